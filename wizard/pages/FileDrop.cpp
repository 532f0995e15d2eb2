#include "pages/FileDrop.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace crmlink::pages
{

namespace
{

QString firstPath(const QMimeData *data)
{
    if (!data)
        return {};
    for (const QUrl &url : data->urls()) {
        if (QString path = url.toLocalFile(); !path.isEmpty())
            return path;
    }
    return {};
}

} // namespace

FileDrop::FileDrop(QWidget *window, std::function<bool()> wants) : QObject(window), m_window(window), m_wants(std::move(wants))
{
    window->setAcceptDrops(true);
    // The window's children take drops before it does.
    qApp->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = firstPath(drop->mimeData());
    if (path.isEmpty() || !m_wants())
        return false;
    // Never "move": the file manager would delete the CRM's files.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (type == QEvent::Drop)
        emit dropped(path);
    return true;
}

} // namespace crmlink::pages
