#pragma once

#include <QHash>
#include <QLabel>

namespace crmlink::widgets
{

/// A label whose text wraps. It measures its text once for each width: QLabel lays the whole text out anew for every question
/// of a layout, and layouts ask many times before a page is on the screen.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

private:
    mutable QHash<int, int> m_heights;
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
};

} // namespace crmlink::widgets
