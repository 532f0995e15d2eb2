#include "crm/FreeTdsConfig.h"

#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QTemporaryFile>

namespace crmlink::crm
{

Result<FreeTdsConfig> FreeTdsConfig::hold(const QString &section)
{
    static std::mutex oneAtATime;
    std::unique_lock lock(oneAtATime);
    static QTemporaryFile file;
    if (!file.isOpen() && file.open())
        qputenv("FREETDSCONF", file.fileName().toLocal8Bit()); // once: the name stays, the content changes
    if (!file.isOpen() || !file.resize(0) || !file.seek(0) || file.write(section.toUtf8()) < 0 || !file.flush()) {
        return failure({.kind = ErrorKind::Unreachable,
                        .what = Text(QT_TRANSLATE_NOOP("crmlink", "The connection cannot be prepared: no temporary file can be written.")),
                        .why = Text::verbatim(file.errorString()),
                        .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Make room in the folder for temporary files.")),
                        .guide = setup::anchor::databaseConnection,
                        .candidates = {}});
    }
    return FreeTdsConfig(std::move(lock));
}

} // namespace crmlink::crm
