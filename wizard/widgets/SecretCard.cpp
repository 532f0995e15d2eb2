#include "widgets/SecretCard.h"

#include "widgets/FieldCard.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace crmlink::widgets
{

namespace
{

/// More than an input method commits at once, less than any secret.
constexpr qsizetype pastedAtOnce = 16;

} // namespace

SecretCard::SecretCard(const QString &id, const QString &name, Check check, QWidget *parent)
    : Card(parent), m_name(name), m_check(std::move(check)), m_nameLabel(new Words(Words::Role::Caption, name, this)),
      m_stateLabel(new Words(Words::Role::Caption, {}, this)), m_field(new SecretEdit(this)),
      //: Takes what is on the clipboard into the field.
      m_paste(new QPushButton(tr("Paste"), this)), m_show(new QToolButton(this)), m_note(new Words(Words::Role::Caption, {}, this)),
      m_finding(new StateLine(this))
{
    setObjectName(id);
    m_field->setObjectName(id + QStringLiteral("Field"));
    m_paste->setObjectName(id + QStringLiteral("Paste"));
    m_show->setObjectName(id + QStringLiteral("Show"));
    m_finding->setObjectName(id + QStringLiteral("Finding"));
    m_stateLabel->setObjectName(id + QStringLiteral("State"));
    m_field->setMaxLength(100'000);
    m_field->setAccessibleName(name);
    m_paste->setAccessibleName(tr("Paste %1").arg(name));
    //: Shows the hidden characters of a secret.
    m_show->setText(tr("Show"));
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    m_show->setAccessibleName(tr("Show %1").arg(name));
    m_stateLabel->setWordWrap(false);
    m_note->hide();
    m_finding->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(spacing(this, 0.25));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_nameLabel, 0, 0);
    grid->addWidget(m_stateLabel, 0, 1, Qt::AlignTrailing | Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing(this, 0.4));
    row->addWidget(m_field, 1);
    row->addWidget(m_show);
    row->addWidget(m_paste);
    grid->addLayout(row, 1, 0, 1, 2);
    grid->addWidget(m_finding, 2, 0, 1, 2);
    grid->addWidget(m_note, 3, 0, 1, 2);

    connect(m_show, &QToolButton::toggled, m_field, &SecretEdit::setShown);
    connect(m_paste, &QPushButton::clicked, this, &SecretCard::paste);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        // Many characters at once: the user pasted by keyboard or menu, which makes reading the clipboard their own wish;
        // it is emptied as with the button.
        const auto length = m_field->text().size();
        const bool pasted = length - m_length >= pastedAtOnce;
        m_clipboardCleared = false;
        judge();
        if (pasted && !m_judged.value.isEmpty()) {
            QString taken = QGuiApplication::clipboard()->text();
            if (m_check(taken).value == m_judged.value)
                clearClipboard(taken);
            wipe(taken);
        }
        emit edited();
    });
    adopt();
}

void SecretCard::setPlace(const QString &place)
{
    m_nameLabel->setText(place.isEmpty() ? m_name : tr("%1 (%2)", "a field and where it stands").arg(m_name, place));
}

void SecretCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void SecretCard::setKept(const Secret &secret, const QString &where)
{
    m_kept = secret;
    m_keptWhere = where;
    adopt();
}

Secret SecretCard::secret() const
{
    return m_field->text().isEmpty() ? m_kept : m_judged.value;
}

QString SecretCard::typed() const
{
    return m_field->text();
}

void SecretCard::setTyped(const QString &text)
{
    m_field->setText(text);
    judge();
}

void SecretCard::forgetTyped()
{
    if (!m_judged.value.isEmpty())
        m_kept = m_judged.value;
    m_show->setChecked(false);
    m_field->clear();
    judge();
}

void SecretCard::paste()
{
    QString taken = QGuiApplication::clipboard()->text();
    if (taken.isEmpty()) {
        m_finding->setState(Tone::Attention, tr("The clipboard holds no text. Copy the value in the browser first."));
        m_finding->show();
        return;
    }
    m_field->setText(taken);
    m_clipboardCleared = false;
    judge();
    if (!m_judged.value.isEmpty())
        clearClipboard(taken);
    wipe(taken);
    m_field->setFocus();
    emit edited();
}

void SecretCard::clearClipboard(const QString &taken)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->text() != taken)
        return;
    clipboard->clear();
    m_clipboardCleared = true;
    adopt();
}

void SecretCard::judge()
{
    QString text = m_field->text();
    m_judged = text.isEmpty() ? setup::SecretVerdict() : m_check(text);
    wipe(text);
    adopt();
}

void SecretCard::adopt()
{
    m_length = m_field->text().size();
    const bool typed = m_length > 0;
    const bool say = typed && !m_judged.verdict.findings.empty();
    const Tone tone = toneOf(m_judged.verdict.judgement());
    if (say)
        m_finding->setState(tone, m_judged.verdict.toString());
    m_finding->setVisible(say);
    setTone(say && tone == Tone::Bad ? Tone::Bad : Tone::Neutral);
    const bool kept = !m_kept.isEmpty();
    m_field->setPlaceholderText(kept ? tr("Already here. Paste another one to replace it.") : QString());
    m_show->setEnabled(typed);
    QString state;
    if (typed && m_clipboardCleared)
        //: State of a secret: it was taken from the clipboard.
        state = tr("taken over, clipboard emptied");
    else if (!typed && kept)
        state = m_keptWhere;
    m_stateLabel->setText(state);
    m_field->setAccessibleDescription(say ? m_judged.verdict.toString() : state);
}

} // namespace crmlink::widgets
