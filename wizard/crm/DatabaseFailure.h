#pragma once

namespace crmlink::crm
{

/// What went wrong with a statement, told from the driver's code and never from its words. One file a driver holds the codes.
enum class DatabaseFailure {
    Other,
    ConnectionLost,
    Locked, ///< waited longer than the lock time-out, or a deadlock
    NoRight,
    NoTable, ///< a table or column does not exist
    ReadOnly,
    TooLong, ///< a value is longer than its column
    NotADatabase,
    CannotOpen,
    BadCertificate, ///< the driver does not trust the server's
    BadLogin,       ///< user or password
    NoDatabase,     ///< the server has no such database, or the login may not use it
};

} // namespace crmlink::crm
