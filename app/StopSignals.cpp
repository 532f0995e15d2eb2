#include "StopSignals.h"

#include <QtGlobal>

#include <array>
#include <thread>

#ifdef Q_OS_WIN
#include <atomic>
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace crmlink::app
{

namespace
{

std::stop_source &source()
{
    static std::stop_source instance;
    return instance;
}

#ifdef Q_OS_WIN

std::atomic_bool ended{false};

// Windows calls it on a thread of its own, so it may do what it likes.
BOOL WINAPI onControl(DWORD event)
{
    source().request_stop();
    // Of a console that is closed, the process ends as soon as this returns; until then it has some seconds.
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        ended.wait(false);
    return TRUE;
}

#else

// A signal handler may do next to nothing; it wakes a thread that may. Written by the handler, read by the thread.
std::array<int, 2> wakeUp{-1, -1};

extern "C" void onSignal(int)
{
    const int before = errno;
    const char byte = 's';
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
    errno = before;
}

constexpr std::array signalNumbers{SIGINT, SIGTERM, SIGHUP};

std::thread &listener()
{
    // Never destroyed: where a library calls exit(), as Qt does when its display is gone, it may still be listening.
    static auto *const instance = new std::thread;
    return *instance;
}

#endif

} // namespace

StopSignals::StopSignals()
{
    source(); // made before anything may ask for it
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(onControl, TRUE);
#else
    if (::pipe(wakeUp.data()) != 0)
        return; // then a signal ends the process as it always does
    for (const int end : wakeUp)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    listener() = std::thread([] {
        char byte = 0;
        while (::read(wakeUp[0], &byte, 1) > 0 || errno == EINTR) {
            if (byte == 'e')
                return;
            source().request_stop();
        }
    });
    for (const int number : signalNumbers) {
        struct sigaction before {
        };
        // Whoever started us with nohup wants it to be ignored.
        if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action {
        };
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
#endif
}

StopSignals::~StopSignals()
{
#ifdef Q_OS_WIN
    ended = true; // before the handler is taken away, which waits for it
    ended.notify_all();
    SetConsoleCtrlHandler(onControl, FALSE);
#else
    for (const int number : signalNumbers)
        ::signal(number, SIG_DFL);
    const char end = 'e';
    if (wakeUp[1] >= 0 && ::write(wakeUp[1], &end, 1) == 1)
        listener().join();
    for (int &end1 : wakeUp) {
        if (end1 >= 0)
            ::close(end1);
        end1 = -1;
    }
#endif
}

std::stop_token StopSignals::token() const
{
    return source().get_token();
}

} // namespace crmlink::app
