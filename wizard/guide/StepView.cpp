#include "guide/StepView.h"

#include "guide/GuideHtml.h"
#include "guide/HtmlLabel.h"
#include "guide/PictureView.h"
#include "widgets/Choice.h"
#include "widgets/Speech.h"
#include "widgets/ValueCard.h"
#include "widgets/Words.h"
#include "widgets/WrappedChoice.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace crmlink::guide
{

// In which the desktop shows what is painted, with nothing else that wants the processor.
constexpr std::chrono::milliseconds frame(16);

using widgets::spacing;
using widgets::Words;

StepView::StepView(QWidget *parent)
    : QScrollArea(parent), m_place(new Words(Words::Role::Caption)), m_title(new Words(Words::Role::Heading)),
      m_sentence(new HtmlLabel("guideSentence")), m_body(new HtmlLabel("guideBody")), m_picture(new PictureView), m_below(new QWidget),
      m_caption(new Words(Words::Role::Caption)), m_marks(new HtmlLabel("guideMarks")),
      m_valuesTitle(new Words(Words::Role::Subheading, tr("Values of this site"))), m_values(new QVBoxLayout),
      m_awaited(new Words(Words::Role::Caption)), m_names(new HtmlLabel("guideNames")),
      m_notSeenTitle(new Words(Words::Role::Subheading, tr("I do not see this"))), m_notSeen(new HtmlLabel("guideNotSeen")),
      m_done(new QCheckBox(tr("This step is &done")))
{
    setObjectName(QStringLiteral("guideStep"));
    m_place->setObjectName(QStringLiteral("guidePlace"));
    m_title->setObjectName(QStringLiteral("guideTitle"));
    m_caption->setObjectName(QStringLiteral("guideCaption"));
    m_awaited->setObjectName(QStringLiteral("guideAwaited"));
    m_done->setObjectName(QStringLiteral("guideDone"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Words do not run anew when a longer step, or the rest of this one, wants the bar.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus); // PageDown and the arrow keys read on
    widgets::speakAs(this, QAccessible::Grouping);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setWidget(content); // empty: it is measured here
    const int side = spacing(this, 1.0);
    column->setContentsMargins(side, spacing(this, 0.6), side, spacing(this, 0.6));
    column->setSpacing(spacing(this, 0.5));
    column->addWidget(m_place);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_picture);
    column->addWidget(m_below);
    column->addStretch(1);
    auto *below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(column->spacing());
    m_values->setSpacing(spacing(this, 0.4));
    below->addWidget(m_marks);
    below->addWidget(m_caption);
    below->addWidget(m_body);
    below->addWidget(m_valuesTitle);
    below->addLayout(m_values);
    below->addWidget(m_awaited);
    below->addWidget(m_names);
    below->addWidget(m_notSeenTitle);
    below->addWidget(m_notSeen);
    below->addWidget(m_done);
    m_below->hide();
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    for (const HtmlLabel *html : {m_sentence, m_body, m_marks, m_names, m_notSeen})
        connect(html, &QLabel::linkActivated, this, &StepView::follow);
    connect(m_done, &QCheckBox::toggled, this, [this](bool done) {
        ensureWidgetVisible(m_done); // its key works from anywhere
        emit doneChanged(done);
    });
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
    m_picture->show(book, step);
    widgets::showChosen(m_done, done);
    m_done->setVisible(!step.manual.isEmpty());
    setValues(step, site);
    setAccessibleName(step.title);
    verticalScrollBar()->setValue(0);
    m_unread = [this, &book, &step] { showRest(book, step); };
    // A window that opens shows its first lines and the picture's room, and then the rest.
    if (isVisible() || !m_picture->hasPicture())
        readOn();
    else
        m_below->hide();
}

void StepView::showRest(const GuideBook &book, const GuideStep &step)
{
    m_picture->read();
    const GuidePicture *known = book.picture(step.picture);
    const bool pictured = known && m_picture->hasPicture();
    m_caption->setText(pictured ? captionOf(*known) : QString());
    m_caption->setVisible(pictured);
    m_marks->show(pictured ? marksList(step) : QString());
    m_body->show(toHtml(step.body));
    m_names->show(namesTable(step));
    m_notSeen->show(notSeenList(step));
    m_notSeenTitle->setVisible(!step.notSeen.isEmpty());
    m_below->show();
}

void StepView::readOn()
{
    if (const auto rest = std::exchange(m_unread, nullptr))
        rest();
}

bool StepView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Paint && m_unread)
        QTimer::singleShot(frame, this, &StepView::readOn);
    return QScrollArea::viewportEvent(event);
}

QString StepView::opening() const
{
    return m_title->text() + u'\n' + widgets::wordsIn(m_sentence);
}

void StepView::offerSites(const QStringList &names, int shown)
{
    delete std::exchange(m_sites, nullptr);
    if (names.size() < 2)
        return;
    m_sites = new widgets::WrappedChoice;
    m_sites->setObjectName(QStringLiteral("guideSite"));
    m_sites->addItems(names);
    m_sites->setPlaceholderText(tr("Choose a CRM"));
    m_sites->setCurrentIndex(shown);
    //: Name of a list of CRMs for assistive technology: the values below it are those of the one that is chosen.
    m_sites->setAccessibleName(tr("CRM whose values are shown"));
    widgets::speakChoice(m_sites, m_sites->accessibleName());
    m_values->insertWidget(0, m_sites);
    connect(m_sites, &QComboBox::activated, this, &StepView::siteChosen);
}

void StepView::setValues(const GuideStep &step, const GuideSite &site)
{
    for (QWidget *card : m_cards)
        delete card;
    m_cards.clear();
    const bool nobodys = m_sites && m_sites->currentIndex() < 0;
    QStringList awaited;
    for (const GuideValue &value : valuesFor(step, site)) {
        if (value.awaited)
            awaited += value.name;
        if (value.value.isEmpty())
            continue;
        auto *card = new widgets::ValueCard(QStringLiteral("guideValue-") + value.id, value.name);
        card->setValue(value.value);
        m_values->addWidget(card);
        m_cards.push_back(card);
    }
    //: %1 are the names of %n values in the guide, which are copied into Facebook's console; F1 opens the guide from the wizard.
    m_awaited->setText(awaited.isEmpty() || nobodys
                           ? QString()
                           : tr("Not known yet: %1. Enter them in the wizard; in the guide that F1 opens there, they "
                                "stand here to be copied.",
                                nullptr, int(awaited.size()))
                                 .arg(awaited.join(QStringLiteral(", "))));
    m_awaited->setVisible(!awaited.isEmpty() && !nobodys);
    if (m_sites)
        m_sites->setVisible(!m_cards.empty() || !awaited.isEmpty());
    m_valuesTitle->setVisible(!m_cards.empty() || !awaited.isEmpty());
    // Made last, they would come last in the way of the tab key.
    QWidget *last = m_body;
    if (m_sites) {
        setTabOrder(last, m_sites);
        last = m_sites;
    }
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
