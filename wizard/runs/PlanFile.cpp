#include "runs/PlanFile.h"

#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

namespace crmlink::runs
{

namespace
{

constexpr qsizetype largest = 16 * 1024 * 1024;

tl::unexpected<Error> unusable(const QString &path, const QString &why)
{
    return failure(Error{.kind = ErrorKind::Usage,
                         .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 is no saved plan."), {path}),
                         .why = Text::verbatim(why),
                         .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Save one with: crmlink plan --site FILE --json > FILE")),
                         .guide = setup::anchor::commandLine,
                         .candidates = {}});
}

} // namespace

Result<setup::ChangePlan> PlanFile::load(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return unusable(path, QFileInfo(path).isDir() ? QStringLiteral("It is a folder.") : file.errorString());
    QByteArray bytes = file.read(largest);
    if (const auto encoding = QStringConverter::encodingForData(bytes))
        bytes = QString(QStringDecoder(*encoding).decode(bytes)).toUtf8();
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return unusable(path, error.errorString());
    if (object.value(u"command").toString() != u"plan" || !object.value(u"changes").isArray())
        return unusable(path, object.contains(u"error") ? object.value(u"error").toObject().value(u"what").toString() : QString());
    setup::ChangePlan plan;
    plan.salt = object.value(u"salt").toString().toLatin1();
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]+$"));
    if (!hex.match(QLatin1String(plan.salt)).hasMatch())
        return unusable(path, QStringLiteral("salt"));
    auto changes = setup::changesFromJson(object.value(u"changes").toArray());
    if (!changes)
        return failure(changes.error());
    plan.changes = std::move(*changes);
    return plan;
}

} // namespace crmlink::runs
