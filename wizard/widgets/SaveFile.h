#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace crmlink::widgets
{

class StateLine;

struct FileToSave {
    QString title; ///< of the dialog
    QString name;  ///< offered
    QString filter;
    /// Makes the bytes for the path that was chosen.
    std::function<QByteArray(const QString &path)> content;
    /// Said beside "Saved", where there is something to know.
    QString remark = {};
};

/// Where saving begins: @p name in the user's documents, or at home where there is no such folder.
[[nodiscard]] QString offeredPath(const QString &name);

/// Asks where to save @p file, beginning at offeredPath(), and saves it whole or not at all; whether that worked stands in
/// @p said, which is shown then, before @p afterwards. The dialog ("saveDialog") ends with @p parent.
void askAndSave(QWidget *parent, StateLine *said, FileToSave file, std::function<void()> afterwards);

} // namespace crmlink::widgets
