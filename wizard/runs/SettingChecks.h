#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "setup/Check.h"
#include "setup/CrmSnapshot.h"
#include "setup/Site.h"

#include <QDate>

namespace crmlink::runs
{

[[nodiscard]] QString settingCheckId(QLatin1String code);
/// Whether the CRM's setting @p code is as @p site wants it: `crm.setting.<Code>` of check. @p appSecret as resolved, or why it
/// could not be; @p today judges the API version. Pure.
[[nodiscard]] setup::Check settingCheck(QLatin1String code, const setup::CrmSnapshot &crm, const setup::Site &site,
                                        const Result<Secret> &appSecret, QDate today);

} // namespace crmlink::runs
