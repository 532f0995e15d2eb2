#pragma once

#include "pages/WizardPage.h"

class QRadioButton;

namespace crmlink::widgets
{
class FieldCard;
} // namespace crmlink::widgets

namespace crmlink::pages
{

class ConsoleSide;

/// Manual 1 and 2: where the web pages open, whose account will own the app, log in, register as a developer.
class LoginPage : public WizardPage
{
    Q_OBJECT

public:
    explicit LoginPage(SetupWizard &wizard);

protected:
    void entered() override;
    void left() override;

private:
    void choose(setup::WebPlace place);

    ConsoleSide *m_console;
    QRadioButton *m_inWizard;
    QRadioButton *m_ownBrowser;
    widgets::FieldCard *m_owner;
};

} // namespace crmlink::pages
