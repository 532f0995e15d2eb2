#include "widgets/SecretCard.h"

#include "widgets/SecretEdit.h"

#include <QClipboard>
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
    : SecretCard(id, name, std::move(check), new SecretEdit, parent)
{
}

SecretCard::SecretCard(const QString &id, const QString &name, Check check, SecretEdit *field, QWidget *parent)
    : EntryCard(id, name, field, parent), m_check(std::move(check)), m_field(field),
      //: Takes what is on the clipboard into the field.
      m_paste(new QPushButton(tr("Paste"), this)), m_show(new QToolButton(this))
{
    m_paste->setObjectName(id + QStringLiteral("Paste"));
    m_show->setObjectName(id + QStringLiteral("Show"));
    m_paste->setAccessibleName(tr("Paste %1").arg(name));
    //: Shows the hidden characters of a secret.
    m_show->setText(tr("Show"));
    m_show->setCheckable(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    m_show->setAccessibleName(tr("Show %1").arg(name));
    layOut({m_show, m_paste});

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
        m_unsaid = !pasted;
        if (pasted)
            sayFinding();
        emit edited();
    });
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_unsaid, false))
            sayFinding();
    });
    adopt();
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
        showFinding(Tone::Attention, tr("The clipboard holds no text. Copy the value in the browser first."), state());
        sayFinding();
        return;
    }
    m_field->setText(taken);
    m_clipboardCleared = false;
    judge();
    if (!m_judged.value.isEmpty())
        clearClipboard(taken);
    wipe(taken);
    m_unsaid = false;
    sayFinding();
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

QString SecretCard::state() const
{
    if (m_field->text().isEmpty())
        return m_kept.isEmpty() ? QString() : m_keptWhere;
    //: State of a secret: it was taken from the clipboard.
    return m_clipboardCleared ? tr("taken over, clipboard emptied") : QString();
}

void SecretCard::adopt()
{
    m_length = m_field->text().size();
    const bool typed = m_length > 0;
    m_field->setPlaceholderText(m_kept.isEmpty() ? QString() : tr("Already here. Paste another one to replace it."));
    m_show->setEnabled(typed);
    showFinding(toneOf(m_judged.verdict.judgement()), typed ? m_judged.verdict.toString() : QString(), state());
}

} // namespace crmlink::widgets
