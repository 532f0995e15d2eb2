#pragma once

#include "pages/WizardPage.h"

#include <functional>

class QPushButton;

namespace crmlink::widgets
{
class Banner;
class FieldCard;
class SecretCard;
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::pages
{

class ConsoleSide;

/// Manual 6: App ID and App Secret, judged as they are entered; Next puts the secret into the keychain.
class KeysPage : public WizardPage
{
    Q_OBJECT

public:
    explicit KeysPage(SetupWizard &wizard);
    void proceed() override;
    void refresh() override;

protected:
    void entered() override;
    void left() override;
    [[nodiscard]] bool isReady() const override;
    void failed(const Error &error) override;

private:
    void takeId();
    void takeSecret();
    void changed();
    void exchange();
    void show();
    void store();
    /// Facebook's word on the keys, then @p next.
    void prove(const std::function<void()> &next);

    ConsoleSide *m_console;
    widgets::FieldCard *m_appId;
    widgets::SecretCard *m_secret;
    widgets::Banner *m_swapped;
    QPushButton *m_exchange;
    widgets::StateLine *m_proof;
    widgets::StateLine *m_otherApp;
    widgets::StateLine *m_keptIn;
    QWidget *m_choice;
    QPushButton *m_again;
    QPushButton *m_sessionOnly;
    QPushButton *m_check;
    QPushButton *m_unchecked;
    QWidget *m_cautions;
};

} // namespace crmlink::pages
