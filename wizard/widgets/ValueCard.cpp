#include "widgets/ValueCard.h"

#include "widgets/Icons.h"
#include "widgets/Speech.h"
#include "widgets/Words.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace crmlink::widgets
{

ValueCard::ValueCard(const QString &id, const QString &name, QWidget *parent)
    : Card(parent), m_name(name), m_nameLabel(new Words(Words::Role::Caption, name, this)), m_stateLabel(new QLabel(this)),
      m_valueEdit(new QLineEdit(this)), m_valueWords(new Words(Words::Role::Body, {}, this)),
      //: Copies the value beside it.
      m_copy(new QPushButton(tr("Copy"), this)), m_note(new Words(Words::Role::Caption, {}, this)),
      m_finding(new Words(Words::Role::Body, {}, this))
{
    setObjectName(id);
    m_stateLabel->setObjectName(id + QStringLiteral("State"));
    m_valueEdit->setObjectName(id + QStringLiteral("Value"));
    m_copy->setObjectName(id + QStringLiteral("Copy"));
    m_finding->setObjectName(id + QStringLiteral("Finding"));
    m_valueEdit->setReadOnly(true);
    m_valueEdit->setFrame(false);
    m_valueEdit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_valueEdit->setAccessibleName(name);
    m_valueWords->setFont(m_valueEdit->font());
    m_copy->setAccessibleName(tr("Copy %1").arg(name));
    m_note->hide();
    m_finding->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(spacing(this, 0.2));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_stateLabel, 0, 1, Qt::AlignTrailing | Qt::AlignTop);
    grid->addWidget(m_valueEdit, 1, 0);
    grid->addWidget(m_valueWords, 1, 0);
    grid->addWidget(m_copy, 1, 1, Qt::AlignTrailing);
    grid->addWidget(m_note, 2, 0, 1, 2);
    grid->addWidget(m_finding, 3, 0, 1, 2);

    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_value);
        // What Facebook was seen to hold says more than that it was copied.
        if (m_state == State::None || m_state == State::Optional)
            setState(State::Copied);
        announceCopied(this, m_name);
        emit copied();
    });
    setValue({});
}

void ValueCard::setPlace(const QString &place)
{
    m_nameLabel->setText(place.isEmpty() ? m_name : tr("%1 (%2)", "a field and where it stands").arg(m_name, place));
}

void ValueCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    describe();
}

void ValueCard::setValue(const QString &value)
{
    if (value != m_value)
        setState(State::None);
    m_value = value;
    m_valueEdit->setText(value.isEmpty() ? QStringLiteral("–") : value);
    m_valueEdit->setCursorPosition(0);
    m_valueWords->setText(value);
    const bool several = value.contains(u' ') || value.contains(u'\n');
    m_valueEdit->setVisible(!several);
    m_valueWords->setVisible(several);
    m_copy->setVisible(!value.isEmpty());
    adopt();
}

void ValueCard::setState(State state)
{
    m_state = state;
    m_finding->hide();
    adopt();
}

void ValueCard::setDiffers(const QString &found, const QString &whatToDo)
{
    setState(State::Differs);
    m_finding->setText(whatToDo.isEmpty() ? found : found + u' ' + whatToDo);
    m_finding->show();
    describe();
}

void ValueCard::describe()
{
    QStringList words{m_stateLabel->text(), m_finding->isHidden() ? QString() : m_finding->text(), m_note->text()};
    words.removeAll(QString());
    m_valueEdit->setAccessibleDescription(words.join(u'\n'));
    // Words take no focus: their button says them.
    words.prepend(m_value);
    m_copy->setAccessibleDescription(m_valueWords->isHidden() ? QString() : words.join(u'\n'));
}

void ValueCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        adopt();
}

void ValueCard::adopt()
{
    const QPalette user = QGuiApplication::palette();
    const Palette colors(user);
    Tone tone = Tone::Neutral;
    QString words;
    switch (m_state) {
    case State::None: break;
    //: State of a value: it was put on the clipboard.
    case State::Copied: words = tr("copied"); break;
    case State::Seen:
        //: State of a value: Facebook reports that the app has it.
        words = tr("✓ seen in the app");
        tone = Tone::Good;
        break;
    case State::Differs:
        //: State of a value: Facebook reports another one.
        words = tr("differs");
        tone = Tone::Bad;
        break;
    //: State of a value: it may be left out.
    case State::Optional: words = tr("optional"); break;
    }
    m_stateLabel->setText(words);
    setAccessibleDescription(words);
    describe();
    setTone(tone == Tone::Bad ? Tone::Bad : Tone::Neutral);
    QPalette state = user;
    state.setColor(QPalette::WindowText, colors.ink(tone));
    m_stateLabel->setPalette(state);
    QPalette finding = user;
    finding.setColor(QPalette::WindowText, colors.ink(Tone::Bad));
    finding.setColor(QPalette::Text, colors.ink(Tone::Bad));
    m_finding->setPalette(finding);
    QPalette value = user;
    value.setColor(QPalette::Base, Qt::transparent);
    m_valueEdit->setPalette(value);
}

} // namespace crmlink::widgets
