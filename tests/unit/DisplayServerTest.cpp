#include "base/DisplayServer.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace crmlink;
using State = DisplayServer::State;

class DisplayServerTest : public QObject
{
    Q_OBJECT

private slots:
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    void init()
    {
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            qunsetenv(name);
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    }

    void nothingIsSet()
    {
        QVERIFY(DisplayServer::find().state == State::NotSet);
    }

    void aPlatformThatNeedsNone()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QVERIFY(DisplayServer::find().state == State::Usable);
    }

    void wayland()
    {
        qputenv("WAYLAND_DISPLAY", "wayland-7");
        QVERIFY(DisplayServer::find().state == State::Dead);
        QLocalServer server;
        QVERIFY(server.listen(m_folder.filePath(QStringLiteral("wayland-7"))));
        const DisplayServer found = DisplayServer::find();
        QVERIFY(found.state == State::Usable);
        QCOMPARE(found.name, QStringLiteral("WAYLAND_DISPLAY=wayland-7"));
        server.close();
        // XWayland may be there without it.
        qputenv("DISPLAY", "otherhost:0");
        QCOMPARE(DisplayServer::find().name, QStringLiteral("DISPLAY=otherhost:0"));
    }

    // The number is this process's, so that no server has it.
    void xOfThisComputer()
    {
        const QString number = QString::number(100'000 + QCoreApplication::applicationPid());
        qputenv("DISPLAY", QByteArray(":" + number.toLatin1() + ".0"));
        const DisplayServer dead = DisplayServer::find();
        QVERIFY(dead.state == State::Dead);
        QCOMPARE(dead.name, QStringLiteral("DISPLAY=:%1.0").arg(number));
#ifdef Q_OS_LINUX
        QLocalServer server;
        server.setSocketOptions(QLocalServer::AbstractNamespaceOption);
        QVERIFY(server.listen(QStringLiteral("/tmp/.X11-unix/X") + number));
        DisplayServer found = DisplayServer::find();
        QVERIFY(found.state == State::Usable);
        QVERIFY(server.waitForNewConnection(5000));
        // A server that loses its only client begins anew.
        const std::unique_ptr<QLocalSocket> client(server.nextPendingConnection());
        QVERIFY(!client->waitForDisconnected(100));
        found.connection.reset();
        QVERIFY(client->state() == QLocalSocket::UnconnectedState || client->waitForDisconnected(5000));
#endif
    }

    void anOverlongNameIsNobodys()
    {
        qputenv("WAYLAND_DISPLAY", QByteArray(500, 'w'));
        QVERIFY(DisplayServer::find().state == State::Dead);
    }

private:
    QTemporaryDir m_folder;
#else
    void isAlwaysThere()
    {
        QVERIFY(DisplayServer::find().state == State::Usable);
    }
#endif
};

QTEST_GUILESS_MAIN(DisplayServerTest)
#include "DisplayServerTest.moc"
