#include "profile/ProfileDialog.h"

#include "profile/AccountsPanel.h"
#include "profile/ConfirmDialog.h"
#include "profile/Obstacles.h"
#include "profile/UserPicker.h"
#include "runs/UndoRun.h"
#include "setup/GuideAnchors.h"
#include "widgets/Banner.h"
#include "widgets/BusyLine.h"
#include "widgets/Card.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace crmlink::profile
{

using setup::AccountChange;
using setup::AccountState;
using setup::CrmSnapshot;
using setup::CrmUser;
using widgets::Banner;
using widgets::Tone;
using widgets::Words;

/// A run with what it works with; lives until its answer is there.
struct ProfileDialog::Working {
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
            return ProfileDialog::tr("%1 is removed.").arg(change->login);
        if (change->after == AccountState::NewToken)
            return ProfileDialog::tr("%1 is linked again.").arg(change->login);
        if (change->before == AccountState::None)
            return ProfileDialog::tr("%1 is linked for %2.").arg(change->login, change->owner);
        return change->after == AccountState::Shared ? ProfileDialog::tr("%1 is shared with all users.").arg(change->login)
                                                     : ProfileDialog::tr("%1 is private.").arg(change->login);
    }
    return ProfileDialog::tr("It is written.");
}

QString stepText(runs::RunStep step)
{
    switch (step) {
    case runs::RunStep::Lock: return ProfileDialog::tr("Waiting for the rows to be free …");
    case runs::RunStep::Commit: return ProfileDialog::tr("Making it final …");
    default: return ProfileDialog::tr("Writing to the CRM …");
    }
}

} // namespace

ProfileDialog::ProfileDialog(const AccountServices &services, setup::Site site, const Secret &password, QWidget *parent)
    : QDialog(parent), m_services(services), m_site(std::move(site)), m_password(password), m_reading(this), m_running(this),
      m_strip(new Banner(Banner::Kind::Note, Tone::Attention, {})), m_panel(new AccountsPanel(services)), m_busy(new widgets::BusyLine),
      m_done(new widgets::StateLine), m_undo(new QPushButton(tr("&Undo"))), m_retry(new QPushButton(tr("&Try again"))),
      m_close(new QPushButton(tr("Close")))
{
    setObjectName(QStringLiteral("profileDialog"));
    setWindowTitle(tr("Accounts in external resources – %1").arg(m_site.displayName()));
    // Owned by the caller, or by the parent: a dialog that is over is hidden.
    if (m_services.web)
        m_services.web->setEndpoints(m_site.facebook.endpoints);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (m_services.practice) {
        auto *band = new Banner(Banner::Kind::Band, Tone::Attention, tr("Practice: nothing here touches Facebook or your CRM."));
        band->setObjectName(QStringLiteral("practiceBand"));
        outer->addWidget(band);
    }
    auto *column = new QVBoxLayout;
    const int side = widgets::spacing(this, 1.0);
    column->setContentsMargins(side, widgets::spacing(this, 0.8), side, widgets::spacing(this, 0.8));
    column->setSpacing(widgets::spacing(this, 0.6));
    outer->addLayout(column, 1);
    column->addWidget(new Words(Words::Role::Heading, tr("Accounts in external resources")));
    buildWho(column);
    column->addWidget(m_panel, 1);
    column->addWidget(m_busy);
    auto *done = new QHBoxLayout;
    done->addWidget(m_done, 1, Qt::AlignVCenter);
    done->addWidget(m_undo);
    column->addLayout(done);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_retry);
    foot->addStretch(1);
    foot->addWidget(m_close);
    column->addLayout(foot);
    m_done->setObjectName(QStringLiteral("doneLine"));
    m_done->hide();
    m_undo->setObjectName(QStringLiteral("undoLast"));
    m_undo->hide();
    m_retry->setObjectName(QStringLiteral("readAgain"));
    m_retry->hide();
    m_close->setObjectName(QStringLiteral("closeProfile"));
    for (QPushButton *button : {m_undo, m_retry, m_close})
        button->setAutoDefault(false);

    connect(m_panel, &AccountsPanel::wished, this, [this](const setup::AccountWishes &wishes) { plan(wishes); });
    connect(m_panel, &AccountsPanel::guideRequested, this, &ProfileDialog::guideRequested);
    connect(m_panel, &AccountsPanel::linkingChanged, this, [this](bool linking) {
        if (linking) { // what was done before is over
            m_done->hide();
            m_undo->hide();
        }
    });
    connect(m_undo, &QPushButton::clicked, this, &ProfileDialog::undo);
    connect(m_retry, &QPushButton::clicked, this, [this] { read(m_user); });
    connect(m_close, &QPushButton::clicked, this, &ProfileDialog::reject);
    connect(m_busy, &widgets::BusyLine::cancelRequested, this, [this] {
        m_busy->setCancellable(false);
        m_running.requestStop();
        m_reading.requestStop();
    });

    const QFontMetrics metrics = fontMetrics();
    QSize size(metrics.averageCharWidth() * 150, metrics.height() * 40);
    if (const QScreen *screen = QGuiApplication::primaryScreen())
        size = size.boundedTo(screen->availableSize() * 9 / 10);
    resize(size);

    m_gateway = destroyedElsewhere(m_services.gateway(m_site, m_password));
    if (!m_gateway) {
        m_panel->setNothing(tr("The CRM could not be read."));
        failed({.kind = ErrorKind::Usage,
                .what = Text(QT_TRANSLATE_NOOP("crmlink", "This version cannot reach the CRM in the way that the site file names.")),
                .why = Text::verbatim(setup::toName(m_site.route)),
                .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Name another route or database in the site file.")),
                .guide = setup::anchor::siteFile,
                .candidates = {}});
        return;
    }
    if (m_picker)
        m_picker->setGateway(m_gateway);
    read({});
}

