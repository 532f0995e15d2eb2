#include "crm/SqlScript.h"

#include "crm/CrmTables.h"
#include "crm/DatabaseSession.h"
#include "crm/PlanStatements.h"
#include "setup/FacebookIntegration.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace crmlink::crm
{

using namespace setup;

namespace
{

const QString secretVariable = QStringLiteral(":'app_secret'");
const QString tokenVariable = QStringLiteral(":'access_token'");

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

/// The HMAC-SHA256 of @p column under @p key as PostgreSQL computes it with what it has built in: the key with the inner and
/// outer pads of RFC 2104 is worked out here.
QString hmacOf(const QString &column, QByteArray key)
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
    return QStringLiteral("encode(sha256(decode('%1', 'hex') || sha256(decode('%2', 'hex') || convert_to(%3, 'UTF8'))), 'hex')")
        .arg(QString::fromLatin1(outer.toHex()), QString::fromLatin1(inner.toHex()), column);
}

} // namespace

SqlScript::SqlScript(DatabaseConnection connection) : m_connection(std::move(connection)), m_dialect(dialectFor(m_connection.kind))
{
    if (m_connection.schema.isEmpty() && m_dialect)
        m_connection.schema = m_dialect->defaultSchema;
}

QString SqlScript::table(const QString &name) const
{
    return (m_connection.schema.isEmpty() ? QString() : quotedName(m_connection.schema) + u'.') + quotedName(name);
}

QString SqlScript::sql(const Statement &statement) const
{
    const bool isAccount = statement.sql.contains(u"@SocialAccount");
    return literal(statement, *m_dialect, m_connection.schema, isAccount ? tokenVariable : secretVariable);
}

QString SqlScript::statements(const ChangePlan &plan, const Guid &modifiedBy) const
{
    if (!m_dialect)
        return {};
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
        return QStringLiteral("SELECT 1 WHERE NOT EXISTS (%1)").arg(sql(rowsForAll));
    QString condition;
    switch (value.kind) {
    case SettingValue::Kind::Text: condition = sql({QStringLiteral("\"TextValue\" = ?"), {value.text}}); break;
    case SettingValue::Kind::Boolean: condition = sql({QStringLiteral("\"BooleanValue\" = ?"), {value.boolean}}); break;
    case SettingValue::Kind::Secret:
        condition = value.secretDigest.isEmpty()
            ? QStringLiteral("\"TextValue\" = ''")
            : hmacOf(QStringLiteral("\"TextValue\""), salt) + QStringLiteral(" = '%1'").arg(QString::fromLatin1(value.secretDigest));
        break;
    }
    return sql(rowsForAll) + QStringLiteral(" AND ") + condition;
}

QString SqlScript::holds(const AccountChange &change, AccountState state) const
{
    if (state == AccountState::None)
        return QStringLiteral("SELECT 1 WHERE NOT EXISTS (%1)")
            .arg(sql({QStringLiteral("SELECT 1 FROM @SocialAccount WHERE \"Id\" = ?"), {GuidValue{change.id}}}));
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
    return QStringLiteral("FROM (\n  %1\n) AS found").arg(queries.join(QStringLiteral("\n  UNION ALL ")));
}

