#include "crm/OracleErrors.h"

#include "crm/NativeCodes.h"

namespace crmlink::crm
{

DatabaseFailure classifyOracle(const QSqlError &error)
{
    for (const int code : nativeCodes(error)) {
        switch (code) {
        case 28:                                            // your session has been killed
        case 600:                                           // internal error: the session is gone
        case 1012:                                          // not logged on
        case 1033:                                          // starting or shutting down
        case 1034:                                          // not available
        case 1089:                                          // immediate shutdown in progress
        case 1092:                                          // instance terminated
        case 2396:                                          // exceeded maximum idle time
        case 3113:                                          // end-of-file on communication channel
        case 3114:                                          // not connected
        case 3135:                                          // connection lost contact
        case 12152:                                         // unable to send break message
        case 12170:                                         // connect time-out
        case 12537:                                         // connection closed
        case 12541:                                         // no listener
        case 12547:                                         // lost contact
        case 12570:                                         // packet reader failure
        case 12571: return DatabaseFailure::ConnectionLost; // packet writer failure
        case 12505:                                         // listener does not know the SID
        case 12514: return DatabaseFailure::NoDatabase;     // listener does not know the service
        case 1017:                                          // invalid user name or password
        case 28000:                                         // account locked
        case 28001: return DatabaseFailure::BadLogin;       // password expired
        case 54:                                            // resource busy, NOWAIT
        case 60:                                            // deadlock
        case 30006: return DatabaseFailure::Locked;         // resource busy, WAIT time-out
        case 1031:
        case 1749: return DatabaseFailure::NoRight;
        case 904:                                     // invalid identifier
        case 942: return DatabaseFailure::NoTable;    // also a table that one may not see
        case 1456:                                    // READ ONLY transaction
        case 16000:                                   // database or pluggable database open for read-only
        case 28109: return DatabaseFailure::ReadOnly; // read-only pluggable database
        case 1401:                                    // inserted value too large for column
        case 12899: return DatabaseFailure::TooLong;  // value too large for column
        default: break;
        }
    }
    return DatabaseFailure::Other;
}

} // namespace crmlink::crm
