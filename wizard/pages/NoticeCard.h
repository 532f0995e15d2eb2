#pragma once

#include "runs/NotifyRun.h"
#include "setup/SetupDraft.h"

#include <QWidget>

class QPushButton;

namespace crmlink::widgets
{
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

class ServiceForm;

/// "Make the CRM notice" through its own web service: who asks it, what a restart does to users, and what its server then
/// said. The page does the asking.
class NoticeCard : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeCard(QWidget *parent = nullptr);

    /// On route service somebody is signed in already, and what was written needs no restart.
    void show(const setup::SetupDraft &draft);
    void showOutcome(const runs::NotifyRun::Outcome &outcome);
    /// What is known of an earlier answer, and nothing else.
    void showKnown(const setup::SetupDraft &draft);
    /// Offers to trust the certificate that @p error is about; else false.
    bool offerTrust(const Error &error);
    [[nodiscard]] ServiceForm *form() const { return m_form; }
    [[nodiscard]] QWidget *result() const;
    void setBusy(bool busy);

    [[nodiscard]] static QString stepText(runs::NotifyRun::Step step);

signals:
    /// The user pressed one of the two buttons.
    void wanted(bool restart);

private:
    void enable();

    ServiceForm *m_form;
    widgets::Words *m_sentence;
    QPushButton *m_restart;
    QPushButton *m_ask;
    QWidget *m_result;
    widgets::StateLine *m_seen;
    widgets::StateLine *m_proved;
    bool m_isService = false;
    bool m_busy = false;
};

} // namespace crmlink::pages
