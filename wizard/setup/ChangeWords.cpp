#include "setup/ChangeWords.h"

#include <QCoreApplication>

namespace crmlink::setup
{

Text secretInWords(bool isSet)
{
    return isSet ? Text(QT_TRANSLATE_NOOP("crmlink", "(secret)")) : Text(QT_TRANSLATE_NOOP("crmlink", "(not set)"));
}

Text inWords(const SettingValue &value)
{
    if (!value.rowExists)
        return secretInWords(false);
    if (value.isHidden)
        //: A value that the CRM has and does not tell.
        return Text(QT_TRANSLATE_NOOP("crmlink", "(unknown)"));
    switch (value.kind) {
    case SettingValue::Kind::Text: break;
    case SettingValue::Kind::Boolean:
        return value.boolean ? Text(QT_TRANSLATE_NOOP("crmlink", "selected")) : Text(QT_TRANSLATE_NOOP("crmlink", "cleared"));
    case SettingValue::Kind::Secret: return secretInWords(!value.secretDigest.isEmpty());
    }
    return value.text.isEmpty() ? Text(QT_TRANSLATE_NOOP("crmlink", "(empty)")) : Text::verbatim(value.text);
}

Text inWords(AccountState state)
{
    switch (state) {
    case AccountState::None: return Text(QT_TRANSLATE_NOOP("crmlink", "not linked"));
    case AccountState::Private: return Text(QT_TRANSLATE_NOOP("crmlink", "private"));
    case AccountState::Shared: return Text(QT_TRANSLATE_NOOP("crmlink", "shared with all users"));
    case AccountState::OldToken: return Text(QT_TRANSLATE_NOOP("crmlink", "old link"));
    case AccountState::NewToken: return Text(QT_TRANSLATE_NOOP("crmlink", "linked again"));
    }
    return {};
}

} // namespace crmlink::setup
