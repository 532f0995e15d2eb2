#pragma once

#include <QHash>
#include <QLabel>

namespace crmlink::guide
{

/// A label for HTML that wraps, with links that a keyboard reaches. It measures its text once for each width and only for
/// widths that it gets: QLabel lays the whole text out anew for every question of a layout, and asks for widths that no
/// window has.
class HtmlLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HtmlLabel(const char *objectName, QWidget *parent = nullptr);

    /// Hides itself when there is nothing to show.
    void show(const QString &html);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

private:
    mutable QHash<int, int> m_heights;
    mutable QFont m_measuredWith;
};

} // namespace crmlink::guide
