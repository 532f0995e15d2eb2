#include "setup/AppFormats.h"
#include "setup/SiteAddress.h"

#include <QTest>

using namespace crmlink::setup;

namespace
{

void columns()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("judgement");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("value");
}

void ok(const char *name, const QString &typed, const QString &value, const char *code = "")
{
    QTest::newRow(name) << typed << int(Judgement::Ok) << QString::fromLatin1(code) << value;
}

void warned(const char *name, const QString &typed, const char *code, const QString &value)
{
    QTest::newRow(name) << typed << int(Judgement::Warning) << QString::fromLatin1(code) << value;
}

void refused(const char *name, const QString &typed, const char *code)
{
    QTest::newRow(name) << typed << int(Judgement::Refused) << QString::fromLatin1(code) << QString();
}

/// The row of the running test against @p verdict; an empty code: nothing is to be said.
void compare(const Verdict &verdict)
{
    QFETCH(int, judgement);
    QFETCH(QString, code);
    QFETCH(QString, value);
    QVERIFY2(int(verdict.judgement()) == judgement, qPrintable(verdict.toString()));
    QCOMPARE(verdict.value, value);
    if (code.isEmpty())
        QVERIFY2(verdict.findings.empty(), qPrintable(verdict.toString()));
    else
        QVERIFY2(verdict.has(QLatin1String(code.toLatin1())), qPrintable(verdict.toString()));
}

QString s(const char16_t *text)
{
    return QStringView(text).toString();
}

} // namespace

class AppFormatsTest : public QObject
{
    Q_OBJECT

private slots:
    void displayName_data()
    {
        columns();
        ok("the manual's", s(u"bpm'online"), s(u"bpm'online"));
        ok("umlauts", s(u"Vertrieb Süd"), s(u"Vertrieb Süd"));
        ok("Hebrew", s(u"שירות לקוחות"), s(u"שירות לקוחות"));
        ok("Chinese", s(u"客户关系"), s(u"客户关系"));
        ok("blanks", s(u"  Head   office\n"), s(u"Head office"), "tidied");
        ok("quotes", s(u"\"CRM\""), s(u"CRM"), "tidied");
        refused("empty", {}, "empty");
        refused("blanks only", s(u" \t"), "empty");
        refused("Facebook", s(u"Our Facebook app"), "brand");
        refused("FACEBOOK", s(u"FACEBOOKCRM"), "brand");
        refused("two words", s(u"Face book CRM"), "brand");
        refused("dotted", s(u"F.a.c.e.b.o.o.k"), "brand");
        refused("FB", s(u"CRM FB"), "brand");
        refused("fb lower", s(u"fb-crm"), "brand");
        warned("camel case", s(u"myFBLink"), "brand-part", s(u"myFBLink"));
        refused("Face", s(u"CRM Face"), "brand");
        refused("Book", s(u"Customer Book"), "brand");
        refused("Insta", s(u"insta crm"), "brand");
        refused("Gram", s(u"CRM Gram"), "brand");
        refused("Instagram", s(u"Instagram CRM"), "brand");
        warned("program", s(u"Program office"), "brand-part", s(u"Program office"));
        warned("booking", s(u"Bookings"), "brand-part", s(u"Bookings"));
        warned("surface", s(u"Surface CRM"), "brand-part", s(u"Surface CRM"));
        warned("Meta", s(u"Meta CRM"), "product", s(u"Meta CRM"));
        warned("emoji", s(u"CRM 🚀"), "symbols", s(u"CRM 🚀"));
        warned("direction override", s(u"CRM \u202eevil"), "invisible", s(u"CRM evil"));
        warned("NUL", s(u"CR") + QChar(u'\0') + u'M', "invisible", s(u"CRM"));
        warned("long", QString(61, u'x'), "long", QString(61, u'x'));
        refused("huge", QString(5000, u'x'), "too-long");
    }

    void displayName()
    {
        QFETCH(QString, typed);
        compare(checkDisplayName(typed));
    }

