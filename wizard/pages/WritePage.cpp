#include "pages/WritePage.h"

#include "crm/SqlScript.h"
#include "journal/Journal.h"
#include "pages/NoticeCard.h"
#include "pages/PutBackQuestion.h"
#include "pages/ServiceForm.h"
#include "pages/SetupWizard.h"
#include "pages/WorkingRun.h"
#include "pages/WrittenCard.h"
#include "setup/ApiVersions.h"
#include "setup/FacebookIntegration.h"
#include "widgets/Banner.h"
#include "widgets/Card.h"
#include "widgets/ChoiceCard.h"
#include "widgets/Layouts.h"
#include "widgets/PlanTable.h"
#include "widgets/SaveFile.h"
#include "widgets/ScreenRoom.h"
#include "widgets/Speech.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace crmlink::pages
{

using namespace setup;
using widgets::Banner;
using widgets::PlanRow;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

namespace
{

QString stepText(runs::RunStep step)
{
    switch (step) {
    case runs::RunStep::AskFacebook: return WritePage::tr("Asking Facebook whether it accepts the keys …");
    case runs::RunStep::Settle: return WritePage::tr("Finding out how an interrupted run ended …");
    case runs::RunStep::Read: return WritePage::tr("Reading the CRM …");
    case runs::RunStep::KeepOldSecret:
        return WritePage::tr("Keeping the old App Secret for undo … Your keychain may ask you to unlock it.");
    case runs::RunStep::Connect: return WritePage::tr("Connecting …");
    case runs::RunStep::Lock: return WritePage::tr("Waiting for the rows to be free …");
    case runs::RunStep::Compare: return WritePage::tr("Comparing with what you reviewed …");
    case runs::RunStep::Write: return WritePage::tr("Writing …");
    case runs::RunStep::ReadBack: return WritePage::tr("Reading back …");
    case runs::RunStep::Record: return WritePage::tr("Keeping the record for undo …");
    case runs::RunStep::Commit: return WritePage::tr("Making it final …");
    }
    return {};
}

Warning notKept(const Error &error)
{
    return {QStringLiteral("site_not_kept"), Text::verbatim(error.toString().replace(u'\n', u' '))};
}

bool isOptional(const QString &key)
{
    return key == integration::facebookApiVersion || key == integration::useFacebookLongLivedAccessToken;
}

} // namespace

WritePage::WritePage(SetupWizard &wizard) : WizardPage(PageId::Write, wizard)
{
    setCommitPage(true);
    m_conflict
        = new Banner(Banner::Kind::Note, Tone::Attention,
                     tr("The CRM changed after you had seen the plan, and nothing was written. This is the plan as it is now: look at "
                        "it again."));
    m_conflict->setObjectName(QStringLiteral("reviewAgain"));
    m_conflict->hide();
    body()->addWidget(m_conflict);
    m_stopped = new StateLine;
    m_stopped->setObjectName(QStringLiteral("stopped"));
    m_stopped->hide();
    body()->addWidget(m_stopped);
    m_table = new widgets::PlanTable;
    m_table->hide();
    body()->addWidget(m_table);
    m_nothing = new StateLine;
    m_nothing->setObjectName(QStringLiteral("nothingToWrite"));
    m_nothing->hide();
    body()->addWidget(m_nothing);
    m_warnings = new QVBoxLayout;
    body()->addLayout(m_warnings);
    m_note = new Banner(Banner::Kind::Note, Tone::Accent, {});
    m_note->setObjectName(QStringLiteral("writeNote"));
    m_note->hide();
    body()->addWidget(m_note);
    buildRefusal();
    buildNoSecret();
    buildConsent();
    m_scripts = new QWidget;
    auto *scripts = new QHBoxLayout(m_scripts);
    scripts->setContentsMargins(0, 0, 0, 0);
    auto *show = new QPushButton(tr("&Show the SQL"));
    show->setObjectName(QStringLiteral("showSql"));
    m_saveScript = new QPushButton(tr("Save as script for the &DBA …"));
    m_saveScript->setObjectName(QStringLiteral("saveScript"));
    scripts->addWidget(show);
    scripts->addWidget(m_saveScript);
    scripts->addStretch();
    m_scripts->hide();
    body()->addWidget(m_scripts);
    m_saved = new StateLine;
    m_saved->setObjectName(QStringLiteral("savedLine"));
    m_saved->hide();
    body()->addWidget(m_saved);
    connect(show, &QPushButton::clicked, this, &WritePage::showSql);
    connect(m_saveScript, &QPushButton::clicked, this, &WritePage::saveScript);
    buildKeychainChoice();
    buildWritten();
    connect(this, &WizardPage::busyChanged, this, [this](bool busy) {
        if (busy)
            m_stopped->hide();
    });
    connect(m_table, &widgets::PlanTable::chosenChanged, this, &WritePage::choose);
    setFirstInput(m_table);
}

void WritePage::buildKeychainChoice()
{
    m_keychain = new widgets::ChoiceCard(QStringLiteral("keychainChoice"));
    auto *retry = m_keychain->addWay(QStringLiteral("keychainRetry"), tr("Try a&gain"));
    auto *forget = m_keychain->addWay(QStringLiteral("keychainForget"), tr("Write without keep&ing the old App Secret"));
    // Enter must not write, whichever button has the focus.
    retry->setAutoDefault(false);
    forget->setAutoDefault(false);
    body()->addWidget(m_keychain);
    connect(retry, &QPushButton::clicked, this, [this] { write(false); });
    connect(forget, &QPushButton::clicked, this, [this] { write(true); });
}

void WritePage::buildRefusal()
{
    m_refusal = new widgets::ChoiceCard(QStringLiteral("mayNotWrite"));
    m_refusal->addExplanation(tr("Save the changes as a script for the database administrator. When it has been run, look again: "
                                 "this page then goes on."));
    auto *again = m_refusal->addWay(QStringLiteral("lookAgain"), tr("Look a&gain"));
    again->setAutoDefault(false);
    body()->addWidget(m_refusal);
    connect(again, &QPushButton::clicked, this, &WritePage::readPlan);
}

void WritePage::buildNoSecret()
{
    m_noSecret = new widgets::ChoiceCard(QStringLiteral("noSecret"));
    auto *keys = m_noSecret->addWay(QStringLiteral("toKeys"), tr("&App ID and App Secret"));
    keys->setAutoDefault(false);
    body()->addWidget(m_noSecret);
    connect(keys, &QPushButton::clicked, this, [this] { setupWizard().goTo(PageId::Keys); });
}

void WritePage::buildConsent()
{
    m_consentCard = new widgets::Card;
    m_consentCard->setObjectName(QStringLiteral("forgetConsent"));
    m_consentCard->setTone(Tone::Attention);
    auto *column = new QVBoxLayout(m_consentCard);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Words(Words::Role::Body,
                                tr("Undo is kept on this computer. Without a keychain the old App Secret is kept only until CrmLink is "
                                   "closed; afterwards undo cannot restore it.")));
    m_consent = new QCheckBox(tr("Write a&ll the same"));
    m_consent->setObjectName(QStringLiteral("forgetOldSecret"));
    column->addWidget(m_consent);
    m_consentCard->hide();
    body()->addWidget(m_consentCard);
    connect(m_consent, &QCheckBox::toggled, this, &WizardPage::completeChanged);
}

