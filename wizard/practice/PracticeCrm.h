#pragma once

#include "base/Result.h"
#include "setup/Site.h"

namespace crmlink::practice
{

/// A CRM to practise on: a SQLite file with the CRM's tables and a small company's data (resources/practice). The
/// file belongs to the caller, who deletes it (a temporary folder does).
class PracticeCrm
{
public:
    /// Makes a fresh one at @p path; an older file there is replaced. Error: StateFolder.
    static Result<PracticeCrm> create(const QString &path);

    /// What the gateway needs; no password.
    [[nodiscard]] setup::DatabaseConnection connection() const;

private:
    explicit PracticeCrm(QString path) : m_path(std::move(path)) { }
    QString m_path;
};

} // namespace crmlink::practice
