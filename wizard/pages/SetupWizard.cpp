#include "pages/SetupWizard.h"

#include "base/Async.h"
#include "base/Languages.h"
#include "guide/GuideWindow.h"
#include "pages/ConsoleSide.h"
#include "pages/DraftFile.h"
#include "pages/FieldHelp.h"
#include "pages/FileDrop.h"
#include "pages/PageFactory.h"
#include "pages/WebChoice.h"
#include "pages/WizardPage.h"
#include "profile/DropQuestion.h"
#include "profile/ProfileDialog.h"
#include "widgets/Palette.h"
#include "widgets/ScreenRoom.h"
#include "widgets/StepRail.h"

#include <QAbstractButton>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QWhatsThis>

#include <algorithm>

namespace crmlink::pages
{

using setup::Journey;

namespace
{

// The second half of a double click on Next would press the Next of the page that the first half led to.
class NoDoubleClick : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override { return event->type() == QEvent::MouseButtonDblClick; }
};

bool isEnter(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

// Space presses the commit button, Enter never does, whatever QWizard makes the default.
class NoEnter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override { return isEnter(event); }
};

} // namespace

SetupWizard::SetupWizard(Services services, setup::SetupDraft draft, PageId at, QWidget *parent)
    : QWizard(parent, Qt::Window | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint), m_services(std::move(services)),
      m_draft(std::move(draft)), m_rail(new widgets::StepRail)
{
    setObjectName(QStringLiteral("setupWizard"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setSizeGripEnabled(true);
    setSideWidget(m_rail);

    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CommitButton, tr("&Write"));
    setButtonText(QWizard::FinishButton, tr("&Close"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    button(QWizard::BackButton)->setObjectName(QStringLiteral("backButton"));
    button(QWizard::NextButton)->setObjectName(QStringLiteral("nextButton"));
    button(QWizard::CommitButton)->setObjectName(QStringLiteral("commitButton"));
    button(QWizard::FinishButton)->setObjectName(QStringLiteral("finishButton"));
    button(QWizard::CancelButton)->setObjectName(QStringLiteral("cancelButton"));
    auto *filter = new NoDoubleClick(this);
    for (const WizardButton which : {QWizard::NextButton, QWizard::CommitButton}) {
        QAbstractButton *forward = button(which);
        // QWizard would go on at once; a page may have something long to do first.
        disconnect(forward, &QAbstractButton::clicked, this, nullptr);
        connect(forward, &QAbstractButton::clicked, this, &SetupWizard::advance);
        forward->installEventFilter(filter);
    }
    button(QWizard::CommitButton)->installEventFilter(new NoEnter(this));
    disconnect(button(QWizard::BackButton), &QAbstractButton::clicked, this, nullptr);
    connect(button(QWizard::BackButton), &QAbstractButton::clicked, this, [this] { leaveBy([this] { back(); }); });

    auto *drop = new FileDrop(this, [this] { return wantsFiles(); });
    connect(drop, &FileDrop::dropped, this, &SetupWizard::takeFile);

    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(500);
    connect(&m_saveSoon, &QTimer::timeout, this, &SetupWizard::save);
    connect(m_rail, &widgets::StepRail::helpRequested, this, [this] { showHelp(anchorOf(currentPageId())); });

    if (m_draft.webPlace == setup::WebPlace::Undecided)
        m_draft.webPlace = rememberedPlace(m_services);
    updateWeb();
    ensurePage(firstPage(m_draft));
    setStartId(static_cast<int>(firstPage(m_draft)));
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::pageChanged);
    walkTo(at);
    m_built = true;

    widgets::fitOnScreen(this, usualSize());
}

SetupWizard::~SetupWizard()
{
    m_stop.request_stop();
    if (m_shown)
        m_shown->leave();
}

WizardPage *SetupWizard::current() const
{
    return static_cast<WizardPage *>(currentPage());
}

WizardPage *SetupWizard::ensurePage(PageId id)
{
    const int number = static_cast<int>(id);
    if (QWizardPage *there = page(number))
        return static_cast<WizardPage *>(there);
    WizardPage *made = makePage(id, *this);
    setPage(number, made);
    connect(made, &WizardPage::busyChanged, this, &SetupWizard::updateButtons);
    return made;
}

void SetupWizard::walkTo(PageId at)
{
    restart();
    at = reachable(at, m_draft);
    const std::vector<PageId> pages = way(m_draft);
    if (std::ranges::find(pages, at) == pages.end())
        return;
    while (currentPageId() != at) {
        const int next = nextId();
        if (next < 0)
            return;
        ensurePage(static_cast<PageId>(next));
        QWizard::next();
    }
}

int SetupWizard::nextId() const
{
    // QWizard asks once, when a page is entered, whether there is a next one; on Welcome the answer comes later (cloud),
    // and the page keeps Next disabled.
    if (currentId() == static_cast<int>(PageId::Welcome))
        return static_cast<int>(PageId::Crm);
    const auto next = nextPage(currentPageId(), m_draft);
    return next ? static_cast<int>(*next) : -1;
}

void SetupWizard::advance()
{
    WizardPage *page = current();
    if (page && page->isComplete())
        leaveBy([page] { page->proceed(); });
}

void SetupWizard::leaveBy(const std::function<void()> &leave)
{
    WizardPage *page = current();
    profile::askBeforeDropping(this, page ? page->unkept() : QString(), [page, leave] {
        if (page)
            page->dropUnkept();
        leave();
    });
}

void SetupWizard::goOn(const WizardPage *from)
{
    if (from != current() || from->isBusy())
        return;
    const int next = nextId();
    if (next < 0) {
        accept();
        return;
    }
    ensurePage(static_cast<PageId>(next));
    QWizard::next();
}

void SetupWizard::begin(Journey journey)
{
    if (m_shown)
        m_shown->leave();
    m_shown = nullptr;
    m_draft.journey = journey;
    m_draft.receipt.reset();
    m_draft.putBack.reset();
    ensurePage(firstPage(m_draft));
    setStartId(static_cast<int>(firstPage(m_draft)));
    restart();
    m_nothingToResume = false;
}

void SetupWizard::pageChanged()
{
    if (currentId() < 0)
        return;
    if (m_shown && m_shown != current())
        m_shown->leave();
    m_shown = current();
    // The commit page has no default button; elsewhere Enter is Next.
    setOption(QWizard::NoDefaultButton, m_shown->isCommitPage());
    for (const WizardButton which : {QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton}) {
        if (auto *main = qobject_cast<QPushButton *>(button(which)))
            widgets::markAsMainAction(main);
    }
    //: The window's title: page, then program.
    const QString title = tr("%1 – CrmLink").arg(titleOf(m_shown->pageId()));
    //: The window's title in practice mode; %1 is page and program.
    setWindowTitle(m_services.practice ? tr("Practice: %1").arg(title) : title);
    updateRail();
    makeRoomForWeb();
    updateFolding();
    updateGuide(true);
    if (!m_built || !isVisible())
        return;
    save();
    QTimer::singleShot(0, m_shown, [this, page = m_shown] {
        if (page == current() && isVisible())
            page->enter(WizardPage::Arrival::InOpenWindow);
    });
}

void SetupWizard::updateRail()
{
    const std::vector<PageId> pages = way(m_draft);
    std::vector<widgets::RailStep> steps;
    for (const PageId page : pages)
        steps.push_back({titleOf(page), manualOf(page), isOpen(page, m_draft)});
    const setup::Site &site = m_draft.site;
    QStringList which;
    if (!site.name.isEmpty())
        which += site.name;
    if (!site.siteUrl.host().isEmpty())
        which += site.siteUrl.host();
    //: Over the list of steps.
    m_rail->setHeading(m_services.practice ? tr("Facebook set-up (practice)") : tr("Facebook set-up"), which.join(QStringLiteral(" · ")));
    m_rail->setSteps(std::move(steps));
    const auto here = std::ranges::find(pages, currentPageId());
    m_rail->setCurrent(here == pages.end() ? -1 : static_cast<int>(here - pages.begin()));
}

void SetupWizard::updateWeb()
{
    if (!m_services.web)
        return;
    m_services.web->setEndpoints(m_draft.site.facebook.endpoints);
    m_services.web->setWanted(m_draft.webPlace == setup::WebPlace::InWizard);
    m_hasRoomForWeb = m_hasRoomForWeb && m_services.web->isWanted();
    if (!m_built)
        return;
    makeRoomForWeb();
    updateFolding();
}

bool SetupWizard::isBesideWeb() const
{
    const WizardPage *shown = current();
    return m_services.web && m_services.web->isWanted() && shown && shown->findChild<ConsoleSide *>();
}

QSize SetupWizard::usualSize() const
{
    return {fontMetrics().averageCharWidth() * (isBesideWeb() ? 220 : 150), fontMetrics().height() * (isBesideWeb() ? 52 : 45)};
}

void SetupWizard::makeRoomForWeb()
{
    // Once: whoever makes the window smaller afterwards wants it so.
    if (m_hasRoomForWeb || !isBesideWeb())
        return;
    m_hasRoomForWeb = true;
    if (isVisible())
        widgets::growOnScreen(this, usualSize());
}

void SetupWizard::updateFolding()
{
    // A web page beside the instructions needs the rail's place in a small window.
    const int wanted = fontMetrics().averageCharWidth() * (isBesideWeb() ? 150 : 70);
    const bool folded = width() < m_rail->minimumSizeHint().width() + wanted;
    m_rail->setVisible(!folded);
    // QWizard keeps a side widget in a label of its own, which would stay as a strip.
    if (auto *frame = qobject_cast<QLabel *>(m_rail->parentWidget()))
        frame->setVisible(!folded);
    if (WizardPage *page = current())
        page->setStepLine(folded ? m_rail->shortText() : QString());
}

void SetupWizard::updateButtons()
{
    const WizardPage *page = current();
    const bool held = page && page->mustFinish();
    button(QWizard::BackButton)->setEnabled(!held && visitedIds().size() > 1 && visitedIds().first() != currentId());
    if (m_closing && !held)
        reject();
}

bool SetupWizard::isSettled() const
{
    const WizardPage *page = current();
    return page && page->isVisible() && page->isSettled() && !m_saveSoon.isActive();
}

void SetupWizard::draftEdited()
{
    m_draft.dropStaleResults();
    m_nothingToResume = false;
    updateWeb();
    updateRail();
    updateGuide(false);
    m_saveSoon.start();
}

void SetupWizard::save()
{
    m_saveSoon.stop();
    if (m_nothingToResume || !m_services.state || currentId() < 0 || currentPageId() == PageId::Status)
        return;
    const auto saved = savePlace(*m_services.state, {currentPageId(), m_draft});
    if (m_services.practice)
        return; // its state goes with its window
    current()->setFootnote(saved ? tr("Saved for later. You can close the window at any time.")
                                 : tr("Not saved for later: %1").arg(saved.error().toString().replace(u'\n', u' ')),
                           !saved);
}

void SetupWizard::forgetPlace()
{
    m_saveSoon.stop();
    m_nothingToResume = true;
    if (m_services.state) {
        // Nothing to do about a failure: the next start offers to resume what is finished, and the user declines.
        [[maybe_unused]] const auto removed = removePlace(*m_services.state);
    }
    if (WizardPage *page = current())
        page->setFootnote({}, false);
}

void SetupWizard::reject()
{
    WizardPage *page = current();
    if (page && page->mustFinish()) {
        // What is being written is first brought to an end, one way or the other.
        m_closing = true;
        page->requestStop();
        return;
    }
    m_closing = false;
    leaveBy([this] {
        save();
        if (m_shown)
            m_shown->leave();
        m_shown = nullptr;
        QWizard::reject();
    });
}

void SetupWizard::accept()
{
    if (m_shown)
        m_shown->leave();
    m_shown = nullptr;
    QWizard::accept();
}

void SetupWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_built)
        emit languageChanged();
    if (event->type() == QEvent::ApplicationPaletteChange && m_built) {
        for (const WizardButton which : {QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton}) {
            if (auto *main = qobject_cast<QPushButton *>(button(which)))
                widgets::markAsMainAction(main);
        }
    }
}

void SetupWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    if (m_built)
        updateFolding();
}

void SetupWizard::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    if (event->spontaneous() || !m_shown)
        return;
    save();
    QTimer::singleShot(0, m_shown, [this, page = m_shown] {
        if (page == current() && isVisible())
            page->enter(WizardPage::Arrival::WithWindow);
    });
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::HelpContents)) {
        showHelp(guideStepFor(focusWidget(), currentPageId()));
        return;
    }
    if (event->matches(QKeySequence::WhatsThis)) {
        QWhatsThis::enterWhatsThisMode();
        return;
    }
    if (isEnter(event) && currentPage() && currentPage()->isCommitPage())
        return;
    QWizard::keyPressEvent(event);
}

bool SetupWizard::wantsFiles() const
{
    const WizardPage *page = current();
    if (!page || page->isBusy() || m_services.practice)
        return false;
    return page->takesFiles() || (currentPageId() == PageId::Welcome && nextPage(PageId::Welcome, m_draft) == PageId::Crm);
}

void SetupWizard::takeFile(const QString &path)
{
    if (currentPageId() == PageId::Welcome)
        goOn(current());
    // After the page has been entered.
    QTimer::singleShot(0, this, [this, path] {
        if (WizardPage *page = current(); page && page->takesFiles() && !page->isBusy())
            page->takeFile(path);
    });
}

