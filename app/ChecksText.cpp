#include "ChecksText.h"

#include "base/Redaction.h"

#include <QJsonObject>

#include <algorithm>

namespace crmlink::app
{

namespace
{

QString mark(setup::CheckStatus status)
{
    switch (status) {
    case setup::CheckStatus::Ok: return QStringLiteral("  ok     ");
    case setup::CheckStatus::Warning: return QStringLiteral("! warning");
    case setup::CheckStatus::Failed: return QStringLiteral("x FAILED ");
    case setup::CheckStatus::Skipped: return QStringLiteral("- skipped");
    }
    return {};
}

} // namespace

QString checksText(const setup::Checks &checks)
{
    qsizetype widest = 0;
    for (const setup::Check &check : checks)
        widest = std::max(widest, check.id.size());
    QString text;
    for (const setup::Check &check : checks) {
        text += QStringLiteral("%1  %2  %3\n").arg(mark(check.status), check.id.leftJustified(widest), redact(check.text.toString()));
        if (!check.fix.isEmpty() && check.status != setup::CheckStatus::Ok)
            text += QString(11, u' ') + QStringLiteral("-> ") + check.fix.toString() + u'\n';
    }
    return text;
}

QJsonArray checksJson(const setup::Checks &checks)
{
    QJsonArray array;
    for (const setup::Check &check : checks) {
        array.append(QJsonObject{{QStringLiteral("id"), check.id},
                                 {QStringLiteral("status"), setup::toName(check.status)},
                                 {QStringLiteral("text"), redact(check.text.toString())},
                                 {QStringLiteral("fix"), check.fix.toString()},
                                 {QStringLiteral("guide"), check.guide}});
    }
    return array;
}

} // namespace crmlink::app
