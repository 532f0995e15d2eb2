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
    };
    setup::DatabaseKind kind = setup::DatabaseKind::PostgreSql;
    QString name; ///< "QPSQL", …
    State state = State::PluginMissing;
    QString words; ///< the loader's own

    /// Loads the driver to see. Any thread.
    [[nodiscard]] static SqlDriver of(setup::DatabaseKind kind);
};

} // namespace crmlink::runs
