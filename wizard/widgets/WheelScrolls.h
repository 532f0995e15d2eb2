#pragma once

#include <QObject>

namespace crmlink::widgets
{

/// The wheel scrolls the page over a list or a number too, unless that one has the focus: Qt lets it change what the pointer
/// happens to pass. An event filter for the application.
class WheelScrolls : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace crmlink::widgets
