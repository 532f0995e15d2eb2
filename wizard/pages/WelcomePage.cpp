#include "pages/WelcomePage.h"

#include "pages/PlaceFile.h"
#include "pages/SetupWizard.h"
#include "widgets/Banner.h"
#include "widgets/Card.h"
#include "widgets/Choice.h"
#include "widgets/LanguageChoice.h"
#include "widgets/Speech.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"
#include "widgets/WrappedChoice.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace crmlink::pages
{

using setup::Deployment;
using setup::Journey;
using widgets::Banner;
using widgets::spacing;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

namespace
{

QStringList thingsToHaveReady()
{
    return {
        WelcomePage::tr("The database of the CRM: server, name, a login that may change system settings, its password."),
        WelcomePage::tr("The address at which users open the CRM. Facebook accepts logins from https addresses only."),
        WelcomePage::tr("A Facebook account to own the app, with a confirmed phone number. Use one that will not leave with a colleague."),
        WelcomePage::tr("A mailbox that somebody reads: Facebook sends notices about the app there."),
        WelcomePage::tr("A moment at which the CRM may be restarted: it notices the new keys only then."),
    };
}

QString placeName(const Place &place)
{
    const setup::Site &site = place.draft.site;
    if (site.siteUrl.host().isEmpty())
        return titleOf(place.page);
    // A copy of a CRM may be in use under the same address.
    return site.route == setup::Route::Service || site.database.name.isEmpty()
        //: Where a set-up stands: page, then host of the CRM.
        ? WelcomePage::tr("%1, %2").arg(titleOf(place.page), site.siteUrl.host())
        //: The same with its database: page, host of the CRM, database.
        : WelcomePage::tr("%1, %2, %3").arg(titleOf(place.page), site.siteUrl.host(), QFileInfo(site.database.name).fileName());
}

} // namespace

struct WelcomePage::Choice {
    Task task{};
    QVariant which;
    std::optional<setup::SetupDraft> own;
};

WelcomePage::WelcomePage(SetupWizard &wizard) : WizardPage(PageId::Welcome, wizard)
{
    setHeading(tr("Connect Facebook to your CRM"));
    setSentence(tr("Walks through the vendor's manual step by step and checks every value. Nothing in the CRM changes until you press "
                   "Write at the end."));

    auto *where = new widgets::Card;
    auto *whereColumn = new QVBoxLayout(where);
    whereColumn->setContentsMargins(0, 0, 0, 0);
    where->setAccessibleName(tr("Where does the CRM run?"));
    whereColumn->addWidget(new Words(Words::Role::Subheading, where->accessibleName()));
    m_onSite = new QRadioButton(tr("&On our own servers (on-site)"));
    m_onSite->setObjectName(QStringLiteral("onSite"));
    m_cloud = new QRadioButton(tr("In the &vendor's cloud"));
    m_cloud->setObjectName(QStringLiteral("cloud"));
    auto *deployment = new QButtonGroup(this);
    deployment->addButton(m_onSite);
    deployment->addButton(m_cloud);
    whereColumn->addWidget(m_onSite);
    whereColumn->addWidget(m_cloud);
    m_cloudNote = new Banner(Banner::Kind::Note, Tone::Attention,
                             tr("There is nothing to set up: a CRM in the vendor's cloud uses the vendor's own Facebook app. Each user "
                                "authorizes once, when they first use Facebook in the CRM."));
    m_cloudNote->setObjectName(QStringLiteral("cloudNote"));
    whereColumn->addWidget(m_cloudNote);
    body()->addWidget(where);

    m_tasks = new widgets::Card;
    auto *taskColumn = new QVBoxLayout(m_tasks);
    taskColumn->setContentsMargins(0, 0, 0, 0);
    m_tasks->setAccessibleName(tr("What is to be done?"));
    taskColumn->addWidget(new Words(Words::Role::Subheading, m_tasks->accessibleName()));
    m_siteRow = new QWidget;
    taskColumn->addWidget(addTask(Task::New, QStringLiteral("taskNew"), tr("&Set up Facebook for a CRM"), {}));
    m_where = new Words(Words::Role::Caption);
    m_where->setObjectName(QStringLiteral("resumeWhere"));
    auto *resume = new QVBoxLayout;
    resume->setSpacing(0);
    resume->addWidget(addTask(Task::Resume, QStringLiteral("taskResume"), tr("&Go on where you stopped"), {}));
    resume->addWidget(m_where);
    taskColumn->addLayout(resume);
    taskColumn->addWidget(
        addTask(Task::Status, QStringLiteral("taskStatus"), tr("See &how a CRM stands"), tr("What works, and what needs attention.")));
    taskColumn->addWidget(addTask(Task::RotateKeys, QStringLiteral("taskRotate"), tr("&Replace App ID or App Secret"),
                                  tr("After a secret was reset or has become known.")));
    taskColumn->addWidget(
        addTask(Task::Undo, QStringLiteral("taskUndo"), tr("&Put back what CrmLink wrote"), tr("The values the CRM held before.")));
    auto *siteLabel = new QLabel(tr("&Which CRM:"));
    m_site = new widgets::WrappedChoice;
    m_site->setObjectName(QStringLiteral("knownSite"));
    m_site->setAccessibleName(tr("Which CRM"));
    widgets::speakChoice(m_site);
    siteLabel->setBuddy(m_site);
    auto *siteRow = new QHBoxLayout(m_siteRow);
    siteRow->setContentsMargins(spacing(this, 1.5), 0, 0, 0);
    siteRow->addWidget(siteLabel);
    siteRow->addWidget(m_site, 1);
    taskColumn->addWidget(m_siteRow);
    m_openElsewhere = new StateLine;
    m_openElsewhere->setObjectName(QStringLiteral("openElsewhere"));
    body()->addWidget(m_tasks);
    body()->addWidget(m_openElsewhere);

    m_prepare = new QWidget;
    m_prepare->setObjectName(QStringLiteral("prepare"));
    auto *prepare = new QVBoxLayout(m_prepare);
    prepare->setContentsMargins(0, 0, 0, 0);
    prepare->setSpacing(body()->spacing());
    prepare->addWidget(new Words(Words::Role::Subheading, tr("What will work, and what will not")));
    prepare->addWidget(new StateLine(
        Tone::Good, tr("Users link their Facebook account to the CRM, and an administrator can share one account with everybody.")));
    prepare->addWidget(new StateLine(
        Tone::Attention,
        tr("Searching for people on Facebook does not come back. Facebook ended it in 2018 for every app, whatever its keys.")));

    prepare->addWidget(new Words(Words::Role::Subheading, tr("What to have ready")));
    for (const QString &thing : thingsToHaveReady())
        prepare->addWidget(new StateLine(Tone::Neutral, thing));
    auto *buttons = new QHBoxLayout;
    auto *print = new QPushButton(tr("Open as a list to pr&int"));
    print->setObjectName(QStringLiteral("checklist"));
    buttons->addWidget(print);
    if (services().startPractice) {
        auto *practise = new QPushButton(tr("Pr&actise first"));
        practise->setObjectName(QStringLiteral("practise"));
        practise->setToolTip(tr("The whole wizard on a practice CRM; nothing real is touched."));
        buttons->addWidget(practise);
        connect(practise, &QPushButton::clicked, this, [this] { services().startPractice(); });
    }
    buttons->addStretch();
    prepare->addLayout(buttons);
    body()->addWidget(m_prepare);
    if (services().state)
        body()->addWidget(new widgets::LanguageChoice(*services().state));

    connect(print, &QPushButton::clicked, this, &WelcomePage::openChecklist);
    widgets::whenChosen(m_onSite, this, [this] { chooseDeployment(Deployment::OnSite); });
    widgets::whenChosen(m_cloud, this, [this] { chooseDeployment(Deployment::Cloud); });
    connect(m_site, &QComboBox::activated, this, [this] { adoptSite(); });
    setFirstInput(m_onSite);

    findSites();
    findUnfinished();
    const QString site = draft().site.key();
    if (!site.isEmpty() && std::ranges::any_of(m_unfinished, [&](const Unfinished &setup) { return setup.place.draft.site.key() == site; }))
        m_task = Task::Resume;
    showTasks();
}

std::any WelcomePage::choice() const
{
    return Choice{.task = m_task, .which = m_site->currentData(), .own = m_own};
}

void WelcomePage::takeChoice(const std::any &choice)
{
    const auto *chosen = std::any_cast<Choice>(&choice);
    if (!chosen)
        return;
    m_task = chosen->task;
    m_own = chosen->own;
    showTasks();
    showWhich(chosen->which);
}

QRadioButton *WelcomePage::addTask(Task task, const QString &name, const QString &text, const QString &note)
{
    auto *choice = new QRadioButton(text);
    choice->setObjectName(name);
    if (!note.isEmpty()) {
        choice->setAccessibleDescription(note);
        choice->setToolTip(note);
    }
    widgets::whenChosen(choice, this, [this, task] { choose(task); });
    m_taskButtons.emplace_back(task, choice);
    return choice;
}

void WelcomePage::findUnfinished()
{
    if (!services().state)
        return;
    m_unfinished = unfinishedSetups(*services().state, services().given);
    QStringList elsewhere;
    for (Unfinished &setup : m_unfinished)
        setup.place = placeOf(setup);
    const PlaceFile *own = setupWizard().placeFile();
    std::erase_if(m_unfinished, [&](const Unfinished &setup) {
        const bool taken = setup.isOpen && (!own || setup.name != own->name());
        if (taken)
            elsewhere += placeName(setup.place);
        // The start itself is no place to go back to.
        return taken || setup.place.page == PageId::Welcome;
    });
    m_openElsewhere->setVisible(!elsewhere.isEmpty());
    //: %1 is where it stands: page, host of the CRM.
    m_openElsewhere->setState(Tone::Attention, tr("Another window of CrmLink has a set-up open: %1.").arg(elsewhere.join(u"; ")));
}

bool WelcomePage::asksWhich() const
{
    switch (m_task) {
    case Task::New: return false;
    case Task::Resume: return m_unfinished.size() > 1;
    default: return !m_sites.empty();
    }
}

void WelcomePage::fillSites()
{
    const QVariant which = m_site->currentData();
    m_site->clear();
    if (m_task == Task::Resume) {
        for (const Unfinished &setup : m_unfinished)
            m_site->addItem(placeName(setup.place), setup.name);
    } else {
        for (const KnownSite &known : m_sites)
            m_site->addItem(known.site.nameAndAddress(), known.site.key());
    }
    showWhich(which);
    m_siteRow->setVisible(asksWhich());
}

void WelcomePage::showWhich(const QVariant &which)
{
    m_site->setCurrentIndex(std::max(0, m_site->findData(which)));
}

void WelcomePage::findSites()
{
    m_sites = setupWizard().offeredSites();
}

void WelcomePage::entered()
{
    findSites();
    findUnfinished();
    if (m_task == Task::Resume && m_unfinished.empty())
        m_task = Task::New;
    showTasks();
}

void WelcomePage::showTasks()
{
    setup::SetupDraft &now = draft();
    if (now.deployment == Deployment::Unknown)
        now.deployment = Deployment::OnSite;
    const bool cloud = now.deployment == Deployment::Cloud;
    widgets::showChosen(cloud ? m_cloud : m_onSite);
    m_cloudNote->setVisible(cloud);
    m_prepare->setVisible(!cloud);
    if (now.journey == Journey::RotateKeys)
        m_task = Task::RotateKeys;
    else if (now.journey == Journey::Undo)
        m_task = Task::Undo;
    bool choices = false;
    for (const auto &[task, button] : m_taskButtons) {
        const bool there = task == Task::New || !(task == Task::Resume ? m_unfinished.empty() : m_sites.empty());
        button->setVisible(there);
        choices = choices || (there && task != Task::New);
        widgets::showChosen(button, task == m_task);
        if (task == Task::Resume) {
            widgets::explain(button, m_where, m_unfinished.size() == 1 ? placeName(m_unfinished.front().place) : QString());
            m_where->setVisible(m_unfinished.size() == 1);
        }
    }
    m_tasks->setVisible(!cloud && choices);
    fillSites();
}

void WelcomePage::choose(Task task)
{
    m_task = task;
    setup::SetupDraft &now = draft();
    switch (task) {
    case Task::New:
    case Task::Resume:
    case Task::Status:
        // Another task's CRM was only looked at.
        if (m_own)
            now = *std::exchange(m_own, std::nullopt);
        now.journey = services().practice ? Journey::Practice : Journey::New;
        break;
    case Task::RotateKeys: now.journey = Journey::RotateKeys; break;
    case Task::Undo: now.journey = Journey::Undo; break;
    }
    fillSites();
    adoptSite();
    edited();
}

void WelcomePage::adoptSite()
{
    const auto index = static_cast<size_t>(m_site->currentIndex());
    if (m_task == Task::New || m_task == Task::Resume || index >= m_sites.size())
        return;
    const KnownSite &chosen = m_sites[index];
    if (!m_own)
        m_own = draft();
    draft().takeSite(chosen.site, chosen.ownFile());
    edited();
    setupWizard().loadSecrets();
}

void WelcomePage::chooseDeployment(Deployment deployment)
{
    draft().deployment = deployment;
    edited();
    showTasks();
}

bool WelcomePage::isReady() const
{
    return nextPage(PageId::Welcome, draft()).has_value();
}

void WelcomePage::proceed()
{
    if (m_task == Task::Resume) {
        Unfinished chosen = m_unfinished[static_cast<size_t>(std::max(m_site->currentIndex(), 0))];
        setup::SetupDraft &begun = chosen.place.draft;
        const bool isHere = setupWizard().placeFile() && chosen.name == setupWizard().placeFile()->name();
        if (isHere && begun.site == draft().site) {
            // The file has no secret, and this window may.
            const Journey journey = begun.journey;
            begun = draft();
            begun.journey = journey;
        }
        if (!setupWizard().resume(chosen))
            entered();
        return;
    }
    if (m_task == Task::Status) {
        setupWizard().begin(Journey::Status);
        return;
    }
    goOn();
}

void WelcomePage::openChecklist()
{
    QString items;
    for (const QString &thing : thingsToHaveReady())
        items += QStringLiteral("<li>&#9744; %1</li>\n").arg(thing.toHtmlEscaped());
    const QString rtl = QGuiApplication::isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
    const QString title = tr("What to have ready for the Facebook set-up").toHtmlEscaped();
    const QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><title>%3</title>"
                                        "<style>body{font-family:sans-serif;max-width:40em;margin:2em auto}li{list-style:none;"
                                        "margin:.8em 0}</style></head><body><h1>%3</h1><ul>\n%4</ul></body></html>\n")
                             .arg(locale().bcp47Name(), rtl, title, items);
    const QString name = QStringLiteral("checklist.html");
    if (auto written = services().state->write(name, html.toUtf8()); !written) {
        showError(written.error());
        return;
    }
    setupWizard().openUrl(QUrl::fromLocalFile(services().state->filePath(name)));
}

} // namespace crmlink::pages
