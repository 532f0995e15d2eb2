#pragma once

#include <QStringList>

namespace crmlink::app
{

/// What has to be arranged with the operating system before anything else; each with its twin for the others.
class Process
{
public:
    /// A crash must not leave passwords in a file.
    static void forbidCoreDumps();
    /// What the console shows is UTF-8. Returns the arguments without the program's name.
    static QStringList arguments(int argc, char **argv);
    /// Columns of the terminal behind standard output; 80 where it is none.
    static int terminalWidth();
};

} // namespace crmlink::app
