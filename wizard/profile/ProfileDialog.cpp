#include "profile/ProfileDialog.h"

#include "profile/AccountsPanel.h"
#include "profile/AccountWriter.h"
#include "profile/DropQuestion.h"
#include "profile/Obstacles.h"
#include "profile/SignIn.h"
#include "profile/UserPicker.h"
#include "setup/GuideAnchors.h"
#include "setup/SiteFile.h"
#include "widgets/Banner.h"
#include "widgets/BusyLine.h"
#include "widgets/Card.h"
#include "widgets/SaveFile.h"
#include "widgets/ScreenRoom.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace crmlink::profile
{

using setup::CrmSnapshot;
using setup::CrmUser;
using widgets::Banner;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

namespace
{

QString chooseSomebody()
{
    return ProfileDialog::tr("Choose on whose behalf you act: type a part of the user's name above.");
}

Error noRoute(setup::Route route)
{
    return {.kind = ErrorKind::Usage,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "This version cannot reach the CRM in the way that the site file names.")),
            .why = Text::verbatim(setup::toName(route)),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Name another route or database in the site file.")),
            .guide = setup::anchor::siteFile,
            .candidates = {}};
}

Error doesNotKnowWho(const QString &user)
{
    return {.kind = ErrorKind::RefusedPermission,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM does not say which of its users %1 is."), {user}),
            .why = Text(QT_TRANSLATE_NOOP("crmlink", "This user may not read the CRM's list of users through the web service.")),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Link the account in the CRM itself, or ask its system administrator.")),
            .guide = setup::anchor::crmService,
            .candidates = {}};
}

} // namespace

ProfileDialog::ProfileDialog(const AccountServices &services, setup::Site site, const Secret &password, QWidget *parent)
    : QDialog(parent), m_services(services), m_site(std::move(site)), m_reading(this), m_writer(new AccountWriter(services, this)),
      m_scroll(new QScrollArea), m_strip(new Banner(Banner::Kind::Note, Tone::Attention, {})), m_panel(new AccountsPanel(services)),
      m_signIn(new SignIn), m_busy(new widgets::BusyLine), m_done(new StateLine), m_saved(new StateLine),
      m_undo(new QPushButton(tr("&Undo"))), m_retry(new QPushButton), m_forUsers(new QPushButton(tr("E&xport file for users …"))),
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
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = widgets::spacing(this, 1.0);
    column->setContentsMargins(side, widgets::spacing(this, 0.8), side, widgets::spacing(this, 0.4));
    column->setSpacing(widgets::spacing(this, 0.6));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    outer->addWidget(m_scroll, 1);
    column->addWidget(new Words(Words::Role::Heading, tr("Accounts in external resources")));
    buildWho(column);
    column->addWidget(m_panel, 1);
    column->addWidget(m_signIn);
    column->addWidget(m_busy);
    buildDone(column);
    buildFoot(outer);
    followPanel();
    followWriter();

    const QFontMetrics metrics = fontMetrics();
    widgets::fitOnScreen(this, {metrics.averageCharWidth() * 150, metrics.height() * 40});
    // In a small window what comes next, or what went wrong, may be below its edge.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            QTimer::singleShot(0, now, [this, now] { m_scroll->ensureWidgetVisible(now, 0, widgets::spacing(this, 0.5)); });
    });
    connectTo(password);
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

void ProfileDialog::buildDone(QVBoxLayout *column)
{
    auto *done = new QHBoxLayout;
    done->addWidget(m_done, 1, Qt::AlignVCenter);
    done->addWidget(m_undo);
    column->addLayout(done);
    column->addWidget(m_saved);
    m_done->setObjectName(QStringLiteral("doneLine"));
    m_saved->setObjectName(QStringLiteral("savedLine"));
    m_undo->setObjectName(QStringLiteral("undoLast"));
    for (QWidget *line : std::initializer_list<QWidget *>{m_done, m_saved, m_undo})
        line->hide();
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_panel->clearError();
        m_writer->undo();
    });
}

