#include "guide/GuidePlace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    for (const QJsonValue id : object[QStringLiteral("done")].toArray())
        place.done += id.toString();
    return place;
}

Result<void> saveGuidePlace(const StateFolder &state, const GuidePlace &place)
{
    return state.write(fileName(),
                       QJsonDocument(QJsonObject{{QStringLiteral("step"), place.step},
                                                 {QStringLiteral("done"), QJsonArray::fromStringList(place.done)},
                                                 {QStringLiteral("narrow"), place.narrow}})
                           .toJson());
}

} // namespace crmlink::guide
