#include "base/ReplaceFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace crmlink;

class ReplaceFileTest : public QObject
{
    Q_OBJECT

private slots:
    void replaces()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f"));
        QVERIFY(!replaceFile(path, "one"));
        const QByteArray large(300'000, 'x');
        QVERIFY(!replaceFile(path, large, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QCOMPARE(content(path), large);
        QVERIFY(!replaceFile(path, {}));
        QCOMPARE(content(path), QByteArray());
    }

    void saysWhyNot() { QVERIFY(!replaceFile(QStringLiteral("/nonexistent/f"), "x")->isEmpty()); }

#ifdef Q_OS_UNIX
    // A file-size limit fails a write as a full disk does: after the bytes that still fit.
    void aFullDiskKeepsTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("f"));
        QVERIFY(!replaceFile(path, "old"));
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit full = before;
        full.rlim_cur = 64;
        const auto signal = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &full);
        const auto why = replaceFile(path, QByteArray(1000, 'x'));
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, signal);
        QVERIFY(why && !why->isEmpty());
        QCOMPARE(content(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("f")));
    }

    void anotherUsersFileStaysTheirs()
    {
        if (::geteuid() != 0)
            QSKIP("NOT TESTED: that root leaves a file to its owner, for this is not root");
        const QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("f")));
        QVERIFY(!replaceFile(QFile::decodeName(path), "old"));
        QCOMPARE(::chown(path.constData(), 4711, 4712), 0);
        QCOMPARE(::chmod(path.constData(), 0600), 0);
        QCOMPARE(replaceFile(QFile::decodeName(path), "new").value_or(QString()), QString());
        struct stat status {
        };
        QCOMPARE(::stat(path.constData(), &status), 0);
        QCOMPARE(int(status.st_uid), 4711);
        QCOMPARE(int(status.st_gid), 4712);
        QCOMPARE(int(status.st_mode & 07777), 0600);
        QCOMPARE(content(QFile::decodeName(path)), QByteArray("new"));
    }

    void whoCouldReadAFileStillCan_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("group");
        QTest::addColumn<bool>("isReplaced");
        QTest::newRow("everybody reads it") << 0646 << 4712 << true;
        QTest::newRow("by a group that is ours") << 0660 << 4713 << true;
        QTest::newRow("by its owner alone") << 0602 << 4712 << false;
        QTest::newRow("by a group that is not ours") << 0642 << 4712 << false;
    }

    // As a user who may write the file and in its folder, but not give files away.
    void whoCouldReadAFileStillCan()
    {
        QFETCH(int, mode);
        QFETCH(int, group);
        QFETCH(bool, isReplaced);
        if (::geteuid() != 0)
            QSKIP("NOT TESTED: a file of another user, for this is not root");
        const QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("f")));
        QVERIFY(!replaceFile(QFile::decodeName(path), "old"));
        QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0777), 0);
        QCOMPARE(::chown(path.constData(), 4711, gid_t(group)), 0);
        QCOMPARE(::chmod(path.constData(), mode_t(mode)), 0);
        QCOMPARE(::setegid(4713), 0);
        QCOMPARE(::seteuid(4714), 0);
        const auto why = replaceFile(QFile::decodeName(path), "new");
        QCOMPARE(::seteuid(0), 0);
        QCOMPARE(::setegid(0), 0);
        QCOMPARE(!why, isReplaced);
        QCOMPARE(content(QFile::decodeName(path)), QByteArray(isReplaced ? "new" : "old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("f")));
    }
#endif

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
    }
};

QTEST_GUILESS_MAIN(ReplaceFileTest)
#include "ReplaceFileTest.moc"
