#include "pages/PageId.h"

#include "setup/GuideAnchors.h"
#include "setup/Questions.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace crmlink::pages
{

using setup::Deployment;
using setup::Journey;
using setup::SetupDraft;

namespace
{

struct Row {
    PageId page = PageId::Welcome;
    QLatin1String anchor;
    const char *title = nullptr;
    const char *manual = nullptr; ///< numbers of the manual's first part, in UTF-8; empty: none
};

constexpr std::array rows{
    Row{PageId::Welcome, setup::anchor::welcome, QT_TRANSLATE_NOOP("crmlink", "Welcome"), ""},
    Row{PageId::Crm, setup::anchor::crm, QT_TRANSLATE_NOOP("crmlink", "Your CRM"), ""},
    Row{PageId::Login, setup::anchor::login, QT_TRANSLATE_NOOP("crmlink", "Log in to Facebook"), "1–2"},
    Row{PageId::CreateApp, setup::anchor::createApp, QT_TRANSLATE_NOOP("crmlink", "Create the app"), "3–6"},
    Row{PageId::Keys, setup::anchor::keys, QT_TRANSLATE_NOOP("crmlink", "App ID and App Secret"), "6"},
    Row{PageId::AppSettings, setup::anchor::appSettings, QT_TRANSLATE_NOOP("crmlink", "App settings"), "7–12"},
    Row{PageId::LoginSettings, setup::anchor::loginSettings, QT_TRANSLATE_NOOP("crmlink", "Facebook Login settings"), ""},
    Row{PageId::WhoMayLogIn, setup::anchor::whoMayLogIn, QT_TRANSLATE_NOOP("crmlink", "Who may log in"), "13"},
    Row{PageId::Accounts, setup::anchor::accounts, QT_TRANSLATE_NOOP("crmlink", "Accounts"), ""},
    Row{PageId::Write, setup::anchor::write, QT_TRANSLATE_NOOP("crmlink", "Write to the CRM"), ""},
    Row{PageId::Done, setup::anchor::done, QT_TRANSLATE_NOOP("crmlink", "Done"), ""},
    Row{PageId::Status, QLatin1String("status"), QT_TRANSLATE_NOOP("crmlink", "How it stands"), {}},
};

const Row &row(PageId page)
{
    for (const Row &candidate : rows) {
        if (candidate.page == page)
            return candidate;
    }
    return rows.front();
}

// An App ID that linked accounts depend on is kept: there is no app to create.
bool keepsItsApp(const SetupDraft &draft)
{
    return !draft.appIdInUse.isEmpty() && draft.keepExistingApp;
}

} // namespace

std::optional<PageId> nextPage(PageId page, const SetupDraft &draft)
{
    const Journey journey = draft.journey;
    switch (page) {
    case PageId::Welcome:
        if (draft.deployment == Deployment::Cloud && journey != Journey::Undo)
            return std::nullopt;
        return PageId::Crm;
    case PageId::Status: return journey == Journey::Status ? std::nullopt : std::optional(PageId::Crm);
    case PageId::Crm:
        if (journey == Journey::RotateKeys)
            return PageId::Keys;
        return journey == Journey::Undo ? PageId::Write : PageId::Login;
    case PageId::Login: return keepsItsApp(draft) ? PageId::Keys : PageId::CreateApp;
    case PageId::CreateApp: return PageId::Keys;
    case PageId::Keys: return journey == Journey::RotateKeys ? PageId::Write : PageId::AppSettings;
    case PageId::AppSettings: return PageId::LoginSettings;
    case PageId::LoginSettings: return PageId::WhoMayLogIn;
    case PageId::WhoMayLogIn: return PageId::Accounts;
    case PageId::Accounts: return PageId::Write;
    case PageId::Write: return PageId::Done;
    case PageId::Done: return std::nullopt;
    }
    return std::nullopt;
}

PageId firstPage(const SetupDraft &draft)
{
    return draft.journey == Journey::Status ? PageId::Status : PageId::Welcome;
}

std::vector<PageId> way(const SetupDraft &draft)
{
    SetupDraft onSite = draft;
    onSite.deployment = Deployment::OnSite; // the rail shows the whole way until the answer is given
    std::vector<PageId> pages{firstPage(onSite)};
    while (const auto next = nextPage(pages.back(), onSite))
        pages.push_back(*next);
    return pages;
}

PageId reachable(PageId page, const SetupDraft &draft)
{
    // On Done everything was done with it.
    if (!draft.missesSecret() || page == PageId::Done)
        return page;
    const std::vector<PageId> pages = way(draft);
    const auto keys = std::ranges::find(pages, PageId::Keys);
    return std::find(keys, pages.end(), page) == pages.end() ? page : PageId::Keys;
}

bool isOpen(PageId page, const SetupDraft &draft)
{
    return std::ranges::any_of(draft.stillToDo, [page](const setup::StillToDo &todo) {
        if (!setup::isAboutApp(todo))
            return false;
        if (todo.id.contains(QLatin1String("facebook.app.")))
            return page == PageId::AppSettings;
        return page == (todo.id.endsWith(QLatin1String("login-settings")) ? PageId::LoginSettings : PageId::WhoMayLogIn);
    });
}

QLatin1String anchorOf(PageId page)
{
    return row(page).anchor;
}

std::optional<PageId> pageAt(const QString &anchor)
{
    for (const Row &candidate : rows) {
        if (candidate.anchor == anchor)
            return candidate.page;
    }
    return std::nullopt;
}

QString titleOf(PageId page)
{
    return QCoreApplication::translate("crmlink", row(page).title);
}

QString manualOf(PageId page)
{
    const QString steps = QString::fromUtf8(row(page).manual);
    //: Which steps of the vendor's manual a page covers: "manual 7–12".
    return steps.isEmpty() ? QString() : QCoreApplication::translate("crmlink", "manual %1").arg(steps);
}

} // namespace crmlink::pages
