#include "secrets/SecretResolver.h"

#include "base/Async.h"
#include "base/Redaction.h"
#include "secrets/SecretErrors.h"
#include "support/Describe.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace crmlink;
using namespace crmlink::secrets;
using namespace std::chrono_literals;
using From = setup::SecretSource::From;

namespace
{

const QByteArray hidden = "correct-horse-42";

/// Has one secret, under one key.
class OneSecret final : public SecretStore
{
public:
    QFuture<Result<Readiness>> probe(std::stop_token) override { return ready<Readiness>(Readiness::Ready); }
    QFuture<Result<Secret>> read(SecretKey key, std::stop_token) override
    {
        asked += key.toString();
        if (broken)
            return ready<Secret>(failure(noKeychainError({})));
        return ready<Secret>(key.toString() == has ? Secret::take(QByteArray(hidden)) : Secret());
    }
    QFuture<Result<void>> write(SecretKey, Secret, std::stop_token) override { return ready<void>({}); }
    QFuture<Result<void>> remove(SecretKey, std::stop_token) override { return ready<void>({}); }
    [[nodiscard]] bool isSessionOnly() const override { return true; }
    [[nodiscard]] Text name() const override { return {}; }

    QString has;
    bool broken = false;
    QStringList asked;
};

setup::Site siteWith(const setup::SecretSource &source)
{
    setup::Site site;
    site.siteUrl = QUrl(QStringLiteral("https://crm.example.com/"));
    site.facebook.appSecret = source;
    return site;
}

} // namespace

class SecretResolverTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    OneSecret m_store;

    QString file(const QByteArray &bytes, QFileDevice::Permissions mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner)
    {
        QFile out(m_folder.filePath(QStringLiteral("secret")));
        out.remove();
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.setPermissions(mode))
            qFatal("cannot write the test's file");
        return out.fileName();
    }

    Result<ResolvedSecret> resolve(const setup::SecretSource &source, std::chrono::milliseconds patience = 10s, std::stop_token stop = {})
    {
        return SecretResolver(m_store, patience).appSecret(siteWith(source), std::move(stop));
    }

    static setup::SecretSource shell(const QString &script)
    {
        return {From::Command, {}, {QStringLiteral("sh"), QStringLiteral("-c"), script}};
    }

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void eachOfTheSecretsHasItsKey()
    {
        m_store.has = QStringLiteral("crmlink/crm.example.com/app-secret");
        setup::Site site = siteWith({From::Keychain, {}, {}});
        site.database.password = {From::Keychain, {}, {}};
        site.service = setup::ServiceConnection{.user = {}, .password = {From::Keychain, {}, {}}, .pinnedSha256 = {}};
        const SecretResolver resolver(m_store);
        const auto secret = resolver.appSecret(site, {});
        QVERIFY(secret);
        QCOMPARE(secret->secret.reveal(), QByteArrayView(hidden));
        QVERIFY(!resolver.crmPassword(site, {}));
        site.route = setup::Route::Service;
        const auto none = resolver.crmPassword(site, {});
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::SecretStore);
        QVERIFY(none.error().toString().contains(u"crmlink/crm.example.com/service"));
        QCOMPARE(m_store.asked,
                 (QStringList{m_store.has, QStringLiteral("crmlink/crm.example.com/database"),
                              QStringLiteral("crmlink/crm.example.com/service")}));
    }

    void anAppSecretIsTidiedAsInTheWizard()
    {
        const auto found = [this](const QByteArray &bytes) {
            return resolve({From::File, file(bytes), {}})->secret.reveal().toByteArray();
        };
        QCOMPARE(found(" 0123456789ABCDEF0123456789abcdef\t\n"), QByteArray("0123456789abcdef0123456789abcdef"));
        QCOMPARE(found(" of another form\n"), QByteArray(" of another form"));
    }

    void withoutAKeychainTheOtherPlacesAreNamed()
    {
        m_store.broken = true;
        const auto none = SecretResolver(m_store).appSecret(siteWith({.from = From::Keychain, .name = {}, .command = {}}), {});
        m_store.broken = false;
        QCOMPARE(none.error().kind, ErrorKind::SecretStore);
        const QString fix = none.error().fix.toString();
        QVERIFY2(fix.startsWith(noKeychainError({}).fix.toString()), qPrintable(fix));
        for (const char *words : {"facebook.app_secret", "{ env =", "{ file =", "{ command ="})
            QVERIFY2(fix.contains(QLatin1String(words)), words);
    }

    void noSourceIsAnEmptySecret()
    {
        const auto secret = resolve({});
        QVERIFY(secret && secret->secret.isEmpty());
    }

    void theEnvironment()
    {
        qputenv("CRMLINK_TEST_SECRET", hidden + " \xC3\xA4 ");
        const auto secret = resolve({From::Environment, QStringLiteral("CRMLINK_TEST_SECRET"), {}});
        QVERIFY(secret);
        QCOMPARE(secret->secret.reveal(), QByteArrayView(hidden + " \xC3\xA4 "));
        qputenv("CRMLINK_TEST_SECRET", "");
        QVERIFY(!resolve({From::Environment, QStringLiteral("CRMLINK_TEST_SECRET"), {}}));
        qunsetenv("CRMLINK_TEST_SECRET");
        const auto unset = resolve({From::Environment, QStringLiteral("CRMLINK_TEST_SECRET"), {}});
        QVERIFY(!unset);
        QVERIFY(unset.error().toString().contains(u"CRMLINK_TEST_SECRET is not set"));
    }

    void theFirstLineOfAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << hidden;
        QTest::newRow("line end") << QByteArray(hidden + "\n");
        QTest::newRow("windows") << QByteArray("\xEF\xBB\xBF" + hidden + "\r\n");
        QTest::newRow("more lines") << QByteArray(hidden + "\nuser: crm\n");
    }

    void theFirstLineOfAFile()
    {
        QFETCH(QByteArray, bytes);
        const auto secret = resolve({From::File, file(bytes), {}});
        QVERIFY(secret);
        QCOMPARE(secret->secret.reveal(), QByteArrayView(hidden));
        QVERIFY(secret->warnings.empty());
    }

    void aFileThatOthersMayReadIsWarnedOf()
    {
#ifdef Q_OS_UNIX
        const auto secret
            = resolve({From::File, file(hidden, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup), {}});
        QVERIFY(secret);
        QCOMPARE(secret->warnings.size(), size_t(1));
        QCOMPARE(secret->warnings.front().code, QStringLiteral("secret_file_mode"));
#endif
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("empty first line") << QByteArray("\n" + hidden);
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFEp\0w\0", 6);
        QTest::newRow("not a password") << QByteArray(200'000, 'x');
    }

    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        const auto secret = resolve({From::File, file(bytes), {}});
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, ErrorKind::SecretStore);
        QVERIFY(secret.error().toString().size() < 1000);
    }

    void aMissingFileAndAFolder()
    {
        for (const QString &path : {m_folder.filePath(QStringLiteral("none")), m_folder.path()}) {
            const auto secret = resolve({From::File, path, {}});
            QVERIFY(!secret);
            QVERIFY2(secret.error().toString().contains(path), qPrintable(secret.error().toString()));
        }
    }

    void theFirstLineOfACommand()
    {
        const auto secret
            = resolve({From::Command, {}, {QStringLiteral("printf"), QStringLiteral("%s\\nlogin: me\\n"), QString::fromUtf8(hidden)}});
        QVERIFY2(secret, qPrintable(secret ? QString() : secret.error().toString()));
        QCOMPARE(secret->secret.reveal(), QByteArrayView(hidden));
    }

    void noShellReadsTheArguments()
    {
        const auto secret = resolve({From::Command, {}, {QStringLiteral("echo"), QStringLiteral("$HOME; `id`")}});
        QVERIFY(secret);
        QCOMPARE(secret->secret.reveal(), QByteArrayView("$HOME; `id`"));
    }

    void aFailingCommandsWordsAreShownWithoutTheSecret()
    {
        const auto secret
            = resolve(shell(QStringLiteral("echo %1; echo 'vault: %1 is sealed' >&2; exit 3").arg(QString::fromUtf8(hidden))));
        QVERIFY(!secret);
        const QString text = secret.error().toString();
        QVERIFY2(text.contains(u"sh ended with status 3 and said: vault: (secret) is sealed"), qPrintable(text));
    }

    void aCommandThatIsNotThere()
    {
        const auto secret = resolve({From::Command, {}, {QStringLiteral("crmlink-no-such-program")}});
        QVERIFY(!secret);
        QVERIFY(secret.error().toString().contains(u"crmlink-no-such-program cannot be started"));
    }

    void aCommandThatDoesNotEndIsStopped()
    {
        const QDeadlineTimer tooLong(25s);
        const auto late = resolve({From::Command, {}, {QStringLiteral("sleep"), QStringLiteral("30")}}, 100ms);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::SecretStore);
        QVERIFY(late.error().toString().contains(u"did not end"));
        QVERIFY(!tooLong.hasExpired());
    }

    void aStopEndsTheCommand()
    {
        const QDeadlineTimer tooLong(25s);
        std::stop_source source;
        source.request_stop();
        const auto stopped = resolve({From::Command, {}, {QStringLiteral("sleep"), QStringLiteral("30")}}, 30s, source.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QVERIFY(!tooLong.hasExpired());
    }

    void aCommandThatDoesNotStopTalkingIsStopped()
    {
        const auto secret = resolve({From::Command, {}, {QStringLiteral("yes")}});
        QVERIFY(!secret);
        QVERIFY(secret.error().toString().contains(u"more than a password"));
    }
};

QTEST_GUILESS_MAIN(SecretResolverTest)
#include "SecretResolverTest.moc"
