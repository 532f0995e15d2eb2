#include "pages/AppSettingsPage.h"

#include "pages/ConsoleSide.h"
#include "pages/LinkBar.h"
#include "setup/AppFormats.h"
#include "setup/ConsoleAddress.h"
#include "setup/SiteAddress.h"
#include "widgets/Banner.h"
#include "widgets/FieldCard.h"
#include "widgets/StateLine.h"
#include "widgets/ValueCard.h"

#include <QVBoxLayout>

namespace crmlink::pages
{

using setup::ConsolePage;
using widgets::Tone;

AppSettingsPage::AppSettingsPage(SetupWizard &wizard)
    : WizardPage(PageId::AppSettings, wizard), m_console(new ConsoleSide(services())),
      m_domains(new widgets::FieldCard(QStringLiteral("appDomains"), QStringLiteral("App Domains"),
                                       [](QStringView typed) { return setup::checkAppDomains(typed).verdict; })),
      m_email(new widgets::FieldCard(QStringLiteral("contactEmail"), QStringLiteral("Contact Email"), setup::checkContactEmail)),
      m_category(new widgets::ValueCard(QStringLiteral("category"), QStringLiteral("Category"))),
      m_siteUrl(new widgets::ValueCard(QStringLiteral("siteUrl"), QStringLiteral("Site URL"))),
      m_mobileSiteUrl(
          new widgets::FieldCard(QStringLiteral("mobileSiteUrl"), QStringLiteral("Mobile Site URL"), setup::checkMobileSiteUrl)),
      m_coverage(new widgets::StateLine)
{
    setSentence(tr("Type these values on the Basic page of your app and save there. Nothing in the CRM changes yet."));
    body()->addWidget(m_console);
    QVBoxLayout *column = m_console->instructions();

    m_domains->setNote(tr("Press Enter after each name. Host names only, without https:// and port."));
    //: The manual suggests a category of apps; %1 is its English name in the manual.
    m_category->setNote(tr("The manual says “%1”. Take what is nearest to it in the list.").arg(QStringLiteral("Business")));
    m_category->setValue(QStringLiteral("Business and pages"));
    m_siteUrl->setPlace(QStringLiteral("+ Add platform › Website"));
    m_mobileSiteUrl->setPlace(QStringLiteral("+ Add platform › Website"));
    m_mobileSiteUrl->setOptional(true);
    m_mobileSiteUrl->setPlaceholder(QStringLiteral("https://m.example.com"));
    m_mobileSiteUrl->setNote(tr("Only if users open the CRM at another address on their phones. Not every app's page shows this field."));
    m_coverage->setObjectName(QStringLiteral("coverage"));
    auto *save = new widgets::Banner(widgets::Banner::Kind::Note, Tone::Accent,
                                     tr("Then press Save changes at the bottom of the page. Nothing is kept without it."));
    save->setObjectName(QStringLiteral("saveChanges"));

    column->addWidget(m_domains);
    column->addWidget(m_email);
    column->addWidget(m_category);
    column->addWidget(m_siteUrl);
    column->addWidget(m_mobileSiteUrl);
    column->addWidget(m_coverage);
    column->addWidget(save);

    connect(m_domains, &widgets::FieldCard::edited, this, [this] {
        draft().site.facebook.appDomains = setup::checkAppDomains(m_domains->text()).domains;
        edited();
        showCoverage();
    });
    connect(m_email, &widgets::FieldCard::edited, this, [this] {
        draft().site.facebook.contactEmail = m_email->value();
        edited();
    });
    connect(m_mobileSiteUrl, &widgets::FieldCard::edited, this, [this] {
        draft().site.mobileSiteUrl = QUrl(m_mobileSiteUrl->value());
        edited();
        showCoverage();
    });
}

void AppSettingsPage::entered()
{
    const setup::Site &site = draft().site;
    const QStringList domains
        = site.facebook.appDomains.isEmpty() ? setup::suggestedAppDomains(site.siteUrl, site.mobileSiteUrl) : site.facebook.appDomains;
    if (setup::checkAppDomains(m_domains->text()).domains != domains)
        m_domains->setText(domains.join(QStringLiteral(", ")));
    if (m_email->value() != site.facebook.contactEmail)
        m_email->setText(site.facebook.contactEmail);
    m_siteUrl->setValue(setup::asConsoleUrl(site.siteUrl));
    const setup::Verdict address = setup::checkSiteUrl(site.siteUrl.toString());
    // What is wrong with the address was said on "Your CRM"; here only what Facebook makes of it.
    m_siteUrl->setNote(address.has(QLatin1String("http")) ? address.toString() : tr("From the page “Your CRM”; change it there."));
    if (QUrl(m_mobileSiteUrl->value()) != site.mobileSiteUrl)
        m_mobileSiteUrl->setText(site.mobileSiteUrl.toString());
    m_console->link()->setPage(setup::consoleAddress(ConsolePage::BasicSettings, site.facebook),
                               consoleWay(QStringLiteral("App settings › Basic"), site.facebook));
    showCoverage();
}

void AppSettingsPage::showCoverage()
{
    const QStringList domains = setup::checkAppDomains(m_domains->text()).domains;
    QStringList missing;
    for (const QUrl &url : {draft().site.siteUrl, draft().site.mobileSiteUrl}) {
        if (!url.isEmpty() && !setup::areCovering(domains, url) && !missing.contains(url.host()))
            missing << url.host();
    }
    if (!missing.isEmpty())
        m_coverage->setState(
            Tone::Attention,
            tr("App Domains lacks %1. Facebook refuses addresses that it does not cover.").arg(missing.join(QStringLiteral(", "))));
    m_coverage->setVisible(!missing.isEmpty());
}

} // namespace crmlink::pages
