#pragma once

#include <QPalette>
#include <QStringList>

class QImage;
class QLayout;
class QLineEdit;
class QWidget;

namespace crmlink::test
{

// What holds for every window in every look a user may have.

/// The desktop's usual colours, or a dark desktop's or others, as long as it lives; drawn in the program's own style, which
/// stays.
class Desktop
{
public:
    explicit Desktop(bool isDark);
    explicit Desktop(QPalette colors);
    ~Desktop();
    Desktop(const Desktop &) = delete;
    Desktop &operator=(const Desktop &) = delete;
};

/// Visible texts under @p root that do not fit where they stand, and what reaches beyond the side of what it scrolls in.
[[nodiscard]] QStringList cutTexts(const QWidget *root);
/// What in @p column is higher than it needs to be: it floats, with gaps around it.
[[nodiscard]] QStringList stretched(const QLayout &column);

struct Findings {
    QStringList wrong;
    int looked = 0; ///< so much was looked at
};
/// The contrast of the outline of @p control, which @p picture of its window shows, with what is around it and within it; -1 for
/// a widget that has none.
[[nodiscard]] double outlineContrast(const QImage &picture, const QWidget *control);
/// That of the words of an empty @p field with its background.
[[nodiscard]] double placeholderContrast(const QLineEdit &field);
/// Texts under @p root, those in empty fields as well, whose contrast with what they stand on is less than 4.5:1, and outlines of
/// fields, radio buttons and check boxes with less than 3:1. Where CRMLINK_PICTURES names a folder, the
/// picture is kept there as @p name.
[[nodiscard]] Findings lookAt(QWidget *root, const QString &name);
/// Letters with which Alt reaches two things that @p root shows; what a page does not show yet must leave the letters of Back
/// and Next alone.
[[nodiscard]] QStringList sharedKeys(const QWidget *root);
/// As a screen reader walks it: whatever takes the focus has a name and a role, and every text is there to be read. Counts
/// what takes the focus.
[[nodiscard]] Findings listenTo(QWidget *root);

} // namespace crmlink::test
