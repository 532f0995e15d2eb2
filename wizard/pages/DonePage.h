#pragma once

#include "pages/WizardPage.h"
#include "profile/ConfirmDialog.h"
#include "runs/UndoRun.h"
#include "setup/Report.h"

class QPushButton;
class QVBoxLayout;

namespace crmlink::widgets
{
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// Written, seen by the CRM, proved with an account: three different things. Then what is left to do, what to keep, and
/// the ways back.
class DonePage : public WizardPage
{
    Q_OBJECT

public:
    explicit DonePage(SetupWizard &wizard);

protected:
    void entered() override;
    void refresh() override;
    void failed(const Error &error) override;

private:
    void settle();
    /// What the journal tells.
    void showFound();
    void findReceipt();
    /// What was done to accounts with these keys by runs of their own, as the journal tells.
    void findAccounts();
    void openProfile();
    void showStates();
    void showToDo();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] setup::ReportFacts facts() const;
    void saveAs(const QString &title, const QString &name, const QString &filter,
                const std::function<QByteArray(const QString &)> &content);
    void askForget();
    void putBack();
    void forgetSecrets();

    widgets::StateLine *m_written;
    widgets::StateLine *m_seen;
    widgets::StateLine *m_proved;
    QVBoxLayout *m_toDo;
    widgets::StateLine *m_saved;
    widgets::Words *m_undoText;
    QPushButton *m_undo;
    QPushButton *m_forget;
    QString m_siteFile;
};

} // namespace crmlink::pages
