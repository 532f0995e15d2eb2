#pragma once

#include "pages/PageId.h"
#include "pages/Services.h"
#include "setup/SetupDraft.h"
#include "support/gui/FakeEngine.h"

#include <QTemporaryDir>

namespace crmlink::test
{

/// A desk for page tests: a fresh practice CRM in SQLite, a state folder, and a store that forgets.
class PracticeDesk
{
public:
    PracticeDesk();

    FakeEngine webEngine;
    pages::Services services;
    /// Facebook's pages can be shown inside the window from now on.
    void embed();
    /// A draft that has all that the CRM and Write pages need.
    [[nodiscard]] setup::SetupDraft draft() const;
    /// Runs a statement in the CRM behind everybody's back.
    void sql(const QString &statement) const;
    /// First column of the first row.
    [[nodiscard]] QString value(const QString &query) const;
    [[nodiscard]] QString textOf(const QString &code) const;
    [[nodiscard]] QString crmFile() const { return m_folder.filePath(QStringLiteral("crm.sqlite")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace crmlink::test