bool WritePage::needsConsent() const
{
    return m_plan && !isUndo() && m_plan->replacesSecret() && services().secrets && services().secrets->isSessionOnly();
}

void WritePage::buildWritten()
{
    m_after = new WrittenCard;
    body()->addWidget(m_after);
    connect(m_after->notice(), &NoticeCard::wanted, this, &WritePage::notice);
    connect(m_after->notice()->form(), &ServiceForm::trusted, this, [this] {
        clearError();
        notice(false);
    });
    connect(this, &WizardPage::busyChanged, m_after->notice(), &NoticeCard::setBusy);
    connect(m_after, &WrittenCard::seenChanged, this, [this] {
        draft().seenByCrm = m_after->seen();
        draft().seenByAnswer = false;
        rememberSeen();
        edited();
    });
    connect(m_after, &WrittenCard::putBackWanted, this, [this] {
        if (isBusy() || !draft().receipt)
            return;
        auto *question = new PutBackQuestion(draft(), this);
        connect(question, &QDialog::accepted, this, [this, runId = draft().receipt->runId] { putBack(runId); });
        question->open();
    });
}

bool WritePage::isUndo() const
{
    return draft().journey == Journey::Undo;
}

void WritePage::entered()
{
    setHeading(isUndo() ? tr("Put back what was written") : titleOf(PageId::Write));
    m_reviewAgain = false;
    m_toldNotKept = false;
    readPlan();
}

