#include "Doors.h"

#include "runs/ForgetRun.h"
#include "runs/SiteStorage.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace crmlink::app
{

Result<Answer> forget(const Invocation &, const QString &siteFile, Desk &desk)
{
    const auto site = runs::SiteStorage::load(siteFile, setup::SiteFile::Needs::Address, desk.stop());
    if (!site)
        return failure(site.error());
    const auto state = desk.state();
    if (!state)
        return failure(state.error());
    runs::ForgetRun run(desk.store(), journal::Journal(*state));
    const auto removed = run.start(*site, runs::ForgetRun::Scope::All, desk.stop()).result();
    if (!removed)
        return failure(removed.error());
    Answer answer;
    answer.text = removed->isEmpty()
        ? Text(QT_TRANSLATE_NOOP("crmlink", "The keychain holds no secrets of %1."), {site->displayName()}).toString() + u'\n'
        : Text(QT_TRANSLATE_NOOP("crmlink", "Removed from the keychain: %1."), {removed->join(QStringLiteral(", "))}).toString() + u'\n';
    answer.json = {{QStringLiteral("command"), QStringLiteral("forget")},
                   {QStringLiteral("version"), QStringLiteral(CRMLINK_VERSION)},
                   {QStringLiteral("site"), site->displayName()},
                   {QStringLiteral("removed"), QJsonArray::fromStringList(*removed)}};
    return answer;
}

} // namespace crmlink::app
