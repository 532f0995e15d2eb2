#include "crm/PlanStatements.h"
#include "crm/ReadStatements.h"
#include "crm/StatementText.h"
#include "setup/FacebookIntegration.h"
#include "support/CrmScript.h"

#include <QProcess>
#include <QTest>

using namespace crmlink;
using namespace crmlink::crm;
using namespace crmlink::setup;

namespace
{

const Guid id = QStringLiteral("a29a3ba5-4b0d-de11-9a51-005056c00008");

ChangePlan everyKindOfChange()
{
    ChangePlan plan;
    SettingChange text;
    text.settingId = text.rowId = id;
    text.after.text = QStringLiteral("123");
    SettingChange secret = text;
    secret.after.kind = SettingValue::Kind::Secret;
    secret.after.secret = Secret::take(QByteArray("s"));
    secret.after.secretDigest = "d";
    SettingChange boolean = text;
    boolean.after.kind = SettingValue::Kind::Boolean;
    SettingChange inserted = text;
    inserted.rowId.clear();
    SettingChange deleted = text;
    deleted.after.rowExists = false;
    AccountChange shared;
    shared.id = id;
    AccountChange linked = shared;
    linked.before = AccountState::None;
    linked.after = AccountState::Private;
    linked.link.ownerId = id;
    linked.link.token = Secret::take(QByteArray("t"));
    AccountChange again = linked;
    again.before = AccountState::OldToken;
    again.after = AccountState::NewToken;
    AccountChange removed = shared;
    removed.after = AccountState::None;
    removed.withCommunication = true;
    plan.changes = {text, secret, boolean, inserted, deleted, shared, linked, again, removed};
    return plan;
}

/// Every statement that the database route sends but those that begin a transaction in a DBMS's own words.
std::vector<Statement> everyStatement(const Dialect &dialect)
{
    SnapshotRequest request{QStringLiteral("Supervisor"), {QStringLiteral("Jane"), id}};
    request.sharedAccounts = 3;
    request.owners = QStringList{id};
    request.tokens = true;
    request.deadPrivate = 3;
    request.aliveApp = QStringLiteral("1");
    AccountQuery page;
    page.search = QStringLiteral("50%_[!");
    page.owner = id;
    page.sharedOnly = true;
    page.limit = 10;
    AccountQuery next = page;
    next.after = AccountPlace{QStringLiteral("Jane"), id};
    UserQuery users;
    users.search = QStringLiteral("o'n");
    users.limit = 5;
    std::vector<Statement> statements{{dialect.identity},
                                      {dialect.instance},
                                      catalogueStatement(QStringLiteral("dbo"), dialect),
                                      {dialect.schemasWithCrm},
                                      settingsStatement(),
                                      activeUsersStatement(),
                                      linkedStatement(),
                                      userStatement(id),
                                      granteesStatement(id, true, dialect),
                                      granteesStatement(id, false, dialect),
                                      accountsStatement(request),
                                      deadPrivateStatement(request, dialect),
                                      accountPageStatement(page, dialect),
                                      accountPageStatement(next, dialect),
                                      accountCountStatement(page, dialect),
                                      usersStatement(users, dialect),
                                      tokenStatement(id)};
    const ChangePlan plan = everyKindOfChange();
    for (const auto &more : {planStatements(plan, id, dialect).statements, lockStatements(plan, dialect)})
        statements.insert(statements.end(), more.begin(), more.end());
    std::erase_if(statements, [](const Statement &statement) { return statement.sql.isEmpty(); });
    return statements;
}

} // namespace

