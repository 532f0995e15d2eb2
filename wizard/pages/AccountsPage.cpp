#include "pages/AccountsPage.h"

#include "pages/DraftFile.h"
#include "pages/FacebookQuestion.h"
#include "pages/SetupWizard.h"
#include "pages/WebChoice.h"
#include "profile/AccountsPanel.h"
#include "profile/DropQuestion.h"
#include "setup/ChangePlan.h"
#include "setup/Questions.h"
#include "widgets/Banner.h"
#include "widgets/Card.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace crmlink::pages
{

using namespace setup;
using widgets::Banner;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

namespace
{

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // perhaps the button that is being pressed
        delete item;
    }
}

void forget(SetupDraft &draft, const QString &id)
{
    draft.site.sharedAccounts.removeAll(id);
    for (QStringList *names : {&draft.accounts.share, &draft.accounts.unshare, &draft.accounts.remove})
        names->removeAll(id);
}

/// The draft with @p wishes; the newest word on an account counts.
SetupDraft with(SetupDraft draft, const AccountWishes &wishes)
{
    for (const QString &id : wishes.share + wishes.unshare + wishes.remove)
        forget(draft, id);
    // By id: two accounts can have one name. In the site file, so that it can be repeated from a script.
    draft.site.sharedAccounts += wishes.share;
    draft.accounts.unshare += wishes.unshare;
    draft.accounts.remove += wishes.remove;
    for (const AccountLink &link : wishes.links) {
        std::erase_if(draft.accounts.links, [&](const AccountLink &other) { return other.ownerId == link.ownerId; });
        draft.accounts.links.push_back(link);
    }
    return draft;
}

} // namespace

AccountsPage::AccountsPage(SetupWizard &wizard) : WizardPage(PageId::Accounts, wizard)
{
    auto *later
        = new Banner(Banner::Kind::Note, Tone::Accent,
                     tr("Later is fine: go on with Next. Each user can link an account in the CRM's profile once the keys are there, "
                        "and this page can be opened again to share one."));
    later->setObjectName(QStringLiteral("linkLater"));
    body()->addWidget(later);
    m_tested = new StateLine;
    m_tested->setObjectName(QStringLiteral("testedAccount"));
    m_tested->hide();
    body()->addWidget(m_tested);
    m_repeat = new QVBoxLayout;
    body()->addLayout(m_repeat);

    m_pendingCard = new widgets::Card;
    m_pendingCard->setObjectName(QStringLiteral("pendingAccounts"));
    m_pendingCard->setTone(Tone::Accent);
    auto *column = new QVBoxLayout(m_pendingCard);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Words(Words::Role::Subheading, tr("To be written with the keys")));
    m_pending = new QVBoxLayout;
    column->addLayout(m_pending);
    m_pendingCard->hide();
    body()->addWidget(m_pendingCard);

    m_panel = new profile::AccountsPanel(services());
    body()->addWidget(m_panel);
    m_permission = new StateLine;
    m_permission->setObjectName(QStringLiteral("permission"));
    m_permission->hide();
    body()->addWidget(m_permission);
    body()->addWidget(new Words(Words::Role::Caption,
                                tr("A linked account works for about 60 days; Facebook prolongs no login. The sure way is to link it again "
                                   "before then.")));
    connect(m_panel, &profile::AccountsPanel::wished, this, &AccountsPage::take);
    connect(m_panel, &profile::AccountsPanel::guideRequested, this, [this](const QString &anchor) { setupWizard().showHelp(anchor); });
    if (services().web) {
        // Chosen here, it holds for the other pages as well.
        connect(services().web.get(), &browser::WebSession::wantedChanged, this, [this](bool inside) {
            const WebPlace place = inside ? WebPlace::InWizard : WebPlace::OwnBrowser;
            if (!m_panel->isLinking() || draft().webPlace == place)
                return;
            draft().webPlace = place;
            rememberPlace(services(), place);
            edited();
        });
    }
    // However a step ended, by its answer, an error, or the user's stop.
    connect(this, &WizardPage::busyChanged, this, [this](bool busy) {
        if (busy)
            return;
        m_panel->setBusy(false);
        if (!m_hasRead)
            m_panel->setNothing(tr("The CRM was not read. Go back and come here again to read it."));
    });
    setFirstInput(m_panel->firstInput());
    setBodyFills(m_panel, true);
}

void AccountsPage::failed(const Error &error)
{
    m_panel->answer(false);
    showError(error);
}

