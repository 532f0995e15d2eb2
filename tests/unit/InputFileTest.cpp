#include "base/InputFile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace crmlink;

class InputFileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void opensAFileAtItsBeginning()
    {
        QFile made(path(QStringLiteral("file")));
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write("one\ntwo\n");
        made.close();
        QFile file(made.fileName());
        QVERIFY(openInput(file));
        QVERIFY(!file.isSequential());
        QCOMPARE(file.readLine(), QByteArray("one\n"));
        QCOMPARE(file.readAll(), QByteArray("two\n"));
    }

    void saysWhyNot()
    {
        QFile none(path(QStringLiteral("none")));
        QVERIFY(openInput(none).error().toString().contains(u"No such file"));
        QFile folder(m_folder.path());
        QCOMPARE(openInput(folder).error().toString(), QStringLiteral("It is a folder."));
        QVERIFY(!folder.isOpen());
    }

#ifdef Q_OS_UNIX
    void withoutAStopNobodyWaitsForAPipe()
    {
        const QString pipe = makePipe();
        QElapsedTimer elapsed;
        elapsed.start();
        QFile file(pipe);
        QCOMPARE(openInput(file).error().toString(), QStringLiteral("It is a pipe, and nothing came out of it."));
        QVERIFY(!file.isOpen());
        QVERIFY(elapsed.elapsed() < 30'000);
    }

    void aPipeIsWaitedForAndReadToItsEnd()
    {
        const QString pipe = makePipe();
        const std::stop_source stop;
        // Opened for writing once there is a reader, written in two parts, so that reading waits as well.
        const std::jthread writer([&pipe] {
            const int handle = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_CLOEXEC);
            for (const QByteArray &part : {QByteArray("one\n"), QByteArray(200'000, 'x')}) {
                std::this_thread::sleep_for(std::chrono::milliseconds(60));
                if (::write(handle, part.constData(), size_t(part.size())) != part.size())
                    break;
            }
            ::close(handle);
        });
        QFile file(pipe);
        QVERIFY(openInput(file, stop.get_token()));
        QCOMPARE(file.readLine(), QByteArray("one\n"));
        QCOMPARE(file.readAll(), QByteArray(200'000, 'x'));
    }

    void aWriterThatGoesWithoutAWordIsTheEnd()
    {
        const QString pipe = makePipe();
        const std::stop_source stop;
        const std::jthread writer([&pipe] { ::close(::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_CLOEXEC)); });
        QFile file(pipe);
        QVERIFY(openInput(file, stop.get_token()));
        QCOMPARE(file.readAll(), QByteArray());
    }

    void aStopEndsTheWaiting()
    {
        const QString pipe = makePipe();
        std::stop_source stop;
        QElapsedTimer elapsed;
        elapsed.start();
        int writer = -1; // silent, and open to the end: its going would be the pipe's end
        std::jthread stopper([&stop, &pipe, &writer] {
            // It can be opened so only while it is read.
            while ((writer = ::open(QFile::encodeName(pipe).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) < 0)
                std::this_thread::yield();
            stop.request_stop();
        });
        QFile file(pipe);
        const auto opened = openInput(file, stop.get_token());
        stopper.join();
        ::close(writer);
        QVERIFY(!opened);
        QVERIFY(!file.isOpen());
        QVERIFY(elapsed.elapsed() < 30'000);
    }

private:
    [[nodiscard]] QString makePipe() const
    {
        QString pipe = path(QString::fromLatin1(QTest::currentTestFunction()));
        if (::mkfifo(QFile::encodeName(pipe).constData(), 0600) != 0)
            qFatal("mkfifo");
        return pipe;
    }
#endif
};

QTEST_GUILESS_MAIN(InputFileTest)
#include "InputFileTest.moc"