// What the keychain gives later than the page came up is part of the plan.
void WritePage::refresh()
{
    if (m_stage == Stage::Reading && !mustFinish()) {
        requestStop();
        readPlan();
    } else if (m_stage == Stage::Plan && !isBusy() && !isUndo()) {
        m_reads = true;
        replan();
    }
}

void WritePage::setStage(Stage stage)
{
    m_stage = stage;
    // What is not ticked can be, also where all else was written before.
    const bool asksMore = stage == Stage::Written && m_plan && m_plan->isEmpty();
    m_table->setVisible((stage == Stage::Plan || asksMore) && m_table->rowCount() > 0);
    m_nothing->setVisible(stage == Stage::PutBack || (stage == Stage::Plan && m_plan && m_plan->isEmpty()));
    m_note->setVisible(stage == Stage::Plan && m_plan && !m_plan->isEmpty() && !m_refused);
    m_refusal->setVisible(stage == Stage::Plan && m_refused);
    m_noSecret->hide();
    m_consentCard->setVisible(stage == Stage::Plan && !m_refused && needsConsent());
    m_scripts->setVisible(stage == Stage::Plan && m_plan && !m_plan->isEmpty() && draft().site.route == Route::Database);
    m_saveScript->setVisible(draft().site.database.kind == DatabaseKind::PostgreSql);
    m_saved->hide();
    m_conflict->setVisible(stage == Stage::Plan && m_reviewAgain);
    m_after->hide();
    if (stage == Stage::Written)
        m_after->show(draft());
    m_keychain->hide();
    nameButton();
    emit completeChanged();
}

void WritePage::nameButton()
{
    QString text = tr("&Next");
    if (m_stage == Stage::Written) {
        text = tr("&Keep and go on");
    } else if (m_stage == Stage::Plan && m_plan && !m_plan->isEmpty() && m_crm) {
        const int count = static_cast<int>(m_plan->changes.size());
        // An ampersand in a database's name is no mnemonic.
        const QString database = QString(m_crm->identity.database).replace(u'&', QStringLiteral("&&"));
        //: The commit button; %1 is a database.
        text = isUndo() ? tr("&Put back %n value(s) in %1", nullptr, count).arg(database)
                        : tr("&Write %n change(s) to %1", nullptr, count).arg(database);
    }
    setButtonText(QWizard::CommitButton, text);
}

void WritePage::warn(const std::vector<Warning> &warnings)
{
    widgets::clear(m_warnings);
    for (const Warning &warning : warnings) {
        auto *line = new StateLine(Tone::Attention, warning.text.toString());
        line->setObjectName(QStringLiteral("warning.") + warning.code);
        m_warnings->addWidget(line);
        line->show(); // at once: the words of the page are read next
    }
}

