#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "practice/PracticeFacebook.h"
#include "secrets/SessionStore.h"
#include "support/gui/Heard.h"
#include "support/gui/Widgets.h"
#include "widgets/ErrorPanel.h"
#include "widgets/FieldCard.h"
#include "widgets/PlanTable.h"
#include "widgets/StateLine.h"
#include "widgets/ValueCard.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using namespace crmlink::practice;
using namespace std::chrono_literals;
using facebook::Trouble;
using widgets::Tone;
using widgets::ValueCard;

/// "Check with Facebook" and "Set them for me" on the pages, against the practice site.
class FacebookCheckTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeFacebook> m_practice;
    std::shared_ptr<facebook::AppCheck> m_facebook;
    std::unique_ptr<SetupWizard> m_wizard;
    setup::SetupDraft m_draft;

    void open(PageId page)
    {
        Services services;
        services.secrets = std::make_shared<secrets::SessionStore>();
        services.sessionSecrets = services.secrets;
        services.facebook = m_facebook;
        m_wizard = std::make_unique<SetupWizard>(services, m_draft, page);
        m_wizard->show();
        QTRY_VERIFY(m_wizard->current()->isVisible());
    }
    template <typename T> T *get(const char *name)
    {
        return test::child<T>(QLatin1String(name) == u"nextButton" ? static_cast<QWidget *>(m_wizard.get()) : m_wizard->current(), name);
    }
    void press(const char *name)
    {
        auto *button = get<QAbstractButton>(name);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::keyClick(button, Qt::Key_Space);
    }
    void settle() { QTRY_VERIFY(!m_wizard->current()->isBusy()); }
    widgets::ErrorPanel *panel() { return m_wizard->current()->findChild<widgets::ErrorPanel *>(); }
    QString cardState(const char *name) { return get<QWidget>(name)->accessibleDescription(); }
    PracticeApp app()
    {
        return m_practice->with([](PracticeWorld &world) { return world.apps.back(); });
    }

