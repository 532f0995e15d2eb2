#include "setup/Check.h"

namespace crmlink::setup
{

QString toName(CheckStatus status)
{
    switch (status) {
    case CheckStatus::Ok: return QStringLiteral("ok");
    case CheckStatus::Warning: return QStringLiteral("warning");
    case CheckStatus::Failed: return QStringLiteral("failed");
    case CheckStatus::Skipped: return QStringLiteral("skipped");
    }
    return {};
}

} // namespace crmlink::setup
