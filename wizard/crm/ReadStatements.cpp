#include "crm/ReadStatements.h"

#include "crm/CrmTables.h"
#include "setup/FacebookIntegration.h"

#include <QUuid>

#include <algorithm>

namespace crmlink::crm
{

using namespace setup;

namespace
{

QStringList settingCodes()
{
    QStringList codes;
    for (const QLatin1String code : integration::settingCodes)
        codes << code;
    return codes;
}

std::vector<Value> asValues(const QStringList &texts)
{
    return {texts.begin(), texts.end()};
}

bool isGuid(const QString &text)
{
    return !QUuid::fromString(normalGuid(text)).isNull();
}

/// Users by name or id. SysAdminUnitTypeValue: 4 user, 5 user of a portal; other kinds are roles, which may bear the same name.
Statement userIds(const QString &nameOrId)
{
    Statement statement{
        QStringLiteral("SELECT a.\"Id\" FROM @SysAdminUnit a WHERE a.\"SysAdminUnitTypeValue\" IN (4, 5) AND (a.\"Name\" = ?"), {nameOrId}};
    if (isGuid(nameOrId)) {
        statement.sql += QStringLiteral(" OR a.\"Id\" = ?");
        statement.values.push_back(GuidValue{normalGuid(nameOrId)});
    }
    statement.sql += u')';
    return statement;
}

QString accountsFrom(const QString &columns)
{
    return QStringLiteral("SELECT %1 FROM @SocialAccount a LEFT JOIN @SysAdminUnit u ON u.\"Id\" = a.\"UserId\" WHERE ").arg(columns);
}

// A row may have no login for a moment (the CRM saves a new one twice), and Oracle keeps an empty text as NULL, which
// compares with nothing. A blank sorts before every name.
const QString loginKey = QStringLiteral("COALESCE(a.\"Login\", ' ')");

/// @p text as a pattern that finds it anywhere; `!` is the escape character.
QString pattern(const QString &text, const Dialect &dialect)
{
    QString escaped;
    // T-SQL also takes them in brackets, and not every server that speaks it obeys ESCAPE (seen).
    const bool brackets = dialect.likeWildcards.contains(u'[');
    for (const QChar character : text) {
        const bool wild = dialect.likeWildcards.contains(character);
        if (wild && brackets) {
            escaped += u'[' + QString(character) + u']';
            continue;
        }
        if (wild || character == u'!')
            escaped += u'!';
        escaped += character;
    }
    return u'%' + escaped + u'%';
}

/// Rows where one of @p columns contains @p text in whatever case. The database's LOWER knows what letters are; where it
/// knows ASCII only (SQLite), at least the spelling that was typed is found.
void addSearch(Statement &statement, const QStringList &columns, const QString &text, const Dialect &dialect)
{
    // Every LIKE is asked of every row: the second only where it can find what the first does not.
    const bool isAscii = std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
    QStringList conditions;
    for (const QString &column : columns) {
        conditions << QStringLiteral("LOWER(%1) LIKE ? ESCAPE '!'").arg(column);
        statement.values.emplace_back(pattern(text.toLower(), dialect));
        if (isAscii)
            continue;
        conditions << QStringLiteral("%1 LIKE ? ESCAPE '!'").arg(column);
        statement.values.emplace_back(pattern(text, dialect));
    }
    statement.sql += QStringLiteral(" AND (%1)").arg(conditions.join(QStringLiteral(" OR ")));
}

/// FROM and WHERE of a query; what it finds on all its pages.
Statement found(const AccountQuery &query, const Dialect &dialect)
{
    Statement statement{QStringLiteral("FROM @SocialAccount a LEFT JOIN @SysAdminUnit u ON u.\"Id\" = a.\"UserId\" WHERE a.\"TypeId\" = ?"),
                        {GuidValue{integration::facebookCommunicationType}}};
    if (!query.owner.isEmpty()) {
        statement.sql += QStringLiteral(" AND a.\"UserId\" = ?");
        statement.values.emplace_back(GuidValue{query.owner});
    }
    if (query.sharedOnly) {
        statement.sql += QStringLiteral(" AND a.\"Public\" = ?");
        statement.values.emplace_back(true);
    }
    const QString text = query.search.trimmed();
    if (!text.isEmpty())
        addSearch(statement,
                  {QStringLiteral("a.\"Login\""), QStringLiteral("u.\"Name\""), QStringLiteral("a.\"SocialId\""),
                   QStringLiteral("a.\"ConsumerKey\"")},
                  text, dialect);
    return statement;
}

} // namespace

QString accountColumns()
{
    return QStringLiteral("a.\"Id\", a.\"TypeId\", a.\"Login\", a.\"Name\", a.\"UserId\", u.\"Name\", a.\"SocialId\", a.\"ConsumerKey\", "
                          "a.\"Public\", a.\"IsExpired\"");
}

Statement catalogueStatement(const QString &schema, const Dialect &dialect)
{
    QStringList names;
    for (const TableUse &use : tableUses())
        names << use.table;
    Statement columns{QString(dialect.catalogue).replace(QLatin1String("%1"), placeholders(names.size())), asValues(names), 7};
    if (columns.sql.contains(QLatin1String("%2"))) {
        columns.sql.replace(QLatin1String("%2"), QStringLiteral("?"));
        columns.values.emplace_back(schema);
    }
    return columns;
}

Statement settingsStatement()
{
    const QStringList codes = settingCodes();
    return {
        QStringLiteral(
            "SELECT s.\"Id\", s.\"Code\", s.\"Name\", s.\"ValueTypeName\", s.\"IsPersonal\", v.\"Id\", v.\"SysAdminUnitId\", u.\"Name\", "
            "u.\"SysAdminUnitTypeValue\", v.\"IsDef\", v.\"Position\", v.\"TextValue\", v.\"BooleanValue\" "
            "FROM @SysSettings s LEFT JOIN @SysSettingsValue v ON v.\"SysSettingsId\" = s.\"Id\" "
            "LEFT JOIN @SysAdminUnit u ON u.\"Id\" = v.\"SysAdminUnitId\" WHERE s.\"Code\" IN (%1) "
            "ORDER BY s.\"Code\", s.\"Id\", v.\"Position\", v.\"Id\"")
            .arg(placeholders(codes.size())),
        asValues(codes), 13};
}

Statement activeUsersStatement()
{
    return {QStringLiteral("SELECT count(*) FROM @SysAdminUnit u WHERE u.\"SysAdminUnitTypeValue\" = 4 AND u.\"Active\" = ?"), {true}, 1};
}

Statement linkedStatement()
{
    return {QStringLiteral("SELECT a.\"ConsumerKey\", count(*) FROM @SocialAccount a WHERE a.\"TypeId\" = ? "
                           "GROUP BY a.\"ConsumerKey\" ORDER BY 2 DESC, 1"),
            {GuidValue{integration::facebookCommunicationType}},
            2};
}

Statement userStatement(const QString &nameOrId)
{
    const Statement ids = userIds(nameOrId);
    return {QStringLiteral("SELECT u.\"Id\", u.\"Name\", u.\"ContactId\", u.\"Active\" FROM @SysAdminUnit u WHERE u.\"Id\" IN (%1)")
                .arg(ids.sql),
            ids.values, 4};
}

Statement granteesStatement(const QString &nameOrId, bool hasEffectiveRoles, const Dialect &dialect)
{
    const Statement ids = userIds(nameOrId);
    Statement statement{.sql = {}, .values = {}, .columns = 2};
    const auto add = [&](const QString &sql) {
        statement.sql += sql;
        statement.values.insert(statement.values.end(), ids.values.begin(), ids.values.end());
    };
    add(dialect.withRecursive
        + QStringLiteral(" roles(id, depth) AS (SELECT r.\"SysRoleId\", 0 FROM @SysUserInRole r WHERE r.\"SysUserId\" IN (%1)")
              .arg(ids.sql));
    if (hasEffectiveRoles)
        add(QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM @SysAdminUnitInRole e WHERE e.\"SysAdminUnitId\" IN (%1))").arg(ids.sql));
    // The depth ends a chain of parents that runs in a circle.
    statement.sql += QStringLiteral(" UNION ALL SELECT p.\"ParentRoleId\", roles.depth + 1 FROM @SysAdminUnit p "
                                    "JOIN roles ON p.\"Id\" = roles.id WHERE p.\"ParentRoleId\" IS NOT NULL AND roles.depth < 32) "
                                    "SELECT u.\"Name\", g.\"CanExecute\" FROM @SysAdminOperationGrantee g "
                                    "JOIN @SysAdminOperation o ON o.\"Id\" = g.\"SysAdminOperationId\" "
                                    "LEFT JOIN @SysAdminUnit u ON u.\"Id\" = g.\"SysAdminUnitId\" WHERE o.\"Code\" = ? AND (");
    statement.values.emplace_back(QString(integration::canManageSharedSocialAccounts));
    add(QStringLiteral("g.\"SysAdminUnitId\" IN (%1) OR g.\"SysAdminUnitId\" IN (SELECT id FROM roles)").arg(ids.sql));
    if (hasEffectiveRoles)
        add(QStringLiteral(" OR g.\"SysAdminUnitId\" IN (SELECT e.\"SysAdminUnitRoleId\" FROM @SysAdminUnitInRole e WHERE "
                           "e.\"SysAdminUnitId\" IN (%1))")
                .arg(ids.sql));
    statement.sql += QStringLiteral(") ORDER BY g.\"Position\", g.\"CanExecute\"");
    return statement;
}

