#include "browser/webengine/EngineEnvironment.h"

#include <QAccessible>
#include <QList>
#include <QQuickWindow>

#include <algorithm>

namespace crmlink::browser::webengine
{

QByteArray withoutUnsafeFlags(const QByteArray &flags)
{
    static const QByteArrayList unsafe{"--remote-debugging",
                                       "--ignore-certificate-errors",
                                       "--ignore-urlfetcher-cert-requests",
                                       "--allow-insecure-localhost",
                                       "--disable-web-security",
                                       "--disable-site-isolation",
                                       "--test-type"};
    QByteArrayList kept;
    for (const QByteArray &flag : flags.simplified().split(' ')) {
        const bool breaks = std::any_of(unsafe.begin(), unsafe.end(), [&](const QByteArray &start) { return flag.startsWith(start); });
        if (!breaks)
            kept += flag;
    }
    return kept.join(' ');
}

void prepareEngine(bool useGpu)
{
    // Developer tools: the variable would open a port on which anybody on this computer can read the pages.
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
    if (qEnvironmentVariableIsSet("QTWEBENGINE_CHROMIUM_FLAGS"))
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", withoutUnsafeFlags(qgetenv("QTWEBENGINE_CHROMIUM_FLAGS")));
    // On Linux the engine tells screen readers nothing unless asked to.
    if (QAccessible::isActive())
        qputenv("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY", "1");
    if (!useGpu)
        QQuickWindow::setSceneGraphBackend(QStringLiteral("software"));
}

} // namespace crmlink::browser::webengine
