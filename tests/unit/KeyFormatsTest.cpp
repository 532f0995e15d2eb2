#include "setup/KeyFormats.h"

#include <QTest>

using namespace crmlink;
using namespace crmlink::setup;

Q_DECLARE_METATYPE(crmlink::setup::Judgement)

namespace
{

const QString id = QStringLiteral("1234567890123456");
const QString secret = QStringLiteral("0123456789abcdef0123456789abcdef");

} // namespace

class KeyFormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void appId_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Judgement>("judgement");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("value");
        const auto ok = [](const char *name, const QString &typed, const char *code = "") {
            QTest::newRow(name) << typed << Judgement::Ok << QString::fromLatin1(code) << id;
        };
        const auto refused = [](const char *name, const QString &typed, const char *code) {
            QTest::newRow(name) << typed << Judgement::Refused << QString::fromLatin1(code) << QString();
        };
        ok("plain", id);
        ok("blanks", QStringLiteral(" \t") + id + QStringLiteral("\r\n"), "tidied");
        ok("no-break and zero-width", u'\u00a0' + id + u'\u200b', "tidied");
        ok("quotes", u'"' + id + u'"', "tidied");
        ok("typographic quotes, full stop", u'“' + id + QStringLiteral("”."), "tidied");
        ok("right-to-left mark", u'\u200f' + id, "tidied");
        ok("byte order mark", u'\ufeff' + id, "tidied");
        ok("NUL at the end", id + QChar(u'\0'), "tidied");
        ok("grouped", QStringLiteral("1234 5678 9012 3456"), "tidied");
        ok("dashes", QStringLiteral("1234-5678-9012-3456"), "tidied");
        ok("label", QStringLiteral("App ID: ") + id, "tidied");
        ok("full-width", QStringLiteral("１２３４５６７８９０１２３４５６"), "tidied");
        ok("Arabic digits", QStringLiteral("١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦"), "tidied");
        ok("console address", QStringLiteral("https://developers.facebook.com/apps/1234567890123456/settings/basic/"), "from-address");
        ok("console address, bare", QStringLiteral("https://developers.facebook.com/apps/1234567890123456"), "from-address");
        ok("console address, query", QStringLiteral("https://developers.facebook.com/apps/1234567890123456/?business_id=42#x"),
           "from-address");
        ok("console address, no scheme", QStringLiteral("developers.facebook.com/apps/1234567890123456/dashboard/"), "from-address");
        ok("other address", QStringLiteral("https://www.facebook.com/v25.0/dialog/oauth?client_id=1234567890123456&state=1"),
           "from-address");
        ok("practice address", QStringLiteral("http://127.0.0.1:4000/apps/1234567890123456/"), "from-address");
        QTest::newRow("15 digits") << QStringLiteral("123456789012345") << Judgement::Ok << QString() << QStringLiteral("123456789012345");
        QTest::newRow("17 digits") << QStringLiteral("12345678901234567") << Judgement::Ok << QString()
                                   << QStringLiteral("12345678901234567");
        QTest::newRow("14 digits") << QStringLiteral("12345678901234") << Judgement::Warning << QStringLiteral("unusual-length")
                                   << QStringLiteral("12345678901234");
        QTest::newRow("20 digits") << QStringLiteral("12345678901234567890") << Judgement::Warning << QStringLiteral("unusual-length")
                                   << QStringLiteral("12345678901234567890");
        QTest::newRow("app token") << id + u'|' + secret << Judgement::Warning << QStringLiteral("app-token") << id;
        QTest::newRow("Instagram page") << QStringLiteral(
            "https://developers.facebook.com/apps/1234567890123456/instagram-business/API-Setup/")
                                        << Judgement::Warning << QStringLiteral("instagram") << id;
        QTest::newRow("Instagram label") << QStringLiteral("Instagram app ID: 1234567890123456") << Judgement::Warning
                                         << QStringLiteral("instagram") << id;
        refused("empty", {}, "empty");
        refused("blanks only", QStringLiteral(" \n\t "), "empty");
        refused("quotes only", QStringLiteral("\"\""), "empty");
        refused("secret", secret, "secret");
        refused("secret, digits only", QStringLiteral("01234567890123456789012345678901"), "secret");
        refused("user token", QStringLiteral("EAAB") + QString(60, u'x'), "user-token");
        refused("9 digits", QStringLiteral("123456789"), "length");
        refused("21 digits", QStringLiteral("123456789012345678901"), "length");
        refused("letters", QStringLiteral("my app"), "not-digits");
        refused("letter O", QStringLiteral("123456789O123456"), "not-digits");
        refused("emoji", QStringLiteral("12345678901234😀56"), "not-digits");
        refused("NUL inside", QStringLiteral("12345678x") + QChar(u'\0') + QStringLiteral("90123456"), "not-digits");
        refused("spreadsheet", QStringLiteral("1.23457E+15"), "spreadsheet");
        refused("list of apps", QStringLiteral("https://developers.facebook.com/apps/"), "address-without-id");
        refused("creation", QStringLiteral("https://developers.facebook.com/apps/creation/"), "address-without-id");
        refused("console address, too few digits", QStringLiteral("https://developers.facebook.com/apps/12345/x"), "length");
        refused("console address, too many digits", QStringLiteral("https://developers.facebook.com/apps/%1/").arg(QString(300, u'1')),
                "length");
        refused("Instagram name", QStringLiteral("Instagram app"), "instagram");
        refused("5,000 characters", QString(5000, u'1'), "too-long");
        refused("2 MB", QString(2'000'000, u'/'), "too-long");
    }

    void appId()
    {
        QFETCH(QString, typed);
        QFETCH(Judgement, judgement);
        QFETCH(QString, code);
        QFETCH(QString, value);
        const Verdict verdict = checkAppId(typed);
        QVERIFY2(verdict.judgement() == judgement, qPrintable(verdict.toString()));
        QCOMPARE(verdict.value, value);
        if (code.isEmpty())
            QVERIFY(verdict.findings.empty());
        else
            QVERIFY2(verdict.has(QLatin1String(code.toLatin1())), qPrintable(verdict.toString()));
    }

    void aNumberInAnAddressThatIsNoAppIdIsNamed()
    {
        const QString said = checkAppId(QStringLiteral("https://developers.facebook.com/apps/12345/x")).toString();
        QVERIFY2(said.contains(u"12345") && said.contains(u"15 to 17 digits"), qPrintable(said));
        QVERIFY2(!said.contains(u"Taken from"), qPrintable(said));
    }

    void appSecret_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Judgement>("judgement");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &typed, Judgement judgement, const char *code) {
            QTest::newRow(name) << typed << judgement << QString::fromLatin1(code);
        };
        using enum Judgement;
        row("plain", secret, Ok, "client-token-look-alike");
        row("blanks and line breaks", QStringLiteral("  ") + secret + QStringLiteral("\r\n"), Ok, "tidied");
        row("broken over two lines", secret.first(16) + u'\n' + secret.sliced(16), Ok, "tidied");
        row("quotes", u'\'' + secret + u'\'', Ok, "tidied");
        row("label", QStringLiteral("App secret: ") + secret, Ok, "tidied");
        row("zero-width inside", secret.first(3) + u'\u200b' + secret.sliced(3), Ok, "tidied");
        row("upper case", secret.toUpper(), Warning, "upper-case");
        row("app token with secret", id + u'|' + secret, Warning, "app-token");
        row("empty", {}, Refused, "empty");
        row("blanks", QStringLiteral(" \t\n"), Refused, "empty");
        row("bullets", QString(8, u'•'), Refused, "masked");
        row("black circles", QString(32, u'●'), Refused, "masked");
        row("stars", QString(32, u'*'), Refused, "masked");
        row("full stops", QString(10, u'.'), Refused, "masked");
        row("half masked", QStringLiteral("0123") + QString(28, u'•'), Refused, "masked");
        row("App ID", id, Refused, "app-id");
        row("App ID with blanks", QStringLiteral(" 1234 5678 9012 3456 "), Refused, "app-id");
        row("app token, other tail", id + QStringLiteral("|AbCdEfGhIjKlMnOpQrStUvWxYz0"), Refused, "app-token");
        row("user token", QStringLiteral("EAAB") + QString(60, u'x'), Refused, "user-token");
        row("one short", secret.chopped(1), Refused, "length");
        row("one long", secret + u'0', Refused, "length");
        row("letter O", QString(secret).replace(0, 1, u'O'), Refused, "not-hex");
        row("NUL inside", QString(secret).replace(4, 1, QChar(u'\0')), Refused, "length");
        row("emoji", QStringLiteral("😀") + secret.sliced(2), Refused, "not-hex");
        row("right to left", QStringLiteral("שלום עולם"), Refused, "length");
        row("5,000 characters", QString(5000, u'a'), Refused, "too-long");
        row("2 MB", QString(2'000'000, u'0'), Refused, "too-long");
    }

    void appSecret()
    {
        QFETCH(QString, typed);
        QFETCH(Judgement, judgement);
        QFETCH(QString, code);
        const SecretVerdict result = checkAppSecret(typed);
        const QString words = result.verdict.toString();
        QVERIFY2(result.verdict.judgement() == judgement, qPrintable(words));
        QVERIFY2(result.verdict.has(QLatin1String(code.toLatin1())), qPrintable(words));
        QVERIFY(result.verdict.value.isEmpty());
        if (judgement == Judgement::Refused)
            QVERIFY(result.value.isEmpty());
        else
            QCOMPARE(result.value.reveal(), QByteArrayView(secret.toLatin1()));
        QVERIFY2(!words.contains(secret, Qt::CaseInsensitive), "the words show the secret");
    }

    void aPastedTokenGivesBothKeys()
    {
        const QString token = id + u'|' + secret;
        QCOMPARE(checkAppId(token).value, id);
        QCOMPARE(checkAppSecret(token).value.reveal(), QByteArrayView(secret.toLatin1()));
    }

    void swapped()
    {
        QVERIFY(areSwapped(secret, id));
        QVERIFY(areSwapped(u' ' + secret, id + u'\n'));
        QVERIFY(!areSwapped(id, secret));
        QVERIFY(!areSwapped(secret, secret));
        QVERIFY(!areSwapped({}, id));
    }

    void theWorstIsSaidFirst()
    {
        Verdict verdict;
        verdict.add(Judgement::Ok, QLatin1String("a"), Text::verbatim(QStringLiteral("note")));
        verdict.add(Judgement::Warning, QLatin1String("b"), Text::verbatim(QStringLiteral("warning")));
        QCOMPARE(verdict.toString(), QStringLiteral("warning\nnote"));
        QCOMPARE(int(verdict.judgement()), int(Judgement::Warning));
        QCOMPARE(int(Verdict().judgement()), int(Judgement::Ok));
    }
};

QTEST_GUILESS_MAIN(KeyFormatsTest)
#include "KeyFormatsTest.moc"
