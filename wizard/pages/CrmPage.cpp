#include "pages/CrmPage.h"

#include "crm/DatabaseErrors.h"
#include "crm/Dialect.h"
#include "crm/OdbcDrivers.h"
#include "pages/CertificateCard.h"
#include "pages/GrantsCard.h"
#include "pages/ImportCard.h"
#include "pages/ServiceForm.h"
#include "pages/SetupWizard.h"
#include "setup/CrmFindings.h"
#include "setup/FacebookIntegration.h"
#include "setup/SiteAddress.h"
#include "widgets/Banner.h"
#include "widgets/Card.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace crmlink::pages
{

using namespace setup;
using widgets::spacing;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

namespace
{

/// More is no host, name or password; a pasted document is not carried along.
constexpr int longestInput = 1000;

Tone toneOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Ok: return Tone::Accent;
    case Judgement::Warning: return Tone::Attention;
    case Judgement::Refused: return Tone::Bad;
    }
    return Tone::Neutral;
}

/// What of this computer a kind of database would be reached through, or what is missing.
Result<QString> driverFor(const DatabaseConnection &connection)
{
    const Result<QString> qt = crm::qtDriverFor(connection.kind);
    if (!qt || *qt != u"QODBC")
        return qt;
    return crm::chooseOdbcDriver(connection, crm::installedOdbcDrivers());
}

/// An example of a server's name.
QString hostExample(DatabaseKind kind)
{
    return kind == DatabaseKind::SqlServer ? QStringLiteral("db.example.com, db\\SQLEXPRESS, db,1435") : QStringLiteral("db.example.com");
}

QString stageName(crm::Stage stage)
{
    switch (stage) {
    case crm::Stage::Driver: return CrmPage::tr("Database driver");
    case crm::Stage::Resolve: return CrmPage::tr("Name of the server");
    case crm::Stage::Connect: return CrmPage::tr("Connection");
    case crm::Stage::Tls: return CrmPage::tr("Encryption");
    case crm::Stage::Login: return CrmPage::tr("Log-in");
    case crm::Stage::Tables: return CrmPage::tr("CRM");
    case crm::Stage::Package: return CrmPage::tr("Facebook settings");
    case crm::Stage::Rights: return CrmPage::tr("Rights");
    }
    return {};
}

QString shown(const Setting &setting)
{
    const SettingRow *row = setting.forAll();
    if (!row)
        return CrmPage::tr("(no value)");
    if (const auto *on = std::get_if<bool>(&row->data))
        return *on ? CrmPage::tr("☑ selected") : CrmPage::tr("☐ cleared");
    if (const auto *secret = std::get_if<Secret>(&row->data))
        return secret->isEmpty() ? CrmPage::tr("(not set)") : CrmPage::tr("•••••••• (secret)");
    const auto *text = std::get_if<QString>(&row->data);
    return text && !text->isEmpty() ? *text : CrmPage::tr("(empty)");
}

QLineEdit *input(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(longestInput);
    return edit;
}

} // namespace

CrmPage::CrmPage(SetupWizard &wizard) : WizardPage(PageId::Crm, wizard)
{
    setSentence(tr("Say which CRM it is and test the connection. This page only reads."));
    buildImport();
    buildAddress();
    buildRoute();
    buildConnection();

    m_test = new QPushButton(tr("&Test the connection"));
    m_test->setObjectName(QStringLiteral("testConnection"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addStretch();
    body()->addLayout(row);
    auto *stages = new QWidget;
    stages->setObjectName(QStringLiteral("stages"));
    m_stages = new QVBoxLayout(stages);
    m_stages->setContentsMargins(0, 0, 0, 0);
    m_stages->setSpacing(spacing(this, 0.2));
    body()->addWidget(stages);

    m_result = new widgets::Card;
    m_result->setObjectName(QStringLiteral("crmResult"));
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    m_which = new Words(Words::Role::Subheading);
    m_which->setObjectName(QStringLiteral("whichCrm"));
    column->addWidget(m_which);
    m_today = new QTableWidget(0, 2);
    m_today->setObjectName(QStringLiteral("todaysValues"));
    m_today->setAccessibleName(tr("What the CRM holds today"));
    m_today->setHorizontalHeaderLabels({tr("System setting"), tr("Today")});
    m_today->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_today->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_today->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_today->verticalHeader()->hide();
    m_today->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_today->setSelectionMode(QAbstractItemView::NoSelection);
    m_today->setTabKeyNavigation(false);
    m_today->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_today->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_today);
    m_findings = new QVBoxLayout;
    column->addLayout(m_findings);
    m_inUse = new widgets::Card;
    m_inUse->setObjectName(QStringLiteral("appInUse"));
    m_inUse->setTone(Tone::Attention);
    auto *inUse = new QVBoxLayout(m_inUse);
    inUse->setContentsMargins(0, 0, 0, 0);
    m_inUseText = new Words(Words::Role::Body);
    m_keep = new QRadioButton(tr("&Keep this App ID (the accounts stay linked)"));
    m_keep->setObjectName(QStringLiteral("keepApp"));
    m_replace = new QRadioButton(tr("Use &another App ID"));
    m_replace->setObjectName(QStringLiteral("replaceApp"));
    inUse->addWidget(m_inUseText);
    inUse->addWidget(m_keep);
    inUse->addWidget(m_replace);
    column->addWidget(m_inUse);
    m_result->hide();
    m_inUse->hide();
    body()->addWidget(m_result);
    m_grants = new GrantsCard;
    body()->addWidget(m_grants);
    m_certificate = new CertificateCard;
    body()->addWidget(m_certificate);
    connect(m_certificate, &CertificateCard::trusted, this, &CrmPage::trustCertificate);
    connect(m_certificate, &CertificateCard::otherAuthority, this, &CrmPage::chooseAuthority);
    connect(m_grants, &GrantsCard::told, this, &CrmPage::reveal);
    buildKeychainChoice();

    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_keep, &QRadioButton::clicked, this, [this] {
        draft().keepExistingApp = true;
        edited();
    });
    connect(m_replace, &QRadioButton::clicked, this, [this] {
        draft().keepExistingApp = false;
        edited();
    });
    setFirstInput(m_siteUrl);
    show(draft());
}

