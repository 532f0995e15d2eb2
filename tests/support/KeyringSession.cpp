#include "support/KeyringSession.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace
{

constexpr int patienceMs = 15'000;

// Of a keyring that exists for a few seconds.
const QByteArray password = "only for this test";

// Ends with the process that started it, killed or not.
void endWithTest(QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#else
    Q_UNUSED(process)
#endif
}

const char *const busConfiguration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

QString KeyringSession::missing()
{
#ifndef Q_OS_LINUX
    return QStringLiteral("gnome-keyring is a keychain of Linux");
#endif
    for (const auto &program : {"dbus-daemon", "gnome-keyring-daemon", "dbus-send"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return QStringLiteral("%1 is not installed").arg(QLatin1String(program));
    }
    return {};
}

KeyringSession::KeyringSession()
{
    const QString configuration = m_folder.filePath(QStringLiteral("bus.conf"));
    QFile file(configuration);
    if (!file.open(QIODevice::WriteOnly) || file.write(QString::fromLatin1(busConfiguration).arg(m_folder.path()).toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(configuration));
    file.close();
    // Not deleted: see the class.
    auto *bus = new QProcess;
    endWithTest(*bus);
    bus->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bus->start(QStringLiteral("dbus-daemon"),
               {QStringLiteral("--config-file=") + configuration, QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
    while (!m_address.endsWith(u'\n') && bus->waitForReadyRead(patienceMs))
        m_address += QString::fromUtf8(bus->readAll());
    m_address = m_address.trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
}

KeyringSession::~KeyringSession()
{
    stop();
}

bool KeyringSession::startUnlocked()
{
    return start({QStringLiteral("--unlock")}, password);
}

bool KeyringSession::startWithoutCollection()
{
    return start({}, {});
}

bool KeyringSession::start(const QStringList &arguments, const QByteArray &input)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
        environment.insert(QLatin1String(name), m_folder.path());
    for (const auto &name : {"DISPLAY", "WAYLAND_DISPLAY", "GNOME_KEYRING_CONTROL"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    endWithTest(m_daemon);
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                   QStringList{QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                               QStringLiteral("--control-directory=") + m_folder.path()}
                       + arguments);
    if (!m_daemon.waitForStarted(patienceMs))
        return false;
    m_daemon.write(input);
    m_daemon.closeWriteChannel();
    // It owns its name on the bus once the collection is open.
    return QTest::qWaitFor([this] { return isOnBus(); }, patienceMs);
}

bool KeyringSession::isOnBus() const
{
    return call({QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.GetNameOwner"),
                 QStringLiteral("string:org.freedesktop.secrets")});
}

bool KeyringSession::lock()
{
    return call({QStringLiteral("--dest=org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                 QStringLiteral("org.freedesktop.Secret.Service.Lock"),
                 QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")});
}

void KeyringSession::stop()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    thaw();
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(patienceMs))
        m_daemon.kill();
    // The bus learns of it a little later, and would name it to whoever asks for the next one.
    if (!QTest::qWaitFor([this] { return !isOnBus(); }, patienceMs))
        qFatal("the keyring's name stays on the bus");
}

void KeyringSession::freeze()
{
#ifdef Q_OS_LINUX
    ::kill(pid_t(m_daemon.processId()), SIGSTOP);
#endif
}

void KeyringSession::thaw()
{
#ifdef Q_OS_LINUX
    ::kill(pid_t(m_daemon.processId()), SIGCONT);
#endif
}

bool KeyringSession::call(const QStringList &arguments) const
{
    QProcess send;
    send.start(QStringLiteral("dbus-send"), QStringList{QStringLiteral("--bus=") + m_address, QStringLiteral("--print-reply")} + arguments);
    return send.waitForFinished(patienceMs) && send.exitCode() == 0;
}