ProfileDialog::~ProfileDialog() = default;

void ProfileDialog::buildWho(QVBoxLayout *column)
{
    m_strip->setObjectName(QStringLiteral("actingStrip"));
    if (!isService()) {
        auto *row = new QHBoxLayout;
        auto *label = new QLabel(tr("On &behalf of:"));
        m_picker = new UserPicker;
        m_picker->setObjectName(QStringLiteral("actingUser"));
        label->setBuddy(m_picker);
        row->addWidget(label);
        row->addWidget(m_picker, 1);
        column->addLayout(row);
        connect(m_picker, &UserPicker::userChanged, this, &ProfileDialog::choose);
        connect(m_picker, &UserPicker::failed, this, &ProfileDialog::failed);
        connect(m_picker, &UserPicker::answered, this, [this](int found) {
            if (found == 0 && !m_user)
                m_panel->setNothing(tr("The CRM has no user whose name contains “%1”.").arg(m_picker->text().trimmed()));
        });
    }
    m_strip->hide();
    column->addWidget(m_strip);
}

void ProfileDialog::choose(const std::optional<CrmUser> &user)
{
    if (m_writing)
        return;
    m_running.abandon();
    if (user) {
        read(user);
        return;
    }
    m_user.reset();
    m_reading.abandon();
    setBusy({});
    m_strip->hide();
    m_panel->clearError();
    m_panel->setNothing(tr("Choose on whose behalf you act: type a part of the user's name above."));
}

void ProfileDialog::read(const std::optional<CrmUser> &user)
{
    m_panel->clearError();
    m_panel->setLoading();
    m_retry->hide();
    m_user = user;
    setBusy(tr("Reading the CRM …"));
    setup::SnapshotRequest request;
    if (user)
        request.actingAs = user->id;
    request.allAccountRights = true;
    m_reading.run([&](std::stop_token stop) { return m_gateway->read(request, std::move(stop)); },
                  [this, user](const Result<CrmSnapshot> &crm) {
                      setBusy({});
                      if (crm) {
                          adopt(*crm, user);
                          return;
                      }
                      m_panel->setNothing(tr("The CRM could not be read."));
                      m_retry->show();
                      failed(crm.error());
                  });
}

