#include "widgets/Palette.h"

#include <QTest>

using namespace crmlink::widgets;

class PaletteTest : public QObject
{
    Q_OBJECT

    static QPalette made(QRgb window, QRgb base, QRgb text, QRgb highlight)
    {
        QPalette palette{QColor(window), QColor(window)};
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Text, text);
        palette.setColor(QPalette::WindowText, text);
        palette.setColor(QPalette::Highlight, highlight);
        return palette;
    }

private slots:
    void everyToneReads_data()
    {
        QTest::addColumn<QPalette>("user");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << made(0xefefef, 0xffffff, 0x000000, 0x308cc6) << false;
        QTest::newRow("dark") << made(0x232629, 0x1b1e20, 0xfcfcfc, 0x3daee9) << true;
        QTest::newRow("middling dark") << made(0x444444, 0x333333, 0xeeeeee, 0x2a5a8a) << true;
        QTest::newRow("sepia") << made(0xf4ecd8, 0xfdf6e3, 0x2b2b2b, 0xcb4b16) << false;
        QTest::newRow("high contrast") << made(0x000000, 0x000000, 0xffffff, 0xffff00) << true;
        QTest::newRow("grey highlight") << made(0xefefef, 0xffffff, 0x000000, 0x999999) << false;
    }

    void everyToneReads()
    {
        QFETCH(QPalette, user);
        QFETCH(bool, dark);
        const Palette colors(user);
        QCOMPARE(colors.isDark(), dark);
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Attention, Tone::Bad, Tone::Accent}) {
            const QColor ink = colors.ink(tone);
            const QByteArray name = "tone " + QByteArray::number(int(tone)) + " is " + ink.name().toLatin1();
            for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base})
                QVERIFY2(Palette::contrast(ink, user.color(role)) >= 4.5, name.constData());
            QVERIFY2(Palette::contrast(colors.wash(tone), ink) >= 4.5, name.constData());
            QVERIFY2(Palette::contrast(colors.wash(tone), user.color(QPalette::WindowText)) >= 4.5, name.constData());
            QVERIFY2(Palette::contrast(colors.onInk(tone), ink) >= 4.5, name.constData());
        }
        for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base}) {
            QVERIFY(Palette::contrast(colors.secondaryText(), user.color(role)) >= 4.5);
            QVERIFY(Palette::contrast(colors.controlOutline(), user.color(role)) >= 3);
        }
    }

    void aPlaceholderThatReadsStays()
    {
        QPalette user = made(0x232629, 0x1b1e20, 0xfcfcfc, 0x3daee9);
        user.setColor(QPalette::PlaceholderText, QColor(0xa1a9b1));
        QCOMPARE(Palette(user).placeholderText(), QColor(0xa1a9b1));
        user.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128));
        QVERIFY(Palette::contrast(Palette(user).placeholderText(), user.color(QPalette::Base)) >= 4.5);
    }

    void tonesDiffer()
    {
        const Palette colors(made(0xefefef, 0xffffff, 0x000000, 0x308cc6));
        QVERIFY(colors.ink(Tone::Good).hslHue() != colors.ink(Tone::Bad).hslHue());
        QVERIFY(colors.ink(Tone::Attention).hslHue() != colors.ink(Tone::Bad).hslHue());
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(Palette::contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(Palette::contrast(QColor(0x767676), Qt::white) * 100), 454);
    }
};

QTEST_GUILESS_MAIN(PaletteTest)
#include "PaletteTest.moc"
