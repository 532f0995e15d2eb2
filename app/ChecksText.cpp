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
    //: How a check ended, in a list of checks on the command line.
    case setup::CheckStatus::Ok: return QStringLiteral("  ") + Text(QT_TRANSLATE_NOOP("crmlink", "ok")).toString();
    //: How a check ended, in a list of checks on the command line.
    case setup::CheckStatus::Warning: return QStringLiteral("! ") + Text(QT_TRANSLATE_NOOP("crmlink", "warning")).toString();
    //: How a check ended, in a list of checks on the command line; in capitals, not to be overlooked.
    case setup::CheckStatus::Failed: return QStringLiteral("x ") + Text(QT_TRANSLATE_NOOP("crmlink", "FAILED")).toString();
    //: How a check ended, in a list of checks on the command line.
    case setup::CheckStatus::Skipped: return QStringLiteral("- ") + Text(QT_TRANSLATE_NOOP("crmlink", "skipped")).toString();
    }
    return {};
}

} // namespace

QString checksText(const setup::Checks &checks)
{
    qsizetype widest = 0;
    qsizetype widestMark = 0;
    for (const setup::Check &check : checks) {
        widest = std::max(widest, check.id.size());
        widestMark = std::max(widestMark, mark(check.status).size());
    }
    QString text;
    for (const setup::Check &check : checks) {
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(mark(check.status).leftJustified(widestMark), check.id.leftJustified(widest), redact(check.text.toString()));
        if (!check.fix.isEmpty() && check.status != setup::CheckStatus::Ok)
            text += QString(widestMark + 2, u' ') + QStringLiteral("-> ") + check.fix.toString() + u'\n';
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
