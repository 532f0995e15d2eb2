#include "secrets/SessionStore.h"
#include "support/Describe.h"

using namespace crmlink;
using namespace crmlink::secrets;

class SessionStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsUntilItGoes()
    {
        SessionStore store;
        const SecretKey key{QStringLiteral("crm.example.com"), QStringLiteral("app-secret")};
        QVERIFY(store.isSessionOnly());
        QVERIFY(store.probe({}).result());
        QVERIFY(store.read(key, {}).result()->isEmpty());
        QVERIFY(store.write(key, Secret::take(QByteArray("abc")), {}).result());
        QCOMPARE(store.read(key, {}).result()->reveal(), QByteArrayView("abc"));
        QVERIFY(store.read({QStringLiteral("crm.example.org"), QStringLiteral("app-secret")}, {}).result()->isEmpty());
        QVERIFY(store.write(key, Secret(), {}).result());
        QVERIFY(store.read(key, {}).result()->isEmpty());
        QVERIFY(store.remove(key, {}).result());
        QVERIFY(SessionStore().read(key, {}).result()->isEmpty());
    }

    void hasTheSameLimitAsAKeychain()
    {
        SessionStore store;
        const SecretKey key{QStringLiteral("crm.example.com"), QStringLiteral("app-secret")};
        QVERIFY(store.write(key, Secret::take(QByteArray(maxSecretBytes, 'x')), {}).result());
        QCOMPARE(store.write(key, Secret::take(QByteArray(maxSecretBytes + 1, 'x')), {}).result().error().kind, ErrorKind::SecretStore);
    }

    void aStoppedCallIsCancelled()
    {
        SessionStore store;
        std::stop_source stop;
        stop.request_stop();
        const SecretKey key{QStringLiteral("s"), QStringLiteral("n")};
        QCOMPARE(store.probe(stop.get_token()).result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(store.read(key, stop.get_token()).result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(store.write(key, Secret::take(QByteArray("x")), stop.get_token()).result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(store.remove(key, stop.get_token()).result().error().kind, ErrorKind::Cancelled);
        QVERIFY(store.read(key, {}).result()->isEmpty());
    }
};

QTEST_GUILESS_MAIN(SessionStoreTest)
#include "SessionStoreTest.moc"
