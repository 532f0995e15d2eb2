#include "widgets/EntryCard.h"

#include "widgets/Speech.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace crmlink::widgets
{

EntryCard::EntryCard(const QString &id, const QString &name, QLineEdit *field, QWidget *parent)
    : Card(parent), m_name(name), m_nameLabel(new Words(Words::Role::Caption, name, this)),
      m_stateLabel(new Words(Words::Role::Caption, {}, this)), m_field(field), m_row(new QHBoxLayout),
      m_note(new Words(Words::Role::Caption)), m_finding(new StateLine)
{
    setObjectName(id);
    m_field->setParent(this);
    m_field->setObjectName(id + QStringLiteral("Field"));
    m_finding->setObjectName(id + QStringLiteral("Finding"));
    m_stateLabel->setObjectName(id + QStringLiteral("State"));
    m_field->setAccessibleName(name);
    // Long pastes are judged, not cut: what was cut could look right.
    m_field->setMaxLength(100'000);
    m_stateLabel->setWordWrap(false);
    m_note->hide();
    m_finding->hide();
}

void EntryCard::layOut(std::initializer_list<QWidget *> buttons)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(spacing(this, 0.25));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_stateLabel, 0, 1, Qt::AlignTrailing | Qt::AlignTop);
    m_row->setSpacing(spacing(this, 0.4));
    m_row->addWidget(m_field, 1);
    for (QWidget *button : buttons)
        m_row->addWidget(button);
    grid->addLayout(m_row, 1, 0, 1, 2);
    // After the field and its buttons also for who has it read.
    grid->addWidget(m_note, 3, 0, 1, 2);
    grid->addWidget(m_finding, 2, 0, 1, 2);
}

void EntryCard::setPlace(const QString &place)
{
    m_nameLabel->setText(place.isEmpty() ? m_name : tr("%1 (%2)", "a field and where it stands").arg(m_name, place));
}

void EntryCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    describe();
}

void EntryCard::showFinding(Tone tone, const QString &finding, const QString &state)
{
    if (!finding.isEmpty())
        m_finding->setState(tone, finding);
    m_finding->setVisible(!finding.isEmpty());
    setTone(!finding.isEmpty() && tone == Tone::Bad ? Tone::Bad : Tone::Neutral);
    m_stateLabel->setText(state);
    setAccessibleDescription(finding.isEmpty() ? state : finding);
    describe();
}

void EntryCard::sayFinding()
{
    QStringList words{m_finding->isVisibleTo(this) ? m_finding->accessibleName() : QString(), m_stateLabel->text()};
    words.removeAll(QString());
    announce(this, words.join(u'\n'));
}

void EntryCard::describe()
{
    m_field->setAccessibleDescription(QStringList{accessibleDescription(), m_note->text()}.join(u'\n').trimmed());
}

Tone toneOf(setup::Judgement judgement)
{
    switch (judgement) {
    case setup::Judgement::Ok: return Tone::Neutral;
    case setup::Judgement::Warning: return Tone::Attention;
    case setup::Judgement::Refused: return Tone::Bad;
    }
    return Tone::Neutral;
}

} // namespace crmlink::widgets
