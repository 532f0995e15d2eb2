#include "crm/PlanStatements.h"

#include "setup/FacebookIntegration.h"

#include <QUuid>

namespace crmlink::crm
{

using namespace setup;

namespace
{

Value toValue(const SettingValue &value)
{
    switch (value.kind) {
    case SettingValue::Kind::Text: return value.text;
    case SettingValue::Kind::Boolean: return value.boolean;
    case SettingValue::Kind::Secret:
        // Without a digest the secret is not set: an empty text, which needs no secrecy.
        return value.secretDigest.isEmpty() ? Value(QString()) : Value(value.secret);
    }
    return QString();
}

class Builder
{
public:
    Builder(const Guid &modifiedBy, const Dialect &dialect) : m_modifiedBy(modifiedBy), m_dialect(dialect) { }

    void operator()(const SettingChange &change)
    {
        if (!change.after.rowExists)
            m_result.statements.push_back({QStringLiteral("DELETE FROM @SysSettingsValue WHERE \"Id\" = ?"), {GuidValue{change.rowId}}});
        else if (change.rowId.isEmpty())
            insert(change);
        else
            update(QStringLiteral("SysSettingsValue"), change.after.kind == SettingValue::Kind::Boolean ? "BooleanValue" : "TextValue",
                   toValue(change.after), change.rowId);
    }

    void operator()(const AccountChange &change)
    {
        if (change.removes())
            remove(change);
        else if (change.before == AccountState::None)
            insert(change);
        else if (change.after == AccountState::NewToken)
            relink(change);
        else
            update(QStringLiteral("SocialAccount"), "Public", change.after == AccountState::Shared, change.id);
    }

    PlanStatements take() { return std::move(m_result); }

private:
    void update(const QString &table, const char *column, Value value, const Guid &id)
    {
        finish({QStringLiteral("UPDATE @%1 SET \"%2\" = ?, \"ModifiedOn\" = ").arg(table, QLatin1String(column)) + m_dialect.utcNow,
                {std::move(value)}},
               id);
    }

    /// Who changed it, and which row.
    void finish(Statement statement, const Guid &id)
    {
        if (!m_modifiedBy.isEmpty()) {
            statement.sql += QStringLiteral(", \"ModifiedById\" = ?");
            statement.values.emplace_back(GuidValue::contact(m_modifiedBy));
        }
        statement.sql += QStringLiteral(" WHERE \"Id\" = ?");
        statement.values.emplace_back(GuidValue{id});
        m_result.statements.push_back(std::move(statement));
    }

    /// A row as the CRM's own are (facts of package data): for all employees, IsDef, last in Position, the columns of other
    /// types at their defaults. The ids it points to come from their own rows, in the spelling of this database.
    void insert(const SettingChange &change)
    {
        const Guid id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const bool isBoolean = change.after.kind == SettingValue::Kind::Boolean;
        m_result.statements.push_back(
            {QStringLiteral("INSERT INTO @SysSettingsValue (\"Id\", \"CreatedOn\", \"CreatedById\", \"ModifiedOn\", \"ModifiedById\", "
                            "\"SysSettingsId\", \"SysAdminUnitId\", \"IsDef\", \"TextValue\", \"IntegerValue\", \"FloatValue\", "
                            "\"BooleanValue\", \"Position\", \"ProcessListeners\") "
                            "SELECT ?, %1, ?, %1, ?, s.\"Id\", u.\"Id\", ?, ?, 0, 0, ?, ?, 0 FROM @SysSettings s, @SysAdminUnit u "
                            "WHERE s.\"Id\" = ? AND u.\"Id\" = ?")
                 .arg(m_dialect.utcNow),
             {GuidValue::stored(id), GuidValue::contact(m_modifiedBy), GuidValue::contact(m_modifiedBy), true,
              isBoolean ? Value(QString()) : toValue(change.after), isBoolean && change.after.boolean, integration::defaultValuePosition,
              GuidValue{change.settingId}, GuidValue{integration::allEmployees}}});
        m_result.insertedRows.push_back(id);
    }

    /// A row as the CRM's own server makes it (facts of FacebookServerConnector).
    void insert(const AccountChange &change)
    {
        const AccountLink &link = change.link;
        m_result.statements.push_back(
            {QStringLiteral("INSERT INTO @SocialAccount (\"Id\", \"CreatedOn\", \"CreatedById\", \"ModifiedOn\", \"ModifiedById\", "
                            "\"Login\", \"Public\", \"AccessToken\", \"AccessSecretToken\", \"ConsumerKey\", \"TypeId\", \"UserId\", "
                            "\"SocialId\", \"IsExpired\", \"Name\", \"Notes\", \"ProcessListeners\") "
                            "SELECT ?, %1, ?, %1, ?, ?, ?, ?, ?, ?, t.\"Id\", u.\"Id\", ?, ?, ?, ?, 0 FROM @CommunicationType t, "
                            "@SysAdminUnit u WHERE t.\"Id\" = ? AND u.\"Id\" = ?")
                 .arg(m_dialect.utcNow),
             {GuidValue::stored(change.id), GuidValue::contact(m_modifiedBy), GuidValue::contact(m_modifiedBy), link.login,
              change.after == AccountState::Shared, link.token, QString(), link.appId, link.socialId, false,
              QString(integration::accountName), QString(), GuidValue{integration::facebookCommunicationType}, GuidValue{link.ownerId}}});
    }

