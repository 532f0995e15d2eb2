#include "crm/Statement.h"

#include <QStringList>

#include <algorithm>

namespace crmlink::crm
{

bool Statement::carriesSecret() const
{
    return std::ranges::any_of(values, [](const Value &value) { return std::holds_alternative<Secret>(value); });
}

bool truth(const QVariant &value)
{
    return value.typeId() == QMetaType::QString ? value.toString().trimmed() == u"1" : value.toBool();
}

QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

} // namespace crmlink::crm
