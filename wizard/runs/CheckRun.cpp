#include "runs/CheckRun.h"

#include "base/Async.h"
#include "runs/SettingChecks.h"
#include "setup/FacebookIntegration.h"
#include "setup/GuideAnchors.h"
#include "setup/SiteWarnings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>

namespace crmlink::runs
{

using namespace setup;

namespace
{

/// At most so many accounts are asked about.
constexpr size_t mostAccounts = 50;

// The contract's order, which is not that of writing.
constexpr std::array settingOrder{integration::facebookConsumerKey, integration::facebookConsumerSecret,
                                  integration::useFacebookSharedApplication, integration::facebookApiVersion,
                                  integration::useFacebookLongLivedAccessToken};

constexpr std::array appFields{"app_domains", "website_url", "mobile_web_url", "contact_email", "category", "privacy_policy_url"};

Text crmNotRead()
{
    return Text(QT_TRANSLATE_NOOP("crmlink", "Not asked: the CRM could not be read."));
}

Check connectionCheck(const Result<CrmSnapshot> &crm)
{
    const QString id = QStringLiteral("crm.connection");
    if (!crm) {
        const Error &error = crm.error();
        // What and why belong together here; they are joined in the language of the moment, as reports are made to be shown.
        const QString text = error.why.isEmpty() ? error.what.toString() : error.what.toString() + u' ' + error.why.toString();
        return {.id = id, .status = CheckStatus::Failed, .text = Text::verbatim(text), .fix = error.fix, .guide = error.guide};
    }
    const CrmIdentity &identity = crm->identity;
    if (crm->byService)
        return passed(id,
                      Text(QT_TRANSLATE_NOOP("crmlink", "The CRM's web service at %1 (%2), signed in as %3."),
                           {identity.server, identity.product, identity.signedInAs}));
    return passed(id,
                  Text(QT_TRANSLATE_NOOP("crmlink", "Database %1 on %2 (%3)."),
                       {setup::shownDatabase(identity.database, identity.schema), setup::shownServer(identity.server, identity.port),
                        identity.product}));
}

Check serviceTlsCheck(const Site &site, bool reached, const std::optional<crm::StageReport> &stage)
{
    const QString id = QStringLiteral("crm.tls");
    if (const auto warning = tlsWarning(site)) {
        return warned(id, warning->text,
                      Text(QT_TRANSLATE_NOOP("crmlink", "Have the CRM served by https, and write its address with https.")),
                      anchor::privateCertificate);
    }
    if (!reached && !stage)
        return skipped(id, crmNotRead());
    return passed(id, stage ? stage->detail : Text());
}

Check tlsCheck(const Site &site, const Result<CrmSnapshot> &crm, const std::optional<crm::StageReport> &stage)
{
    const QString id = QStringLiteral("crm.tls");
    const bool reached = crm.has_value();
    // Not every end at this stage is the certificate's fault: what went wrong knows what mends it.
    if (stage && !stage->ok && !crm && !crm.error().fix.isEmpty())
        return failed(id, stage->detail, crm.error().fix, site.route == Route::Service ? anchor::privateCertificate : anchor::databaseTls);
    if (stage && !stage->ok && site.route == Route::Service) {
        return failed(id, stage->detail,
                      Text(QT_TRANSLATE_NOOP("crmlink",
                                             "Have the server's certificate mended, or trust this one certificate: pinned_sha256 under "
                                             "[crm.service] in the site file.")),
                      anchor::privateCertificate);
    }
    if (stage && !stage->ok) {
        return failed(id, stage->detail,
                      Text(QT_TRANSLATE_NOOP(
                          "crmlink", "Have the server's certificate mended, or name its certificate authority: tls_ca in the site file.")),
                      anchor::databaseTls);
    }
    if (site.route == Route::Service)
        return serviceTlsCheck(site, reached, stage);
    if (!reached)
        return skipped(id, crmNotRead());
    if (site.database.isLoopback())
        return passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "The database is on this computer.")));
    if (const auto warning = tlsWarning(site)) {
        return warned(
            id, warning->text,
            Text(QT_TRANSLATE_NOOP("crmlink", "Take tls out of the site file; a private certificate authority goes into tls_ca.")),
            anchor::databaseTls);
    }
    return passed(id,
                  stage && !stage->detail.isEmpty()
                      ? stage->detail
                      : Text(QT_TRANSLATE_NOOP("crmlink", "Encrypted; certificate and name of the server are checked.")));
}

