#include "base/Languages.h"
#include "guide/GuidePictures.h"
#include "guide/GuideStep.h"
#include "pages/WizardPage.h"
#include "support/gui/GuideScenes.h"
#include "support/gui/Looks.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QTest>
#include <QTextStream>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestInterceptor>
#include <QWebEngineView>
#include <QWizard>

#include <cmath>

// Makes the guide's pictures anew, in resources/guide/pictures: the practice console in Qt WebEngine, the wizard's own pages,
// and our drawings of the CRM's places. Nothing is asked of any network. Target guide_pictures runs it; GuidePicturesTest says
// when that is due.

using namespace crmlink;
using namespace crmlink::guide;

namespace
{

constexpr double scale = 1.5;                    // sharp on a large screen, small on disk
constexpr int pageWidth = 720;                   // of the console, in its own pixels
const QString names = QStringLiteral("2026-11"); // whose names the pages show

[[noreturn]] void giveUp(const QString &why)
{
    QTextStream(stderr) << "guide_pictures: " << why << Qt::endl;
    std::exit(1);
}

void require(bool holds, const QString &why)
{
    if (!holds)
        giveUp(why);
}

/// At most 256 colours, the finest that are enough, so that the file has a palette.
QImage withPalette(const QImage &image)
{
    QImage plain = image.convertToFormat(QImage::Format_RGB32);
    for (int coarse = 1; coarse <= 64; coarse *= 2) {
        QImage rounded(plain.size(), QImage::Format_Indexed8);
        QHash<QRgb, uchar> colours;
        QList<QRgb> table;
        bool fits = true;
        for (int y = 0; y < plain.height() && fits; ++y) {
            const auto *from = reinterpret_cast<const QRgb *>(plain.constScanLine(y));
            uchar *to = rounded.scanLine(y);
            for (int x = 0; x < plain.width(); ++x) {
                const auto round = [coarse](int channel) { return std::min(255, (channel + coarse / 2) / coarse * coarse); };
                const QRgb colour = qRgb(round(qRed(from[x])), round(qGreen(from[x])), round(qBlue(from[x])));
                auto known = colours.constFind(colour);
                if (known == colours.constEnd()) {
                    if (table.size() == 256) {
                        fits = false;
                        break;
                    }
                    known = QHash<QRgb, uchar>::const_iterator(colours.insert(colour, uchar(table.size())));
                    table += colour;
                }
                to[x] = *known;
            }
        }
        if (fits) {
            rounded.setColorTable(table);
            return rounded;
        }
    }
    return plain;
}

GuidePicture pictureOf(const QString &id, GuidePicture::Kind kind, const QString &digest)
{
    GuidePicture picture;
    picture.id = id;
    picture.kind = kind;
    picture.names = names;
    picture.digest = digest;
    return picture;
}

/// Spots that the marks of the guide name, by picture. The list of pictures is read whenever the guide opens: it holds no others.
QHash<QString, QSet<QString>> namedSpots()
{
    QHash<QString, QSet<QString>> spots;
    const QDir folder(qEnvironmentVariable("CRMLINK_SOURCE_DIR") + QStringLiteral("/resources/guide/en"));
    for (const QFileInfo &entry : folder.entryInfoList({QStringLiteral("*.md")})) {
        QFile file(entry.filePath());
        require(file.open(QIODevice::ReadOnly), file.fileName());
        const Result<GuideStep> step = parseGuideStep(QString::fromUtf8(file.readAll()), entry.fileName());
        require(bool(step), entry.fileName() + QStringLiteral(": no step"));
        for (const GuideMark &mark : step->marks)
            spots[step->picture].insert(mark.spot);
    }
    return spots;
}

class Maker
{
public:
    explicit Maker(const QString &folder) : m_folder(folder), m_named(namedSpots())
    {
        require(m_folder.mkpath(QStringLiteral(".")), folder);
    }

