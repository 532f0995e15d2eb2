#include "facebook/AppCheck.h"

#include "base/Async.h"
#include "facebook/GraphClient.h"
#include "facebook/LoginFlow.h"
#include "setup/ApiVersions.h"

#include <QCoreApplication>

#include <array>

namespace crmlink::facebook
{

using setup::Check;
using setup::CheckStatus;
using setup::KeysProof;

namespace
{

constexpr QLatin1String keysId("facebook.keys");
constexpr QLatin1String productId("facebook.login_product");
constexpr std::array appFields{"app_domains", "website_url", "mobile_web_url", "contact_email", "category", "privacy_policy_url"};

bool is(const Error &error, Trouble trouble)
{
    return error.cause == entry(trouble).id;
}

/// The app token; a client token given as secret is told from a wrong secret.
Result<Secret> tokenFor(GraphClient &client, const AppKeys &keys, const std::stop_token &stop)
{
    Result<Secret> token = client.appToken(keys, stop).result();
    if (token || !is(token.error(), Trouble::WrongSecret))
        return token;
    const Result<bool> clientToken = client.isClientToken(keys, stop).result();
    if (clientToken && *clientToken)
        return failure(troubleError(Trouble::ClientToken));
    return token;
}

struct Proved {
    KeysProof proof;
    Secret token;
    std::optional<AppInfo> app;
};

Result<Proved> prove(GraphClient &client, const AppKeys &keys, const std::stop_token &stop)
{
    Result<Secret> token = tokenFor(client, keys, stop);
    if (!token)
        return failure(token.error());
    Proved proved;
    proved.token = *token;
    proved.proof.at = QDateTime::currentDateTimeUtc();
    const Result<AppInfo> app = client.readApp(keys, *token, stop).result();
    if (app) {
        proved.app = *app;
        proved.proof.appName = app->name;
        return proved;
    }
    if (app.error().kind == ErrorKind::Cancelled || app.error().kind == ErrorKind::Unreachable)
        return failure(app.error());
    proved.proof.cautions.push_back(troubleCheck(keysId, app.error()));
    return proved;
}

Text notAsked()
{
    return Text(QT_TRANSLATE_NOOP("crmlink", "Not asked: the keys are not proved."));
}

/// The API version that the site wants, when it ends soon or has ended.
std::optional<Check> versionCheck(const AppQuestion &question)
{
    const QString version = question.site.facebook.apiVersion;
    const auto [state, ends] = setup::ApiVersions::judge(version, question.today);
    if (state == setup::ApiVersions::State::Ended)
        return troubleCheck(keysId, Trouble::ApiVersionEnded, {}, {version, ends.toString(Qt::ISODate)});
    if (state == setup::ApiVersions::State::EndsSoon)
        return troubleCheck(keysId, Trouble::ApiVersionEnds, {}, {version, ends.toString(Qt::ISODate)});
    return std::nullopt;
}

Check keysCheck(const AppQuestion &question, const Result<Proved> &proved)
{
    if (!proved)
        return troubleCheck(keysId, proved.error());
    if (!proved->proof.cautions.empty())
        return proved->proof.cautions.front();
    if (const std::optional<Check> version = versionCheck(question))
        return *version;
    return {.id = keysId,
            .status = CheckStatus::Ok,
            .text
            = Text(QT_TRANSLATE_NOOP("crmlink", "Facebook accepts App ID and App Secret; the app is called %1."), {proved->proof.appName}),
            .fix = {},
            .guide = {}};
}

Check productCheck(GraphClient &client, const AppQuestion &question, const std::stop_token &stop)
{
    LoginRequest request;
    request.endpoints = question.site.facebook.endpoints;
    request.apiVersion = question.site.facebook.apiVersion;
    request.appId = question.site.facebook.appId;
    request.redirectUri = question.site.effectiveRedirectUri();
    const Result<void> answer = client.probeDialog(LoginFlow(request, LoginFlow::newState()).dialog(), stop).result();
    if (answer) {
        return {.id = productId,
                .status = CheckStatus::Ok,
                .text = Text(QT_TRANSLATE_NOOP("crmlink", "The login dialog takes the app.")),
                .fix = {},
                .guide = {}};
    }
    Check check = troubleCheck(productId, answer.error());
    // That a page of Facebook's is not to be had says nothing about the app.
    if (answer.error().kind == ErrorKind::Unreachable)
        check.status = CheckStatus::Warning;
    return check;
}

} // namespace

AppCheck::AppCheck(HttpOptions options) : m_options(std::move(options)) { }

template <typename Work> auto AppCheck::ask(AppQuestion question, std::stop_token stop, Work work)
{
    return m_thread.run(std::move(stop),
                        [options = m_options, question = std::move(question), work = std::move(work)](const std::stop_token &either) {
                            GraphClient client(question.site.facebook, options);
                            return work(client, question, either);
                        });
}

QFuture<Result<AppReport>> AppCheck::start(AppQuestion question, std::stop_token stop)
{
    return ask(std::move(question), std::move(stop),
               [](GraphClient &client, const AppQuestion &asked, const std::stop_token &either) -> Result<AppReport> {
                   const Result<Proved> proved = prove(client, asked.keys(), either);
                   AppReport report;
                   report.checks.push_back(keysCheck(asked, proved));
                   if (proved) {
                       report.proof = proved->proof;
                       report.app = proved->app;
                   } else {
                       report.failure = proved.error();
                   }
                   // The dialog tells of a wrong App ID too, but not more than the keys did.
                   report.checks.push_back(proved ? productCheck(client, asked, either) : setup::skipped(productId, notAsked()));
                   if (either.stop_requested())
                       return failure(cancelledError());
                   if (report.app) {
                       std::ranges::move(compareApp(*report.app, asked.site, asked.who), std::back_inserter(report.checks));
                   } else {
                       const Text why = proved ? Text(QT_TRANSLATE_NOOP("crmlink", "Not read: Facebook does not show the app's settings."))
                                               : notAsked();
                       for (const char *field : appFields)
                           report.checks.push_back(setup::skipped(QStringLiteral("facebook.app.") + QLatin1String(field), why));
                   }
                   return report;
               });
}

QFuture<Result<KeysProof>> AppCheck::proveKeys(AppQuestion question, std::stop_token stop)
{
    return ask(std::move(question), std::move(stop),
               [](GraphClient &client, const AppQuestion &asked, const std::stop_token &either) -> Result<KeysProof> {
                   const Result<Proved> proved = prove(client, asked.keys(), either);
                   if (!proved)
                       return failure(proved.error());
                   KeysProof proof = proved->proof;
                   if (std::optional<Check> version = versionCheck(asked))
                       proof.cautions.push_back(std::move(*version));
                   return proof;
               });
}

QFuture<Result<AppInfo>> AppCheck::readApp(AppQuestion question, std::stop_token stop)
{
    return ask(std::move(question), std::move(stop),
               [](GraphClient &client, const AppQuestion &asked, const std::stop_token &either) -> Result<AppInfo> {
                   const Result<Secret> token = tokenFor(client, asked.keys(), either);
                   if (!token)
                       return failure(token.error());
                   return client.readApp(asked.keys(), *token, either).result();
               });
}

QFuture<Result<AppInfo>> AppCheck::setSettings(AppQuestion question, AppEdit edit, std::stop_token stop)
{
    return ask(std::move(question), std::move(stop),
               [edit = std::move(edit)](GraphClient &client, const AppQuestion &asked, const std::stop_token &either) -> Result<AppInfo> {
                   const Result<Secret> token = tokenFor(client, asked.keys(), either);
                   if (!token)
                       return failure(token.error());
                   if (const Result<void> written = client.writeApp(asked.keys(), *token, edit, either).result(); !written)
                       return failure(written.error());
                   Result<AppInfo> app = client.readApp(asked.keys(), *token, either).result();
                   if (!app)
                       return app;
                   if (const QStringList lost = notKept(edit, *app); !lost.isEmpty())
                       return failure(troubleError(Trouble::SettingNotKept, {}, {lost.join(QStringLiteral(", "))}));
                   return app;
               });
}

} // namespace crmlink::facebook
