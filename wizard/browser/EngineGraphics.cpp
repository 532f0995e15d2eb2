#include "browser/EngineGraphics.h"

#include <QCoreApplication>

namespace crmlink::browser
{

namespace
{

constexpr const char variable[] = "QT_XCB_GL_INTEGRATION";
QtMessageHandler otherwise = nullptr;

/// Qt tells every start that there is no OpenGL, which is what was asked for.
void passOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(u"QXcbIntegration: Cannot create platform OpenGL context"))
        otherwise(type, context, message);
}

} // namespace

EngineGraphics::EngineGraphics(bool useGpu, bool showsPages)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts, showsPages);
    // A value that is there already is the user's own word: obeyed, and theirs to pass on.
    if (!useGpu && !qEnvironmentVariableIsSet(variable))
        m_ours = qputenv(variable, "none");
    if (m_ours)
        otherwise = qInstallMessageHandler(passOn);
}

void EngineGraphics::applicationStarted()
{
    if (!m_ours)
        return;
    qunsetenv(variable);
    qInstallMessageHandler(otherwise);
    m_ours = false;
}

} // namespace crmlink::browser