void ProfileDialog::adopt(const CrmSnapshot &crm, const std::optional<CrmUser> &user)
{
    std::optional<CrmUser> acting = user;
    if (crm.actingUser)
        acting = CrmUser{.id = crm.actingUser->id, .name = crm.actingUser->name, .active = crm.actingUser->active};
    if (!acting) {
        m_panel->setNothing(tr("Choose on whose behalf you act: type a part of the user's name above."));
        if (m_picker)
            m_picker->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_user = acting;
    m_strip->setText(isService() ? tr("You are signed in to the CRM as %1.").arg(acting->name)
                                 : tr("You act for %1 with database access. The CRM records what you do as done by %1.").arg(acting->name));
    m_strip->setTone(isService() ? Tone::Accent : Tone::Attention);
    m_strip->show();
    AccountsPanel::Subject subject;
    subject.app.site = m_site;
    subject.app.site.facebook.appId = crm.appId();
    subject.app.appSecret = appSecretIn(crm);
    subject.app.today = m_services.now().date();
    subject.crm = crm;
    subject.gateway = m_gateway;
    subject.owner = acting;
    subject.noLogin = noLogin(crm);
    if (!subject.noLogin && !m_services.accounts)
        subject.noLogin = Text(QT_TRANSLATE_NOOP("crmlink", "Facebook is not asked here, so nobody can log in."));
    else if (!subject.noLogin && !isService() && subject.app.appSecret.isEmpty())
        subject.noLogin = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM does not tell its App Secret: link the account in the CRM itself."));
    m_panel->setSubject(std::move(subject));
    m_panel->firstInput()->setFocus(Qt::OtherFocusReason);
}

void ProfileDialog::plan(const setup::AccountWishes &wishes)
{
    if (m_running.isAtWork() || !m_user)
        return;
    m_done->hide();
    m_undo->hide();
    runs::AccountsRun::Order order{.site = m_site, .wishes = wishes};
    order.site.actingAs = m_user->id;
    const auto working = Working::make(m_services, m_site, m_password);
    setBusy(tr("Reading the CRM …"));
    m_running.run([&](std::stop_token stop) { return working->accounts->plan(order, std::move(stop)); },
                  [this, working, order](const Result<runs::MadePlan> &made) {
                      setBusy({});
                      if (!made) {
                          failed(made.error());
                          return;
                      }
                      if (made->plan.isEmpty()) {
                          m_panel->answer(true);
                          m_panel->reload();
                          sayDone(tr("The CRM already is as wished; nothing was written."), {});
                          return;
                      }
                      confirm(order, *made);
                  });
}

void ProfileDialog::confirm(const runs::AccountsRun::Order &order, const runs::MadePlan &made)
{
    auto *question = new ConfirmDialog(made.plan, made.crm, this);
    connect(question, &QDialog::accepted, this, [this, order, plan = made.plan] {
        runs::AccountsRun::Order agreed = order;
        agreed.reviewed = plan;
        write(agreed);
    });
    connect(question, &QDialog::rejected, this, [this] { m_panel->answer(false); });
    question->open();
}

void ProfileDialog::write(const runs::AccountsRun::Order &order)
{
    const auto working = Working::make(m_services, m_site, m_password);
    m_writing = true;
    setBusy(tr("Writing to the CRM …"));
    const auto progress = [self = QPointer<ProfileDialog>(this)](runs::RunStep step) {
        QMetaObject::invokeMethod(
            qApp,
            [self, step] {
                if (!self || !self->m_writing)
                    return;
                self->m_busy->setText(stepText(step));
                if (step == runs::RunStep::Commit)
                    self->m_busy->setCancellable(false);
            },
            Qt::QueuedConnection);
    };
    m_running.run([&](std::stop_token stop) { return working->accounts->start(order, progress, std::move(stop)); },
                  [this, working](const Result<runs::RunOutcome> &outcome) {
                      m_writing = false;
                      setBusy({});
                      if (outcome)
                          written(*outcome);
                      else
                          failed(outcome.error());
                      closeAfter(outcome);
                  });
}

void ProfileDialog::written(const runs::RunOutcome &outcome)
{
    const auto &changes = outcome.receipt.plan.changes;
    const bool undoable = outcome.changed() && std::ranges::any_of(changes, &setup::isUndoable);
    m_panel->answer(true);
    m_panel->reload();
    sayDone(outcome.changed() ? doneText(outcome.receipt.plan) : tr("The CRM already is as wished; nothing was written."),
            undoable ? outcome.receipt.runId : QString());
}

void ProfileDialog::sayDone(const QString &what, const QString &undoable)
{
    m_undoable = undoable;
    m_done->setState(Tone::Good, what);
    m_done->show();
    m_undo->setVisible(!undoable.isEmpty());
}

void ProfileDialog::undo()
{
    if (m_undoable.isEmpty() || m_running.isAtWork())
        return;
    m_panel->clearError();
    runs::UndoRun::Order order{.site = m_site, .runId = m_undoable};
    order.site.actingAs = m_user ? m_user->id : QString();
    const auto working = Working::make(m_services, m_site, m_password);
    m_writing = true;
    setBusy(tr("Putting it back …"));
    m_running.run(
        [&](std::stop_token stop) {
            return working->undo->start(
                order, [](runs::RunStep) {}, std::move(stop));
        },
        [this, working](const Result<runs::RunOutcome> &outcome) {
            m_writing = false;
            setBusy({});
            if (outcome) {
                m_panel->reload();
                sayDone(tr("It is as it was before."), {});
            } else {
                failed(outcome.error());
            }
            closeAfter(outcome);
        });
}

void ProfileDialog::failed(const Error &error)
{
    m_panel->answer(false);
    if (error.kind == ErrorKind::Cancelled)
        return;
    // Somebody was faster: what is shown is old.
    if (error.kind == ErrorKind::Conflict || error.kind == ErrorKind::NotFound)
        m_panel->reload();
    m_panel->showError(error);
}

void ProfileDialog::setBusy(const QString &what)
{
    if (what.isEmpty())
        m_busy->stop();
    else
        m_busy->start(what);
    const bool running = m_running.isAtWork() || m_writing || !what.isEmpty();
    m_panel->setBusy(running);
    if (m_picker)
        m_picker->setEnabled(!m_writing);
    m_undo->setEnabled(!running);
}

void ProfileDialog::reject()
{
    if (m_writing) {
        // A COMMIT may be under way: its answer is awaited, and shown if it is none that was wished for.
        if (!m_closing) {
            m_closing = true;
            m_running.requestStop();
            m_busy->setText(tr("Stopping … the CRM's answer is awaited."));
            m_busy->setCancellable(false);
        }
        return;
    }
    m_closing = false;
    m_reading.abandon();
    m_running.abandon();
    m_panel->stop();
    QDialog::reject();
}

// An answer that nobody wished for stays to be read.
void ProfileDialog::closeAfter(const Result<runs::RunOutcome> &outcome)
{
    if (std::exchange(m_closing, false) && (outcome || outcome.error().kind == ErrorKind::Cancelled))
        reject();
}

void ProfileDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
    if (!isVisible())
        event->accept();
}

} // namespace crmlink::profile
