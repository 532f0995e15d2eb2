#include "base/StateFolder.h"
#include "support/Describe.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace crmlink;

class StateFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsWrittenToItsOwner()
    {
        const QTemporaryDir outer;
        const auto state = StateFolder::open(outer.filePath(QStringLiteral("a/b")));
        QVERIFY(state);
        QVERIFY(state->write(QStringLiteral("journal/run.json"), "one"));
        QVERIFY(state->write(QStringLiteral("journal/run.json"), "two"));
        QCOMPARE(state->read(QStringLiteral("journal/run.json")).value(), QByteArray("two"));
#ifdef Q_OS_UNIX
        for (const auto &[path, mode] : {std::pair{state->path(), 0700}, std::pair{state->filePath(QStringLiteral("journal")), 0700},
                                         std::pair{state->filePath(QStringLiteral("journal/run.json")), 0600}}) {
            struct stat info = {};
            QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
            QCOMPARE(int(info.st_mode & 0777), mode);
        }
#endif
    }

    void aMissingFileReadsAsEmpty()
    {
        const QTemporaryDir outer;
        const auto state = StateFolder::open(outer.path());
        QVERIFY(state);
        QCOMPARE(state->read(QStringLiteral("resume.json")).value(), QByteArray());
        QVERIFY(state->remove(QStringLiteral("resume.json")));
    }

    void aFileInItsPlaceIsAnError()
    {
        const QTemporaryDir outer;
        QFile blocker(outer.filePath(QStringLiteral("state")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto state = StateFolder::open(blocker.fileName());
        QVERIFY(!state);
        QCOMPARE(state.error().kind, ErrorKind::StateFolder);
        QVERIFY(!state.error().fix.isEmpty());
    }

    void aFailedWriteKeepsTheOldFile()
    {
        const QTemporaryDir outer;
        const auto state = StateFolder::open(outer.path());
        QVERIFY(state->write(QStringLiteral("resume.json"), "old"));
        // A folder in the way of a sub-folder: fails for root too, unlike permissions.
        QVERIFY(state->write(QStringLiteral("blocked"), "file"));
        const auto failed = state->write(QStringLiteral("blocked/run.json"), "x");
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::StateFolder);
        QCOMPARE(state->read(QStringLiteral("resume.json")).value(), QByteArray("old"));
    }

    void theEnvironmentMovesIt()
    {
        const QTemporaryDir outer;
        qputenv("CRMLINK_STATE_DIR", QFile::encodeName(outer.filePath(QStringLiteral("moved"))));
        const auto state = StateFolder::open();
        qunsetenv("CRMLINK_STATE_DIR");
        QVERIFY(state);
        QCOMPARE(state->path(), outer.filePath(QStringLiteral("moved")));
    }
};

QTEST_GUILESS_MAIN(StateFolderTest)
#include "StateFolderTest.moc"
