#include "guide/GuideWindow.h"

#include "guide/GuideContents.h"
#include "guide/GuideHits.h"
#include "guide/GuidePaper.h"
#include "guide/HtmlLabel.h"
#include "guide/PictureView.h"
#include "guide/StepView.h"
#include "guide/TroubleView.h"
#include "widgets/Card.h"
#include "widgets/ErrorPanel.h"
#include "widgets/Icons.h"
#include "widgets/Layouts.h"
#include "widgets/ScreenRoom.h"
#include "widgets/Speech.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace crmlink::guide
{

using widgets::spacing;

// Less is too narrow for the contents beside the text.
constexpr int leastChars = 100;

GuideWindow::GuideWindow(GuideBook book, GuideServices services, QWidget *parent)
    : QWidget(parent, Qt::Window), m_book(std::move(book)), m_services(std::move(services)), m_side(new QWidget), m_search(new QLineEdit),
      m_lists(new QStackedWidget), m_hits(new GuideHits), m_splitter(new QSplitter), m_wayBack(new HtmlLabel("guideWayBack")),
      m_views(new QStackedWidget), m_step(new StepView), m_error(new widgets::ErrorPanel), m_note(new widgets::StateLine),
      m_paper(new GuidePaper(m_book, this)), m_console(new QPushButton), m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton(tr("&Next"))), m_narrow(new QAction(tr("Beside the &browser"), this))
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("Guide – CrmLink"));
    if (m_services.state)
        m_place = savedGuidePlace(*m_services.state);

    m_search->setObjectName(QStringLiteral("guideSearch"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the guide"));
    auto *messages = new QPushButton(tr("I see this &message …"));
    messages->setObjectName(QStringLiteral("seeMessage"));
    m_contents = new GuideContents(m_book, [this](const GuideStep &step) { return isDone(step); });
    m_lists->addWidget(m_contents);
    m_lists->addWidget(m_hits);
    auto *side = new QVBoxLayout(m_side);
    // Without a list it is no higher than its two lines.
    side->setSizeConstraint(QLayout::SetMinAndMaxSize);
    side->addWidget(m_search);
    side->addWidget(m_lists, 1);
    side->addWidget(messages);

    m_views->addWidget(m_step);
    m_note->setObjectName(QStringLiteral("guideNote"));
    m_note->hide();
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    m_wayBack->setContentsMargins(spacing(this, 1.0), spacing(this, 0.4), spacing(this, 1.0), 0);
    column->addWidget(m_wayBack);
    column->addWidget(m_views, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(spacing(this), 0, spacing(this), spacing(this, 0.4));
    foot->addWidget(m_error);
    foot->addWidget(m_note);
    auto *bottom = new QWidget;
    makeBottom(bottom);
    foot->addWidget(bottom);
    column->addLayout(foot);

    m_splitter->addWidget(m_side);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setChildrenCollapsible(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_splitter);

    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(500);
    connect(&m_saveSoon, &QTimer::timeout, this, &GuideWindow::save);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_hits->count() > 0 && m_lists->currentWidget() == m_hits) {
            m_hits->setCurrentRow(0);
            m_hits->setFocus();
        }
    });
    connect(m_contents, &GuideContents::stepChosen, this, [this](const QString &id) {
        if (!m_current || m_current->id != id || m_views->currentWidget() != m_step)
            go(id);
    });
    connect(m_hits, &GuideHits::stepChosen, this, [this](const QString &id) { leap(id, true); });
    connect(m_hits, &GuideHits::messageChosen, this, &GuideWindow::showTroubles);
    connect(messages, &QPushButton::clicked, this, [this] {
        showTroubles();
        m_troubles->setFocus();
    });
    connect(m_step, &StepView::stepRequested, this, [this](const QString &id) { leap(id); });
    connect(m_wayBack, &QLabel::linkActivated, this, &GuideWindow::leapBack);
    connect(m_step, &StepView::addressRequested, this, &GuideWindow::open);
    connect(m_step, &StepView::siteChosen, this, [this](int at) {
        const GuideSite &chosen = m_offered[size_t(at)];
        m_place.site = chosen.site.key();
        m_saveSoon.start();
        setSite(chosen);
    });
    connect(m_step, &StepView::doneChanged, this, [this](bool done) {
        for (QStringList *ids : {&m_place.done, &m_ticks.set, &m_ticks.removed})
            ids->removeAll(m_current->id);
        if (done)
            m_place.done += m_current->id;
        (done ? m_ticks.set : m_ticks.removed) += m_current->id;
        showState();
        m_saveSoon.start();
    });
    connect(m_error, &widgets::ErrorPanel::guideRequested, this, [this](const QString &id) { leap(id); });
    connect(m_paper, &GuidePaper::started, m_error, &widgets::ErrorPanel::clear);
    connect(m_paper, &GuidePaper::told, this, [this](widgets::Tone tone, const QString &words) { m_note->say(tone, words); });
    connect(m_paper, &GuidePaper::failed, this, [this](const Error &error) {
        m_note->hide();
        m_error->showError(error);
    });
    const auto shortcut
        = [this](const QKeySequence &keys, auto act) { connect(new QShortcut(keys, this), &QShortcut::activated, this, act); };
    // In a language written from right to left the next page lies to the left.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto goOn = [this] { turn(1); };
    shortcut(Qt::ALT | (mirrored ? Qt::Key_Right : Qt::Key_Left), [this] { goBack(); });
    shortcut(Qt::ALT | (mirrored ? Qt::Key_Left : Qt::Key_Right), goOn);
    shortcut(Qt::Key_Back, [this] { goBack(); });
    shortcut(Qt::Key_Forward, goOn);
    shortcut(QKeySequence::Find, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    shortcut(Qt::Key_Escape, [this] { m_search->clear(); });

    leaveMargins();
    resize(usualSize());
    const int beside = fontMetrics().averageCharWidth() * 44;
    m_widths = {beside, width() - beside};
    m_splitter->setSizes(m_widths);
    showState();
    if (m_place.narrow) {
        m_place.narrow = false;
        setNarrow(true);
    }
}

