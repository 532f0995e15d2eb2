#include "practice/PracticeCrm.h"

#include "setup/GuideAnchors.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

// A static library's resources are registered by hand; the macro wants the global namespace.
static void registerResources()
{
    Q_INIT_RESOURCE(practice);
}

namespace crmlink::practice
{

namespace
{

Error cannotMake(const QString &path, const QString &why)
{
    return {.kind = ErrorKind::StateFolder,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The practice CRM cannot be made at %1."), {path}),
            .why = Text::verbatim(why),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Check that the folder is there, may be written, and that the disk is not full.")),
            .guide = setup::anchor::stateFolder,
            .candidates = {}};
}

/// Runs the script's statements, each of which ends with a semicolon at the end of its line. An empty text: all went well.
QString runScript(QSqlDatabase &database, const QString &script)
{
    QSqlQuery query(database);
    database.transaction();
    for (const QString &statement : script.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty() && !query.exec(statement))
            return query.lastError().text();
    }
    return database.commit() ? QString() : database.lastError().text();
}

} // namespace

Result<PracticeCrm> PracticeCrm::create(const QString &path)
{
    registerResources();
    QString script;
    for (const QString &part : {QStringLiteral(":/practice/crm.sql"), QStringLiteral(":/practice/crm-rows.sql")}) {
        QFile file(part);
        if (!file.open(QIODevice::ReadOnly))
            return failure(cannotMake(path, file.errorString()));
        script += QString::fromUtf8(file.readAll());
    }
    if (QFile old(path); old.exists() && !old.remove())
        return failure(cannotMake(path, old.errorString()));

    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString why;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        why = database.open() ? runScript(database, script) : database.lastError().text();
    }
    QSqlDatabase::removeDatabase(name);
    if (!why.isEmpty())
        return failure(cannotMake(path, why));
    return PracticeCrm(path);
}

setup::DatabaseConnection PracticeCrm::connection() const
{
    setup::DatabaseConnection connection;
    connection.kind = setup::DatabaseKind::Sqlite;
    connection.name = m_path;
    return connection;
}

} // namespace crmlink::practice
