#include "pages/LoginSettingsPage.h"

#include "pages/ConsoleSide.h"
#include "pages/FacebookQuestion.h"
#include "pages/LinkBar.h"
#include "pages/LoginTestCard.h"
#include "pages/QuestionBox.h"
#include "pages/SetupWizard.h"
#include "setup/ConsoleAddress.h"
#include "setup/SiteAddress.h"
#include "widgets/MessageList.h"
#include "widgets/StateLine.h"
#include "widgets/SwitchList.h"
#include "widgets/ValueCard.h"
#include "widgets/Words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace crmlink::pages
{

using setup::ConsolePage;
using widgets::ValueCard;
using widgets::Words;

LoginSettingsPage::LoginSettingsPage(SetupWizard &wizard)
    : WizardPage(PageId::LoginSettings, wizard), m_console(new ConsoleSide(services())),
      m_redirect(new ValueCard(QStringLiteral("redirectUri"), QStringLiteral("Valid OAuth Redirect URIs"))),
      m_sdkHost(new ValueCard(QStringLiteral("sdkHost"), QStringLiteral("Allowed Domains for the JavaScript SDK"))),
      m_advanced(new LinkBar(QStringLiteral("advanced"), services())), m_questions(new QuestionBox),
      m_check(new QPushButton(tr("Check with &Facebook"))), m_product(new widgets::StateLine), m_test(new LoginTestCard(services()))
{
    setSentence(tr("The manual does not know these settings, and without them nobody can log in. Nothing in the CRM changes yet."));
    body()->addWidget(m_console);
    QVBoxLayout *column = m_console->instructions();

    column->addWidget(new Words(Words::Role::Subheading, QStringLiteral("Facebook Login › Settings")));
    auto *switches = new widgets::SwitchList;
    switches->setObjectName(QStringLiteral("loginSwitches"));
    column->addWidget(switches);
    switches->add(QStringLiteral("clientOAuth"), QStringLiteral("Client OAuth login"), true,
                  tr("The main switch: without it nobody can log in with this app."));
    switches->add(QStringLiteral("webOAuth"), QStringLiteral("Web OAuth login"), true, tr("The CRM logs in with Facebook's web page."));
    switches->add(QStringLiteral("embeddedOAuth"), QStringLiteral("Embedded browser OAuth login"), true,
                  tr("CrmLink can show the login inside its own window."));
    switches->add(QStringLiteral("enforceHttps"), QStringLiteral("Enforce HTTPS"), true,
                  tr("Leave it on: Facebook sends people back to https addresses only."));
    switches->add(QStringLiteral("strictMode"), QStringLiteral("Use Strict Mode for redirect URIs"), true,
                  tr("Leave it on: it is required."));
    switches->add(QStringLiteral("reauthentication"), QStringLiteral("Force Web OAuth reauthentication"), false,
                  tr("On, it asks for the password at each login."));
    switches->add(QStringLiteral("javaScriptSdk"), QStringLiteral("Login with the JavaScript SDK"), true,
                  tr("The CRM's own pages log in with it."));
    column->addWidget(m_redirect);
    column->addWidget(m_sdkHost);
    m_sdkHost->setNote(tr("The address at which users open the CRM, without a path."));
    static constexpr std::array messages{facebook::Trouble::FacebookUrlInList};
    auto *message = new widgets::MessageList(tr("The console shows a message instead of saving …"), messages);
    message->setObjectName(QStringLiteral("consoleMessage"));
    message->setAccessibleName(tr("Message that the console shows"));
    column->addWidget(message);
    connect(message, &widgets::MessageList::named, this, [this](facebook::Trouble trouble) { showError(facebook::troubleError(trouble)); });

    column->addWidget(new Words(Words::Role::Subheading, QStringLiteral("Permissions and features")));
    auto *email = new ValueCard(QStringLiteral("permissionEmail"), tr("Permission to add"));
    email->setValue(QStringLiteral("email"));
    email->setNote(tr("Under Use cases › Customize. Without it people read “Invalid Scopes: email”. public_profile is there already."));
    column->addWidget(email);

    column->addWidget(new Words(Words::Role::Subheading, QStringLiteral("App settings › Advanced")));
    column->addWidget(m_advanced);
    switches = new widgets::SwitchList;
    column->addWidget(switches);
    switches->add(QStringLiteral("nativeApp"), QStringLiteral("Native or desktop app?"), false,
                  tr("With Yes, Facebook ignores the App Secret, and the CRM cannot use its keys."));
    switches->add(QStringLiteral("apiAccess"), QStringLiteral("Allow API Access to App Settings"), true,
                  tr("So that CrmLink can set the app's settings for you; comparing works without it."));

    auto *ask = new QHBoxLayout;
    ask->addWidget(m_check);
    ask->addStretch(1);
    column->addLayout(ask);
    column->addWidget(m_product);
    m_check->setObjectName(QStringLiteral("checkLogin"));
    m_check->hide();
    m_product->setObjectName(QStringLiteral("loginProduct"));
    m_product->hide();
    connect(m_check, &QPushButton::clicked, this, &LoginSettingsPage::check);

    column->addWidget(m_test);
    m_test->hide();
    buildTest();
    column->addWidget(m_questions);
    connect(m_questions, &QuestionBox::answered, this, [this](const QString &id, bool yes) {
        confirm(draft(), id, yes);
        edited();
    });
}

void LoginSettingsPage::buildTest()
{
    connect(m_test, &LoginTestCard::started, this, [this] {
        requestStop();
        clearError();
    });
    connect(m_test, &LoginTestCard::openOutside, this, [this](const QUrl &dialog) { setupWizard().openUrl(dialog); });
    connect(m_test, &LoginTestCard::failed, this, [this](const Error &error) { failed(error); });
    connect(m_test, &LoginTestCard::granted, this, [this](const facebook::LoginGrant &grant, const QString &redirectUri) {
        clearError();
        m_testedKeys = draft().keyInputs();
        run(
            tr("Asking Facebook whose account it is …"),
            [this, grant, redirectUri](std::stop_token stop) {
                return services().accounts->complete(questionOf(draft(), services()), grant, redirectUri, std::move(stop));
            },
            // The token was for the question only: it goes with the answer.
            [this](const facebook::ProvenAccount &account) {
                m_test->showAccount({.name = account.person.name, .personId = account.person.id, .at = services().now()});
            });
    });
    connect(m_test, &LoginTestCard::kept, this, [this](const setup::LoginTest &account) {
        draft().testedLogin.set(m_testedKeys, account);
        edited();
        m_test->showKept(draft().loginTest());
    });
}

bool LoginSettingsPage::stopWork()
{
    return WizardPage::stopWork() || m_test->stopWaiting();
}

void LoginSettingsPage::left()
{
    m_test->stop();
}

void LoginSettingsPage::entered()
{
    const setup::Site &site = draft().site;
    const QString root = setup::asConsoleUrl(site.siteUrl);
    m_redirect->setValue(setup::checkRedirectUri(root).value);
    m_redirect->setNote(m_redirect->value().isEmpty()
                            ? tr("Facebook takes https addresses only, and the CRM's is not one. Leave the list as it is.")
                            : tr("Exactly so. Facebook's own page login_success.html needs no entry; the console refuses it."));
    QUrl host = site.siteUrl;
    host.setPath(QString());
    m_sdkHost->setValue(setup::asConsoleUrl(host));
    m_console->link()->setPage(setup::consoleAddress(ConsolePage::Dashboard, site.facebook),
                               //: Two ways through Meta's menus; the second is that of older apps.
                               tr("%1; in apps made by type: %2")
                                   .arg(consoleWay(QStringLiteral("Use cases › Customize › Settings"), site.facebook),
                                        QStringLiteral("Facebook Login › Settings")));
    m_advanced->setPage(setup::consoleAddress(ConsolePage::AdvancedSettings, site.facebook),
                        consoleWay(QStringLiteral("App settings › Advanced"), site.facebook));
    m_check->setVisible(mayAskFacebook(draft(), services()) && !draft().appSecret.isEmpty());
    m_product->hide();
    m_test->setSubject(site, setup::appModeOf(draft()), m_console->link()->address());
    m_test->showKept(draft().loginTest());
    m_test->setVisible(!m_check->isHidden() && services().accounts);
    m_questions->setQuestions(setup::loginSettingsQuestions(), draft().confirmed);
}

void LoginSettingsPage::check()
{
    m_test->stop();
    clearError();
    m_product->hide();
    run(
        tr("Asking Facebook …"),
        [this](std::stop_token stop) { return services().facebook->start(questionOf(draft(), services()), std::move(stop)); },
        [this](const facebook::AppReport &report) {
            if (report.failure) {
                failed(*report.failure);
                return;
            }
            // An app that is marked as native or desktop is mended on this page.
            if (!report.proof->cautions.empty()) {
                showError(asError(report.proof->cautions.front()));
                return;
            }
            for (const setup::Check &check : report.checks) {
                if (check.id != u"facebook.login_product")
                    continue;
                if (check.status == setup::CheckStatus::Failed) {
                    showError(asError(check));
                    return;
                }
                const bool good = check.status == setup::CheckStatus::Ok;
                m_product->setState(
                    good ? widgets::Tone::Good : widgets::Tone::Attention,
                    good ? tr("The login dialog takes the app. Facebook lets no program read the switches: compare them by eye.")
                         : check.text.toString() + u' ' + check.fix.toString());
                m_product->show();
            }
        });
}

} // namespace crmlink::pages