GuideWindow::~GuideWindow()
{
    if (m_saveSoon.isActive())
        save();
}

void GuideWindow::makeBottom(QWidget *bottom)
{
    auto *more = new QPushButton(tr("Mo&re"));
    more->setObjectName(QStringLiteral("guideMore"));
    m_console->setObjectName(QStringLiteral("openInConsole"));
    m_back->setObjectName(QStringLiteral("guideBack"));
    m_next->setObjectName(QStringLiteral("guideNext"));
    m_narrow->setObjectName(QStringLiteral("besideBrowser"));
    m_narrow->setCheckable(true);
    m_narrow->setShortcut(Qt::CTRL | Qt::Key_B);
    auto *menu = new QMenu(more);
    menu->addAction(m_narrow);
    menu->addSeparator();
    const auto add = [this, menu](const char *name, const QString &text, const QKeySequence &keys, auto act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        addAction(action); // its key works while the menu is closed
        connect(action, &QAction::triggered, this, act);
    };
    add("largerPicture", tr("&Larger picture"), QKeySequence::ZoomIn,
        [this] { m_step->picture()->setZoom(m_step->picture()->zoom() * 1.25); });
    add("smallerPicture", tr("&Smaller picture"), QKeySequence::ZoomOut,
        [this] { m_step->picture()->setZoom(m_step->picture()->zoom() / 1.25); });
    menu->addSeparator();
    add("printGuide", tr("&Print …"), QKeySequence::Print, [this] { m_paper->print(); });
    add("savePdf", tr("Save as P&DF …"), QKeySequence::Save, [this] { m_paper->savePdf(); });
    more->setMenu(menu);
    addAction(m_narrow);
    connect(m_narrow, &QAction::triggered, this, &GuideWindow::setNarrow);
    connect(m_back, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_console, &QPushButton::clicked, this, [this] { openConsole(m_current->console); });

    auto *rows = new QVBoxLayout(bottom);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_console, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    row->addWidget(more);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    rows->addLayout(row);
    widgets::markAsMainAction(m_next);
}

bool GuideWindow::go(const QString &id)
{
    const GuideStep *step = m_book.step(id);
    if (!step)
        return false;
    m_leaps.clear();
    turnTo(*step);
    return true;
}