void CrmPage::buildImport()
{
    m_import = new ImportCard;
    body()->addWidget(m_import);
    // A real CRM's connection has no place in practice.
    m_import->setVisible(takesFiles());
    connect(m_import, &ImportCard::chosen, this, &CrmPage::takeFile);
    connect(m_import, &ImportCard::used, this, &CrmPage::adopt);
    connect(m_import, &ImportCard::changed, this, &CrmPage::reveal);
    if (services().iisConfig.isEmpty())
        return;
    const auto reader = destroyedElsewhere(std::make_unique<runs::InstallReader>(services().iisConfig));
    whenReady(reader->installed({}), this, [this, reader](const Result<std::vector<crm::IisApplication>> &applications) {
        if (applications)
            m_import->offerInstalled(*applications);
    });
}

bool CrmPage::takesFiles() const
{
    return !services().practice;
}

void CrmPage::takeFile(const QString &path)
{
    clearError();
    // On a share that no longer answers, reading takes as long as the system pleases: the page can be left meanwhile.
    const auto reader = destroyedElsewhere(std::make_unique<runs::InstallReader>(services().iisConfig));
    run(
        tr("Reading the CRM's files …"), [&](std::stop_token stop) { return reader->read(path, stop); },
        [this, reader](const runs::InstallReading &reading) { m_import->preview(reading); });
}

void CrmPage::adopt(const runs::InstallReading &reading)
{
    DatabaseConnection db = reading.crm.connection.database;
    const DatabaseConnection old = draft().site.database;
    db.tls = old.tls;
    db.tlsCa = old.tlsCa;
    db.odbcDriver = old.odbcDriver;
    db.password = old.password;
#ifndef Q_OS_WIN
    // There is no Windows account to log in as.
    db.login = DatabaseLogin::Sql;
#endif
    draft().site.database = db;
    draft().site.route = Route::Database;
    draft().crmPassword = reading.crm.connection.password;
    draft().servers = reading.crm.servers;
    if (draft().site.siteUrl.isEmpty())
        draft().site.siteUrl = reading.siteUrl;
    show(draft());
    inputsChanged();
    for (QLineEdit *edit : {m_siteUrl, m_host, m_database, m_user, m_password}) {
        if (edit->text().isEmpty() && edit->isVisibleTo(this)) {
            edit->setFocus();
            return;
        }
    }
    m_test->setFocus();
}

void CrmPage::buildAddress()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_siteUrl = input(QStringLiteral("siteUrl"));
    m_siteUrl->setPlaceholderText(QStringLiteral("https://crm.example.com"));
    m_siteVerdict = new StateLine;
    m_siteVerdict->setObjectName(QStringLiteral("siteUrlVerdict"));
    m_siteVerdict->hide();
    m_mobileUrl = input(QStringLiteral("mobileSiteUrl"));
    m_mobileUrl->setPlaceholderText(tr("only if the mobile app uses another address"));
    m_mobileVerdict = new StateLine;
    m_mobileVerdict->setObjectName(QStringLiteral("mobileUrlVerdict"));
    m_mobileVerdict->hide();
    m_name = input(QStringLiteral("siteName"));
    m_name->setPlaceholderText(tr("for your own use, for example Head office"));
    form->addRow(tr("&Address of the CRM:"), m_siteUrl);
    form->addRow(QString(), m_siteVerdict);
    form->addRow(tr("&Mobile address:"), m_mobileUrl);
    form->addRow(QString(), m_mobileVerdict);
    form->addRow(tr("Na&me:"), m_name);
    body()->addLayout(form);

    connect(m_siteUrl, &QLineEdit::textChanged, this, [this] {
        judgeAddress();
        inputsChanged();
    });
    connect(m_mobileUrl, &QLineEdit::textChanged, this, [this] {
        judgeAddress();
        inputsChanged();
    });
    // What was pasted is shown as it is taken.
    connect(m_siteUrl, &QLineEdit::editingFinished, this, [this] {
        const Verdict verdict = checkSiteUrl(m_siteUrl->text());
        if (!verdict.isRefused() && verdict.value != m_siteUrl->text()) {
            const QString found = verdict.toString();
            m_siteUrl->setText(verdict.value);
            if (!found.isEmpty()) {
                m_siteVerdict->setState(toneOf(verdict.judgement()), found);
                m_siteVerdict->show();
            }
        }
    });
    connect(m_name, &QLineEdit::textChanged, this, &CrmPage::inputsChanged);
}