    void add(GuidePicture picture, const QImage &image)
    {
        require(!image.isNull(), picture.id + QStringLiteral(": nothing was drawn"));
        picture.size = image.size();
        picture.spots.removeIf([named = m_named.value(picture.id)](auto spot) { return !named.contains(spot.key()); });
        const QString path = m_folder.filePath(picture.id + QStringLiteral(".png"));
        QImage lean = withPalette(image);
        lean.setDevicePixelRatio(1);
        lean.setDotsPerMeterX(0);
        lean.setDotsPerMeterY(0);
        require(lean.save(path, "PNG", 0), path + QStringLiteral(" cannot be written"));
        // Read back: a full disk does not show in save() alone.
        require(QImage(path).convertToFormat(QImage::Format_RGB32) == lean.convertToFormat(QImage::Format_RGB32),
                path + QStringLiteral(" is not what was written"));
        for (const QRectF &spot : std::as_const(picture.spots))
            require(QRectF(0, 0, 1, 1).intersects(spot), picture.id + QStringLiteral(": a spot outside"));
        m_pictures.insert(picture.id, picture);
        QTextStream(stdout) << path << ' ' << QFile(path).size() << Qt::endl;
    }

    void finish()
    {
        QFile list(m_folder.filePath(QStringLiteral("pictures.json")));
        require(list.open(QIODevice::WriteOnly) && list.write(toJson(m_pictures)) > 0 && list.flush(), list.errorString());
        for (const QString &file : m_folder.entryList({QStringLiteral("*.png")})) {
            if (!m_pictures.contains(file.chopped(4)))
                m_folder.remove(file); // shows what nobody asks for any more
        }
    }

private:
    QDir m_folder;
    QHash<QString, QSet<QString>> m_named;
    QHash<QString, GuidePicture> m_pictures;
};

/// Whatever a page would fetch is a mistake in the page.
class Offline : public QWebEngineUrlRequestInterceptor
{
public:
    void interceptRequest(QWebEngineUrlRequestInfo &info) override
    {
        if (info.requestUrl().scheme() == QStringLiteral("data"))
            return;
        info.block(true);
        asked += info.requestUrl().toString();
    }
    QStringList asked;
};

/// Rectangles of all elements with an id, label included, in the page's pixels, and the page's height.
QString measuring()
{
    return QStringLiteral(R"((function() {
  function box(node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  }
  function join(a, b) {
    const x = Math.min(a.left, b.left), y = Math.min(a.top, b.top);
    return {left: x, top: y, right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom)};
  }
  const spots = {};
  for (const element of document.querySelectorAll('[id]')) {
    let at = element.getBoundingClientRect();
    const around = element.closest('label');
    const label = document.querySelector('label[for="' + element.id + '"]');
    if (around) at = box(around);
    else if (label) at = join(box(label), at);
    spots[element.id] = [at.left, at.top, at.right - at.left, at.bottom - at.top];
  }
  return {height: document.documentElement.getBoundingClientRect().height, spots: spots};
})())");
}

constexpr int stripHeight = 8;

/// A colour of its own for the strip below each picture.
QColor stripColor(int number)
{
    return QColor::fromRgb(255, 0, number % 256);
}

/// Says by the page's title @p word that the page is ready: as high as @p height, its fonts there, two frames later. From
/// then on a strip at its foot has @p color, so that a picture can be told from one of a moment before.
QString waiting(int height, const QColor &color, const QString &word)
{
    return QStringLiteral(R"((function() {
  function ready() {
    const strip = document.createElement('div');
    strip.style = 'position: fixed; left: 0; right: 0; bottom: 0; height: %1px; background: %2';
    document.body.append(strip);
    document.title = '%3';
  }
  function look() {
    if (Math.abs(window.innerHeight - %4) >= 1) requestAnimationFrame(look);
    else document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(ready)));
  }
  look();
})())")
        .arg(stripHeight)
        .arg(color.name(), word)
        .arg(height);
}

