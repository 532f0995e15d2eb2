#pragma once

#include "setup/Site.h"

#include <QElapsedTimer>
#include <QList>
#include <QProcess>

#include <algorithm>

namespace crmlink::bench
{

inline double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// What a whole process printed; a failure ends the benchmark.
inline QByteArray outputOf(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

/// Milliseconds from start to end of a process.
inline double millisecondsOf(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QElapsedTimer clock;
    clock.start();
    outputOf(program, arguments, environment);
    return double(clock.nsecsElapsed()) / 1e6;
}

/// How a benchmark's child finds the database of the parent's PostgresCluster.
inline setup::DatabaseConnection connectionOfChild(const QString &port, const QString &name)
{
    setup::DatabaseConnection connection;
    connection.host = QStringLiteral("127.0.0.1");
    connection.port = port.toUShort();
    connection.name = name;
    connection.user = QStringLiteral("crm");
    return connection;
}

} // namespace crmlink::bench