Statement accountsStatement(const SnapshotRequest &request)
{
    const QStringList &named = request.accounts;
    Statement statement{
        accountsFrom(accountColumns() + (request.tokens ? QStringLiteral(", a.\"AccessToken\"") : QString()))
            + (named.isEmpty() ? QStringLiteral("1 = 0") : QStringLiteral("a.\"Login\" IN (%1)").arg(placeholders(named.size()))),
        asValues(named), accountColumnCount + (request.tokens ? 1 : 0)};
    QStringList ids;
    std::ranges::copy_if(named, std::back_inserter(ids), isGuid);
    for (const QString &id : ids) {
        statement.sql += QStringLiteral(" OR a.\"Id\" = ?");
        statement.values.emplace_back(GuidValue{normalGuid(id)});
    }
    for (const QString &owner : request.owners) {
        statement.sql += QStringLiteral(" OR (a.\"UserId\" = ? AND a.\"TypeId\" = ?)");
        statement.values.emplace_back(GuidValue{owner});
        statement.values.emplace_back(GuidValue{integration::facebookCommunicationType});
    }
    if (request.sharedAccounts > 0) {
        statement.sql += QStringLiteral(" OR (a.\"Public\" = ? AND a.\"TypeId\" = ?)");
        statement.values.emplace_back(true);
        statement.values.emplace_back(GuidValue{integration::facebookCommunicationType});
    }
    statement.sql += QStringLiteral(" ORDER BY a.\"Login\", a.\"Id\"");
    return statement;
}

