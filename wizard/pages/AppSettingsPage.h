#pragma once

#include "facebook/GraphValues.h"
#include "pages/WizardPage.h"
#include "setup/Check.h"

#include <optional>
#include <vector>

class QCheckBox;
class QPushButton;

namespace crmlink::widgets
{
class FieldCard;
class PlanTable;
class StateLine;
class ValueCard;
class Words;
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
    void check();
    void setForMe();
    /// What Facebook said: shown, and said in short.
    void adopt(const facebook::AppInfo &app);
    /// Where the answer to @p check is shown; null: in the line about the privacy policy.
    [[nodiscard]] QWidget *cardOf(const setup::Check &check) const;
    void showFindings(const std::vector<setup::Check> &findings);
    void sayFindings(const std::vector<setup::Check> &findings);
    /// The table of what CrmLink could set in the app.
    void showOffer();
    void forgetSeen();

    ConsoleSide *m_console;
    widgets::FieldCard *m_domains;
    widgets::FieldCard *m_email;
    widgets::ValueCard *m_category;
    widgets::ValueCard *m_siteUrl;
    widgets::FieldCard *m_mobileSiteUrl;
    widgets::StateLine *m_coverage;
    QPushButton *m_check;
    widgets::StateLine *m_privacy;
    QWidget *m_offer; ///< "Set them for me"
    widgets::PlanTable *m_table;
    widgets::Words *m_kept;
    QCheckBox *m_replaceContact;
    QPushButton *m_setForMe;
    std::optional<facebook::AppInfo> m_seen; ///< the app's settings when it was last asked about
};

} // namespace crmlink::pages
