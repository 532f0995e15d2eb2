#include "ChangesText.h"
#include "ChecksText.h"
#include "Doors.h"

#include "base/Log.h"
#include "facebook/AccountCheck.h"
#include "facebook/AppCheck.h"
#include "journal/AccountDates.h"
#include "runs/CheckRun.h"
#include "runs/OpenSite.h"
#include "runs/SiteStorage.h"

namespace crmlink::app
{

namespace
{

/// For `accounts list`. A check is not to fail because this computer cannot take a note.
void remember(const Desk &desk, const setup::Guid &account, const Secret &token, const setup::TokenDates &dates)
{
    const auto state = desk.state();
    const Result<void> kept = state ? journal::AccountDates(*state).keep(account, token, dates) : Result<void>(failure(state.error()));
    if (!kept)
        qCWarning(lcRuns) << kept.error().toString();
}

Result<runs::CheckReport> makeReport(const setup::Site &site, Desk &desk, std::vector<setup::Warning> &warnings)
{
    const secrets::SecretResolver resolver = desk.resolver();
    const auto appSecret = resolver.appSecret(site, desk.stop());
    const auto password = resolver.crmPassword(site, desk.stop());
    for (const auto *resolved : {&appSecret, &password}) {
        if (!*resolved && resolved->error().kind == ErrorKind::Cancelled)
            return failure(resolved->error());
        if (*resolved)
            warnings.insert(warnings.end(), (*resolved)->warnings.begin(), (*resolved)->warnings.end());
    }
    facebook::AppCheck app;
    facebook::AccountCheck accounts;
    const runs::CheckRun run(site, appSecret.map([](const secrets::ResolvedSecret &resolved) { return resolved.secret; }),
                             QDate::currentDate(), {&app, &accounts, [&desk](const auto &...learned) { remember(desk, learned...); }});
    if (!password)
        return run.withoutCrm(password.error(), desk.stop());
    const auto gateway = runs::gatewayFor(site, password->secret);
    if (!gateway)
        return failure(gateway.error());
    return run.start(**gateway, desk.stop()).result();
}

} // namespace

Result<Answer> check(const Invocation &invocation, const QString &siteFile, Desk &desk)
{
    const auto site = runs::SiteStorage::load(siteFile, setup::SiteFile::Needs::Setup, desk.stop());
    if (!site)
        return failure(site.error());
    Answer answer;
    const auto report = makeReport(*site, desk, answer.warnings);
    if (!report)
        return failure(report.error());
    answer.status = report->exitStatus(invocation.value("fail-on") == u"warning");

    answer.text = crmHeading(*site) + u'\n' + checksText(report->checks);
    answer.json = {{QStringLiteral("command"), QStringLiteral("check")},
                   {QStringLiteral("ok"), answer.status == 0},
                   {QStringLiteral("checks"), checksJson(report->checks)}};
    return answer;
}

} // namespace crmlink::app
