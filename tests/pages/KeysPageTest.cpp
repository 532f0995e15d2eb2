#include "base/Async.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "secrets/SecretErrors.h"
#include "secrets/SessionStore.h"
#include "support/gui/Heard.h"
#include "support/gui/Widgets.h"
#include "widgets/Banner.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;

namespace
{

const QString id = QStringLiteral("1234567890123456");
const QString secret = QStringLiteral("0123456789abcdef0123456789abcdef");

/// A keychain that refuses as often as told, and is then a session store that does not say so.
class RefusingStore final : public secrets::SecretStore
{
public:
    explicit RefusingStore(int refusals) : m_refusals(refusals) { }
    QFuture<Result<Readiness>> probe(std::stop_token stop) override { return m_store.probe(stop); }
    QFuture<Result<Secret>> read(secrets::SecretKey key, std::stop_token stop) override { return m_store.read(key, stop); }
    QFuture<Result<void>> write(secrets::SecretKey key, Secret value, std::stop_token stop) override
    {
        ++writes;
        if (m_refusals-- > 0)
            return ready<void>(failure(secrets::deniedError(QStringLiteral("locked"))));
        return m_store.write(key, value, stop);
    }
    QFuture<Result<void>> remove(secrets::SecretKey key, std::stop_token stop) override { return m_store.remove(key, stop); }
    [[nodiscard]] bool isSessionOnly() const override { return false; }
    [[nodiscard]] Text name() const override { return Text::verbatim(QStringLiteral("the test's keychain")); }

    int writes = 0;

private:
    int m_refusals;
    secrets::SessionStore m_store;
};

QByteArray held(secrets::SecretStore &store)
{
    const auto read = store.read({QStringLiteral("crm.example.com"), QStringLiteral("app-secret")}, {}).result();
    return read ? read->reveal().toByteArray() : QByteArray("(unreadable)");
}

} // namespace

class KeysPageTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<secrets::SecretStore> m_store;
    std::unique_ptr<SetupWizard> m_wizard;

    void open(std::shared_ptr<secrets::SecretStore> store, setup::SetupDraft draft = {})
    {
        m_store = std::move(store);
        Services services;
        services.secrets = m_store;
        services.sessionSecrets = std::make_shared<secrets::SessionStore>();
        draft.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        m_wizard = std::make_unique<SetupWizard>(services, draft, PageId::Keys);
        m_wizard->show();
        QTRY_VERIFY(m_wizard->current()->isVisible());
        QTRY_VERIFY(!state("keysProof").isEmpty());
    }

    template <typename T> T *get(const char *name)
    {
        return test::child<T>(QLatin1String(name) == u"nextButton" ? static_cast<QWidget *>(m_wizard.get()) : m_wizard->current(), name);
    }
    QLineEdit *field(const char *name) { return get<QLineEdit>(name); }
    QString state(const char *name) { return get<widgets::StateLine>(name)->text(); }
    bool canGoOn() { return get<QPushButton>("nextButton")->isEnabled(); }
    void press(const char *name)
    {
        auto *button = get<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::keyClick(button, Qt::Key_Space);
    }

