#include "pages/SetupWizard.h"

#include "base/Async.h"
#include "base/Languages.h"
#include "guide/GuideWindow.h"
#include "pages/ConsoleSide.h"
#include "pages/FieldHelp.h"
#include "pages/FileDrop.h"
#include "pages/KnownSites.h"
#include "pages/PageFactory.h"
#include "pages/PlaceFile.h"
#include "pages/WebChoice.h"
#include "pages/WizardPage.h"
#include "profile/DropQuestion.h"
#include "profile/ProfileDialog.h"
#include "runs/SiteStorage.h"
#include "setup/Questions.h"
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
using setup::SecretSource;
using setup::SetupDraft;

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

SetupWizard::SetupWizard(Services services, setup::SetupDraft draft, PageId at, std::shared_ptr<PlaceFile> placeFile)
    : QWizard(nullptr, Qt::Window | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint), m_services(std::move(services)),
      m_draft(std::move(draft)), m_placeFile(std::move(placeFile)), m_rail(new widgets::StepRail)
{
    if (!m_placeFile && m_services.state)
        m_placeFile = std::make_shared<PlaceFile>(m_services.state);
    m_given = m_services.given;
    rememberGiven();
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
        const int next = SetupWizard::nextId();
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
    m_draft.heldAt = {};
    ensurePage(firstPage(m_draft));
    setStartId(static_cast<int>(firstPage(m_draft)));
    restart();
    m_nothingToResume = false;
}

void SetupWizard::pageChanged()
{
    if (currentId() < 0)
        return;
    if (m_shown && m_shown != current()) {
        if (m_saveSoon.isActive())
            saveAt(m_shown->pageId());
        m_shown->leave();
    }
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
    steps.reserve(pages.size());
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
    const int wanted = fontMetrics().averageCharWidth() * (isBesideWeb() ? 150 : 74);
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
    button(QWizard::BackButton)->setEnabled(!held && visitedIds().size() > 1 && visitedIds().constFirst() != currentId());
    if (m_closing && !held) {
        m_closing = false;
        // After the page has taken the answer: what is in the CRM is not lost with the window.
        QTimer::singleShot(0, this, &SetupWizard::reject);
    }
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
    if (currentId() >= 0)
        saveAt(currentPageId());
}

void SetupWizard::saveAt(PageId page)
{
    m_saveSoon.stop();
    if (m_nothingToResume || !m_placeFile || page == PageId::Status)
        return;
    const auto saved = m_placeFile->save({page, m_draft});
    if (m_services.practice)
        return; // its state goes with its window
    if (saved && m_placeFile->name().isEmpty()) {
        current()->setFootnote({}, false); // there is nothing yet
        return;
    }
    current()->setFootnote(saved ? tr("Saved for later. You can close the window at any time.")
                                 : tr("Not saved for later: %1").arg(saved.error().toString().replace(u'\n', u' ')),
                           !saved);
}

void SetupWizard::forgetPlace()
{
    m_saveSoon.stop();
    m_nothingToResume = true;
    if (m_placeFile)
        m_placeFile->forget();
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
    if (const auto question = closingQuestion()) {
        profile::askBeforeDropping(this, *question, [this] {
            if (WizardPage *left = current())
                left->dropUnkept();
            closeNow();
        });
        return;
    }
    leaveBy([this] { closeNow(); });
}

std::optional<profile::DropQuestion> SetupWizard::closingQuestion() const
{
    if (currentPageId() == PageId::Done)
        return std::nullopt;
    if (m_services.practice) {
        if (visitedIds().size() < 2)
            return std::nullopt;
        return profile::DropQuestion{.title = tr("End practice"),
                                     .text = tr("Practice keeps nothing: what you did here goes with the window."),
                                     .more = {},
                                     .stay = tr("&Go on practising"),
                                     .leave = tr("&End practice")};
    }
    if (!m_draft.hasLooseAppSecret())
        return std::nullopt;
    return profile::DropQuestion{.title = tr("App Secret not kept"),
                                 .text = tr("The App Secret is in no keychain: it goes with the window."),
                                 .more = tr("Everything else is saved. Next time, you copy the App Secret from Facebook's console again."),
                                 .stay = tr("&Go back"),
                                 .leave = tr("&Close without it")};
}

void SetupWizard::closeNow()
{
    save();
    if (m_placeFile)
        m_placeFile->release();
    if (m_shown)
        m_shown->leave();
    m_shown = nullptr;
    QWizard::reject();
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
    if (event->matches(QKeySequence::Cancel) && current() && current()->stopWork())
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
    const bool isOpen = m_guide;
    if (!makeGuide())
        return;
    if (!isOpen)
        m_guide->placeBeside(this);
    updateGuide(false);
    if (!m_guide->go(anchor))
        m_guide->go(anchorOf(currentPageId()));
    m_guide->present();
}

bool SetupWizard::makeGuide()
{
    if (m_guide)
        return true;
    auto book = guide::GuideBook::load(Languages::current());
    if (!book) {
        current()->showError(book.error());
        return false;
    }
    m_guide = new guide::GuideWindow(std::move(*book), {m_services.state, m_services.openUrl}, this);
    m_guide->setAttribute(Qt::WA_DeleteOnClose);
    return true;
}

guide::GuideWindow *SetupWizard::guide() const
{
    return m_guide;
}