void WritePage::readPlan()
{
    m_reads = true;
    m_plan.reset();
    m_crm.reset();
    m_refused.reset();
    m_consent->setChecked(false);
    m_undoes.clear();
    m_settled.clear();
    warn({});
    setStage(Stage::Reading);
    settleRuns([this](const std::vector<Warning> &found) {
        m_settled = found;
        warn(found);
        readPlanOf(draft().crm());
    });
}

// Which run is the newest depends on the database, which may not have been read yet.
void WritePage::readPlanOf(const CrmSnapshot *known)
{
    SnapshotRequest request = draft().snapshotRequest();
    std::optional<journal::RunRecord> undone;
    if (isUndo()) {
        undone = services().journal->newestUndoable(draft().site.key(), known);
        if (!undone) {
            showNothingToUndo(known);
            return;
        }
        request = undone->request(draft().site.actingAs);
    }
    auto gateway = destroyedElsewhere(services().gateway(draft().site, draft().crmPassword));
    run(
        tr("Reading the CRM …"), [&](std::stop_token stop) { return gateway->read(request, stop); },
        [this, gateway, undone](const CrmSnapshot &crm) {
            m_crm = crm;
            //: %1 is a CRM user.
            const QString who = crm.actingUser ? tr("recorded as made by %1").arg(crm.actingUser->name) : tr("recorded as made by nobody");
            if (crm.byService)
                //: Address, platform, by whom.
                setSentence(tr("Web service of %1 · %2 · %3").arg(draft().site.siteUrl.toString(), crm.identity.product, who));
            else
                //: Server, database, address, number of active users, by whom.
                setSentence(tr("%1 · %2 · for %3 · %n active user(s) · %4", nullptr, crm.identity.activeUsers)
                                .arg(shownServer(crm.identity.server, crm.identity.port),
                                     shownDatabase(crm.identity.database, crm.identity.schema), draft().site.siteUrl.toString(), who));
            if (undone && !undone->isOf(crm))
                readPlanOf(&crm);
            else if (undone)
                planUndo(*undone, crm);
            else
                replan();
        });
}

void WritePage::showNothingToUndo(const CrmSnapshot *known)
{
    const Error reason = runs::UndoRun::nothingToUndo(*services().journal, draft().site, known);
    const QStringList sentences{tr("There is nothing to put back."), reason.what.toString(), reason.why.toString(), reason.fix.toString()};
    m_nothing->setState(Tone::Accent, sentences.join(u' ').simplified());
    setStage(Stage::PutBack);
}

void WritePage::planUndo(const journal::RunRecord &record, const CrmSnapshot &crm)
{
    m_undoes = record.id;
    m_writtenAt = record.writtenAt;
    const auto store = services().secrets;
    run(
        tr("Fetching the old App Secret from your keychain …"),
        [&](std::stop_token stop) {
            return store->read({draft().site.key(), record.secretName()}, stop);
        },
        [this, record, crm](const Secret &oldSecret) { adoptPlan(setup::planUndo(crm, record.receipt(), oldSecret, record.salt)); });
}

void WritePage::replan()
{
    if (!m_crm)
        return;
    if (m_salt.isEmpty())
        m_salt = newSalt();
    Result<ChangePlan> plan = planChanges(*m_crm, draft(), m_salt);
    m_refused.reset();
    const bool scripted = draft().site.route == Route::Database && draft().site.database.kind == DatabaseKind::PostgreSql;
    if (!plan && plan.error().kind == ErrorKind::RefusedPermission && scripted) {
        // What this login may not write, another may: the plan is the same.
        if (Result<ChangePlan> others = planChanges(asIfAllowed(), draft(), m_salt)) {
            m_refused = plan.error();
            m_refusal->ask(m_refused->what.toString() + u' ' + m_refused->why.toString());
            plan = std::move(others);
        }
    }
    if (!plan && plan.error().kind == ErrorKind::SecretStore) {
        const Error &error = plan.error();
        m_plan.reset();
        setStage(Stage::Reading);
        m_noSecret->ask(error.what.toString() + u' ' + error.why.toString() + u' ' + error.fix.toString());
        arrive();
        return;
    }
    adoptPlan(std::move(plan));
}

