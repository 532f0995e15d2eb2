#include "facebook/ConsolePages.h"

#include <QCoreApplication>

namespace crmlink::facebook
{

namespace
{

QUrl at(QUrl base, const QString &path)
{
    base.setPath(base.path().isEmpty() || base.path() == u"/" ? path : base.path() + path);
    return base;
}

} // namespace

QUrl consoleAddress(ConsolePage page, const QString &appId, const setup::FacebookEndpoints &endpoints)
{
    const auto ofApp = [&](const QString &rest) {
        return at(endpoints.developers, QStringLiteral("/apps/") + (appId.isEmpty() ? QString() : appId + rest));
    };
    switch (page) {
    case ConsolePage::None: return {};
    case ConsolePage::Login: return at(endpoints.www, QStringLiteral("/"));
    case ConsolePage::Register: return at(endpoints.developers, QStringLiteral("/async/registration"));
    case ConsolePage::Apps: return at(endpoints.developers, QStringLiteral("/apps/"));
    case ConsolePage::CreateApp: return at(endpoints.developers, QStringLiteral("/apps/creation/"));
    case ConsolePage::BasicSettings: return ofApp(QStringLiteral("/settings/basic/"));
    case ConsolePage::AdvancedSettings: return ofApp(QStringLiteral("/settings/advanced/"));
    case ConsolePage::Dashboard:
    case ConsolePage::LoginSettings:
    case ConsolePage::Roles:
    case ConsolePage::Publish: return ofApp(QStringLiteral("/dashboard/"));
    }
    return {};
}

Text consoleWay(ConsolePage page)
{
    switch (page) {
    case ConsolePage::None: return {};
    case ConsolePage::Login: return Text(QT_TRANSLATE_NOOP("crmlink", "Facebook's home page"));
    case ConsolePage::Register: return Text(QT_TRANSLATE_NOOP("crmlink", "Get Started"));
    case ConsolePage::Apps: return Text(QT_TRANSLATE_NOOP("crmlink", "My Apps"));
    case ConsolePage::CreateApp: return Text(QT_TRANSLATE_NOOP("crmlink", "My Apps > Create App"));
    case ConsolePage::Dashboard: return Text(QT_TRANSLATE_NOOP("crmlink", "Dashboard"));
    case ConsolePage::BasicSettings: return Text(QT_TRANSLATE_NOOP("crmlink", "App settings > Basic"));
    case ConsolePage::AdvancedSettings: return Text(QT_TRANSLATE_NOOP("crmlink", "App settings > Advanced"));
    case ConsolePage::LoginSettings: return Text(QT_TRANSLATE_NOOP("crmlink", "Use cases > Customize > Facebook Login > Settings"));
    case ConsolePage::Roles: return Text(QT_TRANSLATE_NOOP("crmlink", "App roles > Roles"));
    case ConsolePage::Publish: return Text(QT_TRANSLATE_NOOP("crmlink", "Publish"));
    }
    return {};
}

} // namespace crmlink::facebook
