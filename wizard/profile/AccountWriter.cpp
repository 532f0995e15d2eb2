#include "profile/AccountWriter.h"

#include "profile/ConfirmDialog.h"
#include "runs/UndoRun.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace crmlink::profile
{

using setup::AccountChange;
using setup::AccountState;

/// A run with what it works with; lives until its answer is there.
struct AccountWriter::Working {
    std::unique_ptr<crm::CrmGateway> gateway;
    std::shared_ptr<secrets::SecretStore> store;
    std::unique_ptr<runs::AccountsRun> accounts;
    std::unique_ptr<runs::UndoRun> undo;

    static std::shared_ptr<Working> make(const AccountServices &services, const setup::Site &site, const Secret &password)
    {
        auto made = std::make_unique<Working>();
        made->gateway = services.gateway(site, password);
        made->store = services.secrets;
        const runs::RunEnvironment environment{*made->gateway, *made->store, *services.journal};
        made->accounts = std::make_unique<runs::AccountsRun>(environment);
        made->undo = std::make_unique<runs::UndoRun>(environment);
        return destroyedElsewhere(std::move(made));
    }
};

namespace
{

QString doneText(const setup::ChangePlan &plan)
{
    for (const setup::Change &one : plan.changes) {
        const auto *change = std::get_if<AccountChange>(&one);
        if (!change)
            continue;
        if (change->removes())
            return AccountWriter::tr("%1 is removed.").arg(change->login);
        if (change->after == AccountState::NewToken)
            return AccountWriter::tr("%1 is linked again.").arg(change->login);
        if (change->before == AccountState::None)
            return AccountWriter::tr("%1 is linked for %2.").arg(change->login, change->owner);
        return change->after == AccountState::Shared ? AccountWriter::tr("%1 is shared with all users.").arg(change->login)
                                                     : AccountWriter::tr("%1 is private.").arg(change->login);
    }
    return AccountWriter::tr("It is written.");
}

QString nothingDone()
{
    return AccountWriter::tr("The CRM already is as wished; nothing was written.");
}

QString stepText(runs::RunStep step)
{
    switch (step) {
    case runs::RunStep::Lock: return AccountWriter::tr("Waiting for the rows to be free …");
    case runs::RunStep::Commit: return AccountWriter::tr("Making it final …");
    default: return AccountWriter::tr("Writing to the CRM …");
    }
}

} // namespace

AccountWriter::AccountWriter(const AccountServices &services, QWidget *window)
    : QObject(window), m_services(services), m_window(window), m_running(this)
{
}

AccountWriter::~AccountWriter() = default;

void AccountWriter::setSite(const setup::Site &site, const Secret &password)
{
    m_site = site;
    m_password = password;
    m_undoable.clear();
}

void AccountWriter::plan(const setup::AccountWishes &wishes)
{
    if (isAtWork())
        return;
    const runs::AccountsRun::Order order{.site = m_site, .wishes = wishes};
    const auto working = Working::make(m_services, m_site, m_password);
    emit this->working(tr("Reading the CRM …"));
    m_running.run([&](std::stop_token stop) { return working->accounts->plan(order, std::move(stop)); },
                  [this, working, order](const Result<runs::MadePlan> &made) {
                      emit this->working({});
                      if (!made)
                          emit failed(made.error());
                      else if (made->plan.isEmpty())
                          emit done(nothingDone(), false);
                      else
                          confirm(order, *made);
                  });
}

void AccountWriter::confirm(const runs::AccountsRun::Order &order, const runs::MadePlan &made)
{
    auto *question = new ConfirmDialog(made.plan, made.crm, m_window);
    connect(question, &QDialog::accepted, this, [this, order, plan = made.plan] {
        runs::AccountsRun::Order agreed = order;
        agreed.reviewed = plan;
        write(agreed);
    });
    connect(question, &QDialog::rejected, this, &AccountWriter::declined);
    question->open();
}

std::function<void(runs::RunStep)> AccountWriter::progress()
{
    return [self = QPointer<AccountWriter>(this)](runs::RunStep step) {
        QMetaObject::invokeMethod(
            qApp,
            [self, step] {
                if (!self || !self->m_writing)
                    return;
                emit self->working(stepText(step));
                if (step == runs::RunStep::Commit)
                    emit self->pastStopping();
            },
            Qt::QueuedConnection);
    };
}

void AccountWriter::write(const runs::AccountsRun::Order &order)
{
    const auto working = Working::make(m_services, m_site, m_password);
    m_writing = true;
    emit this->working(tr("Writing to the CRM …"));
    m_running.run([&](std::stop_token stop) { return working->accounts->start(order, progress(), std::move(stop)); },
                  [this, working](const Result<runs::RunOutcome> &outcome) {
                      const bool wrote = outcome && outcome->changed();
                      const bool undoable = wrote && std::ranges::any_of(outcome->receipt.plan.changes, &setup::isUndoable);
                      settle(outcome, wrote ? doneText(outcome->receipt.plan) : nothingDone(),
                             undoable ? outcome->receipt.runId : QString());
                  });
}

void AccountWriter::undo()
{
    if (m_undoable.isEmpty() || isAtWork())
        return;
    const runs::UndoRun::Order order{.site = m_site, .runId = m_undoable};
    const auto working = Working::make(m_services, m_site, m_password);
    m_writing = true;
    emit this->working(tr("Putting it back …"));
    m_running.run(
        [&](std::stop_token stop) {
            return working->undo->start(
                order, [](runs::RunStep) {}, std::move(stop));
        },
        [this, working](const Result<runs::RunOutcome> &outcome) {
            if (!outcome && isTakenBack(m_undoable)) {
                m_undoable.clear();
                emit undoneElsewhere();
            }
            settle(outcome, tr("It is as it was before."), {});
        });
}

bool AccountWriter::isTakenBack(const QString &run) const
{
    const auto record = m_services.journal->find(run);
    return record ? !record->undoneBy.isEmpty() : record.error().kind == ErrorKind::NotFound;
}

void AccountWriter::settle(const Result<runs::RunOutcome> &outcome, const QString &what, const QString &undoable)
{
    m_writing = false;
    emit working({});
    if (outcome) {
        m_undoable = undoable;
        emit done(what, !undoable.isEmpty());
    } else {
        emit failed(outcome.error());
    }
    emit settled(outcome || outcome.error().kind == ErrorKind::Cancelled);
}

} // namespace crmlink::profile
