#include "secrets/KeychainStore.h"
#include "support/Describe.h"
#include "support/KeyringSession.h"

using namespace crmlink;
using namespace crmlink::secrets;

// In a process of its own: libsecret and libdbus keep the first bus that they found.
class KeychainEmptyTest : public QObject
{
    Q_OBJECT

private slots:
    // A new user's keychain. Nobody is there to be asked for the password of a keyring, so that whatever asks fails.
    void lookingDoesNotAskForAKeyring()
    {
        if (const QString missing = KeyringSession::missing(); !missing.isEmpty()) {
            QVERIFY2(!qEnvironmentVariableIsSet("CI"), qPrintable(missing));
            QSKIP(qPrintable(missing));
        }
        KeyringSession session;
        QVERIFY(session.startWithoutCollection());
        KeychainStore store;
        const SecretKey key{QStringLiteral("crm.example.com"), QStringLiteral("database")};
        const auto readiness = store.probe({}).result();
        QVERIFY2(readiness, qPrintable(said(readiness)));
        QCOMPARE(*readiness, SecretStore::Readiness::NeedsKeyring);
        const auto found = store.read(key, {}).result();
        QVERIFY2(found, qPrintable(said(found)));
        QVERIFY(found->isEmpty());
        const auto removed = store.remove(key, {}).result();
        QVERIFY2(removed, qPrintable(said(removed)));
        // Only to keep something is worth the question.
        const auto written = store.write(key, Secret::take(QByteArray("x")), {}).result();
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::SecretStore);
    }

private:
    template <typename T> static QString said(const Result<T> &result) { return result ? QString() : result.error().toString(); }
};

QTEST_GUILESS_MAIN(KeychainEmptyTest)
#include "KeychainEmptyTest.moc"
