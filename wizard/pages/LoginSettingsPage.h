#pragma once

#include "pages/WizardPage.h"

class QPushButton;

namespace crmlink::widgets
{
class StateLine;
class ValueCard;
} // namespace crmlink::widgets

namespace crmlink::pages
{

class ConsoleSide;
class LinkBar;
class LoginTestCard;
class QuestionBox;

/// New since the manual: the switches of Facebook Login, the redirect URI, the JavaScript SDK's host, and the two switches of
/// the advanced settings that the CRM's keys need.
class LoginSettingsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit LoginSettingsPage(SetupWizard &wizard);
    [[nodiscard]] bool stopWork() override;

protected:
    void entered() override;
    void left() override;

private:
    void check();
    void buildTest();

    ConsoleSide *m_console;
    widgets::ValueCard *m_redirect;
    widgets::ValueCard *m_sdkHost;
    LinkBar *m_advanced;
    QuestionBox *m_questions;
    QPushButton *m_check;
    widgets::StateLine *m_product;
    LoginTestCard *m_test;
    setup::KeyInputs m_testedKeys; ///< of the account that is shown
};

} // namespace crmlink::pages
