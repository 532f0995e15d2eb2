#include "base/Async.h"
#include "browser/WebSession.h"
#include "facebook/Troubles.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "practice/PracticeFacebook.h"
#include "runs/CheckRun.h"
#include "setup/KeyFormats.h"
#include "support/FakeServer.h"
#include "support/gui/FakeEngine.h"
#include "support/gui/PracticeBrowser.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QNetworkProxy>
#include <QPushButton>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

using namespace crmlink;
using namespace crmlink::pages;
using namespace crmlink::practice;
using namespace std::chrono_literals;
using facebook::Trouble;
using test::PracticeBrowser;

/// Every entry of the catalogue as the wizard's user meets it: brought about on practice Facebook, seen on a page with its
/// remedy and its place in the guide, and by `check` where the app alone shows it. What an entry is told by is tried in
/// CatalogueTest.
class TroublesOnPagesTest : public QObject
{
    Q_OBJECT

    struct Way {
        std::function<void()> show; ///< brings it about and leads the user to where it is seen
        bool asCheck = true;        ///< `check` sees it as well
        bool asText = false;        ///< a finding at a value or beside the proof, not the error panel
        QString text = {};          ///< of the finding; empty: the entry's remedy
    };

    std::unique_ptr<PracticeFacebook> m_practice;
    std::unique_ptr<PracticeBrowser> m_browser;
    std::unique_ptr<test::PracticeDesk> m_desk;
    std::unique_ptr<QObject> m_server; ///< what answers instead of practice Facebook
    test::FakeEngine m_engine;
    std::unique_ptr<SetupWizard> m_wizard;
    setup::SetupDraft m_draft;
    HttpOptions m_options;
    QList<QUrl> m_outside;
    QHash<int, Way> m_ways;

    WizardPage *page() { return m_wizard->current(); }
    template <typename T> T *get(const char *name) { return test::child<T>(page(), name); }
    void press(const char *name)
    {
        auto *button = get<QAbstractButton>(name);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::keyClick(button, Qt::Key_Space);
    }
    void open(PageId at)
    {
        Services &services = m_desk->services;
        services.facebook = std::make_shared<facebook::AppCheck>(m_options);
        services.accounts = std::make_shared<facebook::AccountCheck>(m_options);
        m_wizard = std::make_unique<SetupWizard>(services, m_draft, at);
        m_wizard->show();
        QTRY_VERIFY(page()->isVisible());
    }
    void change(const std::function<void(PracticeApp &)> &edit)
    {
        m_practice->with([&](PracticeWorld &world) { edit(world.apps.front()); });
    }
    void answerAt(const QUrl &address) { m_draft.site.facebook.endpoints = {address, address, address}; }

