#include "facebook/LoopbackListener.h"
#include "facebook/LoginFlow.h"
#include "practice/PracticeFacebook.h"
#include "support/gui/PracticeBrowser.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace crmlink;
using namespace crmlink::facebook;
using namespace crmlink::practice;

class LoopbackListenerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<LoopbackListener> m_listener;

    QByteArray send(const QByteArray &request)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(m_listener->redirect().port()));
        socket.write(request);
        QByteArray received;
        const bool closed = QTest::qWaitFor([&] {
            received += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        });
        return closed ? received : QByteArray("(left open)");
    }

private slots:
    void init()
    {
        auto listener = LoopbackListener::open();
        QVERIFY(listener);
        m_listener = std::move(*listener);
    }

    void theRedirectIsLocalAndUnguessable()
    {
        const auto other = LoopbackListener::open();
        QCOMPARE(m_listener->redirect().host(), QStringLiteral("localhost"));
        QVERIFY(m_listener->redirect().path().size() > 40);
        QVERIFY((*other)->redirect().path() != m_listener->redirect().path());
    }

    void aLoginInTheUsersBrowser()
    {
        const auto practice = PracticeFacebook::start();
        const QString appId
            = (*practice)->with([](PracticeWorld &world) { return world.createApp(world.developer(), QStringLiteral("CRM")).id; });
        LoginRequest request;
        request.endpoints = (*practice)->endpoints();
        request.apiVersion = QStringLiteral("v25.0");
        request.appId = appId;
        request.redirectUri = m_listener->redirect().toString();
        request.kind = AnswerKind::Code;
        LoginFlow flow(request, LoginFlow::newState());
        QSignalSpy answered(m_listener.get(), &LoopbackListener::answered);
        test::PracticeBrowser browser(request.endpoints.www);
        browser.open(flow.dialog().toString(QUrl::FullyEncoded));
        browser.submit(QStringLiteral("loginbutton"), {{QStringLiteral("pass"), QStringLiteral("practice")}});
        browser.submit(QStringLiteral("continue"));
        QVERIFY(browser.page().contains(u"go back"));
        QTRY_COMPARE(answered.count(), 1);
        const auto answer = flow.feed(answered.first().first().toUrl());
        QVERIFY(std::holds_alternative<LoginGrant>(answer));
        QVERIFY(!std::get<LoginGrant>(answer).code.isEmpty());
    }

    void garbageIsSentAway_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("other path") << QByteArray("GET /favicon.ico HTTP/1.1\r\n\r\n");
        QTest::newRow("longer path") << QByteArray("GET %1/x?code=1 HTTP/1.1\r\n\r\n");
        QTest::newRow("post") << QByteArray("POST %1?code=1 HTTP/1.1\r\n\r\n");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\r\n\r\n", 10);
        QTest::newRow("too long") << "GET %1?code=" + QByteArray(20'000, 'x');
    }

    void garbageIsSentAway()
    {
        QFETCH(QByteArray, request);
        QSignalSpy answered(m_listener.get(), &LoopbackListener::answered);
        request.replace("%1", m_listener->redirect().path().toLatin1());
        QVERIFY(!send(request).startsWith("HTTP/1.1 200"));
        QCOMPARE(answered.count(), 0);
        // It still listens.
        QVERIFY(send("GET " + m_listener->redirect().path().toLatin1() + "?code=1 HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 200"));
        QTRY_COMPARE(answered.count(), 1);
    }
};

QTEST_GUILESS_MAIN(LoopbackListenerTest)
#include "LoopbackListenerTest.moc"
