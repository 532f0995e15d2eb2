#include "guide/StepView.h"

#include "guide/GuideHtml.h"
#include "guide/HtmlLabel.h"
#include "guide/PictureView.h"
#include "widgets/Speech.h"
#include "widgets/ValueCard.h"
#include "widgets/Words.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

namespace crmlink::guide
{

using widgets::spacing;
using widgets::Words;

StepView::StepView(QWidget *parent)
    : QScrollArea(parent), m_place(new Words(Words::Role::Caption)), m_title(new Words(Words::Role::Heading)),
      m_sentence(new HtmlLabel("guideSentence")), m_body(new HtmlLabel("guideBody")), m_picture(new PictureView),
      m_caption(new Words(Words::Role::Caption)), m_marks(new HtmlLabel("guideMarks")),
      m_valuesTitle(new Words(Words::Role::Subheading, tr("Values of this site"))), m_values(new QVBoxLayout),
      m_names(new HtmlLabel("guideNames")), m_notSeenTitle(new Words(Words::Role::Subheading, tr("I do not see this"))),
      m_notSeen(new HtmlLabel("guideNotSeen")), m_done(new QCheckBox(tr("This step is d&one")))
{
    setObjectName(QStringLiteral("guideStep"));
    m_place->setObjectName(QStringLiteral("guidePlace"));
    m_title->setObjectName(QStringLiteral("guideTitle"));
    m_caption->setObjectName(QStringLiteral("guideCaption"));
    m_done->setObjectName(QStringLiteral("guideDone"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // PageDown and the arrow keys read on
    widgets::speakAs(this, QAccessible::Grouping);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = spacing(this, 1.0);
    column->setContentsMargins(side, spacing(this, 0.6), side, spacing(this, 0.6));
    column->setSpacing(spacing(this, 0.5));
    m_values->setSpacing(spacing(this, 0.4));
    column->addWidget(m_place);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_picture);
    column->addWidget(m_marks);
    column->addWidget(m_caption);
    column->addWidget(m_body);
    column->addWidget(m_valuesTitle);
    column->addLayout(m_values);
    column->addWidget(m_names);
    column->addWidget(m_notSeenTitle);
    column->addWidget(m_notSeen);
    column->addWidget(m_done);
    column->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    for (const HtmlLabel *html : {m_sentence, m_body, m_marks, m_names, m_notSeen})
        connect(html, &QLabel::linkActivated, this, &StepView::follow);
    connect(m_done, &QCheckBox::clicked, this, &StepView::doneChanged);
}

void StepView::follow(const QString &link)
{
    if (link.startsWith(u'#'))
        emit stepRequested(link.mid(1));
    else
        emit addressRequested(QUrl(link));
}

void StepView::show(const GuideBook &book, const GuideStep &step, const GuideSite &site, bool done)
{
    const QString place = placeLine(step);
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    m_title->setText(step.title);
    m_sentence->show(toHtml(step.sentence));
    m_body->show(toHtml(step.body));
    m_picture->show(book, step);
    const GuidePicture *known = book.picture(step.picture);
    const bool pictured = known && m_picture->hasPicture();
    m_caption->setText(pictured ? captionOf(*known) : QString());
    m_caption->setVisible(pictured);
    m_marks->show(pictured ? marksList(step) : QString());
    m_names->show(namesTable(step));
    m_notSeen->show(notSeenList(step));
    m_notSeenTitle->setVisible(!step.notSeen.isEmpty());
    m_done->setChecked(done);
    m_done->setVisible(!step.manual.isEmpty());
    setValues(step, site);
    setAccessibleName(step.title);
    verticalScrollBar()->setValue(0);
}

QString StepView::opening() const
{
    return m_title->text() + u'\n' + widgets::wordsIn(m_sentence);
}

void StepView::setValues(const GuideStep &step, const GuideSite &site)
{
    for (QWidget *card : m_cards)
        delete card;
    m_cards.clear();
    for (const GuideValue &value : valuesFor(step, site)) {
        if (value.value.isEmpty())
            continue;
        auto *card = new widgets::ValueCard(QStringLiteral("guideValue-") + value.id, value.name);
        card->setValue(value.value);
        m_values->addWidget(card);
        m_cards.push_back(card);
    }
    m_valuesTitle->setVisible(!m_cards.empty());
    // Made last, they would come last in the way of the tab key.
    QWidget *last = m_body;
    for (QWidget *card : m_cards) {
        if (auto *copy = card->findChild<QWidget *>(card->objectName() + QStringLiteral("Copy"))) {
            setTabOrder(last, copy);
            last = copy;
        }
    }
    setTabOrder(last, m_names);
    setTabOrder(m_names, m_notSeen);
    setTabOrder(m_notSeen, m_done);
}

} // namespace crmlink::guide
