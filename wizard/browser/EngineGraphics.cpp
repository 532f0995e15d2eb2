#include "browser/EngineGraphics.h"

#include <QCoreApplication>

namespace crmlink::browser
{

static constexpr const char variable[] = "QT_XCB_GL_INTEGRATION";

EngineGraphics::EngineGraphics(bool useGpu)
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    // A value that is there already is the user's own word: obeyed, and theirs to pass on.
    if (!useGpu && !qEnvironmentVariableIsSet(variable))
        m_ours = qputenv(variable, "none");
}

void EngineGraphics::applicationStarted()
{
    if (m_ours)
        qunsetenv(variable);
    m_ours = false;
}

} // namespace crmlink::browser
