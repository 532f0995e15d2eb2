#include "support/gui/PracticeDesk.h"

#include "browser/WebSession.h"
#include "crm/DatabaseGateway.h"
#include "practice/PracticeCrm.h"
#include "secrets/SessionStore.h"

#include <QDebug>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace crmlink::test
{

namespace
{

const QString connectionName = QStringLiteral("practice desk");

template <typename Work> void withDatabase(const QString &file, Work work)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connectionName);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("the practice CRM does not open: %s", qPrintable(database.lastError().text()));
        work(database);
    }
    QSqlDatabase::removeDatabase(connectionName);
}

} // namespace

PracticeDesk::PracticeDesk()
{
    if (auto crm = practice::PracticeCrm::create(crmFile()); !crm)
        qFatal("no practice CRM: %s", qPrintable(crm.error().toString()));
    services.gateway = [](const setup::Site &site, const Secret &password) { return crm::makeDatabaseGateway(site.database, password); };
    services.secrets = std::make_shared<secrets::SessionStore>();
    services.sessionSecrets = std::make_shared<secrets::SessionStore>();
    services.state = std::make_shared<StateFolder>(*StateFolder::open(m_folder.filePath(QStringLiteral("state"))));
    services.journal = std::make_shared<journal::Journal>(*services.state);
    services.now = [] { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); };
    services.openUrl = [](const QUrl &) { return true; };
}

void PracticeDesk::embed()
{
    services.web = std::make_shared<browser::WebSession>(browser::EngineOptions(),
                                                         [this]() -> Result<browser::BrowserEngine *> { return &webEngine; });
}

setup::SetupDraft PracticeDesk::draft() const
{
    setup::SetupDraft draft;
    draft.deployment = setup::Deployment::OnSite;
    draft.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
    draft.site.name = QStringLiteral("Head office");
    draft.site.actingAs = QStringLiteral("Supervisor");
    draft.site.database.kind = setup::DatabaseKind::Sqlite;
    draft.site.database.name = crmFile();
    draft.site.facebook.appId = QStringLiteral("1234567890123456");
    draft.appSecret = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));
    return draft;
}

void PracticeDesk::sql(const QString &statement) const
{
    withDatabase(crmFile(), [&](const QSqlDatabase &database) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
    });
}

QString PracticeDesk::value(const QString &query) const
{
    QString found;
    withDatabase(crmFile(), [&](const QSqlDatabase &database) {
        QSqlQuery asked(database);
        if (!asked.exec(query))
            qFatal("%s: %s", qPrintable(query), qPrintable(asked.lastError().text()));
        if (asked.next())
            found = asked.value(0).toString();
    });
    return found;
}

QString PracticeDesk::textOf(const QString &code) const
{
    return value(
        QStringLiteral("SELECT v.\"TextValue\" FROM \"SysSettingsValue\" v JOIN \"SysSettings\" s ON s.\"Id\" = v.\"SysSettingsId\" "
                       "WHERE s.\"Code\" = '%1' AND v.\"SysAdminUnitId\" = 'a29a3ba5-4b0d-de11-9a51-005056c00008'")
            .arg(code));
}

} // namespace crmlink::test
