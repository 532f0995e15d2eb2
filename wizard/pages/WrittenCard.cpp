#include "pages/WrittenCard.h"

#include "pages/NoticeCard.h"
#include "setup/RestartInstructions.h"
#include "widgets/Card.h"
#include "widgets/Choice.h"
#include "widgets/Layouts.h"
#include "widgets/Speech.h"
#include "widgets/StateLine.h"
#include "widgets/ValueCard.h"
#include "widgets/Words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace crmlink::pages
{

using namespace setup;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

WrittenCard::WrittenCard(QWidget *parent)
    : QWidget(parent), m_written(new StateLine), m_putBack(new QPushButton(tr("Put the old &values back"))), m_notice(new NoticeCard),
      m_restart(new QVBoxLayout), m_byHand(makeByHand()), m_notYet(new QRadioButton(tr("No&t restarted yet (kept as still to do)"))),
      m_seen(new QRadioButton(tr("&Yes, Facebook's window names the app"))),
      m_notSeen(new QRadioButton(tr("N&o, it fails or names another app"))),
      m_notSeenHelp(
          new StateLine(Tone::Attention,
                        tr("The values are in the database, as the read-back showed. Restart every node and flush Redis, then try "
                           "again. If users were better off before, put the old values back and restart once more.")))
{
    setObjectName(QStringLiteral("afterWriting"));
    m_written->setObjectName(QStringLiteral("writtenLine"));
    m_notYet->setObjectName(QStringLiteral("seenNotYet"));
    m_seen->setObjectName(QStringLiteral("seenYes"));
    m_notSeen->setObjectName(QStringLiteral("seenNo"));
    m_putBack->setObjectName(QStringLiteral("putBack"));
    m_putBack->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_putBack);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_written);
    column->addWidget(new Words(Words::Role::Subheading, tr("Make the CRM notice")));
    column->addWidget(m_notice);
    column->addWidget(m_byHand);
    column->addWidget(makeQuestion());
    column->addLayout(row);
    hide();
    connect(m_putBack, &QPushButton::clicked, this, &WrittenCard::putBackWanted);
}

QWidget *WrittenCard::makeByHand()
{
    auto *byHand = new QWidget;
    byHand->setObjectName(QStringLiteral("byHand"));
    auto *column = new QVBoxLayout(byHand);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Words(Words::Role::Body,
                                tr("Or by hand: the CRM keeps its settings in memory, and uses the new values after a restart on every "
                                   "computer it runs on, in this order:")));
    column->addLayout(m_restart);
    return byHand;
}

QWidget *WrittenCard::makeQuestion()
{
    auto *question = new widgets::Card;
    question->setObjectName(QStringLiteral("seenQuestion"));
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Words(Words::Role::Subheading, tr("Has the CRM noticed?")));
    column->addWidget(new Words(Words::Role::Body,
                                tr("After the restart, open Accounts in external resources in a user's profile and add a Facebook "
                                   "account. Facebook's login window names your app.")));
    auto *group = new QButtonGroup(this);
    for (QRadioButton *answer : {m_notYet, m_seen, m_notSeen}) {
        group->addButton(answer);
        column->addWidget(answer);
        widgets::whenChosen(answer, this, [this, answer] {
            showAnswer(answer);
            emit seenChanged();
        });
    }
    m_notSeenHelp->hide();
    column->addWidget(m_notSeenHelp);
    m_question = question;
    return question;
}

QString WrittenCard::questionInWords() const
{
    QStringList words{widgets::wordsIn(m_question)};
    for (const QRadioButton *answer : {m_notYet, m_seen, m_notSeen})
        words += answer->text().remove(u'&');
    return words.join(u'\n');
}

void WrittenCard::show(const SetupDraft &draft)
{
    showRestart(draft.servers);
    m_byHand->setVisible(draft.site.route == Route::Database);
    m_notice->show(draft);
    setVisible(true);
}

void WrittenCard::showRestart(const CrmServers &servers)
{
    widgets::clear(m_restart);
    int number = 0;
    for (const RestartInstruction &step : restartInstructions(servers)) {
        const QString id = QStringLiteral("restart%1").arg(++number);
        const QString note = step.note.isEmpty() ? step.where.toString() : step.where.toString() + u' ' + step.note.toString();
        if (step.command.isEmpty()) {
            auto *words
                = new Words(Words::Role::Body, step.title.toString() + (note.trimmed().isEmpty() ? QString() : u'\n' + note.trimmed()));
            words->setObjectName(id);
            m_restart->addWidget(words);
            continue;
        }
        auto *card = new widgets::ValueCard(id, step.title.toString());
        card->setPlace(step.shell);
        card->setValue(step.command);
        card->setNote(note.trimmed());
        m_restart->addWidget(card);
    }
}

void WrittenCard::setWayBack(bool there)
{
    m_putBack->setVisible(there);
}

void WrittenCard::setWritten(const QString &text, std::optional<bool> seen)
{
    m_written->setState(Tone::Good, text);
    choose(!seen ? m_notYet : *seen ? m_seen : m_notSeen);
}

void WrittenCard::choose(QRadioButton *answer)
{
    widgets::showChosen(answer);
    showAnswer(answer);
}

void WrittenCard::setOutcome(const runs::NotifyRun::Outcome &outcome)
{
    m_notice->showOutcome(outcome);
    if (outcome.seen)
        choose(*outcome.seen ? m_seen : m_notSeen);
}

void WrittenCard::showAnswer(const QRadioButton *answer)
{
    m_notSeenHelp->setVisible(answer == m_notSeen);
}

std::optional<bool> WrittenCard::seen() const
{
    if (m_seen->isChecked())
        return true;
    if (m_notSeen->isChecked())
        return false;
    return std::nullopt;
}

QWidget *WrittenCard::firstInput() const
{
    return m_notYet;
}

} // namespace crmlink::pages
