#include "widgets/WrappedChoice.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace crmlink::widgets
{

namespace
{

constexpr int wrapping = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

WrappedChoice::WrappedChoice(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    QSizePolicy policy = sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QComboBox::currentTextChanged, this, &WrappedChoice::updateGeometry);
}

int WrappedChoice::heightForWidth(int width) const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.rect = {0, 0, width, sizeHint().height()};
    const QRect text = textRect(option);
    const QString words = shownText();
    // Of no words the style gives the whole room.
    const int wrapped
        = words.isEmpty() ? 0 : style()->itemTextRect(fontMetrics(), {0, 0, text.width(), QWIDGETSIZE_MAX}, wrapping, true, words).height();
    return option.rect.height() + std::max(0, wrapped - text.height());
}

QRect WrappedChoice::textRect(const QStyleOptionComboBox &option) const
{
    return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).adjusted(1, 0, -1, 0);
}

QString WrappedChoice::shownText() const
{
    return currentIndex() < 0 ? placeholderText() : currentText();
}

void WrappedChoice::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawItemText(textRect(option), wrapping, option.palette, isEnabled(), shownText(), QPalette::ButtonText);
}

} // namespace crmlink::widgets
