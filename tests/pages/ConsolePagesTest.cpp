#include "pages/ConsoleSide.h"
#include "pages/LinkBar.h"
#include "pages/SetupWizard.h"
#include "pages/StepCard.h"
#include "pages/WizardPage.h"
#include "setup/Questions.h"
#include "support/gui/Widgets.h"
#include "widgets/Banner.h"
#include "widgets/Speech.h"
#include "widgets/StateLine.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

using namespace crmlink;
using namespace crmlink::pages;

namespace
{

const QString appId = QStringLiteral("1234567890123456");

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

/// The pages that guide through Meta's console, in the user's own browser.
class ConsolePagesTest : public QObject
{
    Q_OBJECT

    QList<QUrl> m_opened;
    bool m_browserWorks = true;
    Text m_noWeb;
    std::unique_ptr<SetupWizard> m_wizard;

    void open(PageId page, setup::SetupDraft draft = {}, bool embedded = false)
    {
        m_opened.clear();
        m_browserWorks = true;
        Services services;
        if (embedded)
            services.web = std::make_shared<browser::WebSession>();
        services.noWeb = m_noWeb;
        services.openUrl = [this](const QUrl &url) {
            m_opened << url;
            return m_browserWorks;
        };
        if (draft.site.siteUrl.isEmpty())
            draft.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        m_wizard = std::make_unique<SetupWizard>(services, draft, page);
        m_wizard->show();
        QTRY_VERIFY(m_wizard->current()->isVisible());
        QTRY_VERIFY(m_wizard->current()->isAncestorOf(
            QGuiApplication::focusObject() ? qobject_cast<QWidget *>(QGuiApplication::focusObject()) : nullptr));
    }

    template <typename T> T *get(const char *name) { return test::child<T>(m_wizard->current(), name); }
    void press(const char *name)
    {
        auto *button = get<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::keyClick(button, Qt::Key_Space);
    }
    QString copied(const char *button)
    {
        QGuiApplication::clipboard()->clear();
        press(button);
        return clipboard();
    }
    void type(const char *name, const QString &text)
    {
        auto *field = get<QLineEdit>(name);
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }

private slots:
    void cleanup() { m_wizard.reset(); }

    void everyPageIsUsableByKeyboardAndScreenReader_data()
    {
        QTest::addColumn<int>("page");
        for (const PageId page :
             {PageId::Login, PageId::CreateApp, PageId::Keys, PageId::AppSettings, PageId::LoginSettings, PageId::WhoMayLogIn})
            QTest::newRow(anchorOf(page).data()) << int(page);
    }

    void everyPageIsUsableByKeyboardAndScreenReader()
    {
        QFETCH(int, page);
        setup::SetupDraft draft;
        draft.whoMayLogIn = setup::WhoMayLogIn::NamedPeople;
        open(static_cast<PageId>(page), draft);
        QVERIFY(!get<QLabel>("pageTitle")->text().isEmpty());
        QVERIFY(!get<QLabel>("pageSentence")->text().isEmpty());
        QSet<QString> names;
        for (const QWidget *widget : m_wizard->current()->findChildren<QWidget *>()) {
            const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget);
            if (!control || !widget->isVisible() || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(widget->accessibleName()));
            QVERIFY2(!names.contains(widget->objectName()), qPrintable(widget->objectName()));
            names << widget->objectName();
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
            // Of a group of radio buttons only one takes part in the tab order; the arrow keys reach the others.
            QVERIFY2(qobject_cast<const QRadioButton *>(widget) || (widget->focusPolicy() & Qt::TabFocus),
                     qPrintable(widget->objectName()));
        }
        QVERIFY(names.size() > 2);
    }

    void noPageIsWiderThanASmallWindow_data() { everyPageIsUsableByKeyboardAndScreenReader_data(); }

