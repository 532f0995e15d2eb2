#include "base/StatePlace.h"

#include <QDir>
#include <QStandardPaths>

namespace crmlink
{

namespace
{

QString usualPlace()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/crmlink");
}

} // namespace

QString statePlace(const QString &given)
{
    QString chosen = given;
    if (chosen.isEmpty())
        chosen = qEnvironmentVariable("CRMLINK_STATE_DIR");
    if (chosen.isEmpty())
        chosen = usualPlace();
    return QDir(chosen).absolutePath();
}

QString statePlaceToName(const QString &path)
{
    const QString whole = QDir(path).absolutePath();
    return whole == QDir(usualPlace()).absolutePath() ? QString() : whole;
}

} // namespace crmlink
