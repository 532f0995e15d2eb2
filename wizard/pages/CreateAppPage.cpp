#include "pages/CreateAppPage.h"

#include "pages/ConsoleSide.h"
#include "pages/LinkBar.h"
#include "pages/StepCard.h"
#include "setup/AppFormats.h"
#include "setup/ConsoleAddress.h"
#include "setup/GuideAnchors.h"
#include "setup/ManualSteps.h"
#include "widgets/Banner.h"
#include "widgets/FieldCard.h"
#include "widgets/MessageList.h"
#include "widgets/ValueCard.h"

#include <QVBoxLayout>

#include <array>

namespace crmlink::pages
{

using setup::ConsolePage;

CreateAppPage::CreateAppPage(SetupWizard &wizard)
    : WizardPage(PageId::CreateApp, wizard), m_console(new ConsoleSide(services())),
      m_name(new widgets::FieldCard(QStringLiteral("displayName"), QStringLiteral("App name"), setup::checkDisplayName)),
      m_email(new widgets::FieldCard(QStringLiteral("contactEmail"), QStringLiteral("App contact email"), setup::checkContactEmail))
{
    setSentence(tr("Create the app in Meta's console with the values below, then press Next. Nothing in the CRM changes yet."));
    body()->addWidget(m_console);
    QVBoxLayout *column = m_console->instructions();

    auto *useCase = new widgets::ValueCard(QStringLiteral("useCase"), tr("Use case to choose"));
    useCase->setPlace(tr("“advanced setup” of the manual"));
    useCase->setValue(QStringLiteral("Authenticate and request data from users with Facebook Login"));
    useCase->setNote(tr("If the console asks for an app type instead: Other, then Consumer."));
    auto *notThis
        = new widgets::Banner(widgets::Banner::Kind::Note, widgets::Tone::Attention,
                              tr("Do not choose Facebook Login for Business, nor the app type Business: the CRM's login does not work with "
                                 "them, and a use case cannot be removed from an app."));
    notThis->setObjectName(QStringLiteral("notForBusiness"));
    auto *portfolio = new widgets::ValueCard(QStringLiteral("businessPortfolio"), tr("Business portfolio to choose"));
    portfolio->setValue(QStringLiteral("I don't want to connect a business portfolio yet."));
    portfolio->setNote(tr("The last entry of a list that scrolls. A portfolio can be connected later."));

    m_name->setPlace(tr("“Display Name” of the manual"));
    m_name->setNote(tr("People see this name when they log in."));
    m_email->setPlace(tr("new since the manual"));
    m_email->setNote(tr("Meta writes there before it limits an app. A mailbox that several people read is best."));
    m_email->setPlaceholder(QStringLiteral("crm-admin@example.com"));

    for (const setup::ManualStep *step : setup::manualStepsOn(setup::anchor::createApp)) {
        column->addWidget(
            new StepCard(*step, {useCase->value(), portfolio->value(), QStringLiteral("App name"), QStringLiteral("App contact email")}));
        if (step->number == 4) {
            column->addWidget(useCase);
            column->addWidget(notThis);
            column->addWidget(portfolio);
        } else if (step->number == 5) {
            column->addWidget(m_name);
            column->addWidget(m_email);
        }
    }

    static constexpr std::array messages{facebook::Trouble::CreateRefused, facebook::Trouble::CreateFailed};
    auto *message = new widgets::MessageList(tr("The console shows a message instead …"), messages);
    message->setObjectName(QStringLiteral("consoleMessage"));
    message->setAccessibleName(tr("Message that the console shows"));
    column->addWidget(message);
    connect(message, &widgets::MessageList::named, this, [this](facebook::Trouble trouble) { showError(facebook::troubleError(trouble)); });

    connect(m_name, &widgets::FieldCard::edited, this, [this] {
        draft().displayName = m_name->value();
        edited();
    });
    connect(m_email, &widgets::FieldCard::edited, this, [this] {
        draft().site.facebook.contactEmail = m_email->value();
        edited();
    });
}

void CreateAppPage::entered()
{
    if (draft().displayName.isEmpty() && m_name->text().isEmpty()) {
        draft().displayName = QStringLiteral("bpm'online"); // the manual's own example
        edited();
    }
    if (m_name->value() != draft().displayName)
        m_name->setText(draft().displayName);
    if (m_email->value() != draft().site.facebook.contactEmail)
        m_email->setText(draft().site.facebook.contactEmail);
    m_console->link()->setPage(setup::consoleAddress(ConsolePage::Apps, draft().site.facebook),
                               tr("Meta's developer console, list of apps"));
}

} // namespace crmlink::pages
