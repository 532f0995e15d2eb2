#include "widgets/ErrorPanel.h"

#include "base/Redaction.h"
#include "widgets/Icons.h"
#include "widgets/Speech.h"
#include "widgets/Words.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace crmlink::widgets
{

namespace
{

/// Who listens learns a while later where the focus is. Did it leave the panel for less, they take it for having stayed, and
/// read nothing again.
constexpr qint64 noticedMs = 1000;

} // namespace

ErrorPanel::ErrorPanel(QWidget *parent)
    : Card(parent), m_symbol(new QLabel(this)), m_what(new Words(Words::Role::Subheading, {}, this)),
      m_why(new Words(Words::Role::Body, {}, this)), m_fix(new Words(Words::Role::Body, {}, this)),
      //: Opens the guide at the step that explains this error.
      m_guide(new QPushButton(tr("What to do"), this)),
      //: Copies the error's text.
      m_copy(new QPushButton(tr("Copy details"), this))
{
    setObjectName(QStringLiteral("errorPanel"));
    m_what->setObjectName(QStringLiteral("errorWhat"));
    m_why->setObjectName(QStringLiteral("errorWhy"));
    m_fix->setObjectName(QStringLiteral("errorFix"));
    m_guide->setObjectName(QStringLiteral("errorGuide"));
    m_copy->setObjectName(QStringLiteral("errorCopy"));
    setTone(Tone::Bad);
    setFocusPolicy(Qt::StrongFocus);
    speakAs(this, QAccessible::AlertMessage);
    for (Words *words : {m_what, m_why, m_fix})
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing(this, 0.3));
    column->addWidget(m_what);
    column->addWidget(m_why);
    column->addWidget(m_fix);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_guide);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    column->addLayout(buttons);
    row->addLayout(column, 1);

    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(redact(m_error.toString())); });
    connect(m_guide, &QPushButton::clicked, this, [this] { emit guideRequested(m_error.guide); });
    adopt();
    hide();
}

void ErrorPanel::showError(const Error &error)
{
    m_stayed = hasFocus() || (m_left.isValid() && !m_left.hasExpired(noticedMs));
    m_left.invalidate();
    m_error = error;
    m_shown = true;
    m_what->setText(error.what.toString());
    QString why = error.why.toString();
    if (!error.candidates.isEmpty())
        why += (why.isEmpty() ? QString() : QStringLiteral("\n")) + error.candidates.join(QStringLiteral(", "));
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_fix->setText(error.fix.toString());
    m_fix->setVisible(!error.fix.isEmpty());
    m_guide->setVisible(!error.guide.isEmpty());
    // All of it is the name. Of an alert the words inside are read as well, but for those that stand in the name: what was its
    // description would be said a second time.
    QStringList words{tr("Error: %1").arg(error.what.toString()), why, error.fix.toString()};
    words.removeAll(QString());
    setAccessibleName(words.join(u'\n'));
    show();
    QTimer::singleShot(0, this, &ErrorPanel::say);
}

void ErrorPanel::clear()
{
    if (hasFocus())
        m_left.start();
    m_shown = false;
    m_error = {};
    hide();
}

void ErrorPanel::say()
{
    // Where it gets the focus it is read for that.
    if (!m_shown || (hasFocus() && !std::exchange(m_stayed, false)))
        return;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    // Windows hears an alert, and what is announced only from 6.8 on; elsewhere nobody hears an alert.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#endif
    announce(this, accessibleName());
}

void ErrorPanel::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        adopt();
}

void ErrorPanel::adopt()
{
    const QPalette user = QGuiApplication::palette();
    const QColor bad = Palette(user).ink(Tone::Bad);
    m_symbol->setPixmap(pixmap(Symbol::Cross, bad, this));
    QPalette own = user;
    own.setColor(QPalette::WindowText, bad);
    m_what->setPalette(own);
}

} // namespace crmlink::widgets
