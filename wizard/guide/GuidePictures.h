#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QRectF>
#include <QSize>
#include <QString>

namespace crmlink::guide
{

/// What is known of a picture without loading it.
struct GuidePicture {
    enum class Kind {
        Console, ///< a page of the practice console
        Wizard,  ///< a page of our own wizard
        Crm,     ///< a drawing of one of the CRM's places
    };
    QString id; ///< the file is <id>.png
    Kind kind = Kind::Console;
    QSize size;                   ///< pixels
    QString names;                ///< month whose names it shows, "2026-11"
    QString digest;               ///< of the page it shows: another page wants another picture
    QHash<QString, QRectF> spots; ///< places that a mark can name, in fractions of width and height
};

/// The list resources/guide/pictures/pictures.json that the maker of the pictures writes beside them.
/// Error: Unexpected. Pure; any thread.
[[nodiscard]] Result<QHash<QString, GuidePicture>> parsePictures(const QByteArray &json);
[[nodiscard]] QByteArray toJson(const QHash<QString, GuidePicture> &pictures);

} // namespace crmlink::guide
