#include "base/Languages.h"
#include "crm/OdbcDrivers.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "support/TdsServer.h"
#include "widgets/StateLine.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using namespace crmlink::setup;
using test::child;
using test::PracticeDesk;

/// "Your CRM" meets the certificate that a SQL Server made for itself.
class CertificateTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        Languages::use(QStringLiteral("en"));
        if (crm::bestOdbcDriver(DatabaseKind::SqlServer, crm::installedOdbcDrivers()).isEmpty() || !test::TdsServer(1).isReady()) {
            const char *why = "tdsodbc or the openssl command is not installed";
            if (qEnvironmentVariable("CI") == u"true")
                QFAIL(why);
            QSKIP(why);
        }
    }

    void itIsShownAndTrustedOnTheUsersWord()
    {
        test::TdsServer server(1);
        PracticeDesk desk;
        SetupDraft draft;
        draft.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        DatabaseConnection &db = draft.site.database;
        db.kind = DatabaseKind::SqlServer;
        db.host = QStringLiteral("127.0.0.1");
        db.port = server.port();
        db.name = QStringLiteral("crm");
        db.user = QStringLiteral("crmlink");
        db.odbcDriver = QStringLiteral("FreeTDS");
        db.tls = TlsMode::Verify;
        draft.crmPassword = Secret::take(QByteArray("pw"));
        const auto wizard = std::make_unique<SetupWizard>(desk.services, draft, PageId::Crm);
        wizard->show();
        WizardPage *page = wizard->current();
        auto *test = child<QPushButton>(page, "testConnection");
        QTRY_VERIFY(test->isEnabled());
        QTest::keyClick(test, Qt::Key_Space);
        auto *card = child<QWidget>(page, "certificate");
        QTRY_VERIFY_WITH_TIMEOUT(card->isVisible(), 30'000);
        const QByteArray digest = server.certificate().digest(QCryptographicHash::Sha256);
        const QString shown = child<QLabel>(page, "certificateText")->text().remove(QChar(0x200B));
        QVERIFY2(shown.contains(QString::fromLatin1(digest.toHex(':').toUpper())), qPrintable(shown));
        QVERIFY(wizard->draft().site.database.tlsCa.isEmpty()); // nothing is trusted by itself

        QTest::keyClick(child<QPushButton>(page, "certificateTrust"), Qt::Key_Space);
        QTRY_VERIFY(!wizard->draft().site.database.tlsCa.isEmpty());
        const QString file = wizard->draft().site.database.tlsCa;
        QCOMPARE(file, desk.services.state->filePath(QStringLiteral("certificates/%1.pem").arg(QString::fromLatin1(digest.toHex()))));
        QCOMPARE(QSslCertificate::fromPath(file).value(0), server.certificate());
        // It is accepted now; this server knows no log-in.
        const auto passed = [&] {
            const auto *line = page->findChild<widgets::StateLine *>(QStringLiteral("stage3"));
            return line && line->text().contains(QStringLiteral("certificate checked"));
        };
        QTRY_VERIFY_WITH_TIMEOUT(passed(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), 30'000);
        QVERIFY(!card->isVisible());
    }
};

QTEST_MAIN(CertificateTest)
#include "CertificateTest.moc"
