#include "pages/ProfileSession.h"

#include "base/Languages.h"
#include "guide/GuideWindow.h"
#include "pages/SiteChooser.h"
#include "pages/WebChoice.h"
#include "profile/ProfileDialog.h"
#include "setup/GuideAnchors.h"

namespace crmlink::pages
{

using namespace std::chrono_literals;

ProfileSession::ProfileSession(Services services, QObject *parent) : QObject(parent), m_services(std::move(services))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
}

ProfileSession::~ProfileSession()
{
    delete m_guide;
}

void ProfileSession::open(const std::optional<setup::Site> &site)
{
    m_chooser = std::make_unique<SiteChooser>(m_services);
    connect(m_chooser.get(), &SiteChooser::chosen, this, &ProfileSession::show);
    connect(m_chooser.get(), &SiteChooser::needsUser, m_chooser.get(), &QWidget::show);
    connect(m_chooser.get(), &QDialog::rejected, this, &ProfileSession::finished);
    connect(m_chooser.get(), &SiteChooser::guideRequested, this, [this](const QString &anchor) { help(anchor, m_chooser.get()); });
    connect(&m_patience, &QTimer::timeout, m_chooser.get(), &QWidget::show);
    std::optional<setup::Site> chosen = site;
    if (!chosen && m_services.state) {
        const auto known = knownSites(*m_services.state);
        if (known.size() == 1)
            chosen = known.front().site;
    }
    if (!chosen) {
        m_chooser->show();
        return;
    }
    m_patience.start();
    m_chooser->choose(*chosen);
}

void ProfileSession::show(const setup::Site &site, const Secret &password)
{
    m_patience.stop();
    if (m_services.web)
        m_services.web->setWanted(rememberedPlace(m_services) != setup::WebPlace::OwnBrowser);
    m_dialog = std::make_unique<profile::ProfileDialog>(m_services, site, password);
    if (m_services.web) {
        connect(m_services.web.get(), &browser::WebSession::wantedChanged, m_dialog.get(),
                [this](bool inside) { rememberPlace(m_services, inside ? setup::WebPlace::InWizard : setup::WebPlace::OwnBrowser); });
    }
    connect(m_dialog.get(), &QDialog::finished, this, &ProfileSession::finished);
    connect(m_dialog.get(), &profile::ProfileDialog::guideRequested, this, [this](const QString &anchor) { help(anchor, m_dialog.get()); });
    m_dialog->show();
    m_chooser->hide();
}

void ProfileSession::help(const QString &anchor, QWidget *beside)
{
    if (!m_guide) {
        auto book = guide::GuideBook::load(Languages::current());
        if (!book)
            return; // a program without its guide has said so at its build
        m_guide = new guide::GuideWindow(std::move(*book), {m_services.state, m_services.openUrl});
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
        m_guide->placeBeside(beside);
    }
    if (!m_guide->go(anchor))
        m_guide->go(QString(setup::anchor::accounts));
    m_guide->present();
}

} // namespace crmlink::pages