void AccountsPage::entered()
{
    setSentence(
        draft().receipt
            ? tr("Link Facebook accounts and choose which ones all users share, or leave it for later. The keys are in the CRM; what "
                 "is chosen here is written on the next page.")
            : tr("Link Facebook accounts and choose which ones all users share, or leave it for later. Nothing in the CRM changes "
                 "yet."));
    const setup::LoginTest *test = draft().loginTest();
    if (test) {
        //: %1 is a person, %2 an App ID.
        m_tested->setState(Tone::Good,
                           tr("Tested: %1 logged in to app %2. The test kept no access: link the account here, or its user does so in the "
                              "profile.")
                               .arg(test->name, draft().site.facebook.appId));
    }
    m_tested->setVisible(test != nullptr);
    read();
}

QString AccountsPage::unkept() const
{
    return m_panel->unkept();
}

bool AccountsPage::isSettled() const
{
    return WizardPage::isSettled() && m_panel->isSettled();
}

void AccountsPage::dropUnkept()
{
    m_panel->stop();
}

bool AccountsPage::stopWork()
{
    return WizardPage::stopWork() || m_panel->leaveLinking();
}

void AccountsPage::left()
{
    m_panel->stop();
}

void AccountsPage::read()
{
    auto gateway = destroyedElsewhere(services().gateway(draft().site, draft().crmPassword));
    SnapshotRequest request = draft().snapshotRequest();
    request.allAccountRights = true;
    const Guid again = std::exchange(m_again, {});
    if (!again.isEmpty())
        request.accounts += again;
    m_panel->setLoading();
    m_hasRead = false;
    run(
        tr("Reading the CRM …"), [&](std::stop_token stop) { return gateway->read(request, stop); },
        [this, gateway, again](const CrmSnapshot &crm) {
            adopt(crm);
            profile::AccountsPanel::Subject subject;
            subject.app = questionOf(draft(), services());
            subject.crm = crm;
            subject.gateway = gateway;
            subject.keptInDraft = true;
            subject.appMode = appModeOf(draft());
            if (draft().site.facebook.appId.isEmpty() || draft().appSecret.isEmpty())
                subject.noLogin = Text(QT_TRANSLATE_NOOP("crmlink", "Accounts can be linked here once App ID and App Secret are entered."));
            else if (!mayAskFacebook(draft(), services()) || !services().accounts)
                subject.noLogin = Text(QT_TRANSLATE_NOOP("crmlink", "Facebook is not asked here, so nobody can log in."));
            else if (!crm.actingUser)
                subject.noLogin = Text(QT_TRANSLATE_NOOP(
                    "crmlink", "No user of the CRM is named on whose behalf accounts are changed: name one on Your CRM."));
            if (const auto found = std::ranges::find(crm.accounts, again, &Account::id); found != crm.accounts.end())
                subject.again = *found;
            m_hasRead = true;
            m_panel->setSubject(std::move(subject));
        });
}

void AccountsPage::adopt(const CrmSnapshot &crm)
{
    m_crm = crm;
    const auto &user = crm.actingUser;
    m_permission->setVisible(user && user->mayShareAccounts);
    if (user)
        m_permission->setState(Tone::Good, tr("%1 may share accounts with all users.").arg(user->name));
    showPending();
}

void AccountsPage::take(const AccountWishes &wishes)
{
    if (isBusy()) {
        m_panel->answer(false);
        return;
    }
    const SetupDraft wanted = with(draft(), wishes);
    auto gateway = destroyedElsewhere(services().gateway(wanted.site, wanted.crmPassword));
    SnapshotRequest request = wanted.snapshotRequest();
    request.allAccountRights = true;
    m_panel->setBusy(true);
    run(
        tr("Comparing with the CRM …"), [&](std::stop_token stop) { return gateway->read(request, stop); },
        [this, gateway, wishes](const CrmSnapshot &crm) {
            const SetupDraft now = with(draft(), wishes);
            const auto plan = planAccountChanges(crm, now.accountWishes(), now.site.actingAs, newSalt());
            if (!plan) {
                m_panel->answer(false);
                m_panel->showError(plan.error());
                return;
            }
            draft().site.sharedAccounts = now.site.sharedAccounts;
            draft().accounts = now.accounts;
            for (const AccountLink &link : wishes.links)
                std::erase_if(draft().stillToDo, [&](const StillToDo &todo) { return todo.id == repeatedLoginId(link.ownerId); });
            edited();
            m_panel->answer(true);
            adopt(crm);
        });
}

