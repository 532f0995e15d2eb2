#pragma once

#include <QString>

#include <memory>

namespace crmlink
{

/// Where windows would be shown. Asked before Qt is: Qt ends the process where it finds no display.
struct DisplayServer {
    enum class State {
        Usable, ///< always on Windows and macOS
        NotSet, ///< neither DISPLAY nor WAYLAND_DISPLAY
        Dead,   ///< set, but nobody listens there, as after the server died
    };
    State state = State::NotSet;
    QString name; ///< "DISPLAY=:0"; empty when not set
    /// To the server that was found on this computer. An X server begins anew when its last client goes, and turns away who comes just
    /// then: whoever opens a window keeps this until Qt is connected.
    std::shared_ptr<void> connection;

    /// Reads the environment and knocks at sockets of this computer, which takes no time; a display on another computer, and a
    /// platform that was asked for by QT_QPA_PLATFORM and needs none, count as usable.
    [[nodiscard]] static DisplayServer find();
};

} // namespace crmlink
