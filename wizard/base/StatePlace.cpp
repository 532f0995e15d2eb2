#include "base/StatePlace.h"

#include <QDir>
#include <QStandardPaths>

namespace crmlink
{

QString statePlace(const QString &given)
{
    QString chosen = given;
    if (chosen.isEmpty())
        chosen = qEnvironmentVariable("CRMLINK_STATE_DIR");
    if (chosen.isEmpty())
        chosen = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/crmlink");
    return QDir(chosen).absolutePath();
}

} // namespace crmlink
