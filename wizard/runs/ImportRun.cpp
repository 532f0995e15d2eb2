#include "runs/ImportRun.h"

#include "base/PrivateFile.h"
#include "runs/SiteStorage.h"
#include "secrets/SiteSecrets.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace crmlink::runs
{

namespace
{

using crm::ImportedConnection;
using namespace setup;

/// More is no password, but somebody's file.
constexpr qint64 longestPassword = 4096;

Error secretError(Text what, Text why, Text fix)
{
    return {.kind = ErrorKind::SecretStore,
            .what = std::move(what),
            .why = std::move(why),
            .fix = std::move(fix),
            .guide = anchor::keychain,
            .candidates = {}};
}

/// A keychain's failure, with what import can do without one.
Error orIntoAFile(Error keychain)
{
    if (keychain.kind == ErrorKind::SecretStore)
        //: %1 says how to make the keychain work.
        keychain.fix = Text(QT_TRANSLATE_NOOP("crmlink", "%1 Or put the password into a file with --password-file PATH."),
                            {keychain.fix.toString()});
    return keychain;
}

/// Puts the password where the order wants it, and can take that back.
class PasswordPlace
{
public:
    PasswordPlace(secrets::SecretStore &store, const ImportRun::Order &order, const Site &site)
        : m_store(store), m_key{site.key(), nameOf(secrets::SiteSecret::DatabasePassword)}
    {
        if (!order.passwordFile.isEmpty())
            m_file = QFileInfo(order.passwordFile).absoluteFilePath();
    }

    /// For the site file.
    [[nodiscard]] SecretSource source() const
    {
        return m_file.isEmpty() ? SecretSource{SecretSource::From::Keychain, {}, {}} : SecretSource{SecretSource::From::File, m_file, {}};
    }

    [[nodiscard]] Result<void> keep(const Secret &password, const std::stop_token &stop)
    {
        return m_file.isEmpty() ? inKeychain(password, stop) : inFile(password);
    }

    void putBack()
    {
        if (m_file.isEmpty()) {
            // Nothing more can be done where that fails; the site file's own error is told.
            [[maybe_unused]] const auto restored = m_store.write(m_key, m_old, {}).result();
        } else if (m_old.isEmpty()) {
            QFile::remove(m_file);
        } else {
            [[maybe_unused]] const auto restored = writePrivateFile(m_file, m_old.reveal());
        }
    }

private:
    Result<void> inKeychain(const Secret &password, const std::stop_token &stop)
    {
        if (m_key.site.isEmpty()) {
            return failure(secretError(
                Text(QT_TRANSLATE_NOOP("crmlink", "The password cannot be kept in the keychain.")),
                Text(QT_TRANSLATE_NOOP("crmlink", "Its entries are named after the CRM's address, which the CRM's files do not tell.")),
                Text(QT_TRANSLATE_NOOP("crmlink",
                                       "Name the address with --site-url https://…, or put the password into a file with "
                                       "--password-file PATH."))));
        }
        const auto old = m_store.read(m_key, stop).result();
        if (!old)
            return failure(orIntoAFile(old.error()));
        m_old = *old;
        if (const auto kept = m_store.write(m_key, password, stop).result(); !kept)
            return failure(orIntoAFile(kept.error()));
        return {};
    }

    Result<void> inFile(const Secret &password)
    {
        const auto cannot = [this](Text why) {
            return failure(secretError(Text(QT_TRANSLATE_NOOP("crmlink", "The password cannot be put into %1."), {m_file}), std::move(why),
                                       Text(QT_TRANSLATE_NOOP("crmlink", "Name another file with --password-file."))));
        };
        if (password.reveal().contains('\n') || password.reveal().contains('\r'))
            return cannot(Text(QT_TRANSLATE_NOOP("crmlink", "It has a line break in it, and only a file's first line counts.")));
        if (const QFileInfo info(m_file); info.exists() || info.isSymLink()) {
            QFile file(m_file);
            if (!info.isFile() || info.size() > longestPassword || !file.open(QIODevice::ReadOnly))
                return cannot(Text(QT_TRANSLATE_NOOP("crmlink", "Something else is there already.")));
            QByteArray held = file.readAll();
            const bool oneLine = held.trimmed().count('\n') == 0;
            m_old = Secret::take(std::move(held));
            if (!oneLine)
                return cannot(Text(QT_TRANSLATE_NOOP("crmlink", "Something else is there already.")));
        }
        QByteArray line = password.reveal().toByteArray() + '\n';
        const auto why = writePrivateFile(m_file, line);
        wipe(line);
        if (why)
            return cannot(Text::verbatim(*why));
        return {};
    }

    secrets::SecretStore &m_store;
    secrets::SecretKey m_key;
    QString m_file;
    Secret m_old;
};

void drop(std::vector<Warning> &warnings, const char *code)
{
    std::erase_if(warnings, [code](const Warning &warning) { return warning.code == QLatin1String(code); });
}

void warn(std::vector<Warning> &warnings, const char *code, Text text)
{
    drop(warnings, code);
    warnings.push_back({QLatin1String(code), std::move(text)});
}

/// The lines that the error gives to be written by hand name a place for the password.
Error withoutPassword(Error error)
{
    error.fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                       "%1\nThe password was put nowhere: import again once the file can be changed, or put it where these "
                                       "lines say by hand."),
                     {error.fix.toString()});
    return error;
}

