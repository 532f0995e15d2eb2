#include "secrets/SecretResolver.h"

#include "base/InputFile.h"
#include "base/Redaction.h"
#include "secrets/SiteSecrets.h"
#include "setup/GuideAnchors.h"
#include "setup/KeyFormats.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStringDecoder>

#include <utility>

namespace crmlink::secrets
{

namespace
{

using setup::SecretSource;

Error sourceError(Text what, Text why, Text fix)
{
    return {.kind = ErrorKind::SecretStore,
            .what = std::move(what),
            .why = std::move(why),
            .fix = std::move(fix),
            .guide = setup::anchor::siteFile,
            .candidates = {}};
}

/// The first line, without its end. @p bytes are wiped.
Secret firstLine(QByteArray &&bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        end = bytes.size();
    if (end > 0 && bytes[end - 1] == '\r')
        --end;
    QByteArray line(bytes.constData(), end);
    wipe(bytes);
    return Secret::take(std::move(line));
}

bool isText(const Secret &secret)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder.decode(secret.reveal());
    const bool text = !decoder.hasError() && !decoded.contains(QChar(u'\0'));
    wipe(decoded);
    return text;
}

/// What every place has in common: there must be something, and it must be text.
Result<Secret> judged(Secret secret, const QString &path, const QString &place)
{
    if (secret.isEmpty()) {
        //: %1 is the path of a file.
        return failure(sourceError(Text(QT_TRANSLATE_NOOP("crmlink", "%1 is empty."), {path}),
                                   Text(QT_TRANSLATE_NOOP("crmlink", "The first line of %1 holds nothing."), {place}),
                                   Text(QT_TRANSLATE_NOOP("crmlink", "Put the secret there, alone on the first line."))));
    }
    if (secret.reveal().size() >= SecretResolver::longest - 1) {
        //: %1 is the path of a file.
        return failure(sourceError(Text(QT_TRANSLATE_NOOP("crmlink", "%1 is longer than any secret."), {path}),
                                   Text(QT_TRANSLATE_NOOP("crmlink", "That is what %1 holds."), {place}),
                                   Text(QT_TRANSLATE_NOOP("crmlink", "Put the secret there, alone on the first line."))));
    }
    if (!isText(secret)) {
        return failure(sourceError(Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not text in UTF-8."), {path}),
                                   Text(QT_TRANSLATE_NOOP("crmlink", "That is what %1 holds."), {place}),
                                   Text(QT_TRANSLATE_NOOP("crmlink", "Save it as plain text in UTF-8."))));
    }
    return secret;
}

Result<Secret> fromEnvironment(const QString &name, const QString &path)
{
    if (!qEnvironmentVariableIsSet(name.toLocal8Bit().constData())) {
        return failure(sourceError(Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not available."), {path}),
                                   Text(QT_TRANSLATE_NOOP("crmlink", "The environment variable %1 is not set."), {name}),
                                   Text(QT_TRANSLATE_NOOP("crmlink", "Set it for this run, or change the site file."))));
    }
    return judged(Secret::take(qEnvironmentVariable(name.toLocal8Bit().constData())), path, name);
}

std::vector<setup::Warning> modeWarnings(const QString &file)
{
#ifdef Q_OS_UNIX
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileInfo info(file);
    if (info.isFile() && (info.permissions() & others)) {
        return {
            {QStringLiteral("secret_file_mode"),
             Text(QT_TRANSLATE_NOOP("crmlink", "Other users of this computer may reach the secret in %1: chmod 600 keeps it to yourself."),
                  {file})}};
    }
#else
    Q_UNUSED(file) // an ACL is not to be judged by three digits
#endif
    return {};
}

Result<Secret> fromFile(const QString &name, const QString &path, const std::stop_token &stop)
{
    auto bytes = readInput(name, SecretResolver::longest, stop, true);
    if (!bytes) {
        if (stop.stop_requested())
            return failure(cancelledError());
        return failure(
            sourceError(Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not available: the file %2 cannot be read."), {path, name}), bytes.error(),
                        Text(QT_TRANSLATE_NOOP("crmlink", "Put the secret there, alone on the first line, or change the site file."))));
    }
    return judged(firstLine(std::move(*bytes)), path, name);
}

/// The last lines of what a command said to its standard error, without anything that it also gave as the secret.
QString complaint(QByteArray &&said, const Secret &secret)
{
    QString words = QString::fromLocal8Bit(said).trimmed();
    wipe(said);
    if (!secret.isEmpty())
        words.replace(QString::fromUtf8(secret.reveal()), QStringLiteral("(secret)"));
    constexpr qsizetype shown = 400;
    return redact(words.size() > shown ? u'…' + words.last(shown) : words);
}

} // namespace

Result<ResolvedSecret> SecretResolver::crmPassword(const setup::Site &site, std::stop_token stop) const
{
    if (site.route == setup::Route::Service)
        return servicePassword(site, std::move(stop));
    return resolve(site.database.password, {site.key(), nameOf(SiteSecret::DatabasePassword)}, QStringLiteral("crm.database.password"),
                   stop);
}

