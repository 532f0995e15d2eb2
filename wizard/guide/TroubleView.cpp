#include "guide/TroubleView.h"

#include "guide/GuideBook.h"
#include "widgets/Card.h"
#include "widgets/Layouts.h"
#include "widgets/Speech.h"
#include "widgets/Words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace crmlink::guide
{

using widgets::spacing;
using widgets::Words;

namespace
{

/// A longer paste is cut: nothing that Facebook shows is longer, and a book on the clipboard is a slip.
constexpr int longestMessage = 4'000;

} // namespace

TroubleView::TroubleView(const GuideBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_title(new Words(Words::Role::Heading, tr("I see this message"))),
      m_sentence(new Words(Words::Role::Sentence,
                           tr("Paste what Facebook, the CRM or CrmLink says, or type a few words of it. When Facebook or the CRM "
                              "speaks a language other than English, look through the list."))),
      m_message(new QLineEdit), m_found(new Words(Words::Role::Caption)), m_cards(new QVBoxLayout), m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("guideTroubles"));
    m_message->setObjectName(QStringLiteral("troubleMessage"));
    m_found->setObjectName(QStringLiteral("troublesFound"));
    m_scroll->setObjectName(QStringLiteral("troubleScroll"));
    // All of it scrolls: in a small window the introduction alone fills what there is.
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = spacing(this, 1.0);
    column->setContentsMargins(side, spacing(this, 0.6), side, spacing(this, 0.5));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    m_message->setMaxLength(longestMessage);
    m_message->setClearButtonEnabled(true);
    m_message->setPlaceholderText(tr("The message"));
    m_message->setAccessibleName(tr("The message"));
    column->addWidget(m_message);
    column->addWidget(m_found);
    m_cards->setSpacing(spacing(this, 0.5));
    column->addLayout(m_cards);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Messages found"));
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(m_message, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, [this] {
        list();
        widgets::announce(this, m_found->text());
    });
    setFocusProxy(m_message);
}

void TroubleView::look(const QString &words)
{
    m_message->setText(words);
    m_soon.stop();
    list();
}

QString TroubleView::opening() const
{
    return QStringList{m_title->text(), m_sentence->text(), m_found->text()}.join(u'\n');
}

void TroubleView::list()
{
    const QString words = m_message->text();
    std::vector<GuideHit> hits = searchMessages(m_book, words);
    const bool known = !hits.empty();
    if (!known)
        hits = similarSteps(m_book, words);
    fill(hits);
    m_found->setText(hits.empty() ? tr("Nothing fits. Try fewer words.")
                         : !known ? tr("No known message. %n step(s) of the guide speak of it", nullptr, int(hits.size()))
                         : words.trimmed().isEmpty() ? tr("%n known message(s)", nullptr, int(hits.size()))
                                                     : tr("%n message(s) fit", nullptr, int(hits.size())));
}

QWidget *TroubleView::cardOf(const GuideHit &hit)
{
    // Of one of CrmLink's messages the guide's step says more; of a step its own title and sentence.
    const GuideStep *step = hit.step ? hit.step : hit.own ? m_book.step(QString(hit.own->anchor)) : nullptr;
    const QString id = hit.trouble ? QString(hit.trouble->id) : step ? step->id : QString();
    const QString anchor = hit.trouble ? QString(hit.trouble->anchor) : id;
    const QString heading = hit.step ? titleInList(*hit.step) : nameOf(hit);
    QStringList texts;
    if (hit.trouble)
        texts << readable(*hit.trouble, hit.trouble->cause) << readable(*hit.trouble, hit.trouble->fix);
    if (hit.own && hit.own->cause)
        texts << readable(hit.own->cause);
    if (hit.own && hit.own->fix)
        texts << readable(hit.own->fix);
    else if (step)
        texts << plainText(step->sentence);

    auto *card = new widgets::Card;
    card->setObjectName(QStringLiteral("trouble-") + id);
    card->setAccessibleName(heading);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(this, 0.3));
    column->addWidget(new Words(Words::Role::Subheading, heading));
    for (const QString &text : std::as_const(texts))
        column->addWidget(new Words(Words::Role::Body, text));
    // Facebook says one thing in many ways, databases each in their own.
    const QString words = hit.trouble ? QString(hit.trouble->words).section(u'|', 0, 0)
        : hit.own                     ? QString(hit.own->words).replace(u'|', QStringLiteral(" · "))
                                      : QString();
    if (!words.isEmpty()) {
        QString said;
        if (hit.trouble)
            //: %1 is a piece of Facebook's own message, in English.
            said = tr("Facebook's words: “%1”");
        else if (hit.own && hit.own->isOfDatabase())
            //: %1 is a piece of a database server's own message, in English.
            said = tr("The database's words: “%1”");
        else
            //: %1 is a piece of the CRM's own message, in English.
            said = tr("The CRM's words: “%1”");
        column->addWidget(new Words(Words::Role::Caption, said.arg(words)));
    }
    const QString way = hit.trouble ? setup::consoleWay(hit.trouble->page) : QString();
    if (!way.isEmpty())
        column->addWidget(new Words(Words::Role::Caption, way));
    // One below the other: beside each other they want more width than a window beside a browser has.
    auto *more = new QPushButton(tr("Read more"));
    more->setObjectName(QStringLiteral("troubleMore-") + id);
    more->setAccessibleName(tr("Read more: %1").arg(heading));
    connect(more, &QPushButton::clicked, this, [this, anchor] { emit stepRequested(anchor); });
    column->addWidget(more, 0, Qt::AlignLeading);
    if (!way.isEmpty()) {
        auto *open = new QPushButton(tr("Open the page"));
        open->setObjectName(QStringLiteral("troublePage-") + id);
        //: %1 is a page of Facebook's console.
        open->setAccessibleName(tr("Open the page: %1").arg(way));
        connect(open, &QPushButton::clicked, this, [this, page = hit.trouble->page] { emit pageRequested(page); });
        column->addWidget(open, 0, Qt::AlignLeading);
    }
    return card;
}

void TroubleView::fill(const std::vector<GuideHit> &hits)
{
    widgets::clear(m_cards);
    for (const GuideHit &hit : hits)
        m_cards->addWidget(cardOf(hit));
    m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace crmlink::guide
