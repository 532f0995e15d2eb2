#pragma once

#include "pages/WizardPage.h"
#include "runs/ApplyRun.h"
#include "runs/NotifyRun.h"
#include "runs/UndoRun.h"
#include "setup/ChangePlan.h"
#include "setup/CrmSnapshot.h"

#include <QDateTime>

#include <optional>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace crmlink::widgets
{
class Banner;
class Card;
class ChoiceCard;
class PlanTable;
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::pages
{

class WrittenCard;

/// The commit page: the plan as a table, one button that says what it does, the read-back, then the restart, and Keep or
/// Put back. On the undo journey the plan is that of putting back.
class WritePage : public WizardPage
{
    Q_OBJECT

public:
    explicit WritePage(SetupWizard &wizard);
    void proceed() override;
    void refresh() override;

protected:
    void entered() override;
    [[nodiscard]] bool isReady() const override;
    void failed(const Error &error) override;
    void stopped() override;

private:
    /// What the page is showing.
    enum class Stage { Reading, Plan, Written, PutBack };

    void buildWritten();
    void buildKeychainChoice();
    void buildRefusal();
    void buildNoSecret();
    void buildConsent();
    /// The App Secret that would be replaced could be restored in this session only.
    [[nodiscard]] bool needsConsent() const;
    [[nodiscard]] bool isUndo() const;
    void keepAndGoOn();
    void readPlan();
    /// @p known: the CRM as it was read; null: not yet.
    void readPlanOf(const setup::CrmSnapshot *known);
    void showNothingToUndo(const setup::CrmSnapshot *known);
    void planUndo(const journal::RunRecord &record, const setup::CrmSnapshot &crm);
    void adoptPlan(Result<setup::ChangePlan> plan);
    void replan();
    /// What the CRM holds, as a login that may write would see it.
    [[nodiscard]] setup::CrmSnapshot asIfAllowed() const;
    void showPlan();
    void choose(const QString &key, bool chosen);
    void write(bool forgetOldSecret);
    void written(const runs::RunOutcome &outcome);
    /// Nothing is to be written because it was, and the CRM is not known to have noticed: what that needs is there again.
    bool showUnnoticed();
    void putBack(const QString &runId);
    void wasPutBack(const runs::RunOutcome &outcome);
    void setStage(Stage stage);
    void nameButton();
    void warn(const std::vector<setup::Warning> &warnings);
    [[nodiscard]] runs::RunProgress progress();
    void showSql();
    void saveScript();
    void notice(bool restart);
    void rememberSeen();
    void noticed(const runs::NotifyRun::Outcome &outcome);

    Stage m_stage = Stage::Reading;
    std::optional<setup::CrmSnapshot> m_crm;
    std::optional<setup::ChangePlan> m_plan;
    QByteArray m_salt;
    QString m_undoes;      ///< run that the undo journey takes back
    QDateTime m_writtenAt; ///< by that run, UTC
    bool m_reads = false;  ///< the plan was not shown yet since the page was entered
    bool m_reviewAgain = false;
    std::vector<setup::Warning> m_settled; ///< what was found of interrupted runs before the plan was made
    bool m_toldNotKept = false;            ///< that the site file could not be written
    std::optional<Error> m_refused;        ///< why this login cannot write the plan, which somebody else can by its script

    widgets::Banner *m_conflict;
    widgets::PlanTable *m_table;
    widgets::StateLine *m_stopped;
    QVBoxLayout *m_warnings;
    widgets::StateLine *m_nothing;
    widgets::Banner *m_note;
    QWidget *m_scripts;
    widgets::ChoiceCard *m_refusal = nullptr;
    widgets::ChoiceCard *m_noSecret = nullptr;
    widgets::Card *m_consentCard = nullptr;
    QCheckBox *m_consent = nullptr;
    QPushButton *m_saveScript;
    widgets::StateLine *m_saved;
    widgets::ChoiceCard *m_keychain = nullptr;
    WrittenCard *m_after = nullptr;
};

} // namespace crmlink::pages
