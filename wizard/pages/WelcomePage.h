#pragma once

#include "pages/KnownSites.h"
#include "pages/PlaceFile.h"
#include "pages/WizardPage.h"

#include <vector>

class QComboBox;
class QPushButton;
class QRadioButton;

namespace crmlink::widgets
{
class Banner;
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// What works and what not, what to have ready, where the CRM runs, and what is to be done.
class WelcomePage : public WizardPage
{
    Q_OBJECT

public:
    explicit WelcomePage(SetupWizard &wizard);
    void proceed() override;
    [[nodiscard]] std::any choice() const override;
    void takeChoice(const std::any &choice) override;

protected:
    void entered() override;
    [[nodiscard]] bool isReady() const override;

private:
    enum class Task { New, Resume, Status, RotateKeys, Undo };
    struct Choice;
    QRadioButton *addTask(Task task, const QString &name, const QString &text, const QString &note);
    void choose(Task task);
    void chooseDeployment(setup::Deployment deployment);
    void showTasks();
    void findSites();
    void findUnfinished();
    [[nodiscard]] bool asksWhich() const;
    void fillSites();
    /// The first one where @p which is not offered.
    void showWhich(const QVariant &which);
    void adoptSite();
    void openChecklist();

    Task m_task = Task::New;
    std::vector<KnownSite> m_sites;
    std::optional<setup::SetupDraft> m_own; ///< what there was before another task's CRM was chosen
    std::vector<Unfinished> m_unfinished;   ///< that this window may go on with
    QRadioButton *m_onSite;
    QRadioButton *m_cloud;
    widgets::Banner *m_cloudNote;
    QWidget *m_tasks;
    QWidget *m_prepare; ///< what there is to know and to have before a set-up
    std::vector<std::pair<Task, QRadioButton *>> m_taskButtons;
    widgets::Words *m_where; ///< the only unfinished set-up stands
    QWidget *m_siteRow;
    QComboBox *m_site;
    widgets::StateLine *m_openElsewhere;
};

} // namespace crmlink::pages
