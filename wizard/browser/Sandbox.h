#pragma once

namespace crmlink::browser
{

/// Whether the web engine can put its renderers into a sandbox here. Without one Chromium ends the whole process as soon
/// as the first view is made, so this is asked before. CrmLink never switches the sandbox off; a user who did so in the
/// environment (QTWEBENGINE_DISABLE_SANDBOX, or --no-sandbox in QTWEBENGINE_CHROMIUM_FLAGS) is obeyed.
enum class Sandbox {
    Usable,
    SwitchedOff,      ///< by the user's environment
    RunningAsRoot,    ///< Chromium refuses its sandbox to root
    NoUserNamespaces, ///< this system or container does not let ordinary users have them
};

/// Tries it: on Linux a child process asks the kernel for the namespaces that Chromium's sandbox is made of, which finds
/// every way of forbidding them (sysctl, AppArmor, seccomp, chroot). Takes about a millisecond. Elsewhere: Usable.
[[nodiscard]] Sandbox probeSandbox();

} // namespace crmlink::browser
