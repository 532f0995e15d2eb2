#include "guide/GuideBook.h"

#include "base/Languages.h"
#include "guide/GuideMarks.h"
#include "guide/MarkShapes.h"
#include "support/gui/GuideScenes.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QLineF>
#include <QPainter>
#include <QTest>

using namespace crmlink;
using namespace crmlink::guide;

namespace
{

const QString remedy = QStringLiteral(": make the pictures anew with cmake --build build/ci --target guide_pictures");

QString folder()
{
    return qEnvironmentVariable("CRMLINK_SOURCE_DIR") + QStringLiteral("/resources/guide/pictures");
}

} // namespace

/// The guide's pictures are there, are small, show no secret, and show the pages as they are now.
class GuidePicturesTest : public QObject
{
    Q_OBJECT

    GuideBook m_book;

    const GuidePicture &pictureOf(const QString &id)
    {
        const GuidePicture *picture = m_book.picture(id);
        if (!picture)
            qFatal("%s", qPrintable(id + remedy));
        return *picture;
    }

private slots:
    void initTestCase()
    {
        Languages::use(QStringLiteral("en"));
        auto book = GuideBook::load(QStringLiteral("en"));
        QVERIFY2(book, qPrintable(book ? QString() : book.error().toString()));
        m_book = std::move(*book);
    }

    void everyPictureThatAStepNamesIsThereWithItsSpots()
    {
        for (const GuideStep *step : m_book.steps()) {
            if (step->picture.isEmpty())
                continue;
            const GuidePicture &picture = pictureOf(step->picture);
            for (const GuideMark &mark : step->marks)
                QVERIFY2(picture.spots.contains(mark.spot), qPrintable(step->id + QStringLiteral(": no spot ") + mark.spot + remedy));
            QCOMPARE(placedMarks(*step, picture).size(), step->marks.size());
            // For whoever wants to look at them.
            if (const QString kept = qEnvironmentVariable("CRMLINK_PICTURES"); !kept.isEmpty())
                QVERIFY(markedPicture(m_book, *step, QPalette(Qt::white)).save(QDir(kept).filePath(step->id + QStringLiteral(".png"))));
        }
    }

    void aChoiceIsRingedWithWhatExplainsIt()
    {
        const auto heightOf = [this](const char *id, const char *spot) {
            const GuidePicture &picture = pictureOf(QLatin1String(id));
            return picture.spots.value(QLatin1String(spot)).height() * picture.size.height();
        };
        const double alone = heightOf("wizard-log-in-to-facebook", "ownBrowser");
        QVERIFY(alone > 0);
        for (const char *choice : {"namedPeople", "everyone"}) {
            const double explained = heightOf("wizard-who-may-log-in", choice); // a line, and two smaller ones
            QVERIFY2(explained > 2 * alone && explained < 4 * alone, choice);
        }
    }

    void ringsDoNotCutEachOther()
    {
        for (const GuideStep *step : m_book.steps()) {
            const GuidePicture *picture = m_book.picture(step->picture);
            if (!picture)
                continue;
            const std::vector<PlacedMark> marks = placedMarks(*step, *picture);
            for (const PlacedMark &mark : marks) {
                for (const PlacedMark &other : marks) {
                    const QRectF both = mark.spot & other.spot;
                    const bool within = both == mark.spot || both == other.spot;
                    QVERIFY2(within || both.isEmpty(), qPrintable(step->id + u' ' + mark.label + u' ' + other.label));
                }
            }
        }
    }

    void marksHideNothing_data()
    {
        QTest::addColumn<int>("numbersAcross");
        QTest::newRow("in print") << 40;
        QTest::newRow("on the screen") << 32;
        QTest::newRow("beside the browser") << 20;
    }

