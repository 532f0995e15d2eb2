#include "base/Log.h"

namespace crmlink
{
Q_LOGGING_CATEGORY(lcCrm, "crmlink.crm", QtInfoMsg)
Q_LOGGING_CATEGORY(lcFacebook, "crmlink.facebook", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "crmlink.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcJournal, "crmlink.journal", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRuns, "crmlink.runs", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPages, "crmlink.pages", QtInfoMsg)
} // namespace crmlink
