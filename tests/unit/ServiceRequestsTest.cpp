#include "crm/ServiceRequests.h"

#include "setup/FacebookIntegration.h"

#include <QJsonDocument>
#include <QTest>

using namespace crmlink;
using namespace crmlink::crm;
namespace fb = crmlink::setup::integration;

namespace
{

/// @p quoted is JSON with ' for ".
QJsonObject object(const QByteArray &quoted)
{
    const QByteArray json = QByteArray(quoted).replace('\'', '"');
    QJsonParseError error;
    QJsonObject parsed = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(error.errorString()), json.constData());
    return parsed;
}

} // namespace

class ServiceRequestsTest : public QObject
{
    Q_OBJECT

private slots:
    void bodies_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("wantedPath");
        QTest::addColumn<QByteArray>("wanted");
        const auto row = [](const char *name, const requests::Call &call, const char *path, const QByteArray &body) {
            QTest::newRow(name) << call.path << call.body << QString::fromLatin1(path) << body;
        };
        row("login", requests::login(QStringLiteral("Иван \"ONeill\""), Secret::take(QByteArray("p\"w\\\n\tя"))),
            "ServiceModel/AuthService.svc/Login", "{'UserName':'Иван \\\"ONeill\\\"','UserPassword':'p\\\"w\\\\\\n\\tя'}");
        row("read settings", requests::querySettings({QStringLiteral("A"), QStringLiteral("B")}),
            "DataService/json/SyncReply/QuerySysSettings", "{'sysSettingsNameCollection':['A','B']}");
        row("write a text", requests::postSetting(QStringLiteral("FacebookConsumerKey"), QStringLiteral("1\"2")),
            "DataService/json/SyncReply/PostSysSettingsValues",
            "{'isPersonal':false,'sysSettingsValues':{'FacebookConsumerKey':'1\\\"2'}}");
        row("write a boolean", requests::postSetting(QStringLiteral("UseFacebookSharedApplication"), false),
            "DataService/json/SyncReply/PostSysSettingsValues",
            "{'isPersonal':false,'sysSettingsValues':{'UseFacebookSharedApplication':false}}");
        row("permission", requests::canExecuteOperation(fb::canManageSharedSocialAccounts), "rest/RightsService/GetCanExecuteOperation",
            "{'operation':'CanManageSharedSocialAccounts'}");
        row("share",
            requests::update(QStringLiteral("SocialAccount"), QStringLiteral("7f1b103c-df15-82b0-eab4-77d26415479c"),
                             QStringLiteral("Public"), true),
            "DataService/json/SyncReply/UpdateQuery",
            "{'rootSchemaName':'SocialAccount','operationType':2,'isForceUpdate':false,'columnValues':{'items':{'Public':{'expressionType':"
            "2,'parameter':{'dataValueType':12,'value':true}}}},'filters':{'filterType':6,'logicalOperation':0,'isEnabled':true,'items':{'"
            "byId':{'filterType':1,'comparisonType':3,'isEnabled':true,'leftExpression':{'expressionType':0,'columnPath':'Id'},'"
            "rightExpression':{'expressionType':2,'parameter':{'dataValueType':0,'value':'7f1b103c-df15-82b0-eab4-77d26415479c'}}}}}}");
        row("keys in use", requests::consumerInfo(), "rest/FacebookService/GetConsumerInfo", "{'request':{}}");
        row("link", requests::createAccount(QStringLiteral("u"), QStringLiteral("s"), Secret::take(QByteArray("t"))),
            "rest/FacebookService/CreateSocialAccount",
            "{'request':{'accessToken':'t','socialId':'s','type':'2795dd03-bacf-e011-92c3-00155d04c01d','user':'u'}}");
        row("link again", requests::setAccessToken(QStringLiteral("u"), Secret::take(QByteArray("t"))),
            "rest/FacebookService/SetAccessToken",
            "{'request':{'accessToken':'t','type':'2795dd03-bacf-e011-92c3-00155d04c01d','user':'u'}}");
        row("unlink", requests::deleteAccount(QStringLiteral("u")), "rest/FacebookService/DeleteSocialAccount",
            "{'request':{'type':'2795dd03-bacf-e011-92c3-00155d04c01d','user':'u'}}");
        row("restart .NET Framework", requests::restart(true), "ServiceModel/AppInstallerService.svc/UnloadAppDomain", "{}");
        row("restart .NET", requests::restart(false), "ServiceModel/AppInstallerService.svc/RestartApp", "{}");
    }

    void bodies()
    {
        QFETCH(QString, path);
        QFETCH(QJsonObject, body);
        QFETCH(QString, wantedPath);
        QFETCH(QByteArray, wanted);
        QCOMPARE(path, wantedPath);
        QCOMPARE(QString::fromUtf8(QJsonDocument(body).toJson()), QString::fromUtf8(QJsonDocument(object(wanted)).toJson()));
    }

    void logins_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code"); // -2: not an answer of the login
        QTest::addColumn<QString>("message");
        QTest::newRow("in") << QByteArray("{'Code':0,'Message':'','Exception':null,'PasswordChangeUrl':null,'RedirectUrl':null}") << 0
                            << QString();
        QTest::newRow("wrong") << QByteArray("{'Code':1,'Message':'no','Exception':null}") << 1 << QStringLiteral("no");
        QTest::newRow("words in the exception")
            << QByteArray("{'Code':1,'Message':'','Exception':{'Message':'locked'}}") << 1 << QStringLiteral("locked");
        QTest::newRow("another service") << QByteArray("{'success':true}") << -2 << QString();
        QTest::newRow("a code that is none") << QByteArray("{'Code':'0'}") << -2 << QString();
    }

    void logins()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        QFETCH(QString, message);
        const auto read = requests::readLogin(object(answer));
        QCOMPARE(read ? read->code : -2, code);
        if (read)
            QCOMPARE(read->message, message);
    }

    void saves_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("read");
        QTest::newRow("saved, and success says false")
            << QByteArray("{'saveResult':{'K':true},'rowsAffected':-1,'nextPrcElReady':false,'success':false}") << QStringLiteral("saved");
        QTest::newRow("not saved") << QByteArray(
            "{'saveResult':{'K':false},'success':true,'responseStatus':{'ErrorCode':'','Message':'denied','Errors':[]}}")
                                   << QStringLiteral("denied");
        QTest::newRow("another's result") << QByteArray("{'saveResult':{'L':true},'success':true}") << QString();
        QTest::newRow("an error alone") << QByteArray("{'responseStatus':{'Message':'denied'}}") << QStringLiteral("denied");
        QTest::newRow("success alone") << QByteArray("{'success':true}") << QStringLiteral("(not an answer)");
    }

    void saves()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, read);
        const auto save = requests::readSave(object(answer), QStringLiteral("K"));
        QCOMPARE(!save ? QStringLiteral("(not an answer)") : save->saved ? QStringLiteral("saved") : save->words, read);
    }

    void settings()
    {
        const auto settings = requests::readSettings(
            object("{'success':true,'notFoundSettings':['FacebookApiVersion'],'values':{'FacebookConsumerKey':{'id':'{FFB73158-F36B-1410-"
                   "B191-00155D04C01D}','code':'FacebookConsumerKey','name':'Key','value':'42','dataValueType':27,'dataValueTypeName':'"
                   "ShortText'},'FacebookConsumerSecret':{'id':'x','name':'Secret','value':'s','dataValueTypeName':'ShortText'},'"
                   "UseFacebookSharedApplication':{'id':'x','name':'Box','value':true,'dataValueType':12},'UseFacebookLongLivedAccessToken'"
                   ":{'id':'x','value':'False','dataValueTypeName':'Boolean'},'SomethingElse':{'id':'x','value':1}}}"));
        QVERIFY(settings);
        QCOMPARE(settings->size(), size_t(4));
        QCOMPARE(settings->at(0).id, QStringLiteral("ffb73158-f36b-1410-b191-00155d04c01d"));
        QCOMPARE(std::get<QString>(settings->at(0).forAll()->data), QStringLiteral("42"));
        QVERIFY(std::get<Secret>(settings->at(1).forAll()->data) == Secret::take(QByteArray("s")));
        QCOMPARE(std::get<bool>(settings->at(2).forAll()->data), false); // the order is that of writing: tokens before the checkbox
        QCOMPARE(std::get<bool>(settings->at(3).forAll()->data), true);
        QVERIFY(!requests::readSettings(object("{'success':true}")));
    }

    void masks_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("hidden");
        QTest::newRow("plain") << QStringLiteral("ShortText") << QStringLiteral("abc") << false;
        QTest::newRow("not set") << QStringLiteral("SecureText") << QString() << false;
        QTest::newRow("secure") << QStringLiteral("SecureText") << QStringLiteral("anything") << true;
        QTest::newRow("stars") << QStringLiteral("ShortText") << QStringLiteral("******") << true;
        QTest::newRow("dots") << QStringLiteral("ShortText") << QStringLiteral("••••") << true;
    }

    void masks()
    {
        QFETCH(QString, type);
        QFETCH(QString, value);
        QFETCH(bool, hidden);
        const QJsonObject setting{
            {QStringLiteral("id"), QStringLiteral("x")}, {QStringLiteral("value"), value}, {QStringLiteral("dataValueTypeName"), type}};
        const auto settings
            = requests::readSettings({{QStringLiteral("values"), QJsonObject{{QStringLiteral("FacebookConsumerSecret"), setting}}}});
        QVERIFY(settings);
        QCOMPARE(settings->front().forAll()->isHidden, hidden);
        QCOMPARE(std::get<Secret>(settings->front().forAll()->data).isEmpty(), hidden || value.isEmpty());
    }

    void rowsAndAccounts()
    {
        const auto rows = requests::readRows(
            object("{'success':false,'rows':[{'Id':'7F1B103C-DF15-82B0-EAB4-77D26415479C','Login':'Jane','Type':{'value':'2795DD03-BACF-"
                   "E011-92C3-00155D04C01D','displayValue':'Facebook'},'User':{'value':'6513270e-269e-0d37-f2a7-4de452e6b438','"
                   "displayValue':'Jane Doe'},'SocialId':'1','ConsumerKey':'42','Public':true,'IsExpired':false}]}"));
        QVERIFY(rows);
        const setup::Account account = requests::accountFrom(rows->at(0).toObject());
        QCOMPARE(account.id, QStringLiteral("7f1b103c-df15-82b0-eab4-77d26415479c"));
        QVERIFY(account.isFacebook());
        QCOMPARE(account.ownerName, QStringLiteral("Jane Doe"));
        QVERIFY(account.isPublic);
        QVERIFY(!account.token);
        QVERIFY(!requests::readRows(object("{'responseStatus':{'Message':'restricted'},'success':false}")));
        QCOMPARE(requests::readRowsAffected(object("{'rowsAffected':1,'success':false}")), std::optional(1));
        QVERIFY(!requests::readRowsAffected(object("{'rowsAffected':0,'responseStatus':{'Message':'no'}}")));
    }

    void facebookAnswers()
    {
        const requests::Call call = requests::consumerInfo();
        const auto told = requests::readFacebook(
            object("{'GetConsumerInfoResult':{'success':true,'consumerInfo':{'key':'42','secret':'s','version':'v25.0'}}}"), call);
        QVERIFY(told);
        const auto info = requests::readConsumerInfo(*told);
        QVERIFY(info);
        QCOMPARE(info->key, QStringLiteral("42"));
        QCOMPARE(info->version, QStringLiteral("v25.0"));
        const auto refused = requests::readFacebook(
            object("{'GetConsumerInfoResult':{'success':false,'errorInfo':{'errorCode':'X','message':'m','stackTrace':'at …'}}}"), call);
        QVERIFY(refused && !refused->success);
        QCOMPARE(refused->exception, QStringLiteral("X"));
        QCOMPARE(refused->words, QStringLiteral("m"));
        QVERIFY(!requests::readConsumerInfo(*refused));
        QVERIFY(!requests::readFacebook(object("{'Message':'The resource cannot be found.'}"), call));
        QVERIFY(!requests::readCanExecute(object("{}")));
        QCOMPARE(requests::readCanExecute(object("{'GetCanExecuteOperationResult':false}")), std::optional(false));
    }
};

QTEST_GUILESS_MAIN(ServiceRequestsTest)
#include "ServiceRequestsTest.moc"
