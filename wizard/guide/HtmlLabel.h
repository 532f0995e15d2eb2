#pragma once

#include "widgets/WrappedLabel.h"

namespace crmlink::guide
{

/// A label for HTML that wraps, with links that a keyboard reaches. It is measured only for widths that it gets: QLabel lays its
/// text out for widths that no window has.
class HtmlLabel : public widgets::WrappedLabel
{
    Q_OBJECT

public:
    explicit HtmlLabel(const char *objectName, QWidget *parent = nullptr);

    /// Hides itself when there is nothing to show.
    void show(const QString &html);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace crmlink::guide
