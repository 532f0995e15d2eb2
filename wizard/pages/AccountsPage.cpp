#include "pages/AccountsPage.h"

#include "pages/SetupWizard.h"
#include "setup/GuideAnchors.h"
#include "widgets/Banner.h"
#include "widgets/Card.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
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

/// Accounts that are shared already and are listed without being asked for; a CRM can have thousands.
constexpr int mostShared = 50;

} // namespace

AccountsPage::AccountsPage(SetupWizard &wizard) : WizardPage(PageId::Accounts, wizard)
{
    setSentence(tr("Choose which linked Facebook accounts all users of the CRM may use. Nothing in the CRM changes yet."));
    auto *later = new Banner(Banner::Kind::Note, Tone::Accent,
                             tr("Accounts are linked after the keys are in the CRM: each user opens Accounts in external resources in the "
                                "profile and logs in to Facebook once. An account linked there can be shared by coming back to this "
                                "page."));
    later->setObjectName(QStringLiteral("linkLater"));
    body()->addWidget(later);
    m_tested = new StateLine;
    m_tested->setObjectName(QStringLiteral("testedAccount"));
    m_tested->hide();
    body()->addWidget(m_tested);
    m_permission = new StateLine;
    m_permission->setObjectName(QStringLiteral("permission"));
    m_permission->hide();
    body()->addWidget(m_permission);

    m_share = new widgets::Card;
    auto *column = new QVBoxLayout(m_share);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Words(Words::Role::Subheading, tr("Accounts to share")));
    m_list = new QVBoxLayout;
    column->addLayout(m_list);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("Account &name:"));
    m_login = new QLineEdit;
    m_login->setObjectName(QStringLiteral("accountLogin"));
    m_login->setMaxLength(250);
    m_login->setPlaceholderText(tr("as the CRM shows it, for example Jane Doe"));
    label->setBuddy(m_login);
    m_add = new QPushButton(tr("&Look up in the CRM"));
    m_add->setObjectName(QStringLiteral("accountLookUp"));
    row->addWidget(label);
    row->addWidget(m_login, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    body()->addWidget(m_share);
    body()->addWidget(new Words(Words::Role::Caption,
                                tr("A shared account works for everybody as long as its owner stays logged in to Facebook and uses the "
                                   "integration at least every two months.")));

    connect(m_add, &QPushButton::clicked, this, [this] { look(m_login->text().trimmed()); });
    connect(m_login, &QLineEdit::textChanged, this, [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    m_add->setEnabled(false);
    setFirstInput(m_login);
}

void AccountsPage::entered()
{
    const setup::LoginTest *test = draft().loginTest();
    if (test) {
        //: %1 is a person, %2 an App ID.
        m_tested->setState(Tone::Good,
                           tr("Tested: %1 logged in to app %2. The CRM does not hold this account yet; its user links it in the profile.")
                               .arg(test->name, draft().site.facebook.appId));
    }
    m_tested->setVisible(test != nullptr);
    look({});
}

void AccountsPage::look(const QString &login)
{
    auto gateway = destroyedElsewhere(services().gateway(draft().site, draft().crmPassword));
    SnapshotRequest request = draft().snapshotRequest();
    request.sharedAccounts = mostShared;
    if (!login.isEmpty())
        request.accounts += login;
    run(
        tr("Reading the accounts …"), [&](std::stop_token stop) { return gateway->read(request, stop); },
        [this, gateway, login](const CrmSnapshot &crm) {
            const auto &user = crm.actingUser;
            m_mayShare = user && user->mayShareAccounts;
            if (!user) {
                m_permission->setState(Tone::Attention,
                                       tr("The CRM has no user “%1”: go back to Your CRM to name another.").arg(draft().site.actingAs));
            } else if (m_mayShare) {
                m_permission->setState(Tone::Good, tr("%1 may share accounts with all users.").arg(user->name));
            } else {
                m_permission->setState(
                    Tone::Attention,
                    tr("%1 may not share accounts. A system administrator of the CRM can grant “Access to managing shared accounts in the "
                       "external resources”. The keys can be written all the same.")
                        .arg(user->name));
            }
            m_permission->show();
            m_accounts.clear();
            std::ranges::copy_if(crm.accounts, std::back_inserter(m_accounts), &Account::isFacebook);
            if (!login.isEmpty()) {
                const bool found = std::ranges::any_of(m_accounts, [&](const Account &account) {
                    return account.login.compare(login, Qt::CaseInsensitive) == 0 || account.id == login.toLower();
                });
                if (!found) {
                    showError({.kind = ErrorKind::NotFound,
                               .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has no Facebook account “%1”."), {login}),
                               .why = {},
                               .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Type the name as the CRM shows it, or link the account first.")),
                               .guide = setup::anchor::accounts,
                               .candidates = {}});
                } else {
                    m_login->clear();
                }
            }
            show();
        });
}

bool AccountsPage::isChosen(const Account &account) const
{
    const QStringList &chosen = draft().site.sharedAccounts;
    return chosen.contains(account.login) || chosen.contains(account.id);
}

void AccountsPage::show()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_accounts.empty())
        m_list->addWidget(new StateLine(Tone::Neutral, tr("No account is shared yet.")));
    for (const Account &account : m_accounts) {
        //: An account and the CRM user it belongs to.
        const QString name = account.ownerName.isEmpty() ? account.login : tr("%1, linked by %2").arg(account.login, account.ownerName);
        auto *box = new QCheckBox(account.isPublic ? tr("%1 – shared already").arg(name) : name);
        box->setObjectName(QStringLiteral("account.") + account.id);
        box->setChecked(account.isPublic || isChosen(account));
        box->setEnabled(!account.isPublic && m_mayShare);
        connect(box, &QCheckBox::toggled, this, [this, account](bool share) { choose(account, share); });
        m_list->addWidget(box);
        if (account.isExpired)
            m_list->addWidget(new StateLine(Tone::Attention, tr("Facebook no longer accepts it: its owner has to log in again.")));
        const QString appId = draft().site.facebook.appId;
        if (!account.appId.isEmpty() && !appId.isEmpty() && account.appId != appId)
            m_list->addWidget(new StateLine(
                Tone::Attention, tr("It belongs to the app %1. With the new keys its owner has to link it again.").arg(account.appId)));
    }
}

// By id: two accounts can have one name.
void AccountsPage::choose(const Account &account, bool share)
{
    QStringList &chosen = draft().site.sharedAccounts;
    chosen.removeAll(account.login);
    chosen.removeAll(account.id);
    if (share)
        chosen += account.id;
    edited();
}

} // namespace crmlink::pages
