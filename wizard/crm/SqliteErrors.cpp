#include "crm/SqliteErrors.h"

#include <QSqlError>
#include <QString>

namespace crmlink::crm
{

DatabaseFailure classifySqlite(const QSqlError &error)
{
    // The low byte is the primary code; the rest refines it.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 3:                                   // SQLITE_PERM
    case 23: return DatabaseFailure::NoRight; // SQLITE_AUTH
    case 5:                                   // SQLITE_BUSY
    case 6: return DatabaseFailure::Locked;   // SQLITE_LOCKED
    case 8: return DatabaseFailure::ReadOnly;
    case 10: return DatabaseFailure::ConnectionLost; // SQLITE_IOERR
    case 14: return DatabaseFailure::CannotOpen;
    case 18: return DatabaseFailure::TooLong;
    case 26: return DatabaseFailure::NotADatabase;
    default: return DatabaseFailure::Other;
    }
}

} // namespace crmlink::crm