void GuideWindow::turnTo(const GuideStep &step)
{
    m_current = &step;
    m_error->clear();
    m_note->hide();
    m_views->setCurrentWidget(m_step);
    m_step->show(m_book, step, m_site, isDone(step));
    showState();
    m_place.step = step.id;
    m_saveSoon.start();
}

void GuideWindow::leap(const QString &id, bool found)
{
    const GuideStep *step = m_book.step(id);
    if (!step)
        return;
    const bool onStep = m_views->currentWidget() == m_step;
    Leap next{m_current ? m_current->id : QString(), id, onStep ? m_step->verticalScrollBar()->value() : 0, found};
    // From one hit to the next: the way back is to where the search began.
    if (found && !m_leaps.empty() && m_leaps.back().found && m_leaps.back().to == next.from) {
        next.from = m_leaps.back().from;
        next.scrolled = m_leaps.back().scrolled;
        m_leaps.pop_back();
    }
    if (!next.from.isEmpty())
        m_leaps.push_back(next);
    turnTo(*step);
    if (!found) // a list of hits speaks for itself
        widgets::announce(this, m_step->opening());
}

void GuideWindow::leapBack()
{
    int scrolled = 0;
    const GuideStep *to = m_current;
    if (m_views->currentWidget() == m_step && !m_leaps.empty()) {
        to = m_book.step(m_leaps.back().from);
        scrolled = m_leaps.back().scrolled;
        m_leaps.pop_back();
    }
    if (!to)
        return;
    const bool pressed = m_wayBack->hasFocus();
    turnTo(*to);
    widgets::layOutNow(*m_step);
    m_step->verticalScrollBar()->setValue(scrolled);
    if (pressed)
        m_step->setFocus(); // the link may be gone
    widgets::announce(this, m_step->opening());
}

void GuideWindow::goBack()
{
    if (m_current && !m_leaps.empty() && m_leaps.back().to == m_current->id && m_views->currentWidget() == m_step)
        leapBack();
    else
        turn(-1);
}

void GuideWindow::showWayBack()
{
    const bool onStep = m_views->currentWidget() == m_step;
    while (onStep && m_current && !m_leaps.empty() && m_leaps.back().from == m_current->id)
        m_leaps.pop_back();
    const GuideStep *to = !onStep ? m_current : m_leaps.empty() ? nullptr : m_book.step(m_leaps.back().from);
    //: A link to the step of the guide that the reader came from; %1 is its title.
    const QString words = to ? tr("Back to “%1”").arg(to->title) : QString();
    m_wayBack->show(to ? QStringLiteral("<a href=\"#\">%1</a>").arg(words.toHtmlEscaped()) : QString());
    m_wayBack->setAccessibleName(words);
}

void GuideWindow::present()
{
    show();
    raise();
    activateWindow();
    widgets::announce(this, m_step->opening());
}

void GuideWindow::goToLastPlace()
{
    if (!go(m_place.step) && !m_book.chapters().empty() && !m_book.chapters().front().steps.empty())
        go(m_book.chapters().front().steps.front().id);
}

void GuideWindow::turn(int by)
{
    const std::vector<const GuideStep *> steps = m_book.steps();
    const auto here = std::ranges::find(steps, m_current);
    if (here == steps.end())
        return;
    if (m_views->currentWidget() != m_step) {
        leapBack();
        return;
    }
    const auto to = (here - steps.begin()) + by;
    if (to < 0 || to >= std::ssize(steps))
        return;
    turnTo(*steps[size_t(to)]);
    // The focus stays where it was; in the list of steps it would be read for that.
    if (!m_contents->hasFocus())
        widgets::announce(this, m_step->opening());
}

