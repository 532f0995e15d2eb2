#pragma once

#include "pages/WizardPage.h"

namespace crmlink::widgets
{
class FieldCard;
class StateLine;
class ValueCard;
} // namespace crmlink::widgets

namespace crmlink::pages
{

class ConsoleSide;

/// Manual 7 to 12: the values for the page "App settings › Basic".
class AppSettingsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit AppSettingsPage(SetupWizard &wizard);

protected:
    void entered() override;

private:
    void showCoverage();

    ConsoleSide *m_console;
    widgets::FieldCard *m_domains;
    widgets::FieldCard *m_email;
    widgets::ValueCard *m_category;
    widgets::ValueCard *m_siteUrl;
    widgets::FieldCard *m_mobileSiteUrl;
    widgets::StateLine *m_coverage;
};

} // namespace crmlink::pages