Check packageCheck(const CrmSnapshot &crm)
{
    const QString id = QStringLiteral("crm.package");
    if (crm.hasFacebookPackage() && crm.byService) {
        return passed(
            id,
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "The CRM has its Facebook settings. Their values are those that count for %1; values of single "
                                   "roles and other users could not be looked at."),
                 {crm.identity.signedInAs}));
    }
    if (crm.hasFacebookPackage())
        return passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has its Facebook settings.")));
    return failed(id, Text(QT_TRANSLATE_NOOP("crmlink", "This CRM has no Facebook integration.")),
                  Text(QT_TRANSLATE_NOOP("crmlink", "Install the package FacebookIntegration in the CRM.")), anchor::facebookPackage);
}

Check permissionCheck(const CrmSnapshot &crm, const Site &site)
{
    const QString id = QStringLiteral("crm.permission");
    if (site.sharedAccounts.isEmpty() && site.actingAs.isEmpty() && site.route == Route::Database)
        return skipped(id, Text(QT_TRANSLATE_NOOP("crmlink", "The site file shares no accounts.")));
    if (!crm.actingUser) {
        return failed(
            id, Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has no user “%1”."), {site.actingAs}),
            Text(QT_TRANSLATE_NOOP("crmlink", "Use the login name as the CRM's list of users shows it: acting_as in the site file.")),
            anchor::sharingPermission);
    }
    const ActingUser &user = *crm.actingUser;
    if (user.mayShareAccounts)
        return passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "%1 may share accounts."), {user.name}));
    const Text text(QT_TRANSLATE_NOOP("crmlink", "%1 may not share accounts."), {user.name});
    const Text fix(QT_TRANSLATE_NOOP("crmlink",
                                     "Have a system administrator of the CRM grant “Access to managing shared accounts in the external "
                                     "resources” under Operation permissions."));
    // Without an account to share it stops nothing today.
    return site.sharedAccounts.isEmpty() ? warned(id, text, fix, anchor::sharingPermission)
                                         : failed(id, text, fix, anchor::sharingPermission);
}

Text facebookNotAsked(const Site &site)
{
    return site.facebook.verify ? Text(QT_TRANSLATE_NOOP("crmlink", "Not asked."))
                                : Text(QT_TRANSLATE_NOOP("crmlink", "Not asked: the site file says verify = false."));
}

/// All of Facebook's questions, unasked.
Checks unasked(const Text &why)
{
    Checks checks{skipped(QStringLiteral("facebook.keys"), why), skipped(QStringLiteral("facebook.login_product"), why)};
    for (const char *field : appFields)
        checks.push_back(skipped(QStringLiteral("facebook.app.") + QLatin1String(field), why));
    return checks;
}

