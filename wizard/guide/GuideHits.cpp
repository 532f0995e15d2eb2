#include "guide/GuideHits.h"

#include "guide/GuideBook.h"
#include "guide/GuideSearch.h"
#include "widgets/Icons.h"
#include "widgets/Palette.h"
#include "widgets/Speech.h"

namespace crmlink::guide
{

namespace
{

constexpr int idRole = Qt::UserRole;
constexpr int messageRole = Qt::UserRole + 1;
constexpr int mostHits = 60;

} // namespace

GuideHits::GuideHits(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("guideHits"));
    setAccessibleName(tr("What the search found"));
    widgets::speakCurrent(this);
    setWordWrap(true);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (!item)
            return;
        const QString message = item->data(messageRole).toString();
        if (message.isEmpty())
            emit stepChosen(item->data(idRole).toString());
        else
            emit messageChosen(message);
    });
}

void GuideHits::look(const GuideBook &book, const QString &words)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const GuideHit &hit : searchSteps(book, words)) {
        auto *item = new QListWidgetItem(titleInList(*hit.step), this);
        item->setData(idRole, hit.step->id);
    }
    for (const GuideHit &hit : searchMessages(book, words)) {
        if (count() >= mostHits)
            break;
        if (hit.step)
            continue; // stands above
        const QString name = nameOf(hit);
        auto *item = new QListWidgetItem(widgets::icon(widgets::Symbol::Warning, this), name, this);
        item->setData(messageRole, name);
        item->setData(Qt::AccessibleTextRole, tr("Message: %1").arg(name));
    }
    if (count() == 0) {
        auto *none = new QListWidgetItem(tr("Nothing found. Try another word, or fewer."), this);
        none->setFlags(Qt::NoItemFlags);
        none->setForeground(widgets::Palette(palette()).secondaryText()); // not as faint as what is switched off
    }
}

} // namespace crmlink::guide
