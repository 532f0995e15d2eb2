#include "facebook/PageSight.h"

#include "setup/DerivedEndpoints.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace crmlink::facebook
{

namespace
{

bool under(const QString &path, QLatin1String folder)
{
    return path == folder || (path.startsWith(folder) && path[folder.size()] == u'/');
}

// Versioned pages such as /v25.0/dialog/oauth.
QString withoutVersion(const QString &path)
{
    static const QRegularExpression version(QStringLiteral("^/v\\d+\\.\\d+(?=/)"));
    return QString(path).remove(version);
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

PageSight ofApp(const QString &path)
{
    static const QRegularExpression id(QStringLiteral("^/apps/(\\d{6,20})(?:/(.*))?$"));
    const QRegularExpressionMatch match = id.match(path);
    if (!match.hasMatch())
        return {under(path, QLatin1String("/apps/creation")) || under(path, QLatin1String("/apps/create")) ? Sight::Creating
                                                                                                           : Sight::AppList,
                {},
                {}};
    const QString rest = match.captured(2);
    Sight sight = Sight::AppOpen;
    if (rest.startsWith(u"settings/basic"))
        sight = Sight::BasicSettings;
    else if (rest.startsWith(u"settings/advanced"))
        sight = Sight::AdvancedSettings;
    else if (rest.startsWith(u"fb-login/settings"))
        sight = Sight::LoginSettings;
    return {sight, match.captured(1), {}};
}

} // namespace

PageSight readPageSight(const QUrl &address, const setup::FacebookEndpoints &endpoints)
{
    if (!setup::derivedFrom(endpoints).allows(address))
        return {};
    const QString path = withoutVersion(address.path());
    const QUrlQuery query(address);
    if (under(path, QLatin1String("/oauth/error")) || under(path, QLatin1String("/dialog/error")))
        return {Sight::Refused, {}, query.queryItemValue(QStringLiteral("error_code"), QUrl::FullyDecoded)};
    if (under(path, QLatin1String("/checkpoint")) || under(path, QLatin1String("/two_step_verification"))
        || under(path, QLatin1String("/auth_platform")))
        return {Sight::Checkpoint, {}, {}};
    if (under(path, QLatin1String("/unsupportedbrowser")))
        return {Sight::UnsupportedBrowser, {}, {}};
    if (under(path, QLatin1String("/login")) || path == u"/login.php" || under(path, QLatin1String("/r.php")))
        return {Sight::LoginNeeded, {}, {}};
    if (under(path, QLatin1String("/connect/login_success.html")))
        return {Sight::LoginAnswer, {}, {}};
    if (under(path, QLatin1String("/dialog")) || under(path, QLatin1String("/privacy/consent"))) {
        const QString id = query.queryItemValue(QStringLiteral("client_id"));
        return {Sight::LoginDialog, id, {}};
    }
    if (under(path, QLatin1String("/async/registration")))
        return {Sight::Register, {}, {}};
    if (under(path, QLatin1String("/apps")))
        return ofApp(path);
    // The front pages and the documentation are public: they say nothing about a login.
    const bool console = sameOrigin(address, endpoints.developers) && !sameOrigin(address, endpoints.www);
    if (console || path.isEmpty() || path == u"/")
        return {Sight::Elsewhere, {}, {}};
    return {under(path, QLatin1String("/home.php")) || under(path, QLatin1String("/me")) ? Sight::LoggedIn : Sight::Elsewhere, {}, {}};
}

std::optional<Trouble> troubleAt(const PageSight &seen)
{
    switch (seen.sight) {
    case Sight::Refused: return seen.errorCode == u"PLATFORM__INVALID_APP_ID" ? Trouble::DialogInvalidAppId : Trouble::DialogFailed;
    case Sight::Checkpoint: return Trouble::Checkpoint;
    case Sight::UnsupportedBrowser: return Trouble::UnsupportedBrowser;
    default: return {};
    }
}

std::optional<Error> errorAt(const PageSight &seen)
{
    const std::optional<Trouble> trouble = troubleAt(seen);
    if (!trouble)
        return {};
    return *trouble == Trouble::DialogInvalidAppId ? troubleError(*trouble, seen.errorCode) : troubleError(*trouble, {}, {seen.errorCode});
}

} // namespace crmlink::facebook
