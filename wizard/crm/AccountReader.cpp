#include "crm/AccountReader.h"

#include "crm/DatabaseErrors.h"
#include "crm/DatabaseSession.h"
#include "crm/GatewayErrors.h"
#include "crm/ReadStatements.h"

namespace crmlink::crm
{

using namespace setup;

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
            .isPublic = truth(row[8]),
            .isExpired = truth(row[9])};
}

Result<AccountPage> AccountReader::accounts(const AccountQuery &query, const std::stop_token &stop)
{
    const Dialect &dialect = m_session.dialect();
    std::vector<Statement> statements = m_session.beginReading();
    const size_t pageAt = statements.size();
    statements.push_back(accountPageStatement(query, dialect));
    const auto answers = m_session.run(statements, stop);
    if (!answers) {
        m_session.rollBack();
        return failure(answers.error());
    }
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
        result.total = int(result.accounts.size());
    // Counting looks at every account once more: not where the first page holds them all.
    if (!query.after && result.next) {
        const auto counted = m_session.run({accountCountStatement(query, dialect)}, stop);
        if (!counted) {
            m_session.rollBack();
            return failure(counted.error());
        }
        result.total = counted->back().rows.at(0)[0].toInt();
    }
    m_session.rollBack();
    return result;
}

Result<std::vector<CrmUser>> AccountReader::users(const UserQuery &query, const std::stop_token &stop)
{
    std::vector<Statement> statements = m_session.beginReading();
    statements.push_back(usersStatement(query, m_session.dialect()));
    const auto answers = m_session.run(statements, stop);
    m_session.rollBack();
    if (!answers)
        return failure(answers.error());
    std::vector<CrmUser> users;
    for (const auto &row : answers->back().rows)
        users.push_back({.id = normalGuid(row[0].toString()), .name = row[1].toString(), .active = truth(row[2])});
    return users;
}

Result<Secret> AccountReader::token(const Guid &account, const std::stop_token &stop)
{
    std::vector<Statement> statements = m_session.beginReading();
    statements.push_back(tokenStatement(account));
    const auto answers = m_session.run(statements, stop);
    m_session.rollBack();
    if (!answers)
        return failure(answers.error());
    if (answers->back().rows.empty())
        return failure(accountGoneError());
    return Secret::take(answers->back().rows[0][0].toString());
}

} // namespace crmlink::crm
