#include "profile/Obstacles.h"

#include "setup/AccountPlan.h"
#include "setup/FacebookIntegration.h"

#include <QCoreApplication>

namespace crmlink::profile
{

using namespace setup;

namespace
{

std::optional<Text> missingRight(const CrmSnapshot &crm, AccountState before, AccountState after)
{
    if (crm.readOnly)
        return Text(QT_TRANSLATE_NOOP("crmlink", "The database refuses to be written to: it is read-only."));
    AccountChange change;
    change.before = before;
    change.after = after;
    QStringList missing;
    for (const QString &right : crm.missingRights) {
        if (isAccountRight(right) && needsRight(change, right))
            missing += right;
    }
    if (missing.isEmpty())
        return {};
    return Text(QT_TRANSLATE_NOOP("crmlink", "The login %1 lacks a right in the database: %2. The database administrator can grant it."),
                {crm.identity.signedInAs, missing.join(QStringLiteral(", "))});
}

} // namespace

Secret appSecretIn(const CrmSnapshot &crm)
{
    const Setting *setting = crm.setting(integration::facebookConsumerSecret);
    const SettingRow *row = setting && !setting->isSecureText() ? setting->forAll() : nullptr;
    const auto *secret = row ? std::get_if<Secret>(&row->data) : nullptr;
    return secret ? *secret : Secret();
}

std::optional<Text> noLogin(const CrmSnapshot &crm)
{
    if (!crm.hasFacebookPackage())
        return Text(QT_TRANSLATE_NOOP("crmlink", "This CRM has no Facebook integration: its settings are missing."));
    const Setting *setting = crm.setting(integration::useFacebookSharedApplication);
    const SettingRow *row = setting ? setting->forAll() : nullptr;
    const bool *shared = row ? std::get_if<bool>(&row->data) : nullptr;
    if (shared && *shared)
        return Text(
            QT_TRANSLATE_NOOP("crmlink", "The CRM still uses the shared Facebook application, not keys of its own: set it up first."));
    if (crm.appId().isEmpty())
        return Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has no Facebook keys yet: set it up first."));
    return {};
}

std::optional<Text> noLink(const CrmSnapshot &crm)
{
    if (auto why = missingRight(crm, AccountState::None, AccountState::Private))
        return why;
    return missingRight(crm, AccountState::OldToken, AccountState::NewToken);
}

std::optional<Text> noSharing(const CrmSnapshot &crm)
{
    if (!crm.actingUser)
        return Text(
            QT_TRANSLATE_NOOP("crmlink", "No user of the CRM is named on whose behalf accounts are changed: name one on Your CRM."));
    if (!crm.actingUser->mayShareAccounts)
        return Text(QT_TRANSLATE_NOOP("crmlink",
                                      "%1 may not share accounts. A system administrator of the CRM can grant “Access to managing shared "
                                      "accounts in the external resources” under Operation permissions."),
                    {crm.actingUser->name});
    return missingRight(crm, AccountState::Private, AccountState::Shared);
}

std::optional<Text> noRemoval(const CrmSnapshot &crm)
{
    return missingRight(crm, AccountState::Private, AccountState::None);
}

std::optional<Text> narrowTokens(const CrmSnapshot &crm)
{
    // Facebook names no length; those that were seen have about 200 characters, and Meta asks to leave room for more.
    constexpr int usual = 255;
    if (crm.tokenWidth < 0 || crm.tokenWidth >= usual)
        return {};
    return Text::plural(
        QT_TRANSLATE_N_NOOP("crmlink",
                            "This CRM keeps access tokens of up to %n character(s). Should Facebook's be longer, nothing is written, and "
                            "the CRM's administrator has to widen SocialAccount.AccessToken first."),
        crm.tokenWidth);
}

bool keepsShortAccess(const CrmSnapshot &crm, const Secret &appSecret, const Account &again)
{
    // A shared account, or another app's, is made anew instead.
    return crm.byService && appSecret.isEmpty() && !again.isPublic && again.appId == crm.appId();
}

} // namespace crmlink::profile
