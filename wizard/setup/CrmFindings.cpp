#include "setup/CrmFindings.h"

#include "setup/ApiVersions.h"
#include "setup/FacebookIntegration.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

namespace crmlink::setup
{

namespace
{

/// Tokens of Facebook users are opaque and can be longer than the 250 characters of the CRM's usual column.
constexpr int longToken = 400;

const QString *textOf(const Setting *setting)
{
    const SettingRow *row = setting ? setting->forAll() : nullptr;
    return row ? std::get_if<QString>(&row->data) : nullptr;
}

void judgeRights(const CrmSnapshot &crm, Checks &checks)
{
    if (crm.readOnly) {
        checks.push_back(failed(
            QStringLiteral("read-only"), Text(QT_TRANSLATE_NOOP("crmlink", "The database refuses to be written to: it is read-only.")),
            Text(QT_TRANSLATE_NOOP("crmlink", "Connect to the primary server instead of a replica.")), anchor::databaseRights));
    }
    if (!crm.missingRights.isEmpty()) {
        checks.push_back(failed(
            QStringLiteral("rights"),
            Text(QT_TRANSLATE_NOOP("crmlink", "The login %1 may not do all that is needed. Missing: %2."),
                 {crm.identity.signedInAs, crm.missingRights.join(QStringLiteral(", "))}),
            Text(QT_TRANSLATE_NOOP("crmlink", "Have the database administrator grant these rights, or use another login, and test again.")),
            anchor::databaseRights));
    }
}

void judgeActingUser(const CrmSnapshot &crm, const QString &actingAs, Checks &checks)
{
    if (actingAs.isEmpty() && !crm.byService)
        return;
    if (!crm.actingUser) {
        checks.push_back(failed(QStringLiteral("acting-user"), Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has no user “%1”."), {actingAs}),
                                Text(QT_TRANSLATE_NOOP("crmlink", "Type the login name as the CRM's list of users shows it.")),
                                anchor::crm));
    } else if (!crm.actingUser->active) {
        checks.push_back(failed(
            QStringLiteral("acting-user"), Text(QT_TRANSLATE_NOOP("crmlink", "The CRM user “%1” is not active."), {crm.actingUser->name}),
            Text(QT_TRANSLATE_NOOP("crmlink", "Name an active user: the changes are recorded as theirs.")), anchor::crm));
    } else if (!crm.actingUser->mayShareAccounts) {
        checks.push_back(warned(
            QStringLiteral("permission"),
            Text(QT_TRANSLATE_NOOP("crmlink", "%1 may not share accounts with all users."), {crm.actingUser->name}),
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "The keys can be written all the same. To share accounts, have a system administrator of the CRM grant "
                                   "“Access to managing shared accounts in the external resources”, or act as another user.")),
            anchor::sharingPermission));
    }
}

void judgeShadows(const CrmSnapshot &crm, Checks &checks)
{
    for (const Setting &setting : crm.settings) {
        QStringList names;
        for (const SettingRow *row : setting.shadowing())
            names += row->adminUnitName.isEmpty() ? row->adminUnitId : row->adminUnitName;
        if (names.isEmpty())
            continue;
        checks.push_back(
            warned(QStringLiteral("shadowed.") + setting.code,
                   Text(QT_TRANSLATE_NOOP("crmlink", "“%1” has a value of its own for %2, which wins there over what is written here."),
                        {setting.displayName(), names.join(QStringLiteral(", "))}),
                   Text(QT_TRANSLATE_NOOP("crmlink", "Remove it in the CRM's System settings, unless it is meant.")), anchor::crm));
    }
}