void SetupWizard::reopenGuide(const guide::GuideStand &stand)
{
    if (!makeGuide())
        return;
    updateGuide(false);
    m_guide->takeStand(stand);
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
        if (!isOpen(page, m_draft))
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

profile::ProfileDialog *SetupWizard::openProfile()
{
    if (m_profile)
        return nullptr;
    // Log-ins go where the user wants the pages of the steps; inside the window when nobody was asked.
    if (m_services.web && m_draft.webPlace == setup::WebPlace::Undecided)
        m_services.web->setWanted(true);
    auto *dialog = new profile::ProfileDialog(m_services, m_draft.site, m_draft.crmPassword, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAppMode(setup::appModeOf(m_draft));
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
    return dialog;
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

std::vector<KnownSite> SetupWizard::offeredSites() const
{
    return pages::offeredSites(m_services.state.get(), m_given);
}

// Whoever comes back to this site after another one comes back to its file.
void SetupWizard::rememberGiven()
{
    if (!m_draft.siteFile.isEmpty())
        m_given = KnownSite{.file = m_draft.siteFile, .site = m_draft.siteInFile, .isGiven = true};
}

bool SetupWizard::resume(const Unfinished &setup)
{
    if (!m_placeFile->take(setup))
        return false;
    openAt(placeOf(setup));
    return true;
}

void SetupWizard::openAt(const Place &place)
{
    m_draft = place.draft;
    rememberGiven();
    goTo(place.page);
    loadSecrets();
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

void SetupWizard::loadSecrets()
{
    m_withoutSecret.clear();
    const setup::Site &site = m_draft.site;
    if (!m_services.secrets || site.key().isEmpty())
        return;
    using secrets::SiteSecret;
    loadSecret(secrets::crmPasswordOf(site), &SetupDraft::crmPassword);
    if (site.route == setup::Route::Database && site.service)
        loadSecret(SiteSecret::ServicePassword, &SetupDraft::servicePassword);
    // What was entered last never reached a keychain: what is there belongs to other keys.
    if (!site.facebook.appSecret.isOurs() || !m_draft.missesSecret() || m_draft.secretStored)
        loadSecret(SiteSecret::AppSecret, &SetupDraft::appSecret);
}

void SetupWizard::loadSecret(secrets::SiteSecret which, Secret SetupDraft::*into)
{
    const SecretSource source = secrets::sourceOf(m_draft.site, which);
    const auto take = [this, key = m_draft.site.key(), source, into](const Result<Secret> &secret) {
        // Typed meanwhile, or another site: what the user did last counts.
        const bool late = m_draft.site.key() != key || !(m_draft.*into).isEmpty();
        if (late || (!secret && secret.error().kind == ErrorKind::Cancelled))
            return;
        if (secret && !secret->isEmpty()) {
            takeSecret(*secret, source, into);
        } else if (!secret && !source.isOurs()) {
            m_withoutSecret.emplace_back(into, secret.error());
        } else {
            // Of the others, a keychain that fails is dealt with where the secret is needed.
            if (into == &SetupDraft::appSecret && m_draft.secretStored)
                appSecretMissing(secret);
            return;
        }
        if (WizardPage *page = current()) {
            page->refresh();
            emit page->completeChanged();
        }
    };
    whenReady(secrets::fetch(m_services.secrets, m_draft.site, which, m_stop.get_token()), this, take);
}

void SetupWizard::takeSecret(const Secret &secret, const SecretSource &source, Secret SetupDraft::*into)
{
    m_draft.*into = secret;
    if (into == &SetupDraft::crmPassword)
        m_draft.keptCrmPassword = secret;
    if (into != &SetupDraft::appSecret)
        return;
    m_draft.secretStored = !source.isOurs() || !m_services.secrets->isSessionOnly();
    m_draft.secretGone = {};
    m_draft.site.facebook.appSecret.nameKeychain();
}

void SetupWizard::appSecretMissing(const Result<Secret> &answer)
{
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

std::optional<Error> SetupWizard::whyNot(Secret SetupDraft::*secret) const
{
    const auto found = std::ranges::find(m_withoutSecret, secret, &std::pair<Secret SetupDraft::*, Error>::first);
    return found == m_withoutSecret.end() || !(m_draft.*secret).isEmpty() ? std::nullopt : std::optional(found->second);
}

Result<void> SetupWizard::keepSite()
{
    Result<void> remembered;
    if (m_services.state) {
        if (const auto file = rememberSite(*m_services.state, m_draft.site); !file)
            remembered = failure(file.error());
    }
    if (m_draft.siteFile.isEmpty())
        return remembered;
    const auto told = [](const Result<void> &result) {
        return result ? Text() : Text::verbatim(result.error().what.toString() + u' ' + result.error().why.toString());
    };
    auto written = runs::SiteStorage::update(m_draft.siteFile, m_draft.siteInFile, m_draft.site);
    m_draft.siteNotKept = told(written);
    m_draft.siteDiffers = {};
    if (!written)
        return written;
    m_draft.siteInFile = m_draft.site;
    rememberGiven();
    auto same = runs::SiteStorage::compare(m_draft.siteFile, m_draft.site);
    m_draft.siteDiffers = told(same);
    return same ? remembered : same;
}

} // namespace crmlink::pages
