#include "pages/WizardPage.h"

#include "pages/SetupWizard.h"
#include "pages/SiteChooser.h"
#include "pages/WorkingRun.h"
#include "runs/SettleRun.h"
#include "widgets/Banner.h"
#include "widgets/BusyLine.h"
#include "widgets/Card.h"
#include "widgets/ErrorPanel.h"
#include "widgets/Speech.h"
#include "widgets/Words.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace crmlink::pages
{

using widgets::spacing;
using widgets::Words;

WizardPage::WizardPage(PageId id, SetupWizard &wizard)
    : m_id(id), m_wizard(wizard), m_stepLine(new Words(Words::Role::Caption)), m_scroll(new QScrollArea), m_column(nullptr),
      m_title(new Words(Words::Role::Heading, titleOf(id))), m_sentence(new Words(Words::Role::Sentence)), m_body(new QVBoxLayout),
      m_busyLine(new widgets::BusyLine), m_error(new widgets::ErrorPanel), m_footnote(new Words(Words::Role::Caption))
{
    setObjectName(QString(anchorOf(id)));
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_sentence->setObjectName(QStringLiteral("pageSentence"));
    m_stepLine->setObjectName(QStringLiteral("stepLine"));
    m_footnote->setObjectName(QStringLiteral("footnote"));
    setAccessibleName(titleOf(id));
    // Window, not the Base that QWizard fills its pages with: cards stand out on it.
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (services().practice) {
        auto *band = new widgets::Banner(widgets::Banner::Kind::Band, widgets::Tone::Attention,
                                         tr("Practice: nothing here touches Facebook or your CRM."));
        band->setObjectName(QStringLiteral("practiceBand"));
        outer->addWidget(band);
    }

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_column = column;
    const int side = spacing(this, 1.2);
    column->setContentsMargins(side, spacing(this, 0.8), side, spacing(this, 0.5));
    column->setSpacing(spacing(this, 0.6));
    column->addWidget(m_stepLine);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    m_body->setSpacing(spacing(this, 0.6));
    column->addLayout(m_body);
    column->addWidget(m_busyLine);
    column->addWidget(m_error);
    column->addStretch(1);
    m_stepLine->hide();
    m_sentence->hide();

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // The palette's Window, not the viewport's Base: cards stand out on it.
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    outer->addWidget(m_scroll, 1);
    m_footnote->setContentsMargins(side, spacing(this, 0.2), side, spacing(this, 0.2));
    outer->addWidget(m_footnote);

    connect(m_busyLine, &widgets::BusyLine::cancelRequested, this, &WizardPage::requestStop);
    connect(m_error, &widgets::ErrorPanel::guideRequested, this, [this](const QString &anchor) { m_wizard.showHelp(anchor); });
}

void WizardPage::setBodyFills(QWidget *part, bool fills)
{
    m_body->setStretchFactor(part, fills ? 1 : 0);
    m_column->setStretchFactor(m_body, fills ? 1 : 0);
    m_column->setStretch(m_column->count() - 1, fills ? 0 : 1);
}

WizardPage::~WizardPage()
{
    m_stop.request_stop();
}

setup::SetupDraft &WizardPage::draft() const
{
    return m_wizard.draft();
}

Services &WizardPage::services() const
{
    return m_wizard.services();
}

void WizardPage::enter(Arrival arrival)
{
    m_entered = true;
    entered();
    emit completeChanged();
    focusFirstInput();
    m_scroll->ensureVisible(0, 0);
    if (arrival == Arrival::InOpenWindow)
        widgets::announce(this, widgets::wordsIn(m_scroll));
}

void WizardPage::arrive()
{
    focusFirstInput();
    widgets::announce(this, widgets::wordsIn(m_scroll));
}

void WizardPage::focusFirstInput()
{
    QWidget *first = m_firstInput;
    if (!first || !first->isVisibleTo(this) || !first->isEnabled()) {
        first = nullptr;
        // The first control in tab order that belongs to the page.
        for (QWidget *next = m_scroll->widget()->nextInFocusChain(); next && next != m_scroll->widget(); next = next->nextInFocusChain()) {
            if (m_scroll->widget()->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isEnabled()
                && next->isVisibleTo(this)) {
                first = next;
                break;
            }
        }
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void WizardPage::leave()
{
    if (mustFinish())
        return;
    m_entered = false;
    if (m_busy) {
        m_stop.request_stop();
        end();
    }
    left();
}

void WizardPage::requestStop()
{
    if (!m_busy)
        return;
    m_stop.request_stop();
    if (m_onStop == OnStop::Abandon)
        end();
    else
        m_busyLine->setText(tr("Stopping …"));
}

bool WizardPage::stopWork()
{
    const bool atWork = m_busy;
    requestStop();
    return atWork;
}

std::stop_token WizardPage::begin(const QString &what, OnStop onStop)
{
    clearError();
    m_stop = std::stop_source();
    m_onStop = onStop;
    m_busyLine->start(what);
    setBusy(true);
    return m_stop.get_token();
}

void WizardPage::end()
{
    ++m_turn;
    m_busyLine->stop();
    setBusy(false);
}

void WizardPage::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged(busy);
    emit completeChanged();
    if (busy)
        bringIntoSight(m_busyLine);
}

void WizardPage::setHeading(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void WizardPage::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

void WizardPage::bringIntoSight(QWidget *widget, const std::function<void()> &then)
{
    // A scroll area does not always notice that rows which wrap were added to what it shows.
    QCoreApplication::postEvent(m_scroll->widget(), new QEvent(QEvent::LayoutRequest));
    // After the layout has given it its place.
    QTimer::singleShot(0, widget, [this, widget, then] {
        if (!widget->isVisible())
            return;
        m_scroll->ensureWidgetVisible(widget, 0, spacing(this, 0.5));
        if (then)
            then();
    });
}

void WizardPage::reveal(QWidget *widget)
{
    bringIntoSight(widget, [widget] { widgets::announce(widget, widgets::wordsIn(widget)); });
}

void WizardPage::edited()
{
    m_wizard.draftEdited();
    emit completeChanged();
}

void WizardPage::goOn()
{
    m_wizard.goOn(this);
}

void WizardPage::settleRuns(const std::function<void(const std::vector<setup::Warning> &)> &then)
{
    const setup::Site &site = draft().site;
    const bool hasLogin = !SiteChooser::needsPassword(site) || !draft().crmPassword.isEmpty();
    if (!services().journal || !hasLogin || !services().journal->hasPending(site.key())) {
        then({});
        return;
    }
    const auto working = WorkingRun<runs::SettleRun>::make(services(), draft());
    // Awaited: a second look beside the first would find the run at work.
    run(
        tr("Finding out how an interrupted run ended …"), [&](std::stop_token stop) { return working->run->start(site, stop); },
        [working, then](const std::vector<setup::Warning> &found) { then(found); }, OnStop::Wait);
}

void WizardPage::showError(const Error &error)
{
    m_error->showError(error);
    m_error->setFocus(Qt::OtherFocusReason);
    bringIntoSight(m_error);
}

void WizardPage::clearError()
{
    m_error->clear();
}

void WizardPage::setBusyText(const QString &text)
{
    m_busyLine->setText(text);
}

void WizardPage::setStoppable(bool stoppable)
{
    m_busyLine->setCancellable(stoppable);
}

void WizardPage::setStepLine(const QString &text)
{
    m_stepLine->setText(text);
    m_stepLine->setVisible(!text.isEmpty());
}

void WizardPage::setFootnote(const QString &text, bool problem)
{
    m_footnote->setText(text);
    QPalette own = QGuiApplication::palette();
    const widgets::Palette colors(own);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
        own.setColor(role, problem ? colors.ink(widgets::Tone::Bad) : colors.secondaryText());
    m_footnote->setPalette(own);
}

} // namespace crmlink::pages
