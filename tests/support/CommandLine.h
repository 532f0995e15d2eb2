#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace crmlink::test
{

/// Runs the program itself (CRMLINK_BINARY) in a folder of its own, with a home, a state folder and a session bus that
/// lead nowhere near the user's.
class CommandLine
{
public:
    struct Run {
        int status = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject object; ///< standard output, when it was exactly one JSON object

        [[nodiscard]] QString kind() const { return object.value(u"error").toObject().value(u"kind").toString(); }
        [[nodiscard]] bool hasWarning(const QString &code) const;
        /// Of one check; empty when there is no such check.
        [[nodiscard]] QString statusOf(const QString &checkId) const;
    };

    CommandLine();

    Run run(const QStringList &arguments);
    /// What was printed to be pasted: a line of sh in which crmlink is this program.
    Run paste(const QString &line);
    /// With --json; fails hard when standard output is not exactly one object.
    Run json(const QStringList &arguments);
    void start(QProcess &process, const QStringList &arguments);
    Run finish(QProcess &process);

    void set(const char *variable, const QByteArray &value);
    void unset(const char *variable);
    /// Nothing but PATH is left.
    void clearEnvironment();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &bytes);
    /// A practice CRM.
    void makeCrm(const QString &name);
    /// A site file for a SQLite CRM; returns its name.
    QString writeSite(const QString &name, const QString &crm, const QByteArray &more,
                      const QByteArray &appSecret = "{ env = \"FB_APP_SECRET\" }");
    /// A site file for PostgreSQL; the password is in CRM_PASSWORD.
    QString writeServerSite(const QString &name, const QString &host, int port, const QString &database = QStringLiteral("crm"),
                            const QString &user = QStringLiteral("crm"), const QByteArray &more = {});
    void sql(const QString &crm, const QString &statement);
    /// Code → value in the row for all employees.
    [[nodiscard]] QHash<QString, QString> settings(const QString &crm);

    [[nodiscard]] bool hasStateFolder() const;
    [[nodiscard]] QStringList journalFiles() const;
    [[nodiscard]] QByteArray everythingPrinted() const { return m_printed; }
    /// Files of the state folder and the home that hold these bytes.
    [[nodiscard]] QStringList stateFilesWith(const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QByteArray m_printed;
};

} // namespace crmlink::test
