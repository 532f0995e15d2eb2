#include "support/gui/RealScreen.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace crmlink::test
{

int runOnRealScreen(int argc, char **argv)
{
    if (qEnvironmentVariable("QT_QPA_PLATFORM") == u"xcb")
        return -1;
    const QCoreApplication app(argc, argv);
    for (const auto &program : {"xvfb-run", "xauth", "dbus-run-session", "/usr/libexec/at-spi-bus-launcher"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
            qWarning("SKIP: %s is not installed", program);
            return qEnvironmentVariableIsSet("CI") ? 1 : 0;
        }
    }
    // Asked for its address, the bus of assistive technology starts; Qt looks for it once.
    const auto inside
        = QStringLiteral("dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null"
                         " && QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb exec \"$@\"");
    // The bus of assistive technology comes and goes as the only client, for which the server would begin anew.
    return QProcess::execute(QStringLiteral("xvfb-run"),
                             QStringList{QStringLiteral("-a"), QStringLiteral("-s"), QStringLiteral("-screen 0 1280x1024x24 -noreset"),
                                         QStringLiteral("dbus-run-session"), QStringLiteral("--"), QStringLiteral("sh"),
                                         QStringLiteral("-c"), inside, QStringLiteral("sh"), QCoreApplication::applicationFilePath()}
                                 + QCoreApplication::arguments().mid(1));
}

} // namespace crmlink::test
