#include "base/Redaction.h"
#include "facebook/GraphError.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace crmlink;
using namespace crmlink::facebook;

class TroublesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEntryIsWholeAndInItsPlace()
    {
        QSet<QString> ids;
        size_t index = 0;
        for (const TroubleEntry &known : troubles()) {
            QCOMPARE(size_t(known.trouble), index++);
            QVERIFY2(!ids.contains(known.id), known.id.data());
            ids.insert(known.id);
            QVERIFY2(QString(known.id).contains(QRegularExpression(QStringLiteral("^[a-z_]+$"))), known.id.data());
            for (const char *text : {known.what, known.cause, known.fix})
                QVERIFY2(QByteArrayView(text).endsWith('.'), known.id.data());
            QVERIFY2(!known.anchor.isEmpty(), known.id.data());
            if (known.seen == Seen::Words)
                QVERIFY2(!known.words.isEmpty(), known.id.data());
            QCOMPARE(findTrouble(known.id), &known);
        }
        QCOMPARE(index, size_t(Trouble::Unknown) + 1);
        QCOMPARE(findTrouble(u"no_such"), nullptr);
    }

    void classifies_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("subcode");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<int>("backoff");
        const auto row = [](int code, int subcode, const char *message, const char *cause, Backoff backoff = Backoff::Never) {
            QTest::addRow("%d/%d %s", code, subcode, message)
                << code << subcode << QString::fromLatin1(message) << QString::fromLatin1(cause) << int(backoff);
        };
        row(101, 0, "Error validating application. Invalid application ID.", "wrong_app_id");
        row(1, 33, "Error validating client secret.", "wrong_secret");
        row(1, 0, "Error validating client secret.", "wrong_secret");
        row(1, 0, "An unknown error occurred", "facebook_down", Backoff::Transient);
        row(2, 0, "Service temporarily unavailable", "facebook_down", Backoff::Transient);
        row(3, 0, "capability", "permission_missing");
        for (const int code : {4, 17, 32, 341, 613})
            row(code, 0, "limit", "throttled", Backoff::Throttled);
        row(10, 0, "permission", "permission_missing");
        row(200, 0, "permission", "permission_missing");
        row(299, 0, "permission", "permission_missing");
        row(100, 36007, "x", "code_expired");
        row(100, 36008, "x", "redirect_mismatch");
        row(100, 36009, "x", "code_used");
        row(100, 0, "Invalid verification code format.", "code_invalid");
        row(100, 0, "API calls from the server require an appsecret_proof argument", "proof_required");
        row(100, 0, "Invalid appsecret_proof provided in the API argument", "proof_invalid");
        row(100, 0, "Something new", "unknown");
        row(102, 0, "session", "token_invalid");
        row(190, 458, "x", "app_removed");
        row(190, 459, "x", "user_checkpointed");
        row(190, 460, "x", "password_changed");
        row(190, 463, "x", "token_expired");
        row(190, 464, "x", "user_unconfirmed");
        row(190, 467, "x", "token_invalid");
        row(190, 0, "x", "token_invalid");
        row(191, 0, "x", "domain_not_included");
        row(368, 0, "x", "policy_block");
        row(2500, 0, "An active access token must be used", "no_token");
        row(1349187, 0, "x", "insecure_login");
        row(999999, 0, "x", "unknown");
    }

    void classifies()
    {
        QFETCH(int, code);
        QFETCH(int, subcode);
        QFETCH(QString, message);
        QFETCH(QString, cause);
        QFETCH(int, backoff);
        GraphError error;
        error.httpStatus = 400;
        error.code = code;
        error.subcode = subcode;
        error.message = message;
        QCOMPARE(error.toError().cause, cause);
        QCOMPARE(int(error.backoff()), backoff);
    }

    void readsTheAnswersForms()
    {
        const auto error = parseGraphError(
            400,
            R"({"error":{"message":"m","type":"OAuthException","code":"190","error_subcode":463,"error_user_title":"T","error_user_msg":"U","fbtrace_id":"F"}})");
        QVERIFY(error);
        QCOMPARE(error->code, 190);
        QCOMPARE(error->subcode, 463);
        QVERIFY(error->toError().why.toString().contains(u"T: U"));
        for (const char *other : {"", "{}", "[]", "<html>", R"({"error":"text"})", R"({"error":null})", "\xff\xfe{"})
            QVERIFY(!parseGraphError(400, other));
    }

    void findsTheCodeInWhatIsPasted_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const char *pasted, const char *cause) {
            QTest::newRow(name) << QString::fromLatin1(pasted) << QString::fromLatin1(cause);
        };
        row("whole",
            "{\"error\":{\"message\":\"Error validating application.\",\"type\":\"OAuthException\",\"code\":101,\"fbtrace_id\":\"F1\"}}",
            "wrong_app_id");
        row("lines", "{\n  \"error\": {\n    \"code\": 190,\n    \"error_subcode\": 459\n  }\n}", "user_checkpointed");
        row("subcode first", "{\"error_subcode\":460,\"code\":\"190\"}", "password_changed");
        row("cut off", "\"type\":\"OAuthException\",\"code\":190,\"error_subcode\":463,\"fbtr", "token_expired");
        row("escaped", "{\\\"message\\\":\\\"x\\\",\\\"code\\\":190,\\\"error_subcode\\\":458}", "app_removed");
        row("message decides", "{\"error\":{\"message\":\"Error validating client secret.\",\"code\":1}}", "wrong_secret");
        row("as CrmLink writes it", "The session is invalid. (Facebook 190/460)", "password_changed");
        row("as Graph writes it", "(#368) The action is deemed abusive", "policy_block");
    }

    void findsTheCodeInWhatIsPasted()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, cause);
        const auto error = findGraphError(pasted);
        QVERIFY(error);
        QCOMPARE(QString(entry(error->trouble()).id), cause);
    }

    void noCodeIsNoError()
    {
        for (const char *other : {"", "Hello", "error_code=200&error=access_denied", "barcode: 7", "the code"})
            QVERIFY2(!findGraphError(QString::fromLatin1(other)), other);
    }

    void facebooksWordsAreRedacted()
    {
        const Error error = troubleError(Trouble::Unknown, QStringLiteral("Malformed access token EAAsecretsecretsecret1"));
        QVERIFY(!error.toString().contains(u"secretsecret"));
    }

    void recognisesWhatPagesSay_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("id");
        QTest::newRow("blocked") << QStringLiteral("URL blocked: …") << QStringLiteral("url_blocked");
        QTest::newRow("typographic") << QStringLiteral("This can\u2019t be a Facebook URL.") << QStringLiteral("facebook_url_in_list");
        QTest::newRow("mode") << QStringLiteral("App Not Setup: …") << QStringLiteral("app_not_set_up");
        QTest::newRow("none") << QStringLiteral("Hello") << QString();
    }

    void recognisesWhatPagesSay()
    {
        QFETCH(QString, message);
        QFETCH(QString, id);
        const TroubleEntry *known = recognise(message);
        QCOMPARE(known ? QString(known->id) : QString(), id);
    }
};

QTEST_GUILESS_MAIN(TroublesTest)
#include "TroublesTest.moc"
