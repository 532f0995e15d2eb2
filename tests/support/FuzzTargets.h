#pragma once

#include <QByteArray>

#include <vector>

namespace crmlink::test
{

/// A reader of files that others write. Whatever it is given, it answers with a value or an error, in time, and what it
/// accepted survives being written and read again.
struct FuzzTarget {
    const char *name;
    /// Ends the program (qFatal) when a promise is broken.
    void (*run)(const QByteArray &bytes);
    std::vector<QByteArray> seeds;
};

[[nodiscard]] const std::vector<FuzzTarget> &fuzzTargets();

} // namespace crmlink::test
