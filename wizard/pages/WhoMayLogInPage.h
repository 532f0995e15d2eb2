#pragma once

#include "pages/WizardPage.h"

class QRadioButton;

namespace crmlink::widgets
{
class FieldCard;
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

class ConsoleSide;
class QuestionBox;

/// Manual 13: a few named people by roles, or everyone by publishing; what Facebook lets nobody read is asked.
class WhoMayLogInPage : public WizardPage
{
    Q_OBJECT

public:
    explicit WhoMayLogInPage(SetupWizard &wizard);

protected:
    void entered() override;
    [[nodiscard]] bool isReady() const override;

private:
    QRadioButton *addChoice(setup::WhoMayLogIn who, const char *id, const QString &name, const QString &text);
    void choose(setup::WhoMayLogIn who);
    void showChoice();
    void showOpen();

    ConsoleSide *m_console;
    QRadioButton *m_named;
    QRadioButton *m_everyone;
    QWidget *m_rolesStep;
    QWidget *m_publishStep;
    widgets::FieldCard *m_people;
    widgets::Words *m_questionsTitle;
    QuestionBox *m_questions;
    widgets::StateLine *m_undecided;
    widgets::StateLine *m_open;
};

} // namespace crmlink::pages
