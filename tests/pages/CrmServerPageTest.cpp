#include "base/Languages.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/FakeServer.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "support/PostgresCluster.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace crmlink;
using namespace crmlink::pages;
using test::child;
using test::PostgresCluster;
using test::PracticeDesk;

/// "Your CRM" and what follows it, with a database server.
class CrmServerPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Languages::use(QStringLiteral("en")); }

    void missingRightsComeWithTheirScript()
    {
        NEED_POSTGRES();
        QString why;
        PostgresCluster *cluster = PostgresCluster::shared(&why);
        const QString database = cluster->createCrm();
        cluster->run(QStringLiteral("postgres"), QStringLiteral("CREATE ROLE looker LOGIN PASSWORD 'x'"));
        cluster->run(database, QStringLiteral("GRANT SELECT ON ALL TABLES IN SCHEMA public TO looker"));
        PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.site.database = cluster->connection(database);
        draft.site.database.user = QStringLiteral("looker");
        draft.crmPassword = Secret::take(QByteArray("x"));
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
        auto *dialog = child<QFileDialog>(grants, "grantsDialog");
        emit dialog->fileSelected(path);
        dialog->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        // What the administrator runs is enough.
        cluster->run(database, QString::fromUtf8(file.readAll()));
        QTRY_VERIFY(test->isEnabled());
        test->click();
        QVERIFY(!grants->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(wizard.draft().crm() && wizard.draft().crm()->missingRights.isEmpty(), 20000);
        QVERIFY(!grants->isVisible());
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
        QString why;
        PostgresCluster *cluster = PostgresCluster::shared(&why);
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
        QTRY_VERIFY(!wizard.draft().receipt);
        QVERIFY(cluster->run(database, key) != QStringList(QStringLiteral("1234567890123456")));
    }
};

QTEST_MAIN(CrmServerPageTest)
#include "CrmServerPageTest.moc"