QString AccountsPage::nameOf(const QString &wanted) const
{
    const auto found = std::ranges::find_if(m_crm.accounts, [&](const Account &account) {
        return account.isFacebook() && (account.id.compare(wanted, Qt::CaseInsensitive) == 0 || account.login == wanted);
    });
    if (found == m_crm.accounts.end())
        return wanted;
    //: An account and the CRM user it belongs to.
    return found->ownerName.isEmpty() ? found->login : tr("%1 (of %2)").arg(found->login, found->ownerName);
}

void AccountsPage::showPending()
{
    empty(m_pending);
    empty(m_repeat);
    for (const StillToDo &todo : draft().stillToDo) {
        if (!todo.id.startsWith(repeatedLoginId({})))
            continue;
        auto *note = new Banner(Banner::Kind::Note, Tone::Attention,
                                todo.what.toString() + QStringLiteral(". ")
                                    + tr("Access to Facebook is kept in memory only and was lost when the wizard was closed."));
        note->setObjectName(todo.id);
        m_repeat->addWidget(note);
    }
    const bool mayShare = m_crm.actingUser && m_crm.actingUser->mayShareAccounts;
    for (const AccountLink &link : draft().accounts.links)
        addPending(link.newId, tr("%1 will be linked for %2").arg(link.login, link.ownerName), mayShare, link.share);
    const auto isPublic = [this](const QString &wanted) {
        return std::ranges::any_of(
            m_crm.accounts, [&](const Account &account) { return account.isPublic && (account.id == wanted || account.login == wanted); });
    };
    for (const QString &wanted : draft().accountWishes().share) {
        if (!isPublic(wanted))
            addPending(wanted, tr("%1 will be shared with all users").arg(nameOf(wanted)), false, false);
    }
    for (const QString &wanted : draft().accounts.unshare)
        addPending(wanted, tr("%1 will be private").arg(nameOf(wanted)), false, false);
    for (const QString &wanted : draft().accounts.remove)
        addPending(wanted, tr("%1 will be removed").arg(nameOf(wanted)), false, false);
    m_pendingCard->setVisible(m_pending->count() > 0);
}

void AccountsPage::addPending(const QString &id, const QString &text, bool canShare, bool shared)
{
    auto *line = new QWidget;
    line->setObjectName(QStringLiteral("pending.") + id);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Words(Words::Role::Body, text), 1);
    if (canShare) {
        auto *share = new QCheckBox(tr("&Share with all users"));
        share->setObjectName(QStringLiteral("shareLink.") + id);
        share->setAccessibleDescription(text);
        share->setChecked(shared);
        connect(share, &QCheckBox::toggled, this, [this, id](bool checked) {
            for (AccountLink &link : draft().accounts.links) {
                if (link.newId == id)
                    link.share = checked;
            }
            edited();
        });
        row->addWidget(share);
    }
    //: The account is left as it is in the CRM.
    auto *out = new QPushButton(tr("Take &out"));
    out->setObjectName(QStringLiteral("takeOut.") + id);
    out->setAccessibleDescription(text);
    connect(out, &QPushButton::clicked, this, [this, id] { takeOut(id); });
    row->addWidget(out);
    m_pending->addWidget(line);
}

void AccountsPage::takeOut(const QString &id)
{
    const auto &links = draft().accounts.links;
    const auto link = std::ranges::find(links, id, &AccountLink::newId);
    if (link == links.end()) {
        dropPending(id);
        return;
    }
    profile::askBeforeDropping(
        this,
        {.title = tr("Take the account out?"),
         //: %1 is the Facebook account of somebody who has logged in, %2 a CRM user.
         .text = tr("%1 has logged in for %2, and the account is not written to the CRM yet.").arg(link->login, link->ownerName),
         .more = tr("To link it later, its owner has to log in to Facebook again."),
         .stay = tr("&Keep it"),
         .leave = tr("Take it &out")},
        [this, id] { dropPending(id); });
}

void AccountsPage::dropPending(const QString &id)
{
    forget(draft(), id);
    std::erase_if(draft().accounts.links, [&](const AccountLink &link) { return link.newId == id; });
    edited();
    showPending();
    m_panel->firstInput()->setFocus(Qt::OtherFocusReason);
}

} // namespace crmlink::pages
