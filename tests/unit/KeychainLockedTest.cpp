#include "secrets/KeychainStore.h"
#include "support/Describe.h"
#include "support/KeyringSession.h"

#include <QProcess>

#include <cstdio>

using namespace crmlink;
using namespace crmlink::secrets;

namespace
{
const SecretKey key{QStringLiteral("crm.example.com"), QStringLiteral("database")};
}

// In a process of its own, which a locked keyring is for good: nobody is there to unlock it, and libsecret does not find
// its way to another one.
class KeychainLockedTest : public QObject
{
    Q_OBJECT

private slots:
    // It answers "no such entry" to a read, and success to a removal.
    void everyCallIsAnErrorAndTheEntryStays()
    {
        if (const QString missing = KeyringSession::missing(); !missing.isEmpty()) {
            QVERIFY2(!qEnvironmentVariableIsSet("CI"), qPrintable(missing));
            QSKIP(qPrintable(missing));
        }
        KeyringSession session;
        QVERIFY(session.startUnlocked());
        KeychainStore store;
        QVERIFY(store.write(key, Secret::take(QByteArray("still here")), {}).result());
        QVERIFY(session.lock());

        const QString locked = QStringLiteral("Your keychain is locked or does not let CrmLink in.");
        QCOMPARE(said(store.probe({}).result()), locked);
        QCOMPARE(said(store.read(key, {}).result()), locked);
        QCOMPARE(said(store.write(key, Secret::take(QByteArray("new")), {}).result()), locked);
        QCOMPARE(said(store.remove(key, {}).result()), locked);

        session.stop();
        QVERIFY(session.startUnlocked());
        QProcess reader;
        reader.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--read")});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAllStandardOutput(), QByteArray("still here"));
    }

private:
    template <typename T> static QString said(const Result<T> &result)
    {
        if (result)
            return QStringLiteral("success");
        return result.error().kind == ErrorKind::SecretStore && !result.error().fix.isEmpty() ? result.error().what.toString()
                                                                                              : result.error().toString();
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--read"))) {
        const auto found = KeychainStore().read(key, {}).result();
        std::fputs(found ? found->reveal().toByteArray().constData() : qPrintable(found.error().toString()), stdout);
        return 0;
    }
    KeychainLockedTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KeychainLockedTest.moc"
