#include "base/InputFile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <thread>
#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
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
    void readsAFileFromItsBeginning()
    {
        QFile made(path(QStringLiteral("file")));
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write("one\ntwo\n");
        made.close();
        QCOMPARE(readInput(made.fileName(), 100).value(), QByteArray("one\ntwo\n"));
        QCOMPARE(readInput(made.fileName(), 3).value(), QByteArray("one"));
    }

    void saysWhyNot()
    {
        QCOMPARE(readInput(path(QStringLiteral("none")), 100).error().toString(), QStringLiteral("No such file or directory."));
        QCOMPARE(readInput(m_folder.path(), 100).error().toString(), QStringLiteral("It is a folder."));
    }

#ifdef Q_OS_UNIX
    // A reader that goes too early fails its own test.
    void initTestCase()
    {
        ::signal(SIGPIPE, SIG_IGN);
    }

    void ofADeviceNoMoreIsReadThanIsWanted()
    {
        QCOMPARE(readInput(QStringLiteral("/dev/zero"), 200'000).value(), QByteArray(200'000, '\0'));
        QCOMPARE(readInput(QStringLiteral("/dev/null"), 100).value(), QByteArray());
    }

    void withoutAStopNobodyWaitsForAPipe()
    {
        QElapsedTimer elapsed;
        elapsed.start();
        QCOMPARE(readInput(makePipe(), 100).error().toString(), QStringLiteral("It is a pipe, and nothing came out of it."));
        QVERIFY(elapsed.elapsed() < 30'000);
    }

    void aPipeIsReadToItsEnd()
    {
        const QString pipe = makePipe();
        const std::stop_source stop;
        Writer writer(pipe, {QByteArray("one\n"), QByteArray(200'000, 'x')});
        QCOMPARE(readInput(pipe, 1'000'000, stop.get_token()).value(), "one\n" + QByteArray(200'000, 'x'));
    }

    void ofAPipeALineMayBeEnough()
    {
        const QString pipe = makePipe();
        const std::stop_source stop;
        Writer writer(pipe, {QByteArray("sec"), QByteArray("ret\n")}, Writer::Then::Stays);
        QCOMPARE(readInput(pipe, 1000, stop.get_token(), true).value(), QByteArray("secret\n"));
    }

    void aWriterThatGoesWithoutAWordIsTheEnd()
    {
        const QString pipe = makePipe();
        const std::stop_source stop;
        Writer writer(pipe, {});
        QCOMPARE(readInput(pipe, 1000, stop.get_token()).value(), QByteArray());
    }

    void aStopEndsTheWaiting_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("for anything") << QByteArray();
        QTest::newRow("for the rest") << QByteArray("[crm]\n");
    }

    void aStopEndsTheWaiting()
    {
        QFETCH(QByteArray, beginning);
        const QString pipe = makePipe();
        std::stop_source stop;
        QElapsedTimer elapsed;
        elapsed.start();
        Writer writer(pipe, {beginning}, Writer::Then::Stays, [&stop] { stop.request_stop(); });
        QVERIFY(!readInput(pipe, 1000, stop.get_token()));
        QVERIFY(elapsed.elapsed() < 30'000);
    }

private:
    /// On a thread of its own: opens a pipe once it is read, and gives up when it goes.
    class Writer
    {
    public:
        enum class Then { Closes, Stays };

        Writer(const QString &pipe, const QList<QByteArray> &parts, Then then = Then::Closes, const std::function<void()> &written = {})
            : m_thread([this, path = QFile::encodeName(pipe), parts, then, written](const std::stop_token &stop) {
                  while (m_handle < 0 && !stop.stop_requested()) {
                      m_handle = ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
                      std::this_thread::yield();
                  }
                  if (m_handle < 0)
                      return;
                  ::fcntl(m_handle, F_SETFL, 0); // it waits for its reader
                  for (const QByteArray &part : parts) {
                      std::this_thread::sleep_for(std::chrono::milliseconds(60)); // so that reading waits as well
                      if (::write(m_handle, part.constData(), size_t(part.size())) != part.size())
                          break;
                  }
                  if (written)
                      written();
                  if (then == Then::Closes)
                      ::close(std::exchange(m_handle, -1));
              })
        {
        }
        ~Writer()
        {
            m_thread.request_stop();
            m_thread.join();
            if (m_handle >= 0)
                ::close(m_handle);
        }
        Writer(const Writer &) = delete;
        Writer &operator=(const Writer &) = delete;

    private:
        int m_handle = -1;
        std::jthread m_thread;
    };

    [[nodiscard]] QString makePipe() const
    {
        QString pipe = path(QString::fromLatin1(QTest::currentTestFunction()) + QString::fromLatin1(QTest::currentDataTag()));
        if (::mkfifo(QFile::encodeName(pipe).constData(), 0600) != 0)
            qFatal("mkfifo");
        return pipe;
    }
#endif
};

QTEST_GUILESS_MAIN(InputFileTest)
#include "InputFileTest.moc"
