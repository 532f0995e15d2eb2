#include "pages/SightLine.h"

#include "facebook/PageSight.h"
#include "pages/SetupWizard.h"
#include "widgets/ErrorPanel.h"
#include "widgets/Speech.h"
#include "widgets/StateLine.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace crmlink::pages
{

using facebook::Sight;
using widgets::Tone;

namespace
{

struct Seen {
    Tone tone = Tone::Neutral;
    QString words; ///< empty: nothing to say
};

Seen describe(const facebook::PageSight &seen, const QString &ownAppId)
{
    switch (seen.sight) {
    case Sight::Elsewhere:
    case Sight::LoginAnswer:
    case Sight::Refused:
    case Sight::Checkpoint:
    case Sight::UnsupportedBrowser: return {};
    case Sight::LoginNeeded: return {Tone::Neutral, SightLine::tr("Facebook asks for a login: type email address and password there.")};
    case Sight::LoggedIn: return {Tone::Good, SightLine::tr("Logged in to Facebook.")};
    case Sight::Register:
        return {Tone::Attention, SightLine::tr("Facebook does not know this account as a developer yet: follow its registration.")};
    case Sight::AppList: return {Tone::Good, SightLine::tr("Logged in to the console: it lists your apps.")};
    case Sight::Creating: return {Tone::Neutral, SightLine::tr("The console is creating an app.")};
    case Sight::LoginDialog: return {Tone::Neutral, SightLine::tr("Facebook's login dialog waits for an answer.")};
    case Sight::AppOpen:
    case Sight::BasicSettings:
    case Sight::AdvancedSettings:
    case Sight::LoginSettings: break;
    }
    if (!ownAppId.isEmpty() && ownAppId != seen.appId) {
        //: %1 and %2 are App IDs.
        return {Tone::Attention, SightLine::tr("The console shows app %1; this set-up is for app %2.").arg(seen.appId, ownAppId)};
    }
    return {Tone::Good, SightLine::tr("The console shows app %1.").arg(seen.appId)};
}

} // namespace

SightLine::SightLine(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_line(new widgets::StateLine), m_take(new QPushButton), m_error(new widgets::ErrorPanel)
{
    setObjectName(QStringLiteral("sight"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_line->setObjectName(QStringLiteral("sightLine"));
    m_take->setObjectName(QStringLiteral("takeAppId"));
    m_error->setObjectName(QStringLiteral("sightError"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_line);
    auto *row = new QHBoxLayout;
    row->addWidget(m_take);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_error);
    hide();
    connect(m_take, &QPushButton::clicked, this, [this] { emit appIdTaken(m_appId); });
    connect(m_error, &widgets::ErrorPanel::guideRequested, this, [this](const QString &anchor) {
        if (auto *wizard = qobject_cast<SetupWizard *>(window()))
            wizard->showHelp(anchor);
    });
    if (!m_services.web)
        return;
    connect(m_services.web.get(), &browser::WebSession::addressChanged, this, [this] {
        const QString before = m_line->text();
        look();
        if (m_line->isVisible() && m_line->text() != before)
            widgets::announce(this, m_line->accessibleName());
    });
    connect(m_services.web.get(), &browser::WebSession::wantedChanged, this, &SightLine::look);
    connect(m_services.web.get(), &browser::WebSession::paneReplaced, this, &SightLine::look);
}

void SightLine::setOffering(bool offering)
{
    m_offering = offering;
    look();
}

void SightLine::look()
{
    const browser::BrowserPane *pane = m_services.web && m_services.web->isWanted() ? m_services.web->paneIfAny() : nullptr;
    const facebook::PageSight seen = pane ? facebook::readPageSight(pane->address(), m_services.web->endpoints()) : facebook::PageSight();
    auto *wizard = qobject_cast<SetupWizard *>(window());
    const QString own = wizard ? wizard->draft().site.facebook.appId : QString();
    // The dialog's client_id is what CrmLink itself put there.
    m_appId = seen.sight == Sight::LoginDialog ? QString() : seen.appId;

    const Seen said = describe(seen, own);
    m_line->setState(said.tone, said.words);
    m_line->setVisible(!said.words.isEmpty());
    const bool offered = m_offering && !m_appId.isEmpty() && m_appId != own;
    //: %1 is an App ID. The button puts it into the field.
    m_take->setText(tr("&Use %1 from the page").arg(m_appId));
    m_take->setVisible(offered);
    const std::optional<Error> error = facebook::errorAt(seen);
    if (!error)
        m_error->clear();
    else if (!m_error->hasError() || m_error->error().cause != error->cause)
        m_error->showError(*error);
    setVisible(!said.words.isEmpty() || offered || error);
}

} // namespace crmlink::pages
