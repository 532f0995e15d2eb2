#include "base/Async.h"

#include "base/Redaction.h"

#include <QCoreApplication>

namespace crmlink
{

QThreadPool &waitingPool()
{
    static QThreadPool pool;
    static const bool prepared = [] {
        // More than ever wait at a time: one that is waited for must find a thread.
        pool.setMaxThreadCount(256);
        qAddPostRoutine([] { pool.waitForDone(); });
        return true;
    }();
    Q_UNUSED(prepared)
    return pool;
}

Error unexpectedError(const QString &why)
{
    return {.kind = ErrorKind::Unexpected,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "CrmLink met something it was not built for.")),
            .why = Text::verbatim(redact(why)),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Copy the details and report them; nothing was written after this point.")),
            .guide = {},
            .candidates = {}};
}

} // namespace crmlink
