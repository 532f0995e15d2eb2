#include "profile/DialogMessages.h"

#include <array>

namespace crmlink::profile
{

namespace
{

// Facebook shows these as a page in the reader's language, and no address tells of them.
constexpr std::array messages{
    facebook::Trouble::NoSupportedPermission, facebook::Trouble::InvalidScopes, facebook::Trouble::UrlBlocked,
    facebook::Trouble::DomainNotIncluded,     facebook::Trouble::InsecureLogin, facebook::Trouble::EmbeddedDisabled,
    facebook::Trouble::AppNotActive,          facebook::Trouble::AppNotSetUp,   facebook::Trouble::FeatureUnavailable};

} // namespace

DialogMessages::DialogMessages(QWidget *parent) : MessageList(tr("The dialog shows a message instead …"), messages, parent)
{
    setObjectName(QStringLiteral("dialogMessage"));
    setAccessibleName(tr("Message that the login dialog shows"));
}

} // namespace crmlink::profile