void consolePages(Maker &maker)
{
    QWebEngineProfile profile; // off the record
    Offline offline;
    profile.setUrlRequestInterceptor(&offline);
    QWebEnginePage page(&profile);
    for (const auto family : {QWebEngineSettings::StandardFont, QWebEngineSettings::SansSerifFont})
        page.settings()->setFontFamily(family, QStringLiteral("DejaVu Sans"));
    page.settings()->setAttribute(QWebEngineSettings::ShowScrollBars, false);
    QWebEngineView view;
    view.setPage(&page);
    view.resize(pageWidth, 600);
    view.show();
    int number = 0;
    for (const test::ConsoleScene &scene : test::consoleScenes()) {
        require(scene.html.contains(QStringLiteral("Practice: not Facebook")), scene.id + QStringLiteral(": no page"));
        require(test::secretIn(scene.html).isEmpty(), scene.id + QStringLiteral(": shows a secret"));
        QString html = scene.html;
        html.replace(QStringLiteral("</style>"),
                     QStringLiteral(":root { color-scheme: light; font-family: 'DejaVu Sans'; } *:focus { outline: none; }\n"
                                    "* { caret-color: transparent; }\n"
                                    // What helps to practise is not on Facebook's page.
                                    "aside, .practice { display: none; }%1</style>")
                         // A menu that is cut off at the top is no help.
                         .arg(scene.first.isEmpty() ? QString() : QStringLiteral("\nnav { visibility: hidden; }")));
        bool loaded = false;
        const auto arrived = QObject::connect(&page, &QWebEnginePage::loadFinished, &page, [&](bool fine) { loaded = fine; });
        page.setHtml(html);
        require(QTest::qWaitFor([&] { return loaded; }, 30'000), scene.id + QStringLiteral(": does not load"));
        QObject::disconnect(arrived);
        const auto measure = [&] {
            QVariantMap answer;
            bool answered = false;
            page.runJavaScript(measuring(), [&](const QVariant &value) {
                answer = value.toMap();
                answered = true;
            });
            require(QTest::qWaitFor([&] { return answered; }, 10'000), scene.id + QStringLiteral(": does not answer"));
            return answer;
        };
        constexpr int foot = 16;
        view.resize(pageWidth, int(std::ceil(measure().value(QStringLiteral("height")).toDouble())) + foot + stripHeight);
        const QColor strip = stripColor(++number);
        const QString word = QStringLiteral("ready %1").arg(number);
        page.runJavaScript(waiting(view.height(), strip, word));
        require(QTest::qWaitFor([&] { return page.title() == word; }, 30'000), scene.id + QStringLiteral(": does not become ready"));
        QImage image;
        const auto drawn = [&] {
            image = view.grab().toImage();
            return image.pixel(image.width() / 2, image.height() - int(stripHeight * scale / 2)) == strip.rgb();
        };
        require(QTest::qWaitFor(drawn, 30'000), scene.id + QStringLiteral(": is not drawn"));
        QHash<QString, QRectF> boxes;
        const QVariantMap spots = measure().value(QStringLiteral("spots")).toMap();
        for (auto spot = spots.begin(); spot != spots.end(); ++spot) {
            const QVariantList at = spot.value().toList();
            const QRectF box(at[0].toDouble(), at[1].toDouble(), at[2].toDouble(), at[3].toDouble());
            if (!box.isEmpty())
                boxes.insert(spot.key(), box);
        }
        constexpr double air = 16;
        const double height = view.height() - stripHeight;
        const double top = scene.first.isEmpty() ? 0 : std::max(0.0, boxes.value(scene.first).top() - air);
        const double bottom = scene.last.isEmpty() ? height : std::min(height, boxes.value(scene.last).bottom() + air);
        require(bottom > top, scene.id + QStringLiteral(": nothing between ") + scene.first + u' ' + scene.last);
        const double ratio = double(image.width()) / pageWidth;
        const QRect part(0, int(top * ratio), image.width(), int((bottom - top) * ratio));
        GuidePicture picture = pictureOf(scene.id, GuidePicture::Kind::Console, test::digestOf(scene));
        for (auto box = boxes.begin(); box != boxes.end(); ++box) {
            const QRectF &at = box.value();
            if (at.top() >= top && at.bottom() <= bottom)
                picture.spots.insert(
                    box.key(),
                    QRectF(at.x() / pageWidth, (at.y() - top) / (bottom - top), at.width() / pageWidth, at.height() / (bottom - top)));
        }
        maker.add(picture, image.copy(part));
    }
    require(offline.asked.isEmpty() || offline.asked.filter(QStringLiteral("http")).isEmpty(), offline.asked.join(u' '));
}

/// What is to be seen of @p control, in its own pixels; with a choice come the words that stand beside it and explain it.
QRect placeOf(const QWidget &control)
{
    QRect place = control.visibleRegion().boundingRect();
    if (!qobject_cast<const QRadioButton *>(&control) && !qobject_cast<const QCheckBox *>(&control))
        return place;
    for (const QLabel *words : control.parentWidget()->findChildren<QLabel *>()) {
        if (words->isVisible() && !words->text().isEmpty()
            && (words->text() == control.accessibleName() || words->text() == control.accessibleDescription()))
            place |= QRect(words->mapTo(control.window(), QPoint()) - control.mapTo(control.window(), QPoint()), words->size());
    }
    return place;
}

/// A dialog has no room for numbers at its edges, a page of the wizard has.
QMarginsF roomOf(const QWidget &window)
{
    constexpr double room = 20;
    return qobject_cast<const QWizard *>(&window) ? QMarginsF() : QMarginsF(room, 0, room, 0);
}

QImage withRoom(QWidget &window)
{
    const QImage grabbed = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const double left = roomOf(window).left() * grabbed.devicePixelRatio();
    QImage image(grabbed.width() + 2 * int(left), grabbed.height(), QImage::Format_RGB32);
    image.fill(window.palette().color(QPalette::Window));
    image.setDevicePixelRatio(grabbed.devicePixelRatio());
    QPainter(&image).drawImage(QPointF(roomOf(window).left(), 0), grabbed);
    return image;
}

void wizardPages(Maker &maker)
{
    // Another run would show another.
    static const QRegularExpression ofThisComputer(
        QStringLiteral("127\\.0\\.0\\.1|localhost:\\d|%1").arg(QRegularExpression::escape(QDir::tempPath())));
    const QString wrong = test::walkWizard([&maker](const QString &id, QWidget &window) {
        const QStringList texts = test::visibleTexts(window);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            for (const char *property : {"text", "plainText"}) {
                const auto *line = qobject_cast<const QLineEdit *>(widget);
                const QString shown = line ? line->displayText() : widget->property(property).toString();
                require(!widget->isVisible() || test::secretIn(shown).isEmpty(), id + QStringLiteral(": shows a secret"));
                require(!widget->isVisible() || !shown.contains(ofThisComputer), id + QStringLiteral(": shows ") + shown);
            }
        }
        GuidePicture picture = pictureOf(id, GuidePicture::Kind::Wizard, test::digestOf(texts));
        const QImage image = withRoom(window);
        const QRectF whole = QRectF(window.rect()) + roomOf(window);
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->objectName().isEmpty() || !widget->isVisible() || widget->isWindow())
                continue;
            const QRect visible = widget->visibleRegion().boundingRect();
            if (visible.height() * 2 < widget->height() || visible.isEmpty())
                continue; // scrolled out of sight
            const QRect place = placeOf(*widget);
            const QRectF at(widget->mapTo(&window, place.topLeft()) - whole.topLeft(), place.size());
            picture.spots.insert(
                widget->objectName(),
                QRectF(at.x() / whole.width(), at.y() / whole.height(), at.width() / whole.width(), at.height() / whole.height()));
        }
        maker.add(picture, image);
    });
    require(wrong.isEmpty(), wrong);
}

void crmPlaces(Maker &maker)
{
    for (const QString &id : test::drawings()) {
        QFile file(test::drawingFile(id));
        require(file.open(QIODevice::ReadOnly), file.fileName());
        const QByteArray svg = file.readAll();
        QSvgRenderer drawing(svg);
        require(drawing.isValid(), id + QStringLiteral(": no drawing"));
        QImage image((QSizeF(drawing.defaultSize()) * scale).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        GuidePicture picture = pictureOf(id, GuidePicture::Kind::Crm, test::digestOfDrawing(id));
        const QRectF whole = drawing.viewBoxF();
        static const QRegularExpression named(QStringLiteral(" id=\"([^\"]+)\""));
        auto matches = named.globalMatch(QString::fromUtf8(svg));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            const QRectF at = drawing.transformForElement(name).mapRect(drawing.boundsOnElement(name));
            picture.spots.insert(
                name, QRectF(at.x() / whole.width(), at.y() / whole.height(), at.width() / whole.width(), at.height() / whole.height()));
        }
        maker.add(picture, image);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    qputenv("QT_QUICK_BACKEND", "software");
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    const test::Desktop desktop(QApplication::style()->standardPalette());
    QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
    QApplication::setCursorFlashTime(0); // a cursor is there or not by chance
    Languages::use(QStringLiteral("en"));
    const QString source = qEnvironmentVariable("CRMLINK_SOURCE_DIR");
    Maker maker(argc > 1 ? QString::fromLocal8Bit(argv[1]) : source + QStringLiteral("/resources/guide/pictures"));
    crmPlaces(maker);
    wizardPages(maker);
    consolePages(maker);
    maker.finish();
    return 0;
}
