#include "widgets/StepRail.h"

#include "widgets/Card.h"
#include "widgets/Icons.h"
#include "widgets/Speech.h"
#include "widgets/Words.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace crmlink::widgets
{

class StepRail::Row : public QWidget
{
public:
    enum class State { Done, Open, Current, ToCome };

    Row(int number, const RailStep &step, QWidget *parent)
        : QWidget(parent), m_number(number), m_title(new WrappedLabel(this)), m_manual(new Words(Words::Role::Caption, step.manual, this))
    {
        m_title->setTextFormat(Qt::PlainText);
        m_title->setText(step.title);
        m_manual->setTextInteractionFlags(Qt::NoTextInteraction);
        m_manual->setVisible(!step.manual.isEmpty());
        auto *row = new QHBoxLayout(this);
        const int side = spacing(this, 0.8);
        row->setContentsMargins(side + badge() + spacing(this, 0.6), spacing(this, 0.3), side, spacing(this, 0.3));
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(m_title);
        column->addWidget(m_manual);
        row->addLayout(column);
        speakAs(this, QAccessible::ListItem, Parts::Silent);
    }

    void setState(State state)
    {
        m_state = state;
        QFont own = m_title->font();
        own.setBold(state == State::Current);
        m_title->setFont(own);
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const QPalette user = QGuiApplication::palette();
        const Palette colors(user);
        QPainter painter(this);
        if (m_state == State::Current)
            painter.fillRect(rect(), colors.wash(Tone::Accent));
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = spacing(this, 0.8);
        QRectF circle(layoutDirection() == Qt::RightToLeft ? width() - side - badge() : side, (height() - badge()) / 2.0, badge(), badge());
        circle.adjust(1, 1, -1, -1);
        if (m_state == State::Done || m_state == State::Open) {
            const Tone tone = m_state == State::Done ? Tone::Good : Tone::Attention;
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.ink(tone));
            painter.drawEllipse(circle);
            const QPixmap check = pixmap(m_state == State::Done ? Symbol::Check : Symbol::Pending, colors.onInk(tone), this);
            const double edge = badge() * 0.62;
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawPixmap(QRectF(circle.center().x() - edge / 2, circle.center().y() - edge / 2, edge, edge).toRect(), check);
            return;
        }
        const bool current = m_state == State::Current;
        painter.setPen(QPen(current ? colors.ink(Tone::Accent) : colors.outline(), current ? 2 : 1));
        painter.setBrush(user.color(QPalette::Base));
        painter.drawEllipse(circle);
        QFont digits = font();
        digits.setPointSizeF(digits.pointSizeF() * 0.8);
        digits.setBold(current);
        painter.setFont(digits);
        painter.setPen(current ? colors.ink(Tone::Accent) : colors.secondaryText());
        painter.drawText(circle, Qt::AlignCenter, locale().toString(m_number));
    }

private:
    [[nodiscard]] int badge() const { return spacing(this, 1.35); }

    int m_number;
    State m_state = State::ToCome;
    QLabel *m_title;
    Words *m_manual;
};

namespace
{

/// Without a frame of its own it would not show that it has the focus.
class FlatButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        painter.setPen(QPen(Palette(QGuiApplication::palette()).ink(Tone::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

} // namespace

StepRail::StepRail(QWidget *parent)
    : QWidget(parent), m_title(new Words(Words::Role::Subheading, {}, this)), m_site(new Words(Words::Role::Caption, {}, this)),
      m_scroll(new QScrollArea(this)), m_help(new FlatButton(this))
{
    setObjectName(QStringLiteral("stepRail"));
    setAutoFillBackground(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, spacing(this, 1), 0, spacing(this, 0.5));
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(spacing(this, 0.8), 0, spacing(this, 0.8), 0);
    heading->setSpacing(0);
    heading->addWidget(m_title);
    heading->addWidget(m_site);
    outer->addLayout(heading);

    auto *inner = new QWidget;
    speakAs(inner, QAccessible::List);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll, 1);

    m_help->setObjectName(QStringLiteral("helpButton"));
    //: %1 is the key, F1.
    m_help->setText(tr("Help with this step (%1)").arg(QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText)));
    m_help->setFlat(true);
    m_help->setAutoDefault(false);
    connect(m_help, &QPushButton::clicked, this, &StepRail::helpRequested);
    outer->addWidget(m_help);
    adopt();
}

void StepRail::setHeading(const QString &title, const QString &site)
{
    m_title->setText(title);
    m_site->setText(site);
    m_site->setVisible(!site.isEmpty());
}

void StepRail::setSteps(std::vector<RailStep> steps)
{
    // At every letter that is typed on a page somebody asks.
    if (steps == m_steps)
        return;
    qDeleteAll(m_rows);
    m_rows.clear();
    while (QLayoutItem *rest = m_column->takeAt(0))
        delete rest;
    m_steps = std::move(steps);
    for (const RailStep &step : m_steps) {
        auto *row = new Row(static_cast<int>(m_rows.size()) + 1, step, m_scroll->widget());
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
    m_column->addStretch();
    // As wide as the longest title on one line, where that is not absurd.
    int width = 0;
    QFont bold = font();
    bold.setBold(true);
    for (const RailStep &step : m_steps)
        width = std::max(width, QFontMetrics(bold).horizontalAdvance(step.title));
    width = std::min(width, fontMetrics().averageCharWidth() * 26);
    m_scroll->setMinimumWidth(width + spacing(this, 4.6));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    setCurrent(m_current);
}

void StepRail::setCurrent(int index)
{
    m_current = index;
    const int count = static_cast<int>(m_rows.size());
    for (int i = 0; i < count; ++i) {
        const bool open = m_steps[static_cast<size_t>(i)].isOpen;
        const Row::State state = index < 0 || i > index ? Row::State::ToCome
            : i == index                                ? Row::State::Current
            : open                                      ? Row::State::Open
                                                        : Row::State::Done;
        m_rows[static_cast<size_t>(i)]->setState(state);
        //: The state of a step, for screen readers.
        const QString word = state == Row::State::Done ? tr("done")
            : state == Row::State::Open                ? tr("something is still to do")
            : state == Row::State::Current             ? tr("current step")
                                                       : tr("to come");
        //: For screen readers: Step 6 of 11: App settings, current step.
        const QString name
            = tr("Step %1 of %2: %3, %4").arg(QString::number(i + 1), QString::number(count), m_steps[static_cast<size_t>(i)].title, word);
        if (Row *row = m_rows[static_cast<size_t>(i)]; row->accessibleName() != name)
            row->setAccessibleName(name);
    }
    if (index >= 0 && index < count)
        m_scroll->ensureWidgetVisible(m_rows[static_cast<size_t>(index)]);
    setAccessibleName(shortText());
}

QString StepRail::shortText() const
{
    if (m_current < 0 || m_current >= static_cast<int>(m_steps.size()))
        return {};
    return tr("Step %1 of %2: %3")
        .arg(QString::number(m_current + 1), QString::number(m_steps.size()), m_steps[static_cast<size_t>(m_current)].title);
}

void StepRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        adopt();
}

void StepRail::adopt()
{
    QPalette own = QGuiApplication::palette();
    own.setColor(QPalette::Window, own.color(QPalette::Base));
    setPalette(own);
    own.setColor(QPalette::ButtonText, Palette(QGuiApplication::palette()).secondaryText());
    m_help->setPalette(own);
}

} // namespace crmlink::widgets