void CrmPage::buildRoute()
{
    body()->addWidget(new Words(Words::Role::Subheading, tr("How CrmLink reaches it")));
    m_viaDatabase = new QRadioButton(tr("Through its data&base"));
    m_viaDatabase->setObjectName(QStringLiteral("routeDatabase"));
    m_viaService = new QRadioButton(tr("Through its web ser&vice"));
    m_viaService->setObjectName(QStringLiteral("routeService"));
    auto *group = new QButtonGroup(this);
    for (QRadioButton *choice : {m_viaDatabase, m_viaService}) {
        group->addButton(choice);
        body()->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this, [this] {
            routeChanged();
            inputsChanged();
        });
    }
    body()->addWidget(new Words(Words::Role::Caption,
                                tr("Database: with a database login; the CRM notices after a restart. Web service: signed in as a CRM user "
                                   "who may change system settings; the CRM notices at once.")));
    m_serviceBox = new QWidget;
    auto *column = new QVBoxLayout(m_serviceBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Words(Words::Role::Subheading, tr("Sign in to the CRM")));
    m_service = new ServiceForm(QStringLiteral("service"));
    column->addWidget(m_service);
    m_serviceBox->hide();
    body()->addWidget(m_serviceBox);
    connect(m_service, &ServiceForm::changed, this, &CrmPage::inputsChanged);
    connect(m_service, &ServiceForm::trusted, this, [this] {
        clearError();
        test(false);
    });
}

bool CrmPage::isService() const
{
    return m_viaService->isChecked();
}

void CrmPage::routeChanged()
{
    m_databaseBox->setVisible(!isService());
    m_serviceBox->setVisible(isService());
}

