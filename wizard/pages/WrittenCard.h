#pragma once

#include "runs/NotifyRun.h"
#include "setup/SetupDraft.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace crmlink::widgets
{
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::pages
{

class NoticeCard;

/// After the values were written: how the CRM is made to notice, by its web service or by hand, whether it has, and the way
/// back. The page does what is asked for.
class WrittenCard : public QWidget
{
    Q_OBJECT

public:
    explicit WrittenCard(QWidget *parent = nullptr);

    /// With the names of servers that the CRM's own files gave; they may have been imported after this card was made.
    void show(const setup::SetupDraft &draft);
    /// What was written, where, and whether the CRM has noticed by what is known so far.
    void setWritten(const QString &text, std::optional<bool> seen = {});
    /// What was written can be put back.
    void setWayBack(bool there);
    /// What the CRM's own server said.
    void setOutcome(const runs::NotifyRun::Outcome &outcome);
    /// The user's answer, or the server's; none: not known yet.
    [[nodiscard]] std::optional<bool> seen() const;

    [[nodiscard]] NoticeCard *notice() const { return m_notice; }
    [[nodiscard]] widgets::StateLine *line() const { return m_written; }
    [[nodiscard]] QWidget *firstInput() const;
    /// The question whether the CRM has noticed, and what it can be answered with.
    [[nodiscard]] QString questionInWords() const;

signals:
    /// By the user.
    void seenChanged();
    void putBackWanted();

private:
    QWidget *makeByHand();
    QWidget *makeQuestion();
    void choose(QRadioButton *answer);
    void showRestart(const setup::CrmServers &servers);
    void showAnswer(const QRadioButton *answer);

    widgets::StateLine *m_written;
    QPushButton *m_putBack;
    NoticeCard *m_notice;
    QVBoxLayout *m_restart;
    QWidget *m_byHand;
    QWidget *m_question = nullptr;
    QRadioButton *m_notYet;
    QRadioButton *m_seen;
    QRadioButton *m_notSeen;
    widgets::StateLine *m_notSeenHelp;
};

} // namespace crmlink::pages
