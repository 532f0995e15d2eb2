#include "guide/GuideHits.h"

#include "guide/GuideContents.h"
#include "guide/GuideSearch.h"
#include "widgets/Icons.h"
#include "widgets/Palette.h"
#include "widgets/Speech.h"

namespace crmlink::guide
{

namespace
{

constexpr int idRole = Qt::UserRole;
constexpr int troubleRole = Qt::UserRole + 1;
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
        const QString trouble = item->data(troubleRole).toString();
        if (trouble.isEmpty())
            emit stepChosen(item->data(idRole).toString());
        else if (const auto *entry = facebook::findTrouble(trouble))
            emit messageChosen(readable(entry->what));
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
    for (const GuideHit &hit : searchTroubles(words)) {
        if (count() >= mostHits)
            break;
        auto *item = new QListWidgetItem(widgets::icon(widgets::Symbol::Warning, this), readable(hit.trouble->what), this);
        item->setData(troubleRole, QString(hit.trouble->id));
        item->setData(Qt::AccessibleTextRole, tr("Message: %1").arg(readable(hit.trouble->what)));
    }
    if (count() == 0) {
        auto *none = new QListWidgetItem(tr("Nothing found. Try another word, or fewer."), this);
        none->setFlags(Qt::NoItemFlags);
        none->setForeground(widgets::Palette(palette()).secondaryText()); // not as faint as what is switched off
    }
}

} // namespace crmlink::guide
