#include "crm/BoundQuery.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace crmlink::crm
{

BoundQuery BoundQuery::run(const QSqlDatabase &database, const BoundText &text, int columns)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const auto failed = [&] {
        BoundQuery refused{std::nullopt, query.lastError()};
        query.finish();
        return refused;
    };
    bool sent = false;
    if (text.values.isEmpty()) {
        sent = query.exec(text.sql);
    } else {
        if (!query.prepare(text.sql))
            return failed();
        for (const QVariant &value : text.values)
            query.addBindValue(value);
        sent = query.exec();
    }
    if (!sent)
        return failed();

    Answer answer;
    while (columns > 0 && query.next()) {
        std::vector<QVariant> row;
        row.reserve(size_t(columns));
        for (int column = 0; column < columns; ++column)
            row.push_back(query.value(column));
        answer.rows.push_back(std::move(row));
    }
    // A connection that died between two rows looks like the end of the rows.
    if (columns > 0 && query.lastError().isValid())
        return failed();
    answer.affected = query.numRowsAffected(); // -1 on some drivers
    query.finish();
    return {std::move(answer), {}};
}

} // namespace crmlink::crm
