#include "guide/GuideBook.h"

#include "base/Languages.h"
#include "guide/GuideMarks.h"
#include "support/gui/GuideScenes.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImageReader>
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
        }
    }

    void numbersStandBesideWhatTheyMark()
    {
        for (const GuideStep *step : m_book.steps()) {
            const GuidePicture *picture = m_book.picture(step->picture);
            if (!picture)
                continue;
            const QRectF whole(QPointF(), picture->size);
            const double radius = whole.width() / 80; // as large as in print
            for (const PlacedMark &mark : placedMarks(*step, *picture)) {
                const QRectF spot = spotOn(whole, mark);
                QRectF number(0, 0, 2 * radius, 2 * radius);
                number.moveCenter(numberPlace(spot, radius, whole));
                QVERIFY2(whole.contains(number), qPrintable(step->id));
                QVERIFY2((number & spot).width() < spot.width() / 8, qPrintable(step->id + u' ' + mark.label));
            }
        }
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
