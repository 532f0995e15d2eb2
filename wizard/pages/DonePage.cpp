#include "pages/DonePage.h"

#include "base/StatePlace.h"
#include "journal/Journal.h"
#include "pages/KnownSites.h"
#include "pages/PutBackQuestion.h"
#include "pages/SetupWizard.h"
#include "pages/WorkingRun.h"
#include "profile/ProfileDialog.h"
#include "runs/ForgetRun.h"
#include "setup/Calendar.h"
#include "setup/OpenTasks.h"
#include "widgets/Card.h"
#include "widgets/Layouts.h"
#include "widgets/SaveFile.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace crmlink::pages
{

using namespace setup;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

DonePage::DonePage(SetupWizard &wizard) : WizardPage(PageId::Done, wizard)
{
    auto *states = new widgets::Card;
    auto *column = new QVBoxLayout(states);
    column->setContentsMargins(0, 0, 0, 0);
    m_written = new StateLine;
    m_written->setObjectName(QStringLiteral("stateWritten"));
    m_seen = new StateLine;
    m_seen->setObjectName(QStringLiteral("stateSeen"));
    m_proved = new StateLine;
    m_proved->setObjectName(QStringLiteral("stateProved"));
    column->addWidget(m_written);
    column->addWidget(m_seen);
    column->addWidget(m_proved);
    body()->addWidget(states);

    body()->addWidget(new Words(Words::Role::Subheading, tr("Still to do")));
    auto *toDo = new QWidget;
    toDo->setObjectName(QStringLiteral("stillToDo"));
    m_toDo = new QVBoxLayout(toDo);
    m_toDo->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(toDo);

    body()->addWidget(new Words(Words::Role::Subheading, tr("To keep")));
    auto *keep = new QGridLayout;
    auto *html = new QPushButton(tr("Save the &report …"));
    html->setObjectName(QStringLiteral("saveReport"));
    auto *calendar = new QPushButton(tr("Save a c&alendar file …"));
    calendar->setObjectName(QStringLiteral("saveCalendar"));
    keep->addWidget(html, 0, 0);
    keep->addWidget(new Words(Words::Role::Caption, tr("For the change ticket: text or HTML. It holds no secrets.")), 0, 1);
    keep->addWidget(calendar, 1, 0);
    keep->addWidget(
        new Words(Words::Role::Caption, tr("Reminds you of what Facebook asks for again, such as the yearly Data Use Checkup.")), 1, 1);
    keep->setColumnStretch(1, 1);
    body()->addLayout(keep);
    auto *accounts = new QPushButton(tr("Accou&nts in external resources …"));
    accounts->setObjectName(QStringLiteral("openProfile"));
    accounts->setAutoDefault(false);
    keep->addWidget(accounts, 2, 0);
    keep->addWidget(new Words(Words::Role::Caption, tr("Link, check, share or remove Facebook accounts of the CRM's users.")), 2, 1);
    connect(accounts, &QPushButton::clicked, this, &DonePage::openProfile);
    m_saved = new StateLine;
    m_saved->setObjectName(QStringLiteral("savedLine"));
    m_saved->hide();
    body()->addWidget(m_saved);

    body()->addWidget(new Words(Words::Role::Subheading, tr("Ways back")));
    auto *back = new QGridLayout;
    m_undo = new QPushButton(tr("&Put the old values back"));
    m_undo->setObjectName(QStringLiteral("putBack"));
    m_undoText = new Words(Words::Role::Caption);
    m_forget = new QPushButton(tr("&Forget stored secrets"));
    m_forget->setObjectName(QStringLiteral("forgetSecrets"));
    for (QPushButton *button : {m_undo, m_forget})
        button->setAutoDefault(false);
    back->addWidget(m_undo, 0, 0);
    back->addWidget(m_undoText, 0, 1);
    back->addWidget(m_forget, 1, 0);
    back->addWidget(
        new Words(Words::Role::Caption,
                  tr("Removes the database password and the App Secret from this computer's keychain; the CRM keeps its own. The "
                     "old App Secret, which undo needs, stays.")),
        1, 1);
    back->setColumnStretch(1, 1);
    body()->addLayout(back);

    connect(html, &QPushButton::clicked, this, [this] {
        saveAs(tr("Save the report"), QStringLiteral("crmlink-report.html"), tr("HTML (*.html);;Text (*.txt)"),
               [this](const QString &path) {
                   return path.endsWith(QStringLiteral(".txt"), Qt::CaseInsensitive) ? reportAsText(draft(), facts()).toUtf8()
                                                                                     : reportAsHtml(draft(), facts(), locale()).toUtf8();
               });
    });
    connect(calendar, &QPushButton::clicked, this, [this] {
        saveAs(tr("Save the calendar file"), QStringLiteral("crmlink.ics"), tr("Calendar (*.ics)"), [this](const QString &) {
            const QDateTime now = services().now();
            const auto ends = draft().receipt ? endsOf(*draft().receipt) : std::vector<AccountEnd>();
            return toICalendar(reminders(draft().site, ends, now.date()), now);
        });
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (isBusy() || !draft().receipt)
            return;
        auto *question = new PutBackQuestion(draft(), this);
        connect(question, &QDialog::accepted, this, &DonePage::putBack);
        question->open();
    });
    connect(m_forget, &QPushButton::clicked, this, &DonePage::askForget);
}

void DonePage::entered()
{
    draft().accounts = {}; // written; access to people's accounts is not kept longer than needed
    m_siteFile = draft().siteFile;
    if (m_siteFile.isEmpty() && services().state) {
        for (const KnownSite &known : knownSites(*services().state)) {
            if (known.site.key() == draft().site.key())
                m_siteFile = known.file;
        }
    }
    showFound();
    settle();
}

// The login that it takes arrived from the keychain.
void DonePage::refresh()
{
    if (!isBusy())
        settle();
}

void DonePage::failed(const Error &error)
{
    // It may have been taken back elsewhere.
    showFound();
    WizardPage::failed(error);
}

void DonePage::settle()
{
    settleRuns([this](const std::vector<Warning> &found) {
        if (found.empty())
            return;
        showFound();
        QStringList words;
        for (const Warning &each : found)
            words += each.text.toString();
        m_saved->say(Tone::Neutral, words.join(u' '));
        bringIntoSight(m_saved);
    });
}

void DonePage::showFound()
{
    findReceipt();
    findAccounts();
    showStates();
    showToDo();
}

// The draft knows what its own window did; the journal knows it after a restart, and what was taken back elsewhere.
void DonePage::findReceipt()
{
    if (draft().putBack || !services().journal)
        return;
    const CrmSnapshot *crm = draft().crm();
    const bool undoes = draft().journey == Journey::Undo;
    const auto runs = services().journal->list(draft().site.key()).runs;
    const auto run = std::ranges::find_if(runs, [&](const journal::RunRecord &one) {
        if (draft().receipt)
            return one.id == draft().receipt->runId;
        // Accounts that were linked since are runs of their own.
        return one.state == journal::RunState::Done && (undoes || changesSettings(one.changes)) && (!crm || one.isOf(*crm));
    });
    if (run == runs.end())
        return;
    if (auto back = services().journal->putBack(*run)) {
        // Unless the values were there again.
        if (draft().heldAt.isValid() && !(back->receipt.writtenAt > draft().heldAt))
            return;
        draft().takeBack(std::move(back->receipt), back->undoes);
        return;
    }
    if (draft().receipt || undoes)
        return;
    draft().receipt = run->receipt();
    if (run->seenByCrm && !draft().seenByCrm) {
        draft().seenByCrm = true;
        draft().seenByAnswer = true;
    }
}

void DonePage::findAccounts()
{
    draft().accountsSince.clear();
    if (!services().journal)
        return;
    const CrmSnapshot *crm = draft().crm();
    for (const journal::RunRecord &run : services().journal->list(draft().site.key()).runs) {
        if (run.state != journal::RunState::Done || (crm && !run.isOf(*crm)))
            continue;
        // Older ones were about other keys.
        if (changesSettings(run.changes))
            break;
        if (run.verb == journal::Verb::Undo || !run.undoneBy.isEmpty())
            continue;
        for (const Change &change : run.changes)
            draft().accountsSince.push_back(std::get<AccountChange>(change));
    }
    std::ranges::reverse(draft().accountsSince);
}

void DonePage::openProfile()
{
    const auto *dialog = setupWizard().openProfile();
    if (!dialog)
        return;
    connect(dialog, &QDialog::finished, this, &DonePage::showFound);
}

void DonePage::showStates()
{
    const auto &receipt = draft().receipt;
    const auto &seen = draft().seenByCrm;
    if (receipt) {
        //: %1 is a time.
        m_written->setState(Tone::Good,
                            tr("Written: the CRM has held the new values since %1.")
                                .arg(locale().toString(receipt->writtenAt.toLocalTime(), QLocale::ShortFormat)));
    } else if (draft().putBack) {
        m_written->setState(Tone::Good, tr("Put back: the CRM's database holds the values from before."));
    } else {
        m_written->setState(
            Tone::Neutral, draft().isUndone() ? tr("Put back: there was nothing to put back.") : tr("Written: nothing had to be written."));
    }
    if (!seen)
        m_seen->setState(Tone::Neutral,
                         draft().site.route == Route::Service ? tr("Seen by the CRM: it wrote the values itself; its server was not asked.")
                                                              : tr("Seen by the CRM: not known. It notices after a restart."));
    else if (*seen)
        m_seen->setState(Tone::Good,
                         draft().seenByAnswer ? tr("Seen by the CRM: its server uses the new values.")
                                              : tr("Seen by the CRM: Facebook's login window names the app."));
    else if (draft().seenByAnswer)
        m_seen->setState(Tone::Attention,
                         tr("Seen by the CRM: not yet, its server still uses other values. Restart every node and flush Redis."));
    else
        m_seen->setState(Tone::Attention, tr("Seen by the CRM: not yet, by your answer. Restart every node and flush Redis."));
    if (!draft().provedFor.isEmpty()) {
        m_proved->setState(Tone::Good,
                           tr("Proved with an account: the CRM's own server can work with the one of %1.").arg(draft().provedFor));
    } else if (const AccountChange *linked = linkedAccount(draft())) {
        //: %1 is a Facebook account, %2 a CRM user.
        m_proved->setState(
            Tone::Good,
            tr("Proved with an account: %1 logged in with these keys and is linked for %2. The CRM's own server was not asked "
               "about it.")
                .arg(linked->login, linked->owner));
    } else if (const LoginTest *test = draft().loginTest()) {
        //: %1 is a person, %2 a time.
        m_proved->setState(Tone::Good,
                           tr("Proved with an account: %1 logged in with these keys, %2. Linking in the CRM itself is still to do.")
                               .arg(test->name, locale().toString(test->at.toLocalTime(), QLocale::ShortFormat)));
    } else {
        m_proved->setState(Tone::Neutral, tr("Proved with an account: still to do. The first user who links an account proves it."));
    }
    setSentence(sentence());
    m_proved->setVisible(!draft().isUndone());

    m_undo->setEnabled(receipt && receipt->hasWayBack);
    const bool secretIsGone = receipt && !receipt->hasWayBack && std::ranges::any_of(receipt->plan.changes, isUndoable);
    m_undoText->setText(secretIsGone ? tr("The old App Secret was not kept, so that the old values cannot be put back.")
                            : receipt && receipt->hasWayBack
                            ? tr("Works from this computer and this user's account, as long as nobody changes the values in between. "
                                 "Accounts that were linked with the new keys have to be linked again.")
                            : tr("There is nothing to put back."));
}

QString DonePage::sentence() const
{
    const bool uses = draft().site.route == Route::Service || draft().seenByCrm.value_or(false);
    if (draft().putBack)
        return uses ? tr("The old values are back, and the CRM uses them.")
                    : tr("The old values are back. The CRM uses them after its next restart.");
    if (draft().isUndone())
        return tr("Nothing was put back.");
    if (isAppOpen(draft()))
        return uses ? tr("The keys are in the CRM and the CRM uses them. Before users can link their accounts, see what is still to do.")
                    : tr("The keys are in the CRM. Before users can link their accounts, it has to be restarted: see what is still to do.");
    return uses ? tr("The keys are in the CRM and the CRM uses them. Users can link their accounts.")
                : tr("The keys are in the CRM. Users can link their accounts after its next restart.");
}

void DonePage::showToDo()
{
    widgets::clear(m_toDo);
    for (const StillToDo &task : openTasks(draft())) {
        const QString what = task.what.toString();
        const QString byWhom = task.byWhom.toString();
        //: Still to do: what, then by whom.
        m_toDo->addWidget(new StateLine(Tone::Neutral, byWhom.isEmpty() ? what : tr("%1 (%2)").arg(what, byWhom)));
    }
}

ReportFacts DonePage::facts() const
{
    return {.at = services().now(),
            .validUntil = {},
            .siteFile = m_siteFile,
            .stateDir = services().state ? statePlaceToName(services().state->path()) : QString()};
}

void DonePage::saveAs(const QString &title, const QString &name, const QString &filter,
                      const std::function<QByteArray(const QString &)> &content)
{
    clearError();
    widgets::askAndSave(this, m_saved, {.title = title, .name = name, .filter = filter, .content = content},
                        [this] { bringIntoSight(m_saved); });
}

void DonePage::askForget()
{
    if (isBusy())
        return;
    auto *question = new profile::ConfirmDialog(
        {.title = tr("Forget the stored secrets?"),
         .where = draft().site.displayName(),
         .meaning = {tr("The passwords and the App Secret are removed from this computer's keychain. Whoever uses CrmLink here "
                        "for this CRM next has to enter them again.")},
         .button = tr("&Forget")},
        {}, this);
    connect(question, &QDialog::accepted, this, &DonePage::forgetSecrets);
    question->open();
}

void DonePage::putBack()
{
    if (isBusy() || !draft().receipt)
        return;
    const auto working = WorkingRun<runs::UndoRun>::make(services(), draft());
    const runs::UndoRun::Order order{.site = draft().site, .runId = draft().receipt->runId};
    run(
        tr("Putting the old values back …"), [&](std::stop_token stop) { return working->run->start(order, {}, stop); },
        [this, working](const runs::RunOutcome &outcome) {
            draft().takeBack(outcome.receipt, outcome.undoes);
            edited();
            showFound();
            m_saved->say(Tone::Good, sentence());
            bringIntoSight(m_saved);
        },
        OnStop::Wait);
}

void DonePage::forgetSecrets()
{
    // The run works on the store, to its end.
    struct Working {
        std::shared_ptr<secrets::SecretStore> store;
        std::unique_ptr<runs::ForgetRun> run;
    };
    auto made = std::make_unique<Working>();
    made->store = services().secrets;
    made->run = std::make_unique<runs::ForgetRun>(*made->store, *services().journal);
    const auto working = destroyedElsewhere(std::move(made));
    run(
        tr("Waiting for your keychain …"),
        [&](std::stop_token stop) { return working->run->start(draft().site, runs::ForgetRun::Scope::KeepUndo, stop); },
        [this, working](const QStringList &) {
            draft().secretStored = false;
            m_forget->setEnabled(false);
            m_saved->say(Tone::Good, tr("Forgotten: password and App Secret are no longer on this computer."));
            bringIntoSight(m_saved);
        });
}

} // namespace crmlink::pages
