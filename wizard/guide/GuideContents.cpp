#include "guide/GuideContents.h"

#include "widgets/Card.h"
#include "widgets/Icons.h"

namespace crmlink::guide
{

namespace
{

constexpr int idRole = Qt::UserRole;

} // namespace

GuideContents::GuideContents(const GuideBook &book, const IsDone &isDone, QWidget *parent) : OnlyWithFocus(parent)
{
    setObjectName(QStringLiteral("guideContents"));
    setAccessibleName(tr("Contents"));
    widgets::speakCurrent(this);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(widgets::spacing(this, 0.3));
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Complete before they come into the tree, which would look at each change.
    QList<QTreeWidgetItem *> headings;
    QFont bold = font();
    bold.setBold(true);
    for (const GuideChapter &chapter : book.chapters()) {
        auto *heading = new QTreeWidgetItem({chapter.title});
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setFont(0, bold);
        headings += heading;
        for (const GuideStep &step : chapter.steps) {
            auto *item = new QTreeWidgetItem(heading, {titleInList(step)});
            item->setData(0, idRole, step.id);
            item->setToolTip(0, step.title);
            m_entries.push_back({&step, item, false});
        }
    }
    markDone(isDone);
    addTopLevelItems(headings);
    expandAll();
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        const QString id = item ? item->data(0, idRole).toString() : QString();
        if (!id.isEmpty())
            emit stepChosen(id);
    });
}

void GuideContents::markDone(const IsDone &isDone)
{
    const bool anew = m_ready.isNull() || m_drawnFor != palette();
    if (anew) {
        // What is done differs by shape as well as colour, and by a word for those who see neither.
        m_drawnFor = palette();
        const auto tick = [this](const QColor &color) { return widgets::pixmap(widgets::Symbol::Check, color, this); };
        const QPixmap usual = tick(widgets::Palette(m_drawnFor).ink(widgets::Tone::Good));
        m_ready = QIcon(usual);
        m_ready.addPixmap(tick(m_drawnFor.color(QPalette::HighlightedText)), QIcon::Selected); // green is lost on the selection
        QPixmap nothing(usual.size());
        nothing.setDevicePixelRatio(usual.devicePixelRatio());
        nothing.fill(Qt::transparent);
        m_open = QIcon(nothing);
    }
    for (Entry &entry : m_entries) {
        const bool done = isDone(*entry.step);
        if (done == entry.done && !anew)
            continue;
        entry.done = done;
        mark(entry);
    }
}

void GuideContents::mark(const Entry &entry)
{
    const QString title = titleInList(*entry.step);
    entry.item->setIcon(0, entry.done ? m_ready : m_open);
    entry.item->setData(0, Qt::AccessibleTextRole,
                        //: A step in the list, for assistive technology.
                        entry.done ? tr("%1, done").arg(title) : title);
}

void GuideContents::point(const GuideStep &step)
{
    const QSignalBlocker quiet(this);
    for (const Entry &entry : m_entries) {
        if (entry.step == &step)
            setCurrentItem(entry.item);
    }
}

} // namespace crmlink::guide
