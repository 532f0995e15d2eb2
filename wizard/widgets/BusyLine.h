#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace crmlink::widgets
{

class WrappedLabel;

/// Something slow at work: what it is, that it moves, and a way to stop it. Hidden while nothing is at work.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void start(const QString &what);
    void setText(const QString &what);
    /// False once it can no longer be stopped: after COMMIT was sent.
    void setCancellable(bool cancellable);
    void stop();

signals:
    void cancelRequested();

private:
    void say();
    QTimer m_sayLater;
    WrappedLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace crmlink::widgets