CrmSnapshot WritePage::asIfAllowed() const
{
    CrmSnapshot crm = *m_crm;
    crm.missingRights.clear();
    crm.readOnly = false;
    return crm;
}

void WritePage::adoptPlan(Result<ChangePlan> plan)
{
    if (!plan) {
        m_plan.reset();
        setStage(Stage::Reading);
        showError(plan.error());
        return;
    }
    m_plan = std::move(*plan);
    showPlan();
}

void WritePage::showPlan()
{
    std::vector<PlanRow> rows = widgets::planRows(m_plan->changes);
    for (PlanRow &row : rows)
        row.optional = !isUndo() && isOptional(row.key);
    if (!isUndo()) {
        // What could be mended with it and is not ticked stays in sight, and where it was.
        SetupDraft all = draft();
        all.changeApiVersion = true;
        all.turnOnLongLivedTokens = true;
        if (const auto most = planChanges(asIfAllowed(), all, m_plan->salt)) {
            std::vector<PlanRow> inOrder;
            for (PlanRow &row : widgets::planRows(most->changes)) {
                if (const auto there = std::ranges::find(rows, row.key, &PlanRow::key); there != rows.end()) {
                    inOrder.push_back(std::move(*there));
                } else if (isOptional(row.key)) {
                    row.optional = true;
                    row.chosen = false;
                    inOrder.push_back(std::move(row));
                }
            }
            rows = std::move(inOrder);
        }
        for (PlanRow &row : rows) {
            if (row.key == integration::facebookApiVersion) {
                const auto judged = ApiVersions::judge(row.now, services().now().date());
                if (judged.state == ApiVersions::State::Ended)
                    row.note = tr("%1 is no longer served").arg(row.now);
                else if (judged.state == ApiVersions::State::EndsSoon)
                    row.note = tr("%1 ends on %2").arg(row.now, locale().toString(judged.ends, QLocale::ShortFormat));
            } else if (row.key == integration::useFacebookLongLivedAccessToken) {
                row.note = tr("without it linked accounts stop within two hours");
            }
        }
    }
    m_table->setRows(rows);
    m_table->setAccessibleName(isUndo() ? tr("What will be put back") : tr("What will be written"));
    std::vector<Warning> warnings = m_settled;
    warnings.insert(warnings.end(), m_plan->warnings.begin(), m_plan->warnings.end());
    warn(warnings);
    if (isUndo())
        m_nothing->setState(Tone::Good, tr("The CRM already holds the values from before."));
    else if (draft().appSecret.isEmpty())
        m_nothing->setState(Tone::Accent, tr("The CRM already holds this App ID. There is nothing to write."));
    else
        m_nothing->setState(Tone::Good, tr("The CRM already holds these values. There is nothing to write."));
    // Whoever wrote it, what was taken back before counts no longer.
    if (!isUndo() && !draft().putBack)
        draft().heldAt = m_plan->isEmpty() ? QDateTime::currentDateTimeUtc() : QDateTime();
    const bool byService = m_crm && m_crm->byService;
    const QString undo = needsConsent() ? QString() : u' ' + tr("Undo is kept on this computer.");
    if (isUndo())
        //: %1 is a time.
        m_note->setText(tr("Takes back what was written on %1.").arg(locale().toString(m_writtenAt.toLocalTime(), QLocale::ShortFormat))
                        + u' ' + tr("Takes a moment. Only values that still are as CrmLink wrote them are put back.") + u' '
                        + (byService ? tr("The CRM uses them at once.") : tr("The CRM uses them after its restart.")));
    else if (byService)
        m_note->setText(tr("Takes a moment. Nobody is signed out, and the CRM uses the new values at once. It writes them one after "
                           "another, the checkbox last: until then the old integration works.")
                        + undo);
    else
        m_note->setText(tr("Takes a moment. Nobody is signed out. The CRM uses the new values after its restart.") + undo);
    if (!m_plan->isEmpty() || !showUnnoticed())
        setStage(Stage::Plan);
    if (std::exchange(m_reads, false))
        arrive();
}