void ProfileDialog::buildFoot(QVBoxLayout *column)
{
    auto *foot = new QHBoxLayout;
    const int side = widgets::spacing(this, 1.0);
    foot->setSpacing(widgets::spacing(this, 0.5));
    foot->setContentsMargins(side, widgets::spacing(this, 0.4), side, widgets::spacing(this, 0.8));
    foot->addWidget(m_retry);
    foot->addWidget(m_forUsers);
    foot->addStretch(1);
    foot->addWidget(m_close);
    column->addLayout(foot);
    m_retry->setObjectName(QStringLiteral("readAgain"));
    m_forUsers->setObjectName(QStringLiteral("exportForUsers"));
    m_forUsers->setToolTip(
        tr("Name and address of this CRM, nothing secret. With it users open this window and sign in to the CRM as themselves."));
    m_close->setObjectName(QStringLiteral("closeProfile"));
    for (QPushButton *button : {m_undo, m_retry, m_forUsers, m_close})
        button->setAutoDefault(false);
    m_retry->hide();
    connect(m_retry, &QPushButton::clicked, this, &ProfileDialog::readAgain);
    connect(m_signIn, &SignIn::submitted, this, &ProfileDialog::readAgain);
    connect(m_signIn, &SignIn::edited, this, [this] { m_retry->setEnabled(m_signIn->isComplete()); });
    connect(m_forUsers, &QPushButton::clicked, this, &ProfileDialog::saveForUsers);
    connect(m_close, &QPushButton::clicked, this, &ProfileDialog::reject);
    connect(m_busy, &widgets::BusyLine::cancelRequested, this, [this] {
        m_busy->setCancellable(false);
        m_writer->requestStop();
        m_reading.requestStop();
    });
}

void ProfileDialog::followPanel()
{
    connect(m_panel, &AccountsPanel::wished, this, [this](const setup::AccountWishes &wishes) {
        if (m_writer->isAtWork() || !m_user)
            return;
        m_saved->hide();
        m_writer->plan(wishes);
    });
    connect(m_panel, &AccountsPanel::guideRequested, this, &ProfileDialog::guideRequested);
    connect(new QShortcut(QKeySequence(QKeySequence::HelpContents), this), &QShortcut::activated, this,
            [this] { emit guideRequested(QStringLiteral("profile")); });
    // Logging in is a matter of its own; whoever leaves it can still take back what was done before.
    connect(m_panel, &AccountsPanel::linkingChanged, this, [this](bool linking) { showDone(!linking); });
}

void ProfileDialog::followWriter()
{
    connect(m_writer, &AccountWriter::working, this, &ProfileDialog::setBusy);
    connect(m_writer, &AccountWriter::pastStopping, this, [this] { m_busy->setCancellable(false); });
    connect(m_writer, &AccountWriter::done, this, [this](const QString &what, bool undoable) {
        m_panel->answer(true);
        m_panel->reload();
        sayDone(what, undoable);
    });
    connect(m_writer, &AccountWriter::undoneElsewhere, this, [this] {
        m_done->setState(Tone::Good, {});
        m_undoable = false;
        showDone(true);
    });
    connect(m_writer, &AccountWriter::declined, this, [this] { m_panel->answer(false); });
    connect(m_writer, &AccountWriter::failed, this, &ProfileDialog::failed);
    connect(m_writer, &AccountWriter::settled, this, [this](bool asWished) {
        // An answer that nobody wished for stays to be read.
        if (std::exchange(m_closing, false) && asWished)
            reject();
    });
}

void ProfileDialog::connectTo(const Secret &password)
{
    m_reading.abandon();
    m_gateway = destroyedElsewhere(m_services.gateway(m_site, password));
    m_writer->setSite(m_site, password);
    if (!m_gateway) {
        m_panel->setNothing(tr("The CRM could not be read."));
        failed(noRoute(m_site.route));
        return;
    }
    if (m_picker)
        m_picker->setGateway(m_gateway);
    read(m_user);
}

void ProfileDialog::choose(const std::optional<CrmUser> &user)
{
    if (m_writer->isWriting())
        return;
    m_writer->abandon();
    if (user) {
        read(user);
        return;
    }
    m_user.reset();
    m_reading.abandon();
    setBusy({});
    m_strip->hide();
    m_panel->clearError();
    m_panel->setNothing(chooseSomebody());
}

void ProfileDialog::read(const std::optional<CrmUser> &user)
{
    m_panel->clearError();
    m_panel->setLoading();
    m_retry->hide();
    m_signIn->clear();
    m_user = user;
    setBusy(tr("Reading the CRM …"));
    setup::SnapshotRequest request;
    if (user)
        request.actingAs = user->id;
    request.allAccountRights = true;
    m_reading.run([&](std::stop_token stop) { return m_gateway->read(request, std::move(stop)); },
                  [this, user](const Result<CrmSnapshot> &crm) {
                      setBusy({});
                      if (crm)
                          adopt(*crm, user);
                      else
                          notRead(crm.error());
                  });
}

