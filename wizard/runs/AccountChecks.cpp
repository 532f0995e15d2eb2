#include "runs/AccountChecks.h"

#include "base/Async.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

namespace crmlink::runs
{

using namespace setup;
using facebook::TokenInfo;

namespace
{

QString idOf(const Account &account)
{
    return QStringLiteral("account.%1.token").arg(account.id);
}

QString ownerOf(const Account &account)
{
    return account.ownerName.isEmpty() ? account.login : account.ownerName;
}

Check answer(const Account &account, CheckStatus status, Text text, Text fix = {}, const QString &guide = {})
{
    return {.id = idOf(account), .status = status, .text = std::move(text), .fix = std::move(fix), .guide = guide};
}

Text linkAgain(const Account &account)
{
    return Text(QT_TRANSLATE_NOOP("crmlink", "Have %1 link the account again."), {ownerOf(account)});
}

/// What the CRM's row alone says against the account.
std::optional<Check> deadByItself(const Account &account, const Site &site)
{
    if (account.isExpired) {
        return answer(account, CheckStatus::Failed,
                      Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has marked “%1” as expired."), {account.login}), linkAgain(account),
                      anchor::accountStopped);
    }
    if (account.appId != site.facebook.appId) {
        // As plan and apply see it: what is written is right, and the account's owner has to act.
        Check check
            = answer(account, CheckStatus::Warning,
                     Text(QT_TRANSLATE_NOOP("crmlink", "“%1” was linked through another app (%2)."), {account.login, account.appId}),
                     linkAgain(account), anchor::accountStopped);
        check.cause = facebook::entry(facebook::Trouble::OtherAppsToken).id;
        return check;
    }
    if (account.token && account.token->isEmpty()) {
        return answer(account, CheckStatus::Failed, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” has no token in the CRM."), {account.login}),
                      linkAgain(account), anchor::accountStopped);
    }
    return {};
}

/// Facebook's own words on a dead account, with whose it is.
Check deadByFacebook(const Account &account, const Error &error)
{
    Check check = answer(account, CheckStatus::Failed,
                         Text(QT_TRANSLATE_NOOP("crmlink", "“%1” of %2: %3"), {account.login, ownerOf(account), error.what.toString()}),
                         error.fix, error.guide);
    check.cause = error.cause;
    return check;
}

Check alive(const Account &account, const TokenDates &dates, const QDate &today)
{
    if (!dates.end().isValid())
        return answer(account, CheckStatus::Ok, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” works."), {account.login}));
    const QDate end = localDay(dates.end());
    const QString day = end.toString(Qt::ISODate);
    const auto left = int(today.daysTo(end));
    if (left < 0) {
        return answer(
            account, CheckStatus::Failed,
            Text(QT_TRANSLATE_NOOP("crmlink", "“%1” ended on %2: the app may no longer read the person's data."), {account.login, day}),
            linkAgain(account), anchor::accountStopped);
    }
    if (left > remindDaysBefore)
        return answer(account, CheckStatus::Ok, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” works until %2."), {account.login, day}));
    return answer(
        account, CheckStatus::Warning,
        Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "“%1” works until %2, %n more day(s)."), left, {account.login, day}),
        Text(QT_TRANSLATE_NOOP("crmlink",
                               "Have %1 link the account again before that day. Facebook lets a link live for about 60 days; only "
                               "a new login begins them anew."),
             {ownerOf(account)}),
        anchor::accountStopped);
}

} // namespace

AccountChecks::AccountChecks(Site site, Result<Secret> appSecret, QDate today, facebook::AccountCheck *facebook, DatesLearned learned)
    : m_site(std::move(site)), m_appSecret(std::move(appSecret)), m_today(today), m_facebook(facebook), m_learned(std::move(learned))
{
}

AccountChecks::Report AccountChecks::unasked(const std::vector<Account> &accounts, const Text &why) const
{
    Report report;
    for (const Account &account : accounts)
        report.checks.push_back(deadByItself(account, m_site).value_or(answer(account, CheckStatus::Skipped, why)));
    return report;
}

QFuture<Result<AccountChecks::Report>> AccountChecks::start(std::vector<Account> accounts, std::stop_token stop) const
{
    if (!m_appSecret)
        return ready<Report>(unasked(accounts, Text(QT_TRANSLATE_NOOP("crmlink", "Not asked: there is no App Secret."))));
    if (!asks())
        return ready<Report>(unasked(accounts, Text(QT_TRANSLATE_NOOP("crmlink", "Facebook was not asked."))));

    Report report = unasked(accounts,
                            Text(QT_TRANSLATE_NOOP("crmlink",
                                                   "Not asked: this way to the CRM does not tell the accounts' tokens, and only "
                                                   "with them does Facebook answer.")));
    std::vector<size_t> asked;
    std::vector<Secret> tokens;
    for (size_t i = 0; i < accounts.size(); ++i) {
        if (report.checks[i].status == CheckStatus::Skipped && accounts[i].token) {
            asked.push_back(i);
            tokens.push_back(*accounts[i].token);
        }
    }
    if (asked.empty())
        return ready<Report>(report);

    facebook::AppQuestion question;
    question.site = m_site;
    question.appSecret = *m_appSecret;
    question.today = m_today;
    return andThen(m_facebook->inspectAll(question, tokens, std::move(stop)),
                   [checks = *this, accounts = std::move(accounts), asked = std::move(asked),
                    report = std::move(report)](const Result<std::vector<Result<TokenInfo>>> &infos) mutable -> Result<Report> {
                       if (!infos && infos.error().kind == ErrorKind::Cancelled)
                           return failure(infos.error());
                       if (!infos)
                           report.failure = infos.error().kind;
                       for (size_t n = 0; n < asked.size(); ++n) {
                           const Account &account = accounts[asked[n]];
                           Check &check = report.checks[asked[n]];
                           if (!infos) {
                               check.text = Text(QT_TRANSLATE_NOOP("crmlink", "Not asked: %1"), {infos.error().what.toString()});
                               continue;
                           }
                           const Result<TokenInfo> &info = (*infos)[n];
                           if (!info || !info->valid) {
                               check = deadByFacebook(
                                   account,
                                   !info ? info.error() : info->problem.value_or(facebook::troubleError(facebook::Trouble::TokenInvalid)));
                               continue;
                           }
                           const TokenDates dates{info->expiresAt, info->dataAccessExpiresAt};
                           if (checks.m_learned)
                               checks.m_learned(account.id, *account.token, dates);
                           check = alive(account, dates, checks.m_today);
                           if (dates.end().isValid() && check.status != CheckStatus::Failed)
                               report.ends.push_back({account.id, account.login, dates.end()});
                       }
                       return report;
                   });
}

} // namespace crmlink::runs
