#include "journal/Journal.h"
#include "support/Describe.h"
#include "support/Snapshots.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace crmlink;
using namespace crmlink::journal;

namespace
{

const QByteArray appSecret = "0123456789abcdef0123456789abcdef";
const QByteArray oldAppSecret = "fedcba9876543210fedcba9876543210";

RunRecord record(const QString &id, const QString &site = QStringLiteral("crm.example.com"))
{
    auto crm = test::shippedCrm();
    test::rowOf(crm, QLatin1String("FacebookConsumerSecret")).data = Secret::take(QByteArray(oldAppSecret));
    const auto plan = setup::planChanges(crm, test::keysDraft(), "00ff");
    RunRecord record;
    record.id = id;
    record.site = site;
    record.siteName = QStringLiteral("Head office");
    record.server = QStringLiteral("SQL01");
    record.database = QStringLiteral("CRM_PROD");
    record.startedAt = QDateTime(QDate(2026, 11, 23), QTime(17, 0, 0, 123), Qt::UTC);
    record.changes = plan->changes;
    record.salt = plan->salt;
    record.insertedRows = {QStringLiteral("f3a1")};
    record.oldSecret = OldSecret::Kept;
    return record;
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = std::make_unique<Journal>(*StateFolder::open(m_folder->path() + QStringLiteral("/state")));
    }

    void readsWhatItWrote()
    {
        RunRecord written = record(newRunId());
        written.verb = Verb::Undo;
        written.state = RunState::Done;
        written.writtenAt = written.startedAt.addMSecs(1500);
        written.settled = true;
        written.undoes = QStringLiteral("a");
        written.undoneBy = QStringLiteral("b");
        QVERIFY(m_journal->save(written));
        const auto read = m_journal->find(written.id);
        QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
        QCOMPARE(read->toJson(), written.toJson());
        QCOMPARE(read->startedAt, written.startedAt);
        QCOMPARE(read->writtenAt, written.writtenAt);
        QVERIFY(read->oldSecret == OldSecret::Kept);
        QCOMPARE(read->changes.size(), size_t(3));
        QVERIFY(setup::sameChanges(read->receipt().plan, written.receipt().plan));
        QVERIFY(!read->isUndoable());
    }

    void holdsNoSecret()
    {
        QVERIFY(m_journal->save(record(newRunId())));
        for (const QString &name : QDir(path()).entryList(QDir::Files)) {
            QFile file(path() + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.contains("Digest"));
            QVERIFY(!bytes.contains(appSecret));
            QVERIFY(!bytes.contains(oldAppSecret));
        }
    }

    void isForItsOwnerOnly()
    {
        const QString id = newRunId();
        QVERIFY(m_journal->save(record(id)));
        QCOMPARE(QFile::permissions(path() + u'/' + id + QStringLiteral(".json"))
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther)));
    }

    void listsNewestFirstAndBySite()
    {
        const QStringList ids{QStringLiteral("20260101T000000000Z-00000000"), QStringLiteral("20261231T235959999Z-00000000"),
                              QStringLiteral("20260601T000000000Z-ffffffff")};
        QVERIFY(m_journal->save(record(ids[0])));
        QVERIFY(m_journal->save(record(ids[1])));
        QVERIFY(m_journal->save(record(ids[2], QStringLiteral("other"))));
        const auto all = m_journal->list();
        QCOMPARE(all.runs.size(), size_t(3));
        QCOMPARE(all.runs[0].id, ids[1]);
        QCOMPARE(all.runs[1].id, ids[2]);
        QCOMPARE(all.runs[2].id, ids[0]);
        const auto others = m_journal->list(QStringLiteral("other"));
        QCOMPARE(others.runs.size(), size_t(1));
        QCOMPARE(others.runs[0].id, ids[2]);
    }

    void anEmptyJournalIsNoError()
    {
        QVERIFY(m_journal->list().runs.empty());
        QVERIFY(m_journal->remove(newRunId()));
    }

    void badFilesAreReportedAndStopNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray good = record(QStringLiteral("20260101T000000000Z-00000001")).toJson();
        const auto with = [&good](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x00\x01\xff\xfe{", 5);
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("other program's") << QByteArray("{\"hello\": 1}");
        QTest::newRow("newer format") << with("\"format\": 1", "\"format\": 2");
        QTest::newRow("unknown state") << with("\"pending\"", "\"later\"");
        QTest::newRow("unknown verb") << with("\"apply\"", "\"destroy\"");
        QTest::newRow("unknown setting") << with("FacebookConsumerKey", "Password");
        QTest::newRow("no site") << with("crm.example.com", "");
        QTest::newRow("other id") << with("00000001", "00000002");
        QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ') + good;
    }

    void badFilesAreReportedAndStopNothing()
    {
        QFETCH(QByteArray, content);
        QVERIFY(m_journal->save(record(QStringLiteral("20260101T000000000Z-00000000"))));
        const QString bad = path() + QStringLiteral("/20260101T000000000Z-00000001.json");
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto listing = m_journal->list();
        QCOMPARE(listing.runs.size(), size_t(1));
        QCOMPARE(listing.unreadable.size(), size_t(1));
        QCOMPARE(listing.unreadable[0].kind, ErrorKind::StateFolder);
        QVERIFY(listing.unreadable[0].toString().contains(bad));
        QVERIFY(!m_journal->find(QStringLiteral("20260101T000000000Z-00000001")));
    }

    void filesOfOtherKindsAreLeftAlone()
    {
        QVERIFY(m_journal->save(record(newRunId())));
        QFile file(path() + QStringLiteral("/notes.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto lock = m_journal->lock(newRunId());
        QVERIFY(lock);
        QCOMPARE(m_journal->list().unreadable.size(), size_t(0));
    }

    void anIdCannotLeadOutOfTheFolder_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"", "../state/x", "20260101T000000000Z-00000000/../../x", "20260101T000000000Z-0000000G", "nonsense"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void anIdCannotLeadOutOfTheFolder()
    {
        QFETCH(QString, id);
        QCOMPARE(m_journal->find(id).error().kind, ErrorKind::NotFound);
    }

    void idsSortByTime()
    {
        QStringList ids;
        for (int i = 0; i < 200; ++i)
            ids += newRunId();
        for (const QString &id : ids)
            QVERIFY(isRunId(id));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 200);
        QVERIFY(ids.first().left(19) <= ids.last().left(19));
    }

    void aRunAtWorkIsLockedAndADeadOneIsNot()
    {
        const QString id = newRunId();
        {
            const auto lock = m_journal->lock(id);
            QVERIFY(lock);
            QCOMPARE(m_journal->lock(id).error().kind, ErrorKind::Locked);
            QVERIFY(m_journal->lock(newRunId()));
        }
        QVERIFY(m_journal->lock(id));
        // What a killed process leaves: its id in the file.
        QFile left(path() + u'/' + id + QStringLiteral(".lock"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("4194304\nJournalTest\n\n\n\n"); // beyond the largest process id
        left.close();
        QVERIFY(m_journal->lock(id));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->path() + QStringLiteral("/state/journal"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;

    void aFolderThatCannotBeUsedIsSaidWithTheReason()
    {
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("journal")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto lock = Journal(*StateFolder::open(folder.path())).lock(newRunId());
        QVERIFY(!lock);
        QCOMPARE(lock.error().kind, ErrorKind::StateFolder);
        QVERIFY2(lock.error().why.toString().endsWith(u'.'), qPrintable(lock.error().toString()));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "JournalTest.moc"
