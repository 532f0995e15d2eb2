#include "base/Text.h"

#include <QTest>
#include <QTranslator>

using namespace crmlink;

namespace
{

/// Turns every known source of ours into another language, with its plural form by number.
class Upper : public QTranslator
{
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (qstrcmp(context, "crmlink") != 0)
            return {};
        return QLatin1String(source).toString().toUpper() + (n >= 0 ? QStringLiteral(" #") + QString::number(n) : QString());
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void argumentsAreNotExpandedAgain()
    {
        QCOMPARE(Text("%1 and %2", {QStringLiteral("%2"), QStringLiteral("b")}).toString(), QStringLiteral("%2 and b"));
        QCOMPARE(Text("%2 before %1", {QStringLiteral("a"), QStringLiteral("b")}).toString(), QStringLiteral("b before a"));
    }

    void aPlaceholderWithoutArgumentAndAPercentStay()
    {
        QCOMPARE(Text("100 % of %1, %3", {QStringLiteral("x")}).toString(), QStringLiteral("100 % of x, %3"));
        QCOMPARE(Text("ends with %").toString(), QStringLiteral("ends with %"));
    }

    void wordsOfOthersAreNeverTranslated()
    {
        const Text words = Text::verbatim(QStringLiteral("FATAL: %1 no such user"));
        Upper upper;
        QCoreApplication::installTranslator(&upper);
        QCOMPARE(words.toString(), QStringLiteral("FATAL: %1 no such user"));
        QCoreApplication::removeTranslator(&upper);
    }

    void translatedWhenShownNotWhenMade()
    {
        const Text made("old %1", {QStringLiteral("x")});
        QCOMPARE(made.toString(), QStringLiteral("old x"));
        Upper upper;
        QCoreApplication::installTranslator(&upper);
        QCOMPARE(made.toString(), QStringLiteral("OLD x"));
        QCOMPARE(Text::plural("%n rows", 3).toString(), QStringLiteral("%N ROWS #3"));
        QCoreApplication::removeTranslator(&upper);
        QCOMPARE(Text::plural("%n rows", 3).toString(), QStringLiteral("3 rows"));
    }

    void emptiness()
    {
        QVERIFY(Text().isEmpty());
        QVERIFY(Text::verbatim({}).isEmpty());
        QVERIFY(!Text("a").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "TextTest.moc"