QString SqlScript::forAdministrator(const ChangePlan &whole, const Guid &modifiedBy, const CrmIdentity &identity) const
{
    if (m_connection.kind != DatabaseKind::PostgreSql)
        return {};
    // Nobody can type a token, and it is not the administrator's to know.
    ChangePlan plan = whole;
    std::erase_if(plan.changes, writesToken);
    const PlanStatements work = planStatements(plan, modifiedBy, *m_dialect);
    const bool asksForSecret = std::ranges::any_of(work.statements, &Statement::carriesSecret);
    const QString count = QString::number(plan.changes.size());

    QString text = comment(QStringLiteral("Facebook settings for the CRM in database %1 on %2").arg(identity.database, identity.server))
        + comment(QStringLiteral("Made by CrmLink %1 on %2. It compares, writes and reads back in one transaction, and changes nothing "
                                 "when anything differs.")
                      .arg(QStringLiteral(CRMLINK_VERSION), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)))
        + comment(QStringLiteral("Run:  psql -h HOST -d %1 -U OWNER -f THIS_FILE").arg(identity.database));
    if (asksForSecret)
        text += comment(
            QStringLiteral("It asks for the App Secret. Do not pass that with -v: everybody on the computer can read a command line."));
    for (const Change &change : whole.changes) {
        if (writesToken(change))
            text += comment(QStringLiteral("Not in this script, because it needs a login at Facebook: link the account %1 afterwards.")
                                .arg(std::get<AccountChange>(change).login));
    }
    text += comment(QStringLiteral("Afterwards restart the CRM and flush its Redis, so that it notices."))
        + QStringLiteral("\n\\set ON_ERROR_STOP on\n");
    if (asksForSecret)
        text += QStringLiteral("\\if :{?app_secret}\n\\else\n  \\prompt 'App Secret: ' app_secret\n\\endif\n");
    text += u'\n';
    for (const QString &begin : m_dialect->beginWriting) {
        const QString statement = QString(begin).replace(QLatin1String("%1"), QStringLiteral("10000"));
        text += statement + (statement.startsWith(u"SELECT") ? QStringLiteral(" \\gset crmlink_\n") : QStringLiteral(";\n"));
    }
    for (const Statement &lock : lockStatements(plan, *m_dialect))
        text += QStringLiteral("SELECT count(*) AS crmlink_locked FROM (%1) AS rows \\gset\n").arg(sql(lock));

    const auto check = [&](const QString &variable, bool done, const QString &complaint) {
        text += QStringLiteral("\nSELECT count(*) = %1 AS %2 %3 \\gset\n").arg(count, variable, allHold(plan, done));
        text += QStringLiteral("\\if :%1\n\\else\n  ROLLBACK;\n  DO $$BEGIN RAISE EXCEPTION 'CrmLink: %2'; END$$;\n\\endif\n\n")
                    .arg(variable, complaint);
    };
    check(QStringLiteral("crmlink_unchanged"), false,
          QStringLiteral("the CRM has changed since this script was made. Nothing was written."));
    for (const Statement &statement : work.statements)
        text += sql(statement) + QStringLiteral(";\n");
    check(QStringLiteral("crmlink_written"), true,
          asksForSecret
              ? QStringLiteral("the values read back are not the reviewed ones: was the App Secret typed right? Nothing was written.")
              : QStringLiteral("the values read back are not the reviewed ones. Nothing was written."));
    text += QStringLiteral("COMMIT;\n\\echo 'CrmLink: written and read back.'\n");
    return text;
}

QString SqlScript::grants() const
{
    if (!m_dialect || m_connection.kind == DatabaseKind::Sqlite)
        return {};
    const QString to = QStringLiteral(" TO %1;\n").arg(quotedName(m_connection.user));
    QString text
        = comment(QStringLiteral(
                      "What the login %1 needs so that CrmLink can set up Facebook in this CRM: these tables and columns, no others.")
                      .arg(m_connection.user))
        + comment(QStringLiteral("Run as the tables' owner, in database %1.").arg(m_connection.name)) + u'\n';
    if (m_connection.kind == DatabaseKind::PostgreSql)
        text += QStringLiteral("GRANT USAGE ON SCHEMA ") + quotedName(m_connection.schema) + to;
    for (const TableUse &use : tableUses()) {
        text += QStringLiteral("GRANT SELECT (%1) ON %2").arg(quotedNames(use.read), table(use.table)) + to;
        if (!use.update.isEmpty())
            text += QStringLiteral("GRANT UPDATE (%1) ON %2").arg(quotedNames(use.update), table(use.table)) + to;
        if (!use.insert.isEmpty()) {
            text += comment(use.table == u"SocialAccount"
                                ? QStringLiteral("Only to link and to remove accounts.")
                                : QStringLiteral("Only for a setting that has no value yet, and for undoing that."));
            text += QStringLiteral("GRANT INSERT (%1) ON %2").arg(quotedNames(use.insert), table(use.table)) + to;
        }
        if (use.deletes)
            text += QStringLiteral("GRANT DELETE ON ") + table(use.table) + to;
    }
    return text;
}

} // namespace crmlink::crm
