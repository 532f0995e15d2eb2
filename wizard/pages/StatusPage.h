#pragma once

#include "pages/KnownSites.h"
#include "pages/WizardPage.h"
#include "runs/CheckRun.h"

#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace crmlink::widgets
{
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// How a known site stands: what works, what needs attention, and the one action that mends it.
class StatusPage : public WizardPage
{
    Q_OBJECT

public:
    explicit StatusPage(SetupWizard &wizard);

protected:
    void entered() override;
    void left() override { clear(); }
    void failed(const Error &error) override;

private:
    enum class Remedy { None, Connection, Keys, Write, Rights, Accounts, AppSettings, LoginSettings };
    [[nodiscard]] Remedy remedyFor(const setup::Check &check) const;
    void check();
    void ask(const Result<Secret> &appSecret);
    void show(const runs::CheckReport &report);
    void clear();
    void mend();
    [[nodiscard]] bool showPending(const runs::CheckReport &report);
    void choose(int index);

    std::vector<KnownSite> m_sites;
    QWidget *m_siteRow;
    QComboBox *m_site;
    widgets::Words *m_summary;
    QPushButton *m_mend;
    QVBoxLayout *m_attention;
    QVBoxLayout *m_works;
    widgets::Words *m_worksTitle;
    QPushButton *m_calendar;
    widgets::StateLine *m_saved;
    std::vector<setup::AccountEnd> m_ends; ///< of the accounts that work
    Remedy m_remedy = Remedy::None;
    setup::Guid m_account; ///< that m_remedy links again
    bool m_newerVersion = false;
    bool m_longLived = false;
};

} // namespace crmlink::pages
