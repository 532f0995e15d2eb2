#include "widgets/PlanTable.h"

#include "setup/ChangeWords.h"
#include "widgets/Card.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonValue>
#include <QResizeEvent>
#include <QScopedValueRollback>

namespace crmlink::widgets
{

namespace
{

using setup::SettingValue;

QString shown(const SettingValue &value)
{
    QString words = setup::inWords(value).toString();
    if (!value.rowExists || value.isHidden)
        return words;
    switch (value.kind) {
    case SettingValue::Kind::Text: return words;
    // As the CRM shows them.
    case SettingValue::Kind::Boolean: return (value.boolean ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) + words;
    case SettingValue::Kind::Secret: return value.secretDigest.isEmpty() ? words : QStringLiteral("•••••••• ") + words;
    }
    return {};
}

enum Column { What, Now, WillBe };

} // namespace

std::vector<PlanRow> planRows(const std::vector<setup::Change> &changes)
{
    std::vector<PlanRow> rows;
    for (const setup::Change &change : changes) {
        if (const auto *setting = std::get_if<setup::SettingChange>(&change)) {
            rows.push_back({.key = setting->code,
                            .what = setting->caption.isEmpty() ? setting->code : setting->caption,
                            .note = {},
                            .now = shown(setting->before),
                            .willBe = setting->after.rowExists ? shown(setting->after) : PlanTable::tr("(no value of its own)")});
        } else if (const auto *account = std::get_if<setup::AccountChange>(&change)) {
            //: A row of the plan; %1 is the account's name, %2 the CRM user it belongs to.
            const QString what = account->owner.isEmpty() ? PlanTable::tr("Account %1").arg(account->login)
                                                          : PlanTable::tr("Account %1 (of %2)").arg(account->login, account->owner);
            rows.push_back({.key = account->id,
                            .what = what,
                            .note = {},
                            .now = setup::inWords(account->before).toString(),
                            .willBe = setup::inWords(account->after).toString()});
        }
    }
    return rows;
}

PlanTable::PlanTable(QWidget *parent) : OnlyWithFocus(0, 3, parent)
{
    setObjectName(QStringLiteral("planTable"));
    setAccessibleName(tr("What will be written"));
    speakCurrent(this);
    setHorizontalHeaderLabels({tr("What"), tr("Now"), tr("Will be")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(Now, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(WillBe, QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (m_filling || item->column() != What)
            return;
        PlanRow &row = m_rows[static_cast<size_t>(item->row())];
        const bool chosen = item->checkState() == Qt::Checked;
        if (row.optional && row.chosen != chosen) {
            row.chosen = chosen;
            emit chosenChanged(row.key, chosen);
        }
    });
}

void PlanTable::setRows(const std::vector<PlanRow> &rows)
{
    const QScopedValueRollback filling(m_filling, true);
    m_rows = rows;
    setRowCount(static_cast<int>(rows.size()));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QColor attention = Palette(QGuiApplication::palette()).ink(Tone::Attention);
    const QColor quiet = Palette(QGuiApplication::palette()).secondaryText();
    int index = 0;
    for (const PlanRow &row : rows) {
        auto *what = new QTableWidgetItem(row.note.isEmpty() ? row.what : row.what + u'\n' + row.note);
        if (!row.note.isEmpty())
            what->setForeground(attention);
        what->setData(Qt::UserRole, row.key);
        if (row.optional) {
            what->setFlags(what->flags() | Qt::ItemIsUserCheckable);
            what->setCheckState(row.chosen ? Qt::Checked : Qt::Unchecked);
        }
        auto *now = new QTableWidgetItem(row.now);
        auto *willBe = new QTableWidgetItem(row.willBe);
        now->setFont(fixed);
        willBe->setFont(fixed);
        if (row.optional && !row.chosen)
            willBe->setForeground(quiet);
        setItem(index, What, what);
        setItem(index, Now, now);
        setItem(index, WillBe, willBe);
        ++index;
    }
    if (currentRow() < 0 && !rows.empty())
        setCurrentCell(0, What, QItemSelectionModel::NoUpdate);
    fit();
}

QString PlanTable::words() const
{
    QStringList words;
    for (const PlanRow &row : m_rows)
        //: Said by screen readers: what changes, its value now, and the value that it will have.
        words += tr("%1: now %2, will be %3.").arg(row.what, row.now, row.willBe);
    return words.join(u'\n');
}

QSize PlanTable::sizeHint() const
{
    return {QTableWidget::sizeHint().width(), wantedHeight()};
}

QSize PlanTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, wantedHeight()};
}

int PlanTable::wantedHeight() const
{
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    return height;
}

void PlanTable::fit()
{
    resizeRowsToContents();
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, rowHeight(row) + spacing(this, 0.5));
    updateGeometry();
}

void PlanTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void PlanTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        setRows(std::vector<PlanRow>(m_rows));
}

} // namespace crmlink::widgets
