#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace crmlink::widgets
{

class Words;

struct RailStep {
    QString title;
    QString manual;      ///< "manual 7–12": where the vendor's manual has it; may be empty
    bool isOpen = false; ///< something of it is still to do: behind the current step it is not shown as done

    bool operator==(const RailStep &other) const = default;
};

/// The steps with their place in the manual: done, open, current and to come differ by shape as well as colour. The rail at a
/// window's leading edge; where there is no room for it, shortText() says the same in a line.
class StepRail : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(QWidget *parent = nullptr);

    void setHeading(const QString &title, const QString &site);
    void setSteps(std::vector<RailStep> steps);
    /// -1: none is current, none is done.
    void setCurrent(int index);
    /// "Step 6 of 11: App settings"; empty when none is current.
    [[nodiscard]] QString shortText() const;

signals:
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Row;
    void adopt();
    std::vector<RailStep> m_steps;
    std::vector<Row *> m_rows;
    int m_current = -1;
    Words *m_title;
    Words *m_site;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QPushButton *m_help;
};

} // namespace crmlink::widgets
