#include "crm/AccountReader.h"

#include "crm/DatabaseSession.h"
#include "crm/Dialect.h"
#include "setup/FacebookIntegration.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

namespace crmlink::crm
{

using namespace setup;

namespace
{

// A row may have no login for a moment (the CRM saves a new one twice), and Oracle keeps an empty text as NULL, which
// compares with nothing. A blank sorts before every name.
const QString loginKey = QStringLiteral("COALESCE(a.\"Login\", ' ')");

/// @p text as a pattern that finds it anywhere; `!` is the escape character.
QString pattern(const QString &text, const Dialect &dialect)
{
    QString escaped;
    for (const QChar character : text) {
        if (character == u'!' || dialect.likeWildcards.contains(character))
            escaped += u'!';
        escaped += character;
    }
    return u'%' + escaped + u'%';
}

/// Rows where one of @p columns contains @p text in whatever case. The database's LOWER knows what letters are; where it
/// knows ASCII only (SQLite), at least the spelling that was typed is found.
void addSearch(Statement &statement, const QStringList &columns, const QString &text, const Dialect &dialect)
{
    QStringList conditions;
    for (const QString &column : columns) {
        conditions << QStringLiteral("LOWER(%1) LIKE ? ESCAPE '!' OR %1 LIKE ? ESCAPE '!'").arg(column);
        statement.values.emplace_back(pattern(text.toLower(), dialect));
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

Account toAccount(const std::vector<QVariant> &row)
{
    return {.id = normalGuid(row[0].toString()),
            .networkTypeId = normalGuid(row[1].toString()),
            .login = row[2].toString(),
            .name = row[3].toString(),
            .ownerId = normalGuid(row[4].toString()),
            .ownerName = row[5].toString(),
            .socialId = row[6].toString(),
            .appId = row[7].toString(),
            .isPublic = row[8].toBool(),
            .isExpired = row[9].toBool()};
}

Result<AccountPage> AccountReader::accounts(const AccountQuery &query, const std::stop_token &stop)
{
    const Dialect &dialect = m_session.dialect();
    const Statement all = found(query, dialect);
    Statement page{QStringLiteral("SELECT %1, %2 ").arg(accountColumns(), loginKey) + all.sql, all.values, accountColumnCount + 1};
    if (query.after) {
        page.sql += QStringLiteral(" AND (%1 > ? OR (%1 = ? AND a.\"Id\" > ?))").arg(loginKey);
        for (const QString &key : {query.after->login, query.after->login, query.after->id})
            page.values.emplace_back(key);
    }
    page.sql += QStringLiteral(" ORDER BY %1, a.\"Id\"").arg(loginKey) + dialect.firstRows.arg(query.limit + 1);

    std::vector<Statement> statements = m_session.beginReading();
    const size_t pageAt = statements.size();
    statements.push_back(std::move(page));
    if (!query.after)
        statements.push_back({QStringLiteral("SELECT count(*) ") + all.sql, all.values, 1});
    const auto answers = m_session.run(statements, stop);
    m_session.rollBack();
    if (!answers)
        return failure(answers.error());
    AccountPage result;
    const auto &rows = answers->at(pageAt).rows;
    for (const auto &row : rows) {
        if (int(result.accounts.size()) == query.limit) {
            const auto &last = rows[size_t(query.limit) - 1];
            result.next = AccountPlace{last[accountColumnCount].toString(), last[0].toString()};
            break;
        }
        result.accounts.push_back(toAccount(row));
    }
    if (!query.after)
        result.total = answers->back().rows.at(0)[0].toInt();
    return result;
}

Result<std::vector<CrmUser>> AccountReader::users(const UserQuery &query, const std::stop_token &stop)
{
    const Dialect &dialect = m_session.dialect();
    Statement statement{
        QStringLiteral("SELECT u.\"Id\", u.\"Name\", u.\"Active\" FROM @SysAdminUnit u WHERE u.\"SysAdminUnitTypeValue\" = 4"), {}, 3};
    const QString text = query.search.trimmed();
    if (!text.isEmpty())
        addSearch(statement, {QStringLiteral("u.\"Name\"")}, text, dialect);
    statement.sql += QStringLiteral(" ORDER BY u.\"Name\", u.\"Id\"") + dialect.firstRows.arg(query.limit);
    std::vector<Statement> statements = m_session.beginReading();
    statements.push_back(std::move(statement));
    const auto answers = m_session.run(statements, stop);
    m_session.rollBack();
    if (!answers)
        return failure(answers.error());
    std::vector<CrmUser> users;
    for (const auto &row : answers->back().rows)
        users.push_back({.id = normalGuid(row[0].toString()), .name = row[1].toString(), .active = row[2].toBool()});
    return users;
}

Result<Secret> AccountReader::token(const Guid &account, const std::stop_token &stop)
{
    std::vector<Statement> statements = m_session.beginReading();
    statements.push_back({QStringLiteral("SELECT a.\"AccessToken\" FROM @SocialAccount a WHERE a.\"Id\" = ? AND a.\"TypeId\" = ?"),
                          {GuidValue{account}, GuidValue{integration::facebookCommunicationType}},
                          1});
    const auto answers = m_session.run(statements, stop);
    m_session.rollBack();
    if (!answers)
        return failure(answers.error());
    if (answers->back().rows.empty())
        return failure(Error{.kind = ErrorKind::NotFound,
                             .what = Text(QT_TRANSLATE_NOOP("crmlink", "The account is no longer in the CRM.")),
                             .why = {},
                             .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Load the list again.")),
                             .guide = anchor::accounts,
                             .candidates = {}});
    return Secret::take(answers->back().rows[0][0].toString());
}

} // namespace crmlink::crm
