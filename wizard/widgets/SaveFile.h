#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace crmlink::widgets
{

class StateLine;

/// Asks where to save a file, beginning in the user's documents, and saves it; whether that worked stands in @p said, which
/// is shown then, before @p afterwards. @p content makes the bytes for the path that was chosen. The dialog ends with
/// @p parent.
void askAndSave(QWidget *parent, StateLine *said, const QString &title, const QString &name, const QString &filter,
                std::function<QByteArray(const QString &path)> content, std::function<void()> afterwards);

} // namespace crmlink::widgets
