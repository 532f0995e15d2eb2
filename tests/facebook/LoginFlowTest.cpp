#include "facebook/LoginFlow.h"

#include <QTest>
#include <QUrlQuery>

using namespace crmlink;
using namespace crmlink::facebook;

namespace
{

const QString redirect = QStringLiteral("https://www.facebook.com/connect/login_success.html");

LoginFlow flow(AnswerKind kind = AnswerKind::Token)
{
    LoginRequest request;
    request.apiVersion = QStringLiteral("v25.0");
    request.appId = QStringLiteral("1234567890123456");
    request.redirectUri = redirect;
    request.kind = kind;
    return {request, QStringLiteral("st&te")};
}

} // namespace

class LoginFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void dialogAsksForLittleAndIsEncoded()
    {
        const QUrl dialog = flow().dialog();
        QCOMPARE(dialog.host(), QStringLiteral("www.facebook.com"));
        QCOMPARE(dialog.path(), QStringLiteral("/v25.0/dialog/oauth"));
        const QUrlQuery query(dialog);
        const auto value = [&query](const char *name) { return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded); };
        QCOMPARE(value("client_id"), QStringLiteral("1234567890123456"));
        QCOMPARE(value("redirect_uri"), redirect);
        QCOMPARE(value("state"), QStringLiteral("st&te"));
        QCOMPARE(value("scope"), QStringLiteral("public_profile"));
        QCOMPARE(value("response_type"), QStringLiteral("token,granted_scopes"));
        QVERIFY(!query.hasQueryItem(QStringLiteral("auth_type")));
    }

    void somebodyElseHasToGiveThePassword()
    {
        LoginRequest request = flow().request();
        request.somebodyElse = true;
        QVERIFY(LoginFlow(request, QStringLiteral("s")).dialog().query().contains(u"auth_type=reauthenticate"));
        request.somebodyElse = false;
        request.askAgain = true;
        QVERIFY(LoginFlow(request, QStringLiteral("s")).dialog().query().contains(u"auth_type=rerequest"));
    }

    void statesAreLongAndDiffer()
    {
        QVERIFY(LoginFlow::newState().size() >= 43);
        QVERIFY(LoginFlow::newState() != LoginFlow::newState());
    }

    void grantInTheFragment()
    {
        LoginFlow login = flow();
        const auto answer
            = login.feed(QUrl(redirect
                              + QStringLiteral("?#access_token=EAAabc%2Bd&expires_in=5400&data_access_expiration_time=1&state=st%26te"
                                               "&granted_scopes=public_profile%2Cemail&denied_scopes=user_link&long_lived_token=EAAlong")));
        const auto *grant = std::get_if<LoginGrant>(&answer);
        QVERIFY(grant);
        QCOMPARE(grant->token.reveal(), QByteArrayView("EAAabc+d"));
        QCOMPARE(grant->longLivedToken.reveal(), QByteArrayView("EAAlong"));
        QVERIFY(grant->code.isEmpty());
        QCOMPARE(grant->lifetime, 5400);
        QCOMPARE(grant->granted, QStringList({QStringLiteral("public_profile"), QStringLiteral("email")}));
        QCOMPARE(grant->declined, QStringList(QStringLiteral("user_link")));
        QVERIFY(login.isOver());
    }

    void codeInTheQueryWithFacebooksTail()
    {
        LoginFlow login = flow(AnswerKind::Code);
        const auto answer = login.feed(QUrl(redirect + QStringLiteral("?code=AQB-1&state=st%26te#_=_")));
        const auto *grant = std::get_if<LoginGrant>(&answer);
        QVERIFY(grant);
        QCOMPARE(grant->code.reveal(), QByteArrayView("AQB-1"));
        QVERIFY(grant->token.isEmpty());
    }

    void onlyTheFirstAnswerCounts()
    {
        LoginFlow login = flow(AnswerKind::Code);
        const QUrl answer(redirect + QStringLiteral("?code=AQB-1&state=st%26te"));
        QVERIFY(!std::holds_alternative<std::monostate>(login.feed(answer)));
        QVERIFY(std::holds_alternative<std::monostate>(login.feed(answer)));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("cause");
        const auto row = [](const char *name, const QString &address, const char *cause) {
            QTest::newRow(name) << address << QString::fromLatin1(cause);
        };
        row("cancelled", redirect + QStringLiteral("?error_reason=user_denied&error=access_denied&error_description=Permissions+error."),
            "login_cancelled");
        row("cancelled with state",
            redirect
                + QStringLiteral("?error_reason=user_denied&error=access_denied&error_description=Permissions+error.&state=st%26te#_=_"),
            "login_cancelled");
        row("looks cancelled", redirect + QStringLiteral("?error_reason=user_denied&error=access_denied&error_code=200&state=st%26te"),
            "login_refused_by_mode");
        row("somebody else's cancel", redirect + QStringLiteral("?error=access_denied&error_reason=user_denied&state=other"),
            "state_mismatch");
        row("somebody else's token", redirect + QStringLiteral("#access_token=EAAx&state=other"), "state_mismatch");
        row("token without state", redirect + QStringLiteral("#access_token=EAAx"), "state_mismatch");
        row("nothing", redirect, "answer_incomplete");
        row("state alone", redirect + QStringLiteral("#state=st%26te"), "answer_incomplete");
        row("empty token", redirect + QStringLiteral("#access_token=&state=st%26te"), "answer_incomplete");
        row("declined", redirect + QStringLiteral("#access_token=EAAx&state=st%26te&denied_scopes=public_profile"), "permission_declined");
        row("error page", QStringLiteral("https://www.facebook.com/oauth/error/?error_code=PLATFORM__INVALID_APP_ID"),
            "dialog_invalid_app_id");
        row("error page, other code", QStringLiteral("https://www.facebook.com/oauth/error/?error_code=PLATFORM__NEW"), "dialog_failed");
        row("domain", redirect + QStringLiteral("?error_code=191&error_message=Can%27t+Load+URL%3A+x&state=st%26te"),
            "domain_not_included");
        row("scopes", redirect + QStringLiteral("?error=invalid_scope&error_description=Invalid+Scopes%3A+email&state=st%26te"),
            "invalid_scopes");
        row("http", redirect + QStringLiteral("?error_code=1349187&error_message=x&state=st%26te"), "insecure_login");
        row("its own trouble", redirect + QStringLiteral("?error_code=2&error_message=x&state=st%26te"), "facebook_down");
        row("new error", redirect + QStringLiteral("?error=something_new&error_description=New&state=st%26te"), "dialog_failed");
    }

    void refuses()
    {
        QFETCH(QString, address);
        QFETCH(QString, cause);
        LoginFlow login = flow();
        const auto answer = login.feed(QUrl(address));
        const auto *error = std::get_if<Error>(&answer);
        QVERIFY(error);
        QCOMPARE(error->cause, cause);
        QVERIFY(!error->what.isEmpty());
        QVERIFY(!error->fix.isEmpty());
        QVERIFY(!error->guide.isEmpty());
        QVERIFY(login.isOver());
    }

    void waits_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("login") << QStringLiteral(
            "https://www.facebook.com/login.php?next=https%3A%2F%2Fwww.facebook.com%2Fconnect%2Flogin_success.html");
        QTest::newRow("dialog") << flow().dialog().toString();
        QTest::newRow("checkpoint") << QStringLiteral("https://www.facebook.com/checkpoint/");
        QTest::newRow("other host") << QStringLiteral("https://evil.example/connect/login_success.html#access_token=EAAx&state=st%26te");
        QTest::newRow("http") << QStringLiteral("http://www.facebook.com/connect/login_success.html#access_token=EAAx&state=st%26te");
        QTest::newRow("longer path") << redirect + QStringLiteral("/more#access_token=EAAx&state=st%26te");
        QTest::newRow("empty") << QString();
    }

    void waits()
    {
        QFETCH(QString, address);
        LoginFlow login = flow();
        QVERIFY(std::holds_alternative<std::monostate>(login.feed(QUrl(address))));
        QVERIFY(!login.isOver());
    }

    void theCrmsOwnAddressWorksAsRedirect()
    {
        LoginRequest request = flow().request();
        request.redirectUri = QStringLiteral("https://crm.example.com/0/fb?x=1");
        LoginFlow login(request, QStringLiteral("s"));
        const auto answer = login.feed(QUrl(QStringLiteral("https://crm.example.com/0/fb?x=1#access_token=EAAx&state=s")));
        QVERIFY(std::holds_alternative<LoginGrant>(answer));
    }
};

QTEST_GUILESS_MAIN(LoginFlowTest)
#include "LoginFlowTest.moc"
