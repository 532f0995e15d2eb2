#include "crm/SnapshotReader.h"

#include "crm/AccountReader.h"
#include "crm/CrmTables.h"
#include "crm/DatabaseErrors.h"
#include "crm/DatabaseSession.h"
#include "crm/GatewayErrors.h"
#include "crm/ReadStatements.h"
#include "setup/FacebookIntegration.h"

#include <QFileInfo>

#include <algorithm>

namespace crmlink::crm
{

using namespace setup;

namespace
{

QStringList settingCodes()
{
    QStringList codes;
    for (const QLatin1String code : integration::settingCodes)
        codes << code;
    return codes;
}

/// The table as we name it, for a name of the catalogue.
const TableUse *useOf(const QString &name, const Dialect &dialect)
{
    const auto sensitivity = dialect.namesIgnoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    const auto use = std::ranges::find_if(tableUses(), [&](const TableUse &known) { return name.compare(known.table, sensitivity) == 0; });
    return use == tableUses().end() ? nullptr : &*use;
}

QString columnName(const TableUse &use, const QString &name, const Dialect &dialect)
{
    if (!dialect.namesIgnoreCase)
        return name;
    for (const QString &column : use.read + use.update + use.insert) {
        if (name.compare(column, Qt::CaseInsensitive) == 0)
            return column;
    }
    return name;
}

Guid guid(const QVariant &value)
{
    return normalGuid(value.toString());
}

SettingData settingData(const Setting &setting, const QVariant &text, const QVariant &boolean)
{
    if (setting.valueTypeName == u"Boolean")
        return truth(boolean);
    QString characters = text.toString();
    if (setting.code == integration::facebookConsumerSecret)
        return Secret::take(std::move(characters));
    return characters;
}

std::vector<Setting> toSettings(const Answer &answer)
{
    std::vector<Setting> settings;
    for (const auto &row : answer.rows) {
        if (settings.empty() || settings.back().id != guid(row[0])) {
            Setting setting;
            setting.id = guid(row[0]);
            setting.code = row[1].toString();
            setting.caption = row[2].toString();
            setting.valueTypeName = row[3].toString();
            setting.isPersonal = truth(row[4]);
            settings.push_back(std::move(setting));
        }
        if (row[5].isNull())
            continue; // the setting has no value row
        Setting &setting = settings.back();
        SettingRow value;
        value.id = guid(row[5]);
        value.adminUnitId = guid(row[6]);
        value.adminUnitName = row[7].toString();
        value.adminUnitIsUser = !row[8].isNull() && (row[8].toInt() == 4 || row[8].toInt() == 5);
        value.isDef = truth(row[9]);
        value.position = row[10].toInt();
        value.data = settingData(setting, row[11], row[12]);
        setting.rows.push_back(std::move(value));
    }
    // The order in which integration lists them, not the alphabet's.
    std::ranges::stable_sort(settings, {}, [codes = settingCodes()](const Setting &setting) { return codes.indexOf(setting.code); });
    return settings;
}

/// The rights to write that will be needed: INSERT of settings only where a value row is missing, the accounts' only when
/// @p request is about accounts.
QStringList missingWriteRights(const Catalogue &catalogue, const CrmSnapshot &snapshot, const SnapshotRequest &request)
{
    QStringList missing;
    for (const TableUse &use : tableUses()) {
        const Catalogue::Table table = catalogue.tables.value(use.table);
        const auto lacks = [&](const QStringList &columns, bool Catalogue::Column::*right) {
            return std::ranges::any_of(columns, [&](const QString &column) { return !(table.columns.value(column).*right); });
        };
        const auto note = [&](bool isMissing, const char *right) {
            if (isMissing)
                missing << QStringLiteral("%1 on %2").arg(QLatin1String(right), use.table);
        };
        if (use.table == u"SocialAccount") {
            const bool tokens = request.allAccountRights;
            const QStringList updates
                = tokens ? use.update : QStringList{QStringLiteral("Public"), QStringLiteral("ModifiedOn"), QStringLiteral("ModifiedById")};
            note((tokens || !request.accounts.isEmpty()) && lacks(updates, &Catalogue::Column::update), "UPDATE");
            note(tokens && lacks(use.insert, &Catalogue::Column::insert), "INSERT");
            note(tokens && !table.deletes, "DELETE");
        } else if (use.need == TableUse::Need::Accounts) {
            note(request.allAccountRights && lacks(use.read, &Catalogue::Column::read), "SELECT");
            note(request.allAccountRights && use.deletes && !table.deletes, "DELETE");
        } else {
            note(lacks(use.update, &Catalogue::Column::update), "UPDATE");
            const bool inserts = std::ranges::any_of(snapshot.settings, [](const Setting &setting) {
                return !setting.forAll()
                    && (setting.code == integration::facebookConsumerKey || setting.code == integration::facebookConsumerSecret
                        || setting.code == integration::useFacebookSharedApplication);
            });
            note(inserts && lacks(use.insert, &Catalogue::Column::insert), "INSERT");
        }
    }
    return missing;
}

} // namespace

Result<Catalogue> SnapshotReader::readCatalogue(const std::vector<Statement> &before, const std::stop_token &stop)
{
    const Dialect &dialect = m_session.dialect();
    std::vector<Statement> statements = before;
    statements.push_back({dialect.identity, {}, 5});
    statements.push_back(catalogueStatement(m_session.connection().schema, dialect));
    const auto answers = m_session.run(statements, stop);
    if (!answers)
        return failure(answers.error());

    Catalogue catalogue;
    const auto &who = answers->at(before.size()).rows.at(0);
    const DatabaseConnection &connection = m_session.connection();
    if (connection.kind == DatabaseKind::Sqlite) {
        const QFileInfo file(connection.name);
        const QFileInfo itself(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath());
        catalogue.identity = {itself.absolutePath(), itself.fileName(), who[2].toString(), {}, 0};
        catalogue.readOnly = who[3].toBool() || !file.isWritable();
    } else {
        catalogue.identity = {.server = connection.host,
                              .database = who[0].toString(),
                              .product = who[2].toString(),
                              .signedInAs = who[1].toString(),
                              .port = connection.effectivePort(),
                              .schema = connection.schema.isEmpty() ? who[4].toString() : connection.schema,
                              .instance = m_session.instance()};
        catalogue.readOnly = who[3].toInt() != 0;
    }
    for (const auto &row : answers->back().rows) {
        const TableUse *use = useOf(row[0].toString(), dialect);
        if (!use)
            continue;
        Catalogue::Table &table = catalogue.tables[use->table];
        table.columns.insert(columnName(*use, row[1].toString(), dialect),
                             {row[2].toInt(), row[3].toInt() != 0, row[4].toInt() != 0, row[5].toInt() != 0});
        table.deletes = row[6].toInt() != 0;
    }
    return judge(catalogue, stop);
}

Result<Catalogue> SnapshotReader::judge(const Catalogue &catalogue, const std::stop_token &stop)
{
    QStringList absentTables;
    QStringList absentPackage;
    QStringList unreadable;
    for (const TableUse &use : tableUses()) {
        const auto table = catalogue.tables.constFind(use.table);
        if (table == catalogue.tables.constEnd()) {
            if (use.need == TableUse::Need::Crm || use.need == TableUse::Need::Package)
                (use.need == TableUse::Need::Crm ? absentTables : absentPackage) << use.table;
            continue;
        }
        if (use.need == TableUse::Need::Accounts)
            continue; // missingWriteRights() looks when they are needed
        for (const QString &column : use.read) {
            const auto found = table->columns.constFind(column);
            if (found == table->columns.constEnd())
                absentTables << use.table + u'.' + column;
            else if (!found->read)
                unreadable << QStringLiteral("SELECT on %1").arg(use.table);
        }
    }
    if (!absentTables.isEmpty()) {
        QStringList schemas;
        if (!m_session.dialect().schemasWithCrm.isEmpty()) {
            const auto answers = m_session.run({{m_session.dialect().schemasWithCrm, {}, 1}}, stop);
            if (answers) {
                for (const auto &row : answers->front().rows)
                    schemas << row[0].toString();
            }
            schemas.removeAll(m_session.connection().schema);
        }
        return failure(noTablesError(absentTables, schemas, m_session.connection()));
    }
    if (!absentPackage.isEmpty())
        return failure(noPackageError());
    unreadable.removeDuplicates();
    if (!unreadable.isEmpty())
        return failure(missingRightsError(unreadable, m_session.connection()));
    return catalogue;
}

Result<CrmSnapshot> SnapshotReader::readValues(const Catalogue &catalogue, const SnapshotRequest &request, const std::stop_token &stop)
{
    std::vector<Statement> statements{settingsStatement(), activeUsersStatement(), linkedStatement()};
    const size_t userAt = statements.size();
    if (!request.actingAs.isEmpty()) {
        statements.push_back(userStatement(request.actingAs));
        statements.push_back(
            granteesStatement(request.actingAs, catalogue.tables.contains(QStringLiteral("SysAdminUnitInRole")), m_session.dialect()));
    }
    const size_t accountsAt = statements.size();
    const bool wantsAccounts = !request.accounts.isEmpty() || !request.owners.isEmpty() || request.sharedAccounts > 0;
    if (wantsAccounts)
        statements.push_back(accountsStatement(request));
    if (request.deadPrivate > 0)
        statements.push_back(deadPrivateStatement(request, m_session.dialect()));
    const auto answers = m_session.run(statements, stop);
    if (!answers)
        return failure(answers.error());

    CrmSnapshot snapshot;
    snapshot.identity = catalogue.identity;
    snapshot.readOnly = catalogue.readOnly;
    snapshot.textValueWidth = catalogue.tables[QStringLiteral("SysSettingsValue")].columns[QStringLiteral("TextValue")].width;
    snapshot.tokenWidth = catalogue.tables[QStringLiteral("SocialAccount")].columns[QStringLiteral("AccessToken")].width;
    snapshot.loginWidth = catalogue.tables[QStringLiteral("SocialAccount")].columns[QStringLiteral("Login")].width;
    snapshot.settings = toSettings(answers->at(0));
    snapshot.identity.activeUsers = answers->at(1).rows.at(0)[0].toInt();
    for (const auto &row : answers->at(2).rows)
        snapshot.linkedByApp.push_back({row[0].toString(), row[1].toInt()});
    // Two users of one name: nobody can tell who is meant, so none is taken.
    if (!request.actingAs.isEmpty() && answers->at(userAt).rows.size() == 1) {
        const auto &row = answers->at(userAt).rows[0];
        ActingUser user{guid(row[0]), row[1].toString(), guid(row[2]), truth(row[3]), false, {}};
        const Answer &grantees = answers->at(userAt + 1);
        if (!grantees.rows.empty()) {
            user.permissionDecidedBy = grantees.rows[0][0].toString();
            user.mayShareAccounts = truth(grantees.rows[0][1]);
        }
        snapshot.actingUser = std::move(user);
    }
    if (wantsAccounts) {
        int shared = 0;
        for (const auto &row : answers->at(accountsAt).rows) {
            Account account = toAccount(row);
            const bool named = request.accounts.contains(account.login) || request.accounts.contains(account.id, Qt::CaseInsensitive)
                || request.owners.contains(account.ownerId);
            if (!named && ++shared > request.sharedAccounts)
                continue;
            if (request.tokens)
                account.token = Secret::take(row[accountColumnCount].toString());
            snapshot.accounts.push_back(std::move(account));
        }
    }
    if (request.deadPrivate > 0) {
        for (const auto &row : answers->back().rows)
            snapshot.deadPrivate.push_back(toAccount(row));
    }
    snapshot.missingRights = missingWriteRights(catalogue, snapshot, request);
    return snapshot;
}

} // namespace crmlink::crm