    void noPageIsWiderThanASmallWindow()
    {
        QFETCH(int, page);
        setup::SetupDraft draft;
        draft.whoMayLogIn = setup::WhoMayLogIn::Everyone;
        open(static_cast<PageId>(page), draft);
        m_wizard->resize(m_wizard->fontMetrics().averageCharWidth() * 80, 400);
        QTRY_VERIFY(m_wizard->width() <= m_wizard->fontMetrics().averageCharWidth() * 85);
        auto *scroll = m_wizard->current()->findChild<QScrollArea *>();
        QTRY_VERIFY2(
            scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
            qPrintable(QStringLiteral("%1 > %2").arg(scroll->widget()->minimumSizeHint().width()).arg(scroll->viewport()->width())));
    }

    void linkOpensOrIsCopied()
    {
        open(PageId::Login);
        press("consoleOpen");
        QCOMPARE(m_opened, QList<QUrl>({QUrl(QStringLiteral("https://developers.facebook.com/apps/"))}));
        QVERIFY(get<widgets::StateLine>("consoleState")->text().contains(QStringLiteral("Opened")));
        m_browserWorks = false;
        press("consoleOpen");
        QVERIFY(get<widgets::StateLine>("consoleState")->text().contains(QStringLiteral("did not open")));
        QCOMPARE(copied("consoleCopy"), QStringLiteral("https://developers.facebook.com/apps/"));
        press("registrationOpen");
        QCOMPARE(m_opened.last(), QUrl(QStringLiteral("https://developers.facebook.com/async/registration")));
    }

    void whereToOpenIsAskedOnceAndKept()
    {
        open(PageId::Login, {}, true);
        QVERIFY(get<QRadioButton>("inWizard")->isEnabled());
        press("inWizard");
        QVERIFY(m_wizard->draft().webPlace == setup::WebPlace::InWizard);
        open(PageId::Login, m_wizard->draft(), true);
        QVERIFY(get<QRadioButton>("inWizard")->isChecked());
    }

    void withoutABuiltInViewThereIsNoChoice()
    {
        open(PageId::Login);
        QVERIFY(!get<QRadioButton>("inWizard")->isEnabled());
        QVERIFY(get<QRadioButton>("ownBrowser")->isChecked());
        QVERIFY(get<QWidget>("noEmbeddedView")->isVisible());
        QVERIFY(get<QLabel>("noEmbeddedView")->text().startsWith(u"This installation has no"));
        QVERIFY(m_wizard->draft().webPlace == setup::WebPlace::OwnBrowser);
        m_noWeb = Text::verbatim(QStringLiteral("You are root."));
        open(PageId::Login);
        m_noWeb = {};
        QVERIFY(!get<QRadioButton>("inWizard")->isEnabled());
        QVERIFY(get<QLabel>("noEmbeddedView")->text().startsWith(u"You are root. "));
    }

    void ownerIsKept()
    {
        open(PageId::Login);
        type("appOwnerField", QStringLiteral("Jane  Doe "));
        QCOMPARE(m_wizard->draft().appOwner, QStringLiteral("Jane Doe"));
    }

    void stepsShowBothNames()
    {
        open(PageId::CreateApp);
        QString words;
        for (const QLabel *label : get<QWidget>("facebook-3")->findChildren<QLabel *>())
            words += label->text() + u'\n';
        QVERIFY2(words.contains(QStringLiteral("Create New App")) && words.contains(QStringLiteral("Create App")), qPrintable(words));
        for (const char *step : {"facebook-3", "facebook-4", "facebook-5", "facebook-6-check"})
            QVERIFY(get<QWidget>(step)->isVisible());
        QVERIFY(get<widgets::Banner>("notForBusiness")->text().contains(QStringLiteral("Business")));
    }

