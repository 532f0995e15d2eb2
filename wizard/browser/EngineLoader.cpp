#include "browser/EngineLoader.h"

#include "browser/Sandbox.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPluginLoader>

namespace crmlink::browser
{

namespace
{

BrowserEngine *engine = nullptr; // owned by Qt's plugin machinery, never unloaded

Error unusable(const char *why, const char *fix)
{
    return {.kind = ErrorKind::Unexpected,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "Facebook cannot be shown inside this window.")),
            .why = Text(why),
            .fix = Text(fix),
            .guide = setup::anchor::embeddedView,
            .candidates = {}};
}

} // namespace

QString EngineLoader::installedFile()
{
    const QString path = QDir::cleanPath(QCoreApplication::applicationDirPath() + u'/' + QStringLiteral(CRMLINK_PLUGIN_FOLDER)
                                         + QStringLiteral("/crmlink_webengine"));
    for (const QString &ending : {QStringLiteral(".so"), QStringLiteral(".dylib"), QStringLiteral(".dll")}) {
        QString file = path + ending;
        if (QLibrary::isLibrary(file) && QFile::exists(file))
            return file;
    }
    return {};
}

bool EngineLoader::isInstalled()
{
    return !installedFile().isEmpty();
}

bool EngineLoader::isLoaded()
{
    return engine != nullptr;
}

std::optional<Error> EngineLoader::obstacle()
{
    if (!isInstalled()) {
        return Error{.kind = ErrorKind::NotFound,
                     .what = Text(QT_TRANSLATE_NOOP("crmlink", "Facebook cannot be shown inside this window.")),
                     .why = Text(QT_TRANSLATE_NOOP("crmlink", "This installation has no web view.")),
                     .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Use your browser for the steps on Facebook. Everything works the same.")),
                     .guide = setup::anchor::embeddedView,
                     .candidates = {}};
    }
    switch (probeSandbox()) {
    case Sandbox::Usable:
    case Sandbox::SwitchedOff: break;
    case Sandbox::RunningAsRoot:
        return unusable(QT_TRANSLATE_NOOP("crmlink", "CrmLink runs as root, and the web view protects itself only for ordinary users."),
                        QT_TRANSLATE_NOOP("crmlink", "Start CrmLink as an ordinary user, or use your browser for the steps on Facebook."));
    case Sandbox::NoUserNamespaces:
        return unusable(
            QT_TRANSLATE_NOOP("crmlink",
                              "This system does not allow user namespaces, with which the web view protects you from what it shows."),
            QT_TRANSLATE_NOOP("crmlink",
                              "Use your browser for the steps on Facebook, or ask the administrator of this computer to allow them."));
    }
    return std::nullopt;
}

Result<BrowserEngine *> EngineLoader::load()
{
    // Asked every time: Chromium would end the process, not answer.
    if (auto why = obstacle())
        return failure(*std::move(why));
    if (engine)
        return engine;
    // Qt WebEngine would end the process here as well.
    if (!QCoreApplication::testAttribute(Qt::AA_ShareOpenGLContexts)) {
        return failure(unusable(QT_TRANSLATE_NOOP("crmlink", "This window was started without what the web view needs."),
                                QT_TRANSLATE_NOOP("crmlink", "Use your browser for the steps on Facebook.")));
    }

    QPluginLoader loader(installedFile());
    // The name is checked by hand: instance() of a plugin with another interface would already have loaded the engine.
    if (loader.metaData().value(QStringLiteral("IID")).toString() == QLatin1String(CRMLINK_BROWSER_ENGINE_IID))
        engine = qobject_cast<BrowserEngine *>(loader.instance());
    if (!engine) {
        Error error = unusable(QT_TRANSLATE_NOOP("crmlink", "Its web view is damaged or belongs to another version."),
                               QT_TRANSLATE_NOOP("crmlink", "Install CrmLink again, or use your browser for the steps on Facebook."));
        if (const QString words = loader.errorString(); !words.isEmpty() && loader.metaData().value(QStringLiteral("IID")).isString())
            error.why = Text::verbatim(words);
        return failure(std::move(error));
    }
    return engine;
}

} // namespace crmlink::browser
