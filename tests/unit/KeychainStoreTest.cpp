#include "secrets/KeychainStore.h"
#include "secrets/QtKeychainJobs.h"
#include "support/Describe.h"
#include "support/FakeJobs.h"
#include "support/KeyringSession.h"

#include <QScopeGuard>

using namespace crmlink;
using namespace crmlink::secrets;
using namespace std::chrono_literals;
using test::FakeJobs;

namespace
{

const SecretKey databaseKey{QStringLiteral("crm.example.com"), QStringLiteral("database")};

Secret secret(const char *bytes)
{
    return Secret::take(QByteArray(bytes));
}

QByteArray plain(const Result<Secret> &result)
{
    return result ? result->reveal().toByteArray() : "error: " + result.error().toString().toUtf8();
}

// Kind and words of a result that must be a keychain's error.
QString secretStoreError(const Result<void> &result)
{
    if (result)
        return QStringLiteral("success");
    return result.error().kind == ErrorKind::SecretStore ? result.error().toString() : kindName(result.error().kind);
}

template <typename T> Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : failure(result.error());
}

} // namespace

class KeychainStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString missing = KeyringSession::missing(); !missing.isEmpty()) {
            QVERIFY2(!qEnvironmentVariableIsSet("CI"), qPrintable(missing));
            qWarning("NOT TESTED against a real keyring: %s", qPrintable(missing));
            return;
        }
        m_session = std::make_unique<KeyringSession>();
        QVERIFY(m_session->startUnlocked());
    }

    void cleanupTestCase() { m_session.reset(); }

    // The real thing.

    void writesReadsAndRemoves()
    {
        if (!unlocked())
            return;
        KeychainStore store;
        QCOMPARE(store.probe({}).result().value(), SecretStore::Readiness::Ready);
        QCOMPARE(plain(store.read(databaseKey, {}).result()), QByteArray());
        QVERIFY(store.write(databaseKey, secret("s\xC3\xA9same \"open\" ' \\ \n|"), {}).result());
        QCOMPARE(plain(store.read(databaseKey, {}).result()), QByteArray("s\xC3\xA9same \"open\" ' \\ \n|"));
        QVERIFY(store.write(databaseKey, secret("another"), {}).result());
        QCOMPARE(plain(store.read(databaseKey, {}).result()), QByteArray("another"));
        // Another store, as the next run of the program has.
        QCOMPARE(plain(KeychainStore().read(databaseKey, {}).result()), QByteArray("another"));
        const SecretKey other{QStringLiteral("crm.example.org"), QStringLiteral("database")};
        QCOMPARE(plain(store.read(other, {}).result()), QByteArray());
        QVERIFY(store.remove(databaseKey, {}).result());
        QVERIFY(store.remove(databaseKey, {}).result());
        QCOMPARE(plain(store.read(databaseKey, {}).result()), QByteArray());
        QVERIFY(!store.isSessionOnly());
    }

    void writingNothingRemoves()
    {
        if (!unlocked())
            return;
        KeychainStore store;
        QCOMPARE(secretStoreError(store.write(databaseKey, secret("x"), {}).result()), QStringLiteral("success"));
        QVERIFY(store.write(databaseKey, Secret(), {}).result());
        QCOMPARE(plain(store.read(databaseKey, {}).result()), QByteArray());
    }

    void theLimitIsCheckedBeforeWriting()
    {
        if (!unlocked())
            return;
        KeychainStore store;
        QVERIFY(store.write(databaseKey, Secret::take(QByteArray(maxSecretBytes, 'x')), {}).result());
        const auto tooLong = store.write(databaseKey, Secret::take(QByteArray(maxSecretBytes + 1, 'y')), {}).result();
        QVERIFY(secretStoreError(tooLong).contains(QStringLiteral("2049")));
        QCOMPARE(plain(store.read(databaseKey, {}).result()), QByteArray(maxSecretBytes, 'x'));
        QVERIFY(store.remove(databaseKey, {}).result());
    }

    // Frozen, as while it waits for a person. Later calls must not hang behind the stuck job, and what it does at last is taken back.
    void aKeyringThatDoesNotAnswerTimesOutAndRecovers()
    {
        if (!unlocked())
            return;
        auto store = std::make_unique<KeychainStore>();
        QCOMPARE(secretStoreError(store->write(databaseKey, secret("old"), {}).result()), QStringLiteral("success"));
        QVERIFY(store->remove(databaseKey, {}).result());
        {
            KeychainStore impatient(QtKeychainJobs::instance(), 1s);
            m_session->freeze();
            const auto thaw = qScopeGuard([this] { m_session->thaw(); });
            auto first = impatient.write(databaseKey, secret("late"), {});
            auto second = impatient.read(databaseKey, {});
            QVERIFY(secretStoreError(first.result()).contains(QStringLiteral("waiting for your keychain")));
            QVERIFY(secretStoreError(withoutValue(second.result())).contains(QStringLiteral("may still show a dialog")));
            QVERIFY(secretStoreError(withoutValue(impatient.probe({}).result())).contains(QStringLiteral("waiting for your keychain")));
            m_session->thaw();
            // A busy machine may need more than one go within this little patience; one that succeeded is enough, and QTRY_…
            // asks once more after it.
            bool recovered = false;
            QTRY_VERIFY_WITH_TIMEOUT(recovered = recovered || impatient.probe({}).result(), 60'000);
        }
        QCOMPARE(plain(store->read(databaseKey, {}).result()), QByteArray());
    }

    void theCallersThreadIsNeverHeldUp()
    {
        if (!unlocked())
            return;
        KeychainStore store;
        m_session->freeze();
        const auto thaw = qScopeGuard([this] { m_session->thaw(); });
        // It returns although nobody will answer before the thaw.
        auto future = store.probe({});
        QVERIFY(!future.isFinished());
        m_session->thaw();
        QVERIFY(future.result());
    }

    // What only a fake can do.

    void aWriteThatIsNotTrueIsAnError()
    {
        const auto jobs = std::make_shared<FakeJobs>();
        jobs->liesAboutWrites = true;
        KeychainStore store(jobs);
        const QString words = QStringLiteral("Your keychain reported success, but what it holds is not what CrmLink wrote.");
        QVERIFY(secretStoreError(withoutValue(store.probe({}).result())).startsWith(words));
        QVERIFY(secretStoreError(store.write(databaseKey, secret("new"), {}).result()).startsWith(words));
        // Nor is "no such entry" believed.
        QVERIFY(secretStoreError(withoutValue(store.read(databaseKey, {}).result())).startsWith(words));
    }

    void aWriteThatKeepsTheOldValueIsAnErrorAndLeavesNothing()
    {
        const auto jobs = std::make_shared<FakeJobs>();
        jobs->stored.insert(databaseKey.toString(), secret("old"));
        jobs->liesAboutWrites = true;
        KeychainStore store(jobs);
        QVERIFY(!store.write(databaseKey, secret("new"), {}).result());
        QVERIFY(!jobs->stored.contains(databaseKey.toString()));
    }

    void aRemovalThatIsNotTrueIsAnError()
    {
        const auto jobs = std::make_shared<FakeJobs>();
        KeychainStore store(jobs);
        QVERIFY(store.write(databaseKey, secret("stays"), {}).result());
        jobs->liesAboutRemovals = true;
        QVERIFY(!store.remove(databaseKey, {}).result());
    }

    void aLateWriteIsTakenBack()
    {
        const auto jobs = std::make_shared<FakeJobs>();
        KeychainStore store(jobs, 2s);
        jobs->hold = true;
        QVERIFY(secretStoreError(store.write(databaseKey, secret("late"), {}).result()).contains(QStringLiteral("waiting")));
        // Nothing else reaches the keychain meanwhile, so nothing else can come true later.
        QVERIFY(secretStoreError(store.remove(databaseKey, {}).result()).contains(QStringLiteral("waiting")));
        QCOMPARE(jobs->heldJobs(), size_t(1));
        jobs->release();
        QCOMPARE(jobs->log,
                 QStringList({QStringLiteral("write crmlink/crm.example.com/database"),
                              QStringLiteral("remove crmlink/crm.example.com/database")}));
        QVERIFY(jobs->stored.isEmpty());
        QVERIFY(store.write(databaseKey, secret("again"), {}).result());
        QCOMPARE(plain(store.read(databaseKey, {}).result()), QByteArray("again"));
    }

    void aStopIsHonouredWhileWaiting()
    {
        const auto jobs = std::make_shared<FakeJobs>();
        KeychainStore store(jobs);
        jobs->hold = true;
        std::stop_source stop;
        auto asked = store.read(databaseKey, stop.get_token());
        auto queued = store.probe(stop.get_token());
        QTRY_COMPARE(jobs->heldJobs(), size_t(1));
        stop.request_stop();
        QCOMPARE(asked.result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(queued.result().error().kind, ErrorKind::Cancelled);
    }

    void theDestructorAnswersEverybody()
    {
        const auto jobs = std::make_shared<FakeJobs>();
        auto store = std::make_unique<KeychainStore>(jobs);
        jobs->hold = true;
        auto asked = store->read(databaseKey, {});
        auto queued = store->write(databaseKey, secret("x"), {});
        QTRY_COMPARE(jobs->heldJobs(), size_t(1));
        store.reset();
        QCOMPARE(asked.result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(queued.result().error().kind, ErrorKind::Cancelled);
        jobs->release(); // must not reach into the store that is gone
    }

    void callsGoInTheOrderInWhichTheyWereMade()
    {
        const auto jobs = std::make_shared<FakeJobs>();
        KeychainStore store(jobs);
        std::vector<QFuture<Result<void>>> calls;
        constexpr int number = 40;
        calls.reserve(number);
        for (int i = 0; i < number; ++i)
            calls.push_back(store.write(databaseKey, Secret::take(QByteArray::number(i)), {}));
        auto last = store.read(databaseKey, {});
        for (auto &call : calls)
            QVERIFY(call.result());
        QCOMPARE(plain(last.result()), QByteArray("39"));
    }

    void theKeyCarriesOurPrefix() { QCOMPARE(databaseKey.toString(), QStringLiteral("crmlink/crm.example.com/database")); }

private:
    bool unlocked()
    {
        if (!m_session) {
            QTest::qSkip("no keyring installed", __FILE__, __LINE__);
            return false;
        }
        return true;
    }

    std::unique_ptr<KeyringSession> m_session;
};

QTEST_GUILESS_MAIN(KeychainStoreTest)
#include "KeychainStoreTest.moc"