    // What the user does on each page.
    void askAboutKeys()
    {
        open(PageId::Keys);
        press("checkKeys");
    }
    void askAboutSettings()
    {
        open(PageId::AppSettings);
        press("checkApp");
    }
    void setThem()
    {
        askAboutSettings();
        press("setForMe");
    }
    void askAboutLogin()
    {
        open(PageId::LoginSettings);
        press("checkLogin");
    }
    /// The login dialog beside the instructions; a browser without eyes plays the person in front of it.
    void seeDialog(const char *button = "continue", const char *email = "pat@practice.example", const std::function<QUrl(QUrl)> &spoil = {})
    {
        m_draft.webPlace = setup::WebPlace::InWizard;
        open(PageId::LoginSettings);
        QTRY_VERIFY(m_engine.pane);
        press("testLogin");
        const QUrl dialog = m_engine.pane->address();
        m_browser->watch(QUrl(QUrlQuery(dialog).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)));
        m_browser->open(dialog.toString(QUrl::FullyEncoded));
        if (m_browser->hasControl(QStringLiteral("loginbutton")))
            m_browser->submit(QStringLiteral("loginbutton"),
                              {{QStringLiteral("email"), QLatin1String(email)}, {QStringLiteral("pass"), QStringLiteral("practice")}});
        if (m_browser->hasControl(QLatin1String(button)))
            m_browser->submit(QLatin1String(button));
        const QUrl address = spoil ? spoil(m_browser->address()) : m_browser->address();
        if (m_engine.pane->rules.redirect == address.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment))
            m_engine.pane->events.redirectReached(address);
        else
            m_engine.pane->go(address);
    }
    /// The words of the page, found in the list by whoever reads them there.
    void pick(const char *list)
    {
        QString words = m_browser->text(QStringLiteral("words")) + m_browser->text(QStringLiteral("message"));
        const facebook::TroubleEntry *known = facebook::recognise(words.replace(QStringLiteral("&#39;"), QStringLiteral("'")));
        QVERIFY2(known, qPrintable(m_browser->page()));
        auto *messages = get<QComboBox>(list);
        QTRY_VERIFY(messages->isVisible());
        const int index = messages->findData(QString(known->id));
        QVERIFY2(index > 0, known->id.data());
        messages->setFocus();
        for (int row = 0; row < index && messages->isVisible() && messages->currentIndex() < index; ++row) {
            const QSignalBlocker quiet(row + 1 < index ? messages : nullptr); // past the entries before it
            QTest::keyClick(messages, Qt::Key_Down);
        }
    }
    void readMessage(const char *email = "pat@practice.example")
    {
        seeDialog("none", email);
        pick("dialogMessage");
    }
    /// The dialog in the user's own browser, which brings a code; @p spoil changes it on its way back.
    void exchangeCode(const std::function<void(PracticeWorld &, PracticeCode &)> &spoil)
    {
        open(PageId::LoginSettings);
        press("testLogin");
        QTRY_COMPARE(m_outside.size(), 1);
        m_browser->watch(QUrl(QUrlQuery(m_outside.first()).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)));
        m_browser->open(m_outside.first().toString(QUrl::FullyEncoded));
        m_browser->submit(QStringLiteral("loginbutton"), {{QStringLiteral("pass"), QStringLiteral("practice")}});
        m_browser->submit(QStringLiteral("continue"));
        m_practice->with([&](PracticeWorld &world) { spoil(world, world.codes.back()); });
        const QUrl answer = m_browser->address();
        QTcpSocket socket;
        socket.connectToHost(answer.host(), quint16(answer.port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET " + answer.path().toLatin1() + '?' + answer.query(QUrl::FullyEncoded).toLatin1()
                     + " HTTP/1.1\r\nHost: " + answer.authority().toLatin1() + "\r\n\r\n");
        QVERIFY(socket.waitForBytesWritten());
        QTRY_VERIFY(socket.bytesAvailable() > 0);
    }
    void console(const QString &path)
    {
        m_practice->with([](PracticeWorld &world) { world.developer().isDeveloper = true; });
        m_browser->open(path);
        m_browser->submit(QStringLiteral("loginbutton"), {{QStringLiteral("pass"), QStringLiteral("practice")}});
    }

    void add(Trouble trouble, std::function<void()> show, bool asCheck = false, bool asText = false, const char *text = "")
    {
        m_ways.insert(int(trouble), {std::move(show), asCheck, asText, QString::fromUtf8(text)});
    }

    void addKeyWays()
    {
        const auto at = [this](Trouble trouble, const char *address) {
            add(
                trouble,
                [this, address] {
                    // A resolver that has lost a packet asks again after five seconds.
                    m_options.connectTimeout = 25s;
                    m_options.totalTimeout = 25s;
                    answerAt(QUrl(QLatin1String(address)));
                    askAboutKeys();
                },
                true);
        };
        at(Trouble::NameNotFound, "http://graph.facebook.invalid");
        at(Trouble::ConnectionRefused, "http://127.0.0.1:1");
        const auto blunt = [this](bool hangUp) {
            auto server = std::make_unique<QTcpServer>();
            server->listen(QHostAddress::LocalHost);
            connect(server.get(), &QTcpServer::newConnection, server.get(), [listening = server.get(), hangUp] {
                QTcpSocket *socket = listening->nextPendingConnection();
                if (hangUp)
                    connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::disconnectFromHost);
            });
            answerAt(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server->serverPort())));
            m_server = std::move(server);
            askAboutKeys();
        };
        add(
            Trouble::ConnectionLost, [blunt] { blunt(true); }, true);
        add(
            Trouble::TimedOut,
            [this, blunt] {
                m_options.totalTimeout = 200ms;
                blunt(false);
            },
            true);
        add(
            Trouble::TlsRefused,
            [this] {
                auto server = std::make_unique<QSslServer>(); // without a certificate no handshake succeeds
                server->listen(QHostAddress::LocalHost);
                answerAt(QUrl(QStringLiteral("https://127.0.0.1:%1").arg(server->serverPort())));
                m_server = std::move(server);
                askAboutKeys();
            },
            true);
        add(
            Trouble::ProxyRefused,
            [this] {
                m_options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1);
                askAboutKeys();
            },
            true);
        add(
            Trouble::WrongAppId,
            [this] {
                m_draft.site.facebook.appId = QStringLiteral("123456789012345");
                askAboutKeys();
            },
            true);
        add(
            Trouble::WrongSecret,
            [this] {
                m_draft.appSecret = Secret::take(QByteArray(32, 'a'));
                askAboutKeys();
            },
            true);
        add(
            Trouble::ClientToken,
            [this] {
                change([this](PracticeApp &app) { m_draft.appSecret = Secret::take(QString(app.clientToken)); });
                askAboutKeys();
            },
            true);
        for (const Trouble trouble : {Trouble::NotFacebook, Trouble::FacebookDown, Trouble::Throttled, Trouble::PolicyBlock,
                                      Trouble::ProofRequired, Trouble::ProofInvalid, Trouble::NoToken, Trouble::Unknown}) {
            add(
                trouble,
                [this, trouble] {
                    m_practice->switchOn(trouble);
                    askAboutKeys();
                },
                true);
        }
        add(
            Trouble::NativeApp,
            [this] {
                m_practice->switchOn(Trouble::NativeApp);
                askAboutKeys();
            },
            true, true);
        add(
            Trouble::ApiVersionEnds,
            [this] {
                m_draft.site.facebook.apiVersion = QStringLiteral("v21.0");
                askAboutKeys();
            },
            true, true);
        add(
            Trouble::ApiVersionEnded,
            [this] {
                m_draft.site.facebook.apiVersion = QStringLiteral("v20.0");
                askAboutKeys();
            },
            true, true);
        // Told before anything is asked.
        add(
            Trouble::MaskedSecret,
            [this] {
                m_draft.appSecret = {};
                open(PageId::Keys);
                auto *field = get<QLineEdit>("appSecretField");
                for (int dot = 0; dot < 8; ++dot)
                    QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QStringLiteral("•"), Qt::NoModifier);
            },
            false, true, "These are the dots that hide the App Secret.");
    }

    void addSettingWays()
    {
        const auto spoilt = [this](Trouble trouble, const std::function<void(PracticeApp &)> &spoil) {
            add(
                trouble,
                [this, spoil] {
                    change(spoil);
                    askAboutSettings();
                },
                true, true);
        };
        spoilt(Trouble::AppDomainMissing, [](PracticeApp &app) { app.domains.clear(); });
        spoilt(Trouble::SiteUrlMissing, [](PracticeApp &app) { app.websiteUrl.clear(); });
        spoilt(Trouble::SiteUrlNotCovered, [](PracticeApp &app) { app.websiteUrl = QStringLiteral("https://two.example.org"); });
        spoilt(Trouble::SiteUrlElsewhere, [](PracticeApp &app) {
            app.websiteUrl = QStringLiteral("https://two.example.org");
            app.domains += QStringLiteral("two.example.org");
        });
        spoilt(Trouble::MobileUrlMissing, [](PracticeApp &app) { app.mobileUrl.clear(); });
        spoilt(Trouble::MobileUrlElsewhere, [](PracticeApp &app) { app.mobileUrl = QStringLiteral("https://other.example.org"); });
        spoilt(Trouble::ContactMissing, [](PracticeApp &app) { app.contactEmail.clear(); });
        spoilt(Trouble::ContactDiffers, [](PracticeApp &app) { app.contactEmail = QStringLiteral("old@example.com"); });
        spoilt(Trouble::CategoryMissing, [](PracticeApp &app) { app.category.clear(); });
        spoilt(Trouble::PrivacyPolicyMissing, [this](PracticeApp &app) {
            app.privacyPolicyUrl.clear();
            m_draft.whoMayLogIn = setup::WhoMayLogIn::Everyone;
        });
        spoilt(Trouble::PrivacyPolicyNotHttps, [](PracticeApp &app) { app.privacyPolicyUrl = QStringLiteral("privacy"); });
        for (const Trouble trouble : {Trouble::ApiAccessOff, Trouble::SettingNotKept}) {
            add(trouble, [this, trouble] {
                m_practice->switchOn(trouble);
                change([](PracticeApp &app) { app.domains.clear(); });
                setThem();
            });
        }
    }

    void addLoginWays()
    {
        for (const Trouble trouble :
             {Trouble::LoginForBusiness, Trouble::ScopeNotValid, Trouble::DialogInvalidAppId, Trouble::DialogFailed}) {
            add(
                trouble,
                [this, trouble] {
                    m_practice->switchOn(trouble);
                    askAboutLogin();
                },
                true);
        }
        for (const Trouble trouble :
             {Trouble::NoSupportedPermission, Trouble::InvalidScopes, Trouble::UrlBlocked, Trouble::DomainNotIncluded,
              Trouble::InsecureLogin, Trouble::EmbeddedDisabled, Trouble::AppNotSetUp, Trouble::FeatureUnavailable}) {
            add(trouble, [this, trouble] {
                m_practice->switchOn(trouble);
                readMessage();
            });
        }
        add(Trouble::OwnBrowserBlocked, [this] {
            change([](PracticeApp &app) { app.live = true; });
            open(PageId::LoginSettings);
            press("testLogin");
            QTRY_COMPARE(m_outside.size(), 1);
            m_browser->open(m_outside.first().toString(QUrl::FullyEncoded));
            m_browser->submit(QStringLiteral("loginbutton"), {{QStringLiteral("pass"), QStringLiteral("practice")}});
            pick("dialogMessage");
        });
        add(Trouble::AppNotActive, [this] { readMessage("sam@practice.example"); });
        for (const Trouble trouble : {Trouble::UnsupportedBrowser, Trouble::Checkpoint}) {
            add(trouble, [this, trouble] {
                m_practice->switchOn(trouble);
                seeDialog();
            });
        }
        add(Trouble::LoginCancelled, [this] {
            m_practice->switchOn(Trouble::LoginCancelled);
            seeDialog("cancel");
        });
        add(Trouble::LoginRefusedByMode, [this] { seeDialog("cancel"); });
        for (const Trouble trouble : {Trouble::StateMismatch, Trouble::AnswerIncomplete, Trouble::PermissionDeclined}) {
            add(trouble, [this, trouble] {
                m_practice->switchOn(trouble);
                seeDialog();
            });
        }
        add(Trouble::CodeExpired, [this] {
            m_practice->switchOn(Trouble::CodeExpired);
            exchangeCode([](PracticeWorld &, PracticeCode &) {});
        });
        add(Trouble::CodeUsed, [this] { exchangeCode([](PracticeWorld &, PracticeCode &code) { code.used = true; }); });
        add(Trouble::CodeInvalid, [this] { exchangeCode([](PracticeWorld &, PracticeCode &code) { code.code += u'x'; }); });
        add(Trouble::RedirectMismatch, [this] { exchangeCode([](PracticeWorld &, PracticeCode &code) { code.redirect += u'/'; }); });
        add(Trouble::FacebookUrlInList, [this] {
            console(QStringLiteral("/apps/%1/fb-login/settings/").arg(m_draft.site.facebook.appId));
            m_browser->submit(QStringLiteral("save"),
                              {{QStringLiteral("redirect_uris"),
                                m_practice->endpoints().www.toString() + QStringLiteral("/connect/login_success.html")}});
            open(PageId::LoginSettings);
            pick("consoleMessage");
        });
        for (const Trouble trouble : {Trouble::CreateRefused, Trouble::CreateFailed}) {
            add(trouble, [this, trouble] {
                m_practice->switchOn(trouble);
                console(QStringLiteral("/apps/creation/"));
                if (trouble == Trouble::CreateFailed) {
                    m_browser->submit(QStringLiteral("next"),
                                      {{QStringLiteral("app_name"), QStringLiteral("CRM")},
                                       {QStringLiteral("app_contact_email"), QStringLiteral("a@example.com")}});
                    m_browser->submit(QStringLiteral("next"), {{QStringLiteral("use_case"), QStringLiteral("login")}});
                    m_browser->submit(QStringLiteral("next"));
                    m_browser->submit(QStringLiteral("next"));
                    m_browser->submit(QStringLiteral("create"));
                    m_browser->submit(QStringLiteral("submit"), {{QStringLiteral("pass"), QStringLiteral("practice")}});
                }
                open(PageId::CreateApp);
                pick("consoleMessage");
            });
        }
    }

    void addTokenWays()
    {
        // The token dies between the dialog and the question whose it is.
        for (const Trouble trouble : {Trouble::TokenExpired, Trouble::PasswordChanged, Trouble::AppRemoved, Trouble::UserCheckpointed,
                                      Trouble::UserUnconfirmed, Trouble::TokenInvalid}) {
            add(trouble, [this, trouble] {
                seeDialog("continue", "pat@practice.example", [this, trouble](const QUrl &address) {
                    m_practice->with([trouble](PracticeWorld &world) { world.tokens.back().dead = trouble; });
                    return address;
                });
            });
        }
        // Told by what the CRM holds beside the token.
        add(
            Trouble::OtherAppsToken,
            [this] {
                m_desk->sql(QStringLiteral("UPDATE \"SocialAccount\" SET \"ConsumerKey\" = '555', \"Public\" = 1"));
                open(PageId::Accounts);
            },
            true, true, "It belongs to another app");
        add(Trouble::PermissionMissing, [this] {
            m_practice->switchOn(Trouble::PermissionMissing);
            seeDialog();
        });
    }

    /// What the page says: the fixed part of the entry's remedy, which stands before the first value in it.
    static QString wordsOf(const Way &way, const facebook::TroubleEntry &known)
    {
        return way.text.isEmpty() ? Text(known.fix).toString().section(u'%', 0, 0).trimmed() : way.text;
    }
    QString textOfPage()
    {
        QString text;
        for (const QAbstractItemView *list : page()->findChildren<QAbstractItemView *>()) {
            const QAbstractItemModel *model = list->isVisible() ? list->model() : nullptr;
            for (int row = 0; model && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    text += model->index(row, column).data().toString() + u'\n';
            }
        }
        for (const widgets::Words *words : page()->findChildren<widgets::Words *>()) {
            if (words->isVisible())
                text += words->text() + u'\n';
        }
        for (const widgets::StateLine *line : page()->findChildren<widgets::StateLine *>()) {
            if (line->isVisible())
                text += line->text() + u'\n';
        }
        return text;
    }

