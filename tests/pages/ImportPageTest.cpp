#include "base/Languages.h"
#include "pages/PlaceFile.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "support/ImportSamples.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QUrl>

using namespace crmlink;
using namespace crmlink::pages;
using test::child;
using test::PracticeDesk;

/// "Your CRM", filled from an install folder: chosen, dropped, or found in IIS's configuration.
class ImportPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeDesk> m_desk;
    std::unique_ptr<SetupWizard> m_wizard;

    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_desk->folder() + u'/' + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    /// The install folder of one of the samples.
    QString sample(const char *name, const QString &folder = QStringLiteral("creatio"))
    {
        for (const test::ImportSample &sample : test::importSamples()) {
            if (qstrcmp(sample.name, name) != 0)
                continue;
            write(folder + QStringLiteral("/ConnectionStrings.config"), sample.connectionStrings);
            if (!sample.webConfig.isEmpty())
                write(folder + QStringLiteral("/Web.config"), sample.webConfig);
            if (!sample.webHost.isEmpty())
                write(folder + QStringLiteral("/Terrasoft.WebHost.dll.config"), sample.webHost);
            if (!sample.sysSettings.isEmpty())
                write(folder + QStringLiteral("/SysSettings.config"), sample.sysSettings);
            return m_desk->folder() + u'/' + folder;
        }
        qFatal("no sample %s", name);
    }

    void open(PageId at = PageId::Crm)
    {
        setup::SetupDraft draft;
        draft.deployment = setup::Deployment::OnSite;
        m_wizard = std::make_unique<SetupWizard>(m_desk->services, draft, at);
        m_wizard->show();
        if (at == PageId::Crm)
            QTRY_COMPARE(m_wizard->focusWidget(), child<QLineEdit>(page(), "siteUrl"));
    }

    WizardPage *page() { return m_wizard->current(); }
    bool isPreviewing() { return child<QWidget>(page(), "importPreview")->isVisible(); }

    /// Drags over @p widget and lets go; whether it was taken.
    static bool drop(QWidget *widget, const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        if (!urls.isEmpty())
            data.setText(urls.first().toString());
        const QPoint at = widget->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }

