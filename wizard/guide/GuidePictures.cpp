#include "guide/GuidePictures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace crmlink::guide
{

namespace
{

using Kind = GuidePicture::Kind;

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Console: return QStringLiteral("console");
    case Kind::Wizard: return QStringLiteral("wizard");
    case Kind::Crm: return QStringLiteral("crm");
    }
    return {};
}

Kind kindNamed(const QString &name)
{
    return name == u"wizard" ? Kind::Wizard : name == u"crm" ? Kind::Crm : Kind::Console;
}

/// Four digits: what a pixel is, and no more, so that the file stays the same for the same picture.
double rounded(double fraction)
{
    return std::round(fraction * 10'000) / 10'000;
}

} // namespace

Result<QHash<QString, GuidePicture>> parsePictures(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    const auto bad = [](const QString &why) {
        return failure({.kind = ErrorKind::Unexpected,
                        .what = Text(QT_TRANSLATE_NOOP("crmlink", "The list of the guide's pictures cannot be read.")),
                        .why = Text::verbatim(why),
                        .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Install CrmLink again.")),
                        .guide = {},
                        .candidates = {}});
    };
    if (parse.error != QJsonParseError::NoError)
        return bad(parse.errorString());
    QHash<QString, GuidePicture> pictures;
    const QJsonObject all = document.object();
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        const QJsonObject object = entry.value().toObject();
        GuidePicture picture;
        picture.id = entry.key();
        picture.kind = kindNamed(object[QStringLiteral("kind")].toString());
        picture.size = {object[QStringLiteral("width")].toInt(), object[QStringLiteral("height")].toInt()};
        picture.names = object[QStringLiteral("names")].toString();
        picture.digest = object[QStringLiteral("digest")].toString();
        if (picture.size.isEmpty())
            return bad(picture.id);
        const QJsonObject spots = object[QStringLiteral("spots")].toObject();
        for (auto spot = spots.begin(); spot != spots.end(); ++spot) {
            const QJsonArray at = spot.value().toArray();
            if (at.size() != 4)
                return bad(picture.id + u'/' + spot.key());
            picture.spots.insert(spot.key(), QRectF(at[0].toDouble(), at[1].toDouble(), at[2].toDouble(), at[3].toDouble()));
        }
        pictures.insert(picture.id, picture);
    }
    return pictures;
}

QByteArray toJson(const QHash<QString, GuidePicture> &pictures)
{
    QJsonObject all;
    for (const GuidePicture &picture : pictures) {
        QJsonObject spots;
        for (auto spot = picture.spots.begin(); spot != picture.spots.end(); ++spot) {
            const QRectF &at = spot.value();
            spots.insert(spot.key(), QJsonArray{rounded(at.x()), rounded(at.y()), rounded(at.width()), rounded(at.height())});
        }
        all.insert(picture.id,
                   QJsonObject{{QStringLiteral("kind"), nameOf(picture.kind)},
                               {QStringLiteral("width"), picture.size.width()},
                               {QStringLiteral("height"), picture.size.height()},
                               {QStringLiteral("names"), picture.names},
                               {QStringLiteral("digest"), picture.digest},
                               {QStringLiteral("spots"), spots}});
    }
    return QJsonDocument(all).toJson();
}

} // namespace crmlink::guide
