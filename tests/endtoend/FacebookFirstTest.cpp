#include "practice/PracticeFacebook.h"
#include "support/CommandLine.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace crmlink;
using namespace crmlink::practice;
using crmlink::facebook::Trouble;
using crmlink::test::CommandLine;

/// The real binary asks practice Facebook before it writes to a practice CRM.
class FacebookFirstTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeFacebook> m_practice;
    std::unique_ptr<CommandLine> m_line;
    QString m_appId;
    QByteArray m_secret;

    QStringList call(const char *verb) { return {QLatin1String(verb), QStringLiteral("--site"), QStringLiteral("site.toml")}; }

    void writeSite(const QByteArray &origin)
    {
        m_line->writeSite(QStringLiteral("site.toml"), QStringLiteral("crm.sqlite"),
                          "[facebook.endpoints]\ngraph = \"" + origin + "\"\nwww = \"" + origin + "\"\ndevelopers = \"" + origin + "\"\n");
        QFile file(m_line->path(QStringLiteral("site.toml")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray text = file.readAll();
        text.replace("verify = false", "verify = true").replace("1234567890123456", m_appId.toUtf8());
        m_line->write(QStringLiteral("site.toml"), text);
    }
    QString stored() { return m_line->settings(QStringLiteral("crm.sqlite")).value(QStringLiteral("FacebookConsumerKey")); }

private slots:
    void init()
    {
        m_practice = std::move(*PracticeFacebook::start());
        m_line = std::make_unique<CommandLine>();
        m_line->makeCrm(QStringLiteral("crm.sqlite"));
        m_practice->with([this](PracticeWorld &world) {
            PracticeApp &app = world.createApp(world.developer(), QStringLiteral("CRM"));
            app.domains = {QStringLiteral("crm.example.com")};
            app.websiteUrl = QStringLiteral("https://crm.example.com/");
            app.contactEmail = QStringLiteral("admin@example.com");
            app.category = QStringLiteral("Business and pages");
            m_appId = app.id;
            m_secret = app.secret.toLatin1();
        });
        m_line->set("FB_APP_SECRET", m_secret);
        writeSite(m_practice->endpoints().graph.toEncoded());
    }

    void cleanup()
    {
        QVERIFY2(!m_line->everythingPrinted().contains(m_secret), "a secret was printed");
        QCOMPARE(m_line->stateFilesWith(m_secret), QStringList());
        m_line.reset();
        m_practice.reset();
    }

    void acceptedKeysAreWrittenAndChecked()
    {
        QCOMPARE(m_line->json(call("plan")).status, 0);
        const auto applied = m_line->json(call("apply"));
        QVERIFY2(applied.status == 0, applied.err.constData());
        QCOMPARE(stored(), m_appId);
        const auto checked = m_line->json(call("check"));
        for (const char *id : {"facebook.keys", "facebook.login_product", "facebook.app.app_domains", "facebook.app.website_url"})
            QCOMPARE(checked.statusOf(QLatin1String(id)), QStringLiteral("ok"));
    }

    void refusedKeysAreNotWritten()
    {
        m_line->set("FB_APP_SECRET", QByteArray(32, 'a'));
        for (const char *verb : {"plan", "apply"}) {
            const auto run = m_line->json(call(verb));
            QCOMPARE(run.kind(), QStringLiteral("refused_keys"));
            QCOMPARE(run.status, 4);
        }
        QCOMPARE(stored(), QString());
        const auto checked = m_line->json(call("check"));
        QCOMPARE(checked.status, 6);
        QCOMPARE(checked.statusOf(QStringLiteral("facebook.keys")), QStringLiteral("failed"));
    }

    void anUnreachableFacebookStopsApply()
    {
        writeSite("http://127.0.0.1:1");
        const auto run = m_line->json(call("apply"));
        QCOMPARE(run.kind(), QStringLiteral("unreachable"));
        QCOMPARE(run.status, 3);
        QCOMPARE(stored(), QString());
        QCOMPARE(m_line->json(call("check")).status, 3);
    }

    void aWarningCountsWhenAsked()
    {
        QCOMPARE(m_line->json(call("apply")).status, 0);
        m_practice->with([](PracticeWorld &world) { world.apps.back().category.clear(); });
        QCOMPARE(m_line->json(call("check")).statusOf(QStringLiteral("facebook.app.category")), QStringLiteral("warning"));
        m_practice->switchOn(Trouble::LoginForBusiness);
        const auto checked = m_line->json(call("check"));
        QCOMPARE(checked.statusOf(QStringLiteral("facebook.login_product")), QStringLiteral("failed"));
        QCOMPARE(checked.status, 6);
    }
};

QTEST_GUILESS_MAIN(FacebookFirstTest)
#include "FacebookFirstTest.moc"
