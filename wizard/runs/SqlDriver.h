#pragma once

#include "setup/Site.h"

#include <QString>

namespace crmlink::runs
{

/// The Qt SQL driver that a kind of database needs, on this computer.
struct SqlDriver {
    enum class State {
        Ready,
        PluginMissing,        ///< Qt's driver plugin is not installed
        ClientLibraryMissing, ///< the plugin is there, but what it links is not
        OdbcDriverMissing,    ///< Qt's ODBC plugin is there, but no ODBC driver for the DBMS
    };
    setup::DatabaseKind kind = setup::DatabaseKind::PostgreSql;
    QString name; ///< "QPSQL", …
    QString odbc; ///< the ODBC driver that would be taken, where name is "QODBC"
    State state = State::PluginMissing;
    QString words; ///< the loader's own

    /// Loads the driver to see. Any thread.
    [[nodiscard]] static SqlDriver of(setup::DatabaseKind kind);
};

} // namespace crmlink::runs
