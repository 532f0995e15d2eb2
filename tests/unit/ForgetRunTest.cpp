#include "runs/ForgetRun.h"
#include "secrets/SessionStore.h"
#include "support/Describe.h"
#include "support/Snapshots.h"

#include <QTemporaryDir>

using namespace crmlink;
using namespace crmlink::runs;

class ForgetRunTest : public QObject
{
    Q_OBJECT

private slots:
    void removesEverySecretOfTheSiteAndNoOther()
    {
        const QTemporaryDir folder;
        const journal::Journal journal(*StateFolder::open(folder.path()));
        setup::Site site;
        site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        journal::RunRecord record;
        record.id = journal::newRunId();
        record.site = site.key();
        record.salt = "00";
        record.startedAt = QDateTime::currentDateTimeUtc();
        record.changes = setup::planChanges(test::shippedCrm(), test::keysDraft(), "00")->changes;
        QVERIFY(journal.save(record));

        secrets::SessionStore store;
        const QStringList names{QStringLiteral("database"), QStringLiteral("app-secret"), record.secretName()};
        for (const QString &name : names)
            QVERIFY(store.write({.site = site.key(), .name = name}, Secret::take(QByteArray("x")), {}).result());
        const secrets::SecretKey others{.site = QStringLiteral("other.example.com"), .name = QStringLiteral("database")};
        QVERIFY(store.write(others, Secret::take(QByteArray("y")), {}).result());

        ForgetRun run(store, journal);
        QCOMPARE(run.start(site, ForgetRun::Scope::All, {}).result().value(), names);
        for (const QString &name : names)
            QVERIFY(store.read({.site = site.key(), .name = name}, {}).result()->isEmpty());
        QVERIFY(!store.read(others, {}).result()->isEmpty());
        QCOMPARE(run.start(site, ForgetRun::Scope::All, {}).result().value(), QStringList());
        QCOMPARE(journal.list().runs.size(), size_t(1));
    }

    void aStopIsHonoured()
    {
        const QTemporaryDir folder;
        secrets::SessionStore store;
        ForgetRun run(store, journal::Journal(*StateFolder::open(folder.path())));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(run.start({}, ForgetRun::Scope::All, stop.get_token()).result().error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(ForgetRunTest)
#include "ForgetRunTest.moc"