void ProfileDialog::readAgain()
{
    if (m_signIn->isHidden()) {
        read(m_user);
        return;
    }
    m_site = m_signIn->site();
    connectTo(m_signIn->takePassword());
}

void ProfileDialog::notRead(const Error &error)
{
    m_panel->setNothing(tr("The CRM could not be read."));
    m_strip->hide();
    const bool refused = error.kind == ErrorKind::RefusedLogin;
    if (refused)
        m_signIn->ask(m_site);
    m_retry->setText(refused ? tr("&Sign in") : tr("&Try again"));
    m_retry->setEnabled(!refused || m_signIn->isComplete());
    m_retry->show();
    failed(error);
}

void ProfileDialog::adopt(const CrmSnapshot &crm, const std::optional<CrmUser> &user)
{
    std::optional<CrmUser> acting = user;
    if (crm.actingUser)
        acting = CrmUser{.id = crm.actingUser->id, .name = crm.actingUser->name, .active = crm.actingUser->active};
    if (!acting) {
        m_panel->setNothing(chooseSomebody());
        if (m_picker)
            m_picker->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (acting->id.isEmpty()) {
        notRead(doesNotKnowWho(acting->name));
        return;
    }
    m_user = acting;
    m_writer->setActingAs(acting->id);
    m_strip->setText(isService() ? tr("You are signed in to the CRM as %1.").arg(acting->name)
                                 : tr("You act for %1 with database access. The CRM records what you do as done by %1.").arg(acting->name));
    m_strip->setTone(isService() ? Tone::Accent : Tone::Attention);
    m_strip->show();
    AccountsPanel::Subject subject;
    subject.app.site = m_site;
    subject.app.site.facebook.appId = crm.appId();
    // The CRM's own server has the secret; at a user's desk it has no business, whatever the service tells.
    if (!isService())
        subject.app.appSecret = appSecretIn(crm);
    subject.app.today = m_services.now().date();
    subject.crm = crm;
    subject.gateway = m_gateway;
    subject.owner = acting;
    subject.appMode = m_appMode;
    subject.noLogin = noLogin(crm);
    if (!subject.noLogin && !m_services.accounts)
        subject.noLogin = Text(QT_TRANSLATE_NOOP("crmlink", "Facebook is not asked here, so nobody can log in."));
    else if (!subject.noLogin && !isService() && subject.app.appSecret.isEmpty())
        subject.noLogin = Text(QT_TRANSLATE_NOOP("crmlink", "The CRM does not tell its App Secret: link the account in the CRM itself."));
    m_panel->setSubject(std::move(subject));
    m_panel->firstInput()->setFocus(Qt::OtherFocusReason);
}

void ProfileDialog::sayDone(const QString &what, bool undoable)
{
    m_done->say(Tone::Good, what);
    m_undoable = undoable;
    m_undo->setVisible(undoable);
}

void ProfileDialog::showDone(bool shown)
{
    m_saved->hide();
    m_done->setVisible(shown && !m_done->text().isEmpty());
    m_undo->setVisible(shown && m_undoable);
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
    const bool running = m_writer->isAtWork() || !what.isEmpty();
    m_panel->setBusy(running);
    if (m_picker)
        m_picker->setEnabled(!m_writer->isWriting());
    m_undo->setEnabled(!running);
}

void ProfileDialog::saveForUsers()
{
    widgets::askAndSave(this, m_saved,
                        {.title = tr("Export file for users"),
                         .name = QStringLiteral("crmlink-users.toml"),
                         .filter = tr("Site files (*.toml)"),
                         .content = [this](const QString &) { return setup::SiteFile::toTomlForUsers(m_site); }},
                        [] {});
}

void ProfileDialog::reject()
{
    if (m_writer->isWriting()) {
        // A COMMIT may be under way: its answer is awaited, and shown if it is none that was wished for.
        if (!m_closing) {
            m_closing = true;
            m_writer->requestStop();
            m_busy->setText(tr("Stopping … the CRM's answer is awaited."));
            m_busy->setCancellable(false);
        }
        return;
    }
    askBeforeDropping(this, m_panel->unkept(), [this] {
        m_closing = false;
        m_reading.abandon();
        m_writer->abandon();
        m_panel->stop();
        QDialog::reject();
    });
}

void ProfileDialog::keyPressEvent(QKeyEvent *event)
{
    // What lies on top goes first: the card, wherever the focus is, then the window.
    if (!event->matches(QKeySequence::Cancel) || !m_panel->leaveLinking())
        QDialog::keyPressEvent(event);
}

void ProfileDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
    if (!isVisible())
        event->accept();
}

} // namespace crmlink::profile
