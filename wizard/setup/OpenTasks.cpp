#include "setup/OpenTasks.h"

#include "setup/Questions.h"
#include "setup/SiteAddress.h"

#include <QSet>
#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace crmlink::setup
{

namespace
{

/// Newest first.
std::vector<const AccountChange *> accountChanges(const SetupDraft &draft)
{
    std::vector<const AccountChange *> changes;
    if (draft.receipt) {
        for (const Change &change : draft.receipt->plan.changes) {
            if (const auto *account = std::get_if<AccountChange>(&change))
                changes.push_back(account);
        }
    }
    for (const AccountChange &change : draft.accountsSince)
        changes.push_back(&change);
    std::ranges::reverse(changes);
    return changes;
}

bool sharesAnAccount(const SetupDraft &draft)
{
    QSet<Guid> gone; // removed since, or private again
    for (const AccountChange *change : accountChanges(draft)) {
        if (change->after == AccountState::Shared && !gone.contains(change->id))
            return true;
        if (change->removes() || change->after == AccountState::Private)
            gone += change->id;
    }
    return false;
}

} // namespace

std::vector<AppWish> appWishes(const Site &site)
{
    const auto field = [](const char *name) { return QStringLiteral("facebook.app.") + QLatin1String(name); };
    std::vector<AppWish> wishes{
        {field("app_domains"), QStringLiteral("App domains"), site.effectiveAppDomains().join(QStringLiteral(", "))},
        {field("contact_email"), QStringLiteral("Contact email"), site.facebook.contactEmail},
        {field("category"), QStringLiteral("Category"), {}},
        {field("website_url"), QStringLiteral("Site URL"), asConsoleUrl(site.siteUrl)}};
    if (!site.mobileSiteUrl.isEmpty())
        wishes.push_back({field("mobile_web_url"), QStringLiteral("Mobile Site URL"), asConsoleUrl(site.mobileSiteUrl)});
    return wishes;
}

bool isSeenInApp(const SetupDraft &draft, const AppWish &wish)
{
    const AppSeen *seen = draft.appSeen();
    return seen && std::ranges::any_of(seen->checks, [&](const Check &check) {
               return check.id == wish.checkId && check.status == CheckStatus::Ok;
           });
}

bool isAppOpen(const SetupDraft &draft)
{
    return std::ranges::any_of(draft.stillToDo, [](const StillToDo &todo) { return isAboutApp(todo); });
}

const AccountChange *linkedAccount(const SetupDraft &draft)
{
    QSet<Guid> removed;
    for (const AccountChange *change : accountChanges(draft)) {
        if (change->writesToken() && !removed.contains(change->id))
            return change;
        if (change->removes())
            removed += change->id;
    }
    return nullptr;
}

std::vector<StillToDo> openTasks(const SetupDraft &draft)
{
    std::vector<StillToDo> tasks;
    const auto add = [&tasks](const char *what, const char *byWhom) { tasks.push_back({Text(what), byWhom ? Text(byWhom) : Text()}); };
    if (!draft.seenByCrm.value_or(false) && draft.site.route == Route::Database)
        add(QT_TRANSLATE_NOOP("crmlink", "Restart the CRM on every computer it runs on and flush its Redis database"),
            QT_TRANSLATE_NOOP("crmlink", "who runs the CRM's servers"));
    if (draft.putBack && !draft.siteFile.isEmpty() && draft.siteNotKept.isEmpty()) {
        add(QT_TRANSLATE_NOOP("crmlink", "Take the values that were put back out of the site file, or its next apply writes them again"),
            nullptr);
    } else if (const Text &other = draft.siteNotKept.isEmpty() ? draft.siteDiffers : draft.siteNotKept;
               !draft.isUndone() && !other.isEmpty()) {
        tasks.push_back({Text(QT_TRANSLATE_NOOP("crmlink", "Bring the site file up to date, or its next apply writes other values. %1"),
                              {other.toString()}),
                         Text()});
    }
    // What was taken back needs nothing of anybody.
    if (!draft.isUndone()) {
        const char *link = linkedAccount(draft)
            ? QT_TRANSLATE_NOOP("crmlink", "Link the Facebook accounts of the other users: user profile, Accounts in external resources")
            : QT_TRANSLATE_NOOP("crmlink", "Link a Facebook account: user profile, Accounts in external resources");
        add(link, QT_TRANSLATE_NOOP("crmlink", "each user, once"));
        if (!sharesAnAccount(draft)) {
            add(QT_TRANSLATE_NOOP("crmlink", "Share an account with everybody, if wanted: start CrmLink again and choose it on Accounts"),
                QT_TRANSLATE_NOOP("crmlink", "a user who may share accounts"));
        }
    }
    std::ranges::copy_if(draft.stillToDo, std::back_inserter(tasks),
                         [&](const StillToDo &todo) { return !draft.isUndone() || !isAboutApp(todo); });
    return tasks;
}

} // namespace crmlink::setup
