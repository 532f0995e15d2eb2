#pragma once

#include "profile/AccountServices.h"
#include "profile/Task.h"
#include "runs/AccountsRun.h"
#include "runs/RunOutcome.h"

#include <QObject>

class QWidget;

namespace crmlink::profile
{

/// What the user wishes of accounts, one action at a time: planned, shown, agreed to, and written as a run of its own. The
/// last one can be taken back.
class AccountWriter : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked over @p window.
    AccountWriter(const AccountServices &services, QWidget *window);
    ~AccountWriter() override;

    /// Forgets what could be taken back.
    void setSite(const setup::Site &site, const Secret &password);
    /// On whose behalf (an id).
    void setActingAs(const setup::Guid &user) { m_site.actingAs = user; }

    void plan(const setup::AccountWishes &wishes);
    /// Takes back what was written last, where that can be.
    void undo();
    /// Planning ends at once; what is being written is brought to an end, one way or the other.
    void requestStop() { m_running.requestStop(); }
    /// No answer is waited for any more; not while something is being written.
    void abandon() { m_running.abandon(); }
    [[nodiscard]] bool isAtWork() const { return m_running.isAtWork(); }
    [[nodiscard]] bool isWriting() const { return m_writing; }

signals:
    /// At work on this; empty: no longer.
    void working(const QString &what);
    /// COMMIT was sent.
    void pastStopping();
    /// @p what was done. @p undoable: undo() takes it back.
    void done(const QString &what, bool undoable);
    /// What was done last was taken back by another window or the command line.
    void undoneElsewhere();
    /// The user looked at the plan and did not want it.
    void declined();
    void failed(const crmlink::Error &error);
    /// Writing is over. @p asWished: it was done, or was stopped before anything was written.
    void settled(bool asWished);

private:
    struct Working;

    void confirm(const runs::AccountsRun::Order &order, const runs::MadePlan &made);
    void write(const runs::AccountsRun::Order &order);
    [[nodiscard]] std::function<void(runs::RunStep)> progress();
    [[nodiscard]] bool isTakenBack(const QString &run) const;
    void settle(const Result<runs::RunOutcome> &outcome, const QString &what, const QString &undoable);

    AccountServices m_services;
    QWidget *m_window;
    setup::Site m_site;
    Secret m_password;
    QString m_undoable; ///< the last run, while it can be taken back
    bool m_writing = false;
    Task m_running;
};

} // namespace crmlink::profile