void GuideWindow::showState()
{
    m_contents->markDone([this](const GuideStep &step) { return isDone(step); });
    if (m_current)
        m_contents->point(*m_current);
    showWayBack();
    const std::vector<const GuideStep *> steps = m_book.steps();
    m_back->setEnabled(m_current && !steps.empty() && m_current != steps.front());
    m_next->setEnabled(m_current && !steps.empty() && m_current != steps.back());
    const QString way = m_current && m_views->currentWidget() == m_step ? setup::consoleWay(m_current->console) : QString();
    m_console->setVisible(!way.isEmpty());
    m_console->setText(openText());
    m_console->setIcon(widgets::icon(widgets::Symbol::Open, m_console));
    m_console->setToolTip(way);
    m_console->setAccessibleDescription(way);
}

QString GuideWindow::openText() const
{
    const setup::FacebookApp &app = m_site.site.facebook;
    const setup::ConsolePage page = m_current ? m_current->console : setup::ConsolePage::None;
    const QUrl address = setup::consoleAddress(page, app);
    // Without an App ID the dashboard's address is the list of apps: that page is always the one that is meant.
    const auto onlyLeadsTo = [&](setup::ConsolePage other) {
        return page != other && page != setup::ConsolePage::Apps && address == setup::consoleAddress(other, app);
    };
    if (onlyLeadsTo(setup::ConsolePage::Apps))
        return tr("&Open the list of apps in the console");
    if (onlyLeadsTo(setup::ConsolePage::Dashboard))
        return tr("&Open the app's dashboard in the console");
    return tr("&Open this page in the console");
}

bool GuideWindow::isDone(const GuideStep &step) const
{
    return m_place.done.contains(step.id) || m_pagesDone.contains(step.page) || m_pagesDone.contains(step.id);
}

void GuideWindow::setPagesDone(const QStringList &anchors)
{
    if (m_pagesDone == anchors)
        return;
    m_pagesDone = anchors;
    showState();
}

void GuideWindow::setSite(const GuideSite &site)
{
    if (m_site.site == site.site && m_site.appName == site.appName)
        return;
    takeSite(site);
}

void GuideWindow::takeSite(const GuideSite &site)
{
    m_site = site;
    if (m_current)
        m_step->setValues(*m_current, m_site);
    showState();
}

void GuideWindow::offerSites(GuideSites sites)
{
    m_offered = std::move(sites.all);
    QStringList names;
    for (size_t at = 0; at < m_offered.size(); ++at) {
        names += m_offered[at].site.nameAndAddress();
        if (!sites.atHand && m_offered[at].site.key() == m_place.site)
            sites.atHand = at;
    }
    m_step->offerSites(names, sites.atHand ? int(*sites.atHand) : -1);
    takeSite(sites.atHand ? m_offered[*sites.atHand] : GuideSite());
}

void GuideWindow::showTroubles(const QString &words)
{
    if (!m_troubles) {
        m_troubles = new TroubleView(m_book);
        m_views->addWidget(m_troubles);
        connect(m_troubles, &TroubleView::stepRequested, this, [this](const QString &id) { leap(id); });
        connect(m_troubles, &TroubleView::pageRequested, this, &GuideWindow::openConsole);
    }
    m_views->setCurrentWidget(m_troubles);
    m_troubles->look(words);
    widgets::announce(m_troubles, m_troubles->opening());
    showState();
}

void GuideWindow::search(const QString &words)
{
    // Not before there is something to clear: the desktop's icon for it is looked for in many folders.
    m_search->setClearButtonEnabled(true);
    const bool some = !words.trimmed().isEmpty();
    if (some)
        m_hits->look(m_book, words);
    m_lists->setCurrentWidget(some ? static_cast<QWidget *>(m_hits) : m_contents);
    showLists();
}

void GuideWindow::showLists()
{
    const bool found = m_lists->currentWidget() == m_hits;
    const bool wasShown = !m_lists->isHidden();
    m_lists->setVisible(found || !m_place.narrow);
    if (m_place.narrow && found != wasShown) {
        m_side->layout()->activate(); // how high it may be now
        const int list = found ? m_splitter->height() * 2 / 5 : 0;
        m_splitter->setSizes({list, m_splitter->height() - list});
    }
}

void GuideWindow::open(const QUrl &address)
{
    m_error->clear();
    if (m_services.openUrl && m_services.openUrl(address))
        return;
    m_error->showError({.kind = ErrorKind::Unexpected,
                        .what = Text(QT_TRANSLATE_NOOP("crmlink", "No browser opened.")),
                        .why = Text::verbatim(address.toDisplayString()),
                        .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Copy the address into a browser of your choice.")),
                        .guide = {},
                        .candidates = {}});
}

