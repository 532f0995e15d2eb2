#include "browser/Sandbox.h"

#include <QByteArray>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace crmlink::browser
{

#ifdef Q_OS_LINUX

namespace
{

bool namespacesAreAllowed()
{
    const pid_t child = fork();
    if (child < 0)
        return true; // out of processes: nothing was learned, and the engine will say so itself
    if (child == 0) {
        // Only system calls here: the other threads are not with us. The second one needs the rights that the first one
        // gives, which is where AppArmor (Ubuntu 24.04) says no.
        _exit(unshare(CLONE_NEWUSER) == 0 && unshare(CLONE_NEWPID | CLONE_NEWNET) == 0 ? 0 : 1);
    }
    int status = 0;
    pid_t ended = 0;
    do {
        ended = waitpid(child, &status, 0);
    } while (ended < 0 && errno == EINTR);
    return ended != child || (WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

} // namespace

Sandbox probeSandbox()
{
    if (qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX") || qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").contains("--no-sandbox"))
        return Sandbox::SwitchedOff;
    if (geteuid() == 0)
        return Sandbox::RunningAsRoot;
    return namespacesAreAllowed() ? Sandbox::Usable : Sandbox::NoUserNamespaces;
}

#else

Sandbox probeSandbox()
{
    return Sandbox::Usable;
}

#endif

} // namespace crmlink::browser
