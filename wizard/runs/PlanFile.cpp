#include "runs/PlanFile.h"

#include "base/InputFile.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

namespace crmlink::runs
{

namespace
{

constexpr qsizetype largest = 16 * 1024 * 1024;

tl::unexpected<Error> unusable(const QString &path, Text why)
{
    return failure(Error{.kind = ErrorKind::Usage,
                         .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 is no saved plan."), {path}),
                         .why = std::move(why),
                         .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Save one with: crmlink plan --site FILE --json > FILE")),
                         .guide = setup::anchor::commandLine,
                         .candidates = {}});
}

} // namespace

Result<setup::ChangePlan> PlanFile::load(const QString &path, const std::stop_token &stop)
{
    const auto read = readInput(path, largest, stop);
    if (!read) {
        if (stop.stop_requested())
            return failure(cancelledError());
        return unusable(path, read.error());
    }
    QByteArray bytes = *read;
    if (const auto encoding = QStringConverter::encodingForData(bytes))
        bytes = QString(QStringDecoder(*encoding).decode(bytes)).toUtf8();
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return unusable(path, Text::verbatim(error.errorString()));
    if (object.value(u"command").toString() != u"plan" || !object.value(u"changes").isArray())
        return unusable(path, Text::verbatim(object.value(u"error").toObject().value(u"what").toString()));
    setup::ChangePlan plan;
    plan.salt = object.value(u"salt").toString().toLatin1();
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]+$"));
    if (!hex.match(QLatin1String(plan.salt)).hasMatch())
        return unusable(path, Text::verbatim(QStringLiteral("salt")));
    auto changes = setup::changesFromJson(object.value(u"changes").toArray());
    if (!changes)
        return failure(changes.error());
    plan.changes = std::move(*changes);
    return plan;
}

} // namespace crmlink::runs
