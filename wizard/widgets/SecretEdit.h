#pragma once

#include <QLineEdit>

namespace crmlink::widgets
{

/// A field for a secret: hidden until it is shown deliberately. Assistive technology, and with it everybody who listens on
/// its bus, learns of a hidden text how long it is and nothing more.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    void setShown(bool shown) { setEchoMode(shown ? Normal : Password); }
};

} // namespace crmlink::widgets
