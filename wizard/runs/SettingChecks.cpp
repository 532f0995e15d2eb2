#include "runs/SettingChecks.h"

#include "setup/ApiVersions.h"
#include "setup/FacebookIntegration.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

namespace crmlink::runs
{

using namespace setup;

namespace
{

Text applyFix()
{
    return Text(QT_TRANSLATE_NOOP("crmlink", "crmlink apply --site FILE writes what the site file says."));
}

Check keyCheck(const Setting &setting, const SettingRow *row, const Site &site)
{
    const QString id = settingCheckId(integration::facebookConsumerKey);
    const auto *held = row ? std::get_if<QString>(&row->data) : nullptr;
    if (!held || held->isEmpty())
        return failed(id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is not set."), {setting.displayName()}), applyFix(), anchor::write);
    if (*held != site.facebook.appId) {
        return failed(
            id,
            Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is %2; the site file says %3."), {setting.displayName(), *held, site.facebook.appId}),
            applyFix(), anchor::write);
    }
    return passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is %2."), {setting.displayName(), *held}));
}

Check secretCheck(const Setting &setting, const SettingRow *row, const Result<Secret> &wanted, bool byService)
{
    const QString id = settingCheckId(integration::facebookConsumerSecret);
    const auto *held = row ? std::get_if<Secret>(&row->data) : nullptr;
    if (row && row->isHidden)
        return skipped(
            id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is set; the CRM encrypts it, so it cannot be compared."), {setting.displayName()}));
    if (!held || held->isEmpty())
        return failed(id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is not set."), {setting.displayName()}), applyFix(), anchor::write);
    if (setting.isSecureText() && !byService)
        return skipped(
            id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is set; the CRM encrypts it, so it cannot be compared."), {setting.displayName()}));
    if (!wanted) {
        return {.id = id,
                .status = CheckStatus::Failed,
                .text = Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is set but cannot be compared: %2"),
                             {setting.displayName(), wanted.error().what.toString() + u' ' + wanted.error().why.toString()}),
                .fix = wanted.error().fix,
                .guide = wanted.error().guide};
    }
    if (!(*held == *wanted))
        return failed(id,
                      Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is not the App Secret that the site file names."), {setting.displayName()}),
                      applyFix(), anchor::write);
    return passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is the App Secret that the site file names."), {setting.displayName()}));
}

Check checkboxCheck(const Setting &setting, const SettingRow *row)
{
    const QString id = settingCheckId(integration::useFacebookSharedApplication);
    const auto *held = row ? std::get_if<bool>(&row->data) : nullptr;
    if (held && !*held)
        return passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is cleared."), {setting.displayName()}));
    if (!held)
        return failed(id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is not set."), {setting.displayName()}), applyFix(), anchor::write);
    return failed(id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is selected, so the CRM ignores the keys."), {setting.displayName()}),
                  applyFix(), anchor::write);
}

Check versionCheck(const Setting &setting, const SettingRow *row, const Site &site, QDate today)
{
    const QString id = settingCheckId(integration::facebookApiVersion);
    const auto *text = row ? std::get_if<QString>(&row->data) : nullptr;
    const QString held = text ? *text : QString();
    const Text fix(QT_TRANSLATE_NOOP("crmlink", "Set update_crm_api_version = true in the site file and apply, so that the CRM uses %1."),
                   {site.facebook.apiVersion});
    const auto [state, ends] = ApiVersions::judge(held, today);
    switch (state) {
    case ApiVersions::State::Live:
    case ApiVersions::State::TooNew: return passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is %2."), {setting.displayName(), held}));
    case ApiVersions::State::EndsSoon:
        return warned(id,
                      Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is %2, which Facebook ends on %3."),
                           {setting.displayName(), held, ends.toString(Qt::ISODate)}),
                      fix, anchor::apiVersion);
    case ApiVersions::State::Ended:
        return warned(id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is %2, which Facebook has ended."), {setting.displayName(), held}), fix,
                      anchor::apiVersion);
    case ApiVersions::State::NotAVersion: break;
    }
    return warned(id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” holds no version: “%2”."), {setting.displayName(), held}), fix,
                  anchor::apiVersion);
}

Check tokensCheck(const Setting &setting, const SettingRow *row)
{
    const QString id = settingCheckId(integration::useFacebookLongLivedAccessToken);
    const auto *held = row ? std::get_if<bool>(&row->data) : nullptr;
    if (held && *held)
        return passed(id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is selected."), {setting.displayName()}));
    return warned(
        id, Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is not selected: linked accounts stop within two hours."), {setting.displayName()}),
        Text(QT_TRANSLATE_NOOP("crmlink", "Select it in the CRM's System settings.")), anchor::write);
}

} // namespace

QString settingCheckId(QLatin1String code)
{
    return QStringLiteral("crm.setting.") + code;
}

Check settingCheck(QLatin1String code, const CrmSnapshot &crm, const Site &site, const Result<Secret> &appSecret, QDate today)
{
    const Setting *setting = crm.setting(code);
    if (!setting) {
        const bool needed = code != integration::facebookApiVersion && code != integration::useFacebookLongLivedAccessToken;
        const Text text(QT_TRANSLATE_NOOP("crmlink", "This CRM has no system setting %1."), {QString(code)});
        if (!needed)
            return skipped(settingCheckId(code), text);
        return failed(settingCheckId(code), text, Text(QT_TRANSLATE_NOOP("crmlink", "Install the package FacebookIntegration in the CRM.")),
                      anchor::facebookPackage);
    }
    const SettingRow *row = setting->forAll();
    Check check;
    if (code == integration::facebookConsumerKey)
        check = keyCheck(*setting, row, site);
    else if (code == integration::facebookConsumerSecret)
        check = secretCheck(*setting, row, appSecret, crm.byService);
    else if (code == integration::useFacebookSharedApplication)
        check = checkboxCheck(*setting, row);
    else if (code == integration::facebookApiVersion)
        check = versionCheck(*setting, row, site, today);
    else
        check = tokensCheck(*setting, row);
    const auto others = setting->shadowing();
    if (check.status != CheckStatus::Ok || others.empty())
        return check;
    QStringList names;
    for (const SettingRow *other : others)
        names += other->adminUnitName.isEmpty() ? other->adminUnitId : other->adminUnitName;
    return warned(check.id,
                  Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is right for all employees, but has values of its own for %2."),
                       {setting->displayName(), names.join(QStringLiteral(", "))}),
                  Text(QT_TRANSLATE_NOOP("crmlink", "Remove those values in the CRM's System settings, unless they are meant.")),
                  anchor::write);
}

} // namespace crmlink::runs