void WritePage::choose(const QString &key, bool chosen)
{
    if (key == integration::facebookApiVersion)
        draft().changeApiVersion = chosen;
    else if (key == integration::useFacebookLongLivedAccessToken)
        draft().turnOnLongLivedTokens = chosen;
    edited();
    // The table is still at work on the click.
    QMetaObject::invokeMethod(
        this,
        [this, chosen] {
            replan();
            //: Said of the row that was ticked or unticked, before what the button now says.
            const QString state = chosen ? tr("ticked") : tr("not ticked");
            widgets::announce(this, state + u'\n' + buttonText(QWizard::CommitButton).remove(u'&'));
        },
        Qt::QueuedConnection);
}

bool WritePage::isReady() const
{
    return m_stage != Stage::Reading && !m_refused && (m_stage != Stage::Plan || !needsConsent() || m_consent->isChecked());
}

void WritePage::proceed()
{
    if (m_stage == Stage::PutBack)
        goOn();
    else if (m_stage == Stage::Written || (m_plan && m_plan->isEmpty()))
        keepAndGoOn();
    else if (isUndo())
        putBack(m_undoes);
    else
        write(false);
}

// The CRM holds everything already; what else was changed is for the site file.
void WritePage::keepAndGoOn()
{
    const auto kept = isUndo() ? Result<void>() : setupWizard().keepSite();
    if (kept || std::exchange(m_toldNotKept, true)) {
        goOn();
        return;
    }
    warn({notKept(kept.error())});
}

runs::RunProgress WritePage::progress()
{
    const QPointer<WritePage> here(this);
    return [here](runs::RunStep step) {
        QMetaObject::invokeMethod(
            qApp,
            [here, step] {
                if (!here || !here->isBusy())
                    return;
                here->setBusyText(stepText(step));
                here->setStoppable(step != runs::RunStep::Commit);
            },
            Qt::QueuedConnection);
    };
}

void WritePage::write(bool forgetOldSecret)
{
    if (isBusy() || !m_plan || m_refused || (needsConsent() && !m_consent->isChecked()))
        return;
    m_keychain->hide();
    m_reviewAgain = false;
    auto working = WorkingRun<runs::ApplyRun>::make(services(), draft());
    runs::ApplyRun::Order order{.draft = draft(), .reviewed = *m_plan, .forgetOldSecret = forgetOldSecret};
    run(
        tr("Writing to the CRM …"), [&](std::stop_token stop) { return working->run->start(order, progress(), stop); },
        [this, working](const runs::RunOutcome &outcome) { written(outcome); }, OnStop::Wait);
}

void WritePage::written(const runs::RunOutcome &outcome)
{
    SetupDraft &now = draft();
    now.seenByCrm.reset();
    now.seenByAnswer = false;
    now.provedFor.clear();
    if (outcome.changed()) {
        now.receipt = outcome.receipt;
        now.putBack.reset();
    }
    const int count = static_cast<int>(outcome.receipt.plan.changes.size());
    m_after->setWritten((now.site.route == Route::Service
                             ? tr("%n change(s) written through %1 and read back: the CRM holds the new values.", nullptr, count)
                             : tr("%n change(s) written to %1 and read back: the CRM's database holds the new values.", nullptr, count))
                            .arg(m_crm ? m_crm->identity.database : now.site.database.name));
    m_after->setWayBack(outcome.receipt.hasWayBack);
    now.site.facebook.appSecret.nameKeychain();
    now.site.facebook.updateCrmApiVersion = now.site.facebook.updateCrmApiVersion || now.changeApiVersion;
    std::vector<Warning> warnings = outcome.warnings;
    // The CRM is written all the same; what the site file still says is for the report and the page Done as well.
    const auto kept = setupWizard().keepSite();
    m_toldNotKept = !kept;
    if (!kept)
        warnings.insert(warnings.begin(), notKept(kept.error()));
    warn(warnings);
    edited();
    setStage(Stage::Written);
    m_after->firstInput()->setFocus(Qt::OtherFocusReason);
    bringIntoSight(m_after->line());
    // What was done, what to mind of it, and what is asked now.
    QStringList words{m_after->line()->text()};
    for (const Warning &warning : warnings)
        words += warning.text.toString();
    words += m_after->questionInWords();
    widgets::announce(this, words.join(u'\n'));
}

