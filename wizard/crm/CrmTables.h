#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace crmlink::crm
{

/// Every table and column that the database route touches, and what it does there: the base of the rights check and of the
/// GRANT script, so that a login needs no more than this. Names: facts of Creatio 8.1.0 (entity schemas, seen in source).
struct TableUse {
    QString table;
    QStringList read;
    QStringList update;
    QStringList insert;
    bool deletes = false; ///< settings: only undo, and only rows that CrmLink had inserted
    enum class Need {
        Crm,      ///< without it this is no CRM's database
        Package,  ///< without it the social network package is not installed
        Accounts, ///< only needed to link and to remove accounts
        Optional, ///< not in every version; we do without
    };
    Need need = Need::Crm;
};

[[nodiscard]] const std::vector<TableUse> &tableUses();

} // namespace crmlink::crm