void CrmPage::buildConnection()
{
    m_databaseBox = new QWidget;
    auto *box = new QVBoxLayout(m_databaseBox);
    box->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_databaseBox);
    box->addWidget(new Words(Words::Role::Subheading, tr("The CRM's database")));
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("databaseKind"));
    for (const DatabaseKind kind : {DatabaseKind::PostgreSql, DatabaseKind::SqlServer, DatabaseKind::Oracle, DatabaseKind::Sqlite}) {
        DatabaseConnection connection;
        connection.kind = kind;
        QString text = displayName(kind);
        if (!driverFor(connection))
            //: A kind of database in a list; software is missing on this computer.
            text = tr("%1 (driver missing)").arg(text);
        m_kind->addItem(text, QVariant::fromValue(static_cast<int>(kind)));
    }
    m_driver = new StateLine;
    m_driver->setObjectName(QStringLiteral("driverNote"));
    m_driver->hide();
    m_host = input(QStringLiteral("databaseHost"));
    m_port = input(QStringLiteral("databasePort"));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_database = input(QStringLiteral("databaseName"));
    m_browse = new QPushButton(tr("B&rowse …"));
    m_browse->setObjectName(QStringLiteral("databaseBrowse"));
    m_databaseRow = new QWidget;
    auto *databaseRow = new QHBoxLayout(m_databaseRow);
    databaseRow->setContentsMargins(0, 0, 0, 0);
    databaseRow->addWidget(m_database, 1);
    databaseRow->addWidget(m_browse);
    m_databaseRow->setFocusProxy(m_database);
    m_login = new QComboBox;
    m_login->setObjectName(QStringLiteral("databaseLogin"));
    m_login->addItem(tr("With a login of SQL Server's own"), static_cast<int>(DatabaseLogin::Sql));
    m_login->addItem(tr("As the Windows user who runs CrmLink"), static_cast<int>(DatabaseLogin::Windows));
    m_user = input(QStringLiteral("databaseUser"));
    m_password = input(QStringLiteral("databasePassword"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *reveal = new QCheckBox(tr("S&how"));
    reveal->setObjectName(QStringLiteral("showPassword"));
    reveal->setAccessibleName(tr("Show the password"));
    auto *passwordRow = new QWidget;
    auto *passwordLayout = new QHBoxLayout(passwordRow);
    passwordLayout->setContentsMargins(0, 0, 0, 0);
    passwordLayout->addWidget(m_password, 1);
    passwordLayout->addWidget(reveal);
    passwordRow->setFocusProxy(m_password);
    m_keptIn = new StateLine;
    m_keptIn->setObjectName(QStringLiteral("keptIn"));
    m_schema = input(QStringLiteral("databaseSchema"));
    m_schema->setPlaceholderText(QStringLiteral("public"));
    m_tls = new QComboBox;
    m_tls->setObjectName(QStringLiteral("databaseTls"));
    m_tls->addItem(tr("Encrypted, certificate checked"), static_cast<int>(TlsMode::Verify));
    m_tls->addItem(tr("Encrypted, certificate not checked"), static_cast<int>(TlsMode::Require));
    m_tls->addItem(tr("Not encrypted"), static_cast<int>(TlsMode::Disable));
    m_tlsNote = new StateLine;
    m_tlsNote->setObjectName(QStringLiteral("tlsNote"));
    m_ca = input(QStringLiteral("tlsCa"));
    m_ca->setPlaceholderText(tr("empty: those this computer trusts"));
    auto *caBrowse = new QPushButton(tr("Bro&wse …"));
    caBrowse->setObjectName(QStringLiteral("tlsCaBrowse"));
    m_caRow = new QWidget;
    auto *caRow = new QHBoxLayout(m_caRow);
    caRow->setContentsMargins(0, 0, 0, 0);
    caRow->addWidget(m_ca, 1);
    caRow->addWidget(caBrowse);
    m_caRow->setFocusProxy(m_ca);
    m_actingAs = input(QStringLiteral("actingAs"));
    m_actingAs->setPlaceholderText(QStringLiteral("Supervisor"));
    m_actingAs->setToolTip(tr("The CRM records the changes as made by this user, whose rights decide about sharing accounts."));

    m_form->addRow(tr("&Kind:"), m_kind);
    m_form->addRow(QString(), m_driver);
    m_form->addRow(tr("S&erver:"), m_host);
    m_form->addRow(tr("&Port:"), m_port);
    m_form->addRow(tr("&Database:"), m_databaseRow);
    m_form->addRow(tr("&Log in:"), m_login);
    m_form->addRow(tr("&User:"), m_user);
    m_form->addRow(tr("Pass&word:"), passwordRow);
    m_form->addRow(QString(), m_keptIn);
    m_form->addRow(tr("&Schema:"), m_schema);
    m_form->addRow(tr("Enc&ryption:"), m_tls);
    m_form->addRow(QString(), m_tlsNote);
    m_form->addRow(tr("Certificate a&uthority:"), m_caRow);
    m_form->addRow(tr("A&cting as CRM user:"), m_actingAs);
    box->addLayout(m_form);
    m_password->setAccessibleName(tr("Password of the database login"));
    m_database->setAccessibleName(tr("Database"));
    m_ca->setAccessibleName(tr("Certificate authority"));
    m_browse->setAccessibleName(tr("Browse for the database file"));
    caBrowse->setAccessibleName(tr("Browse for the certificate authority"));

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        kindChanged();
        inputsChanged();
    });
    connect(m_tls, &QComboBox::currentIndexChanged, this, &CrmPage::inputsChanged);
    connect(m_login, &QComboBox::currentIndexChanged, this, [this] {
        loginChanged();
        inputsChanged();
    });
    for (QLineEdit *edit : {m_host, m_port, m_database, m_user, m_password, m_schema, m_ca, m_actingAs})
        connect(edit, &QLineEdit::textChanged, this, &CrmPage::inputsChanged);
    connect(reveal, &QCheckBox::toggled, this,
            [this](bool shown) { m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    const auto choose = [this](QLineEdit *into, const QString &title) {
        auto *dialog = new QFileDialog(this, title, into->text());
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QFileDialog::fileSelected, into, &QLineEdit::setText);
        dialog->open();
    };
    connect(m_browse, &QPushButton::clicked, this, [this, choose] { choose(m_database, tr("Database file of the CRM")); });
    connect(caBrowse, &QPushButton::clicked, this, [this, choose] { choose(m_ca, tr("Certificate authority (PEM file)")); });
}

