#include "browser/BrowserEngine.h"
#include "browser/EngineGraphics.h"
#include "browser/EngineLoader.h"
#include "browser/Sandbox.h"
#include "setup/GuideAnchors.h"
#include "support/Describe.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHttpServer>
#include <QHttpServerResponse>
#include <QLocale>
#include <QMenu>
#include <QNetworkProxy>
#include <QProcess>
#include <QScopeGuard>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace crmlink;
using namespace crmlink::browser;
using namespace std::chrono_literals;

namespace
{

/// Everything a pane said.
struct Heard {
    QList<QUrl> addresses;
    QList<QUrl> redirects;
    QList<QUrl> others;
    QList<int> progress;
    QList<PaneTrouble> troubles;
    QStringList details;
    QList<PaneRefusal> refusals;
    int recovered = 0;

    BrowserEvents events()
    {
        return {.addressChanged = [this](const QUrl &address) { addresses += address; },
                .redirectReached = [this](const QUrl &address) { redirects += address; },
                .otherHost = [this](const QUrl &address) { others += address; },
                .progress = [this](int percent) { progress += percent; },
                .failed =
                    [this](PaneTrouble trouble, const QString &detail) {
                        troubles += trouble;
                        details += detail;
                    },
                .recovered = [this] { ++recovered; },
                .refused = [this](PaneRefusal refusal) { refusals += refusal; }};
    }
    [[nodiscard]] bool loaded() const { return !progress.isEmpty() && progress.last() == 100; }
};

/// Pages by path, and a count of who asked for what.
class Site
{
public:
    Site()
    {
        m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            const QString path = request.url().path();
            asked += path;
            headers[path] = request.headers();
            if (redirects.contains(path))
                responder.write(QByteArray(), {{"Location", redirects[path]}, {"Content-Length", "0"}},
                                QHttpServerResponder::StatusCode::Found);
            else if (downloads.contains(path))
                responder.write(QByteArray("x"),
                                {{"Content-Type", "application/octet-stream"}, {"Content-Disposition", "attachment; filename=x.bin"}},
                                QHttpServerResponder::StatusCode::Ok);
            else if (pages.contains(path))
                responder.write("<!doctype html><meta charset=utf-8>" + pages[path],
                                {{"Content-Type", "text/html"}, {"Set-Cookie", "visit=yes; Path=/"}}, QHttpServerResponder::StatusCode::Ok);
            else
                responder.write(QByteArray("none"), {{"Content-Type", "text/html"}}, QHttpServerResponder::StatusCode::NotFound);
        });
        port = m_server.listen(QHostAddress::LocalHost);
    }

    /// A page whose @p body holds the focus, and that says so once it is drawn: a key pressed earlier goes nowhere.
    void addFocused(const QString &path, const QByteArray &body)
    {
        pages[path] = body
            + "<script>requestAnimationFrame(function() { requestAnimationFrame(function wait() {"
              "if (document.hasFocus()) fetch('/drawn'); else setTimeout(wait, 10) }) })</script>";
    }
    [[nodiscard]] bool drawn() const { return asked.contains(QStringLiteral("/drawn")); }

    [[nodiscard]] QUrl at(const QString &path, const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return QUrl(QStringLiteral("http://%1:%2%3").arg(host).arg(port).arg(path));
    }
    [[nodiscard]] QByteArray header(const QString &path, const QByteArray &name) const
    {
        for (const auto &[key, value] : headers.value(path)) {
            if (key.toLower() == name.toLower())
                return value;
        }
        return {};
    }

    quint16 port = 0;
    QHash<QString, QByteArray> pages;
    QHash<QString, QByteArray> redirects;
    QStringList downloads;
    QStringList asked;
    QHash<QString, QList<QPair<QByteArray, QByteArray>>> headers;

private:
    QHttpServer m_server;
};

