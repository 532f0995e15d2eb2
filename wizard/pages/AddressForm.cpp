#include "pages/AddressForm.h"

#include "pages/FormInput.h"
#include "setup/SiteAddress.h"
#include "widgets/Speech.h"
#include "widgets/StateLine.h"

#include <QFormLayout>
#include <QLineEdit>

namespace crmlink::pages
{

using namespace setup;
using widgets::StateLine;
using widgets::Tone;

namespace
{

Tone toneOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Ok: return Tone::Accent;
    case Judgement::Warning: return Tone::Attention;
    case Judgement::Refused: return Tone::Bad;
    }
    return Tone::Neutral;
}

void say(StateLine *line, QLineEdit *field, const Verdict &verdict, const QString &typed)
{
    const bool speaks = !typed.trimmed().isEmpty() && !verdict.findings.empty();
    if (speaks)
        line->setState(toneOf(verdict.judgement()), verdict.toString());
    line->setVisible(speaks);
    field->setAccessibleDescription(speaks ? line->accessibleName() : QString());
}

QUrl urlOf(const Verdict &verdict)
{
    return verdict.isRefused() ? QUrl() : QUrl(verdict.value);
}

} // namespace

AddressForm::AddressForm(QWidget *parent)
    : QWidget(parent), m_siteUrl(input(QStringLiteral("siteUrl"))), m_mobileUrl(input(QStringLiteral("mobileSiteUrl"))),
      m_name(input(QStringLiteral("siteName"))), m_siteVerdict(new StateLine), m_mobileVerdict(new StateLine)
{
    m_siteUrl->setPlaceholderText(QStringLiteral("https://crm.example.com"));
    m_siteVerdict->setObjectName(QStringLiteral("siteUrlVerdict"));
    m_siteVerdict->hide();
    m_mobileUrl->setPlaceholderText(tr("only if the mobile app uses another address"));
    m_mobileVerdict->setObjectName(QStringLiteral("mobileUrlVerdict"));
    m_mobileVerdict->hide();
    m_name->setPlaceholderText(tr("for your own use, for example Head office"));
    QFormLayout *form = makeForm();
    form->addRow(tr("&Address of the CRM:"), m_siteUrl);
    form->addRow(QString(), m_siteVerdict);
    form->addRow(tr("Mob&ile address:"), m_mobileUrl);
    form->addRow(QString(), m_mobileVerdict);
    form->addRow(tr("Na&me:"), m_name);
    setLayout(form);

    for (QLineEdit *edit : {m_siteUrl, m_mobileUrl, m_name}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (m_filling)
                return;
            judge();
            emit changed();
        });
    }
    connect(m_siteUrl, &QLineEdit::editingFinished, this, &AddressForm::tidySiteUrl);
    // Not at every letter.
    for (QLineEdit *edit : {m_siteUrl, m_mobileUrl})
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { widgets::announce(this, edit->accessibleDescription()); });
}

void AddressForm::show(const Site &site)
{
    m_filling = true;
    fill(m_siteUrl, site.siteUrl.toString());
    fill(m_mobileUrl, site.mobileSiteUrl.toString());
    fill(m_name, site.name);
    m_filling = false;
    judge();
}

void AddressForm::judge()
{
    say(m_siteVerdict, m_siteUrl, checkSiteUrl(m_siteUrl->text()), m_siteUrl->text());
    say(m_mobileVerdict, m_mobileUrl, checkMobileSiteUrl(m_mobileUrl->text()), m_mobileUrl->text());
}

// What was pasted is shown as it is taken.
void AddressForm::tidySiteUrl()
{
    const Verdict verdict = checkSiteUrl(m_siteUrl->text());
    if (verdict.isRefused() || verdict.value == m_siteUrl->text())
        return;
    m_siteUrl->setText(verdict.value);
    say(m_siteVerdict, m_siteUrl, verdict, verdict.value);
}

void AddressForm::takeInto(Site &site) const
{
    site.siteUrl = urlOf(checkSiteUrl(m_siteUrl->text()));
    site.mobileSiteUrl = urlOf(checkMobileSiteUrl(m_mobileUrl->text()));
    site.name = m_name->text().trimmed();
}

bool AddressForm::isRefused() const
{
    return checkSiteUrl(m_siteUrl->text()).isRefused() || checkMobileSiteUrl(m_mobileUrl->text()).isRefused();
}

} // namespace crmlink::pages
