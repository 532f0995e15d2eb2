#include "pages/Tour.h"

#include "base/Async.h"
#include "browser/WebSide.h"
#include "pages/FacebookQuestion.h"
#include "pages/SetupWizard.h"
#include "pages/TourKeys.h"
#include "pages/WizardPage.h"
#include "setup/FacebookIntegration.h"
#include "widgets/ErrorPanel.h"
#include "widgets/Layouts.h"
#include "widgets/StateLine.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>

#include <utility>

namespace crmlink::pages
{

using namespace setup;

namespace
{

constexpr int patience = 60'000;
constexpr int beat = 40;
/// A page may answer Next with something to look at before the next Next goes on.
constexpr int mostPresses = 3;

} // namespace

Tour::Values Tour::usualValues()
{
    return {
        {QStringLiteral("siteUrl"), QStringLiteral("https://crm.practice.example")},
        {QStringLiteral("siteName"), QStringLiteral("Practice")},
        {QStringLiteral("displayNameField"), QStringLiteral("CRM practice")},
        {QStringLiteral("appIdField"), QStringLiteral("1234567890123456")},
        {QStringLiteral("appSecretField"), QStringLiteral("0123456789abcdef0123456789abcdef")},
        {QStringLiteral("contactEmailField"), QStringLiteral("admin@practice.example")},
        {QStringLiteral("accountSearch"), QStringLiteral("Jane Doe")},
    };
}

Tour::Tour(SetupWizard &wizard, QString folder, Values values, QObject *parent)
    : QObject(parent), m_wizard(wizard), m_folder(std::move(folder)), m_values(std::move(values))
{
    m_clock.setInterval(beat);
    connect(&m_clock, &QTimer::timeout, this, &Tour::tick);
}

void Tour::visitFacebook(const TourGuest &guest)
{
    m_guest = guest;
    // They are Facebook's to give.
    m_values.remove(QStringLiteral("appIdField"));
    m_values.remove(QStringLiteral("appSecretField"));
}

void Tour::takeHand()
{
    if (m_hand)
        return;
    const auto &web = m_wizard.services().web;
    m_embedded = web && web->pane();
    if (m_embedded) {
        m_hand = new ViewHand(*web, this);
        return;
    }
    auto *visitor = new VisitorHand(this);
    m_hand = visitor;
    m_wizard.services().openUrl = [visitor](const QUrl &address) {
        visitor->open(address);
        return true;
    };
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        end(false, tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    // The same size on every screen, so that pictures compare.
    m_wizard.resize(m_wizard.fontMetrics().averageCharWidth() * 150, m_wizard.fontMetrics().height() * 45);
    m_clock.start();
}

void Tour::tick()
{
    WizardPage *page = m_wizard.current();
    if (!page || !page->isVisible())
        return;
    if (page != m_page) {
        m_page = page;
        m_phase = Phase::Arrived;
        m_presses = 0;
        m_onPage.start();
        return; // the page is entered before the next beat
    }
    if (m_onPage.elapsed() > patience) {
        end(false, tr("%1 does not go on.").arg(m_wizard.windowTitle()));
        return;
    }
    if (page->isBusy())
        return;
    const auto *error = page->findChild<widgets::ErrorPanel *>();
    if (error && error->hasError()) {
        end(false, tr("%1: %2").arg(m_wizard.windowTitle(), error->error().toString()));
        return;
    }
    switch (m_phase) {
    case Phase::Arrived:
        m_phase = Phase::Filled;
        fill(page);
        break;
    case Phase::Filled:
        // What was typed may still be asked for; the picture is of the answer.
        if (!work(page) || !m_wizard.isSettled())
            return;
        if (page->pageId() == PageId::Done) {
            if (takePicture())
                verify();
            return;
        }
        if (!page->isComplete())
            return;
        if (!takePicture())
            return;
        m_phase = Phase::Pressed;
        pressForward();
        break;
    case Phase::Pressed:
        if (++m_presses > mostPresses) {
            end(false, tr("%1 does not go on.").arg(m_wizard.windowTitle()));
            return;
        }
        m_phase = Phase::Filled;
        break;
    }
}

void Tour::fill(WizardPage *page)
{
    for (auto value = m_values.cbegin(); value != m_values.cend(); ++value) {
        auto *edit = page->findChild<QLineEdit *>(value.key());
        if (edit && edit->isVisible() && edit->isEnabled() && !edit->isReadOnly())
            typeInto(edit, value.value());
    }
    if (m_guest && page->pageId() == PageId::Login)
        takeHand();
    const std::vector<TourAction> todo = m_guest ? consoleTour(page->pageId(), *m_guest, m_embedded) : plainTour();
    m_todo.assign(todo.begin(), todo.end());
    m_begun = false;
}

bool Tour::work(WizardPage *page)
{
    if (m_todo.empty())
        return !m_embedded || !page->findChild<browser::WebSide *>() || m_hand->isQuiet();
    const TourAction &action = m_todo.front();
    bool done = false;
    switch (action.kind) {
    case TourAction::Kind::Press:
    case TourAction::Kind::Offer: {
        auto *button = page->findChild<QAbstractButton *>(action.name);
        const bool there = button && button->isVisible() && button->isEnabled();
        if (there)
            pressButton(button);
        done = there || action.kind == TourAction::Kind::Offer;
        break;
    }
    case TourAction::Kind::TakeId:
        if (auto *take = page->findChild<QAbstractButton *>(QStringLiteral("takeAppId")); take && take->isVisible())
            pressButton(take);
        else if (auto *field = page->findChild<QLineEdit *>(QStringLiteral("appIdField")))
            typeInto(field, m_hand->address().toString());
        done = !m_wizard.draft().site.facebook.appId.isEmpty();
        break;
    case TourAction::Kind::Console: done = workOnFacebook(action.step); break;
    }
    if (done) {
        m_todo.pop_front();
        m_begun = false;
        m_onPage.start(); // patience is for one thing to be done
    }
    return false;
}

bool Tour::workOnFacebook(const ConsoleStep &step)
{
    if (!m_begun)
        m_hand->begin(step);
    m_begun = true;
    const QString place = m_hand->address().path();
    switch (m_hand->work()) {
    case ConsoleHand::State::Working: return false;
    case ConsoleHand::State::Done: {
        // Beside the instructions the wizard itself sees where the page is.
        const auto *sight = m_page->findChild<widgets::StateLine *>(QStringLiteral("sightLine"));
        if (!m_embedded)
            emit said(tr("Practice Facebook: %1").arg(m_hand->address().path()));
        else if (sight && sight->isVisible())
            emit said(tr("Practice Facebook: %1").arg(sight->text()));
        else
            end(false, tr("%1 does not see the page %2.").arg(m_wizard.windowTitle(), m_hand->address().path()));
        return !m_ended;
    }
    case ConsoleHand::State::Lost: end(false, tr("Practice Facebook does not go on from %1.").arg(place)); return false;
    }
    return false;
}

void Tour::pressForward()
{
    for (const QWizard::WizardButton which : {QWizard::NextButton, QWizard::CommitButton}) {
        QAbstractButton *button = m_wizard.button(which);
        if (button->isVisible() && button->isEnabled()) {
            pressButton(button);
            return;
        }
    }
}

bool Tour::takePicture()
{
    const QString name
        = QStringLiteral("%1-%2.png").arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(QString(anchorOf(m_wizard.currentPageId())));
    const QString path = QDir(m_folder).filePath(name);
    // From its top, and with what has just appeared in its place.
    for (QScrollArea *area : m_wizard.current()->findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(0);
    widgets::layOutNow(m_wizard);
    // Read back: a full disk does not show in save() alone.
    if (!m_wizard.grab().save(path) || QImage(path).isNull()) {
        end(false, tr("%1 cannot be written.").arg(path));
        return false;
    }
    emit said(path);
    return true;
}

void Tour::verify()
{
    m_clock.stop();
    const SetupDraft &draft = m_wizard.draft();
    m_gateway = destroyedElsewhere(m_wizard.services().gateway(draft.site, draft.crmPassword));
    whenReady(m_gateway->read(draft.snapshotRequest(), m_stop.get_token()), this, [this](const Result<CrmSnapshot> &crm) {
        if (!crm) {
            end(false, crm.error().toString());
            return;
        }
        const SetupDraft &wanted = m_wizard.draft();
        bool right = !wanted.site.facebook.appId.isEmpty() && !wanted.appSecret.isEmpty();
        const auto judge = [&](QLatin1String code, const SettingData &expected, const QString &shown) {
            const Setting *setting = crm->setting(code);
            const SettingRow *row = setting ? setting->forAll() : nullptr;
            const bool holds = row && row->data == expected;
            right = right && holds;
            const QString caption = setting ? setting->caption : QString(code);
            emit said(holds ? tr("The CRM holds %1: %2").arg(caption, shown) : tr("The CRM does not hold %1: %2").arg(caption, shown));
        };
        judge(integration::facebookConsumerKey, wanted.site.facebook.appId, wanted.site.facebook.appId);
        judge(integration::facebookConsumerSecret, wanted.appSecret, QStringLiteral("(secret)"));
        judge(integration::useFacebookSharedApplication, false, tr("cleared"));
        if (!right)
            end(false, tr("The CRM does not hold what was typed."));
        else if (m_guest)
            verifyFacebook();
        else
            end(true, tr("The tour is complete: %n picture(s).", nullptr, m_pictures));
    });
}

void Tour::verifyFacebook()
{
    const facebook::AppQuestion question = questionOf(m_wizard.draft(), m_wizard.services());
    whenReady(m_wizard.services().facebook->start(question, m_stop.get_token()), this, [this](const Result<facebook::AppReport> &report) {
        if (!report) {
            end(false, report.error().toString());
            return;
        }
        bool right = m_wizard.draft().loginTest() != nullptr;
        for (const Check &check : report->checks) {
            right = right && check.status != CheckStatus::Failed && check.status != CheckStatus::Warning;
            emit said(tr("Practice Facebook: %1").arg(check.text.toString()));
        }
        end(right,
            right ? tr("The tour is complete: %n picture(s).", nullptr, m_pictures) : tr("The app is not set up as the wizard says."));
    });
}

void Tour::end(bool allRight, const QString &line)
{
    if (m_ended)
        return;
    m_ended = true;
    m_clock.stop();
    emit said(line);
    emit finished(allRight);
}

} // namespace crmlink::pages
