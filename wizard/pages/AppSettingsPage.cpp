#include "pages/AppSettingsPage.h"

#include "facebook/AppSettings.h"
#include "pages/ConsoleSide.h"
#include "pages/FacebookQuestion.h"
#include "pages/LinkBar.h"
#include "setup/AppFormats.h"
#include "setup/ConsoleAddress.h"
#include "setup/SiteAddress.h"
#include "widgets/Banner.h"
#include "widgets/FieldCard.h"
#include "widgets/PlanTable.h"
#include "widgets/Speech.h"
#include "widgets/StateLine.h"
#include "widgets/ValueCard.h"
#include "widgets/Words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace crmlink::pages
{

using setup::ConsolePage;
using widgets::Tone;

AppSettingsPage::AppSettingsPage(SetupWizard &wizard)
    : WizardPage(PageId::AppSettings, wizard), m_console(new ConsoleSide(services())),
      m_domains(new widgets::FieldCard(QStringLiteral("appDomains"), QStringLiteral("App domains"),
                                       [](QStringView typed) { return setup::checkAppDomains(typed).verdict; })),
      m_email(new widgets::FieldCard(QStringLiteral("contactEmail"), QStringLiteral("Contact email"), setup::checkContactEmail)),
      m_category(new widgets::ValueCard(QStringLiteral("category"), QStringLiteral("Category"))),
      m_siteUrl(new widgets::ValueCard(QStringLiteral("siteUrl"), QStringLiteral("Site URL"))),
      m_mobileSiteUrl(
          new widgets::FieldCard(QStringLiteral("mobileSiteUrl"), QStringLiteral("Mobile Site URL"), setup::checkMobileSiteUrl)),
      m_coverage(new widgets::StateLine), m_check(new QPushButton(tr("Check with &Facebook"))), m_privacy(new widgets::StateLine),
      m_offer(new QWidget), m_table(new widgets::PlanTable), m_kept(new widgets::Words(widgets::Words::Role::Caption)),
      m_replaceContact(new QCheckBox(tr("Replace the contact &email, too"))), m_setForMe(new QPushButton(tr("&Set them for me")))
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

    m_check->setObjectName(QStringLiteral("checkApp"));
    m_check->hide();
    m_privacy->setObjectName(QStringLiteral("privacyPolicy"));
    m_offer->setObjectName(QStringLiteral("offer"));
    m_table->setObjectName(QStringLiteral("offerTable"));
    m_kept->setObjectName(QStringLiteral("offerKept"));
    m_replaceContact->setObjectName(QStringLiteral("replaceContact"));
    m_setForMe->setObjectName(QStringLiteral("setForMe"));
    auto *ask = new QHBoxLayout;
    ask->addWidget(m_check);
    ask->addStretch(1);
    column->addLayout(ask);
    column->addWidget(m_privacy);
    auto *offer = new QVBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->addWidget(new widgets::Words(widgets::Words::Role::Subheading, tr("CrmLink can set these in the app")));
    offer->addWidget(m_table);
    offer->addWidget(m_kept);
    offer->addWidget(m_replaceContact);
    auto *set = new QHBoxLayout;
    set->addWidget(m_setForMe);
    set->addStretch(1);
    offer->addLayout(set);
    column->addWidget(m_offer);
    m_privacy->hide();
    m_offer->hide();
    connect(m_check, &QPushButton::clicked, this, &AppSettingsPage::check);
    connect(m_setForMe, &QPushButton::clicked, this, &AppSettingsPage::setForMe);
    connect(m_replaceContact, &QCheckBox::toggled, this, &AppSettingsPage::showOffer);

    connect(m_domains, &widgets::FieldCard::edited, this, [this] {
        draft().site.facebook.appDomains = setup::checkAppDomains(m_domains->text()).domains;
        forgetSeen();
        edited();
        showCoverage();
    });
    connect(m_email, &widgets::FieldCard::edited, this, [this] {
        draft().site.facebook.contactEmail = m_email->value();
        forgetSeen();
        edited();
    });
    connect(m_mobileSiteUrl, &widgets::FieldCard::edited, this, [this] {
        draft().site.mobileSiteUrl = QUrl(m_mobileSiteUrl->value());
        forgetSeen();
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
    m_check->setVisible(mayAskFacebook(draft(), services()) && !draft().appSecret.isEmpty());
    forgetSeen();
}

void AppSettingsPage::check()
{
    clearError();
    run(
        tr("Asking Facebook …"),
        [this](std::stop_token stop) { return services().facebook->readApp(questionOf(draft(), services()), std::move(stop)); },
        [this](const facebook::AppInfo &app) { adopt(app); });
}

void AppSettingsPage::setForMe()
{
    if (!m_seen)
        return;
    clearError();
    const facebook::AppEdit edit = facebook::planAppSettings(*m_seen, draft().site, m_replaceContact->isChecked()).edit;
    run(
        tr("Setting them in the app …"),
        [this, edit](std::stop_token stop) {
            return services().facebook->setSettings(questionOf(draft(), services()), edit, std::move(stop));
        },
        [this](const facebook::AppInfo &app) { adopt(app); });
}

void AppSettingsPage::adopt(const facebook::AppInfo &app)
{
    m_seen = app;
    const std::vector<setup::Check> findings = facebook::compareApp(app, draft().site, draft().whoMayLogIn);
    draft().checkedApp.set(draft().appInputs(), {findings, services().now ? services().now() : QDateTime::currentDateTimeUtc()});
    edited();
    showFindings(findings);
    showOffer();
    sayFindings(findings);
}

void AppSettingsPage::sayFindings(const std::vector<setup::Check> &findings)
{
    // In the words of the cards it would be a page to listen to.
    int seen = 0;
    QStringList differing;
    for (const setup::Check &check : findings) {
        const QWidget *card = cardOf(check);
        if (!card)
            continue;
        if (check.status == setup::CheckStatus::Ok)
            ++seen;
        else if (check.status != setup::CheckStatus::Skipped)
            differing += card->findChild<QLineEdit *>()->accessibleName();
    }
    //: Said by screen readers: so many of the values above were found in the app as they should be.
    QStringList words{tr("%n value(s) seen in the app.", nullptr, seen)};
    if (!differing.isEmpty())
        //: Said by screen readers; %1 are the names of values.
        words += tr("%n differ(s): %1.", nullptr, int(differing.size())).arg(differing.join(QStringLiteral(", ")));
    if (m_privacy->isVisibleTo(this))
        words += m_privacy->accessibleName();
    widgets::announce(this, words.join(u' '));
}

QWidget *AppSettingsPage::cardOf(const setup::Check &check) const
{
    if (check.id.endsWith(u"app_domains"))
        return m_domains;
    if (check.id.endsWith(u"contact_email"))
        return m_email;
    if (check.id.endsWith(u"mobile_web_url"))
        return m_mobileSiteUrl;
    if (check.id.endsWith(u"website_url"))
        return m_siteUrl;
    return check.id.endsWith(u"category") ? m_category : nullptr;
}

void AppSettingsPage::forgetSeen()
{
    m_seen.reset();
    for (widgets::FieldCard *card : {m_domains, m_email, m_mobileSiteUrl})
        card->forgetSeen();
    for (widgets::ValueCard *card : {m_siteUrl, m_category})
        card->setState(widgets::ValueCard::State::None);
    m_privacy->hide();
    m_offer->hide();
}

void AppSettingsPage::showFindings(const std::vector<setup::Check> &findings)
{
    for (const setup::Check &check : findings) {
        QWidget *card = cardOf(check);
        const bool ok = check.status == setup::CheckStatus::Ok;
        if (!card) {
            const Tone tone = ok                              ? Tone::Good
                : check.status == setup::CheckStatus::Failed  ? Tone::Bad
                : check.status == setup::CheckStatus::Warning ? Tone::Attention
                                                              : Tone::Neutral;
            m_privacy->setState(tone, (check.text.toString() + u' ' + check.fix.toString()).trimmed());
            m_privacy->show();
        } else if (check.status == setup::CheckStatus::Skipped) {
            continue;
        } else if (auto *field = qobject_cast<widgets::FieldCard *>(card)) {
            if (ok)
                field->setSeen(field->text().isEmpty() ? check.text.toString() : QString());
            else
                field->setDiffers(check.status == setup::CheckStatus::Warning ? Tone::Attention : Tone::Bad,
                                  check.text.toString() + u' ' + check.fix.toString());
        } else if (auto *value = qobject_cast<widgets::ValueCard *>(card)) {
            if (ok)
                value->setState(widgets::ValueCard::State::Seen);
            else
                value->setDiffers(check.text.toString(), check.fix.toString());
        }
    }
}

void AppSettingsPage::showOffer()
{
    if (!m_seen)
        return;
    const facebook::AppSettingsPlan plan = facebook::planAppSettings(*m_seen, draft().site, m_replaceContact->isChecked());
    std::vector<widgets::PlanRow> rows;
    QStringList kept;
    bool contactKept = false;
    for (const facebook::SettingProposal &proposal : plan.proposals) {
        if (proposal.changes())
            rows.push_back({proposal.field, proposal.label, {}, proposal.before, proposal.after, false, true});
        if (!proposal.kept.isEmpty()) {
            kept += tr("%1 “%2”. %3", "a setting, its value, why it stays").arg(proposal.label, proposal.before, proposal.kept.toString());
            contactKept = contactKept || proposal.field == u"contact_email";
        }
    }
    m_table->setRows(rows);
    m_table->setVisible(!rows.empty());
    m_kept->setText(kept.join(u'\n'));
    m_kept->setVisible(!kept.isEmpty());
    m_replaceContact->setVisible(contactKept || m_replaceContact->isChecked());
    m_setForMe->setEnabled(!plan.edit.isEmpty());
    // What an address is worth stands beside it; an offer of nothing would say it once more.
    m_offer->setVisible(!rows.empty() || m_replaceContact->isVisibleTo(m_offer));
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
            tr("App domains lacks %1. Facebook refuses addresses that it does not cover.").arg(missing.join(QStringLiteral(", "))));
    m_coverage->setVisible(!missing.isEmpty());
}

} // namespace crmlink::pages
