#pragma once

#include "setup/SetupDraft.h"

#include <QLatin1String>
#include <QString>

#include <optional>
#include <vector>

namespace crmlink::pages
{

/// The wizard's pages. Status stands before them: the start of a known site.
enum class PageId { Welcome, Crm, Login, CreateApp, Keys, AppSettings, LoginSettings, WhoMayLogIn, Accounts, Write, Done, Status };

/// Which page comes after @p page; nothing after the last. The whole way through the wizard as a pure table over the draft.
[[nodiscard]] std::optional<PageId> nextPage(PageId page, const setup::SetupDraft &draft);
/// The page that a journey begins with.
[[nodiscard]] PageId firstPage(const setup::SetupDraft &draft);
/// All pages of the way, in order, as the draft stands: what the rail shows.
[[nodiscard]] std::vector<PageId> way(const setup::SetupDraft &draft);

/// @p page, or the keys' page before it where the App Secret has to be entered again; Done needs none.
[[nodiscard]] PageId reachable(PageId page, const setup::SetupDraft &draft);

/// Something that is asked on the page is still to do.
[[nodiscard]] bool isOpen(PageId page, const setup::SetupDraft &draft);

/// The page's step in the guide, which is also its stable name in resume.json: "your-crm".
[[nodiscard]] QLatin1String anchorOf(PageId page);
[[nodiscard]] std::optional<PageId> pageAt(const QString &anchor);
/// The page's title.
[[nodiscard]] QString titleOf(PageId page);
/// "manual 7–12"; empty where the manual has nothing.
[[nodiscard]] QString manualOf(PageId page);

} // namespace crmlink::pages
