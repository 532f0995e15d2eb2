#pragma once

#include "setup/CrmSnapshot.h"
#include "setup/SetupDraft.h"
#include "widgets/Card.h"

#include <QDate>

class QRadioButton;
class QTableWidget;
class QVBoxLayout;

namespace crmlink::widgets
{
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// The CRM as it was just read: which one it is, what it holds today, what will stand in the way, and the App ID that linked
/// accounts depend on.
class CrmTodayCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit CrmTodayCard(QWidget *parent = nullptr);
    /// @p draft says what was asked for; @p today judges the API version.
    void show(const setup::CrmSnapshot &crm, const setup::SetupDraft &draft, QDate today);
    /// Something that was shown has to be mended first.
    [[nodiscard]] bool blocks() const { return m_blocks; }

signals:
    /// The App ID that is in use stays, or another one is wanted.
    void keepsApp(bool keep);

private:
    void showSettings(const std::vector<setup::Setting> &settings);
    void showFindings(const setup::CrmSnapshot &crm, const setup::SetupDraft &draft, QDate today);
    void showAppInUse(const setup::AppAccounts &app, bool keep);
    void addFinding(widgets::Tone tone, const QString &name, const QString &text);

    widgets::Words *m_which;
    QTableWidget *m_settings;
    QVBoxLayout *m_findings;
    widgets::Card *m_inUse;
    widgets::Words *m_inUseText;
    QRadioButton *m_keep;
    QRadioButton *m_replace;
    bool m_blocks = false;
};

} // namespace crmlink::pages
