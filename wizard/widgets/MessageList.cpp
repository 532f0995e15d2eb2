#include "widgets/MessageList.h"

#include "widgets/Speech.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

namespace crmlink::widgets
{

namespace
{

constexpr int wrapping = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap;

} // namespace

MessageList::MessageList(const QString &question, std::span<const facebook::Trouble> messages, QWidget *parent) : QComboBox(parent)
{
    addItem(question);
    for (const facebook::Trouble trouble : messages) {
        const facebook::TroubleEntry &known = facebook::entry(trouble);
        addItem(Text(known.what).toString(), QString(known.id));
    }
    speakChoice(this);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    QSizePolicy policy = sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QComboBox::currentTextChanged, this, &MessageList::updateGeometry);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (const facebook::TroubleEntry *known = facebook::findTrouble(itemData(index).toString()))
            emit named(known->trouble);
    });
}

int MessageList::heightForWidth(int width) const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.rect = {0, 0, width, sizeHint().height()};
    const QRect text = textRect(option);
    const int wrapped = style()->itemTextRect(fontMetrics(), {0, 0, text.width(), QWIDGETSIZE_MAX}, wrapping, true, currentText()).height();
    return option.rect.height() + std::max(0, wrapped - text.height());
}

QRect MessageList::textRect(const QStyleOptionComboBox &option) const
{
    return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).adjusted(1, 0, -1, 0);
}

void MessageList::paintEvent(QPaintEvent * /*event*/)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawItemText(textRect(option), wrapping, option.palette, isEnabled(), currentText(), QPalette::ButtonText);
}

} // namespace crmlink::widgets
