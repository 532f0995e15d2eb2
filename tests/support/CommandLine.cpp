#include "support/CommandLine.h"

#include "support/CrmScript.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace crmlink::test
{

namespace
{

/// An open SQLite file as long as it lives.
class Database
{
public:
    explicit Database(const QString &file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(file));
    }
    ~Database() { QSqlDatabase::removeDatabase(name()); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QList<QStringList> run(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(name()));
        if (!query.exec(statement))
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        QList<QStringList> rows;
        while (query.next())
            rows += {query.value(0).toString(), query.value(1).toString()};
        return rows;
    }

private:
    static QString name() { return QStringLiteral("crmlink-test-command-line"); }
};

} // namespace

bool CommandLine::Run::hasWarning(const QString &code) const
{
    for (const QJsonArray warnings = object.value(u"warnings").toArray(); const QJsonValue warning : warnings) {
        if (warning.toObject().value(u"code").toString() == code)
            return true;
    }
    return false;
}

QString CommandLine::Run::statusOf(const QString &checkId) const
{
    for (const QJsonArray checks = object.value(u"checks").toArray(); const QJsonValue check : checks) {
        if (check.toObject().value(u"id").toString() == checkId)
            return check.toObject().value(u"status").toString();
    }
    return {};
}

CommandLine::CommandLine()
{
    clearEnvironment();
    set("HOME", m_folder.filePath(QStringLiteral("home")).toUtf8());
    set("CRMLINK_STATE_DIR", m_folder.filePath(QStringLiteral("state")).toUtf8());
    // No bus, so no keychain; never the user's.
    set("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_folder.filePath(QStringLiteral("no-bus")).toUtf8());
    set("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    set("LC_ALL", "C.UTF-8");
    set("TZ", "UTC");
    set("QT_FORCE_STDERR_LOGGING", "1");
}

CommandLine::Run CommandLine::run(const QStringList &arguments)
{
    QProcess process;
    start(process, arguments);
    return finish(process);
}

CommandLine::Run CommandLine::json(const QStringList &arguments)
{
    Run run = this->run(arguments + QStringList{QStringLiteral("--json")});
    if (run.object.isEmpty())
        qFatal("not exactly one JSON object: '%s' '%s'", run.out.constData(), run.err.constData());
    return run;
}

CommandLine::Run CommandLine::paste(const QString &line)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(
        QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("crmlink() { '%1' \"$@\"; }; ").arg(qEnvironmentVariable("CRMLINK_BINARY")) + line});
    return finish(process);
}

void CommandLine::start(QProcess &process, const QStringList &arguments)
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(m_folder.path());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(qEnvironmentVariable("CRMLINK_BINARY"), arguments);
    if (!process.waitForStarted())
        qFatal("cannot start '%s' (CRMLINK_BINARY)", qPrintable(qEnvironmentVariable("CRMLINK_BINARY")));
}

CommandLine::Run CommandLine::finish(QProcess &process)
{
    if (!process.waitForFinished(60'000))
        qFatal("crmlink does not end");
    Run run;
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    run.object = QJsonDocument::fromJson(run.out).object();
    m_printed += run.out + run.err;
    return run;
}

void CommandLine::set(const char *variable, const QByteArray &value)
{
    m_environment.insert(QLatin1String(variable), QString::fromUtf8(value));
}

void CommandLine::unset(const char *variable)
{
    m_environment.remove(QLatin1String(variable));
}

void CommandLine::clearEnvironment()
{
    m_environment = QProcessEnvironment();
    for (const char *kept : {"PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LD_LIBRARY_PATH", "SystemRoot"}) {
        if (qEnvironmentVariableIsSet(kept))
            set(kept, qgetenv(kept));
    }
}

void CommandLine::write(const QString &name, const QByteArray &bytes)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

void CommandLine::makeCrm(const QString &name)
{
    Database database(path(name));
    database.run(QStringLiteral("BEGIN"));
    for (const QString &statement : crmStatements(setup::DatabaseKind::Sqlite))
        database.run(statement);
    database.run(QStringLiteral("COMMIT"));
}

QString CommandLine::writeSite(const QString &name, const QString &crm, const QByteArray &more, const QByteArray &appSecret)
{
    write(name,
          "[crm]\nname = \"Practice\"\nsite_url = \"https://crm.example.com\"\nroute = \"database\"\nacting_as = \"Supervisor\"\n"
          "[crm.database]\nkind = \"sqlite\"\nname = \""
              + crm.toUtf8() + "\"\n[facebook]\napp_id = \"1234567890123456\"\napp_secret = " + appSecret + "\nverify = false\n" + more);
    return name;
}

QString CommandLine::writeServerSite(const QString &name, const QString &host, int port, const QString &database, const QString &user,
                                     const QByteArray &more)
{
    write(name,
          "[crm]\nname = \"Server\"\nsite_url = \"https://crm.example.com\"\nroute = \"database\"\n[crm.database]\nkind = \"postgresql\"\n"
          "host = \""
              + host.toUtf8() + "\"\nport = " + QByteArray::number(port) + "\nname = \"" + database.toUtf8() + "\"\nuser = \""
              + user.toUtf8() + "\"\npassword = { env = \"CRM_PASSWORD\" }\n" + more
              + "[facebook]\napp_id = \"1234567890123456\"\napp_secret = { env = \"FB_APP_SECRET\" }\nverify = false\n");
    set("CRM_PASSWORD", m_environment.value(QStringLiteral("CRM_PASSWORD"), QStringLiteral("unused")).toUtf8());
    return name;
}

void CommandLine::sql(const QString &crm, const QString &statement)
{
    Database(path(crm)).run(statement);
}

QHash<QString, QString> CommandLine::settings(const QString &crm)
{
    QHash<QString, QString> values;
    for (const QStringList &row : Database(path(crm)).run(QStringLiteral(
             "SELECT s.Code, CASE s.ValueTypeName WHEN 'Boolean' THEN v.BooleanValue ELSE v.TextValue END FROM SysSettings s JOIN "
             "SysSettingsValue v ON v.SysSettingsId = s.Id WHERE v.SysAdminUnitId = 'a29a3ba5-4b0d-de11-9a51-005056c00008'")))
        values.insert(row[0], row[1]);
    return values;
}

bool CommandLine::hasStateFolder() const
{
    return QDir(path(QStringLiteral("state"))).exists();
}

QStringList CommandLine::journalFiles() const
{
    return QDir(path(QStringLiteral("state/journal"))).entryList({QStringLiteral("*.json")}, QDir::Files);
}

QStringList CommandLine::stateFilesWith(const QByteArray &bytes) const
{
    QStringList found;
    for (const QString &folder : {QStringLiteral("state"), QStringLiteral("home")}) {
        QDirIterator files(path(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                found += file.fileName();
        }
    }
    return found;
}

} // namespace crmlink::test
