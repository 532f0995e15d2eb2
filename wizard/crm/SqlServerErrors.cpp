#include "crm/SqlServerErrors.h"

#include "crm/NativeCodes.h"

#include <QSqlError>
#include <QString>

#include <algorithm>

namespace crmlink::crm
{

namespace
{

/// Numbers of SQL Server (sys.messages), of its client libraries (Winsock's and FreeTDS's own) and of ours.
DatabaseFailure byNumber(int code)
{
    switch (code) {
    case 911:                                                // no such database
    case 4060:                                               // cannot open the database that the login asks for
    case 4064: return DatabaseFailure::NoDatabase;           // … its default database
    case 18452:                                              // login from an untrusted domain
    case 18456:                                              // login failed
    case 18470:                                              // account disabled
    case 18486:                                              // account locked out
    case 18487:                                              // password expired
    case 18488: return DatabaseFailure::BadLogin;            // password must be changed
    case 2146893019:                                         // Windows, without its sign: SEC_E_UNTRUSTED_ROOT
    case 2146893022: return DatabaseFailure::BadCertificate; // … SEC_E_WRONG_PRINCIPAL: it is for another name
    case 1205:                                               // deadlock victim
    case 1222:                                               // lock request time-out
    case 51222:                                              // the application lock is taken: our own number (SqlServerDialect)
        return DatabaseFailure::Locked;
    case 229: // permission denied on object
    case 230: // … on column
    case 262: // … in database
    case 300: return DatabaseFailure::NoRight;
    case 207:                                           // invalid column name
    case 208: return DatabaseFailure::NoTable;          // invalid object name
    case 3906:                                          // read-only database
    case 3908:                                          // database in bypass recovery
    case 976:                                           // secondary replica does not allow connections
    case 978: return DatabaseFailure::ReadOnly;         // … for writing
    case 2628:                                          // would be truncated, with the column's name
    case 8152: return DatabaseFailure::TooLong;         // would be truncated
    case 596:                                           // the session is in the kill state
    case 6005:                                          // shutdown in progress
    case 10053:                                         // Winsock: aborted
    case 10054:                                         // Winsock: reset by peer
    case 10060:                                         // Winsock: timed out
    case 10061:                                         // Winsock: refused
    case 20002:                                         // FreeTDS: connection failed
    case 20003:                                         // FreeTDS: timed out
    case 20004:                                         // FreeTDS: read failed
    case 20006:                                         // FreeTDS: write failed
    case 20009:                                         // FreeTDS: unable to connect
    case 20017:                                         // FreeTDS: unexpected EOF
    case 20047: return DatabaseFailure::ConnectionLost; // FreeTDS: dead connection
    default: return DatabaseFailure::Other;
    }
}

/// Servers that speak T-SQL without being Microsoft's give some failures one number of their own, with English words (seen).
struct Words {
    const char *part;
    DatabaseFailure failure;
};

constexpr Words foreignWords[] = {
    {"lock timeout", DatabaseFailure::Locked},       {"deadlock", DatabaseFailure::Locked},
    {"permission denied", DatabaseFailure::NoRight}, {"must be owner of", DatabaseFailure::NoRight},
    {"read-only", DatabaseFailure::ReadOnly},        {"does not exist", DatabaseFailure::NoTable},
    {"value too long", DatabaseFailure::TooLong},    {"terminating connection", DatabaseFailure::ConnectionLost},
};

constexpr int largestOwnNumber = 1'000'000; // Microsoft's end far below

} // namespace

DatabaseFailure classifySqlServer(const QSqlError &error)
{
    const QList<int> codes = nativeCodes(error);
    QList<DatabaseFailure> failures;
    for (const int code : codes)
        failures << byNumber(code);
    // A database that cannot be opened is reported together with the login that failed for it.
    if (failures.contains(DatabaseFailure::NoDatabase))
        return DatabaseFailure::NoDatabase;
    const auto known = std::ranges::find_if(failures, [](DatabaseFailure failure) { return failure != DatabaseFailure::Other; });
    if (known != failures.end())
        return *known;
    const QString words = error.databaseText() + u' ' + error.driverText();
    if (std::ranges::any_of(codes, [](int code) { return code > largestOwnNumber; })) {
        for (const Words &foreign : foreignWords) {
            if (words.contains(QLatin1String(foreign.part), Qt::CaseInsensitive))
                return foreign.failure;
        }
    }
    // No number of the server's: the driver gave up by itself. FreeTDS says "Unknown error" of a link that broke (seen), and what
    // became of a COMMIT then has to be looked at, not guessed.
    if (std::ranges::all_of(codes, [](int code) { return code == 0; }))
        return DatabaseFailure::ConnectionLost;
    // Microsoft's driver on Linux: OpenSSL's words, and no number.
    if (words.contains(u"SSL Provider") && words.contains(u"certificate verify failed"))
        return DatabaseFailure::BadCertificate;
    // Microsoft's driver gives a broken link the number of the system's error, which may be one of SQL Server's own as well.
    if (words.contains(u"Communication link failure") || words.contains(u"TCP Provider"))
        return DatabaseFailure::ConnectionLost;
    return DatabaseFailure::Other;
}

} // namespace crmlink::crm
