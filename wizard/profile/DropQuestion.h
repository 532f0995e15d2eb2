#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace crmlink::profile
{

/// A question before something goes that cannot be had back by a click.
struct DropQuestion {
    QString title;
    QString text;
    QString more;
    QString stay;  ///< the safe button's text
    QString leave; ///< the other one's
};

/// Asks before @p drop. Nothing waits for the answer, and Enter and Escape are the safe button.
void askBeforeDropping(QWidget *parent, const DropQuestion &question, std::function<void()> drop);
/// Whoever logged in to Facebook and has not pressed Link yet would have to log in again. With nobody (@p login empty) it is
/// dropped at once.
void askBeforeDropping(QWidget *parent, const QString &login, std::function<void()> drop);

} // namespace crmlink::profile
