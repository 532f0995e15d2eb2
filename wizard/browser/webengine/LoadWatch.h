#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace crmlink::browser::webengine
{

/// Notices that a page does not come: nothing moves while it loads, or it has loaded and shows nothing. What is on the
/// screen is judged by its picture; the page itself is never read.
class LoadWatch : public QObject
{
    Q_OBJECT

public:
    /// @p looksBlank: the picture of the page is a single colour; no answer while the page is not in sight. Asked only
    /// when a page has loaded.
    explicit LoadWatch(std::function<std::optional<bool>()> looksBlank, QObject *parent = nullptr);

    void setTimes(std::chrono::milliseconds stallAfter, std::chrono::milliseconds blankAfter);
    void loadStarted();
    void moved();
    void loaded();
    /// Failed, stopped, or nothing to watch any more.
    void stop();

signals:
    void stalled();
    void blank();
    /// After stalled() or blank().
    void recovered();

private:
    void look();
    std::function<std::optional<bool>()> m_looksBlank;
    QTimer m_stall;
    QTimer m_look;
    std::chrono::milliseconds m_blankAfter{};
    std::chrono::milliseconds m_blankFor{};
    bool m_reported = false;
};

} // namespace crmlink::browser::webengine
