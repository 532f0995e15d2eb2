#pragma once

#include "pages/WizardPage.h"

namespace crmlink::widgets
{
class FieldCard;
} // namespace crmlink::widgets

namespace crmlink::pages
{

class ConsoleSide;

/// Manual 3 to 6: create the app; today's names beside the manual's, the values to copy, what not to choose.
class CreateAppPage : public WizardPage
{
    Q_OBJECT

public:
    explicit CreateAppPage(SetupWizard &wizard);

protected:
    void entered() override;

private:
    ConsoleSide *m_console;
    widgets::FieldCard *m_name;
    widgets::FieldCard *m_email;
};

} // namespace crmlink::pages