Statement deadPrivateStatement(const SnapshotRequest &request, const Dialect &dialect)
{
    Statement statement{accountsFrom(accountColumns()) + QStringLiteral("a.\"TypeId\" = ? AND a.\"Public\" = ? AND (a.\"IsExpired\" = ?"),
                        {GuidValue{integration::facebookCommunicationType}, false, true},
                        accountColumnCount};
    if (!request.aliveApp.isEmpty()) {
        statement.sql += QStringLiteral(" OR a.\"ConsumerKey\" <> ?");
        statement.values.emplace_back(request.aliveApp);
    }
    statement.sql += QStringLiteral(") ORDER BY a.\"Login\", a.\"Id\"") + dialect.firstRows.arg(request.deadPrivate);
    return statement;
}

Statement accountPageStatement(const AccountQuery &query, const Dialect &dialect)
{
    const Statement all = found(query, dialect);
    Statement page{QStringLiteral("SELECT %1, %2 ").arg(accountColumns(), loginKey) + all.sql, all.values, accountColumnCount + 1};
    if (query.after) {
        page.sql += QStringLiteral(" AND (%1 > ? OR (%1 = ? AND a.\"Id\" > ?))").arg(loginKey);
        for (const QString &key : {query.after->login, query.after->login, query.after->id})
            page.values.emplace_back(key);
    }
    page.sql += QStringLiteral(" ORDER BY %1, a.\"Id\"").arg(loginKey) + dialect.firstRows.arg(query.limit + 1);
    return page;
}

Statement accountCountStatement(const AccountQuery &query, const Dialect &dialect)
{
    const Statement all = found(query, dialect);
    return {QStringLiteral("SELECT count(*) ") + all.sql, all.values, 1};
}

Statement usersStatement(const UserQuery &query, const Dialect &dialect)
{
    Statement statement{
        QStringLiteral("SELECT u.\"Id\", u.\"Name\", u.\"Active\" FROM @SysAdminUnit u WHERE u.\"SysAdminUnitTypeValue\" = 4"), {}, 3};
    const QString text = query.search.trimmed();
    if (!text.isEmpty())
        addSearch(statement, {QStringLiteral("u.\"Name\"")}, text, dialect);
    statement.sql += QStringLiteral(" ORDER BY u.\"Name\", u.\"Id\"") + dialect.firstRows.arg(query.limit);
    return statement;
}

Statement tokenStatement(const Guid &account)
{
    return {QStringLiteral("SELECT a.\"AccessToken\" FROM @SocialAccount a WHERE a.\"Id\" = ? AND a.\"TypeId\" = ?"),
            {GuidValue{account}, GuidValue{integration::facebookCommunicationType}},
            1};
}

} // namespace crmlink::crm
