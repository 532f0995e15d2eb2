#include "guide/GuidePlace.h"

#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

namespace crmlink::guide
{

namespace
{

QString fileName()
{
    return QStringLiteral("guide.json");
}

} // namespace

GuidePlace savedGuidePlace(const StateFolder &state)
{
    const auto bytes = state.read(fileName());
    const QJsonObject object = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    GuidePlace place;
    place.step = object[QStringLiteral("step")].toString();
    place.narrow = object[QStringLiteral("narrow")].toBool();
    place.site = object[QStringLiteral("site")].toString();
    for (const QJsonArray ids = object[QStringLiteral("done")].toArray(); const QJsonValue id : ids)
        place.done += id.toString();
    return place;
}

Result<GuidePlace> saveGuidePlace(const StateFolder &state, const GuidePlace &place, const GuideTicks &ticks)
{
    QLockFile lock(state.filePath(fileName() + QStringLiteral(".lock")));
    if (!lock.tryLock(200))
        return failure({.kind = ErrorKind::Locked,
                        .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be written."), {state.filePath(fileName())}),
                        .why = {},
                        .fix = {},
                        .guide = setup::anchor::stateFolder,
                        .candidates = {}});
    GuidePlace now = place;
    now.done = savedGuidePlace(state).done;
    for (const QString &id : ticks.set + ticks.removed)
        now.done.removeAll(id);
    now.done += ticks.set;
    const auto written = state.write(fileName(),
                                     QJsonDocument(QJsonObject{{QStringLiteral("step"), now.step},
                                                               {QStringLiteral("done"), QJsonArray::fromStringList(now.done)},
                                                               {QStringLiteral("narrow"), now.narrow},
                                                               {QStringLiteral("site"), now.site}})
                                         .toJson());
    if (!written)
        return failure(written.error());
    return now;
}

} // namespace crmlink::guide