    void createAppValues()
    {
        open(PageId::CreateApp);
        QCOMPARE(m_wizard->draft().displayName, QStringLiteral("bpm'online"));
        QCOMPARE(copied("displayNameCopy"), QStringLiteral("bpm'online"));
        QCOMPARE(get<QLabel>("displayNameState")->text(), QStringLiteral("copied"));
        type("displayNameField", QStringLiteral("Our Facebook"));
        QVERIFY(get<QWidget>("displayNameFinding")->isVisible());
        QVERIFY(!get<QPushButton>("displayNameCopy")->isEnabled());
        QVERIFY(get<QLabel>("displayNameState")->text().isEmpty());
        QVERIFY(m_wizard->draft().displayName.isEmpty());
        type("displayNameField", QStringLiteral("Head office"));
        QVERIFY(!get<QWidget>("displayNameFinding")->isVisible());
        QCOMPARE(m_wizard->draft().displayName, QStringLiteral("Head office"));
        type("contactEmailField", QStringLiteral("admin@example.com"));
        QCOMPARE(m_wizard->draft().site.facebook.contactEmail, QStringLiteral("admin@example.com"));
        QCOMPARE(copied("useCaseCopy"), QStringLiteral("Authenticate and request data from users with Facebook Login"));
    }

    void appSettingsValues()
    {
        setup::SetupDraft draft;
        draft.site.facebook.appId = appId;
        draft.site.facebook.contactEmail = QStringLiteral("admin@example.com");
        open(PageId::AppSettings, draft);
        QCOMPARE(get<LinkBar>("console")->address(),
                 QUrl(QStringLiteral("https://developers.facebook.com/apps/%1/settings/basic/").arg(appId)));
        QCOMPARE(copied("appDomainsCopy"), QStringLiteral("crm.example.com"));
        QCOMPARE(copied("contactEmailCopy"), QStringLiteral("admin@example.com"));
        QCOMPARE(copied("siteUrlCopy"), QStringLiteral("https://crm.example.com/"));
        QVERIFY(!copied("categoryCopy").isEmpty());
        QCOMPARE(get<QLabel>("mobileSiteUrlState")->text(), QStringLiteral("optional"));
        QVERIFY(m_wizard->draft().site.facebook.appDomains.isEmpty()); // the default needs no entry in the site file

        type("mobileSiteUrlField", QStringLiteral("https://m.example.org/"));
        QCOMPARE(m_wizard->draft().site.mobileSiteUrl, QUrl(QStringLiteral("https://m.example.org")));
        QVERIFY(get<QWidget>("coverage")->isVisible());
        type("appDomainsField", QStringLiteral("crm.example.com, https://m.example.org"));
        QVERIFY(!get<QWidget>("coverage")->isVisible());
        QCOMPARE(m_wizard->draft().site.facebook.appDomains,
                 QStringList({QStringLiteral("crm.example.com"), QStringLiteral("m.example.org")}));
        type("appDomainsField", QStringLiteral("a..b"));
        QVERIFY(m_wizard->draft().site.facebook.appDomains.isEmpty());
        QVERIFY(get<QWidget>("appDomainsFinding")->isVisible());
    }

    void loginSettingsValues()
    {
        setup::SetupDraft draft;
        draft.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com:8443/bpm"));
        draft.site.facebook.appId = appId;
        open(PageId::LoginSettings, draft);
        QCOMPARE(copied("redirectUriCopy"), QStringLiteral("https://crm.example.com:8443/bpm"));
        QCOMPARE(copied("sdkHostCopy"), QStringLiteral("https://crm.example.com:8443/"));
        QCOMPARE(copied("permissionEmailCopy"), QStringLiteral("email"));
        QCOMPARE(copied("nativeAppCopy"), QStringLiteral("Native or desktop app?"));
        const auto value = [this](const char *name) { return get<QLabel>(name)->text(); };
        for (const char *on : {"clientOAuthValue", "webOAuthValue", "embeddedOAuthValue", "enforceHttpsValue", "strictModeValue",
                               "javaScriptSdkValue", "apiAccessValue"})
            QCOMPARE(value(on), QStringLiteral("Yes"));
        for (const char *off : {"nativeAppValue", "reauthenticationValue"})
            QCOMPARE(value(off), QStringLiteral("No"));
        press("advancedOpen");
        QCOMPARE(m_opened.last(), QUrl(QStringLiteral("https://developers.facebook.com/apps/%1/settings/advanced/").arg(appId)));

        const auto open = [this] {
            return std::ranges::any_of(m_wizard->draft().stillToDo,
                                       [](const setup::StillToDo &todo) { return todo.id == QStringLiteral("question-login-settings"); });
        };
        QTRY_VERIFY(m_wizard->draft().confirmed.isEmpty());
        press("login-settings");
        QVERIFY(!open());
        press("login-settings");
        QVERIFY(open());
    }

