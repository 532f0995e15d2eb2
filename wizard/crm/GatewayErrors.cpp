#include "crm/GatewayErrors.h"

#include "setup/GuideAnchors.h"

#include <QCoreApplication>

namespace crmlink::crm
{

Error conflictError()
{
    return {.kind = ErrorKind::Conflict,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has changed since this plan was made. Nothing was written.")),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Read the CRM again and look at the new plan.")),
            .guide = setup::anchor::conflict,
            .candidates = {}};
}

Error noPackageError()
{
    return {.kind = ErrorKind::NoPackage,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM has no settings for Facebook.")),
            .why = Text(QT_TRANSLATE_NOOP(
                "crmlink", "The settings FacebookConsumerKey, FacebookConsumerSecret and UseFacebookSharedApplication are not all there.")),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Install the package FacebookIntegration in the CRM, then try again.")),
            .guide = setup::anchor::facebookPackage,
            .candidates = {}};
}

Error accountGoneError()
{
    return {.kind = ErrorKind::NotFound,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The account is no longer in the CRM.")),
            .why = {},
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Load the list again.")),
            .guide = setup::anchor::accounts,
            .candidates = {}};
}

} // namespace crmlink::crm
