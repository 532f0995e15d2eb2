#include "setup/Check.h"

#include <utility>

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

Check passed(QString id, Text text)
{
    return {.id = std::move(id), .status = CheckStatus::Ok, .text = std::move(text), .fix = {}, .guide = {}};
}

Check skipped(QString id, Text why)
{
    return {.id = std::move(id), .status = CheckStatus::Skipped, .text = std::move(why), .fix = {}, .guide = {}};
}

Check warned(QString id, Text text, Text fix, QString guide)
{
    return {.id = std::move(id), .status = CheckStatus::Warning, .text = std::move(text), .fix = std::move(fix), .guide = std::move(guide)};
}

Check failed(QString id, Text text, Text fix, QString guide)
{
    return {.id = std::move(id), .status = CheckStatus::Failed, .text = std::move(text), .fix = std::move(fix), .guide = std::move(guide)};
}

} // namespace crmlink::setup
