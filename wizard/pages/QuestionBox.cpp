#include "pages/QuestionBox.h"

#include "widgets/Card.h"
#include "widgets/Words.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace crmlink::pages
{

using widgets::spacing;
using widgets::Words;

QuestionBox::QuestionBox(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing(this, 0.3));
}

void QuestionBox::setQuestions(const std::vector<setup::Question> &questions, const QStringList &confirmed)
{
    for (QWidget *shown : m_shown)
        delete shown;
    m_shown.clear();
    for (const setup::Question &question : questions) {
        // The words stand beside the box in a label, which wraps; a check box's own text does not.
        auto *row = new QWidget(this);
        auto *grid = new QGridLayout(row);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(1, 1);
        auto *box = new QCheckBox(row);
        box->setObjectName(QString(question.id));
        box->setAccessibleName(question.done.toString());
        box->setAccessibleDescription(question.why.toString());
        box->setChecked(confirmed.contains(question.id));
        auto *done = new Words(Words::Role::Body, question.done.toString(), row);
        done->setTextInteractionFlags(Qt::NoTextInteraction);
        done->installEventFilter(this);
        done->setProperty("box", QVariant::fromValue(box));
        grid->addWidget(box, 0, 0, Qt::AlignTop);
        grid->addWidget(done, 0, 1);
        if (!question.why.isEmpty())
            grid->addWidget(new Words(Words::Role::Caption, question.why.toString(), row), 1, 1);
        connect(box, &QCheckBox::toggled, this, [this, id = QString(question.id)](bool yes) { emit answered(id, yes); });
        m_column->addWidget(row);
        row->show(); // at once: the page may be on screen already
        m_shown.push_back(row);
    }
}

bool QuestionBox::eventFilter(QObject *watched, QEvent *event)
{
    // A click on the words ticks the box, as everywhere.
    if (event->type() == QEvent::MouseButtonRelease) {
        if (auto *box = watched->property("box").value<QCheckBox *>())
            box->toggle();
    }
    return QWidget::eventFilter(watched, event);
}

void confirm(setup::SetupDraft &draft, const QString &id, bool yes)
{
    draft.confirmed.removeAll(id);
    if (yes)
        draft.confirmed << id;
}

} // namespace crmlink::pages