void CrmPage::buildKeychainChoice()
{
    m_keychain = new widgets::Card;
    m_keychain->setObjectName(QStringLiteral("keychainChoice"));
    m_keychain->setTone(Tone::Attention);
    auto *column = new QVBoxLayout(m_keychain);
    column->setContentsMargins(0, 0, 0, 0);
    m_keychainText = new Words(Words::Role::Body);
    m_keychainText->setObjectName(QStringLiteral("keychainText"));
    column->addWidget(m_keychainText);
    auto *row = new QHBoxLayout;
    auto *retry = new QPushButton(tr("Try a&gain"));
    retry->setObjectName(QStringLiteral("keychainRetry"));
    auto *session = new QPushButton(tr("Keep them for &this session only"));
    session->setObjectName(QStringLiteral("keychainSession"));
    auto *stop = new QPushButton(tr("Close the w&izard"));
    stop->setObjectName(QStringLiteral("keychainStop"));
    row->addWidget(retry);
    row->addWidget(session);
    row->addWidget(stop);
    row->addStretch();
    column->addLayout(row);
    m_keychain->hide();
    body()->addWidget(m_keychain);
    connect(retry, &QPushButton::clicked, this, [this] {
        m_keychain->hide();
        keepPassword();
    });
    connect(session, &QPushButton::clicked, this, [this] {
        services().secrets = services().sessionSecrets;
        m_keychain->hide();
        noteKeychain();
        keepPassword();
    });
    connect(stop, &QPushButton::clicked, this, [this] { setupWizard().reject(); });
}

void CrmPage::entered()
{
    if (draft().site.actingAs.isEmpty())
        draft().site.actingAs = QStringLiteral("Supervisor");
    show(draft());
    showSnapshot();
}

void CrmPage::refresh()
{
    show(draft());
}

void CrmPage::show(const SetupDraft &from)
{
    m_filling = true;
    const Site &site = from.site;
    const DatabaseConnection &db = site.database;
    m_siteUrl->setText(site.siteUrl.toString());
    m_mobileUrl->setText(site.mobileSiteUrl.toString());
    m_name->setText(site.name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(db.kind)));
    m_host->setText(db.host);
    m_port->setText(db.port ? QString::number(db.port) : QString());
    m_database->setText(db.name);
    m_login->setCurrentIndex(m_login->findData(static_cast<int>(db.login)));
    m_user->setText(db.user);
    m_password->setText(QString::fromUtf8(from.crmPassword.reveal()));
    m_schema->setText(db.schema);
    m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(db.effectiveTls())));
    m_ca->setText(db.tlsCa);
    m_actingAs->setText(site.actingAs);
    const bool service = site.route == Route::Service;
    (service ? m_viaService : m_viaDatabase)->setChecked(true);
    m_service->setSite(site.siteUrl);
    m_service->show(site.service.value_or(ServiceConnection{}), service ? from.crmPassword : from.servicePassword);
    if (service)
        m_password->clear();
    m_filling = false;
    routeChanged();
    kindChanged();
    judgeAddress();
    noteTls();
    noteKeychain();
}

void CrmPage::kindChanged()
{
    const auto kind = static_cast<DatabaseKind>(m_kind->currentData().toInt());
    const bool file = kind == DatabaseKind::Sqlite;
    for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_user),
                           m_password->parentWidget(), static_cast<QWidget *>(m_schema), static_cast<QWidget *>(m_tls),
                           static_cast<QWidget *>(m_tlsNote), m_caRow, static_cast<QWidget *>(m_keptIn)}) {
        field->setVisible(!file);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(!file);
    }
    m_browse->setVisible(file);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_databaseRow)))
        label->setText(file ? tr("&Database file:") : kind == DatabaseKind::Oracle ? tr("Service &name:") : tr("&Database:"));
    m_port->setPlaceholderText(QString::number(defaultPort(kind)));
    m_host->setPlaceholderText(hostExample(kind));
    m_schema->setPlaceholderText(kind == DatabaseKind::Oracle ? tr("the user's own") : crm::dialectFor(kind).defaultSchema);
    // Oracle's client takes certificates from its own wallet.
    m_form->labelForField(m_caRow)->setVisible(!file && kind != DatabaseKind::Oracle);
    m_caRow->setVisible(!file && kind != DatabaseKind::Oracle);
#ifdef Q_OS_WIN
    const bool windows = kind == DatabaseKind::SqlServer;
#else
    const bool windows = false;
#endif
    m_login->setVisible(windows);
    m_form->labelForField(m_login)->setVisible(windows);
    noteDriver();
    loginChanged();
}

// SQL Server and Oracle are reached through a driver of their makers, of which a computer may have several.
void CrmPage::noteDriver()
{
    const auto kind = static_cast<DatabaseKind>(m_kind->currentData().toInt());
    DatabaseConnection connection = draft().site.database;
    connection.kind = kind;
    const Result<QString> driver = driverFor(connection);
    const bool ofItsMaker = kind == DatabaseKind::SqlServer || kind == DatabaseKind::Oracle;
    if (!driver)
        m_driver->setState(Tone::Bad, driver.error().toString().replace(u'\n', u' '));
    else
        //: %1 is a database driver, for example "ODBC Driver 18 for SQL Server".
        m_driver->setState(Tone::Neutral, tr("Reached through the driver %1.").arg(*driver));
    m_driver->setVisible(!driver || ofItsMaker);
}