private slots:
    void initTestCase()
    {
        addKeyWays();
        addSettingWays();
        addLoginWays();
        addTokenWays();
    }

    void init()
    {
        m_practice = std::move(*PracticeFacebook::start());
        m_browser = std::make_unique<PracticeBrowser>(m_practice->endpoints().www);
        m_desk = std::make_unique<test::PracticeDesk>();
        m_engine.log.clear();
        m_outside.clear();
        m_options = {};
        m_options.firstPause = 1ms;
        Services &services = m_desk->services;
        services.web = std::make_shared<browser::WebSession>(browser::EngineOptions(),
                                                             [this]() -> Result<browser::BrowserEngine *> { return &m_engine; });
        services.openUrl = [this](const QUrl &address) {
            m_outside += address;
            return true;
        };
        m_draft = m_desk->draft();
        m_draft.webPlace = setup::WebPlace::OwnBrowser;
        m_draft.site.mobileSiteUrl = QUrl(QStringLiteral("https://m.example.com"));
        m_draft.site.facebook.contactEmail = QStringLiteral("admin@example.com");
        m_draft.site.facebook.appDomains = {QStringLiteral("example.com")};
        m_draft.site.facebook.apiVersion = QStringLiteral("v25.0");
        m_draft.site.facebook.endpoints = m_practice->endpoints();
        m_practice->with([this](PracticeWorld &world) {
            PracticeApp &app = world.createApp(world.developer(), QStringLiteral("CRM"));
            app.apiAccess = app.embeddedOAuth = true;
            app.domains = {QStringLiteral("example.com")};
            app.websiteUrl = QStringLiteral("https://crm.example.com/");
            app.mobileUrl = QStringLiteral("https://m.example.com/");
            app.contactEmail = QStringLiteral("admin@example.com");
            app.category = QStringLiteral("Business and pages");
            app.privacyPolicyUrl = QStringLiteral("https://example.com/privacy");
            m_draft.site.facebook.appId = app.id;
            m_draft.appSecret = Secret::take(QString(app.secret));
        });
    }

    void cleanup()
    {
        m_wizard.reset();
        m_desk.reset();
        m_server.reset();
        m_practice.reset();
    }

    void everyEntryIsSeenOnAPage_data()
    {
        QTest::addColumn<int>("trouble");
        for (const facebook::TroubleEntry &known : facebook::troubles())
            QTest::newRow(known.id.data()) << int(known.trouble);
    }

    void everyEntryIsSeenOnAPage()
    {
        QFETCH(int, trouble);
        const facebook::TroubleEntry &known = facebook::entry(Trouble(trouble));
        QVERIFY2(m_ways.contains(trouble), "no page shows this entry");
        const Way &way = m_ways[trouble];
        way.show();
        if (QTest::currentTestFailed())
            return;
        if (way.asText) {
            QTRY_VERIFY2(textOfPage().contains(wordsOf(way, known)), qPrintable(wordsOf(way, known) + u'\n' + textOfPage()));
        } else {
            // The page's own panel, or that of the line about the page beside the instructions.
            const auto seen = [this]() -> const widgets::ErrorPanel * {
                for (const auto *panel : page()->findChildren<widgets::ErrorPanel *>()) {
                    // Not that of a page that did not come.
                    if (panel->hasError() && panel->isVisible() && !panel->error().cause.isEmpty())
                        return panel;
                }
                return nullptr;
            };
            QTRY_VERIFY2_WITH_TIMEOUT(seen(), qPrintable(textOfPage()), 10'000);
            const Error error = seen()->error();
            QCOMPARE(error.cause, QString(known.id));
            QCOMPARE(error.guide, QString(known.anchor));
            QVERIFY(!error.fix.isEmpty());
        }
        QVERIFY(!m_wizard->draft().loginTest());
        if (!way.asCheck)
            return;
        // The same by `check`: the CRM is read from the desk's own.
        facebook::AppCheck ask(m_options);
        setup::Site site = m_wizard->draft().site;
        const runs::CheckRun run(site, m_draft.appSecret, m_desk->services.now().date(), {.app = &ask});
        const auto gateway = m_desk->services.gateway(site, {});
        QFuture<Result<runs::CheckReport>> report = run.start(*gateway, {});
        QTRY_VERIFY_WITH_TIMEOUT(report.isFinished(), 20'000);
        const Result<runs::CheckReport> checked = report.result();
        QVERIFY(checked);
        QStringList causes;
        for (const setup::Check &check : checked->checks) {
            causes += check.cause;
            if (check.cause == known.id) {
                QCOMPARE(check.guide, QString(known.anchor));
                QVERIFY(check.status == setup::CheckStatus::Failed || check.status == setup::CheckStatus::Warning);
            }
        }
        // `check` does not know who is to log in.
        if (known.trouble != Trouble::PrivacyPolicyMissing)
            QVERIFY2(causes.contains(QString(known.id)), qPrintable(causes.join(u' ')));
    }
};

QTEST_MAIN(TroublesOnPagesTest)
#include "TroublesOnPagesTest.moc"
