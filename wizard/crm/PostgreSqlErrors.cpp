#include "crm/PostgreSqlErrors.h"

#include <QSqlError>
#include <QString>

#include <algorithm>

namespace crmlink::crm
{

namespace
{

struct Code {
    const char *sqlState; ///< a whole code, or its class
    DatabaseFailure failure;
};

constexpr Code codes[] = {
    {"08", DatabaseFailure::ConnectionLost},    {"57P01", DatabaseFailure::ConnectionLost}, // admin_shutdown: also pg_terminate_backend
    {"57P02", DatabaseFailure::ConnectionLost}, {"57P03", DatabaseFailure::ConnectionLost},
    {"57P05", DatabaseFailure::ConnectionLost}, // idle_session_timeout
    {"25P03", DatabaseFailure::ConnectionLost}, // idle_in_transaction_session_timeout
    {"55P03", DatabaseFailure::Locked},         {"40P01", DatabaseFailure::Locked},
    {"57014", DatabaseFailure::Locked}, // statement_timeout: it only strikes when the statement waits
    {"42501", DatabaseFailure::NoRight},        {"42P01", DatabaseFailure::NoTable},
    {"42703", DatabaseFailure::NoTable},        {"3F000", DatabaseFailure::NoTable},
    {"25006", DatabaseFailure::ReadOnly},       {"22001", DatabaseFailure::TooLong},
};

} // namespace

DatabaseFailure classifyPostgreSql(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    if (state.isEmpty())
        return DatabaseFailure::ConnectionLost;
    const auto *code = std::ranges::find_if(codes, [&](const Code &known) { return state.startsWith(QLatin1String(known.sqlState)); });
    return code == std::end(codes) ? DatabaseFailure::Other : code->failure;
}

} // namespace crmlink::crm