    void relink(const AccountChange &change)
    {
        const AccountLink &link = change.link;
        Statement statement{QStringLiteral("UPDATE @SocialAccount SET \"AccessToken\" = ?, \"ConsumerKey\" = ?, \"Login\" = ?, "
                                           "\"SocialId\" = ?, \"IsExpired\" = ?, \"ModifiedOn\" = ")
                                + m_dialect.utcNow,
                            {link.token, link.appId, link.login, link.socialId, false}};
        finish(std::move(statement), change.id);
    }

    /// What the CRM's own page deletes: the owner's communication option of the account, then the account.
    void remove(const AccountChange &change)
    {
        if (change.withCommunication) {
            const GuidValue id{change.id};
            m_result.statements.push_back(
                {.sql
                 = QStringLiteral("DELETE FROM @ContactCommunication WHERE \"CommunicationTypeId\" = ? AND \"ContactId\" IN "
                                  "(SELECT u.\"ContactId\" FROM @SysAdminUnit u JOIN @SocialAccount a ON a.\"UserId\" = u.\"Id\" "
                                  "WHERE a.\"Id\" = ?) AND \"Number\" IN (SELECT a.\"Login\" FROM @SocialAccount a WHERE a.\"Id\" = ?) "
                                  "AND \"SocialMediaId\" IN (SELECT a.\"SocialId\" FROM @SocialAccount a WHERE a.\"Id\" = ?)"),
                 .values = {GuidValue{integration::facebookCommunicationType}, id, id, id},
                 .anyNumberOfRows = true});
        }
        m_result.statements.push_back({QStringLiteral("DELETE FROM @SocialAccount WHERE \"Id\" = ?"), {GuidValue{change.id}}});
    }

    Guid m_modifiedBy;
    const Dialect &m_dialect;
    PlanStatements m_result;
};

} // namespace

PlanStatements planStatements(const ChangePlan &plan, const Guid &modifiedBy, const Dialect &dialect)
{
    Builder builder(modifiedBy, dialect);
    for (const Change &change : plan.changes)
        std::visit(builder, change);
    return builder.take();
}

namespace
{

/// Locks the rows of @p table that @p where names. In the order of Id: two programs that lock the same rows then wait for each
/// other instead of deadlocking.
Statement lockRows(const QString &table, const QString &where, std::vector<Value> values, const Dialect &dialect)
{
    if (!dialect.touchToLock.isEmpty()) {
        return {QStringLiteral("UPDATE @%1 %2 SET \"ModifiedOn\" = \"ModifiedOn\" WHERE %3").arg(table, dialect.touchToLock, where),
                std::move(values)};
    }
    return {QStringLiteral("SELECT \"Id\" FROM @%1 WHERE %2 ORDER BY \"Id\"").arg(table, where) + dialect.forUpdate, std::move(values)};
}

} // namespace

std::vector<Statement> lockStatements(const ChangePlan &plan, const Dialect &dialect)
{
    if (dialect.forUpdate.isEmpty() && dialect.touchToLock.isEmpty())
        return {};
    std::vector<Value> codes;
    for (const QLatin1String code : integration::settingCodes)
        codes.emplace_back(QString(code));
    const QString named = QStringLiteral("\"Code\" IN (%1)").arg(placeholders(std::size(integration::settingCodes)));
    std::vector<Statement> statements;
    if (dialect.locksSettings)
        statements.push_back(lockRows(QStringLiteral("SysSettings"), named, codes, dialect));
    statements.push_back(lockRows(QStringLiteral("SysSettingsValue"),
                                  QStringLiteral("\"SysSettingsId\" IN (SELECT s.\"Id\" FROM @SysSettings s WHERE s.%1)").arg(named), codes,
                                  dialect));
    std::vector<Value> accounts;
    for (const Change &change : plan.changes) {
        if (const auto *account = std::get_if<AccountChange>(&change))
            accounts.emplace_back(GuidValue{account->id});
    }
    // A row that is to be inserted cannot be locked: of two CrmLinks the advisory lock lets one in; the CRM's own server is
    // noticed by the read-back.
    if (!accounts.empty()) {
        const QString where = QStringLiteral("\"Id\" IN (%1)").arg(placeholders(qsizetype(accounts.size())));
        statements.push_back(lockRows(QStringLiteral("SocialAccount"), where, std::move(accounts), dialect));
    }
    return statements;
}

} // namespace crmlink::crm
