#include "pages/SiteChooser.h"

#include "profile/SignIn.h"
#include "runs/SiteStorage.h"
#include "secrets/SiteSecrets.h"
#include "widgets/BusyLine.h"
#include "widgets/Card.h"
#include "widgets/ErrorPanel.h"
#include "widgets/ScreenRoom.h"
#include "widgets/Speech.h"
#include "widgets/Words.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace crmlink::pages
{

using widgets::Words;

SiteChooser::SiteChooser(const Services &services, QWidget *parent)
    : QDialog(parent), m_services(services), m_fetching(this), m_text(new Words(Words::Role::Sentence)), m_list(new QListWidget),
      m_file(new QPushButton(tr("Open a site &file …"))), m_signIn(new profile::SignIn), m_busy(new widgets::BusyLine),
      m_error(new widgets::ErrorPanel), m_go(new QPushButton(tr("&Continue")))
{
    setObjectName(QStringLiteral("siteChooser"));
    setWindowTitle(tr("Accounts in external resources"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::spacing(this, 0.6));
    column->addWidget(new Words(Words::Role::Heading, tr("Which CRM?")));
    column->addWidget(m_text);
    m_list->setObjectName(QStringLiteral("knownSites"));
    m_list->setAccessibleName(tr("Known CRMs"));
    widgets::speakCurrent(m_list);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    m_file->setObjectName(QStringLiteral("openSiteFile"));
    m_file->setAutoDefault(false);
    row->addWidget(m_file);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_signIn);
    column->addWidget(m_busy);
    column->addWidget(m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_go, QDialogButtonBox::ActionRole);
    m_go->setObjectName(QStringLiteral("chooseSite"));
    m_go->setDefault(true);
    widgets::markAsMainAction(m_go);
    column->addWidget(buttons);

    if (m_services.state)
        m_known = knownSites(*m_services.state);
    for (const KnownSite &known : m_known)
        m_list->addItem(known.site.nameAndAddress());
    m_list->setVisible(!m_known.empty());
    if (m_known.empty()) // else the list takes the room
        column->insertStretch(column->indexOf(buttons));
    m_text->setText(m_known.empty() ? tr("No CRM was set up from this computer yet. Open the site file that names yours.")
                                    : tr("Those that were set up from this computer, or another by its site file."));
    if (!m_known.empty())
        m_list->setCurrentRow(0);
    m_go->setEnabled(!m_known.empty());

    connect(m_file, &QPushButton::clicked, this, &SiteChooser::openFile);
    connect(m_list, &QListWidget::itemActivated, this, &SiteChooser::go);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        // Another CRM has another password.
        m_fetching.abandon();
        m_busy->stop();
        m_error->clear();
        m_signIn->clear();
        m_go->setEnabled(true);
    });
    connect(m_go, &QPushButton::clicked, this, &SiteChooser::go);
    connect(m_signIn, &profile::SignIn::submitted, this, &SiteChooser::go);
    connect(m_signIn, &profile::SignIn::edited, this, [this] { m_go->setEnabled(m_signIn->isComplete()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_error, &widgets::ErrorPanel::guideRequested, this, &SiteChooser::guideRequested);
    connect(m_busy, &widgets::BusyLine::cancelRequested, this, [this] {
        m_fetching.abandon();
        m_busy->stop();
        askPassword();
    });
    widgets::fitOnScreen(this, {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 24});
}

bool SiteChooser::needsPassword(const setup::Site &site)
{
    return site.route == setup::Route::Service
        || (site.database.kind != setup::DatabaseKind::Sqlite && site.database.login == setup::DatabaseLogin::Sql);
}

void SiteChooser::go()
{
    if (m_fetching.isAtWork())
        return;
    if (m_signIn->isVisibleTo(this)) {
        if (m_signIn->isComplete())
            emit chosen(m_signIn->site(), m_signIn->takePassword());
        return;
    }
    const int row = m_list->currentRow();
    if (row >= 0 && static_cast<size_t>(row) < m_known.size())
        choose(m_known[static_cast<size_t>(row)].site);
}

void SiteChooser::openFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a site file"), {}, tr("Site files (*.toml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SiteChooser::load);
    dialog->open();
}

void SiteChooser::load(const QString &path)
{
    m_error->clear();
    const auto site = runs::SiteStorage::load(path, setup::SiteFile::Needs::Address);
    if (site)
        choose(*site);
    else
        failed(site.error());
}

void SiteChooser::choose(const setup::Site &site)
{
    m_site = site;
    m_error->clear();
    m_text->setText(site.nameAndAddress());
    if (!needsPassword(site)) {
        emit chosen(site, {});
        return;
    }
    if (site.route == setup::Route::Service && (!site.service || site.service->user.isEmpty())) {
        askPassword(); // and who signs in
        return;
    }
    m_busy->start(tr("Waiting for your keychain … It may ask you to unlock it."));
    m_go->setEnabled(false);
    m_fetching.run(
        [&](std::stop_token stop) { return secrets::fetch(m_services.secrets, site, secrets::crmPasswordOf(site), std::move(stop)); },
        [this](const Result<Secret> &password) {
            m_busy->stop();
            m_go->setEnabled(true);
            if (password && !password->isEmpty()) {
                emit chosen(m_site, *password);
                return;
            }
            askPassword();
            if (!password && password.error().kind != ErrorKind::Cancelled)
                failed(password.error());
        });
}

void SiteChooser::askPassword()
{
    m_signIn->ask(m_site);
    emit needsUser();
    m_signIn->firstInput()->setFocus(Qt::OtherFocusReason);
}

void SiteChooser::failed(const Error &error)
{
    m_error->showError(error);
    emit needsUser();
}

} // namespace crmlink::pages