private slots:
    void init()
    {
        m_practice = std::move(*PracticeFacebook::start());
        HttpOptions options;
        options.firstPause = 1ms;
        m_facebook = std::make_shared<facebook::AppCheck>(options);
        m_draft = {};
        m_draft.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        m_draft.site.facebook.contactEmail = QStringLiteral("admin@example.com");
        m_draft.site.facebook.endpoints = m_practice->endpoints();
        m_practice->with([this](PracticeWorld &world) {
            PracticeApp &made = world.createApp(world.developer(), QStringLiteral("Head office CRM"));
            made.apiAccess = true;
            made.contactEmail = QStringLiteral("someone@example.com");
            made.domains = {QStringLiteral("other.example.org")};
            m_draft.site.facebook.appId = made.id;
            m_draft.appSecret = Secret::take(QString(made.secret));
        });
    }

    void cleanup()
    {
        m_wizard.reset();
        m_facebook.reset();
        m_practice.reset();
    }

    void nextProvesTheKeysAndGoesOn()
    {
        open(PageId::Keys);
        press("nextButton");
        QTRY_COMPARE(int(m_wizard->currentPageId()), int(PageId::AppSettings));
        QVERIFY(m_wizard->draft().keysProof());
        QCOMPARE(m_wizard->draft().keysProof()->appName, QStringLiteral("Head office CRM"));
    }

    void theButtonShowsWhoseKeysTheyAre()
    {
        open(PageId::Keys);
        press("checkKeys");
        QTRY_VERIFY(get<widgets::StateLine>("keysProof")->text().contains(u"Head office CRM"));
        QVERIFY(!get<QPushButton>("checkKeys")->isEnabled());
        // Another App ID: the proof is gone.
        QTest::keyClick(get<QLineEdit>("appIdField"), Qt::Key_Backspace);
        QVERIFY(!m_wizard->draft().keysProof());
    }

    void refusedKeysStay()
    {
        m_draft.appSecret = Secret::take(QByteArray(32, 'a'));
        open(PageId::Keys);
        press("nextButton");
        QTRY_VERIFY(panel()->hasError());
        QCOMPARE(panel()->error().cause, QStringLiteral("wrong_secret"));
        QCOMPARE(int(m_wizard->currentPageId()), int(PageId::Keys));
        QVERIFY(!get<QPushButton>("goOnUnchecked")->isVisible());
        // "Not checked yet" would no longer be true.
        QVERIFY(!get<QWidget>("keysProof")->isVisible());
        // It was said of another secret.
        QTest::keyClicks(get<QLineEdit>("appSecretField"), QStringLiteral("abc"));
        QVERIFY(!panel()->hasError());
        QVERIFY(get<QWidget>("keysProof")->isVisible());
        QVERIFY(!panel()->isVisible());
    }

    void withoutFacebookOneMayGoOnUnchecked()
    {
        const QUrl nowhere(QStringLiteral("http://127.0.0.1:1"));
        m_draft.site.facebook.endpoints = {nowhere, nowhere, nowhere};
        open(PageId::Keys);
        press("nextButton");
        QTRY_VERIFY(panel()->hasError());
        press("goOnUnchecked");
        QTRY_COMPARE(int(m_wizard->currentPageId()), int(PageId::AppSettings));
        QVERIFY(!m_wizard->draft().keysProof());
    }

    void aNativeAppIsACaution()
    {
        m_practice->switchOn(Trouble::NativeApp);
        open(PageId::Keys);
        press("checkKeys");
        QTRY_COMPARE(get<QWidget>("cautions")->findChildren<widgets::StateLine *>().size(), 1);
        open(PageId::LoginSettings);
        press("checkLogin");
        QTRY_VERIFY(panel()->hasError());
        QCOMPARE(panel()->error().cause, QStringLiteral("native_app"));
    }

    void cardsSayWhatTheAppHas()
    {
        open(PageId::AppSettings);
        const test::Heard heard;
        press("checkApp");
        QTRY_VERIFY(get<QWidget>("offer")->isVisible());
        QVERIFY(cardState("appDomains").contains(u"does not hold crm.example.com"));
        QVERIFY(cardState("contactEmail").contains(u"someone@example.com"));
        QCOMPARE(get<ValueCard>("siteUrl")->state(), ValueCard::State::Differs);
        // Who comes to a card hears of it what is wrong, not only that something is.
        for (const char *said : {"siteUrlValue", "categoryCopy"}) {
            const QString finding = get<QLabel>(QByteArray(said).replace("Value", "Finding").replace("Copy", "Finding"))->text();
            QVERIFY(!finding.isEmpty());
            QVERIFY2(cardState(said).contains(QStringLiteral("differs\n") + finding), said);
        }
        QCOMPARE(get<widgets::PlanTable>("offerTable")->rowCount(), 2);
        QTRY_COMPARE(heard.times(QStringLiteral("4 differ(s): App domains, Site URL, Contact email, Category.")), 1);
        QCOMPARE(heard.results().size(), 1);
        // An edit makes the answer old.
        QTest::keyClicks(get<QLineEdit>("contactEmailField"), QStringLiteral("x"));
        QVERIFY(!get<QWidget>("offer")->isVisible());
        QCOMPARE(get<ValueCard>("siteUrl")->state(), ValueCard::State::None);
    }

    void anAddressThatNoDomainCoversIsOneFinding()
    {
        m_practice->with([](PracticeWorld &world) {
            PracticeApp &app = world.apps.back();
            app.domains = {QStringLiteral("crm.example.com")};
            app.contactEmail = QStringLiteral("admin@example.com");
            app.websiteUrl = QStringLiteral("https://crm.example.org/");
        });
        open(PageId::AppSettings);
        press("checkApp");
        QTRY_COMPARE(get<ValueCard>("siteUrl")->state(), ValueCard::State::Differs);
        QVERIFY(cardState("siteUrlValue").contains(u"no app domain covers"));
        QVERIFY(!get<QWidget>("offer")->isVisible());
    }

    void anEmptyFieldSaysWhichValueWasSeen()
    {
        m_draft.site.facebook.contactEmail.clear();
        open(PageId::AppSettings);
        press("checkApp");
        QTRY_VERIFY(get<QWidget>("offer")->isVisible());
        QVERIFY(get<widgets::StateLine>("contactEmailFinding")->text().contains(u"someone@example.com"));
    }

    void whatWasMendedDoesNotHideWhatDiffers()
    {
        open(PageId::AppSettings);
        auto *domains = get<QLineEdit>("appDomainsField");
        domains->selectAll();
        QTest::keyClicks(domains, QStringLiteral("https://crm.example.com/"));
        const QString mended = get<widgets::StateLine>("appDomainsFinding")->text();
        QVERIFY(!mended.isEmpty());
        press("checkApp");
        QTRY_VERIFY(get<QWidget>("offer")->isVisible());
        const QString finding = get<widgets::StateLine>("appDomainsFinding")->text();
        QVERIFY2(finding.contains(u"does not hold crm.example.com") && finding.endsWith(mended), qPrintable(finding));
    }

    void theyAreSetAddingAndKeepingTheContact()
    {
        open(PageId::AppSettings);
        const auto isOpen = [this](const char *field) {
            return std::ranges::any_of(m_wizard->draft().stillToDo,
                                       [field](const setup::StillToDo &todo) { return todo.id.endsWith(QLatin1String(field)); });
        };
        press("checkApp");
        QTRY_VERIFY(get<QWidget>("offer")->isVisible());
        QVERIFY(isOpen("app_domains") && isOpen("website_url") && pages::isOpen(PageId::AppSettings, m_wizard->draft()));
        press("setForMe");
        settle();
        QTRY_COMPARE(get<ValueCard>("siteUrl")->state(), ValueCard::State::Seen);
        QVERIFY(!isOpen("app_domains") && !isOpen("website_url") && isOpen("category"));
        QCOMPARE(app().domains, QStringList({QStringLiteral("other.example.org"), QStringLiteral("crm.example.com")}));
        QCOMPARE(app().websiteUrl, QStringLiteral("https://crm.example.com/"));
        QCOMPARE(app().contactEmail, QStringLiteral("someone@example.com"));
        QVERIFY(!get<QPushButton>("setForMe")->isEnabled());
        press("replaceContact");
        press("setForMe");
        QTRY_COMPARE(app().contactEmail, QStringLiteral("admin@example.com"));
        settle();
        QVERIFY(!get<QWidget>("offerTable")->isVisible());
    }

    void whenItMayNotTheReasonIsSaid()
    {
        m_practice->switchOn(Trouble::ApiAccessOff);
        open(PageId::AppSettings);
        press("checkApp");
        QTRY_VERIFY(get<QWidget>("offer")->isVisible());
        press("setForMe");
        QTRY_VERIFY(panel()->hasError());
        QCOMPARE(panel()->error().cause, QStringLiteral("api_access_off"));
        QVERIFY(panel()->error().fix.toString().startsWith(u"Type the values"));
        QCOMPARE(app().domains, QStringList(QStringLiteral("other.example.org")));
    }

    void theLoginProductIsLookedAt()
    {
        open(PageId::LoginSettings);
        press("checkLogin");
        QTRY_COMPARE(int(get<widgets::StateLine>("loginProduct")->tone()), int(Tone::Good));
        m_practice->switchOn(Trouble::LoginForBusiness);
        press("checkLogin");
        QTRY_VERIFY(panel()->hasError());
        QCOMPARE(panel()->error().cause, QStringLiteral("login_for_business"));
    }

    void verifyFalseHidesTheButtons()
    {
        m_draft.site.facebook.verify = false;
        open(PageId::Keys);
        QVERIFY(!get<QPushButton>("checkKeys")->isVisible());
        press("nextButton");
        QTRY_COMPARE(int(m_wizard->currentPageId()), int(PageId::AppSettings));
        QVERIFY(!get<QPushButton>("checkApp")->isVisible());
    }
};

QTEST_MAIN(FacebookCheckTest)
#include "FacebookCheckTest.moc"
