#include "secrets/KeychainStore.h"
#include "support/Describe.h"
#include "support/KeyringSession.h"

using namespace crmlink;
using namespace crmlink::secrets;

// In a process of its own: libsecret keeps the first connection that it made.
class KeychainAbsentTest : public QObject
{
    Q_OBJECT

private slots:
    // No bus, then a bus with nobody on it. In this order: once it has a bus it keeps it.
    void withoutBusAndThenWithoutKeyringEveryCallIsAnError()
    {
        const SecretKey key{QStringLiteral("crm.example.com"), QStringLiteral("database")};
        const auto everyCallFails = [&key] {
            KeychainStore store;
            return QStringList{said(store.probe({}).result()), said(store.read(key, {}).result()),
                               said(store.write(key, Secret::take(QByteArray("x")), {}).result()), said(store.remove(key, {}).result())};
        };
        // As on a server that is administered over SSH.
        for (const auto &name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"})
            qunsetenv(name);
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        const QStringList withoutBus = everyCallFails();
        QCOMPARE(withoutBus, QStringList(4, QStringLiteral("There is no keychain that CrmLink can use.")));

        if (const QString missing = KeyringSession::missing(); !missing.isEmpty()) {
            QVERIFY2(!qEnvironmentVariableIsSet("CI"), qPrintable(missing));
            QSKIP(qPrintable(missing));
        }
        const KeyringSession session;
        QVERIFY(!session.busAddress().isEmpty());
        QCOMPARE(everyCallFails(), QStringList(4, QStringLiteral("There is no keychain that CrmLink can use.")));
    }

private:
    template <typename T> static QString said(const Result<T> &result)
    {
        if (result)
            return QStringLiteral("success");
        if (result.error().kind != ErrorKind::SecretStore || result.error().fix.isEmpty())
            return QStringLiteral("not a keychain's error: ") + result.error().toString();
        return result.error().what.toString();
    }
};

QTEST_GUILESS_MAIN(KeychainAbsentTest)
#include "KeychainAbsentTest.moc"
