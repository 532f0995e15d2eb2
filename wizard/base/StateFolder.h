#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace crmlink
{

/// The folder that holds all state (design 9): settings.ini, sites/, resume.json, journal/. Mode 0700 (on Windows the
/// user's own profile); files are replaced atomically and synced. Never holds a secret. Thread-safe after construction.
class StateFolder
{
public:
    /// @p path as given by --state-dir or CRMLINK_STATE_DIR; empty: the platform's place for local application data.
    /// Creates the folder. Error: StateFolder.
    static Result<StateFolder> open(const QString &path = {});

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString filePath(const QString &relative) const;
    /// Replaces the file whole and syncs it to disk; missing sub-folders are made. Error: StateFolder.
    [[nodiscard]] Result<void> write(const QString &relative, const QByteArray &bytes) const;
    /// Empty when there is no such file. Error: StateFolder.
    [[nodiscard]] Result<QByteArray> read(const QString &relative) const;
    [[nodiscard]] Result<void> remove(const QString &relative) const;

private:
    explicit StateFolder(QString path) : m_path(std::move(path)) { }
    QString m_path;
};

} // namespace crmlink