void judgeVersionAndTokens(const CrmSnapshot &crm, QDate today, Checks &checks)
{
    const QString *version = textOf(crm.setting(integration::facebookApiVersion));
    if (version) {
        const auto [state, ends] = ApiVersions::judge(*version, today);
        const Text fix(QT_TRANSLATE_NOOP("crmlink", "The plan on “Write to the CRM” offers a newer one; it is ticked for you."));
        if (state == ApiVersions::State::Ended) {
            checks.push_back(
                warned(QStringLiteral("api-version"),
                       Text(QT_TRANSLATE_NOOP("crmlink", "The CRM asks Facebook for version %1, which is no longer served."), {*version}),
                       fix, anchor::apiVersion));
        } else if (state == ApiVersions::State::EndsSoon) {
            checks.push_back(warned(QStringLiteral("api-version"),
                                    Text(QT_TRANSLATE_NOOP("crmlink", "The CRM asks Facebook for version %1, which ends on %2."),
                                         {*version, ends.toString(Qt::ISODate)}),
                                    fix, anchor::apiVersion));
        } else if (state == ApiVersions::State::NotAVersion) {
            checks.push_back(
                warned(QStringLiteral("api-version"),
                       Text(QT_TRANSLATE_NOOP("crmlink", "The CRM's Facebook API version holds no version: “%1”."), {*version}), fix,
                       anchor::apiVersion));
        }
    }
    const Setting *tokens = crm.setting(integration::useFacebookLongLivedAccessToken);
    const SettingRow *row = tokens ? tokens->forAll() : nullptr;
    const bool *on = row ? std::get_if<bool>(&row->data) : nullptr;
    if (tokens && !(on && *on)) {
        checks.push_back(warned(QStringLiteral("long-lived-tokens"),
                                Text(QT_TRANSLATE_NOOP("crmlink", "Long-lived access is off: linked accounts stop within two hours.")),
                                Text(QT_TRANSLATE_NOOP("crmlink", "The plan on “Write to the CRM” turns it on; it is ticked for you.")),
                                anchor::write));
    }
    if (crm.tokenWidth >= 0 && crm.tokenWidth < longToken) {
        checks.push_back(warned(
            QStringLiteral("token-width"),
            Text::plural(QT_TRANSLATE_N_NOOP("crmlink",
                                             "The CRM keeps access tokens of up to %n character(s). Facebook's can be longer; such an "
                                             "account cannot be linked."),
                         crm.tokenWidth),
            Text(QT_TRANSLATE_NOOP("crmlink", "If linking fails, ask the vendor to widen SocialAccount.AccessToken.")), anchor::accounts));
    }
}

} // namespace

Checks crmFindings(const CrmSnapshot &crm, const QString &actingAs, QDate today)
{
    Checks checks;
    if (!crm.hasFacebookPackage()) {
        checks.push_back(failed(QStringLiteral("package"),
                                Text(QT_TRANSLATE_NOOP("crmlink", "This CRM has no Facebook integration: its settings are missing.")),
                                Text(QT_TRANSLATE_NOOP("crmlink", "Install the package FacebookIntegration in the CRM and test again.")),
                                anchor::facebookPackage));
        return checks;
    }
    if (crm.setting(integration::facebookConsumerSecret)->isSecureText() && !crm.byService) {
        checks.push_back(failed(
            QStringLiteral("secure-text"),
            Text(QT_TRANSLATE_NOOP("crmlink", "This CRM encrypts its Facebook secret, which only the CRM itself can do.")),
            Text(QT_TRANSLATE_NOOP("crmlink", "Use the CRM's web service instead of its database, or enter the keys in System settings.")),
            anchor::secureText));
    }
    judgeRights(crm, checks);
    judgeActingUser(crm, actingAs, checks);
    judgeShadows(crm, checks);
    judgeVersionAndTokens(crm, today, checks);
    return checks;
}

AppAccounts appInUse(const CrmSnapshot &crm)
{
    const QString current = crm.appId();
    for (const AppAccounts &app : crm.linkedByApp) {
        if (!current.isEmpty() && app.appId == current && app.accounts > 0)
            return app;
    }
    return {};
}

} // namespace crmlink::setup