void GuideWindow::openConsole(setup::ConsolePage page)
{
    open(setup::consoleAddress(page, m_site.site.facebook));
}

QSize GuideWindow::usualSize() const
{
    const QSize room = widgets::roomFor(this);
    return QSize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 45)
        .boundedTo((room * 2 / 3).expandedTo(QSize(fontMetrics().averageCharWidth() * leastChars, fontMetrics().height() * 36)))
        .boundedTo(room);
}

void GuideWindow::setNarrow(bool narrow)
{
    m_narrow->setChecked(narrow);
    if (m_place.narrow == narrow)
        return;
    m_place.narrow = narrow;
    m_saveSoon.start();
    const bool shown = isVisible();
    if (narrow && shown)
        m_widths = m_splitter->sizes();
    m_splitter->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    leaveMargins();
    showLists();
    if (!narrow)
        m_splitter->setSizes(m_widths);
    if (narrow)
        m_wide = shown ? geometry() : QRect();
    setWindowFlag(Qt::WindowStaysOnTopHint, narrow); // hides a window that is shown
    const QRect room = screen()->availableGeometry();
    if (narrow) {
        resize(std::min(fontMetrics().averageCharWidth() * 58, room.width() / 2), room.height() * 9 / 10);
        // At the trailing edge; a desktop that places windows itself does not listen.
        move(layoutDirection() == Qt::RightToLeft ? room.left() : room.right() - frameGeometry().width(), room.top());
    } else if (m_wide.isValid()) {
        setGeometry(m_wide);
    } else {
        resize(usualSize());
        move(room.center() - rect().center());
    }
    if (shown) {
        show();
        activateWindow(); // hidden, it lost the keyboard
    }
}

void GuideWindow::leaveMargins()
{
    const int margin = spacing(this, 0.4);
    // The splitter is margin enough.
    QMargins margins(margin, margin, m_place.narrow ? margin : 0, m_place.narrow ? 0 : margin);
    if (layoutDirection() == Qt::RightToLeft) // a layout mirrors all but them
        margins = {margins.right(), margins.top(), margins.left(), margins.bottom()};
    m_side->layout()->setContentsMargins(margins);
}

void GuideWindow::placeBeside(const QWidget *other)
{
    if (m_place.narrow)
        return; // at the screen's edge already
    widgets::placeBeside(this, other, fontMetrics().averageCharWidth() * leastChars);
    m_widths.last() = width() - m_widths.first();
    m_splitter->setSizes(m_widths);
}

GuideStand GuideWindow::stand() const
{
    return {.step = m_current ? m_current->id : QString(),
            .geometry = saveGeometry(),
            .narrow = isNarrow(),
            .wide = m_wide,
            .widths = isNarrow() ? m_widths : m_splitter->sizes()};
}

void GuideWindow::takeStand(const GuideStand &stand)
{
    setNarrow(stand.narrow);
    m_wide = stand.wide;
    m_widths = stand.widths;
    restoreGeometry(stand.geometry);
    if (!isNarrow())
        m_splitter->setSizes(m_widths);
    go(stand.step);
    setAttribute(Qt::WA_ShowWithoutActivating);
    show();
    setAttribute(Qt::WA_ShowWithoutActivating, false);
}

void GuideWindow::save()
{
    m_saveSoon.stop();
    if (!m_services.state)
        return;
    // A full disk must not keep anybody from reading on; the place is lost, no more.
    const auto saved = saveGuidePlace(*m_services.state, m_place, m_ticks);
    if (!saved) {
        if (saved.error().kind == ErrorKind::Locked)
            m_saveSoon.start();
        return;
    }
    m_ticks = {};
    m_place = *saved;
}

void GuideWindow::closeEvent(QCloseEvent *event)
{
    save();
    QWidget::closeEvent(event);
}

void GuideWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_next) {
        widgets::markAsMainAction(m_next);
        showState();
    }
}

} // namespace crmlink::guide