bool WritePage::showUnnoticed()
{
    if (isUndo() || !services().journal)
        return false;
    const auto run = services().journal->unnoticed(draft().site.key(), m_crm ? &*m_crm : nullptr);
    if (!run || !run->isUndoable())
        return false;
    draft().receipt = run->receipt();
    m_after->setWayBack(draft().receipt->hasWayBack);
    //: %1 is a time.
    m_after->setWritten(tr("Written on %1: the CRM's database holds these values, and there is nothing more to write.")
                            .arg(locale().toString(run->writtenAt.toLocalTime(), QLocale::ShortFormat)),
                        draft().seenByCrm);
    setStage(Stage::Written);
    return true;
}

void WritePage::putBack(const QString &runId)
{
    if (isBusy() || runId.isEmpty())
        return;
    auto working = WorkingRun<runs::UndoRun>::make(services(), draft());
    const runs::UndoRun::Order order{.site = draft().site, .runId = runId};
    run(
        tr("Putting the old values back …"), [&](std::stop_token stop) { return working->run->start(order, progress(), stop); },
        [this, working](const runs::RunOutcome &outcome) { wasPutBack(outcome); }, OnStop::Wait);
}

void WritePage::wasPutBack(const runs::RunOutcome &outcome)
{
    draft().takeBack(outcome.receipt, outcome.undoes);
    warn(outcome.warnings);
    edited();
    m_nothing->setState(Tone::Good,
                        draft().site.route == Route::Service
                            ? tr("The CRM holds the values from before again.")
                            : tr("The CRM's database holds the values from before again. Restart the CRM so that it notices."));
    if (isUndo()) {
        setStage(Stage::PutBack);
        return;
    }
    // The plan is there again, to be written or left.
    m_plan.reset();
    readPlan();
}

void WritePage::failed(const Error &error)
{
    const bool writes = m_stage == Stage::Plan && !isUndo();
    if (error.kind == ErrorKind::SecretStore && writes && !draft().appSecret.isEmpty()) {
        m_keychain->ask(tr("The App Secret that would be replaced cannot be kept for undo. %1").arg(error.toString().replace(u'\n', u' ')));
        reveal(m_keychain);
        return;
    }
    if ((error.kind == ErrorKind::Conflict || error.kind == ErrorKind::SecretStore) && writes) {
        // The reviewed plan no longer holds: make it anew and ask again.
        m_reviewAgain = true;
        readPlan();
        return;
    }
    showError(error);
}

void WritePage::stopped()
{
    m_stopped->say(Tone::Neutral, tr("Stopped. Nothing was written."));
    bringIntoSight(m_stopped);
}