private slots:
    void cleanup()
    {
        m_wizard.reset();
        QGuiApplication::clipboard()->clear();
    }

    void theSecretComesFromWhereTheSiteFileSays()
    {
        qputenv("CRMLINK_TEST_APP_SECRET", secret.toLatin1());
        const auto tidy = qScopeGuard([] { qunsetenv("CRMLINK_TEST_APP_SECRET"); });
        const setup::SecretSource source{
            .from = setup::SecretSource::From::Environment, .name = QStringLiteral("CRMLINK_TEST_APP_SECRET"), .command = {}};
        setup::SetupDraft draft;
        draft.site.facebook.appId = id;
        draft.site.facebook.appSecret = source;
        open(std::make_shared<RefusingStore>(0), draft);
        m_wizard->loadSecrets();
        QTRY_VERIFY(canGoOn());
        QVERIFY(state("keptIn").contains(QStringLiteral("stays there")));
        // Another App ID alone does not take it away from there.
        field("appIdField")->clear();
        QTest::keyClicks(field("appIdField"), QStringLiteral("9876543210987654"));
        QTRY_VERIFY(canGoOn());
        QVERIFY(state("keptIn").contains(QStringLiteral("stays there")));
        // Nor does what was typed and taken back.
        QTest::keyClicks(field("appSecretField"), QStringLiteral("x"));
        QVERIFY(!state("keptIn").contains(QStringLiteral("stays there")));
        QTest::keyClick(field("appSecretField"), Qt::Key_Backspace);
        QVERIFY(state("keptIn").contains(QStringLiteral("stays there")));
        press("nextButton");
        QTRY_COMPARE(m_wizard->currentId(), int(PageId::AppSettings));
        QCOMPARE(static_cast<RefusingStore &>(*m_store).writes, 0);
        QCOMPARE(m_wizard->draft().site.facebook.appSecret, source);
        QVERIFY(!m_wizard->draft().hasLooseAppSecret());
    }

    void aSecretOfAnotherFormIsNotSaidToBeRight()
    {
        qputenv("CRMLINK_TEST_APP_SECRET", "short");
        const auto tidy = qScopeGuard([] { qunsetenv("CRMLINK_TEST_APP_SECRET"); });
        setup::SetupDraft draft;
        draft.site.facebook.appId = id;
        draft.site.facebook.appSecret
            = {.from = setup::SecretSource::From::Environment, .name = QStringLiteral("CRMLINK_TEST_APP_SECRET"), .command = {}};
        open(std::make_shared<RefusingStore>(0), draft);
        m_wizard->loadSecrets();
        QTRY_VERIFY(canGoOn());
        QVERIFY2(state("keysProof").contains(QStringLiteral("does not look like one")), qPrintable(state("keysProof")));
    }

    void aPlaceWithoutTheSecretIsSaidWhereItIsNeeded()
    {
        setup::SetupDraft draft;
        draft.site.facebook.appId = id;
        draft.site.facebook.appSecret
            = {.from = setup::SecretSource::From::Environment, .name = QStringLiteral("CRMLINK_TEST_NOT_SET"), .command = {}};
        open(std::make_shared<RefusingStore>(0), draft);
        m_wizard->loadSecrets();
        auto *panel = m_wizard->current()->findChild<widgets::ErrorPanel *>();
        QTRY_VERIFY(panel->isVisible());
        QTest::keyClicks(field("appSecretField"), secret);
        QVERIFY(!panel->isVisible());
        QVERIFY(canGoOn());
    }

    void nextComesWithBothKeysAndStoresTheSecret()
    {
        open(std::make_shared<RefusingStore>(0));
        QVERIFY(!canGoOn());
        QTest::keyClicks(field("appIdField"), id);
        QVERIFY(!canGoOn());
        QTest::keyClicks(field("appSecretField"), secret);
        QVERIFY(canGoOn());
        QCOMPARE(field("appSecretField")->echoMode(), QLineEdit::Password);
        QVERIFY(state("keysProof").contains(QStringLiteral("Not checked against Facebook yet")));
        QVERIFY(state("keptIn").contains(QStringLiteral("the test's keychain")));
        QVERIFY(state("appSecretFinding").contains(QStringLiteral("client token")));

        QTest::keyClick(field("appSecretField"), Qt::Key_Return); // Enter is Next
        QTRY_COMPARE(m_wizard->currentId(), int(PageId::AppSettings));
        QCOMPARE(held(*m_store), secret.toLatin1());
        QCOMPARE(m_wizard->draft().site.facebook.appId, id);
        QCOMPARE(m_wizard->draft().appSecret.reveal(), QByteArrayView(secret.toLatin1()));
        QVERIFY(m_wizard->draft().site.facebook.appSecret.from == setup::SecretSource::From::Keychain);

        m_wizard->back();
        QVERIFY(field("appSecretField")->text().isEmpty()); // taken out of the field
        QTRY_VERIFY(canGoOn());                             // and still there
        QVERIFY(!field("appSecretField")->placeholderText().isEmpty());
        press("nextButton");
        QTRY_COMPARE(m_wizard->currentId(), int(PageId::AppSettings));
        QCOMPARE(static_cast<RefusingStore &>(*m_store).writes, 1); // nothing new to store
    }

    void anAddressGivesTheAppId()
    {
        open(std::make_shared<secrets::SessionStore>());
        QGuiApplication::clipboard()->setText(QStringLiteral("https://developers.facebook.com/apps/%1/settings/basic/").arg(id));
        press("appIdPaste");
        QCOMPARE(m_wizard->draft().site.facebook.appId, id);
        QVERIFY(state("appIdFinding").contains(QStringLiteral("address")));
        QVERIFY(get<QLineEdit>("consoleAddress")->text().contains(id));
    }

    void pasteEmptiesTheClipboardOnlyOfWhatItTook()
    {
        open(std::make_shared<secrets::SessionStore>());
        QGuiApplication::clipboard()->setText(u' ' + secret + u'\n');
        press("appSecretPaste");
        QCOMPARE(m_wizard->draft().appSecret.reveal(), QByteArrayView(secret.toLatin1()));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());

        QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
        press("appSecretPaste");
        QVERIFY(m_wizard->draft().appSecret.isEmpty());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("something else"));
    }

    void pastingByKeyboardEmptiesTheClipboardToo()
    {
        open(std::make_shared<secrets::SessionStore>());
        QGuiApplication::clipboard()->setText(secret);
        QTest::keySequence(field("appSecretField"), QKeySequence(QKeySequence::Paste));
        QCOMPARE(m_wizard->draft().appSecret.reveal(), QByteArrayView(secret.toLatin1()));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());

        QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
        field("appSecretField")->clear();
        QTest::keyClicks(field("appSecretField"), secret); // typed, not pasted
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("kept"));
    }

    void anEmptyClipboardIsSaid()
    {
        open(std::make_shared<secrets::SessionStore>());
        QGuiApplication::clipboard()->clear();
        press("appSecretPaste");
        QVERIFY(get<QWidget>("appSecretFinding")->isVisible());
        QVERIFY(m_wizard->draft().appSecret.isEmpty());
    }

    void exchangedKeysAreMendedWithOneKey()
    {
        open(std::make_shared<secrets::SessionStore>());
        QVERIFY(!get<QPushButton>("exchange")->isVisible());
        QTest::keyClicks(field("appIdField"), secret);
        QTest::keyClicks(field("appSecretField"), id);
        QVERIFY(get<widgets::Banner>("swapped")->isVisible());
        QVERIFY(!canGoOn());
        press("exchange");
        QCOMPARE(field("appIdField")->text(), id);
        QCOMPARE(m_wizard->draft().site.facebook.appId, id);
        QCOMPARE(m_wizard->draft().appSecret.reveal(), QByteArrayView(secret.toLatin1()));
        QVERIFY(!get<widgets::Banner>("swapped")->isVisible());
        QVERIFY(canGoOn());
    }

    void aPastedTokenFillsBothAndShowsNoSecret()
    {
        open(std::make_shared<secrets::SessionStore>());
        QGuiApplication::clipboard()->setText(id + u'|' + secret);
        press("appIdPaste");
        QCOMPARE(field("appIdField")->text(), id);
        QCOMPARE(m_wizard->draft().appSecret.reveal(), QByteArrayView(secret.toLatin1()));
        QVERIFY(canGoOn());
    }

    void badPastes_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("5,000 characters") << QString(5000, u'a');
        QTest::newRow("bullets") << QString(10, u'•');
        QTest::newRow("emoji") << QString(16, u'x') + QStringLiteral("😀");
        QTest::newRow("direction override") << QStringLiteral("\u202e\u202d");
    }

    void badPastes()
    {
        QFETCH(QString, pasted);
        open(std::make_shared<secrets::SessionStore>());
        QTest::keyClicks(field("appIdField"), id);
        QGuiApplication::clipboard()->setText(pasted);
        press("appSecretPaste");
        QVERIFY(!canGoOn());
        QVERIFY(get<QWidget>("appSecretFinding")->isVisible());
    }

    void whatIsThoughtOfASecretIsSaid()
    {
        open(std::make_shared<secrets::SessionStore>());
        QTRY_VERIFY(m_wizard->focusWidget());
        const test::Heard heard;
        press("appSecretPaste");
        QTRY_COMPARE(heard.times(QStringLiteral("The clipboard holds no text")), 1);
        QGuiApplication::clipboard()->setText(QStringLiteral("0123456789a"));
        press("appSecretPaste");
        QTRY_COMPARE(heard.times(QStringLiteral("11 character")), 1);
        QGuiApplication::clipboard()->setText(secret);
        press("appSecretPaste");
        QTRY_COMPARE(heard.times(QStringLiteral("taken over, clipboard emptied")), 1);
        QCOMPARE(heard.times(QStringLiteral("client token")), 1);

        // Typed, it is judged with every character and said when the field is left.
        field("appSecretField")->clear();
        QTest::keyClicks(field("appSecretField"), QStringLiteral("abc"));
        field("appIdField")->setFocus();
        QTRY_COMPARE(heard.times(QStringLiteral("3 character")), 1);
        QCOMPARE(heard.times(QStringLiteral("has 1 character")), 0);
    }

    void showRevealsAndHides()
    {
        open(std::make_shared<secrets::SessionStore>());
        auto *show = get<QAbstractButton>("appSecretShow");
        QVERIFY(!show->isEnabled());
        QTest::keyClicks(field("appSecretField"), secret);
        QTest::keyClick(show, Qt::Key_Space);
        QCOMPARE(field("appSecretField")->echoMode(), QLineEdit::Normal);
        QVERIFY(!canGoOn()); // the App ID is missing
        QTest::keyClick(show, Qt::Key_Space);
        QCOMPARE(field("appSecretField")->echoMode(), QLineEdit::Password);
    }

    void aRefusingKeychainLeadsToAChoice()
    {
        open(std::make_shared<RefusingStore>(2));
        QTest::keyClicks(field("appIdField"), id);
        QTest::keyClicks(field("appSecretField"), secret);
        press("nextButton");
        QTRY_VERIFY(get<QPushButton>("sessionOnly")->isVisible());
        QCOMPARE(m_wizard->currentId(), int(PageId::Keys));
        QVERIFY(!get<QWidget>("keptIn")->isVisible()); // it would promise what has just failed
        press("storeAgain");
        QTRY_VERIFY(get<QPushButton>("storeAgain")->isVisible());
        QCOMPARE(static_cast<RefusingStore &>(*m_store).writes, 2);
        press("sessionOnly");
        QTRY_COMPARE(m_wizard->currentId(), int(PageId::AppSettings));
        QVERIFY(m_wizard->services().secrets->isSessionOnly());
        QVERIFY(!m_wizard->draft().secretStored);
        QCOMPARE(held(*m_wizard->services().secrets), secret.toLatin1());
        m_wizard->back();
        QTRY_VERIFY(get<QWidget>("keptIn")->isVisible());
        QVERIFY(!get<QLabel>("pageSentence")->text().contains(QStringLiteral("keychain")));
        QVERIFY(held(*m_store).isEmpty());
    }

    void trySecondTimeWorks()
    {
        open(std::make_shared<RefusingStore>(1));
        QTest::keyClicks(field("appIdField"), id);
        QTest::keyClicks(field("appSecretField"), secret);
        press("nextButton");
        QTRY_VERIFY(get<QPushButton>("storeAgain")->isVisible());
        press("storeAgain");
        QTRY_COMPARE(m_wizard->currentId(), int(PageId::AppSettings));
        QCOMPARE(held(*m_store), secret.toLatin1());
    }

    void anotherAppThanTheOneInUseIsSaid()
    {
        setup::SetupDraft draft;
        draft.appIdInUse = QStringLiteral("999999999999999");
        draft.keepExistingApp = false;
        open(std::make_shared<secrets::SessionStore>(), draft);
        QTest::keyClicks(field("appIdField"), id);
        QVERIFY(get<QWidget>("otherApp")->isVisible());
        field("appIdField")->selectAll();
        QTest::keyClicks(field("appIdField"), draft.appIdInUse);
        QVERIFY(!get<QWidget>("otherApp")->isVisible());
    }

    void aProofGoesWhenAKeyChanges()
    {
        setup::SetupDraft draft;
        draft.site.facebook.appId = id;
        draft.appSecret = Secret::take(secret.toLatin1());
        draft.provedKeys.set(draft.keyInputs(), {QStringLiteral("My app"), QDateTime::currentDateTimeUtc(), {}});
        open(std::make_shared<secrets::SessionStore>(), draft);
        QVERIFY(state("keysProof").contains(QStringLiteral("My app")));
        QTest::keyClick(field("appIdField"), Qt::Key_End);
        QTest::keyClick(field("appIdField"), Qt::Key_7);
        QVERIFY(!state("keysProof").contains(QStringLiteral("My app")));
        QVERIFY(!m_wizard->draft().keysProof());
    }
};

QTEST_MAIN(KeysPageTest)
#include "KeysPageTest.moc"