    void contactEmail_data()
    {
        columns();
        ok("plain", s(u"admin@example.com"), s(u"admin@example.com"));
        ok("plus", s(u"crm+fb@mail.example.co.uk"), s(u"crm+fb@mail.example.co.uk"));
        ok("blanks", s(u" admin@example.com\n"), s(u"admin@example.com"), "tidied");
        ok("mailto", s(u"mailto:admin@example.com?subject=x"), s(u"admin@example.com"), "tidied");
        ok("with a name", s(u"Jane Doe <jane@example.com>"), s(u"jane@example.com"), "tidied");
        refused("empty", {}, "empty");
        refused("blanks only", s(u"  "), "empty");
        refused("no at", s(u"admin.example.com"), "no-at");
        refused("no host", s(u"admin@"), "format");
        refused("no name", s(u"@example.com"), "format");
        refused("two", s(u"a@example.com, b@example.com"), "several");
        refused("blank inside", s(u"ad min@example.com"), "format");
        refused("two dots", s(u"a..b@example.com"), "format");
        refused("bad host", s(u"a@-example.com"), "format");
        refused("bare host", s(u"admin@mailserver"), "local");
        refused("mdns", s(u"admin@server.local"), "local");
        refused("ip", s(u"admin@10.0.0.1"), "local");
        refused("long local part", QString(65, u'a') + s(u"@example.com"), "format");
        refused("huge", QString(5000, u'a') + s(u"@example.com"), "too-long");
        warned("emoji", s(u"😀@example.com"), "non-ascii", s(u"😀@example.com"));
        warned("noreply", s(u"noreply@example.com"), "unread", s(u"noreply@example.com"));
        warned("no-reply", s(u"No-Reply@example.com"), "unread", s(u"No-Reply@example.com"));
        warned("umlaut", s(u"jürgen@example.com"), "non-ascii", s(u"jürgen@example.com"));
        ok("zero-width", s(u"admin\u200b@example.com"), s(u"admin@example.com"), "tidied");
    }

    void contactEmail()
    {
        QFETCH(QString, typed);
        compare(checkContactEmail(typed));
    }

    void appDomain_data()
    {
        columns();
        ok("plain", s(u"crm.example.com"), s(u"crm.example.com"));
        ok("upper case", s(u"CRM.Example.COM"), s(u"crm.example.com"), "tidied");
        ok("address", s(u"https://crm.example.com:8443/0/Nui"), s(u"crm.example.com"), "tidied");
        ok("port", s(u"crm.example.com:81"), s(u"crm.example.com"), "tidied");
        ok("user", s(u"https://me:pw@crm.example.com/"), s(u"crm.example.com"), "tidied");
        ok("wildcard", s(u"*.example.com"), s(u"example.com"), "tidied");
        ok("full stop", s(u"crm.example.com."), s(u"crm.example.com"), "tidied");
        ok("umlaut", s(u"crm.münchen.example"), s(u"crm.xn--mnchen-3ya.example"), "tidied");
        warned("ip", s(u"10.0.0.5"), "ip", s(u"10.0.0.5"));
        warned("ip with port", s(u"http://10.0.0.5:80/x"), "ip", s(u"10.0.0.5"));
        warned("localhost", s(u"http://localhost:1337"), "localhost", s(u"localhost"));
        warned("bare", s(u"crmserver"), "bare-host", s(u"crmserver"));
        refused("empty", {}, "empty");
        refused("scheme only", s(u"https://"), "format");
        refused("blank inside", s(u"crm example.com"), "format");
        refused("two dots", s(u"crm..example.com"), "format");
        refused("Facebook", s(u"www.facebook.com"), "facebook");
        refused("huge", QString(5000, u'a'), "too-long");
        refused("long label", QString(64, u'a') + s(u".com"), "format");
        refused("emoji", s(u"crm.😀 .com"), "format");
        refused("NUL", s(u"crm") + QChar(u'\0') + s(u".example.com"), "format");
    }

    void appDomain()
    {
        QFETCH(QString, typed);
        compare(checkAppDomain(typed));
    }