/// Shared accounts and those that the site file names.
std::vector<Account> accountsToCheck(const CrmSnapshot &crm, const Site &site)
{
    const auto named = [&](const Account &account) {
        return std::ranges::any_of(site.sharedAccounts, [&](const QString &wanted) {
            return account.login == wanted || account.id.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    std::vector<Account> accounts;
    for (const Account &account : crm.accounts) {
        if (accounts.size() == mostAccounts)
            break;
        if (account.isFacebook() && (account.isPublic || named(account)))
            accounts.push_back(account);
    }
    return accounts;
}

} // namespace

int CheckReport::exitStatus(bool failOnWarning) const
{
    if (crmFailure) {
        switch (*crmFailure) {
        case ErrorKind::Unreachable:
        case ErrorKind::RefusedLogin:
        case ErrorKind::SecretStore: return crmlink::exitStatus(*crmFailure);
        default: break;
        }
    }
    if (facebookFailure == ErrorKind::Unreachable)
        return crmlink::exitStatus(ErrorKind::Unreachable);
    const bool failing = std::ranges::any_of(checks, [&](const Check &check) {
        return check.status == CheckStatus::Failed || (failOnWarning && check.status == CheckStatus::Warning);
    });
    return failing ? crmlink::exitStatus(ErrorKind::CheckFailed) : 0;
}

CheckRun::CheckRun(Site site, Result<Secret> appSecret, QDate today, FacebookAskers facebook)
    : m_site(std::move(site)), m_appSecret(std::move(appSecret)), m_today(today), m_facebook(facebook.app),
      m_accounts(m_site, m_appSecret, today, facebook.accounts, std::move(facebook.learned))
{
}

QFuture<Result<CheckReport>> CheckRun::start(crm::CrmGateway &gateway, std::stop_token stop) const
{
    const auto tls = std::make_shared<std::optional<crm::StageReport>>();
    const auto note = [tls](const crm::StageReport &stage) {
        if (stage.stage == crm::Stage::Tls)
            *tls = stage;
    };
    SnapshotRequest request{.actingAs = m_site.actingAs, .accounts = m_site.sharedAccounts};
    request.sharedAccounts = int(mostAccounts);
    request.tokens = m_accounts.asks() && gateway.handsOutTokens();
    // Both at once: each may take its whole time-out.
    QFuture<Result<facebook::AppReport>> asked = askFacebook(stop);
    return andThen(gateway.test(request, note, stop),
                   [run = *this, tls, stop, asked = std::move(asked)](const Result<CrmSnapshot> &crm) -> Result<CheckReport> {
                       const Result<facebook::AppReport> facebook = asked.result();
                       const Result<AccountChecks::Report> accounts = run.askAccounts(crm, facebook, stop).result();
                       if (!crm && crm.error().kind == ErrorKind::Cancelled)
                           return failure(crm.error());
                       if (!facebook && facebook.error().kind == ErrorKind::Cancelled)
                           return failure(facebook.error());
                       if (!accounts)
                           return failure(accounts.error());
                       return run.report(crm, *tls, facebook, *accounts);
                   });
}

QFuture<Result<AccountChecks::Report>> CheckRun::askAccounts(const Result<CrmSnapshot> &crm, const Result<facebook::AppReport> &facebook,
                                                             std::stop_token stop) const
{
    if (!crm || !facebook)
        return ready<AccountChecks::Report>(AccountChecks::Report{});
    std::vector<Account> accounts = accountsToCheck(*crm, m_site);
    if (!m_site.facebook.verify)
        return ready<AccountChecks::Report>(m_accounts.unasked(accounts, facebookNotAsked(m_site)));
    // What is in the way of one question is in the way of the others.
    if (facebook->failure)
        return ready<AccountChecks::Report>(
            m_accounts.unasked(accounts, Text(QT_TRANSLATE_NOOP("crmlink", "Not asked: %1"), {facebook->failure->what.toString()})));
    return m_accounts.start(std::move(accounts), std::move(stop));
}

CheckReport CheckRun::withoutCrm(const Error &why, std::stop_token stop) const
{
    return report(failure(why), {}, askFacebook(std::move(stop)).result(), {});
}

QFuture<Result<facebook::AppReport>> CheckRun::askFacebook(std::stop_token stop) const
{
    facebook::AppReport report;
    if (!m_facebook || !m_site.facebook.verify) {
        report.checks = unasked(facebookNotAsked(m_site));
        return ready<facebook::AppReport>(report);
    }
    if (!m_appSecret) {
        report.checks = unasked(Text(QT_TRANSLATE_NOOP("crmlink", "Not asked: there is no App Secret.")));
        report.checks.front() = {.id = report.checks.front().id,
                                 .status = CheckStatus::Failed,
                                 .text = m_appSecret.error().what,
                                 .fix = m_appSecret.error().fix,
                                 .guide = m_appSecret.error().guide};
        return ready<facebook::AppReport>(report);
    }
    facebook::AppQuestion question;
    question.site = m_site;
    question.appSecret = *m_appSecret;
    question.today = m_today;
    return m_facebook->start(question, std::move(stop));
}

CheckReport CheckRun::report(const Result<CrmSnapshot> &crm, const std::optional<crm::StageReport> &tls,
                             const Result<facebook::AppReport> &facebook, AccountChecks::Report accounts) const
{
    CheckReport report;
    if (crm)
        report.identity = crm->identity;
    else
        report.crmFailure = crm.error().kind;
    Checks &checks = report.checks;
    checks.push_back(connectionCheck(crm));
    checks.push_back(tlsCheck(m_site, crm, tls));
    if (crm)
        checks.push_back(packageCheck(*crm));
    else if (crm.error().kind == ErrorKind::NoPackage)
        checks.push_back(packageCheck(CrmSnapshot{}));
    else
        checks.push_back(skipped(QStringLiteral("crm.package"), crmNotRead()));
    for (const QLatin1String code : settingOrder)
        checks.push_back(crm ? settingCheck(code, *crm, m_site, m_appSecret, m_today) : skipped(settingCheckId(code), crmNotRead()));
    checks.push_back(crm ? permissionCheck(*crm, m_site) : skipped(QStringLiteral("crm.permission"), crmNotRead()));
    std::ranges::copy(facebook ? facebook->checks : unasked(facebook.error().what), std::back_inserter(checks));
    if (facebook && facebook->failure)
        report.facebookFailure = facebook->failure->kind;
    if (accounts.failure && !report.facebookFailure)
        report.facebookFailure = accounts.failure;
    std::ranges::move(accounts.checks, std::back_inserter(checks));
    report.ends = std::move(accounts.ends);
    return report;
}

} // namespace crmlink::runs
