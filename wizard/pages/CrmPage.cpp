#include "pages/CrmPage.h"

#include "pages/AddressForm.h"
#include "pages/CertificateCard.h"
#include "pages/CrmTodayCard.h"
#include "pages/DatabaseForm.h"
#include "pages/GrantsCard.h"
#include "pages/ImportCard.h"
#include "pages/ServiceForm.h"
#include "pages/SetupWizard.h"
#include "runs/InstallReader.h"
#include "setup/CrmFindings.h"
#include "widgets/Card.h"
#include "widgets/Choice.h"
#include "widgets/ChoiceCard.h"
#include "widgets/ErrorPanel.h"
#include "widgets/Layouts.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
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

} // namespace

CrmPage::CrmPage(SetupWizard &wizard) : WizardPage(PageId::Crm, wizard)
{
    setSentence(tr("Say which CRM it is and test the connection. This page only reads."));
    buildImport();
    m_address = new AddressForm;
    body()->addWidget(m_address);
    buildRoutes();

    m_test = new QPushButton(tr("&Test the connection"));
    m_test->setObjectName(QStringLiteral("testConnection"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addStretch();
    body()->addLayout(row);
    m_incomplete = new StateLine(Tone::Neutral, tr("Next becomes available when the address and the connection are filled in."));
    m_incomplete->setObjectName(QStringLiteral("incomplete"));
    body()->addWidget(m_incomplete);
    auto *stages = new QWidget;
    stages->setObjectName(QStringLiteral("stages"));
    m_stages = new QVBoxLayout(stages);
    m_stages->setContentsMargins(0, 0, 0, 0);
    m_stages->setSpacing(spacing(this, 0.2));
    body()->addWidget(stages);

    m_today = new CrmTodayCard;
    m_today->hide();
    body()->addWidget(m_today);
    m_grants = new GrantsCard;
    body()->addWidget(m_grants);
    m_certificate = new CertificateCard;
    body()->addWidget(m_certificate);
    connect(m_certificate, &CertificateCard::trusted, this, &CrmPage::trustCertificate);
    connect(m_certificate, &CertificateCard::otherAuthority, m_database, &DatabaseForm::chooseAuthority);
    buildKeychainChoice();

    connect(m_address, &AddressForm::changed, this, &CrmPage::inputsChanged);
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_today, &CrmTodayCard::keepsApp, this, [this](bool keep) {
        draft().keepExistingApp = keep;
        edited();
    });
    connect(m_grants, &GrantsCard::told, this, &CrmPage::reveal);
    setFirstInput(m_address->siteUrl());
    show(draft());
}

void CrmPage::buildImport()
{
    m_import = new ImportCard;
    body()->addWidget(m_import);
    // A real CRM's connection has no place in practice.
    m_import->setVisible(CrmPage::takesFiles());
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
    QWidget *next = m_address->siteUrl()->text().isEmpty() ? m_address->siteUrl() : m_database->firstGap();
    (next ? next : m_test)->setFocus();
}

void CrmPage::buildRoutes()
{
    body()->addWidget(new Words(Words::Role::Subheading, tr("How CrmLink reaches it")));
    m_viaDatabase = new QRadioButton(tr("Throu&gh its database"));
    m_viaDatabase->setObjectName(QStringLiteral("routeDatabase"));
    m_viaService = new QRadioButton(tr("Through its web ser&vice"));
    m_viaService->setObjectName(QStringLiteral("routeService"));
    auto *group = new QButtonGroup(this);
    for (QRadioButton *choice : {m_viaDatabase, m_viaService}) {
        group->addButton(choice);
        body()->addWidget(choice);
        widgets::whenChosen(choice, this, [this] {
            clearError(); // of the other way
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
    m_databaseBox = new QWidget;
    auto *box = new QVBoxLayout(m_databaseBox);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(new Words(Words::Role::Subheading, tr("The CRM's database")));
    m_database = new DatabaseForm;
    box->addWidget(m_database);
    body()->addWidget(m_databaseBox);
    connect(m_database, &DatabaseForm::changed, this, &CrmPage::inputsChanged);
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

void CrmPage::buildKeychainChoice()
{
    m_keychain = new widgets::ChoiceCard(QStringLiteral("keychainChoice"));
    auto *retry = m_keychain->addWay(QStringLiteral("keychainRetry"), tr("Try a&gain"));
    auto *session = m_keychain->addWay(QStringLiteral("keychainSession"), tr("Keep them for &this session only"));
    auto *stop = m_keychain->addWay(QStringLiteral("keychainStop"), tr("Close the w&izard"));
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
    refresh();
    showSnapshot();
}

void CrmPage::refresh()
{
    show(draft());
    if (const auto why = setupWizard().whyNot(&SetupDraft::crmPassword))
        showError(*why);
}

void CrmPage::show(const SetupDraft &from)
{
    const Site &site = from.site;
    const bool service = site.route == Route::Service;
    widgets::showChosen(service ? m_viaService : m_viaDatabase);
    m_address->show(site);
    m_database->show(site.database, service ? Secret() : from.crmPassword, site.actingAs);
    m_service->setSite(site.siteUrl);
    m_service->show(site.service.value_or(ServiceConnection{}), service ? from.crmPassword : from.servicePassword);
    routeChanged();
    noteKeychain();
}

// The form into the draft; what was derived from other inputs goes.
void CrmPage::takeOver()
{
    Site &site = draft().site;
    m_address->takeInto(site);
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
    site.route = Route::Database;
    site.actingAs = m_database->actingAs();
    site.database = m_database->connection();
    draft().crmPassword = m_database->password();
}

void CrmPage::noteKeychain()
{
    const auto &store = services().secrets;
    const bool longer = store && !store->isSessionOnly();
    QString text;
    if (!source().isOurs() && draft().crmPassword == draft().keptCrmPassword)
        text = tr("The password comes from where the site file says, and stays there.");
    else if (store && !draft().crmPassword.isEmpty())
        text = longer
            //: %1 is where secrets are kept: "your keychain".
            ? tr("Next puts the password into %1.").arg(store->name().toString())
            : tr("The password is kept until CrmLink is closed, and not longer.");
    m_database->setKept(text, longer);
    m_service->setKept(text, longer);
}

void CrmPage::inputsChanged()
{
    takeOver();
    noteKeychain();
    edited();
    if (!draft().crm()) {
        hideOutcome();
        // What went wrong went wrong with other inputs.
        clearError();
    }
}

bool CrmPage::isReady() const
{
    const bool filled
        = !draft().site.siteUrl.isEmpty() && !m_address->isRefused() && (isService() ? m_service->isFilled() : m_database->isFilled());
    m_test->setEnabled(filled && !isBusy());
    m_incomplete->setVisible(!filled);
    return filled && !(draft().crm() && m_today->blocks());
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
    hideOutcome();
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
        m_keychain->ask(tr("The password could not be kept in %1. %2")
                            .arg(services().secrets->name().toString(), error.toString().replace(u'\n', u' ')));
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
        if (!m_unknownCertificate.isEmpty()) {
            m_certificate->offer(m_unknownCertificate);
            reveal(m_certificate);
        }
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
        m_unknownCertificate = report.certificate;
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
    m_database->setAuthority(services().state->filePath(file));
    clearError();
    test(false);
}

void CrmPage::hideOutcome()
{
    widgets::clear(m_stages);
    m_unknownCertificate.clear();
    m_today->hide();
    m_grants->hide();
    m_certificate->hide();
    m_keychain->hide();
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
    if (goOnAfterwards && quiet && !m_today->blocks())
        keepPassword();
    else
        reveal(m_today);
}

void CrmPage::showSnapshot()
{
    const CrmSnapshot *crm = draft().crm();
    m_today->setVisible(crm != nullptr);
    m_grants->hide();
    if (!crm)
        return;
    m_today->show(*crm, draft(), services().now().date());
    if (!crm->missingRights.isEmpty() && !crm->byService)
        m_grants->offer(draft().site.database);
    emit completeChanged();
}

// A keychain that is missing, locked, late or lying leads to a choice.
void CrmPage::keepPassword()
{
    const Secret password = draft().crmPassword;
    const QString site = draft().site.key();
    const QString name = isService() ? QStringLiteral("service") : QStringLiteral("database");
    if (password.isEmpty() || !services().secrets || (!source().isOurs() && password == draft().keptCrmPassword)) {
        goOn();
        return;
    }
    const auto store = services().secrets;
    run(
        store->isSessionOnly() ? tr("Keeping the password …") : tr("Waiting for your keychain … It may ask you to unlock it."),
        [&](std::stop_token stop) {
            return store->write({site, name}, password, stop);
        },
        [this, password, longer = !store->isSessionOnly()] {
            if (longer) {
                draft().keptCrmPassword = password;
                source() = {.from = SecretSource::From::Keychain, .name = {}, .command = {}};
                show(draft());
            }
            goOn();
        });
}

SecretSource &CrmPage::source()
{
    Site &site = draft().site;
    return isService() && site.service ? site.service->password : site.database.password;
}

} // namespace crmlink::pages