Result<ResolvedSecret> SecretResolver::servicePassword(const setup::Site &site, std::stop_token stop) const
{
    return resolve(sourceOf(site, SiteSecret::ServicePassword), {site.key(), nameOf(SiteSecret::ServicePassword)},
                   QStringLiteral("crm.service.password"), stop);
}

Result<ResolvedSecret> SecretResolver::appSecret(const setup::Site &site, std::stop_token stop) const
{
    auto found = resolve(site.facebook.appSecret, {site.key(), nameOf(SiteSecret::AppSecret)}, QStringLiteral("facebook.app_secret"), stop);
    if (found)
        found->secret = setup::tidiedAppSecret(found->secret);
    return found;
}

Result<ResolvedSecret> SecretResolver::resolve(const SecretSource &source, const SecretKey &key, const QString &path,
                                               const std::stop_token &stop) const
{
    const auto found = [&]() -> Result<Secret> {
        switch (source.from) {
        case SecretSource::From::Nowhere: return Secret();
        case SecretSource::From::Keychain: return fromKeychain(key, path, stop);
        case SecretSource::From::Environment: return fromEnvironment(source.name, path);
        case SecretSource::From::File: return fromFile(source.name, path, stop);
        case SecretSource::From::Command: return fromCommand(source.command, path, stop);
        }
        return Secret();
    }();
    if (!found)
        return failure(found.error());
    return ResolvedSecret{*found, source.from == SecretSource::From::File ? modeWarnings(source.name) : std::vector<setup::Warning>{}};
}

Result<Secret> SecretResolver::fromKeychain(const SecretKey &key, const QString &path, const std::stop_token &stop) const
{
    auto secret = m_store.read(key, stop).result();
    if (!secret && secret.error().kind == ErrorKind::SecretStore) {
        Error error = secret.error();
        //: %1 says how to make the keychain work; %2 is a key of the site file.
        error.fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                           "%1 Or name another place for %2 in the site file: { env = \"NAME\" }, { file = \"PATH\" } "
                                           "or { command = [\"PROGRAM\"] }."),
                         {error.fix.toString(), path});
        return failure(error);
    }
    if (secret && secret->isEmpty()) {
        return failure(sourceError(Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not in the keychain."), {path}),
                                   Text(QT_TRANSLATE_NOOP("crmlink", "There is no entry %1."), {key.toString()}),
                                   Text(QT_TRANSLATE_NOOP("crmlink",
                                                          "Enter it in the wizard (crmlink setup), which stores it, or name another place "
                                                          "in the site file: env, file or command."))));
    }
    return secret;
}

Result<Secret> SecretResolver::fromCommand(const QStringList &command, const QString &path, const std::stop_token &stop) const
{
    const QString &program = command.first();
    const auto failed = [&](Text why, Text fix) {
        return failure(sourceError(Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not available."), {path}), std::move(why), std::move(fix)));
    };
    const std::shared_ptr<void> notice = m_notice ? m_notice(program) : nullptr;
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, command.mid(1));
    const QDeadlineTimer deadline(m_patience);
    const auto end = [&] {
        process.kill();
        process.waitForFinished(5000);
    };
    QByteArray output;
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(50);
        QByteArray more = process.readAllStandardOutput();
        output += more;
        wipe(more);
        const bool stopped = stop.stop_requested();
        if (!stopped && !deadline.hasExpired() && output.size() <= longest)
            continue;
        end();
        wipe(output);
        if (stopped)
            return failure(cancelledError());
        if (deadline.hasExpired()) {
            //: %1 is the program that prints a secret.
            return failed(Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "%1 did not end within %n second(s)."),
                                       int(std::chrono::duration_cast<std::chrono::seconds>(m_patience).count()), {program}),
                          Text(QT_TRANSLATE_NOOP("crmlink", "Run it by hand to see what it waits for.")));
        }
        return failed(Text(QT_TRANSLATE_NOOP("crmlink", "%1 answers with more than a password."), {program}),
                      Text(QT_TRANSLATE_NOOP("crmlink", "Its first output line has to be the secret.")));
    }
    output += process.readAllStandardOutput();
    if (process.error() == QProcess::FailedToStart) {
        return failed(Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be started: %2"), {program, process.errorString()}),
                      Text(QT_TRANSLATE_NOOP("crmlink", "Name a program that is on PATH, or its full path. No shell is involved.")));
    }
    const Secret secret = firstLine(std::move(output));
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString said = complaint(process.readAllStandardError(), secret);
        return failed(said.isEmpty()
                          //: %1 is the program that prints a secret.
                          ? Text(QT_TRANSLATE_NOOP("crmlink", "%1 ended with status %2."), {program, QString::number(process.exitCode())})
                          : Text(QT_TRANSLATE_NOOP("crmlink", "%1 ended with status %2 and said: %3"),
                                 {program, QString::number(process.exitCode()), said}),
                      Text(QT_TRANSLATE_NOOP("crmlink", "Run it by hand until its first output line is the secret.")));
    }
    return judged(secret, path, program);
}

} // namespace crmlink::secrets