void SetupWizard::showHelp(const QString &anchor)
{
    if (!m_guide) {
        auto book = guide::GuideBook::load(Languages::current());
        if (!book) {
            current()->showError(book.error());
            return;
        }
        m_guide = new guide::GuideWindow(std::move(*book), {m_services.state, m_services.openUrl}, this);
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
        m_guide->placeBeside(this);
    }
    updateGuide(false);
    if (!m_guide->go(anchor))
        m_guide->go(anchorOf(currentPageId()));
    m_guide->present();
}

void SetupWizard::updateGuide(bool turnTo)
{
    if (!m_guide)
        return;
    m_guide->setSite({m_draft.site, m_draft.displayName});
    QStringList behind;
    for (const PageId page : way(m_draft)) {
        if (page == currentPageId())
            break;
        behind += anchorOf(page);
    }
    m_guide->setPagesDone(behind);
    if (turnTo)
        m_guide->go(anchorOf(currentPageId()));
}

bool SetupWizard::event(QEvent *event)
{
    // "What is this?" leads to the guide, wherever it points: no control answers itself, so the question arrives here.
    if (event->type() == QEvent::QueryWhatsThis) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::WhatsThis) {
        QWhatsThis::leaveWhatsThisMode();
        showHelp(guideStepFor(childAt(static_cast<QHelpEvent *>(event)->pos()), currentPageId()));
        return true;
    }
    return QWizard::event(event);
}

