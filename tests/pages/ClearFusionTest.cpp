#include "widgets/ClearFusion.h"

#include "support/gui/Looks.h"
#include "support/gui/RealScreen.h"
#include "widgets/Card.h"
#include "widgets/Palette.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace crmlink;
using namespace crmlink::widgets;

namespace
{

/// What KDE's Breeze Dark leaves in a user's kdeglobals, for a program that KDE's own style is not there for.
const char kdeglobals[] = "[Colors:Button]\nBackgroundNormal=49,54,59\nForegroundNormal=252,252,252\n"
                          "[Colors:Selection]\nBackgroundNormal=61,174,233\nForegroundNormal=252,252,252\n"
                          "[Colors:View]\nBackgroundNormal=27,30,32\nForegroundNormal=252,252,252\n"
                          "[Colors:Window]\nBackgroundNormal=42,46,50\nForegroundNormal=252,252,252\n";

QPalette made(QRgb window, QRgb base, QRgb text, QRgb highlight)
{
    QPalette palette{QColor(window), QColor(window)};
    palette.setColor(QPalette::Base, base);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, QColor(qRed(text), qGreen(text), qBlue(text), 128)); // as Qt makes it
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

/// One of each control, as a page and a card have them.
struct Controls {
    explicit Controls(QWidget *ground)
        : field(new QLineEdit(ground)), text(new QPlainTextEdit(ground)), choice(new QComboBox(ground)), radio(new QRadioButton(ground)),
          tick(new QCheckBox(ground))
    {
        text->setFocusPolicy(Qt::NoFocus);
        radio->setAutoExclusive(false);
        auto *column = new QVBoxLayout(ground);
        for (QWidget *control : all())
            column->addWidget(control);
    }
    [[nodiscard]] std::vector<QWidget *> all() const { return {field, text, choice, radio, tick}; }

    QLineEdit *field;
    QPlainTextEdit *text;
    QComboBox *choice;
    QRadioButton *radio;
    QCheckBox *tick;
};

void open(QWidget &window)
{
    window.show();
    window.activateWindow(); // nothing on this screen manages windows
}

} // namespace

/// What is hard to see where a desktop has colours, but no style that knows them.
class ClearFusionTest : public QObject
{
    Q_OBJECT

    static void palettes()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << made(0xefefef, 0xffffff, 0x000000, 0x308cc6);
        QTest::newRow("Fusion's dark") << made(0x323232, 0x242424, 0xf0f0f0, 0x308cc6); // a dark GTK theme gets it, too
        QTest::newRow("kdeglobals") << QPalette();                                      // as Qt reads it
        QTest::newRow("a dark highlight") << made(0x444444, 0x333333, 0xeeeeee, 0x2a5a8a);
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(QApplication::style()->name(), QStringLiteral("fusion"));
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(42, 46, 50));
    }

    void placeholdersRead_data() { palettes(); }

    void placeholdersRead()
    {
        QFETCH(QPalette, palette);
        const test::Desktop desktop(palette);
        const QLineEdit field;
        const double ratio = test::placeholderContrast(field);
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
        QVERIFY(ratio < Palette::contrast(field.palette().color(QPalette::Text), field.palette().color(QPalette::Base)));
    }

    void outlinesAreSeen_data() { palettes(); }

    void outlinesAreSeen()
    {
        QFETCH(QPalette, palette);
        const test::Desktop desktop(palette);
        QWidget window;
        window.setFocusPolicy(Qt::StrongFocus);
        auto *column = new QVBoxLayout(&window);
        auto *card = new Card;
        auto *page = new QWidget;
        column->addWidget(card);
        column->addWidget(page);
        const Controls onCard(card);
        const Controls onPage(page);
        open(window);
        QTRY_VERIFY(window.isActiveWindow());
        window.setFocus();

        QStringList unseen;
        const auto look = [&](const std::vector<QWidget *> &controls, const QString &state) {
            const QImage picture = window.grab().toImage();
            for (const QWidget *control : controls) {
                const double ratio = test::outlineContrast(picture, control);
                if (ratio < 3)
                    unseen += QStringLiteral("%1, %2: %3").arg(QLatin1String(control->metaObject()->className()), state).arg(ratio);
            }
        };
        look(onCard.all(), QStringLiteral("on a card"));
        look(onPage.all(), QStringLiteral("on a page"));
        for (const Controls &controls : {onCard, onPage}) {
            controls.radio->setChecked(true);
            controls.tick->setChecked(true);
            look({controls.radio, controls.tick}, QStringLiteral("chosen"));
            for (QWidget *control : controls.all()) {
                if (control == controls.text)
                    continue;
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                QTRY_VERIFY(control->hasFocus());
                look({control}, QStringLiteral("with the focus"));
            }
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    }

    void theFocusOnAMainActionIsSeen_data() { palettes(); }

    void theFocusOnAMainActionIsSeen()
    {
        QFETCH(QPalette, palette);
        const test::Desktop desktop(palette);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *main = new QPushButton(QStringLiteral("Next"));
        column->addWidget(field);
        column->addWidget(main);
        markAsMainAction(main);
        main->setDefault(true);
        open(window);
        QTRY_VERIFY(field->hasFocus());
        const QImage without = main->grab().toImage();
        QTest::keyClick(field, Qt::Key_Tab);
        QTRY_VERIFY(main->hasFocus());
        const QImage with = main->grab().toImage();
        int changed = 0;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x)
                changed += Palette::contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= 3 ? 1 : 0;
        }
        // A line around the inside of the button, two pixels wide.
        const int wanted = 2 * 2 * (with.width() + with.height() - 20);
        QVERIFY2(changed >= wanted, qPrintable(QStringLiteral("%1 of %2 pixels").arg(changed).arg(wanted)));
    }
};

int main(int argc, char **argv)
{
    const QTemporaryDir config;
    QFile colors(config.filePath(QStringLiteral("kdeglobals")));
    if (!colors.open(QIODevice::WriteOnly) || colors.write(kdeglobals) < 0)
        return 1;
    colors.close();
    qputenv("XDG_CONFIG_HOME", config.path().toUtf8());
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    qputenv("KDE_SESSION_VERSION", "5");
    if (const int ended = test::runOnRealScreen(argc, argv); ended >= 0)
        return ended;
    const QApplication app(argc, argv);
    ClearFusionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "ClearFusionTest.moc"
