#include "widgets/MessageList.h"

#include "widgets/Speech.h"

namespace crmlink::widgets
{

MessageList::MessageList(const QString &question, std::span<const facebook::Trouble> messages, QWidget *parent) : WrappedChoice(parent)
{
    addItem(question);
    for (const facebook::Trouble trouble : messages) {
        const facebook::TroubleEntry &known = facebook::entry(trouble);
        addItem(Text(known.what).toString(), QString(known.id));
    }
    speakChoice(this);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (const facebook::TroubleEntry *known = facebook::findTrouble(itemData(index).toString()))
            emit named(known->trouble);
    });
}

} // namespace crmlink::widgets
