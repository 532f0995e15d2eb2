#include "profile/Avatar.h"

#include "widgets/Palette.h"

#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QTextBoundaryFinder>

namespace crmlink::profile
{

namespace
{

/// The first letter or digit with all that is drawn on it (an accent, a vowel sign); empty when there is none.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype from = 0;
    while (finder.toNextBoundary() != -1) {
        QString drawn = word.mid(from, finder.position() - from);
        from = finder.position();
        // A letter beyond the 16-bit plane is two QChars.
        const uint first = drawn.isEmpty() ? 0 : drawn.toUcs4().at(0);
        if (QChar::isLetterOrNumber(first))
            return drawn;
    }
    return {};
}

QColor discColor(const QString &key)
{
    const int hue = static_cast<int>(qHash(key, 0) % 360);
    int lightness = 130;
    QColor color;
    do {
        color = QColor::fromHsl(hue, 110, lightness);
        lightness -= 8;
    } while (lightness > 8 && widgets::Palette::contrast(color, Qt::white) < 4.5);
    return color;
}

} // namespace

QString initials(const QString &name)
{
    QStringList letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        const QString letter = firstLetter(word);
        if (!letter.isEmpty())
            letters += letter;
    }
    if (letters.isEmpty())
        return QStringLiteral("?");
    return (letters.size() == 1 ? letters.first() : letters.first() + letters.last()).toUpper();
}

QPixmap avatar(const QString &name, const QString &key, int side, qreal devicePixelRatio)
{
    const QString letters = initials(name);
    const QColor color = discColor(key);
    const QString cached = QStringLiteral("crmlink-avatar-%1-%2-%3-%4").arg(letters, color.name()).arg(side).arg(devicePixelRatio);
    QPixmap picture;
    if (QPixmapCache::find(cached, &picture))
        return picture;
    picture = QPixmap(QSizeF(side, side).toSize() * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QRectF disc(0, 0, side, side);
    painter.drawEllipse(disc);
    QFont font = QGuiApplication::font();
    font.setPixelSize(qMax(6, qRound(side * 0.42)));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(disc, Qt::AlignCenter, letters);
    painter.end();
    QPixmapCache::insert(cached, picture);
    return picture;
}

} // namespace crmlink::profile