void WritePage::notice(bool restart)
{
    if (isBusy())
        return;
    SetupDraft &now = draft();
    if (now.site.route == Route::Database) {
        now.site.service = m_after->notice()->form()->connection();
        now.servicePassword = m_after->notice()->form()->password();
        edited();
    }
    const Secret password = now.site.route == Route::Service ? now.crmPassword : now.servicePassword;
    const auto working = destroyedElsewhere(std::make_unique<runs::NotifyRun>());
    const runs::NotifyRun::Order order{
        .site = now.site,
        .password = password,
        .wanted = runs::WantedByCrm::from(now.receipt ? now.receipt->plan : ChangePlan(), now.site.facebook.appId, now.appSecret),
        .restart = restart};
    const QPointer<WritePage> here(this);
    const auto steps = [here](runs::NotifyRun::Step step) {
        QMetaObject::invokeMethod(
            qApp,
            [here, step] {
                if (here && here->isBusy())
                    here->setBusyText(NoticeCard::stepText(step));
            },
            Qt::QueuedConnection);
    };
    run(
        NoticeCard::stepText(runs::NotifyRun::Step::SignIn), [&](std::stop_token stop) { return working->start(order, steps, stop); },
        [this, working](const runs::NotifyRun::Outcome &outcome) { noticed(outcome); });
}

void WritePage::noticed(const runs::NotifyRun::Outcome &outcome)
{
    SetupDraft &now = draft();
    clearError();
    now.provedFor = outcome.accountWorks.value_or(false) ? outcome.user : QString();
    if (outcome.seen) {
        now.seenByCrm = outcome.seen;
        now.seenByAnswer = true;
        rememberSeen();
    }
    m_after->setOutcome(outcome);
    edited();
    reveal(m_after->notice()->result());
    // The login that worked is kept like the others: for the next time, and for the site file.
    const auto store = services().secrets;
    if (now.site.route == Route::Service || !store || now.servicePassword.isEmpty())
        return;
    const QString site = now.site.key();
    const Secret password = now.servicePassword;
    if (const auto kept = setupWizard().keepSite(); !kept)
        showError(kept.error());
    run(
        tr("Waiting for your keychain …"),
        [&](std::stop_token stop) {
            return store->write({site, nameOf(secrets::SiteSecret::ServicePassword)}, password, stop);
        },
        [] {});
}

// What is pending stays on record: the next start shows it.
void WritePage::rememberSeen()
{
    if (!draft().receipt || !services().journal)
        return;
    auto record = services().journal->find(draft().receipt->runId);
    if (!record)
        return;
    record->seenByCrm = draft().seenByCrm.value_or(false);
    [[maybe_unused]] const auto saved = services().journal->save(*record);
}

void WritePage::showSql()
{
    if (!m_plan || !m_crm)
        return;
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("sqlDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("SQL of the plan"));
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(new Words(
        Words::Role::Body, tr("What CrmLink sends, in one transaction and after comparing with the plan. The App Secret is left out.")));
    auto *text = new QPlainTextEdit;
    text->setObjectName(QStringLiteral("sqlText"));
    text->setAccessibleName(tr("SQL of the plan"));
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const Guid modifiedBy = m_crm->actingUser ? m_crm->actingUser->contactId : Guid();
    text->setPlainText(crm::SqlScript(draft().site.database).statements(*m_plan, modifiedBy));
    column->addWidget(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    column->addWidget(buttons);
    widgets::fitOnScreen(dialog, QSize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 25));
    dialog->open();
}

void WritePage::saveScript()
{
    if (!m_plan || !m_crm)
        return;
    const Guid modifiedBy = m_crm->actingUser ? m_crm->actingUser->contactId : Guid();
    const QByteArray script = crm::SqlScript(draft().site.database).forAdministrator(*m_plan, modifiedBy, m_crm->identity).toUtf8();
    widgets::askAndSave(this, m_saved,
                        {.title = tr("Save as script for the DBA"),
                         .name = QStringLiteral("crmlink.sql"),
                         .filter = tr("psql script (*.sql)"),
                         .content = [script](const QString &) { return QByteArray(script); },
                         .remark = tr("It asks for the App Secret when it is run.")},
                        [this] { bringIntoSight(m_saved); });
}

} // namespace crmlink::pages