private slots:
    void initTestCase() { Languages::use(QStringLiteral("en")); }

    void init() { m_desk = std::make_unique<PracticeDesk>(); }

    void cleanup()
    {
        m_wizard.reset();
        m_desk.reset();
    }

    void aFolderChosenWithTheKeyboard()
    {
        const QString folder = sample("postgresql on .NET");
        open();
        auto *button = child<QPushButton>(page(), "importFolder");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *dialog = page()->findChild<QFileDialog *>(QStringLiteral("importDialog"));
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(folder);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(isPreviewing());
        // Shown, and not yet used.
        QVERIFY(m_wizard->draft().site.database.host.isEmpty());
        QVERIFY(child<QLabel>(page(), "importWhere")->text().contains(u"ConnectionStrings.config"));
        for (const QLabel *label : page()->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"pw-"));
        auto *use = child<QPushButton>(page(), "importUse");
        QTRY_COMPARE(m_wizard->focusWidget(), use);
        QTest::keyClick(use, Qt::Key_Space);
        QVERIFY(!isPreviewing());
        QCOMPARE(child<QLineEdit>(page(), "databaseHost")->text(), QStringLiteral("pg.example.com"));
        QCOMPARE(child<QLineEdit>(page(), "databaseName")->text(), QStringLiteral("crm"));
        QCOMPARE(child<QLineEdit>(page(), "databaseUser")->text(), QStringLiteral("crmuser"));
        QCOMPARE(child<QLineEdit>(page(), "databasePassword")->echoMode(), QLineEdit::Password);
        QVERIFY(m_wizard->draft().crmPassword == Secret::take(QByteArray("pw-1")));
        QCOMPARE(m_wizard->draft().site.database.schema, QStringLiteral("public"));
        QVERIFY(m_wizard->draft().servers.platform == setup::CrmPlatform::NetCore);
        // What the CRM's files do not tell comes next.
        QCOMPARE(m_wizard->focusWidget(), child<QLineEdit>(page(), "siteUrl"));
        QVERIFY(child<widgets::StateLine>(page(), "importDone")->isVisible());
    }

    void notUsedMeansNothingChanges()
    {
        const QString folder = sample("postgresql on .NET");
        open();
        child<QLineEdit>(page(), "databaseHost")->setText(QStringLiteral("mine"));
        QVERIFY(drop(m_wizard.get(), {QUrl::fromLocalFile(folder)}));
        QTRY_VERIFY(isPreviewing());
        auto *cancel = child<QPushButton>(page(), "importCancel");
        cancel->setFocus();
        QTest::keyClick(cancel, Qt::Key_Space);
        QVERIFY(!isPreviewing());
        QCOMPARE(m_wizard->draft().site.database.host, QStringLiteral("mine"));
        QVERIFY(m_wizard->draft().crmPassword.isEmpty());
    }

    void droppedAnywhere_data()
    {
        QTest::addColumn<QString>("onto");
        for (const char *name : {"setupWizard", "siteUrl", "databasePassword", "testConnection", "import"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void droppedAnywhere()
    {
        QFETCH(QString, onto);
        const QString folder = sample("sql server on .NET Framework");
        open();
        QWidget *target = onto == u"setupWizard" ? m_wizard.get() : m_wizard->findChild<QWidget *>(onto);
        QVERIFY(drop(target, {QUrl::fromLocalFile(folder + QStringLiteral("/ConnectionStrings.config")), QUrl::fromLocalFile(folder)}));
        QTRY_VERIFY(isPreviewing());
        // The field has not taken the name as text.
        QVERIFY(child<QLineEdit>(page(), "siteUrl")->text().isEmpty());
        child<QPushButton>(page(), "importUse")->click();
        QCOMPARE(m_wizard->draft().site.database.kind, setup::DatabaseKind::SqlServer);
        QCOMPARE(child<QComboBox>(page(), "databaseKind")->currentText().section(u' ', 0, 1), QStringLiteral("Microsoft SQL"));
    }

    void whatIsNoFileIsTheFieldsOwn()
    {
        open();
        QVERIFY(!drop(m_wizard.get(), {QUrl(QStringLiteral("https://crm.example.com"))}));
        QVERIFY(!drop(m_wizard.get(), {}));
    }

    void practiceTakesNoRealCrm()
    {
        const QString folder = sample("postgresql on .NET");
        m_desk->services.practice = true;
        for (const PageId at : {PageId::Crm, PageId::Welcome}) {
            open(at);
            QVERIFY(!drop(m_wizard.get(), {QUrl::fromLocalFile(folder)}));
        }
        open();
        QVERIFY(!child<QWidget>(page(), "import")->isVisible());
    }

    void droppedOnWelcomeLeadsToTheCrm()
    {
        const QString folder = sample("postgresql on .NET");
        open(PageId::Welcome);
        QTRY_VERIFY(page()->isComplete());
        QVERIFY(drop(m_wizard.get(), {QUrl::fromLocalFile(folder)}));
        QTRY_COMPARE(m_wizard->currentPageId(), PageId::Crm);
        QTRY_VERIFY(isPreviewing());
    }

    void localhostIsAskedFor()
    {
        const QString folder = sample("sql server: the dot");
        open();
        QVERIFY(drop(m_wizard.get(), {QUrl::fromLocalFile(folder)}));
        QTRY_VERIFY(child<QWidget>(page(), "importServer")->isVisible());
        auto *use = child<QPushButton>(page(), "importUse");
        QVERIFY(!use->isEnabled());
        auto *here = child<QRadioButton>(page(), "importHere");
        auto *elsewhere = child<QRadioButton>(page(), "importElsewhere");
        QTRY_COMPARE(m_wizard->focusWidget(), here);
        QVERIFY(!here->isChecked() && !elsewhere->isChecked());
        QTest::keyClick(here, Qt::Key_Space);
        QVERIFY(use->isEnabled());
        auto *name = child<QLineEdit>(page(), "importServerName");
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("sql01"));
        QVERIFY(elsewhere->isChecked() && !here->isChecked());
        name->clear();
        QVERIFY(!use->isEnabled());
        QTest::keyClicks(name, QStringLiteral("sql01"));
        QVERIFY(use->isEnabled());
        QTest::keyClick(use, Qt::Key_Space);
        QCOMPARE(m_wizard->draft().site.database.host, QStringLiteral("sql01\\SQLEXPRESS"));
        // Asked anew for every file.
        QVERIFY(drop(m_wizard.get(), {QUrl::fromLocalFile(folder)}));
        QTRY_VERIFY(isPreviewing());
        QVERIFY(!here->isChecked() && !elsewhere->isChecked() && name->text().isEmpty() && !use->isEnabled());
    }

    void theSharesServerIsOffered()
    {
        const QString folder = sample("postgresql on localhost", QStringLiteral("gvfs/smb-share:server=web01,share=c/creatio"));
        open();
        QVERIFY(drop(m_wizard.get(), {QUrl::fromLocalFile(folder)}));
        QTRY_VERIFY(isPreviewing());
        QCOMPARE(child<QLineEdit>(page(), "importServerName")->text(), QStringLiteral("web01"));
        child<QPushButton>(page(), "importUse")->click();
        QCOMPARE(m_wizard->draft().site.database.host, QStringLiteral("web01"));
    }

    void warningsAreReadBeforeUse()
    {
        const QString folder = sample("settings pinned on the server");
        open();
        QVERIFY(drop(m_wizard.get(), {QUrl::fromLocalFile(folder)}));
        QTRY_VERIFY(isPreviewing());
        QCOMPARE(page()->findChildren<widgets::StateLine *>(QStringLiteral("importWarning.pinned_setting")).size(), 3);
    }

    void thePoolsIdentityIsSaid()
    {
        const QString folder = sample("sql server: as the application pool");
        open();
        QVERIFY(drop(m_wizard.get(), {QUrl::fromLocalFile(folder)}));
        QTRY_VERIFY(isPreviewing());
        QTRY_VERIFY(child<widgets::StateLine>(page(), "importWarning.integrated_security")->isVisible());
        child<QPushButton>(page(), "importUse")->click();
        QVERIFY(m_wizard->draft().crmPassword.isEmpty());
        QVERIFY(m_wizard->draft().site.database.user.isEmpty());
#ifdef Q_OS_WIN
        QVERIFY(m_wizard->draft().site.database.login == setup::DatabaseLogin::Windows);
#else
        QVERIFY(m_wizard->draft().site.database.login == setup::DatabaseLogin::Sql);
#endif
    }

    void foundInIis()
    {
        const QString folder = sample("sql server: the dot");
        write(QStringLiteral("applicationHost.config"),
              "<configuration><system.applicationHost><sites><site name='Creatio'><application path='/' "
              "applicationPool=\"O'Pool\"><virtualDirectory "
              "path='/' physicalPath='"
                  + folder.toUtf8()
                  + "'/></application><application path='/0'/><bindings><binding protocol='https' "
                    "bindingInformation='*:443:crm.example.com'/>"
                    "</bindings></site><site name='Other'><application path='/'><virtualDirectory path='/' "
                    "physicalPath='/nowhere'/></application>"
                    "</site></sites></system.applicationHost></configuration>");
        m_desk->services.iisConfig = m_desk->folder() + QStringLiteral("/applicationHost.config");
        open();
        QTRY_VERIFY(page()->findChild<QPushButton *>(QStringLiteral("importInstalled1")));
        QVERIFY(!page()->findChild<QPushButton *>(QStringLiteral("importInstalled2")));
        auto *read = child<QPushButton>(page(), "importInstalled1");
        QTRY_VERIFY(read->isVisible());
        read->setFocus();
        QTest::keyClick(read, Qt::Key_Space);
        QTRY_VERIFY(isPreviewing());
        // IIS runs here, so this is the CRM's server.
        QVERIFY(child<QRadioButton>(page(), "importHere")->isChecked());
        QTest::keyClick(child<QPushButton>(page(), "importUse"), Qt::Key_Space);
        QCOMPARE(m_wizard->draft().site.siteUrl, QUrl(QStringLiteral("https://crm.example.com")));
        QCOMPARE(m_wizard->draft().site.database.host, QStringLiteral("localhost\\SQLEXPRESS"));
        QCOMPARE(m_wizard->draft().servers.appPool, QStringLiteral("O'Pool"));
    }

    void errorsAreSaidAndTheNextTryClearsThem()
    {
        const QString bad = sample("an external entity", QStringLiteral("bad"));
        const QString good = sample("postgresql on .NET");
        open();
        QVERIFY(drop(m_wizard.get(), {QUrl::fromLocalFile(bad)}));
        auto *panel = page()->findChild<widgets::ErrorPanel *>();
        QTRY_VERIFY(panel->isVisible() && panel->hasError());
        QVERIFY(panel->error().toString().contains(u"document type"));
        QVERIFY(!isPreviewing());
        QVERIFY(drop(m_wizard.get(), {QUrl::fromLocalFile(good)}));
        QTRY_VERIFY(isPreviewing());
        QVERIFY(!panel->hasError());
    }

    void whatWasTakenIsThereAfterResuming()
    {
        const QString folder = sample("other entries and comments around it");
        open();
        QVERIFY(drop(m_wizard.get(), {QUrl::fromLocalFile(folder)}));
        QTRY_VERIFY(isPreviewing());
        child<QPushButton>(page(), "importUse")->click();
        const setup::CrmServers before = m_wizard->draft().servers;
        QVERIFY(before.knownRedis);
        QCOMPARE(before.redisHost, QStringLiteral("r"));
        m_wizard->save();
        QFile file(m_desk->services.state->filePath(QStringLiteral("resume.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("pw-"));
        const auto places = savedPlaces(*m_desk->services.state);
        QVERIFY(!places.empty());
        QVERIFY(places.front().draft.servers == before);
    }
};

QTEST_MAIN(ImportPageTest)
#include "ImportPageTest.moc"
