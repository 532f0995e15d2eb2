#include "pages/StatusPage.h"

#include "base/Log.h"
#include "journal/Journal.h"
#include "pages/AccountsPage.h"
#include "pages/DraftFile.h"
#include "pages/SetupWizard.h"
#include "setup/GuideAnchors.h"
#include "widgets/FoldingRow.h"
#include "widgets/Layouts.h"
#include "widgets/SaveFile.h"
#include "widgets/Speech.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"
#include "widgets/WrappedChoice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace crmlink::pages
{

using namespace setup;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

namespace
{

/// What to do. Where a check names the command that writes, here it is a page.
QString fixOf(const Check &check)
{
    const bool isWritten = check.id.startsWith(u"crm.setting.")
        && (check.guide == anchor::apiVersion || (check.guide == anchor::write && check.status == CheckStatus::Failed));
    //: %1 is a page of the wizard; it writes the right value to the CRM.
    return isWritten ? StatusPage::tr("The page “%1” sets it right.").arg(titleOf(PageId::Write)) : check.fix.toString();
}

QString openPage(PageId page)
{
    //: A button; %1 is a page of the wizard.
    return StatusPage::tr("&Open “%1”").arg(titleOf(page));
}

} // namespace

StatusPage::StatusPage(SetupWizard &wizard) : WizardPage(PageId::Status, wizard)
{
    setSentence(tr("What works, and what needs attention. This page only reads."));
    m_siteRow = new QWidget;
    auto *row = new QHBoxLayout(m_siteRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Which CRM:"));
    m_site = new widgets::WrappedChoice;
    widgets::speakChoice(m_site);
    m_site->setObjectName(QStringLiteral("knownSite"));
    label->setBuddy(m_site);
    row->addWidget(label);
    row->addWidget(m_site, 1);
    body()->addWidget(m_siteRow);
    m_summary = new Words(Words::Role::Subheading);
    m_summary->setObjectName(QStringLiteral("statusSummary"));
    body()->addWidget(m_summary);
    m_attention = new QVBoxLayout;
    body()->addLayout(m_attention);

    auto *buttons = new widgets::FoldingRow;
    m_mend = new QPushButton;
    m_mend->setObjectName(QStringLiteral("mend"));
    m_mend->hide();
    auto *again = new QPushButton(tr("C&heck again"));
    again->setObjectName(QStringLiteral("checkAgain"));
    auto *accounts = new QPushButton(tr("&Accounts …"));
    accounts->setObjectName(QStringLiteral("openProfile"));
    accounts->setToolTip(tr("Accounts in external resources: link, check, share or remove Facebook accounts."));
    auto *more = new QPushButton(tr("&Something else …"));
    more->setObjectName(QStringLiteral("somethingElse"));
    more->setToolTip(tr("Set up another CRM, replace the keys, put back what was written."));
    buttons->addWidget(m_mend);
    buttons->addWidget(again);
    buttons->addWidget(more);
    buttons->addWidget(accounts);
    body()->addLayout(buttons);

    m_worksTitle = new Words(Words::Role::Subheading, tr("In order"));
    body()->addWidget(m_worksTitle);
    m_works = new QVBoxLayout;
    body()->addLayout(m_works);
    m_worksTitle->hide();
    m_calendar = new QPushButton(tr("Save the accounts' ends as a calendar &file …"));
    m_calendar->setObjectName(QStringLiteral("saveEnds"));
    m_calendar->hide();
    body()->addWidget(m_calendar, 0, Qt::AlignLeading);
    m_saved = new StateLine;
    m_saved->setObjectName(QStringLiteral("endsSaved"));
    m_saved->hide();
    body()->addWidget(m_saved);

    connect(m_site, &QComboBox::activated, this, &StatusPage::choose);
    connect(again, &QPushButton::clicked, this, &StatusPage::check);
    connect(m_mend, &QPushButton::clicked, this, &StatusPage::mend);
    connect(accounts, &QPushButton::clicked, this, [this] { setupWizard().openProfile(); });
    connect(more, &QPushButton::clicked, this, [this] { setupWizard().begin(services().practice ? Journey::Practice : Journey::New); });
    connect(m_calendar, &QPushButton::clicked, this, [this] {
        widgets::askAndSave(this, m_saved,
                            {.title = tr("Save the calendar file"),
                             .name = QStringLiteral("crmlink.ics"),
                             .filter = tr("Calendar (*.ics)"),
                             .content =
                                 [this](const QString &) {
                                     const QDateTime now = services().now();
                                     return toICalendar(reminders(draft().site, m_ends, now.date()), now);
                                 }},
                            [this] { bringIntoSight(m_saved); });
    });
    setFirstInput(again);
}

void StatusPage::entered()
{
    m_sites = setupWizard().offeredSites();
    if (std::ranges::none_of(m_sites, [this](const KnownSite &known) { return known.site.key() == draft().site.key(); }))
        m_sites.insert(m_sites.begin(), KnownSite{{}, draft().site});
    m_site->clear();
    int here = -1;
    for (const KnownSite &known : m_sites) {
        if (known.site.key() == draft().site.key())
            here = m_site->count();
        m_site->addItem(known.site.nameAndAddress());
    }
    m_site->setCurrentIndex(here);
    m_siteRow->setVisible(m_sites.size() > 1);
    check();
}

void StatusPage::choose(int index)
{
    if (index < 0 || static_cast<size_t>(index) >= m_sites.size())
        return;
    const KnownSite &chosen = m_sites[static_cast<size_t>(index)];
    draft().takeSite(chosen.site, chosen.ownFile());
    edited();
    leave();
    check();
}

void StatusPage::clear()
{
    widgets::clear(m_attention);
    widgets::clear(m_works);
    m_worksTitle->hide();
    m_mend->hide();
    m_calendar->hide();
    m_saved->hide();
    m_ends.clear();
    m_summary->setText({});
    m_remedy = Remedy::None;
}

// Password, then secret, then the CRM: one after another, as each may wait for the user to unlock the keychain.
void StatusPage::check()
{
    if (isBusy())
        return;
    clear();
    const Site site = draft().site;
    const bool needsPassword = site.route == Route::Service || site.database.kind != DatabaseKind::Sqlite;
    if ((!needsPassword || !draft().crmPassword.isEmpty()) && !draft().appSecret.isEmpty()) {
        ask(draft().appSecret);
        return;
    }
    struct Found {
        Secret password;
        Result<Secret> appSecret;
    };
    const auto fetch = [store = services().secrets, site](const std::stop_token &stop) -> Result<Found> {
        const auto password = secrets::fetch(store, site, secrets::crmPasswordOf(site), stop).result();
        if (!password)
            return failure(password.error());
        auto appSecret = secrets::fetch(store, site, secrets::SiteSecret::AppSecret, stop).result();
        // A place of the site file's own that does not have it is one of the findings.
        if (!appSecret && site.facebook.appSecret.isOurs())
            return failure(appSecret.error());
        return Found{*password, std::move(appSecret)};
    };
    run(
        tr("Waiting for your keychain … It may ask you to unlock it."),
        [&](std::stop_token stop) { return runOn(waitingPool(), [fetch, stop] { return fetch(stop); }); },
        [this](const Found &found) {
            if (!found.password.isEmpty())
                draft().crmPassword = found.password;
            if (found.appSecret && !found.appSecret->isEmpty()) {
                draft().appSecret = *found.appSecret;
                draft().secretStored = !draft().site.facebook.appSecret.isOurs() || !services().secrets->isSessionOnly();
            }
            ask(found.appSecret && found.appSecret->isEmpty() ? draft().appSecret : found.appSecret);
        });
}

void StatusPage::ask(const Result<Secret> &appSecret)
{
    auto gateway = destroyedElsewhere(services().gateway(draft().site, draft().crmPassword));
    const auto facebook = services().facebook;
    const auto accounts = services().accounts;
    const auto learned = [journal = services().journal](const Guid &account, const Secret &token, const TokenDates &dates) {
        if (const auto kept = journal ? journal->accountDates().keep(account, token, dates) : Result<void>(); !kept)
            qCWarning(lcRuns) << kept.error().toString();
    };
    const runs::CheckRun check(draft().site, appSecret, services().now().date(), {facebook.get(), accounts.get(), learned});
    run(
        facebook ? tr("Asking the CRM and Facebook …") : tr("Asking the CRM …"),
        [&](std::stop_token stop) { return check.start(*gateway, stop); },
        [this, gateway, facebook, accounts](const runs::CheckReport &report) { show(report); });
}

void StatusPage::failed(const Error &error)
{
    // Without the keychain there is no password; the user can type it.
    if (error.kind == ErrorKind::SecretStore) {
        m_remedy = Remedy::Connection;
        m_mend->setText(tr("&Type the password"));
        m_mend->show();
    }
    showError(error);
}

StatusPage::Remedy StatusPage::remedyFor(const Check &check) const
{
    if (check.id == u"crm.connection" || check.id == u"crm.tls")
        return Remedy::Connection;
    if (check.id == u"crm.setting.FacebookApiVersion" || check.id == u"crm.setting.UseFacebookLongLivedAccessToken")
        return Remedy::Write;
    if (check.id.startsWith(u"crm.setting."))
        return draft().appSecret.isEmpty() ? Remedy::Keys : Remedy::Write;
    if (check.id == u"crm.permission" || check.id == u"crm.package")
        return Remedy::Rights;
    // Facebook that does not answer says nothing about the keys.
    if (check.id == u"facebook.keys")
        return check.guide == anchor::facebookUnreachable || check.guide == anchor::facebookBusy ? Remedy::None : Remedy::Keys;
    if (check.id.startsWith(u"facebook.app."))
        return Remedy::AppSettings;
    // A warning: the dialog did not answer, which says nothing about the app.
    if (check.id == u"facebook.login_product" && check.status == CheckStatus::Failed)
        return Remedy::LoginSettings;
    return check.id.startsWith(u"account.") ? Remedy::Accounts : Remedy::None;
}

void StatusPage::show(const runs::CheckReport &report)
{
    m_newerVersion = false;
    m_longLived = false;
    int failures = 0;
    int warnings = 0;
    Remedy remedy = Remedy::None;
    Checks worst = report.checks;
    std::ranges::stable_sort(worst, std::ranges::greater(), [](const Check &check) { return check.status == CheckStatus::Failed; });
    for (const Check &check : worst) {
        if (check.status == CheckStatus::Skipped)
            continue;
        if (check.status == CheckStatus::Ok) {
            m_works->addWidget(new StateLine(Tone::Good, check.text.toString()));
            continue;
        }
        const bool failed = check.status == CheckStatus::Failed;
        // The first failure is to be mended; without any, the first warning that can be.
        if (failures == 0 && (failed || remedy == Remedy::None)) {
            remedy = remedyFor(check);
            m_account = remedy == Remedy::Accounts ? check.id.section(u'.', 1, 1) : Guid();
        }
        ++(failed ? failures : warnings);
        auto *line = new StateLine(failed ? Tone::Bad : Tone::Attention, (check.text.toString() + u'\n' + fixOf(check)).trimmed());
        line->setObjectName(QStringLiteral("check.") + check.id);
        m_attention->addWidget(line);
        m_newerVersion = m_newerVersion || check.id == u"crm.setting.FacebookApiVersion";
        m_longLived = m_longLived || check.id == u"crm.setting.UseFacebookLongLivedAccessToken";
    }
    if (showPending(report))
        ++warnings;
    m_worksTitle->setVisible(m_works->count() > 0);
    m_ends = report.ends;
    m_calendar->setVisible(!m_ends.empty());
    m_remedy = remedy;
    switch (remedy) {
    case Remedy::None: break;
    case Remedy::Connection: m_mend->setText(tr("&Look at the connection")); break;
    case Remedy::Keys: m_mend->setText(tr("&Enter App ID and App Secret")); break;
    case Remedy::Write: m_mend->setText(tr("Show what wo&uld be written")); break;
    case Remedy::Rights: m_mend->setText(tr("What to &do")); break;
    case Remedy::Accounts: m_mend->setText(tr("&Link again")); break;
    case Remedy::AppSettings: m_mend->setText(openPage(PageId::AppSettings)); break;
    case Remedy::LoginSettings: m_mend->setText(openPage(PageId::LoginSettings)); break;
    }
    m_mend->setVisible(remedy != Remedy::None);
    const QString name = draft().site.displayName();
    if (failures > 0)
        //: %1 is a site.
        m_summary->setText(tr("%1: %n thing(s) do not work.", nullptr, failures).arg(name));
    else if (warnings > 0)
        m_summary->setText(tr("%1 works; %n thing(s) need attention.", nullptr, warnings).arg(name));
    else
        m_summary->setText(tr("%1: everything that can be checked from here is in order.").arg(name));
    if (m_mend->isVisibleTo(this))
        m_mend->setFocus(Qt::OtherFocusReason);
    QStringList words{m_summary->text()};
    for (int i = 0; i < m_attention->count(); ++i) {
        QWidget *row = m_attention->itemAt(i)->widget();
        if (const auto *line = row ? qobject_cast<StateLine *>(row) : nullptr)
            words += line->accessibleName();
    }
    widgets::announce(this, words.join(u'\n'));
}

// What was written past the CRM and was not seen in use since: it needs a restart, or nobody has looked yet.
bool StatusPage::showPending(const runs::CheckReport &report)
{
    if (!services().journal)
        return false;
    CrmSnapshot crm;
    crm.identity = report.identity.value_or(CrmIdentity());
    crm.byService = draft().site.route == Route::Service;
    const auto newest = services().journal->unnoticed(draft().site.key(), report.identity ? &crm : nullptr);
    if (!newest)
        return false;
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("pending"));
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    //: %1 is a time.
    auto *line = new StateLine(Tone::Attention,
                               tr("Written on %1; whether the CRM has noticed is not known. It uses the values after a restart on every "
                                  "computer it runs on.")
                                   .arg(locale().toString(newest->startedAt.toLocalTime(), QLocale::ShortFormat)));
    line->setObjectName(QStringLiteral("pendingLine"));
    auto *has = new QPushButton(tr("It has not&iced"));
    has->setObjectName(QStringLiteral("pendingSeen"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(has);
    buttons->addStretch();
    column->addWidget(line);
    column->addLayout(buttons);
    m_attention->addWidget(row);
    connect(has, &QPushButton::clicked, row, [this, row, id = newest->id] {
        if (auto record = services().journal->find(id)) {
            record->seenByCrm = true;
            if (const auto saved = services().journal->save(*record); !saved)
                showError(saved.error());
        }
        row->hide();
    });
    return true;
}

void StatusPage::mend()
{
    Place place{.page = PageId::Crm, .draft = draft()};
    place.draft.journey = services().practice ? Journey::Practice : Journey::New;
    place.draft.deployment = Deployment::OnSite;
    switch (m_remedy) {
    case Remedy::None: return;
    case Remedy::Rights: setupWizard().showHelp(QString(anchorOf(PageId::Accounts))); return;
    case Remedy::Connection: break;
    case Remedy::Keys:
        place.draft.journey = Journey::RotateKeys;
        place.page = PageId::Keys;
        break;
    case Remedy::Write:
        place.draft.changeApiVersion = m_newerVersion;
        place.draft.turnOnLongLivedTokens = m_longLived;
        place.page = PageId::Write;
        break;
    case Remedy::Accounts: place.page = PageId::Accounts; break;
    case Remedy::AppSettings: place.page = PageId::AppSettings; break;
    case Remedy::LoginSettings: place.page = PageId::LoginSettings; break;
    }
    setupWizard().openAt(place);
    if (auto *accounts = qobject_cast<AccountsPage *>(setupWizard().current()))
        accounts->linkAgain(m_account);
}

} // namespace crmlink::pages
