#pragma once

#include "base/Result.h"
#include "crm/Statement.h"
#include "setup/CrmSnapshot.h"

#include <QHash>

#include <stop_token>

namespace crmlink::crm
{

class DatabaseSession;

/// What the database's catalogue says of the tables of tableUses(): read once per transaction.
struct Catalogue {
    struct Column {
        int width = -1;
        bool read = false;
        bool update = false;
        bool insert = false;
    };
    struct Table {
        QHash<QString, Column> columns;
        bool deletes = false;
    };
    QHash<QString, Table> tables;
    setup::CrmIdentity identity;
    bool readOnly = false;
};

/// Reads what CrmLink needs to know of a CRM, by few round trips: one for the catalogue, one for all values.
class SnapshotReader
{
public:
    explicit SnapshotReader(DatabaseSession &session) : m_session(session) { }

    /// @p before is sent in front, in the same round trip. Errors: NotFound (the CRM's tables are not there; candidates: the
    /// schemas where they are), NoPackage (no SocialAccount), RefusedPermission (SELECT rights; all that lack are named).
    Result<Catalogue> readCatalogue(const std::vector<Statement> &before, const std::stop_token &stop);
    Result<setup::CrmSnapshot> readValues(const Catalogue &catalogue, const setup::SnapshotRequest &request, const std::stop_token &stop);

private:
    Result<Catalogue> judge(const Catalogue &catalogue, const std::stop_token &stop);

    DatabaseSession &m_session;
};

} // namespace crmlink::crm