void SetupWizard::openProfile()
{
    if (m_profile)
        return;
    // Log-ins go where the user wants the pages of the steps; inside the window when nobody was asked.
    if (m_services.web && m_draft.webPlace == setup::WebPlace::Undecided)
        m_services.web->setWanted(true);
    auto *dialog = new profile::ProfileDialog(m_services, m_draft.site, m_draft.crmPassword, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &profile::ProfileDialog::guideRequested, this, &SetupWizard::showHelp);
    if (m_services.web) {
        // Chosen there, it holds here as well.
        connect(m_services.web.get(), &browser::WebSession::wantedChanged, dialog, [this](bool inside) {
            m_draft.webPlace = inside ? setup::WebPlace::InWizard : setup::WebPlace::OwnBrowser;
            rememberPlace(m_services, m_draft.webPlace);
        });
    }
    // It had the web pages for its log-ins.
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (m_services.web)
            m_services.web->disconnect(dialog);
        updateWeb();
    });
    m_profile = dialog;
    dialog->open();
}

void SetupWizard::openUrl(const QUrl &address)
{
    if (m_services.openUrl && m_services.openUrl(address))
        return;
    if (WizardPage *page = current()) {
        page->showError({.kind = ErrorKind::Unexpected,
                         .what = Text(QT_TRANSLATE_NOOP("crmlink", "No browser opened.")),
                         .why = Text::verbatim(address.toDisplayString()),
                         .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Copy the address into a browser of your choice.")),
                         .guide = {},
                         .candidates = {}});
    }
}