    void aSiteWithoutHttpsGetsNoRedirect()
    {
        setup::SetupDraft draft;
        draft.site.siteUrl = QUrl(QStringLiteral("http://crm.example.com"));
        open(PageId::LoginSettings, draft);
        QVERIFY(!get<QPushButton>("redirectUriCopy")->isVisible());
    }

    void whoMayLogInMustBeDecided()
    {
        setup::SetupDraft draft;
        draft.site.facebook.appId = appId;
        open(PageId::WhoMayLogIn, draft);
        QVERIFY(!m_wizard->button(QWizard::NextButton)->isEnabled());
        QVERIFY(get<widgets::StateLine>("undecided")->isVisible());
        QVERIFY(get<widgets::StateLine>("undecided")->text().startsWith(QStringLiteral("Next becomes available")));
        QVERIFY(!get<ConsoleSide>("consoleSide")->isVisible());
        // The words of the page name both choices; those of the first one are read with it.
        QTRY_COMPARE(m_wizard->focusWidget(), static_cast<QWidget *>(get<QRadioButton>("namedPeople")));
        const QString words = widgets::wordsIn(m_wizard->current());
        QVERIFY2(words.contains(u"Everyone\n"), qPrintable(words));
        QVERIFY2(!words.contains(get<QRadioButton>("namedPeople")->accessibleDescription()), qPrintable(words));
        // Its letter chooses, wherever the focus is.
        m_wizard->button(QWizard::BackButton)->setFocus();
        QTest::keyClick(m_wizard->button(QWizard::BackButton), Qt::Key_F, Qt::AltModifier);
        QTRY_VERIFY(get<QRadioButton>("namedPeople")->isChecked());
        QVERIFY(m_wizard->button(QWizard::NextButton)->isEnabled());
        QVERIFY(!get<widgets::StateLine>("undecided")->isVisible());
        QVERIFY(get<ConsoleSide>("consoleSide")->isVisible());
        type("rolePeopleField", QStringLiteral("Ann, Bob;  Ann"));
        QCOMPARE(m_wizard->draft().rolePeople, QStringList({QStringLiteral("Ann"), QStringLiteral("Bob")}));
        press("roles-given");
        QCOMPARE(m_wizard->draft().confirmed, QStringList({QStringLiteral("roles-given")}));
        QCOMPARE(m_wizard->draft().stillToDo.back().byWhom.toString(), QStringLiteral("Ann, Bob"));

        press("everyone");
        QVERIFY(!get<QWidget>("rolePeople")->isVisible());
        for (const setup::Question &question : setup::whoMayLogInQuestions(setup::WhoMayLogIn::Everyone))
            press(question.id.data());
        QCOMPARE(get<widgets::StateLine>("openQuestions")->tone(), widgets::Tone::Good);
    }

    void anEmbeddedPageStandsBesideTheInstructions()
    {
        Services services;
        ConsoleSide side(services);
        side.instructions()->addWidget(new QLabel(QStringLiteral("instructions")));
        side.resize(900, 500);
        side.show();
        QVERIFY(QTest::qWaitForWindowExposed(&side));
        QWidget page;
        side.setPane(&page);
        QTRY_VERIFY(page.isVisible());
        QTRY_VERIFY(page.mapTo(&side, QPoint()).x() > 100);
        QVERIFY(side.link()->isVisible());
        QVERIFY(side.link()->mapTo(&side, QPoint()).y() < page.mapTo(&side, QPoint()).y());
        side.setPane(nullptr);
        QVERIFY(!page.parent());
        QTRY_VERIFY(side.link()->isVisible());
    }
};

QTEST_MAIN(ConsolePagesTest)
#include "ConsolePagesTest.moc"