bool CrmPage::asWindowsUser() const
{
    return m_login->isVisibleTo(this) && static_cast<DatabaseLogin>(m_login->currentData().toInt()) == DatabaseLogin::Windows;
}

void CrmPage::loginChanged()
{
    m_user->setEnabled(!asWindowsUser());
    m_password->setEnabled(!asWindowsUser());
}

void CrmPage::judgeAddress()
{
    const auto judge = [](const QString &typed, const Verdict &verdict, StateLine *line) {
        const bool say = !typed.trimmed().isEmpty() && !verdict.findings.empty();
        if (say)
            line->setState(toneOf(verdict.judgement()), verdict.toString());
        line->setVisible(say);
        return verdict.isRefused();
    };
    const bool site = judge(m_siteUrl->text(), checkSiteUrl(m_siteUrl->text()), m_siteVerdict);
    const bool mobile = judge(m_mobileUrl->text(), checkMobileSiteUrl(m_mobileUrl->text()), m_mobileVerdict);
    m_addressRefused = site || mobile;
}

// The form into the draft; what was derived from other inputs goes.
void CrmPage::takeOver()
{
    Site &site = draft().site;
    const Verdict address = checkSiteUrl(m_siteUrl->text());
    site.siteUrl = address.isRefused() ? QUrl() : QUrl(address.value);
    const Verdict mobile = checkMobileSiteUrl(m_mobileUrl->text());
    site.mobileSiteUrl = mobile.isRefused() ? QUrl() : QUrl(mobile.value);
    site.name = m_name->text().trimmed();
    m_service->setSite(site.siteUrl);
    if (isService()) {
        site.route = Route::Service;
        site.service = m_service->connection();
        site.actingAs = site.service->user;
        draft().crmPassword = m_service->password();
        return;
    }
    if (site.route == Route::Service && !m_service->isFilled())
        site.service.reset();
    else if (site.service)
        site.service = m_service->connection(); // without what was allowed another address
    site.actingAs = m_actingAs->text().trimmed();
    site.route = Route::Database;
    DatabaseConnection &db = site.database;
    db.kind = static_cast<DatabaseKind>(m_kind->currentData().toInt());
    const bool file = db.kind == DatabaseKind::Sqlite;
    db.host = file ? QString() : m_host->text().trimmed();
    db.port = file ? 0 : m_port->text().toUShort();
    db.name = m_database->text().trimmed();
    db.login = asWindowsUser() ? DatabaseLogin::Windows : DatabaseLogin::Sql;
    db.user = file || asWindowsUser() ? QString() : m_user->text().trimmed();
    db.schema = file ? QString() : m_schema->text().trimmed();
    db.tlsCa = file ? QString() : m_ca->text().trimmed();
    const auto mode = static_cast<TlsMode>(m_tls->currentData().toInt());
    db.tls.reset();
    if (!file && mode != db.effectiveTls())
        db.tls = mode;
    // The bytes that a field holds cannot be wiped; the Secret made of them can.
    draft().crmPassword = file || asWindowsUser() ? Secret() : Secret::take(m_password->text().toUtf8());
    if (db.password.from == SecretSource::From::Nowhere || db.password.from == SecretSource::From::Keychain)
        db.password.from = file ? SecretSource::From::Nowhere : SecretSource::From::Keychain;
}

void CrmPage::noteTls()
{
    const DatabaseConnection &db = draft().site.database;
    const bool file = db.kind == DatabaseKind::Sqlite;
    const TlsMode effective = db.effectiveTls();
    if (file || (effective == TlsMode::Verify) || db.isLoopback()) {
        m_tlsNote->hide();
    } else {
        m_tlsNote->setState(Tone::Attention,
                            effective == TlsMode::Disable
                                ? tr("Password and App Secret cross the network in plain sight.")
                                : tr("Somebody in between could pose as the database and read password and App Secret."));
        m_tlsNote->show();
    }
}

void CrmPage::noteKeychain()
{
    const auto &store = services().secrets;
    if (store && store->isSessionOnly())
        m_keptIn->setState(Tone::Attention, tr("The password is kept until CrmLink is closed, and not longer."));
    else if (store)
        //: %1 is where secrets are kept: "your desktop's keyring".
        m_keptIn->setState(Tone::Neutral, tr("Next puts the password into %1.").arg(store->name().toString()));
    m_keptIn->setVisible(store && draft().site.database.kind != DatabaseKind::Sqlite && !draft().crmPassword.isEmpty());
    const bool typed = store && !draft().crmPassword.isEmpty();
    m_service->setKept(!typed                       ? QString()
                           : store->isSessionOnly() ? tr("The password is kept until CrmLink is closed, and not longer.")
                                                    : tr("Next puts the password into %1.").arg(store->name().toString()),
                       typed && !store->isSessionOnly());
}

