#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace crmlink::widgets
{

/// Buttons in a row from the leading edge; where it is too narrow for all of them, they fold into further rows.
class FoldingRow : public QLayout
{
    Q_OBJECT

public:
    /// Without @p parent it is to be added to another layout.
    explicit FoldingRow(QWidget *parent = nullptr);
    ~FoldingRow() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, {}); }
    /// All in one row.
    [[nodiscard]] QSize sizeHint() const override;
    /// The widest alone.
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Puts the items into @p rect, if there is one; how high they are at @p width.
    int arrange(int width, const QRect &rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace crmlink::widgets
