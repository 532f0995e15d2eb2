#pragma once

#include "guide/GuideBook.h"
#include "widgets/Speech.h"

#include <QIcon>
#include <QTreeWidget>

#include <functional>

namespace crmlink::guide
{

/// The book's chapters and steps, with the manual's numbering and what is done.
class GuideContents : public widgets::OnlyWithFocus<QTreeWidget>
{
    Q_OBJECT

public:
    using IsDone = std::function<bool(const GuideStep &)>;

    /// @p book must outlive it, and stay where it is.
    GuideContents(const GuideBook &book, const IsDone &isDone, QWidget *parent = nullptr);

    /// Marks what is done, in today's colours.
    void markDone(const IsDone &isDone);
    /// Makes @p step the current one without a signal.
    void point(const GuideStep &step);

signals:
    void stepChosen(const QString &id);

private:
    struct Entry {
        const GuideStep *step;
        QTreeWidgetItem *item; ///< owned by the tree
        bool done;
    };
    void mark(const Entry &entry);

    std::vector<Entry> m_entries;
    QPalette m_drawnFor;
    QIcon m_ready;
    QIcon m_open;
};

} // namespace crmlink::guide