void CrmPage::inputsChanged()
{
    if (m_filling)
        return;
    takeOver();
    noteDriver();
    noteTls();
    noteKeychain();
    const bool hadResult = m_result->isVisibleTo(this);
    edited();
    if (!draft().crm()) {
        clearStages();
        m_result->hide();
        m_grants->hide();
        m_certificate->hide();
        m_keychain->hide();
        if (hadResult)
            clearError();
    }
}

bool CrmPage::isReady() const
{
    const Site &site = draft().site;
    const DatabaseConnection &db = site.database;
    const bool database
        = !db.name.isEmpty() && (db.kind == DatabaseKind::Sqlite || (!db.host.isEmpty() && (!db.user.isEmpty() || asWindowsUser())));
    const bool filled = !site.siteUrl.isEmpty() && !m_addressRefused && (isService() ? m_service->isFilled() : database);
    m_test->setEnabled(filled && !isBusy());
    return filled && !(draft().crm() && blocked());
}

bool CrmPage::blocked() const
{
    return m_blocked;
}

void CrmPage::proceed()
{
    if (!draft().crm())
        test(true);
    else
        keepPassword();
}

void CrmPage::test(bool goOnAfterwards)
{
    if (isBusy())
        return;
    takeOver();
    clearStages();
    m_result->hide();
    m_grants->hide();
    m_certificate->hide();
    m_keychain->hide();
    const QPointer<CrmPage> here(this);
    const int number = ++m_tests;
    const crm::StageProgress progress = [here, number](const crm::StageReport &report) {
        // On the gateway's thread, which must not look at the page: it may be gone, or at another test.
        QMetaObject::invokeMethod(
            qApp,
            [here, number, report] {
                if (here && here->isBusy() && here->m_tests == number)
                    here->stageEnded(report);
            },
            Qt::QueuedConnection);
    };
    auto gateway = destroyedElsewhere(services().gateway(draft().site, draft().crmPassword));
    const CrmInputs inputs = draft().crmInputs();
    run(
        tr("Asking the CRM …"), [&](std::stop_token stop) { return gateway->test(draft().snapshotRequest(), progress, stop); },
        [this, gateway, inputs, goOnAfterwards](const CrmSnapshot &crm) {
            draft().testedCrm.set(inputs, crm);
            tested(crm, goOnAfterwards);
        });
}

void CrmPage::failed(const Error &error)
{
    if (error.kind == ErrorKind::SecretStore) {
        m_keychainText->setText(tr("The password could not be kept in %1. %2")
                                    .arg(services().secrets->name().toString(), error.toString().replace(u'\n', u' ')));
        m_keychain->show();
        reveal(m_keychain);
        return;
    }
    showError(error);
    if (isService()) {
        if (m_service->offerTrust(error))
            reveal(m_service->certificate());
    } else {
        if (error.kind == ErrorKind::RefusedPermission)
            m_grants->offer(draft().site.database);
        if (m_certificate->isVisibleTo(this))
            reveal(m_certificate);
    }
    m_test->setText(tr("&Test again"));
}

void CrmPage::stageEnded(const crm::StageReport &report)
{
    const QString detail = report.detail.toString();
    //: One stage of the connection test: what, then what was found.
    const QString text = detail.isEmpty() ? stageName(report.stage) : tr("%1: %2").arg(stageName(report.stage), detail);
    auto *line = new StateLine(report.ok ? Tone::Good : Tone::Bad, text);
    line->setObjectName(QStringLiteral("stage%1").arg(static_cast<int>(report.stage)));
    m_stages->addWidget(line);
    if (!report.certificate.isEmpty())
        m_certificate->offer(report.certificate);
}

// Kept as a file of its own and named as the authority: from now on this certificate is accepted, and no other.
void CrmPage::trustCertificate()
{
    if (!services().state)
        return;
    const QString file = QStringLiteral("certificates/%1.pem").arg(m_certificate->fingerprint());
    if (const Result<void> kept = services().state->write(file, m_certificate->pem()); !kept) {
        showError(kept.error());
        return;
    }
    m_ca->setText(services().state->filePath(file));
    clearError();
    test(false);
}

void CrmPage::chooseAuthority()
{
    m_caRow->findChild<QPushButton *>(QStringLiteral("tlsCaBrowse"))->click();
}

