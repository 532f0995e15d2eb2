#pragma once

class QFormLayout;
class QLineEdit;
class QString;
class QWidget;

namespace crmlink::pages
{

/// Rows of a label and a field that fills the width.
[[nodiscard]] QFormLayout *makeForm();
/// A row whose @p field is a widget with more in it than its focus proxy: the label belongs to that one.
void addCompound(QFormLayout *form, const QString &label, QWidget *field);
/// A field for a host, a name or an address, with @p name as its object name.
[[nodiscard]] QLineEdit *input(const QString &name);
/// What is there already is left alone: a screen reader takes a field that is filled for one that the user has come to, and
/// says nothing when they do come.
void fill(QLineEdit *field, const QString &text);

} // namespace crmlink::pages
