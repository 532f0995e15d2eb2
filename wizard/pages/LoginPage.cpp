#include "pages/LoginPage.h"

#include "pages/ConsoleSide.h"
#include "pages/LinkBar.h"
#include "pages/StepCard.h"
#include "pages/WebChoice.h"
#include "setup/ConsoleAddress.h"
#include "setup/GuideAnchors.h"
#include "setup/ManualSteps.h"
#include "setup/Pasted.h"
#include "widgets/Banner.h"
#include "widgets/Choice.h"
#include "widgets/FieldCard.h"
#include "widgets/Words.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace crmlink::pages
{

using setup::ConsolePage;
using setup::WebPlace;
using widgets::Words;

LoginPage::LoginPage(SetupWizard &wizard)
    : WizardPage(PageId::Login, wizard), m_console(new ConsoleSide(services())),
      m_inWizard(new QRadioButton(tr("&Here, beside the instructions"))), m_ownBrowser(new QRadioButton(tr("In my own b&rowser"))),
      m_owner(new widgets::FieldCard(QStringLiteral("appOwner"), tr("Whose Facebook account is it?"), [](QStringView typed) {
          setup::Verdict verdict;
          verdict.value = setup::withoutInvisible(typed).simplified().left(200);
          return verdict;
      }))
{
    setSentence(tr("Log in with the account that is to own the app, then come back here. Nothing in the CRM changes yet."));

    auto *where = new QWidget;
    auto *choices = new QVBoxLayout(where);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->addWidget(new Words(Words::Role::Subheading, tr("Where should Facebook's pages open?")));
    m_ownBrowser->setObjectName(QStringLiteral("ownBrowser"));
    m_inWizard->setObjectName(QStringLiteral("inWizard"));
    choices->addWidget(m_ownBrowser);
    choices->addWidget(m_inWizard);
    if (!services().web) {
        m_inWizard->setEnabled(false);
        const Text &noWeb = services().noWeb;
        auto *why = new Words(Words::Role::Caption,
                              (noWeb.isEmpty() ? tr("This installation has no built-in view of web pages.") : noWeb.toString()) + u' '
                                  + tr("Your browser knows your passwords and security keys anyway."));
        why->setObjectName(QStringLiteral("noEmbeddedView"));
        m_inWizard->setAccessibleDescription(why->text());
        choices->addWidget(why);
    }
    body()->addWidget(where);
    body()->addWidget(m_console);

    for (const setup::ManualStep *step : setup::manualStepsOn(setup::anchor::login))
        m_console->instructions()->addWidget(new StepCard(*step));
    auto *registration = new LinkBar(QStringLiteral("registration"), services());
    registration->setPage(setup::consoleAddress(ConsolePage::Registration, draft().site.facebook),
                          tr("Only if the console does not know you as a developer yet"));
    m_console->instructions()->addWidget(registration);

    m_owner->setOptional(true);
    m_owner->setCopyable(false);
    //: Example of a person's name.
    m_owner->setPlaceholder(tr("for example, Jane Doe"));
    m_owner->setNote(
        tr("For the report. The app stays with this account: before its owner leaves the company, another person needs the role "
           "Administrator in the app."));
    m_console->instructions()->addWidget(m_owner);

    widgets::whenChosen(m_ownBrowser, this, [this] { choose(WebPlace::OwnBrowser); });
    widgets::whenChosen(m_inWizard, this, [this] { choose(WebPlace::InWizard); });
    connect(m_owner, &widgets::FieldCard::edited, this, [this] {
        draft().appOwner = m_owner->value();
        edited();
    });
}

void LoginPage::entered()
{
    // Without a built-in view there is nothing to decide.
    if (!services().web && draft().webPlace != WebPlace::OwnBrowser) {
        draft().webPlace = WebPlace::OwnBrowser;
        edited();
    }
    widgets::showChosen(m_ownBrowser, draft().webPlace != WebPlace::InWizard);
    widgets::showChosen(m_inWizard, draft().webPlace == WebPlace::InWizard);
    if (m_owner->value() != draft().appOwner)
        m_owner->setText(draft().appOwner);
    m_console->link()->setPage(setup::consoleAddress(ConsolePage::Apps, draft().site.facebook),
                               tr("Meta's developer console. It asks you to log in first."));
}

void LoginPage::left()
{
    // Whoever goes on with what is shown has chosen it; a page that was only walked through has shown nothing.
    if (draft().webPlace == WebPlace::Undecided && m_ownBrowser->isChecked())
        choose(WebPlace::OwnBrowser);
}

void LoginPage::choose(WebPlace place)
{
    draft().webPlace = place;
    // For the next site as well: it is asked once.
    rememberPlace(services(), place);
    edited();
}

} // namespace crmlink::pages
