#include "widgets/PasswordRow.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace crmlink::widgets
{

namespace
{

/// More is no password; a pasted document is not carried along.
constexpr int longestPassword = 1000;

} // namespace

PasswordRow::PasswordRow(const QString &field, const QString &show, QWidget *parent) : QWidget(parent), m_field(new SecretEdit)
{
    m_field->setObjectName(field);
    m_field->setMaxLength(longestPassword);
    auto *box = new QCheckBox(tr("S&how"));
    box->setObjectName(show);
    box->setAccessibleName(tr("Show the password"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field, 1);
    row->addWidget(box);
    setFocusProxy(m_field);
    connect(m_field, &SecretEdit::textChanged, this, &PasswordRow::changed);
    connect(box, &QCheckBox::toggled, m_field, &SecretEdit::setShown);
}

void PasswordRow::setText(const Secret &password)
{
    // Not set anew: see pages::fill().
    if (this->password() != password)
        m_field->setText(QString::fromUtf8(password.reveal()));
}

Secret PasswordRow::password() const
{
    return Secret::take(m_field->text().toUtf8());
}

} // namespace crmlink::widgets
