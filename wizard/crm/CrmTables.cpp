#include "crm/CrmTables.h"

namespace crmlink::crm
{

const std::vector<TableUse> &tableUses()
{
    using Need = TableUse::Need;
    const auto s = [](const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); };
    static const std::vector<TableUse> uses{
        {QStringLiteral("SysSettings"), s("Id Code Name ValueTypeName IsPersonal"), {}, {}, false, Need::Crm},
        {QStringLiteral("SysSettingsValue"), s("Id SysSettingsId SysAdminUnitId IsDef Position TextValue BooleanValue"),
         s("TextValue BooleanValue ModifiedOn ModifiedById"),
         s("Id CreatedOn CreatedById ModifiedOn ModifiedById SysSettingsId SysAdminUnitId IsDef TextValue IntegerValue FloatValue "
           "BooleanValue Position ProcessListeners"),
         true, Need::Crm},
        {QStringLiteral("SysAdminUnit"), s("Id Name SysAdminUnitTypeValue ParentRoleId ContactId Active"), {}, {}, false, Need::Crm},
        {QStringLiteral("SysUserInRole"), s("SysUserId SysRoleId"), {}, {}, false, Need::Crm},
        {QStringLiteral("SysAdminUnitInRole"), s("SysAdminUnitId SysAdminUnitRoleId"), {}, {}, false, Need::Optional},
        {QStringLiteral("SysAdminOperation"), s("Id Code"), {}, {}, false, Need::Crm},
        {QStringLiteral("SysAdminOperationGrantee"), s("SysAdminOperationId SysAdminUnitId CanExecute Position"), {}, {}, false, Need::Crm},
        {QStringLiteral("SocialAccount"), s("Id TypeId Login Name UserId SocialId ConsumerKey AccessToken Public IsExpired"),
         s("Public AccessToken ConsumerKey Login IsExpired ModifiedOn ModifiedById"),
         s("Id CreatedOn CreatedById ModifiedOn ModifiedById Login Public AccessToken AccessSecretToken ConsumerKey TypeId UserId SocialId "
           "IsExpired Name Notes ProcessListeners"),
         true, Need::Package},
        {QStringLiteral("CommunicationType"), s("Id"), {}, {}, false, Need::Accounts},
        {QStringLiteral("ContactCommunication"), s("ContactId CommunicationTypeId Number SocialMediaId"), {}, {}, true, Need::Accounts},
    };
    return uses;
}

} // namespace crmlink::crm
