#include "base/Languages.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/CrmFixture.h"
#include "support/FakeServer.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "support/OtherClient.h"
#include "support/PostgresCluster.h"
#include "support/Psql.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace crmlink;
using namespace crmlink::pages;
using test::child;
using test::PostgresCluster;
using test::PracticeDesk;
using test::Psql;

namespace
{

// The desk's draft with a new CRM and, in @p role, a login to it that may only read.
setup::SetupDraft draftThatOnlyReads(const PracticeDesk &desk, const QString &role)
{
    PostgresCluster *cluster = PostgresCluster::shared();
    const QString database = cluster->createCrm();
    cluster->run(QStringLiteral("postgres"), QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD 'x'").arg(role));
    cluster->run(database, QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA public TO %1").arg(role));
    setup::SetupDraft draft = desk.draft();
    draft.site.database = cluster->connection(database);
    draft.site.database.user = role;
    draft.crmPassword = Secret::take(QByteArray("x"));
    return draft;
}

} // namespace

/// "Your CRM" and what follows it, with a database server.
class CrmServerPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Languages::use(QStringLiteral("en")); }

    void missingRightsComeWithTheirScript()
    {
        NEED_POSTGRES();
        PracticeDesk desk;
        const setup::SetupDraft draft = draftThatOnlyReads(desk, QStringLiteral("looker"));
        SetupWizard wizard(desk.services, draft, PageId::Crm);
        wizard.show();
        auto *test = child<QPushButton>(wizard.current(), "testConnection");
        auto *grants = child<QWidget>(wizard.current(), "grants");
        test->click();
        QTRY_VERIFY_WITH_TIMEOUT(grants->isVisible(), 20000);
        const QString script = child<QPlainTextEdit>(grants, "grantsText")->toPlainText();
        QVERIFY2(script.contains(QStringLiteral("TO \"looker\"")), qPrintable(script));
        child<QPushButton>(grants, "grantsCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), script);
        child<QPushButton>(grants, "grantsSave")->click();
        const QString path = desk.folder() + QStringLiteral("/grants.sql");
        auto *dialog = child<QFileDialog>(grants, "saveDialog");
        emit dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        // What the administrator runs is enough.
        PostgresCluster::shared()->run(draft.site.database.name, QString::fromUtf8(file.readAll()));
        QTRY_VERIFY(test->isEnabled());
        test->click();
        QVERIFY(!grants->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(wizard.draft().crm() && wizard.draft().crm()->missingRights.isEmpty(), 20000);
        QVERIFY(!grants->isVisible());
    }

    void aLoginThatOnlyReadsGoesOnToTheScript()
    {
        NEED_POSTGRES();
        PracticeDesk desk;
        const setup::SetupDraft draft = draftThatOnlyReads(desk, QStringLiteral("reader"));
        {
            SetupWizard wizard(desk.services, draft, PageId::Crm);
            wizard.show();
            auto *next = wizard.button(QWizard::NextButton);
            QTest::keyClick(child<QPushButton>(wizard.current(), "testConnection"), Qt::Key_Space);
            QTRY_VERIFY_WITH_TIMEOUT(child<QWidget>(wizard.current(), "grants")->isVisible(), 20000);
            QTRY_VERIFY(child<QWidget>(wizard.current(), "goOnWithScript")->isVisible());
            QTRY_VERIFY(next->isEnabled());
            QTest::keyClick(next, Qt::Key_Space);
            QTRY_COMPARE(wizard.currentPageId(), PageId::Login);
        }
        SetupWizard wizard(desk.services, draft, PageId::Write);
        wizard.show();
        auto *commit = wizard.button(QWizard::CommitButton);
        auto *refusal = child<QWidget>(wizard.current(), "mayNotWrite");
        QTRY_VERIFY(refusal->isVisible());
        QVERIFY(!commit->isEnabled());
        QCOMPARE(child<QTableWidget>(wizard.current(), "planTable")->isVisible(), true);
        QTest::keyClick(child<QPushButton>(wizard.current(), "saveScript"), Qt::Key_Space);
        const QString path = desk.folder() + QStringLiteral("/crmlink.sql");
        auto *dialog = child<QFileDialog>(wizard.current(), "saveDialog");
        emit dialog->fileSelected(path);
        dialog->close();
        QVERIFY(QFile::exists(path));
        // Looking before the script was run changes nothing.
        QTest::keyClick(child<QPushButton>(refusal, "lookAgain"), Qt::Key_Space);
        QTRY_VERIFY(!refusal->isVisible());
        QTRY_VERIFY(refusal->isVisible());
        QVERIFY(!commit->isEnabled());
        // The database administrator runs it.
        const auto ran
            = Psql(PostgresCluster::shared()->connection(draft.site.database.name)).runScript(path, "0123456789abcdef0123456789abcdef");
        QVERIFY2(ran.status == 0, qPrintable(ran.output));
        QTest::keyClick(child<QPushButton>(refusal, "lookAgain"), Qt::Key_Space);
        QTRY_VERIFY(child<QWidget>(wizard.current(), "nothingToWrite")->isVisible());
        QVERIFY(!refusal->isVisible());
        QTRY_VERIFY(commit->isEnabled());
        QTest::keyClick(commit, Qt::Key_Space);
        QTRY_COMPARE(wizard.currentPageId(), PageId::Done);
    }

    void closingDuringCommitWaitsForItsEnd()
    {
        NEED_POSTGRES();
        const auto crm = test::postgresCrm();
        PostgresCluster *cluster = PostgresCluster::shared();
        const QString database = crm->connection().name;
        // A real COMMIT that takes its time: it waits for a lock that the test holds.
        crm->sql(QStringLiteral("CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM "
                                "pg_advisory_xact_lock_shared(4711); RETURN NULL; END'"));
        crm->sql(QStringLiteral("CREATE CONSTRAINT TRIGGER slow AFTER UPDATE ON \"SysSettingsValue\" DEFERRABLE INITIALLY DEFERRED FOR "
                                "EACH ROW EXECUTE FUNCTION slow()"));
        auto holder = std::make_unique<test::OtherClient>(*crm);
        holder->sql(QStringLiteral("SELECT pg_advisory_xact_lock(4711)"));
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.site.database = crm->connection();
        draft.crmPassword = crm->password();
        SetupWizard wizard(desk.services, draft, PageId::Write);
        wizard.show();
        auto *commit = wizard.button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        QTest::keyClick(commit, Qt::Key_Space);
        const QString waiting
            = QStringLiteral("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid = 4711 AND NOT granted");
        QTRY_COMPARE(cluster->run(database, waiting), QStringList(QStringLiteral("1")));
        wizard.close();
        QVERIFY2(wizard.isVisible(), "the window went although a COMMIT was under way");
        QVERIFY(wizard.current()->mustFinish());
        wizard.reject(); // impatient: Escape as well
        QVERIFY(wizard.isVisible());
        QVERIFY(!crm->state().startsWith(u"1234567890123456"));
        holder.reset();
        QTRY_VERIFY(!wizard.isVisible());
        // It was written, is on record, and can be taken back.
        QVERIFY2(crm->state().startsWith(QStringLiteral("1234567890123456 / 0123456789abcdef0123456789abcdef / false")),
                 qPrintable(crm->state()));
        const auto runs = desk.services.journal->list(draft.site.key()).runs;
        QCOMPARE(runs.size(), size_t(1));
        QVERIFY(runs.front().isUndoable());
    }

    void aServerThatStaysSilentDoesNotFreezeTheWindow()
    {
        const test::FakeServer silent({}, {});
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.site.database.kind = setup::DatabaseKind::PostgreSql;
        draft.site.database.host = QStringLiteral("127.0.0.1");
        draft.site.database.port = silent.port();
        draft.site.database.name = QStringLiteral("crm");
        draft.site.database.user = QStringLiteral("crm");
        SetupWizard wizard(desk.services, draft, PageId::Crm);
        wizard.show();
        child<QPushButton>(wizard.current(), "testConnection")->click();
        // It was reached; now it says nothing.
        QTRY_VERIFY(wizard.current()->findChild<QWidget *>(QStringLiteral("stage%1").arg(static_cast<int>(crm::Stage::Connect))));
        QElapsedTimer clock;
        clock.start();
        wizard.back();
        bool alive = false;
        QTimer::singleShot(100, this, [&] { alive = true; });
        QTRY_VERIFY(alive);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(wizard.currentPageId(), PageId::Welcome);
    }

    void writesToAServer()
    {
        NEED_POSTGRES();
        PostgresCluster *cluster = PostgresCluster::shared();
        const QString database = cluster->createCrm();
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.site.database = cluster->connection(database);
        draft.crmPassword = PostgresCluster::password();
        SetupWizard wizard(desk.services, draft, PageId::Write);
        wizard.show();
        auto *commit = wizard.button(QWizard::CommitButton);
        QTRY_VERIFY(commit->isEnabled());
        QVERIFY2(commit->text().contains(database), qPrintable(commit->text()));
        commit->click();
        QTRY_VERIFY(wizard.draft().receipt);
        QTRY_VERIFY(commit->isEnabled());
        const QString key = QStringLiteral("SELECT v.\"TextValue\" FROM \"SysSettingsValue\" v JOIN \"SysSettings\" s ON s.\"Id\" = "
                                           "v.\"SysSettingsId\" WHERE s.\"Code\" = 'FacebookConsumerKey' AND v.\"SysAdminUnitId\" = "
                                           "'a29a3ba5-4b0d-de11-9a51-005056c00008'");
        QCOMPARE(cluster->run(database, key), QStringList(QStringLiteral("1234567890123456")));
        commit->click();
        QTRY_COMPARE(wizard.currentPageId(), PageId::Done);
        auto *undo = child<QPushButton>(wizard.current(), "putBack");
        QTRY_VERIFY(undo->isEnabled());
        undo->click();
        QTRY_VERIFY(wizard.findChild<QPushButton *>(QStringLiteral("confirmWrite")));
        child<QPushButton>(&wizard, "confirmWrite")->click();
        QTRY_VERIFY(!wizard.draft().receipt);
        QVERIFY(cluster->run(database, key) != QStringList(QStringLiteral("1234567890123456")));
    }
};

QTEST_MAIN(CrmServerPageTest)
#include "CrmServerPageTest.moc"
