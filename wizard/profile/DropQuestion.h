#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace crmlink::profile
{

/// Whoever logged in to Facebook and has not pressed Link yet would have to log in again: asks before @p drop. Nothing waits
/// for the answer, and Enter and Escape keep the account. With nobody (@p login empty) it is dropped at once.
void askBeforeDropping(QWidget *parent, const QString &login, std::function<void()> drop);

} // namespace crmlink::profile
