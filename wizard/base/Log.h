#pragma once

#include <QLoggingCategory>

// One category a folder: QT_LOGGING_RULES="crmlink.crm.debug=true" shows one subject.
namespace crmlink
{
Q_DECLARE_LOGGING_CATEGORY(lcCrm)
Q_DECLARE_LOGGING_CATEGORY(lcFacebook)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcJournal)
Q_DECLARE_LOGGING_CATEGORY(lcRuns)
Q_DECLARE_LOGGING_CATEGORY(lcPages)
} // namespace crmlink
