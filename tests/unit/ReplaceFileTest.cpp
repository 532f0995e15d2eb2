#include "base/ReplaceFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
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
