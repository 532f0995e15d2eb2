#include "base/Secret.h"
#include "base/Redaction.h"

#include <QTest>

using namespace crmlink;

class SecretTest : public QObject
{
    Q_OBJECT

private slots:
    void takingWipesTheCallersCopy()
    {
        QByteArray mine("correct horse");
        const Secret secret = Secret::take(std::move(mine));
        QVERIFY(mine.isEmpty()); // NOLINT(bugprone-use-after-move): that it is empty is what take() promises
        QCOMPARE(secret.reveal(), QByteArrayView("correct horse"));
    }

    void aSharedArrayStaysIntact()
    {
        const QByteArray other("correct horse");
        const Secret secret = Secret::take(QByteArray(other));
        QCOMPARE(other, QByteArray("correct horse"));
        QCOMPARE(secret.reveal(), QByteArrayView(other));
    }

    void printsAsPlaceholder()
    {
        QString printed;
        QDebug(&printed) << Secret::take(QByteArray("correct horse")) << Secret();
        QCOMPARE(printed.trimmed(), QStringLiteral("(secret) (not set)"));
    }

    void livingSecretIsRedactedAndForgottenWithItsLastCopy()
    {
        const QString line = QStringLiteral("login failed for pass word/42?");
        {
            const Secret secret = Secret::take(QByteArray("pass word/42?"));
            const Secret copy = secret; // NOLINT(performance-unnecessary-copy-initialization)
            QCOMPARE(redact(line), QStringLiteral("login failed for (secret)"));
            QCOMPARE(redact(QStringLiteral("?x=pass%20word%2F42%3F&y")), QStringLiteral("?x=(secret)&y"));
        }
        QCOMPARE(redact(line), line);
    }

    void digestDependsOnSaltAndBytes()
    {
        const Secret secret = Secret::take(QByteArray("Jefe"));
        QCOMPARE(secret.digest("a").size(), 64);
        QVERIFY(secret.digest("a") != secret.digest("b"));
        QVERIFY(secret.digest("a") != Secret::take(QByteArray("jefe")).digest("a"));
        QCOMPARE(Secret().digest("a"), QByteArray());
    }

    void redacts_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("clean");
        const QString hex = QStringLiteral("0123456789abcdef0123456789abcdef");
        QTest::newRow("app secret") << QStringLiteral("value ") + hex << QStringLiteral("value (secret)");
        QTest::newRow("longer hex stays") << hex + hex << hex + hex;
        QTest::newRow("query") << QStringLiteral("?access_token=EAAB12&x=1") << QStringLiteral("?access_token=(secret)&x=1");
        QTest::newRow("json") << QStringLiteral("{\"UserPassword\": \"a\\\"b\", \"n\":1}")
                              << QStringLiteral("{\"UserPassword\": \"(secret)\", \"n\":1}");
        QTest::newRow("connection string") << QStringLiteral("host=a Password='p w' user=b")
                                           << QStringLiteral("host=a Password=(secret) user=b");
        QTest::newRow("odbc") << QStringLiteral("UID=sa;PWD={a;b};X=1") << QStringLiteral("UID=sa;PWD=(secret);X=1");
        QTest::newRow("url") << QStringLiteral("https://me:pw@host/x") << QStringLiteral("https://me:(secret)@host/x");
        QTest::newRow("app token") << QStringLiteral("123456789012345|AbCdEfGhIjKlMnOpQrStUvWxYz0")
                                   << QStringLiteral("123456789012345|(secret)");
        QTest::newRow("bearer") << QStringLiteral("Authorization: Bearer abcdefghijkl") << QStringLiteral("Authorization: Bearer (secret)");
        QTest::newRow("ordinary") << QStringLiteral("relation \"SysSettings\" does not exist")
                                  << QStringLiteral("relation \"SysSettings\" does not exist");
    }

    void redacts()
    {
        QFETCH(QString, line);
        QFETCH(QString, clean);
        QCOMPARE(redact(line), clean);
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "SecretTest.moc"
