#pragma once

#include "setup/ChangePlan.h"
#include "setup/CrmSnapshot.h"
#include "widgets/Speech.h"

#include <QTableWidget>

#include <vector>

namespace crmlink::widgets
{

/// One row: what changes, from, to.
struct PlanRow {
    QString key; ///< setting's code or account's id; untranslated
    QString what;
    QString note; ///< why it matters, shown after what in the colour of attention; may be empty
    QString now;
    QString willBe;
    bool optional = false; ///< has a check box
    bool chosen = true;
};

/// The rows of a plan in people's words; secrets as dots and "(secret)".
[[nodiscard]] std::vector<PlanRow> planRows(const std::vector<setup::Change> &changes);

/// What / Now / Will be: the plan that is about to be written or put back. As high as its rows; Space ticks a row.
class PlanTable : public OnlyWithFocus<QTableWidget>
{
    Q_OBJECT

public:
    explicit PlanTable(QWidget *parent = nullptr);

    void setRows(const std::vector<PlanRow> &rows);
    /// All of it as one would say it.
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosenChanged(const QString &key, bool chosen);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int wantedHeight() const;
    void fit();
    std::vector<PlanRow> m_rows;
    bool m_filling = false;
};

} // namespace crmlink::widgets