/// All SQL in the words of every DBMS: what no server that we have can tell us, a parser does.
class StatementsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStatementParses()
    {
        QByteArray lines;
        for (const auto &[kind, name] : {std::pair{DatabaseKind::Oracle, "oracle"}, std::pair{DatabaseKind::SqlServer, "tsql"},
                                         std::pair{DatabaseKind::PostgreSql, "postgres"}, std::pair{DatabaseKind::Sqlite, "sqlite"}}) {
            const Dialect &dialect = dialectFor(kind);
            for (const Statement &statement : everyStatement(dialect)) {
                QString sql = literal(statement, dialect, QStringLiteral("crm"));
                // What this parser does not know of Oracle and T-SQL, each a clause of its manual.
                sql.replace(QLatin1String(" FOR UPDATE WAIT 10"), QLatin1String(" FOR UPDATE"));
                sql.replace(QLatin1String(" WITH (UPDLOCK, HOLDLOCK)"), QString());
                lines += QByteArray(name) + '\t' + sql.toUtf8() + '\n';
            }
        }
        // And the CRM that tests make on an Oracle server, with what they ask it past the gateway.
        QStringList fixture = test::crmStatements(DatabaseKind::Oracle);
        QVERIFY(fixture.size() > 60);
        for (const char *asked :
             {"UPDATE \"SocialAccount\" SET \"Public\" = true, \"Login\" = 'Олена' WHERE \"Id\" = 'a29a3ba5-4b0d-de11-9a51-005056c00008'",
              "SELECT substring(CAST(\"ModifiedOn\" AS varchar(30)), 1, 19) FROM \"SocialAccount\" WHERE \"ModifiedOn\" > '2021-01-01'"})
            fixture += test::inWordsOf(DatabaseKind::Oracle, QString::fromUtf8(asked));
        for (const QString &statement : std::as_const(fixture))
            lines += "oracle\t" + statement.simplified().toUtf8() + '\n';
        QVERIFY(lines.count('\n') > 150);
        QString said;
        for (const QString &python : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
            QProcess parser;
            parser.start(python, {qEnvironmentVariable("CRMLINK_SOURCE_DIR") + QStringLiteral("/tests/crm/parse_statements.py")});
            if (!parser.waitForStarted()) {
                said = parser.errorString();
                continue;
            }
            parser.write(lines);
            parser.closeWriteChannel();
            QVERIFY(parser.waitForFinished(120'000));
            said = QString::fromUtf8(parser.readAllStandardOutput() + parser.readAllStandardError());
            if (parser.exitCode() == 77)
                continue;
            QVERIFY2(parser.exitCode() == 0, qPrintable(said));
            return;
        }
        if (qEnvironmentVariable("CI") == u"true")
            QFAIL(qPrintable(said));
        QSKIP(qPrintable(QStringLiteral("python3-sqlglot is not installed: ") + said));
    }

    // In a DBMS that keeps them as text, a GUID is looked for in capitals and in small letters, and stored as its own are.
    void guidsOfOracle()
    {
        const Dialect &oracle = dialectFor(DatabaseKind::Oracle);
        QCOMPARE(literal({QStringLiteral("DELETE FROM @SocialAccount WHERE \"Id\" = ?"), {GuidValue{id}}}, oracle, QStringLiteral("CRM")),
                 QStringLiteral("DELETE FROM \"CRM\".\"SocialAccount\" WHERE \"Id\" IN ('{A29A3BA5-4B0D-DE11-9A51-005056C00008}', "
                                "'{a29a3ba5-4b0d-de11-9a51-005056c00008}')"));
        QCOMPARE(literal({QStringLiteral("\"Id\" IN (?, ?)"), {GuidValue{id}, GuidValue{id}}}, oracle, {}).count(u"{A29A"), 2);
        QCOMPARE(literal({QStringLiteral("?"), {GuidValue::stored(id)}}, oracle, {}),
                 QStringLiteral("'{A29A3BA5-4B0D-DE11-9A51-005056C00008}'"));
        // The contact stands in a user's row as this database spells it.
        const QString contact = literal({QStringLiteral("SET x = ?"), {GuidValue::contact(id)}}, oracle, QStringLiteral("CRM"));
        QVERIFY2(contact.contains(QStringLiteral("FROM \"CRM\".\"SysAdminUnit\" c WHERE c.\"ContactId\" IN ('{A29A")), qPrintable(contact));
        QCOMPARE(literal({QStringLiteral("?"), {GuidValue{}}}, oracle, {}), QStringLiteral("NULL"));
        QCOMPARE(literal({QStringLiteral("\"Active\" = ?"), {true}}, oracle, {}), QStringLiteral("\"Active\" = '1'"));
        QVERIFY(truth(QStringLiteral("1 ")) && !truth(QStringLiteral("0 ")) && !truth(QString()) && truth(1) && !truth(0u));
    }

    void wordsOfTheTestsOnEachDbms()
    {
        const QString sql = QStringLiteral("SET x = true, y = 'true', n = 'Олена', t = '2020-02-02 02:02:02' WHERE \"Id\" = '%1'").arg(id);
        QCOMPARE(test::inWordsOf(DatabaseKind::PostgreSql, sql), sql);
        QCOMPARE(test::inWordsOf(DatabaseKind::SqlServer, sql),
                 QStringLiteral("SET x = 1, y = 'true', n = N'Олена', t = '2020-02-02 02:02:02' WHERE \"Id\" = '%1'").arg(id));
        QCOMPARE(test::inWordsOf(DatabaseKind::Oracle, sql),
                 QStringLiteral("SET x = '1', y = 'true', n = N'Олена', t = TIMESTAMP '2020-02-02 02:02:02' WHERE \"Id\" = '{%1}'")
                     .arg(id.toUpper()));
    }

    void oracleHasNoDdlAndLeavesTheSessionAlone()
    {
        const Dialect &oracle = dialectFor(DatabaseKind::Oracle);
        for (const QString &sql : oracle.beginReading + oracle.beginWriting)
            QVERIFY2(!sql.contains(u"ALTER") && !sql.contains(u"CREATE"), qPrintable(sql));
        for (const Statement &statement : everyStatement(oracle))
            QVERIFY2(!statement.sql.startsWith(u"ALTER") && !statement.sql.startsWith(u"CREATE"), qPrintable(statement.sql));
    }

    void textsOfSqlServer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("isBound");
        const auto row = [](const char *name, const QString &text, const QString &written, bool isBound) {
            QTest::newRow(name) << text << written << isBound;
        };
        row("empty", {}, QStringLiteral("''"), true);
        row("plain", QStringLiteral("Jane"), QStringLiteral("'Jane'"), true);
        row("quote", QStringLiteral("O'Neill'; DROP TABLE x --"), QStringLiteral("'O''Neill''; DROP TABLE x --'"), true);
        row("placeholders", QStringLiteral("?@SysSettings"), QStringLiteral("'?@SysSettings'"), true);
        row("Cyrillic", QStringLiteral("Иван'ов"), QStringLiteral("N'Иван''ов'"), false);
        row("Arabic", QStringLiteral("محمد"), QStringLiteral("N'محمد'"), false);
        row("Chinese", QStringLiteral("王小明?"), QStringLiteral("N'王小明?'"), false);
        row("emoji", QStringLiteral("😀'"), QStringLiteral("N'😀'''"), false);
        row("backslash", QStringLiteral("a\\b"), QStringLiteral("'a\\b'"), true);
        row("continued line", QStringLiteral("ä\\\nb"), QStringLiteral("(N'ä\\' + N'\nb')"), false);
        row("NUL", QStringLiteral("a") + QChar(u'\0') + u'b', QStringLiteral("'ab'"), true);
        row("250 letters", QString(250, u'ж'), QStringLiteral("N'%1'").arg(QString(250, u'ж')), false);
    }

    void textsOfSqlServer()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QFETCH(bool, isBound);
        const Dialect &sqlServer = dialectFor(DatabaseKind::SqlServer);
        const Statement statement{QStringLiteral("SELECT ? FROM @SysSettings"), {text}};
        QCOMPARE(literal(statement, sqlServer, QStringLiteral("dbo")),
                 QStringLiteral("SELECT %1 FROM \"dbo\".\"SysSettings\"").arg(written));
        const BoundText made = bound(statement, sqlServer, QStringLiteral("dbo"));
        QCOMPARE(made.values.size(), isBound ? 1 : 0);
        QCOMPARE(made.sql, QStringLiteral("SELECT %1 FROM \"dbo\".\"SysSettings\"").arg(isBound ? QStringLiteral("?") : written));
        if (isBound)
            QVERIFY(!made.values[0].isNull());
    }

    // A secret of Facebook's is bound: no statement's text holds it, and no server can quote it from one.
    void secretsAndGuidsOfSqlServer()
    {
        const Dialect &sqlServer = dialectFor(DatabaseKind::SqlServer);
        const BoundText made = bound({QStringLiteral("UPDATE @SysSettingsValue SET \"TextValue\" = ?, \"IsDef\" = ? WHERE \"Id\" = ?"),
                                      {Secret::take(QByteArray("0123abc")), true, GuidValue{id}}},
                                     sqlServer, QStringLiteral("dbo"));
        QCOMPARE(made.sql,
                 QStringLiteral("UPDATE \"dbo\".\"SysSettingsValue\" SET \"TextValue\" = ?, \"IsDef\" = 1 WHERE \"Id\" = '%1'").arg(id));
        QCOMPARE(made.values, QVariantList{QStringLiteral("0123abc")});
        QCOMPARE(literal({QStringLiteral("IF @@TRANCOUNT > 0 SELECT @granted, @SysSettings")}, sqlServer, QStringLiteral("dbo")),
                 QStringLiteral("IF @@TRANCOUNT > 0 SELECT @granted, \"dbo\".\"SysSettings\""));
    }
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "StatementsTest.moc"
