#include "widgets/FieldCard.h"

#include "widgets/Speech.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace crmlink::widgets
{

FieldCard::FieldCard(const QString &id, const QString &name, Check check, QWidget *parent)
    : Card(parent), m_name(name), m_check(std::move(check)), m_nameLabel(new Words(Words::Role::Caption, name, this)),
      m_stateLabel(new Words(Words::Role::Caption, {}, this)), m_field(new QLineEdit(this)),
      //: Copies the value beside it.
      m_copy(new QPushButton(tr("Copy"), this)), m_row(new QHBoxLayout), m_note(new Words(Words::Role::Caption, {}, this)),
      m_finding(new StateLine(this))
{
    setObjectName(id);
    m_stateLabel->setObjectName(id + QStringLiteral("State"));
    m_field->setObjectName(id + QStringLiteral("Field"));
    m_copy->setObjectName(id + QStringLiteral("Copy"));
    m_finding->setObjectName(id + QStringLiteral("Finding"));
    m_field->setAccessibleName(name);
    // Long pastes are judged, not cut: what was cut could look right.
    m_field->setMaxLength(100'000);
    m_copy->setAccessibleName(tr("Copy %1").arg(name));
    m_stateLabel->setWordWrap(false);
    m_note->hide();
    m_finding->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(spacing(this, 0.25));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_stateLabel, 0, 1, Qt::AlignTrailing | Qt::AlignTop);
    m_row->setSpacing(spacing(this, 0.4));
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_copy);
    grid->addLayout(m_row, 1, 0, 1, 2);
    grid->addWidget(m_finding, 2, 0, 1, 2);
    grid->addWidget(m_note, 3, 0, 1, 2);

    connect(m_copy, &QPushButton::clicked, this, &FieldCard::copy);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        m_copied = false;
        forgetSeen();
        judge();
        emit edited();
    });
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (m_field->isModified() && !m_verdict.value.isEmpty() && m_field->text() != m_verdict.value)
            m_field->setText(m_verdict.value); // the finding stays: it says what was mended
        if (m_touched && m_finding->isVisible())
            announce(this, m_finding->accessibleName());
    });
    judge();
}

void FieldCard::setPlace(const QString &place)
{
    m_nameLabel->setText(place.isEmpty() ? m_name : tr("%1 (%2)", "a field and where it stands").arg(m_name, place));
}

void FieldCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    adopt();
}

void FieldCard::setPlaceholder(const QString &example)
{
    m_field->setPlaceholderText(example);
}

void FieldCard::setOptional(bool optional)
{
    m_optional = optional;
    judge();
}

void FieldCard::setCopyable(bool copyable)
{
    m_copyable = copyable;
    adopt();
}

void FieldCard::addButton(QPushButton *button)
{
    m_row->addWidget(button);
}

void FieldCard::setText(const QString &value)
{
    if (value == m_field->text())
        return;
    m_field->setText(value);
    m_copied = false;
    m_touched = false;
    forgetSeen();
    judge();
}

QString FieldCard::text() const
{
    return m_field->text();
}

void FieldCard::setSeen()
{
    forgetSeen();
    m_seen = true;
    adopt();
}

void FieldCard::setDiffers(Tone tone, const QString &finding)
{
    forgetSeen();
    m_differenceTone = tone;
    m_difference = finding;
    adopt();
}

void FieldCard::forgetSeen()
{
    m_seen = false;
    m_difference.clear();
    adopt();
}

void FieldCard::judge()
{
    m_verdict = m_check(m_field->text());
    adopt();
}

void FieldCard::copy()
{
    QGuiApplication::clipboard()->setText(m_verdict.value);
    m_copied = true;
    adopt();
    announceCopied(this, m_name);
}

void FieldCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        adopt();
}

void FieldCard::adopt()
{
    const bool empty = m_field->text().isEmpty();
    // An empty field that nobody has touched is no mistake yet.
    const bool judged = (!empty || (m_touched && !m_optional)) && !m_verdict.findings.empty();
    const bool say = judged || !m_difference.isEmpty();
    // What is wrong with the value itself comes first: Facebook was asked about another one then.
    const Tone tone = judged ? toneOf(m_verdict.judgement()) : m_differenceTone;
    const QString finding = judged ? m_verdict.toString() : m_difference;
    if (say)
        m_finding->setState(tone, finding);
    m_finding->setVisible(say);
    setTone(say && tone == Tone::Bad ? Tone::Bad : Tone::Neutral);
    m_copy->setVisible(m_copyable);
    m_copy->setEnabled(!m_verdict.value.isEmpty());
    //: State of a value: Facebook reports that the app has it.
    const QString state = m_seen ? tr("✓ seen in the app")
        //: State of a value: Facebook reports another one.
        : !m_difference.isEmpty() ? tr("differs")
        //: State of a value: it was put on the clipboard.
        : m_copied ? tr("copied")
        //: State of a value: it may be left out.
        : m_optional && empty ? tr("optional")
                              : QString();
    m_stateLabel->setText(state);
    const QString spoken = say ? finding : state;
    setAccessibleDescription(spoken);
    m_field->setAccessibleDescription(QStringList{spoken, m_note->text()}.join(u'\n').trimmed());
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
