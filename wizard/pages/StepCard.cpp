#include "pages/StepCard.h"

#include "widgets/Words.h"

#include <QGridLayout>

namespace crmlink::pages
{

using setup::ControlName;
using widgets::spacing;
using widgets::Words;

namespace
{

/// What is to be said of a control; empty when it is called as ever.
QString namesOf(const ControlName &name)
{
    QString said;
    if (name.manual.isEmpty())
        //: A field or choice of Meta's console that the manual does not know. %1 is its English name.
        said = StepCard::tr("New since the manual: “%1”.").arg(name.today);
    else if (name.manual.compare(name.today, Qt::CaseInsensitive) != 0)
        //: %1 is what the manual calls a control, %2 what Meta's console calls it now; both English.
        said = StepCard::tr("“%1” of the manual is now “%2”.").arg(name.manual, name.today);
    if (!name.note.isEmpty())
        said += (said.isEmpty() ? StepCard::tr("“%1”:", "a control, then a remark about it").arg(name.today) + u' ' : QStringLiteral(" "))
            + name.note.toString();
    return said;
}

} // namespace

StepCard::StepCard(const setup::ManualStep &step, const QStringList &shownElsewhere, QWidget *parent) : Card(parent)
{
    setObjectName(QString(step.id));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(spacing(this, 0.2));
    grid->setHorizontalSpacing(spacing(this, 0.7));
    grid->setColumnStretch(1, 1);
    auto *number = new Words(Words::Role::Subheading, QString::number(step.number), this);
    number->setWordWrap(false);
    //: A step's number in the vendor's manual.
    number->setAccessibleName(tr("Manual, step %1").arg(step.number));
    number->setToolTip(number->accessibleName());
    grid->addWidget(number, 0, 0, Qt::AlignTop);
    int row = 0;
    grid->addWidget(new Words(Words::Role::Subheading, step.title.toString(), this), row++, 1);
    grid->addWidget(new Words(Words::Role::Body, step.instruction.toString(), this), row++, 1);
    for (const ControlName &name : step.names) {
        const QString said = namesOf(name);
        if (!said.isEmpty() && !shownElsewhere.contains(name.today))
            grid->addWidget(new Words(Words::Role::Caption, said, this), row++, 1);
    }
    setAccessibleName(step.title.toString());
}

} // namespace crmlink::pages
