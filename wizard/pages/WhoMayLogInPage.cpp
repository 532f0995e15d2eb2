#include "pages/WhoMayLogInPage.h"

#include "pages/ConsoleSide.h"
#include "pages/LinkBar.h"
#include "pages/QuestionBox.h"
#include "pages/StepCard.h"
#include "setup/ConsoleAddress.h"
#include "setup/GuideAnchors.h"
#include "setup/ManualSteps.h"
#include "setup/Pasted.h"
#include "widgets/Choice.h"
#include "widgets/FieldCard.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace crmlink::pages
{

using setup::ConsolePage;
using setup::WhoMayLogIn;
using widgets::Tone;
using widgets::Words;

namespace
{

QStringList peopleIn(QStringView typed)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\n]+"));
    QStringList people;
    for (const QString &part : setup::withoutInvisible(typed.first(std::min<qsizetype>(typed.size(), 4000))).split(separators)) {
        const QString person = part.simplified();
        if (!person.isEmpty() && !people.contains(person))
            people << person;
    }
    return people;
}

} // namespace

WhoMayLogInPage::WhoMayLogInPage(SetupWizard &wizard)
    : WizardPage(PageId::WhoMayLogIn, wizard), m_console(new ConsoleSide(services())), m_named(nullptr), m_everyone(nullptr),
      m_rolesStep(nullptr), m_publishStep(nullptr),
      m_people(new widgets::FieldCard(QStringLiteral("rolePeople"), tr("Who links a Facebook account?"),
                                      [](QStringView typed) {
                                          setup::Verdict verdict;
                                          verdict.value = peopleIn(typed).join(QStringLiteral(", "));
                                          return verdict;
                                      })),
      m_questionsTitle(new Words(Words::Role::Subheading, tr("Tick what is done"))), m_questions(new QuestionBox),
      m_undecided(new widgets::StateLine(Tone::Neutral, tr("Next becomes available when one of the two is chosen."))),
      m_open(new widgets::StateLine)
{
    setSentence(tr("Decide who may link a Facebook account with the CRM. What is not done yet is kept as still to do."));

    m_named = addChoice(
        WhoMayLogIn::NamedPeople, "namedPeople", tr("A &few named people"),
        tr("Enough for one shared account. The app stays unpublished; each of them gets a role in it. No privacy policy, no review."));
    m_everyone = addChoice(
        WhoMayLogIn::Everyone, "everyone", tr("&Everyone"),
        tr("Every CRM user links an account of their own. The app is published, as the manual has it, and Meta asks for more."));
    auto *group = new QButtonGroup(this);
    group->addButton(m_named);
    group->addButton(m_everyone);

    m_undecided->setObjectName(QStringLiteral("undecided"));
    body()->addWidget(m_undecided);
    body()->addWidget(m_console);
    QVBoxLayout *column = m_console->instructions();
    const setup::ManualStep &step = *setup::manualStepsOn(setup::anchor::whoMayLogIn).front();
    m_rolesStep = new StepCard(step, {QStringLiteral("Publish"), QStringLiteral("Go live")});
    m_publishStep = new StepCard(step, {QStringLiteral("App roles › Roles")});
    column->addWidget(m_rolesStep);
    column->addWidget(m_publishStep);
    m_people->setOptional(true);
    m_people->setCopyable(false);
    m_people->setPlaceholder(tr("for example, Jane Doe, John Smith"));
    m_people->setNote(tr("For the list of what is still to do. Names, separated by commas."));
    m_questionsTitle->setObjectName(QStringLiteral("questionsTitle"));
    m_open->setObjectName(QStringLiteral("openQuestions"));
    column->addWidget(m_people);
    column->addWidget(m_questionsTitle);
    column->addWidget(m_questions);
    column->addWidget(m_open);

    connect(m_people, &widgets::FieldCard::edited, this, [this] {
        draft().rolePeople = peopleIn(m_people->text());
        edited();
    });
    connect(m_questions, &QuestionBox::answered, this, [this](const QString &id, bool yes) {
        confirm(draft(), id, yes);
        edited();
        showOpen();
    });
}

QRadioButton *WhoMayLogInPage::addChoice(WhoMayLogIn who, const char *id, const QString &name, const QString &text)
{
    auto *button = new QRadioButton(name);
    button->setObjectName(QLatin1String(id));
    auto *words = new Words(Words::Role::Caption);
    widgets::explain(button, words, text);
    auto *choice = new QVBoxLayout;
    choice->setSpacing(0);
    choice->addWidget(button);
    choice->addWidget(words);
    body()->addLayout(choice);
    widgets::whenChosen(button, this, [this, who] { choose(who); });
    return button;
}

void WhoMayLogInPage::entered()
{
    widgets::showChosen(m_named, draft().whoMayLogIn == WhoMayLogIn::NamedPeople);
    widgets::showChosen(m_everyone, draft().whoMayLogIn == WhoMayLogIn::Everyone);
    if (peopleIn(m_people->text()) != draft().rolePeople)
        m_people->setText(draft().rolePeople.join(QStringLiteral(", ")));
    showChoice();
}

bool WhoMayLogInPage::isReady() const
{
    return draft().whoMayLogIn != WhoMayLogIn::Undecided;
}

void WhoMayLogInPage::choose(WhoMayLogIn who)
{
    draft().whoMayLogIn = who;
    edited();
    showChoice();
}

void WhoMayLogInPage::showChoice()
{
    const WhoMayLogIn who = draft().whoMayLogIn;
    const bool decided = who != WhoMayLogIn::Undecided;
    m_undecided->setVisible(!decided);
    m_console->setVisible(decided);
    m_rolesStep->setVisible(who == WhoMayLogIn::NamedPeople);
    m_publishStep->setVisible(who == WhoMayLogIn::Everyone);
    m_people->setVisible(who == WhoMayLogIn::NamedPeople);
    m_questions->setQuestions(setup::whoMayLogInQuestions(who), draft().confirmed);
    //: A way through Meta's menus; the names of the menus stay English.
    const QString way = who == WhoMayLogIn::NamedPeople ? QStringLiteral("App roles › Roles › Add people")
                                                        : tr("App settings › Basic, then Publish › Go live");
    m_console->link()->setPage(setup::consoleAddress(ConsolePage::Dashboard, draft().site.facebook),
                               consoleWay(way, draft().site.facebook));
    showOpen();
}

void WhoMayLogInPage::showOpen()
{
    int open = 0;
    for (const setup::Question &question : setup::whoMayLogInQuestions(draft().whoMayLogIn))
        open += draft().confirmed.contains(question.id) ? 0 : 1;
    if (open == 0)
        m_open->setState(Tone::Good, tr("All of it is done."));
    else
        m_open->setState(Tone::Neutral, tr("%n thing(s) stay still to do. You can go on.", nullptr, open));
}

} // namespace crmlink::pages
