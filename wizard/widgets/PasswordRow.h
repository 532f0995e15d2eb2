#pragma once

#include "base/Secret.h"
#include "widgets/SecretEdit.h"

#include <QWidget>

namespace crmlink::widgets
{

/// A masked field, and a box that shows what is in it.
class PasswordRow : public QWidget
{
    Q_OBJECT

public:
    /// Object names of the field and of the box.
    PasswordRow(const QString &field, const QString &show, QWidget *parent = nullptr);

    void setText(const Secret &password);
    /// The bytes that a field holds cannot be wiped; the Secret made of them can.
    [[nodiscard]] Secret password() const;
    [[nodiscard]] QLineEdit *field() const { return m_field; }

signals:
    void changed();

private:
    SecretEdit *m_field;
};

} // namespace crmlink::widgets