    void appDomainsAreAList()
    {
        const DomainsVerdict list = checkAppDomains(u"https://crm.example.com/, www.example.com;example.com\nCRM.example.com");
        QCOMPARE(list.domains, QStringList({s(u"crm.example.com"), s(u"www.example.com"), s(u"example.com")}));
        QCOMPARE(list.verdict.value, s(u"crm.example.com, www.example.com, example.com"));
        QVERIFY(checkAppDomains(u" , ;").verdict.has(QLatin1String("empty")));
        const DomainsVerdict bad = checkAppDomains(u"crm.example.com, a..b");
        QVERIFY(bad.verdict.isRefused());
        QVERIFY(bad.domains.isEmpty());
        QVERIFY(checkAppDomains(QString(30'000, u',')).verdict.isRefused());
    }

    void suggestions()
    {
        const QUrl site(s(u"https://crm.example.com:8443/app"));
        QCOMPARE(suggestedAppDomains(site), QStringList({s(u"crm.example.com")}));
        QCOMPARE(suggestedAppDomains(QUrl(s(u"https://www.example.com")), QUrl(s(u"https://m.example.com"))),
                 QStringList({s(u"www.example.com"), s(u"example.com"), s(u"m.example.com")}));
        QCOMPARE(suggestedAppDomains(QUrl()), QStringList());
        QVERIFY(areCovering({s(u"crm.example.com")}, site));
        QVERIFY(areCovering({s(u"Example.com")}, site));
        QVERIFY(!areCovering({s(u"ample.com")}, site));
        QVERIFY(!areCovering({}, site));
        const QUrl umlaut(s(u"https://crm.münchen.de"));
        QCOMPARE(suggestedAppDomains(umlaut), QStringList({s(u"crm.xn--mnchen-3ya.de")}));
        QVERIFY(areCovering({checkAppDomain(u"münchen.de").value}, umlaut));
        QVERIFY(!areCovering({s(u"example.com")}, QUrl()));
    }

    void siteUrl_data()
    {
        columns();
        const QString root = s(u"https://crm.example.com");
        ok("plain", root, root);
        ok("slash", root + u'/', root);
        ok("upper case", s(u"HTTPS://CRM.Example.com/"), root, "tidied");
        ok("blanks", s(u"  https://crm.example.com\r\n"), root, "tidied");
        ok("backslashes", s(u"https:\\\\crm.example.com\\"), root, "tidied");
        ok("one slash", s(u"https:/crm.example.com"), root, "tidied");
        ok("folder", s(u"https://crm.example.com/bpmonline"), s(u"https://crm.example.com/bpmonline"));
        ok("usual port", s(u"https://crm.example.com:443/"), root, "tidied");
        ok("port", s(u"https://crm.example.com:8443"), s(u"https://crm.example.com:8443"), "port");
        ok("sign-in page", s(u"https://crm.example.com/Login/NuiLogin.aspx?ReturnUrl=%2f&simpleLogin"), root, "login-page");
        ok("sign-in page in a folder", s(u"https://crm.example.com/bpm/Login/NuiLogin.aspx"), s(u"https://crm.example.com/bpm"),
           "login-page");
        ok("sign-in page, core", s(u"https://crm.example.com/Login/Login.html"), root, "login-page");
        ok("desktop", s(u"https://crm.example.com/0/Nui/ViewModule.aspx#IntroPage/X"), root, "login-page");
        ok("desktop in a folder", s(u"https://crm.example.com/x/0/Nui/ViewModule.aspx"), s(u"https://crm.example.com/x"), "login-page");
        ok("zero alone", s(u"https://crm.example.com/0"), root, "login-page");
        ok("shell", s(u"https://crm.example.com/Shell/?autoOpenIdLogin=true#Home"), root, "login-page");
        ok("folder that begins alike", s(u"https://crm.example.com/0day/nuix"), s(u"https://crm.example.com/0day/nuix"));
        ok("umlaut", s(u"https://crm.münchen.de"), s(u"https://crm.münchen.de"));
        warned("no scheme", s(u"crm.example.com"), "no-scheme", root);
        warned("no scheme, path", s(u"crm.example.com/Login/NuiLogin.aspx"), "no-scheme", root);
        warned("no scheme, port", s(u"crm.example.com:8080"), "no-scheme", s(u"https://crm.example.com:8080"));
        warned("http", s(u"http://crm.example.com"), "http", s(u"http://crm.example.com"));
        warned("http and port", s(u"http://crm.example.com:8080/0/"), "http", s(u"http://crm.example.com:8080"));
        warned("bare host", s(u"https://crmserver"), "bare-host", s(u"https://crmserver"));
        warned("bare http", s(u"http://crmserver"), "http", s(u"http://crmserver"));
        warned("ip", s(u"https://10.1.2.3"), "ip", s(u"https://10.1.2.3"));
        warned("ip 6", s(u"https://[fd00::5]/"), "ip", s(u"https://[fd00::5]"));
        warned("localhost", s(u"http://localhost:81"), "localhost", s(u"http://localhost:81"));
        warned("loopback", s(u"https://127.0.0.1"), "localhost", s(u"https://127.0.0.1"));
        warned("internal", s(u"https://crm.company.local"), "internal-host", s(u"https://crm.company.local"));
        warned("credentials", s(u"https://me:pa%3Ass@crm.example.com"), "credentials", root);
        warned("user only", s(u"https://me@crm.example.com"), "credentials", root);
        warned("cloud", s(u"https://acme.creatio.com"), "cloud", s(u"https://acme.creatio.com"));
        refused("empty", {}, "empty");
        refused("blanks only", s(u" \t\n"), "empty");
        refused("scheme only", s(u"https://"), "no-host");
        warned("three slashes", s(u"https:///crm"), "bare-host", s(u"https://crm"));
        refused("port only", s(u"https://:443"), "no-host");
        refused("ftp", s(u"ftp://crm.example.com"), "scheme");
        refused("file", s(u"file:///etc/passwd"), "scheme");
        refused("script", s(u"javascript:alert(1)"), "scheme");
        refused("mail", s(u"mailto:a@example.com"), "scheme");
        refused("port 0", s(u"https://crm.example.com:0"), "format");
        refused("port 70000", s(u"https://crm.example.com:70000"), "format");
        refused("port word", s(u"https://crm.example.com:web"), "format");
        refused("blank inside", s(u"https://crm example.com"), "format");
        refused("two dots", s(u"https://crm..example.com"), "format");
        refused("NUL", s(u"https://crm") + QChar(u'\0') + s(u".example.com"), "format");
        refused("direction override", s(u"https://crm.\u202emoc.example"), "format");
        refused("emoji", s(u"https://😀"), "format");
        refused("Facebook", s(u"https://developers.facebook.com/apps/"), "facebook");
        refused("5,000 characters", s(u"https://") + QString(5000, u'a'), "too-long");
        refused("2 MB", QString(2'000'000, u'a'), "too-long");
    }

    void siteUrl()
    {
        QFETCH(QString, typed);
        compare(checkSiteUrl(typed));
        QVERIFY2(!checkSiteUrl(typed).toString().contains(u"pa%3Ass"), "the words show the password");
    }

    void mobileSiteUrlMayBeEmpty()
    {
        QVERIFY(checkMobileSiteUrl(u"  ").findings.empty());
        QCOMPARE(checkMobileSiteUrl(u"https://m.example.com/").value, s(u"https://m.example.com"));
        QVERIFY(checkMobileSiteUrl(u"ftp://m.example.com/").isRefused());
    }

    void redirectUri_data()
    {
        columns();
        ok("plain", s(u"https://crm.example.com/"), s(u"https://crm.example.com/"));
        ok("no slash stays", s(u"https://crm.example.com"), s(u"https://crm.example.com"));
        ok("blanks", s(u" https://crm.example.com/x \n"), s(u"https://crm.example.com/x"), "tidied");
        warned("query", s(u"https://crm.example.com/?a=b"), "query", s(u"https://crm.example.com/?a=b"));
        warned("localhost", s(u"http://localhost:3000/"), "localhost", s(u"http://localhost:3000/"));
        refused("empty", {}, "empty");
        refused("host alone", s(u"crm.example.com"), "scheme");
        refused("ftp", s(u"ftp://crm.example.com/"), "scheme");
        refused("http", s(u"http://crm.example.com/"), "insecure");
        refused("loopback number", s(u"http://127.0.0.1:3000/"), "insecure");
        refused("Facebook's page", s(u"https://www.facebook.com/connect/login_success.html"), "facebook");
        refused("fragment", s(u"https://crm.example.com/#_=_"), "fragment");
        refused("wildcard", s(u"https://*.example.com/"), "wildcard");
        refused("no host", s(u"https:///x"), "no-host");
        refused("blank inside", s(u"https://crm.example.com/a b"), "format");
        refused("bad port", s(u"https://crm.example.com:99999/"), "format");
        refused("huge", s(u"https://crm.example.com/") + QString(5000, u'a'), "too-long");
    }

    void redirectUri()
    {
        QFETCH(QString, typed);
        compare(checkRedirectUri(typed));
    }

    void consoleShowsASlash()
    {
        QCOMPARE(asConsoleUrl(QUrl(s(u"https://crm.example.com"))), s(u"https://crm.example.com/"));
        QCOMPARE(asConsoleUrl(QUrl(s(u"https://crm.example.com/bpm"))), s(u"https://crm.example.com/bpm"));
        QCOMPARE(asConsoleUrl(QUrl(s(u"https://crm.münchen.example"))), s(u"https://crm.xn--mnchen-3ya.example/"));
        QCOMPARE(asConsoleUrl(QUrl()), QString());
    }
};

QTEST_GUILESS_MAIN(AppFormatsTest)
#include "AppFormatsTest.moc"