    /// As seen: numbers are round, with a rim.
    void marksHideNothing()
    {
        QFETCH(int, numbersAcross);
        QStringList wrong;
        for (const GuideStep *step : m_book.steps()) {
            const GuidePicture *picture = m_book.picture(step->picture);
            if (!picture)
                continue;
            const QRectF whole(QPointF(), picture->size);
            const double radius = whole.width() / numbersAcross / 2;
            const MarkSize size{.radius = radius, .pen = radius / 5};
            const std::vector<QRectF> spots = spotsOn(whole, placedMarks(*step, *picture));
            const PictureInk ink(QImage(m_book.pictureFile(picture->id)));
            const std::vector<MarkShape> shapes = markShapes(spots, size, whole, ink);
            QCOMPARE(shapes.size(), spots.size());
            for (size_t i = 0; i < shapes.size(); ++i) {
                const auto say = [&](const QString &what) { wrong += step->id + u' ' + QString::number(i + 1) + u' ' + what; };
                const MarkShape &shape = shapes[i];
                const QRectF number(shape.number.x() - radius, shape.number.y() - radius, 2 * radius, 2 * radius);
                if (!whole.adjusted(-1, -1, 1, 1).contains(number) || !whole.contains(shape.ring))
                    say(QStringLiteral("is not all on the picture"));
                const double hidden = ink.in({number.x() / whole.width(), number.y() / whole.height(), number.width() / whole.width(),
                                              number.height() / whole.height()});
                if (hidden > 0.35) // edges of fields count, too
                    say(QStringLiteral("hides %1 of what is below").arg(hidden));
                if (shape.arrow.isNull()) {
                    if (!shape.ring.adjusted(-radius, -radius, radius, radius).adjusted(-1, -1, 1, 1).contains(shape.number))
                        say(QStringLiteral("is neither at its ring nor has it an arrow"));
                } else if (!shape.ring.adjusted(-1, -1, 1, 1).contains(shape.arrow.p2())) {
                    say(QStringLiteral("has an arrow that does not reach its ring"));
                }
                for (size_t other = 0; other < shapes.size(); ++other) {
                    if (other == i)
                        continue;
                    if (QLineF(shape.number, shapes[other].number).length() < 2 * radius)
                        say(QStringLiteral("lies on number %1").arg(other + 1));
                    const QRectF over = number & shapes[other].ring;
                    // A corner of the square is not of the disc; a rim's width is not of the thing.
                    if (over.width() * over.height() > number.width() * number.height() / 8)
                        say(QStringLiteral("lies on ring %1").arg(other + 1));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void aMarkKeepsClearOfWhatCanBeRead()
    {
        QImage page(400, 200, QImage::Format_RGB32);
        page.fill(Qt::white);
        const QRectF spot(100, 80, 100, 30);
        const MarkSize size{.radius = 12, .pen = 3};
        const MarkShape alone = markShapes({spot}, size, page.rect(), PictureInk(page)).front();
        QVERIFY(alone.number.x() > alone.ring.right());
        QVERIFY(alone.arrow.isNull());
        QPainter painter(&page);
        const auto words = [&](const QRect &where) {
            for (int x = where.left(); x < where.right(); x += 4)
                painter.drawLine(x, where.top(), x, where.bottom());
        };
        words({206, 60, 190, 80}); // at its right
        const MarkShape beside = markShapes({spot}, size, page.rect(), PictureInk(page)).front();
        QVERIFY(beside.number.x() < beside.ring.left());
        QVERIFY(beside.arrow.isNull());
        QVERIFY(beside.ring.bottom() < 114);
        words({100, 113, 100, 12}); // just below: the ring's edge goes between
        const MarkShape above = markShapes({spot}, size, page.rect(), PictureInk(page)).front();
        QVERIFY2(above.ring.bottom() + size.pen / 2 <= 113, qPrintable(QString::number(above.ring.bottom())));
        words({4, 50, 200, 100}); // everything around and in it
        painter.end();
        const MarkShape apart = markShapes({spot}, size, page.rect(), PictureInk(page)).front();
        QVERIFY(!apart.arrow.isNull());
        QVERIFY(!QRectF(4, 50, 392, 100).contains(apart.number));
        QCOMPARE(apart.head(size).size(), 3);
        QVERIFY(QLineF(apart.arrow.p1(), apart.number).length() < size.radius + 1);
        // Where nothing else is left it lies on its own ring, and never on another number.
        const QRectF all(0, 0, 400, 200);
        const auto crowded = markShapes({all, all}, size, all, PictureInk());
        QVERIFY(QLineF(crowded[0].number, crowded[1].number).length() >= 2 * size.radius);
    }

    void aNumberOutOfSightComesOntoWhatIsSeenOfItsRing()
    {
        const MarkSize size{.radius = 12, .pen = 3};
        const MarkShape right{QRectF(50, 80, 300, 60), QPointF(362, 110), {}};
        const MarkShape apart{QRectF(100, 90, 200, 40), QPointF(370, 100), QLineF(360, 100, 300, 100)};
        const MarkShape elsewhere{QRectF(300, 10, 60, 30), QPointF(330, 25), {}};
        const QRectF view(0, 0, 200, 200);
        std::vector<MarkShape> shapes{right, apart, elsewhere};
        bringNumbersInto(view, size, shapes);
        for (size_t i : {0, 1}) {
            const QRectF disc(shapes[i].number - QPointF(size.radius, size.radius), QSizeF(2 * size.radius, 2 * size.radius));
            QVERIFY(view.contains(disc));
            QVERIFY(shapes[i].ring.contains(shapes[i].number));
            QVERIFY(shapes[i].arrow.isNull());
        }
        QVERIFY(QLineF(shapes[0].number, shapes[1].number).length() >= 2 * size.radius);
        QCOMPARE(shapes[2].number, elsewhere.number);

        std::vector<MarkShape> whole{right, apart, elsewhere};
        bringNumbersInto({0, 0, 400, 200}, size, whole);
        QCOMPARE(whole[0].number, right.number);
        QCOMPARE(whole[1].arrow, apart.arrow);
        // One at the edge of a picture that fits but for a rounding.
        std::vector<MarkShape> edge{{QRectF(50, 80, 300, 60), QPointF(388, 110), QLineF(376, 110, 350, 110)}};
        bringNumbersInto({0, 0, std::nextafter(400.0, 0.0), 200}, size, edge);
        QCOMPARE(edge[0].number, QPointF(388, 110));
    }

    void everyPictureCanBeReadAndIsUsed()
    {
        QSet<QString> used;
        for (const GuideStep *step : m_book.steps())
            used += step->picture;
        qint64 bytes = 0;
        const QFileInfoList files = QDir(folder()).entryInfoList({QStringLiteral("*.png")}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files) {
            const QString id = file.completeBaseName();
            QVERIFY2(used.contains(id), qPrintable(id + QStringLiteral(" is shown nowhere")));
            const GuidePicture *picture = m_book.picture(id);
            QVERIFY2(picture, qPrintable(id + remedy));
            const QImage image(file.filePath());
            QCOMPARE(image.size(), picture->size);
            QVERIFY2(image.textKeys().isEmpty(), qPrintable(id + QStringLiteral(" carries text")));
            bytes += file.size();
        }
        QVERIFY2(bytes < 2'000'000, qPrintable(QString::number(bytes)));
    }

    void thePracticeConsoleIsAsItWasDrawn()
    {
        for (const test::ConsoleScene &scene : test::consoleScenes()) {
            const GuidePicture &picture = pictureOf(scene.id);
            QVERIFY2(picture.kind == GuidePicture::Kind::Console, qPrintable(scene.id));
            QVERIFY2(picture.digest == test::digestOf(scene), qPrintable(scene.id + QStringLiteral(" has changed") + remedy));
            QVERIFY2(test::secretIn(scene.html).isEmpty(), qPrintable(scene.id + QStringLiteral(" shows a secret")));
        }
    }

    void theDrawingsAreAsTheyWereDrawn()
    {
        for (const QString &id : test::drawings()) {
            const GuidePicture &picture = pictureOf(id);
            QVERIFY2(picture.digest == test::digestOfDrawing(id), qPrintable(id + QStringLiteral(" has changed") + remedy));
        }
    }

    void theWizardIsAsItWasDrawn()
    {
        QApplication::setFont(QFont(QStringLiteral("DejaVu Sans"), 9));
        QStringList seen;
        QStringList changed;
        QStringList secrets;
        const QString wrong = test::walkWizard([&](const QString &id, QWidget &window) {
            seen += id;
            const QStringList texts = test::visibleTexts(window);
            const GuidePicture *picture = m_book.picture(id);
            if (!picture || picture->digest != test::digestOf(texts)) {
                changed += id;
                // So that the difference can be read where only the log of the run is at hand.
                qInfo().noquote() << id << '\n' << texts.join(u'\n');
            }
            for (QWidget *widget : window.findChildren<QWidget *>()) {
                const QString found = widget->isVisible()
                    ? test::secretIn(widget->property("displayText").toString() + u' ' + widget->property("plainText").toString())
                    : QString();
                if (!found.isEmpty())
                    secrets += id + u' ' + widget->objectName();
            }
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY2(secrets.isEmpty(), qPrintable(secrets.join(u'\n')));
        QVERIFY2(seen.size() >= 12, qPrintable(seen.join(u' ')));
        QVERIFY2(changed.isEmpty(), qPrintable(changed.join(QStringLiteral(", ")) + QStringLiteral(" changed") + remedy));
    }

    void whatLooksLikeASecretIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("secret");
        QTest::newRow("App Secret") << QStringLiteral("secret 0123456789abcdef0123456789abcdef.") << true;
        QTest::newRow("user token") << QStringLiteral("EAAGm0PX4ZCpsBA") << true;
        QTest::newRow("app token") << QStringLiteral("1234567890123456|abcdefghijklmnopqrstuvwxyz1") << true;
        QTest::newRow("App ID") << QStringLiteral("1234567890123456") << false;
        QTest::newRow("dots") << QStringLiteral("••••••••") << false;
        QTest::newRow("words") << QStringLiteral("Copy the App Secret only when letters and digits stand there") << false;
    }

    void whatLooksLikeASecretIsFound()
    {
        QFETCH(QString, text);
        QFETCH(bool, secret);
        QCOMPARE(!test::secretIn(text).isEmpty(), secret);
    }
};

QTEST_MAIN(GuidePicturesTest)
#include "GuidePicturesTest.moc"
