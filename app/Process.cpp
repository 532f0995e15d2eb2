#include "Process.h"

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
// after windows.h
#include <shellapi.h>
// Not werapi.h: MinGW's does not compile. In kernel32.
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);
#else
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace crmlink::app
{

void Process::forbidCoreDumps()
{
#ifdef Q_OS_WIN
    // No dialog, and no heap in what Windows Error Reporting collects.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    constexpr DWORD noHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    WerSetFlags(noHeap);
#else
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

QStringList Process::arguments(int argc, char **argv)
{
    QStringList arguments;
#ifdef Q_OS_WIN
    // argv is in the console's code page, which cannot spell every path.
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    SetConsoleOutputCP(CP_UTF8);
    int count = 0;
    if (LPWSTR *wide = CommandLineToArgvW(GetCommandLineW(), &count)) {
        for (int i = 1; i < count; ++i)
            arguments += QString::fromWCharArray(wide[i]);
        LocalFree(wide);
    }
#else
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
#endif
    return arguments;
}

int Process::terminalWidth()
{
    constexpr int usual = 80;
    int width = 0;
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        width = info.srWindow.Right - info.srWindow.Left + 1;
#else
    winsize size{};
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        width = size.ws_col;
#endif
    if (width <= 0)
        width = qEnvironmentVariableIntValue("COLUMNS");
    return width > 0 ? std::clamp(width, 40, 110) : usual;
}

} // namespace crmlink::app
