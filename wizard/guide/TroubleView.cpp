#include "guide/TroubleView.h"

#include "guide/GuideSearch.h"
#include "widgets/Card.h"
#include "widgets/Words.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace crmlink::guide
{

using facebook::TroubleEntry;
using widgets::spacing;
using widgets::Words;

namespace
{

/// A longer paste is cut: nothing that Facebook shows is longer, and a book on the clipboard is a slip.
constexpr int longestMessage = 4'000;

} // namespace

TroubleView::TroubleView(QWidget *parent)
    : QWidget(parent), m_message(new QLineEdit), m_found(new Words(Words::Role::Caption)), m_scroll(new QScrollArea), m_column(nullptr)
{
    setObjectName(QStringLiteral("guideTroubles"));
    m_message->setObjectName(QStringLiteral("troubleMessage"));
    m_found->setObjectName(QStringLiteral("troublesFound"));
    m_scroll->setObjectName(QStringLiteral("troubleScroll"));
    auto *outer = new QVBoxLayout(this);
    const int side = spacing(this, 1.0);
    outer->setContentsMargins(side, spacing(this, 0.6), side, 0);
    outer->addWidget(new Words(Words::Role::Heading, tr("I see this message")));
    outer->addWidget(new Words(Words::Role::Sentence,
                               tr("Paste what Facebook or CrmLink says, or type a few words of it. In another language than English, "
                                  "look through the list.")));
    m_message->setMaxLength(longestMessage);
    m_message->setClearButtonEnabled(true);
    m_message->setPlaceholderText(tr("The message"));
    m_message->setAccessibleName(tr("The message"));
    outer->addWidget(m_message);
    outer->addWidget(m_found);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Messages found"));
    outer->addWidget(m_scroll, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(m_message, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &TroubleView::list);
    setFocusProxy(m_message);
}

void TroubleView::look(const QString &words)
{
    m_message->setText(words);
    m_soon.stop();
    list();
}

void TroubleView::list()
{
    std::vector<const TroubleEntry *> entries;
    for (const GuideHit &hit : searchTroubles(m_message->text()))
        entries.push_back(hit.trouble);
    fill(entries);
    m_found->setText(entries.empty()                             ? tr("Nothing fits. Try fewer words.")
                         : m_message->text().trimmed().isEmpty() ? tr("%n known message(s)", nullptr, int(entries.size()))
                                                                 : tr("%n message(s) fit", nullptr, int(entries.size())));
    QAccessibleEvent told(m_found, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

void TroubleView::show(const TroubleEntry &entry)
{
    m_message->setText(readable(entry.what));
    m_soon.stop();
    fill({&entry});
    m_found->clear();
}

void TroubleView::fill(const std::vector<const TroubleEntry *> &entries)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, spacing(this, 0.3), spacing(this, 0.5));
    m_column->setSpacing(spacing(this, 0.5));
    for (const TroubleEntry *entry : entries) {
        auto *card = new widgets::Card;
        card->setObjectName(QStringLiteral("trouble-") + entry->id);
        card->setAccessibleName(readable(entry->what));
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(spacing(this, 0.3));
        column->addWidget(new Words(Words::Role::Subheading, readable(entry->what)));
        column->addWidget(new Words(Words::Role::Body, readable(entry->cause)));
        column->addWidget(new Words(Words::Role::Body, readable(entry->fix)));
        const QString words = QString(entry->words).section(u'|', 0, 0);
        if (!words.isEmpty()) {
            //: %1 is a piece of Facebook's own message, in English.
            column->addWidget(new Words(Words::Role::Caption, tr("Facebook's words: “%1”").arg(words)));
        }
        auto *buttons = new QHBoxLayout;
        auto *more = new QPushButton(tr("Read more"));
        more->setObjectName(QStringLiteral("troubleMore-") + entry->id);
        more->setAccessibleName(tr("Read more: %1").arg(readable(entry->what)));
        connect(more, &QPushButton::clicked, this, [this, entry] { emit stepRequested(QString(entry->anchor)); });
        buttons->addWidget(more);
        const QString way = setup::consoleWay(entry->page);
        if (!way.isEmpty()) {
            //: A button; %1 is a page of Facebook's console.
            auto *open = new QPushButton(tr("Open %1").arg(way));
            open->setObjectName(QStringLiteral("troublePage-") + entry->id);
            connect(open, &QPushButton::clicked, this, [this, entry] { emit pageRequested(entry->page); });
            buttons->addWidget(open);
        }
        buttons->addStretch(1);
        column->addLayout(buttons);
        m_column->addWidget(card);
    }
    m_column->addStretch(1);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content); // destroys the one before
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace crmlink::guide
