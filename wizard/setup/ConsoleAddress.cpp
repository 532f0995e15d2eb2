#include "setup/ConsoleAddress.h"

#include <algorithm>

namespace crmlink::setup
{

namespace
{

bool isUsableAppId(const QString &appId)
{
    return !appId.isEmpty() && appId.size() <= 20
        && std::all_of(appId.begin(), appId.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QUrl at(QUrl base, const QString &path)
{
    base.setPath(path);
    return base;
}

} // namespace

QUrl consoleAddress(ConsolePage page, const FacebookApp &app)
{
    const QUrl &developers = app.endpoints.developers;
    const QString ofApp = QStringLiteral("/apps/") + app.appId;
    const bool known = isUsableAppId(app.appId);
    switch (page) {
    case ConsolePage::None: return {};
    case ConsolePage::Facebook: return at(app.endpoints.www, QStringLiteral("/"));
    case ConsolePage::Registration: return at(developers, QStringLiteral("/async/registration"));
    case ConsolePage::CreateApp: return at(developers, QStringLiteral("/apps/creation/"));
    case ConsolePage::Dashboard:
    case ConsolePage::UseCases:
    case ConsolePage::LoginSettings:
    case ConsolePage::Roles:
    case ConsolePage::Publish:
        if (known)
            return at(developers, ofApp + QStringLiteral("/dashboard/"));
        break;
    case ConsolePage::BasicSettings:
        if (known)
            return at(developers, ofApp + QStringLiteral("/settings/basic/"));
        break;
    case ConsolePage::AdvancedSettings:
        if (known)
            return at(developers, ofApp + QStringLiteral("/settings/advanced/"));
        break;
    case ConsolePage::Apps: break;
    }
    return at(developers, QStringLiteral("/apps/"));
}

QString consoleWay(ConsolePage page)
{
    switch (page) {
    case ConsolePage::None: return {};
    case ConsolePage::Facebook: return QStringLiteral("Facebook");
    case ConsolePage::Registration: return QStringLiteral("Get Started");
    case ConsolePage::Apps: return QStringLiteral("My Apps");
    case ConsolePage::CreateApp: return QStringLiteral("My Apps › Create App");
    case ConsolePage::Dashboard: return QStringLiteral("Dashboard");
    case ConsolePage::BasicSettings: return QStringLiteral("App settings › Basic");
    case ConsolePage::AdvancedSettings: return QStringLiteral("App settings › Advanced");
    case ConsolePage::UseCases: return QStringLiteral("Use cases › Customize");
    case ConsolePage::LoginSettings: return QStringLiteral("Use cases › Customize › Facebook Login › Settings");
    case ConsolePage::Roles: return QStringLiteral("App roles › Roles");
    case ConsolePage::Publish: return QStringLiteral("Publish");
    }
    return {};
}

} // namespace crmlink::setup