void CrmPage::clearStages()
{
    while (QLayoutItem *item = m_stages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void CrmPage::tested(const CrmSnapshot &crm, bool goOnAfterwards)
{
    SetupDraft &now = draft();
    const AppAccounts app = appInUse(crm);
    if (now.appIdInUse != app.appId) {
        now.appIdInUse = app.appId;
        now.keepExistingApp = true;
    }
    // What the CRM needs is ticked; the plan's page shows it and lets it be cleared.
    for (const Check &finding : crmFindings(crm, now.site.actingAs, services().now().date())) {
        if (finding.id == u"api-version")
            now.changeApiVersion = true;
        if (finding.id == u"long-lived-tokens")
            now.turnOnLongLivedTokens = true;
    }
    edited();
    showSnapshot();
    // Straight on only where there is nothing to read.
    const bool quiet = crmFindings(crm, now.site.actingAs, services().now().date()).empty() && app.accounts == 0;
    if (goOnAfterwards && quiet && !blocked())
        keepPassword();
    else
        reveal(m_result);
}

void CrmPage::showSnapshot()
{
    const CrmSnapshot *crm = draft().crm();
    m_result->setVisible(crm != nullptr);
    m_grants->hide();
    m_blocked = false;
    if (!crm)
        return;
    const CrmIdentity &id = crm->identity;
    if (crm->byService)
        //: Address, platform, CRM user.
        m_which->setText(tr("%1 · %2 · signed in as %3").arg(id.database, id.product, id.signedInAs));
    else
        //: Server, database, product, number of active users.
        m_which->setText(tr("%1 · %2 · %3 · for %4 · %n active user(s)", nullptr, id.activeUsers)
                             .arg(id.server, id.database, id.product, draft().site.siteUrl.toString()));
    m_today->setRowCount(static_cast<int>(crm->settings.size()));
    int row = 0;
    for (const Setting &setting : crm->settings) {
        auto *caption = new QTableWidgetItem(setting.caption.isEmpty() ? setting.code : setting.caption);
        caption->setToolTip(setting.code);
        auto *value = new QTableWidgetItem(shown(setting));
        value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_today->setItem(row, 0, caption);
        m_today->setItem(row, 1, value);
        ++row;
    }
    m_today->resizeRowsToContents();
    int height = m_today->horizontalHeader()->sizeHint().height() + 2 * m_today->frameWidth();
    for (int i = 0; i < m_today->rowCount(); ++i)
        height += m_today->rowHeight(i);
    m_today->setFixedHeight(height);

    while (QLayoutItem *item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // What this login may not write can go to the database administrator as a script.
    const bool scripted = draft().site.database.kind == DatabaseKind::PostgreSql;
    bool mayNotWrite = false;
    for (const Check &finding : crmFindings(*crm, draft().site.actingAs, services().now().date())) {
        const bool rights = finding.id == u"rights" || finding.id == u"read-only";
        mayNotWrite = mayNotWrite || rights;
        m_blocked = m_blocked || (finding.status == CheckStatus::Failed && !(rights && scripted));
        auto *line = new StateLine(finding.status == CheckStatus::Failed ? Tone::Bad : Tone::Attention,
                                   finding.text.toString() + u' ' + finding.fix.toString());
        line->setObjectName(QStringLiteral("finding.") + finding.id);
        m_findings->addWidget(line);
    }
    if (mayNotWrite && !m_blocked) {
        auto *line = new StateLine(Tone::Accent,
                                   tr("You can go on with this login: the page “%1” saves the changes as a script for the database "
                                      "administrator.")
                                       .arg(titleOf(PageId::Write)));
        line->setObjectName(QStringLiteral("goOnWithScript"));
        m_findings->addWidget(line);
    }
    if (!m_blocked && crm->actingUser && crm->actingUser->mayShareAccounts)
        m_findings->addWidget(new StateLine(Tone::Good, tr("%1 may share accounts with all users.").arg(crm->actingUser->name)));

    if (!crm->missingRights.isEmpty() && !crm->byService)
        m_grants->offer(draft().site.database);

    const AppAccounts app = appInUse(*crm);
    m_inUse->setVisible(app.accounts > 0);
    if (app.accounts > 0) {
        m_inUseText->setText(tr("The CRM already uses the App ID %1, and %n account(s) are linked through it. With another App ID "
                                "their tokens are of no use: each has to be linked again.",
                                nullptr, app.accounts)
                                 .arg(app.appId));
        (draft().keepExistingApp ? m_keep : m_replace)->setChecked(true);
    }
    emit completeChanged();
}

// A keychain that is missing, locked, late or lying leads to a choice.
void CrmPage::keepPassword()
{
    const Secret password = draft().crmPassword;
    const QString site = draft().site.key();
    const QString name = isService() ? QStringLiteral("service") : QStringLiteral("database");
    if (password.isEmpty() || !services().secrets) {
        onward();
        return;
    }
    const auto store = services().secrets;
    run(
        store->isSessionOnly() ? tr("Keeping the password …") : tr("Waiting for your keychain … It may ask you to unlock it."),
        [&](std::stop_token stop) {
            return store->write({site, name}, password, stop);
        },
        [this] { onward(); });
}

void CrmPage::onward()
{
    goOn();
}

} // namespace crmlink::pages