/// The connection that was read, completed by what the site file already knew.
DatabaseConnection merged(const InstallReading &reading, const DatabaseConnection &old, std::vector<Warning> &warnings)
{
    DatabaseConnection database = reading.crm.connection.database;
    database.tls = old.tls;
    database.tlsCa = old.tlsCa;
    database.odbcDriver = old.odbcDriver;
    if (reading.crm.connection.serverIsLocal) {
        if (old.kind == database.kind && !old.host.isEmpty() && !ImportedConnection::meansOwnComputer(old.host)) {
            warn(
                warnings, "kept_host",
                Text(QT_TRANSLATE_NOOP("crmlink", "The CRM's file says “%1”, its own computer; the server of the site file, %2, was kept."),
                     {database.host, old.host}));
            drop(warnings, "local_host");
            database.host = old.host;
        } else if (!reading.shareServer.isEmpty() && !database.host.startsWith(u'/') && !database.host.startsWith(u'(')) {
            warn(warnings, "share_host",
                 Text(QT_TRANSLATE_NOOP("crmlink",
                                        "The CRM's file says “%1”, its own computer: taken to be %2, whose share the folder is on. "
                                        "Check it."),
                      {database.host, reading.shareServer}));
            drop(warnings, "local_host");
            database.host = ImportedConnection::onComputer(database.host, reading.shareServer);
        }
    }
    if (reading.crm.connection.poolIdentity && !old.user.isEmpty()) {
        warn(warnings, "kept_login",
             Text(QT_TRANSLATE_NOOP("crmlink",
                                    "The CRM logs in as its application pool's account; the login of the site file, %1, was kept."),
                  {old.user}));
        drop(warnings, "integrated_security");
        database.login = old.login;
        database.user = old.user;
    }
    return database;
}

Result<ImportRun::Outcome> import(secrets::SecretStore &store, const ImportRun::Order &order, const std::stop_token &stop)
{
    const InstallReading &reading = order.reading;
    for (const QString &target : {order.siteFile, order.passwordFile}) {
        if (!target.isEmpty() && QFileInfo(target).absoluteFilePath() == QFileInfo(reading.file).absoluteFilePath()) {
            return failure({.kind = ErrorKind::Usage,
                            .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 is the CRM's own file."), {target}),
                            .why = {},
                            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Name another file to write to.")),
                            .guide = anchor::commandLine,
                            .candidates = {}});
        }
    }
    if (!order.passwordFile.isEmpty() && QFileInfo(order.passwordFile).absoluteFilePath() == QFileInfo(order.siteFile).absoluteFilePath()) {
        return failure({.kind = ErrorKind::Usage,
                        .what = Text(QT_TRANSLATE_NOOP("crmlink", "--site and --password-file name the same file.")),
                        .why = {},
                        .fix = Text(QT_TRANSLATE_NOOP("crmlink", "The password never goes into the site file: name another one.")),
                        .guide = anchor::commandLine,
                        .candidates = {}});
    }
    ImportRun::Outcome outcome;
    outcome.warnings = reading.crm.warnings;
    const QFileInfo existing(order.siteFile);
    outcome.created = !existing.exists() && !existing.isSymLink();
    if (existing.exists() && !existing.isFile() && !existing.isDir()) {
        // What comes through a pipe cannot be written back.
        return failure({.kind = ErrorKind::SiteFile,
                        .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 is no file that can be changed."), {order.siteFile}),
                        .why = {},
                        .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Name another file to write to.")),
                        .guide = anchor::siteFile,
                        .candidates = {}});
    }
    if (!outcome.created) {
        auto site = SiteStorage::load(order.siteFile, SiteFile::Needs::Nothing);
        if (!site)
            return failure(site.error());
        outcome.site = *site;
    }
    Site &site = outcome.site;
    const Site base = site;
    const DatabaseConnection &old = base.database;
    site.database = merged(reading, old, outcome.warnings);
    if (!order.siteUrl.isEmpty())
        site.siteUrl = order.siteUrl;
    else if (site.siteUrl.isEmpty())
        site.siteUrl = reading.siteUrl;
    if (site.siteUrl.isEmpty()) {
        warn(outcome.warnings, "site_url",
             Text(QT_TRANSLATE_NOOP("crmlink",
                                    "The CRM's files do not tell the address at which people open it, and the site file is of no use "
                                    "without: write it into %1 as site_url = \"https://…\", or import again with --site-url."),
                  {order.siteFile}));
    }

    PasswordPlace place(store, order, site);
    const Secret password = reading.crm.connection.password;
    if (!password.isEmpty()) {
        site.database.password = place.source();
    } else {
        site.database.password = old.user == site.database.user ? old.password : SecretSource{};
        if (site.database.login == DatabaseLogin::Sql && site.database.password.from == SecretSource::From::Nowhere)
            warn(outcome.warnings, "no_password",
                 Text(QT_TRANSLATE_NOOP("crmlink", "The entry “db” has no password: write into the site file where it is to be had.")));
    }
    if (const auto can = SiteStorage::checkUpdate(order.siteFile, base, site); !can)
        return failure(password.isEmpty() ? can.error() : withoutPassword(can.error()));
    if (!password.isEmpty()) {
        if (const auto kept = place.keep(password, stop); !kept)
            return failure(kept.error());
    }
    const auto saved = SiteStorage::update(order.siteFile, base, site);
    if (!saved) {
        if (password.isEmpty())
            return failure(saved.error());
        place.putBack();
        return failure(withoutPassword(saved.error()));
    }
    return outcome;
}

} // namespace

QFuture<Result<ImportRun::Outcome>> ImportRun::start(Order order, std::stop_token stop)
{
    return m_thread.run(std::move(stop), [&store = m_store, order = std::move(order)](const std::stop_token &either) {
        return import(store, order, either);
    });
}

} // namespace crmlink::runs