void SetupWizard::goTo(PageId page)
{
    if (m_shown)
        m_shown->leave();
    m_shown = nullptr;
    m_nothingToResume = false;
    ensurePage(firstPage(m_draft));
    setStartId(static_cast<int>(firstPage(m_draft)));
    walkTo(page);
}

void SetupWizard::resume(const Place &place)
{
    m_draft = place.draft;
    goTo(place.page);
    loadSecrets();
}

void SetupWizard::loadSecrets()
{
    const QString site = m_draft.site.key();
    if (!m_services.secrets || site.isEmpty())
        return;
    const auto fetch = [this, site](const QString &name, Secret setup::SetupDraft::*into) {
        whenReady(m_services.secrets->read({site, name}, m_stop.get_token()), this, [this, site, into](const Result<Secret> &secret) {
            // Typed meanwhile, or another site: what the user did last counts. A keychain that fails is dealt with where
            // the secret is needed.
            if (m_draft.site.key() != site || !(m_draft.*into).isEmpty())
                return;
            const bool isAppSecret = into == &setup::SetupDraft::appSecret;
            if (!secret || secret->isEmpty()) {
                if (isAppSecret)
                    appSecretMissing(secret);
                return;
            }
            m_draft.*into = *secret;
            if (isAppSecret) {
                m_draft.secretStored = !m_services.secrets->isSessionOnly();
                m_draft.secretGone = {};
            }
            if (WizardPage *page = current())
                page->refresh();
        });
    };
    if (m_draft.site.route == setup::Route::Service) {
        fetch(QStringLiteral("service"), &setup::SetupDraft::crmPassword);
    } else {
        fetch(QStringLiteral("database"), &setup::SetupDraft::crmPassword);
        if (m_draft.site.service)
            fetch(QStringLiteral("service"), &setup::SetupDraft::servicePassword);
    }
    // What was entered last never reached a store: what is there belongs to other keys.
    if (!m_draft.missesSecret() || m_draft.secretStored)
        fetch(QStringLiteral("app-secret"), &setup::SetupDraft::appSecret);
}

void SetupWizard::appSecretMissing(const Result<Secret> &answer)
{
    if (!m_draft.secretStored || (!answer && answer.error().kind == ErrorKind::Cancelled))
        return;
    m_draft.secretGone = answer
        ? Text(QT_TRANSLATE_NOOP("crmlink", "The App Secret that you had entered is no longer in your keychain."))
        : Text(QT_TRANSLATE_NOOP("crmlink", "The App Secret could not be fetched. %1"), {answer.error().what.toString()});
    WizardPage *page = current();
    if (!page || page->mustFinish())
        return;
    if (reachable(currentPageId(), m_draft) != currentPageId())
        goTo(PageId::Keys);
    else
        page->refresh();
}

} // namespace crmlink::pages
