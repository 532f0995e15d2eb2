#pragma once

#include <QObject>

#include <functional>

class QMimeData;

namespace crmlink::pages
{

/// Takes a file or folder that is dropped anywhere on a window, also on a field, which would take its name as text.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// @p wants is asked while something is dragged over @p window; where it says no, the drop is the widget's own.
    FileDrop(QWidget *window, std::function<bool()> wants);

signals:
    /// A local file or folder; of several the first.
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    std::function<bool()> m_wants;
};

} // namespace crmlink::pages
