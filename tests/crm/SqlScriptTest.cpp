#include "crm/SqlScript.h"

#include "crm/DatabaseGateway.h"
#include "setup/SetupDraft.h"
#include "support/CrmFixture.h"
#include "support/PostgresCluster.h"
#include "support/Psql.h"

#include <QFuture>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;

namespace
{

const QByteArray newSecret("0123456789abcdef0123456789abcdef");

SetupDraft wanted()
{
    SetupDraft draft;
    draft.site.actingAs = QStringLiteral("Supervisor");
    draft.site.facebook.appId = QStringLiteral("1234567890123456");
    draft.site.sharedAccounts = QStringList{QStringLiteral("Jane Doe")};
    draft.appSecret = Secret::take(QByteArray(newSecret));
    return draft;
}

} // namespace

class SqlScriptTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CrmFixture> m_crm;
    ChangePlan m_plan;
    QString m_script;

    void makeScript()
    {
        crm::DatabaseGateway gateway(m_crm->connection(), m_crm->password());
        const SetupDraft draft = wanted();
        const auto snapshot = gateway.read(draft.snapshotRequest(), {}).result();
        QVERIFY(snapshot);
        m_plan = planChanges(*snapshot, draft, newSalt()).value();
        m_script = crm::SqlScript(m_crm->connection()).forAdministrator(m_plan, snapshot->actingUser->contactId, snapshot->identity);
    }

    /// Runs the script as an administrator would, who types @p typed when asked.
    [[nodiscard]] Psql::Ran run(const QByteArray &typed) const
    {
        QTemporaryFile file;
        if (!file.open())
            return {};
        file.write(m_script.toUtf8());
        file.close();
        return Psql(m_crm->connection()).runScript(file.fileName(), typed);
    }

private slots:
    void init()
    {
        NEED_POSTGRES();
        if (QStandardPaths::findExecutable(QStringLiteral("psql")).isEmpty())
            QSKIP("psql is not installed");
        m_crm = postgresCrm();
    }

    void writesWhatCrmLinkWould()
    {
        makeScript();
        QVERIFY(!m_script.contains(QString::fromLatin1(newSecret)));
        const Psql::Ran ran = run(newSecret);
        QVERIFY2(ran.status == 0, qPrintable(ran.output));
        QCOMPARE(m_crm->state(), QStringLiteral("1234567890123456 / 0123456789abcdef0123456789abcdef / false / shared"));
        const Psql::Ran again = run(newSecret); // the CRM is no longer as it was
        QCOMPARE(again.status, 3);
        QVERIFY2(again.output.contains(u"has changed since"), qPrintable(again.output));
    }

    void replacesAnOldSecretThatItDoesNotHold()
    {
        m_crm->sql(QStringLiteral(
            "UPDATE \"SysSettingsValue\" SET \"TextValue\" = 'the old secret' WHERE \"Id\" = 'f3bf408e-f36b-1410-b591-00155d04c01d'"));
        makeScript();
        QVERIFY(!m_script.contains(u"the old secret"));
        const Psql::Ran ran = run(newSecret);
        QVERIFY2(ran.status == 0, qPrintable(ran.output));
        QCOMPARE(m_crm->value(QStringLiteral("FacebookConsumerSecret")), QString::fromLatin1(newSecret));
    }

    void refusesWhenTheOldSecretIsAnother()
    {
        m_crm->sql(QStringLiteral(
            "UPDATE \"SysSettingsValue\" SET \"TextValue\" = 'the old secret' WHERE \"Id\" = 'f3bf408e-f36b-1410-b591-00155d04c01d'"));
        makeScript();
        m_crm->sql(QStringLiteral(
            "UPDATE \"SysSettingsValue\" SET \"TextValue\" = 'changed since' WHERE \"Id\" = 'f3bf408e-f36b-1410-b591-00155d04c01d'"));
        const QString before = m_crm->state();
        QCOMPARE(run(newSecret).status, 3);
        QCOMPARE(m_crm->state(), before);
    }

    void refusesASecretThatIsNotTheReviewedOne()
    {
        makeScript();
        const QString before = m_crm->state();
        const Psql::Ran ran = run("fedcba98765432100123456789abcdef");
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.output.contains(u"App Secret typed right"), qPrintable(ran.output));
        QCOMPARE(m_crm->state(), before);
    }

    void insertsMissingRows()
    {
        m_crm->sql(QStringLiteral("DELETE FROM \"SysSettingsValue\" WHERE \"Id\" IN ('f3bf408e-f36b-1410-b591-00155d04c01d', "
                                  "'37f66ffb-db7f-47f6-8459-77672563f259')"));
        makeScript();
        const Psql::Ran ran = run(newSecret);
        QVERIFY2(ran.status == 0, qPrintable(ran.output));
        QCOMPARE(m_crm->value(QStringLiteral("FacebookConsumerSecret")), QString::fromLatin1(newSecret));
        QCOMPARE(m_crm->value(QStringLiteral("UseFacebookSharedApplication")), QStringLiteral("false"));
    }

    void showsTheStatementsWithoutTheSecret()
    {
        makeScript();
        for (const auto &connection : {m_crm->connection(), sqliteCrm()->connection()}) {
            const QString shown = crm::SqlScript(connection).statements(m_plan, {});
            QCOMPARE(shown.count(QStringLiteral(";\n")), qsizetype(m_plan.changes.size()));
            QVERIFY(shown.contains(QStringLiteral(":'app_secret'")));
            QVERIFY(shown.contains(QStringLiteral("'1234567890123456'")));
            QVERIFY(!shown.contains(QString::fromLatin1(newSecret)));
        }
        QVERIFY(crm::SqlScript(sqliteCrm()->connection()).grants().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SqlScriptTest)
#include "SqlScriptTest.moc"
