#include "crm/DatabaseGateway.h"
#include "practice/PracticeCrm.h"
#include "runs/ApplyRun.h"
#include "runs/ForgetRun.h"
#include "runs/UndoRun.h"
#include "secrets/KeychainStore.h"
#include "setup/FacebookIntegration.h"
#include "support/Describe.h"
#include "support/KeyringSession.h"
#include "support/Snapshots.h"

#include <QTemporaryDir>

using namespace crmlink;
using namespace crmlink::runs;
namespace integration = crmlink::setup::integration;

/// Runs with a real database and a real keyring: what replaces an App Secret keeps the old one there, or does not write.
class KeychainRunTest : public QObject
{
    Q_OBJECT

private slots:
    // One function: a keyring that was locked stays locked for this process.
    void keepsTheOldSecretForUndoAndWritesNothingWithoutKeychain()
    {
        if (const QString missing = KeyringSession::missing(); !missing.isEmpty()) {
            QVERIFY2(!qEnvironmentVariableIsSet("CI"), qPrintable(missing));
            QSKIP(qPrintable(missing));
        }
        KeyringSession session;
        QVERIFY(session.startUnlocked());
        const QTemporaryDir folder;
        const auto practice = practice::PracticeCrm::create(folder.filePath(QStringLiteral("crm.sqlite")));
        QVERIFY(practice);
        const auto gateway = crm::makeDatabaseGateway(practice->connection(), {});
        const journal::Journal journal(*StateFolder::open(folder.filePath(QStringLiteral("state"))));
        secrets::KeychainStore store;
        const auto secretNow = [&] {
            return std::get<Secret>(gateway->read({}, {}).result()->setting(integration::facebookConsumerSecret)->forAll()->data);
        };
        const auto apply = [&](const char *appSecret, bool forgetOldSecret) {
            ApplyRun run({.gateway = *gateway, .store = store, .journal = journal});
            auto draft = test::keysDraft();
            draft.site = site();
            draft.appSecret = Secret::take(QByteArray(appSecret));
            return run.start({.draft = draft, .reviewed = {}, .forgetOldSecret = forgetOldSecret}, {}, {}).result();
        };
        const auto undo = [&] {
            UndoRun run({.gateway = *gateway, .store = store, .journal = journal});
            return run.start({.site = site(), .runId = {}}, {}, {}).result();
        };
        const char *const first = "11111111111111111111111111111111";
        const char *const second = "22222222222222222222222222222222";

        QVERIFY(apply(first, false));
        const auto replaced = apply(second, false);
        QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().toString()));
        QVERIFY(secretNow() == Secret::take(QByteArray(second)));
        const secrets::SecretKey kept{.site = site().key(), .name = QStringLiteral("run-") + replaced->receipt.runId};
        QVERIFY(*store.read(kept, {}).result() == Secret::take(QByteArray(first)));
        const auto undone = undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().toString()));
        QVERIFY(secretNow() == Secret::take(QByteArray(first)));
        QVERIFY(store.read(kept, {}).result()->isEmpty());

        QVERIFY(apply(second, false));
        ForgetRun forget(store, journal);
        QCOMPARE(forget.start(site(), ForgetRun::Scope::All, {}).result()->size(), 1);
        QCOMPARE(undo().error().kind, ErrorKind::SecretStore);

        QVERIFY(session.lock());
        const size_t runsBefore = journal.list().runs.size();
        QCOMPARE(apply(first, false).error().kind, ErrorKind::SecretStore);
        QCOMPARE(journal.list().runs.size(), runsBefore);
        QVERIFY(secretNow() == Secret::take(QByteArray(second)));
        QVERIFY(apply(first, true));
        QVERIFY(secretNow() == Secret::take(QByteArray(first)));
        QVERIFY(journal.list().runs.front().oldSecret == journal::OldSecret::Forgotten);
        QCOMPARE(undo().error().kind, ErrorKind::SecretStore);
    }

private:
    static setup::Site site()
    {
        setup::Site site = test::keysDraft().site;
        site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        return site;
    }
};

QTEST_GUILESS_MAIN(KeychainRunTest)
#include "KeychainRunTest.moc"
