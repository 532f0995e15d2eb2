#include "widgets/FieldCard.h"

#include "widgets/Speech.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace crmlink::widgets
{

FieldCard::FieldCard(const QString &id, const QString &name, Check check, QWidget *parent)
    : EntryCard(id, name, new QLineEdit, parent), m_check(std::move(check)),
      //: Copies the value beside it.
      m_copy(new QPushButton(tr("Copy"), this))
{
    m_copy->setObjectName(id + QStringLiteral("Copy"));
    m_copy->setAccessibleName(tr("Copy %1").arg(name));
    layOut({m_copy});

    connect(m_copy, &QPushButton::clicked, this, &FieldCard::copy);
    connect(field(), &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        m_copied = false;
        forgetSeen();
        judge();
        emit edited();
    });
    connect(field(), &QLineEdit::editingFinished, this, [this] {
        if (field()->isModified() && !m_verdict.value.isEmpty() && field()->text() != m_verdict.value)
            field()->setText(m_verdict.value); // the finding stays: it says what was mended
        if (m_touched && !finding().isEmpty())
            sayFinding();
    });
    judge();
}

void FieldCard::setPlaceholder(const QString &example)
{
    field()->setPlaceholderText(example);
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
    row()->addWidget(button);
}

void FieldCard::setText(const QString &value)
{
    if (value == field()->text())
        return;
    field()->setText(value);
    m_copied = false;
    m_touched = false;
    forgetSeen();
    judge();
}

QString FieldCard::text() const
{
    return field()->text();
}

void FieldCard::setSeen(const QString &value)
{
    forgetSeen();
    m_seen = true;
    m_report = value;
    adopt();
}

void FieldCard::setDiffers(Tone tone, const QString &finding)
{
    forgetSeen();
    m_differs = true;
    m_reportTone = tone;
    m_report = finding;
    adopt();
}

void FieldCard::forgetSeen()
{
    m_seen = false;
    m_differs = false;
    m_reportTone = Tone::Neutral;
    m_report.clear();
    adopt();
}

void FieldCard::judge()
{
    m_verdict = m_check(field()->text());
    adopt();
}

void FieldCard::copy()
{
    QGuiApplication::clipboard()->setText(m_verdict.value);
    m_copied = true;
    adopt();
    announceCopied(this, name());
}

void FieldCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        adopt();
}

QString FieldCard::finding() const
{
    if (!isJudged())
        return m_report;
    const QString judgement = m_verdict.toString();
    return isReported() ? m_report + u'\n' + judgement : judgement;
}

bool FieldCard::isReported() const
{
    // Facebook was asked about another value than one that is refused.
    return !m_report.isEmpty() && !(isJudged() && m_verdict.isRefused());
}

bool FieldCard::isJudged() const
{
    // An empty field that nobody has touched is no mistake yet.
    return (!field()->text().isEmpty() || (m_touched && !m_optional)) && !m_verdict.findings.empty();
}

void FieldCard::adopt()
{
    m_copy->setVisible(m_copyable);
    m_copy->setEnabled(!m_verdict.value.isEmpty());
    //: State of a value: Facebook reports that the app has it.
    const QString state = m_seen ? tr("✓ seen in the app")
        //: State of a value: Facebook reports another one.
        : m_differs ? tr("differs")
        //: State of a value: it was put on the clipboard.
        : m_copied ? tr("copied")
        //: State of a value: it may be left out.
        : m_optional && field()->text().isEmpty() ? tr("optional")
                                                  : QString();
    showFinding(isJudged() && !isReported() ? toneOf(m_verdict.judgement()) : m_reportTone, finding(), state);
}

} // namespace crmlink::widgets