bool onlyLoopbackAddress(const QUrl &address)
{
    return address.host() == QLatin1String("127.0.0.1");
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool engineIsMapped()
{
    return readAll(QStringLiteral("/proc/self/maps")).contains("libQt6WebEngineCore");
}

QByteArray statusLine(qint64 pid, const QByteArray &name)
{
    for (const QByteArray &line : readAll(QStringLiteral("/proc/%1/status").arg(pid)).split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

bool descendsFrom(qint64 pid, qint64 ancestor)
{
    while (pid > 1) {
        if (pid == ancestor)
            return true;
        pid = statusLine(pid, "PPid").toLongLong();
    }
    return false;
}

/// Processes that draw pages, started by process @p ancestor. They are forked from a template ("zygote") and keep its
/// command line: a renderer is an engine process that has one as its parent, and none as its child.
QList<qint64> renderersOf(qint64 ancestor)
{
    QHash<qint64, qint64> parents;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const qint64 pid = entry.toLongLong(&isNumber);
        if (isNumber && readAll(QStringLiteral("/proc/%1/cmdline").arg(pid)).contains("QtWebEngineProcess") && descendsFrom(pid, ancestor))
            parents.insert(pid, statusLine(pid, "PPid").toLongLong());
    }
    QList<qint64> found;
    for (auto entry = parents.cbegin(); entry != parents.cend(); ++entry) {
        if (parents.contains(entry.value()) && std::find(parents.cbegin(), parents.cend(), entry.key()) == parents.cend())
            found += entry.key();
    }
    return found;
}

bool inContinuousIntegration()
{
    return qgetenv("CI") == "true";
}

} // namespace

#define SKIP_UNLESS_CI(reason)                                                                                                             \
    do {                                                                                                                                   \
        if (inContinuousIntegration())                                                                                                     \
            QFAIL(reason);                                                                                                                 \
        QSKIP(reason);                                                                                                                     \
    } while (false)

class WebPaneTest : public QObject
{
    Q_OBJECT

private:
    BrowserEngine *m_engine = nullptr;

    struct Shown {
        std::unique_ptr<BrowserPane> pane;
        Heard heard;
        [[nodiscard]] QWidget *surface() const { return pane->widget()->focusProxy(); }
    };

    std::unique_ptr<Shown> show(PaneRules rules = {.allows = onlyLoopbackAddress, .redirect = {}})
    {
        auto shown = std::make_unique<Shown>();
        shown->pane = m_engine->createPane({});
        shown->pane->setEvents(shown->heard.events());
        shown->pane->setRules(std::move(rules));
        shown->pane->widget()->resize(500, 400);
        shown->pane->widget()->show();
        shown->pane->widget()->activateWindow();
        shown->pane->widget()->setFocus();
        return shown;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(EngineLoader::isInstalled());
        QVERIFY(!EngineLoader::isLoaded());
#ifdef Q_OS_LINUX
        QVERIFY2(!engineIsMapped(), "the engine is in the process before anybody asked for it");
#endif
        const auto loaded = EngineLoader::load();
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().toString()));
        m_engine = *loaded;
        QVERIFY(m_engine->version().startsWith(QStringLiteral("Qt WebEngine 6.")));
#ifdef Q_OS_LINUX
        QVERIFY(engineIsMapped());
#endif
    }

    void showsAPage()
    {
        Site site;
        site.pages[QStringLiteral("/")] = "<h1>Hello</h1>";
        const auto shown = show();
        shown->pane->open(site.at(QStringLiteral("/")));
        QTRY_VERIFY(shown->heard.loaded());
        QCOMPARE(shown->heard.addresses.last(), site.at(QStringLiteral("/")));
        QCOMPARE(shown->pane->address(), site.at(QStringLiteral("/")));
        QVERIFY(shown->heard.troubles.isEmpty());
        QCOMPARE(shown->pane->widget()->sizePolicy().horizontalPolicy(), QSizePolicy::Expanding);
        QCOMPARE(shown->pane->widget()->sizePolicy().verticalPolicy(), QSizePolicy::Expanding);
    }

    void redirectIsCaught_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("rest");
        const QString token = QStringLiteral("?state=s#access_token=T&expires_in=1");
        QTest::newRow("by script") << QByteArray("x<script>location = '/done?state=s#access_token=T&expires_in=1'</script>") << QByteArray()
                                   << token;
        QTest::newRow("by the server") << QByteArray() << QByteArray("/done?state=s#access_token=T&expires_in=1") << token;
        QTest::newRow("by a form") << QByteArray(
            "<form action=/done><input name=error value=access_denied></form><script>document.forms[0].submit()</script>")
                                   << QByteArray() << QStringLiteral("?error=access_denied");
    }

    void redirectIsCaught()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, location);
        QFETCH(QString, rest);
        Site site;
        site.pages[QStringLiteral("/done")] = "asked";
        if (location.isEmpty())
            site.pages[QStringLiteral("/dialog")] = page;
        else
            site.redirects[QStringLiteral("/dialog")] = location;
        const auto shown = show({.allows = onlyLoopbackAddress, .redirect = site.at(QStringLiteral("/done"))});
        shown->pane->open(site.at(QStringLiteral("/dialog")));
        QTRY_COMPARE(shown->heard.redirects.size(), 1);
        QCOMPARE(shown->heard.redirects.first(), site.at(QStringLiteral("/done") + rest));
        // The engine reports the stopped load as failed; that is no trouble.
        QTRY_VERIFY(shown->heard.loaded());
        QVERIFY(shown->heard.troubles.isEmpty());
        QVERIFY2(!site.asked.contains(QStringLiteral("/done")), "the server saw the answer");
    }

    void anAddressThatOnlyBeginsLikeTheRedirectIsNotTheRedirect()
    {
        Site site;
        site.pages[QStringLiteral("/dialog")] = "x<script>location = '/done.evil'</script>";
        site.pages[QStringLiteral("/done.evil")] = "x";
        const auto shown = show({.allows = onlyLoopbackAddress, .redirect = site.at(QStringLiteral("/done"))});
        shown->pane->open(site.at(QStringLiteral("/dialog")));
        QTRY_VERIFY(site.asked.contains(QStringLiteral("/done.evil")));
        QVERIFY(shown->heard.redirects.isEmpty());
    }

    void popupOpensInTheSameView()
    {
        Site site;
        site.addFocused(QStringLiteral("/"), "<a href=/popup target=_blank rel=opener autofocus id=a>Open</a>");
        site.pages[QStringLiteral("/popup")] = "<h1>Popup</h1>";
        const auto shown = show();
        shown->pane->open(site.at(QStringLiteral("/")));
        QTRY_VERIFY(shown->heard.loaded());
        const qsizetype windows = QApplication::topLevelWidgets().size();
        QTRY_VERIFY(site.drawn());
        QTest::keyClick(shown->surface(), Qt::Key_Return);
        QTRY_VERIFY(shown->pane->address().path() == QLatin1String("/popup"));
        QCOMPARE(QApplication::topLevelWidgets().size(), windows);
        QTRY_VERIFY(shown->pane->canGoBack());
        shown->pane->back();
        QTRY_COMPARE(shown->pane->address(), site.at(QStringLiteral("/")));
    }

    void aPopupThatClosesItselfGivesThePageBack()
    {
        Site site;
        site.addFocused(QStringLiteral("/"),
                        "<button autofocus onclick=\"window.open('/popup')\">Open</button>"
                        "<script>onmessage = function(e) { location = '/told-' + e.data }</script>");
        site.pages[QStringLiteral("/popup")] = "x<script>opener.postMessage('done', '*'); close()</script>";
        site.pages[QStringLiteral("/told-done")] = "<h1>Told</h1>";
        const auto shown = show();
        shown->pane->open(site.at(QStringLiteral("/")));
        QTRY_VERIFY(shown->heard.loaded());
        QTRY_VERIFY(site.drawn());
        QTest::keyClick(shown->surface(), Qt::Key_Return);
        QTRY_VERIFY(site.asked.contains(QStringLiteral("/popup")));
        // The opener was not lost: it hears what the popup says, and is in sight again.
        QTRY_COMPARE(shown->pane->address().path(), QStringLiteral("/told-done"));
    }

    void aRedirectInAPopupIsCaught()
    {
        Site site;
        site.addFocused(QStringLiteral("/"), "<button autofocus onclick=\"window.open('/done#access_token=T')\">Open</button>");
        const auto shown = show({.allows = onlyLoopbackAddress, .redirect = site.at(QStringLiteral("/done"))});
        shown->pane->open(site.at(QStringLiteral("/")));
        QTRY_VERIFY(shown->heard.loaded());
        QTRY_VERIFY(site.drawn());
        QTest::keyClick(shown->surface(), Qt::Key_Return);
        QTRY_VERIFY(!shown->heard.redirects.isEmpty());
        QCOMPARE(shown->heard.redirects.first(), site.at(QStringLiteral("/done#access_token=T")));
        QVERIFY(!site.asked.contains(QStringLiteral("/done")));
    }

    void otherHostsAreNotShown_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<bool>("needsClick");
        QTest::newRow("link") << QByteArray("<a href=OTHER autofocus>Go</a>") << true;
        QTest::newRow("popup") << QByteArray("<button autofocus onclick=\"window.open('OTHER')\">Go</button>") << true;
        QTest::newRow("popup that moves on") << QByteArray(
            "<button autofocus onclick=\"var w = window.open('about:blank'); w.location = 'OTHER'\">Go</button>")
                                             << true;
        QTest::newRow("script") << QByteArray("x<script>location = 'OTHER'</script>") << false;
        QTest::newRow("server") << QByteArray() << false;
    }

    void otherHostsAreNotShown()
    {
        QFETCH(QByteArray, page);
        QFETCH(bool, needsClick);
        Site site;
        const QUrl other = site.at(QStringLiteral("/other"), QStringLiteral("localhost"));
        if (page.isEmpty())
            site.redirects[QStringLiteral("/")] = other.toEncoded();
        else
            site.addFocused(QStringLiteral("/"), page.replace("OTHER", other.toEncoded()));
        const auto shown = show();
        shown->pane->open(site.at(QStringLiteral("/")));
        QTRY_VERIFY(shown->heard.loaded());
        if (needsClick) {
            QTRY_VERIFY(site.drawn());
            QTest::keyClick(shown->surface(), Qt::Key_Return);
        }
        QTRY_VERIFY(!shown->heard.others.isEmpty());
        QCOMPARE(shown->heard.others.first(), other);
        QVERIFY(shown->heard.troubles.isEmpty());
        QVERIFY(!site.asked.contains(QStringLiteral("/other")));
    }

    void otherSchemesAreDropped()
    {
        Site site;
        site.pages[QStringLiteral("/")]
            = "x<script>location = 'mailto:x@example.com'; setTimeout(function() { location = '/after' }, 0)</script>";
        site.pages[QStringLiteral("/after")] = "x";
        const auto shown = show();
        shown->pane->open(site.at(QStringLiteral("/")));
        QTRY_COMPARE(shown->pane->address().path(), QStringLiteral("/after"));
        QVERIFY(shown->heard.others.isEmpty());
    }

    void whatPagesAskForIsRefused_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<int>("refusal");
        QTest::newRow("download") << QByteArray("<a href=/file autofocus>Get</a>") << int(PaneRefusal::Download);
        QTest::newRow("place") << QByteArray(
            "<button autofocus onclick='navigator.geolocation.getCurrentPosition(function() {})'>Where</button>")
                               << int(PaneRefusal::Permission);
        QTest::newRow("notifications") << QByteArray("<button autofocus onclick='Notification.requestPermission()'>Tell</button>")
                                       << int(PaneRefusal::Permission);
        QTest::newRow("file dialog") << QByteArray("<input type=file autofocus>") << int(PaneRefusal::FileDialog);
    }

    void whatPagesAskForIsRefused()
    {
        QFETCH(QByteArray, page);
        QFETCH(int, refusal);
        Site site;
        site.addFocused(QStringLiteral("/"), page);
        site.downloads += QStringLiteral("/file");
        const auto shown = show();
        shown->pane->open(site.at(QStringLiteral("/")));
        QTRY_VERIFY(shown->heard.loaded());
        const qsizetype windows = QApplication::topLevelWidgets().size();
        QTRY_VERIFY(site.drawn());
        QTest::keyClick(shown->surface(), Qt::Key_Return);
        QTRY_VERIFY(!shown->heard.refusals.isEmpty());
        QCOMPARE(int(shown->heard.refusals.first()), refusal);
        QCOMPARE(QApplication::topLevelWidgets().size(), windows);
        QVERIFY(shown->heard.troubles.isEmpty());
        QCOMPARE(shown->pane->address(), site.at(QStringLiteral("/")));
    }

    void badCertificateIsRefused()
    {
        QTemporaryDir folder;
        const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        if (openssl.isEmpty())
            SKIP_UNLESS_CI("no openssl to make a certificate with");
        QProcess maker;
        maker.start(openssl,
                    {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                     QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                     QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                     QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                     folder.filePath(QStringLiteral("key")), QStringLiteral("-out"), folder.filePath(QStringLiteral("cert"))});
        QVERIFY(maker.waitForFinished());
        QCOMPARE(maker.exitCode(), 0);

        QHttpServer server;
        int asked = 0;
        server.route(QStringLiteral("/"), [&asked] {
            ++asked;
            return QHttpServerResponse(QStringLiteral("secret"));
        });
        server.sslSetup(QSslCertificate(readAll(folder.filePath(QStringLiteral("cert")))),
                        QSslKey(readAll(folder.filePath(QStringLiteral("key"))), QSsl::Ec));
        const quint16 port = server.listen(QHostAddress::LocalHost);

        const auto shown = show();
        shown->pane->open(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(port)));
        QTRY_VERIFY(!shown->heard.troubles.isEmpty());
        QTRY_VERIFY(shown->heard.loaded());
        QCOMPARE(shown->heard.troubles, QList<PaneTrouble>{PaneTrouble::Certificate});
        QCOMPARE(asked, 0);
    }

    void aHostThatIsNotThereIsNamedAsTrouble()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        const auto shown = show();
        shown->pane->open(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port)));
        QTRY_VERIFY(!shown->heard.troubles.isEmpty());
        QCOMPARE(shown->heard.troubles, QList<PaneTrouble>{PaneTrouble::Unreachable});
        QVERIFY(shown->heard.details.first().contains(QStringLiteral("REFUSED")));
        // Reload means the page that did not come.
        QCOMPARE(shown->pane->address(), QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port)));
        QVERIFY(closed.listen(QHostAddress::LocalHost, port));
        shown->pane->reload();
        QTRY_VERIFY(closed.hasPendingConnections());
    }

    void aCrashIsToldAndReloadMends()
    {
#ifdef Q_OS_LINUX
        Site site;
        site.pages[QStringLiteral("/")] = "<h1>Hello</h1>";
        const auto shown = show();
        shown->pane->open(site.at(QStringLiteral("/")));
        QTRY_VERIFY(shown->heard.loaded());
        const QList<qint64> renderers = renderersOf(QCoreApplication::applicationPid());
        QVERIFY(!renderers.isEmpty());
        for (const qint64 pid : renderers)
            kill(pid_t(pid), SIGKILL);
        QTRY_VERIFY(shown->heard.troubles.contains(PaneTrouble::Crashed));
        const qsizetype before = site.asked.count(QStringLiteral("/"));
        shown->pane->reload();
        QTRY_COMPARE(site.asked.count(QStringLiteral("/")), before + 1);
        QTRY_VERIFY(shown->heard.loaded());
#else
        QSKIP("finds the renderer's process in /proc");
#endif
    }

    void aPageThatDoesNotMoveIsStalledAndMayRecover()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const auto shown = show({.allows = onlyLoopbackAddress, .redirect = {}, .stallAfter = 2s});
        shown->pane->open(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(silent.serverPort())));
        QTRY_COMPARE(shown->heard.troubles, QList<PaneTrouble>{PaneTrouble::Stalled});
        QCOMPARE(shown->heard.recovered, 0);
        // The engine opens spare connections, also later: answer on each.
        const auto answer = [&silent] {
            while (QTcpSocket *connection = silent.nextPendingConnection())
                connection->write(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9\r\nConnection: close\r\n\r\n<p>Late\n\n");
        };
        connect(&silent, &QTcpServer::newConnection, &silent, answer);
        answer();
        QTRY_COMPARE(shown->heard.recovered, 1);
        QTRY_VERIFY(shown->heard.loaded());
    }

    void aBlankPageIsNoticedByItsPicture()
    {
        Site site;
        site.pages[QStringLiteral("/blank")] = "<body></body>";
        site.pages[QStringLiteral("/text")] = "<h1>Hello</h1><h1>Hello</h1><h1>Hello</h1>";
        // Judged first, and by then it is drawn also on a busy machine.
        const auto text = show({.allows = onlyLoopbackAddress, .redirect = {}, .blankAfter = 2s});
        text->pane->open(site.at(QStringLiteral("/text")));
        QTRY_VERIFY(text->heard.loaded());
        const auto blank = show({.allows = onlyLoopbackAddress, .redirect = {}, .blankAfter = 2s});
        blank->pane->open(site.at(QStringLiteral("/blank")));
        QTRY_COMPARE(blank->heard.troubles, QList<PaneTrouble>{PaneTrouble::Blank});
        blank->heard.troubles.clear();
        blank->pane->reload();
        QTRY_COMPARE(blank->heard.troubles, QList<PaneTrouble>{PaneTrouble::Blank});
        QVERIFY(text->heard.troubles.isEmpty());
    }

    void saysWhatItIsAndWhatItsUserReads()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
        Site site;
        site.pages[QStringLiteral("/")] = "x";
        const auto shown = show();
        shown->pane->open(site.at(QStringLiteral("/")));
        QTRY_VERIFY(shown->heard.loaded());
        const QByteArray agent = site.header(QStringLiteral("/"), "User-Agent");
        QVERIFY2(agent.contains("Chrome/") && agent.contains("Safari/"), agent);
        QVERIFY2(!agent.contains("QtWebEngine") && !agent.contains("  "), agent);
        const QByteArray language = site.header(QStringLiteral("/"), "Accept-Language");
        QVERIFY2(language.startsWith("de-AT,"), language);
        QVERIFY2(language.contains(",de;q=0."), language);
    }

    void aNewPaneKnowsNothingOfTheLast()
    {
        Site site;
        site.pages[QStringLiteral("/")] = "x";
        site.pages[QStringLiteral("/again")] = "x";
        auto shown = show();
        shown->pane->open(site.at(QStringLiteral("/")));
        QTRY_VERIFY(shown->heard.loaded());
        QCOMPARE(site.header(QStringLiteral("/"), "Cookie"), QByteArray());
        shown->pane->open(site.at(QStringLiteral("/again")));
        QTRY_COMPARE(site.header(QStringLiteral("/again"), "Cookie"), QByteArray("visit=yes"));

        const auto other = show();
        other->pane->open(site.at(QStringLiteral("/again")));
        QTRY_COMPARE(site.asked.count(QStringLiteral("/again")), 2);
        QTRY_COMPARE(site.header(QStringLiteral("/again"), "Cookie"), QByteArray());
    }

    void goesThroughTheProxyOfTheProgram()
    {
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        const QNetworkProxy before = QNetworkProxy::applicationProxy();
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
        const auto restore = qScopeGuard([&] { QNetworkProxy::setApplicationProxy(before); });
        QByteArray heard;
        connect(&proxy, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *connection = proxy.nextPendingConnection();
            const auto keep = [&heard, connection] { heard += connection->readAll(); };
            connect(connection, &QTcpSocket::readyRead, connection, keep);
        });
        const auto shown = show({.allows = [](const QUrl &) { return true; }, .redirect = {}});
        shown->pane->open(QUrl(QStringLiteral("https://facebook.invalid/")));
        QTRY_VERIFY2(heard.contains("CONNECT facebook.invalid:443"), heard);
    }

    void contextMenuOffersTextActionsOnly()
    {
        Site site;
        site.addFocused(QStringLiteral("/"), "<h1>Hello</h1>");
        const auto shown = show();
        shown->pane->open(site.at(QStringLiteral("/")));
        QTRY_VERIFY(site.drawn());
        QTest::mouseClick(shown->surface(), Qt::RightButton, {}, QPoint(200, 200));
        QTRY_VERIFY(shown->pane->widget()->findChild<QMenu *>(QStringLiteral("pageMenu")));
        const auto *menu = shown->pane->widget()->findChild<QMenu *>(QStringLiteral("pageMenu"));
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts += action->text();
        QCOMPARE(texts,
                 QStringList({QStringLiteral("Cut"), QStringLiteral("Copy"), QStringLiteral("Paste"), QStringLiteral("Select all")}));
    }

    void rootIsToldBeforeAnyViewIsMade()
    {
#ifdef Q_OS_UNIX
        if (geteuid() != 0)
            QSKIP("not root");
        const QByteArray before = qgetenv("QTWEBENGINE_DISABLE_SANDBOX");
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
        const auto restore = qScopeGuard([&] { qputenv("QTWEBENGINE_DISABLE_SANDBOX", before); });
        QCOMPARE(probeSandbox(), Sandbox::RunningAsRoot);
        const auto refused = EngineLoader::load();
        QVERIFY(!refused);
        QCOMPARE(refused.error().guide, QString(setup::anchor::embeddedView));
        // The same is known without loading anything, so that a window does not offer it.
        const auto obstacle = EngineLoader::obstacle();
        QVERIFY(obstacle && obstacle->why == refused.error().why);
#else
        QSKIP("no root here");
#endif
    }

    void anOrdinaryUsersRendererKeepsItsNamespaces()
    {
#ifdef Q_OS_LINUX
        // This program again, as an ordinary user and without the variable that the tests need for root.
        QTemporaryDir home;
        QVERIFY(home.isValid());
        QString program = QCoreApplication::applicationFilePath();
        QStringList arguments{QStringLiteral("--show-and-wait")};
        if (geteuid() == 0) {
            for (QDir folder = QFileInfo(program).absoluteDir(); !folder.isRoot(); folder.cdUp()) {
                if (!(QFile::permissions(folder.path()) & QFile::ExeOther))
                    QSKIP(qPrintable(folder.path() + QStringLiteral(" is closed to ordinary users: build somewhere else to run this")));
            }
            const QString setpriv = QStandardPaths::findExecutable(QStringLiteral("setpriv"));
            if (setpriv.isEmpty())
                SKIP_UNLESS_CI("no setpriv to become an ordinary user with");
            QVERIFY(chown(qPrintable(home.path()), 65534, 65534) == 0);
            arguments
                = QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"), program}
                + arguments;
            program = setpriv;
        }
        QProcess user;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("QTWEBENGINE_DISABLE_SANDBOX"));
        for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            environment.insert(QString::fromLatin1(name), home.path());
        user.setProcessEnvironment(environment);
        user.setProcessChannelMode(QProcess::MergedChannels);
        user.start(program, arguments);
        const auto finish = qScopeGuard([&] {
            user.closeWriteChannel();
            if (!user.waitForFinished())
                user.kill();
        });
        QVERIFY(user.waitForStarted());
        QByteArray said;
        QTRY_VERIFY2_WITH_TIMEOUT(
            (said += user.readAll(), said.contains("shown\n") || said.contains("cannot\n") || user.state() == QProcess::NotRunning), said,
            30'000);
        if (!said.contains("shown\n"))
            SKIP_UNLESS_CI(qPrintable(QStringLiteral("an ordinary user cannot run this test's program here: ") + QString::fromUtf8(said)));
        const QList<qint64> renderers = renderersOf(user.processId());
        QVERIFY(!renderers.isEmpty());
        for (const qint64 pid : renderers) {
            QVERIFY2(statusLine(pid, "NSpid").simplified().split(' ').size()
                         > statusLine(user.processId(), "NSpid").simplified().split(' ').size(),
                     "the renderer lives in our own process namespace");
            QTRY_COMPARE(statusLine(pid, "Seccomp"), QByteArray("2")); // one that was just forked is not in it yet
        }
#else
        QSKIP("Linux only");
#endif
    }
};

/// The pane as an ordinary user has it, until standard input ends.
static int showAndWait()
{
    const auto engine = EngineLoader::load();
    QTextStream out(stdout);
    if (!engine) {
        out << engine.error().toString() << "\ncannot\n" << Qt::flush;
        return 1;
    }
    const auto pane = (*engine)->createPane({});
    Site site;
    site.pages[QStringLiteral("/")] = "<h1>Hello</h1>";
    pane->setRules({.allows = onlyLoopbackAddress, .redirect = {}});
    BrowserEvents events;
    events.progress = [&out](int percent) {
        if (percent == 100)
            out << "shown\n" << Qt::flush;
    };
    pane->setEvents(events);
    pane->widget()->show();
    pane->open(site.at(QStringLiteral("/")));
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    return QApplication::exec();
}

int main(int argc, char **argv)
{
    EngineGraphics graphics(false);
    QApplication application(argc, argv);
    graphics.applicationStarted();
    if (application.arguments().contains(QStringLiteral("--show-and-wait")))
        return showAndWait();
    WebPaneTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "WebPaneTest.moc"
