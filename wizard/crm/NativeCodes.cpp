#include "crm/NativeCodes.h"

#include <QRegularExpression>
#include <QSqlError>

namespace crmlink::crm
{

QList<int> nativeCodes(const QSqlError &error)
{
    static const QRegularExpression number(QStringLiteral("\\d+"));
    QList<int> codes;
    const QString text = error.nativeErrorCode();
    for (auto match = number.globalMatch(text); match.hasNext();)
        codes << match.next().captured().toInt();
    return codes;
}

} // namespace crmlink::crm
