#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// A real gnome-keyring on a private session bus, with folders of its own: nothing of the user's is touched. There is no
/// prompter on the bus, so whatever would ask a person is refused at once.
/// One bus a process: libsecret keeps its first connection, and ends the process when that bus goes; it goes with the process.
class KeyringSession
{
public:
    /// Starts the bus, without a keyring on it. The constructor sets DBUS_SESSION_BUS_ADDRESS for this process.
    KeyringSession();
    ~KeyringSession();
    KeyringSession(const KeyringSession &) = delete;
    KeyringSession &operator=(const KeyringSession &) = delete;

    /// Empty when everything needed is installed and runs; else why not.
    [[nodiscard]] static QString missing();
    /// The bus's address; for child processes.
    [[nodiscard]] QString busAddress() const { return m_address; }

    /// Starts the keyring and unlocks its (new or known) default collection. False: see the test's output.
    bool startUnlocked();
    /// Starts it as in the first session of a new user, without any collection. False: see the test's output.
    bool startWithoutCollection();
    /// The collection asks for its password again; nobody is there to give it. For good in this process, see stop().
    bool lock();
    /// Ends the keyring: nobody owns org.freedesktop.secrets any more. libsecret does not find its way to another one in
    /// the same process ("the session does not exist"), so this is for good in this one.
    void stop();
    /// The keyring stops answering, as one that waits for a person does, and goes on.
    void freeze();
    void thaw();

private:
    bool start(const QStringList &arguments, const QByteArray &input);
    [[nodiscard]] bool isOnBus() const;
    bool call(const QStringList &arguments) const;

    QTemporaryDir m_folder;
    QString m_address;
    QProcess m_daemon;
};
