#include "crm/SqlScript.h"

#include "crm/CrmTables.h"
#include "crm/PlanStatements.h"
#include "crm/StatementText.h"
#include "setup/FacebookIntegration.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace crmlink::crm
{

using namespace setup;

namespace
{

/// A value that the script asks for, as the DBMS's own command-line program writes it: psql, sqlcmd, SQL*Plus.
QString variable(DatabaseKind kind, const QString &name)
{
    switch (kind) {
    case DatabaseKind::SqlServer: return QStringLiteral("N'$(%1)'").arg(name);
    case DatabaseKind::Oracle: return u':' + name;
    case DatabaseKind::PostgreSql:
    case DatabaseKind::Sqlite: break;
    }
    return QStringLiteral(":'%1'").arg(name);
}

bool writesToken(const Change &change)
{
    const auto *account = std::get_if<AccountChange>(&change);
    return account && account->writesToken();
}

QString quotedName(QString name)
{
    return u'"' + name.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString quotedNames(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted << quotedName(name);
    return quoted.join(QStringLiteral(", "));
}

QString comment(const QString &text)
{
    return QStringLiteral("-- ") + text.simplified() + u'\n';
}

/// The HMAC-SHA256 of @p column under @p key in lower-case hexadecimal, as the DBMS computes it with what it has built in: the
/// key with the inner and outer pads of RFC 2104 is worked out here.
QString hmacOf(DatabaseKind kind, const QString &column, QByteArray key)
{
    if (key.size() > 64)
        key = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    key.resize(64, '\0');
    QByteArray inner = key;
    QByteArray outer = key;
    for (qsizetype i = 0; i < key.size(); ++i) {
        inner[i] = char(key[i] ^ 0x36);
        outer[i] = char(key[i] ^ 0x5c);
    }
    QString pattern = QStringLiteral("encode(sha256(decode('%1', 'hex') || sha256(decode('%2', 'hex') || convert_to(%3, 'UTF8'))), 'hex')");
    if (kind == DatabaseKind::SqlServer) // App Secrets are ASCII: their bytes are the same in every code page
        pattern = QStringLiteral("LOWER(CONVERT(varchar(64), HASHBYTES('SHA2_256', 0x%1 + HASHBYTES('SHA2_256', 0x%2 + "
                                 "CONVERT(varbinary(max), CONVERT(varchar(max), %3)))), 2))");
    else if (kind == DatabaseKind::Oracle)
        pattern = QStringLiteral("LOWER(RAWTOHEX(STANDARD_HASH(UTL_RAW.CONCAT(HEXTORAW('%1'), STANDARD_HASH(UTL_RAW.CONCAT(HEXTORAW('%2'), "
                                 "UTL_RAW.CAST_TO_RAW(%3)), 'SHA256')), 'SHA256')))");
    return pattern.arg(QString::fromLatin1(outer.toHex()), QString::fromLatin1(inner.toHex()), column);
}

QString changedComplaint()
{
    return QStringLiteral("the CRM has changed since this script was made. Nothing was written.");
}

QString unkeptComplaint(bool asksForSecret)
{
    return asksForSecret
        ? QStringLiteral("the values read back are not the reviewed ones: was the App Secret typed right? Nothing was written.")
        : QStringLiteral("the values read back are not the reviewed ones. Nothing was written.");
}

} // namespace

SqlScript::SqlScript(DatabaseConnection connection) : m_connection(std::move(connection)), m_dialect(&dialectFor(m_connection.kind))
{
    if (m_connection.schema.isEmpty())
        m_connection.schema = m_dialect->defaultSchema;
}

QString SqlScript::table(const QString &name) const
{
    return (m_connection.schema.isEmpty() ? QString() : quotedName(m_connection.schema) + u'.') + quotedName(name);
}

QString SqlScript::sql(const Statement &statement) const
{
    const bool isAccount = statement.sql.contains(u"@SocialAccount");
    return literal(statement, *m_dialect, m_connection.schema,
                   variable(m_connection.kind, isAccount ? QStringLiteral("access_token") : QStringLiteral("app_secret")));
}

QString SqlScript::noRow(const QString &query) const
{
    return QStringLiteral("SELECT 1%1 WHERE NOT EXISTS (%2)").arg(m_dialect->oneRow, query);
}

QString SqlScript::statements(const ChangePlan &plan, const Guid &modifiedBy) const
{
    QString text;
    for (const Statement &statement : planStatements(plan, modifiedBy, *m_dialect).statements)
        text += sql(statement) + QStringLiteral(";\n");
    return text;
}

QString SqlScript::holds(const SettingChange &change, const SettingValue &value, const QByteArray &salt) const
{
    const Statement rowsForAll{QStringLiteral("SELECT 1 FROM @SysSettingsValue WHERE \"SysSettingsId\" = ? AND \"SysAdminUnitId\" = ?"),
                               {GuidValue{change.settingId}, GuidValue{integration::allEmployees}}};
    if (!value.rowExists)
        return noRow(sql(rowsForAll));
    // Oracle has no empty text, and compares no long one.
    const bool oracle = m_connection.kind == DatabaseKind::Oracle;
    const QString column = oracle ? QStringLiteral("TO_CHAR(\"TextValue\")") : QStringLiteral("\"TextValue\"");
    const QString empty = column + (oracle ? QStringLiteral(" IS NULL") : QStringLiteral(" = ''"));
    QString condition;
    switch (value.kind) {
    case SettingValue::Kind::Text: condition = value.text.isEmpty() ? empty : sql({column + QStringLiteral(" = ?"), {value.text}}); break;
    case SettingValue::Kind::Boolean: condition = sql({QStringLiteral("\"BooleanValue\" = ?"), {value.boolean}}); break;
    case SettingValue::Kind::Secret:
        condition = value.secretDigest.isEmpty()
            ? empty
            : hmacOf(m_connection.kind, column, salt) + QStringLiteral(" = '%1'").arg(QString::fromLatin1(value.secretDigest));
        break;
    }
    return sql(rowsForAll) + QStringLiteral(" AND ") + condition;
}

QString SqlScript::holds(const AccountChange &change, AccountState state) const
{
    if (state == AccountState::None)
        return noRow(sql({QStringLiteral("SELECT 1 FROM @SocialAccount WHERE \"Id\" = ?"), {GuidValue{change.id}}}));
    return sql({QStringLiteral("SELECT 1 FROM @SocialAccount WHERE \"Id\" = ? AND \"Public\" = ?"),
                {GuidValue{change.id}, state == AccountState::Shared}});
}

QString SqlScript::allHold(const ChangePlan &plan, bool done) const
{
    QStringList queries;
    for (const Change &change : plan.changes) {
        if (const auto *setting = std::get_if<SettingChange>(&change))
            queries << holds(*setting, done ? setting->after : setting->before, plan.salt);
        else
            queries << holds(std::get<AccountChange>(change),
                             done ? std::get<AccountChange>(change).after : std::get<AccountChange>(change).before);
    }
    return QStringLiteral("FROM (\n  %1\n) found").arg(queries.join(QStringLiteral("\n  UNION ALL ")));
}

QString SqlScript::psqlBody(const ChangePlan &plan, const PlanStatements &work, bool asksForSecret) const
{
    QString text = QStringLiteral("\n\\set ON_ERROR_STOP on\n");
    if (asksForSecret)
        text += QStringLiteral("\\if :{?app_secret}\n\\else\n  \\prompt 'App Secret: ' app_secret\n\\endif\n");
    text += u'\n';
    for (const QString &begin : m_dialect->beginWriting) {
        const QString statement = QString(begin).replace(QLatin1String("%1"), QStringLiteral("10000"));
        text += statement + (statement.startsWith(u"SELECT") ? QStringLiteral(" \\gset crmlink_\n") : QStringLiteral(";\n"));
    }
    for (const Statement &lock : lockStatements(plan, *m_dialect))
        text += QStringLiteral("SELECT count(*) AS crmlink_locked FROM (%1) AS rows \\gset\n").arg(sql(lock));
    const auto check = [&](const QString &name, bool done, const QString &complaint) {
        text += QStringLiteral("\nSELECT count(*) = %1 AS %2 %3 \\gset\n")
                    .arg(QString::number(plan.changes.size()), name, allHold(plan, done));
        text += QStringLiteral("\\if :%1\n\\else\n  ROLLBACK;\n  DO $$BEGIN RAISE EXCEPTION 'CrmLink: %2'; END$$;\n\\endif\n\n")
                    .arg(name, complaint);
    };
    check(QStringLiteral("crmlink_unchanged"), false, changedComplaint());
    for (const Statement &statement : work.statements)
        text += sql(statement) + QStringLiteral(";\n");
    check(QStringLiteral("crmlink_written"), true, unkeptComplaint(asksForSecret));
    return text + QStringLiteral("COMMIT;\n\\echo 'CrmLink: written and read back.'\n");
}

// XACT_ABORT makes every error, THROW included, roll everything back. It is one batch: nothing after an error is run.
QString SqlScript::sqlcmdBody(const ChangePlan &plan, const PlanStatements &work, bool asksForSecret) const
{
    QString text = QStringLiteral("\n:on error exit\nSET QUOTED_IDENTIFIER ON;\nGO\n");
    for (const QString &begin : m_dialect->beginWriting)
        text += QString(begin).replace(QLatin1String("%1"), QStringLiteral("10000")) + QStringLiteral(";\n");
    for (const Statement &lock : lockStatements(plan, *m_dialect))
        text += sql(lock) + QStringLiteral(";\n");
    const auto check = [&](bool done, const QString &complaint) {
        text += QStringLiteral("\nIF (SELECT count(*) %1) <> %2\n  THROW 51000, 'CrmLink: %3', 1;\n\n")
                    .arg(allHold(plan, done), QString::number(plan.changes.size()), complaint);
    };
    check(false, changedComplaint());
    for (const Statement &statement : work.statements)
        text += sql(statement) + QStringLiteral(";\n");
    check(true, unkeptComplaint(asksForSecret));
    return text + QStringLiteral("COMMIT TRANSACTION;\nPRINT 'CrmLink: written and read back.';\nGO\n");
}

QString SqlScript::sqlPlusBody(const ChangePlan &plan, const PlanStatements &work, bool asksForSecret) const
{
    QString text = QStringLiteral("\nWHENEVER SQLERROR EXIT FAILURE ROLLBACK\nSET VERIFY OFF\n");
    if (asksForSecret)
        text += QStringLiteral("ACCEPT app_secret_typed CHAR PROMPT 'App Secret: ' HIDE\nVARIABLE app_secret VARCHAR2(500)\n"
                               "EXECUTE :app_secret := '&app_secret_typed'\n");
    text += QStringLiteral("SET DEFINE OFF\n\n");
    for (const Statement &lock : lockStatements(plan, *m_dialect))
        text += sql(lock) + QStringLiteral(";\n");
    const auto check = [&](bool done, const QString &complaint) {
        text += QStringLiteral("\nDECLARE\n  n NUMBER;\nBEGIN\n  SELECT count(*) INTO n %1;\n  IF n <> %2 THEN\n"
                               "    RAISE_APPLICATION_ERROR(-20000, 'CrmLink: %3');\n  END IF;\nEND;\n/\n\n")
                    .arg(allHold(plan, done), QString::number(plan.changes.size()), complaint);
    };
    check(false, changedComplaint());
    for (const Statement &statement : work.statements)
        text += sql(statement) + QStringLiteral(";\n");
    check(true, unkeptComplaint(asksForSecret));
    return text + QStringLiteral("COMMIT;\nPROMPT CrmLink: written and read back.\nEXIT\n");
}

QString SqlScript::forAdministrator(const ChangePlan &whole, const Guid &modifiedBy, const CrmIdentity &identity) const
{
    if (m_connection.kind == DatabaseKind::Sqlite)
        return {};
    // Nobody can type a token, and it is not the administrator's to know.
    ChangePlan plan = whole;
    std::erase_if(plan.changes, writesToken);
    const PlanStatements work = planStatements(plan, modifiedBy, *m_dialect);
    const bool asksForSecret = std::ranges::any_of(work.statements, &Statement::carriesSecret);

    QString text = comment(QStringLiteral("Facebook settings for the CRM in database %1 on %2").arg(identity.database, identity.server))
        + comment(QStringLiteral("Made by CrmLink %1 on %2. It compares, writes and reads back in one transaction, and changes nothing "
                                 "when anything differs.")
                      .arg(QStringLiteral(CRMLINK_VERSION), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)));
    QStringList how;
    switch (m_connection.kind) {
    case DatabaseKind::SqlServer:
        how << QStringLiteral("Run:  sqlcmd -S SERVER -d %1 -E -b -i THIS_FILE").arg(identity.database);
        if (asksForSecret)
            how << QStringLiteral("It takes the App Secret from the environment variable app_secret (PowerShell: $env:app_secret = "
                                  "Read-Host). Do not pass it with -v: everybody on the computer can read a command line.");
        break;
    case DatabaseKind::Oracle:
        how << QStringLiteral("Run:  sqlplus OWNER@%1 @THIS_FILE").arg(m_connection.name);
        if (asksForSecret)
            how << QStringLiteral("It asks for the App Secret.");
        break;
    case DatabaseKind::PostgreSql:
    case DatabaseKind::Sqlite:
        how << QStringLiteral("Run:  psql -h HOST -d %1 -U OWNER -f THIS_FILE").arg(identity.database);
        if (asksForSecret)
            how << QStringLiteral(
                "It asks for the App Secret. Do not pass that with -v: everybody on the computer can read a command line.");
        break;
    }
    for (const QString &line : std::as_const(how))
        text += comment(line);
    for (const Change &change : whole.changes) {
        if (writesToken(change))
            text += comment(QStringLiteral("Not in this script, because it needs a login at Facebook: link the account %1 afterwards.")
                                .arg(std::get<AccountChange>(change).login));
    }
    text += comment(QStringLiteral("Afterwards restart the CRM and flush its Redis, so that it notices."));
    if (m_connection.kind == DatabaseKind::SqlServer)
        return text + sqlcmdBody(plan, work, asksForSecret);
    if (m_connection.kind == DatabaseKind::Oracle)
        return text + sqlPlusBody(plan, work, asksForSecret);
    return text + psqlBody(plan, work, asksForSecret);
}

QString SqlScript::grants() const
{
    if (m_connection.kind == DatabaseKind::Sqlite)
        return {};
    // Oracle's users are in capitals, its SELECT is of whole tables; SQL Server's INSERT is.
    const bool oracle = m_connection.kind == DatabaseKind::Oracle;
    const bool sqlServer = m_connection.kind == DatabaseKind::SqlServer;
    const QString to = QStringLiteral(" TO %1;\n").arg(quotedName(oracle ? m_connection.user.toUpper() : m_connection.user));
    const auto columns
        = [](bool whole, const QStringList &names) { return whole ? QString() : QStringLiteral(" (%1)").arg(quotedNames(names)); };
    QString text
        = comment(QStringLiteral(
                      "What the login %1 needs so that CrmLink can set up Facebook in this CRM: these tables and columns, no others.")
                      .arg(m_connection.user))
        + comment(QStringLiteral("Run as the tables' owner, in database %1.").arg(m_connection.name)) + u'\n';
    if (m_connection.kind == DatabaseKind::PostgreSql)
        text += QStringLiteral("GRANT USAGE ON SCHEMA ") + quotedName(m_connection.schema) + to;
    for (const TableUse &use : tableUses()) {
        text += QStringLiteral("GRANT SELECT%1 ON %2").arg(columns(oracle, use.read), table(use.table)) + to;
        if (!use.update.isEmpty())
            text += QStringLiteral("GRANT UPDATE (%1) ON %2").arg(quotedNames(use.update), table(use.table)) + to;
        if (!use.insert.isEmpty()) {
            text += comment(use.table == u"SocialAccount"
                                ? QStringLiteral("Only to link and to remove accounts.")
                                : QStringLiteral("Only for a setting that has no value yet, and for undoing that."));
            text += QStringLiteral("GRANT INSERT%1 ON %2").arg(columns(sqlServer, use.insert), table(use.table)) + to;
        }
        if (use.deletes)
            text += QStringLiteral("GRANT DELETE ON ") + table(use.table) + to;
    }
    return text;
}

} // namespace crmlink::crm
