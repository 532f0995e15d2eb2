#include "pages/FormInput.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace crmlink::pages
{

namespace
{

/// More is no host, name or address; a pasted document is not carried along.
constexpr int longestInput = 1000;

} // namespace

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void addCompound(QFormLayout *form, const QString &label, QWidget *field)
{
    form->addRow(label, field);
    // A label's letter does nothing for a widget that takes no focus itself, whatever stands behind it.
    if (auto *words = qobject_cast<QLabel *>(form->labelForField(field)))
        words->setBuddy(field->focusProxy());
}

QLineEdit *input(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(longestInput);
    return edit;
}

void fill(QLineEdit *field, const QString &text)
{
    if (field->text() != text)
        field->setText(text);
}

} // namespace crmlink::pages
