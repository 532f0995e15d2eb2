#include "pages/StepHelp.h"

#include "setup/ManualSteps.h"
#include "widgets/Card.h"
#include "widgets/Words.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace crmlink::pages
{

using widgets::spacing;
using widgets::Words;

namespace
{

QString namesLine(const setup::ControlName &name)
{
    QString line;
    if (name.manual.isEmpty())
        line = StepHelp::tr("New since the manual: “%1”.").arg(name.today);
    else if (name.today.isEmpty())
        line = StepHelp::tr("Gone: “%1”.").arg(name.manual);
    else if (name.manual == name.today)
        line = StepHelp::tr("On the screen: “%1”.").arg(name.today);
    else
        line = StepHelp::tr("The manual's “%1” is now “%2”.").arg(name.manual, name.today);
    return name.note.isEmpty() ? line : line + u' ' + name.note.toString();
}

} // namespace

StepHelp::StepHelp(const QString &anchor, const QString &title, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("stepHelp"));
    setWindowTitle(tr("Help: %1").arg(title));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *outer = new QVBoxLayout(this);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("helpScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(new Words(Words::Role::Heading, title));

    const QByteArray page = anchor.toLatin1();
    const auto steps = setup::manualStepsOn(QLatin1String(page));
    for (const setup::ManualStep *step : steps) {
        auto *card = new widgets::Card;
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(0, 0, 0, 0);
        //: A step of the vendor's manual: number, then what to do.
        inside->addWidget(new Words(Words::Role::Subheading, tr("%1. %2").arg(locale().toString(step->number), step->title.toString())));
        inside->addWidget(new Words(Words::Role::Body, step->instruction.toString()));
        for (const setup::ControlName &name : step->names)
            inside->addWidget(new Words(Words::Role::Caption, namesLine(name)));
        column->addWidget(card);
    }
    if (steps.empty()) {
        column->addWidget(
            new Words(Words::Role::Body,
                      tr("The vendor's manual has no step for this: do what the page says. Nothing in the CRM changes before the page "
                         "“Write to the CRM”, and what was written there can be put back.")));
    }
    column->addStretch();
    scroll->setWidget(content);
    outer->addWidget(scroll);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    outer->addWidget(buttons);
    resize(QSize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 30)
               .boundedTo((parent ? parent->screen() : screen())->availableGeometry().size() * 2 / 3));
}

} // namespace crmlink::pages
