#pragma once

#include <QScrollArea>

namespace crmlink::widgets
{

/// A column that scrolls up and down and is never narrower than what stands in it: nothing of it is cut at its side.
class ColumnScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnScroll(QWidget *column, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace crmlink::widgets
