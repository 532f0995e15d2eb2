#include "Answer.h"
#include "base/DisplayServer.h"
#include "base/Languages.h"
#include "base/LanguageSetting.h"
#include "base/Redaction.h"
#include "base/StatePlace.h"
#include "browser/BrowserSettings.h"
#include "browser/EngineGraphics.h"
#include "CommandLine.h"
#include "Doors.h"
#include "Headless.h"
#include "HelpText.h"
#include "Process.h"
#include "setup/GuideAnchors.h"
#include "StopSignals.h"
#include "widgets/ClearFusion.h"
#include "widgets/StrayLetters.h"
#include "widgets/WheelScrolls.h"

#include <QApplication>
#include <QIcon>
#include <QJsonObject>
#include <QMessageBox>

#include <cstdio>
#include <optional>

using namespace crmlink;
using namespace crmlink::app;

namespace
{

Error noDisplay(Verb verb, const DisplayServer &display)
{
    const Text fix = verb == Verb::Guide
        ? Text(QT_TRANSLATE_NOOP("crmlink",
                                 "Run it in a desktop session, or save the guide as a web page, which needs no display: crmlink guide "
                                 "--export DIR."))
        : Text(QT_TRANSLATE_NOOP("crmlink",
                                 "Run it in a desktop session, or use the verbs for scripts: plan, apply, check (crmlink --help)."));
    return {.kind = ErrorKind::NoDisplay,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "There is no display to open a window on.")),
            .why = display.state == DisplayServer::State::Dead
                ? Text(QT_TRANSLATE_NOOP("crmlink", "The display %1 does not answer."), {display.name})
                : Text(QT_TRANSLATE_NOOP("crmlink", "Neither DISPLAY nor WAYLAND_DISPLAY is set.")),
            .fix = fix,
            .guide = setup::anchor::commandLine,
            .candidates = {}};
}

int say(const Invocation &invocation, const QString &command, const QString &text)
{
    Answer answer;
    answer.text = text;
    answer.json = {{QStringLiteral("command"), command}, {QStringLiteral("version"), QStringLiteral(CRMLINK_VERSION)}};
    if (command == u"help")
        answer.json.insert(QStringLiteral("text"), text);
    Printer(invocation.json).print(answer);
    return afterPrinting(0);
}

int fail(bool json, const QString &command, const Error &error)
{
    Printer(json).print(command, error);
    return exitStatus(error.kind);
}

int help(const Invocation &invocation)
{
    const HelpText help(Process::terminalWidth());
    if (invocation.verb != Verb::Help && invocation.verbGiven)
        return say(invocation, QStringLiteral("help"), help.verb(invocation.spec()));
    for (const VerbSpec &spec : verbs()) {
        if (invocation.words.value(0) == QLatin1String(spec.name))
            return say(invocation, QStringLiteral("help"), help.verb(spec));
    }
    return say(invocation, QStringLiteral("help"), help.overview());
}

/// Whether the user wants web pages drawn by the graphics card. A state folder that cannot be used is the door's to report.
bool wantsGpu(const Invocation &invocation)
{
    if (invocation.verb == Verb::Practice || invocation.verb == Verb::Guide)
        return false;
    const auto state = StateFolder::open(invocation.stateDir);
    return state && browser::BrowserSettings(*state).useGpu();
}

/// The one asked for now, else the one that the user chose once, else the desktop's: for every verb. Practice has no state of
/// its own to remember a choice in.
QString languageOf(const Invocation &invocation)
{
    if (!invocation.language.isEmpty() || invocation.verb == Verb::Practice)
        return invocation.language;
    return LanguageSetting(statePlace(invocation.stateDir)).code();
}

/// Who starts from a desktop's menu does not see standard error.
void showFailure(const Error &error)
{
    if (QGuiApplication::platformName() == u"offscreen" || QGuiApplication::platformName() == u"minimal")
        return;
    QMessageBox box(QMessageBox::Critical, QStringLiteral("CrmLink"), redact(error.what.toString()), QMessageBox::Close);
    box.setObjectName(QStringLiteral("startFailure"));
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QStringList{redact(error.why.toString()), error.fix.toString()}.join(u'\n').trimmed());
    QObject::connect(&box, &QMessageBox::finished, qApp, &QCoreApplication::quit);
    box.open();
    QApplication::exec();
}

Result<int> openDoor(const Invocation &invocation, const std::stop_token &stop)
{
    switch (invocation.verb) {
    case Verb::Practice: return openPractice(invocation);
    case Verb::Guide: return openGuide(invocation);
    case Verb::Profile: return openProfile(invocation, stop);
    default: return openSetup(invocation, stop);
    }
}

int openWindow(int &argc, char **argv, const Invocation &invocation)
{
    const QString command = QLatin1String(invocation.spec().name);
    const bool savesGuide = invocation.verb == Verb::Guide && invocation.has("export");
    const bool needsNoDisplay = savesGuide || (invocation.verb == Verb::Practice && invocation.has("tour"));
    DisplayServer display = DisplayServer::find();
    if (needsNoDisplay && display.state != DisplayServer::State::Usable) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    } else if (display.state != DisplayServer::State::Usable) {
        const QCoreApplication app(argc, argv);
        Languages::use(languageOf(invocation));
        // The same word would be wrong where there is a display.
        const Result<void> step = invocation.verb == Verb::Guide ? checkGuideStep(invocation) : Result<void>();
        return fail(invocation.json, command, step ? noDisplay(invocation.verb, display) : step.error());
    }
    // Before the first file is written. What is saved to a folder at once needs no order to its end.
    std::optional<StopSignals> stopSignals;
    if (!savesGuide)
        stopSignals.emplace();
    browser::EngineGraphics graphics(wantsGpu(invocation), invocation.verb != Verb::Guide);
    const QApplication app(argc, argv);
    display.connection.reset();
    graphics.applicationStarted();
    widgets::ClearFusion::use();
#ifndef Q_OS_MACOS
    widgets::StrayLetters strayLetters;
    qApp->installEventFilter(&strayLetters);
#endif
    widgets::WheelScrolls wheelScrolls;
    qApp->installEventFilter(&wheelScrolls);
    QApplication::setDesktopFileName(QStringLiteral("crmlink"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/crmlink/icons/crmlink.svg")));
    if (savesGuide) {
        Languages::use(languageOf(invocation));
        const Result<Answer> saved = exportGuide(invocation);
        if (!saved)
            return fail(invocation.json, command, saved.error());
        Printer(invocation.json).print(*saved);
        return afterPrinting(saved->status);
    }
    // On a thread of its own, and perhaps before the loop runs. Not quit(), which a window that has a question could hold up:
    // what is at work rolls back when its owner goes, and where the wizard stood is on disk.
    const std::stop_callback end(stopSignals->token(), [] {
        QMetaObject::invokeMethod(
            qApp, [] { QCoreApplication::exit(exitStatus(ErrorKind::Cancelled)); }, Qt::QueuedConnection);
    });
    Languages::use(languageOf(invocation));
    const Result<int> status = openDoor(invocation, stopSignals->token());
    if (stopSignals->token().stop_requested())
        return fail(invocation.json, command, cancelledError());
    if (!status) {
        const int failed = fail(invocation.json, command, status.error());
        if (!invocation.json)
            showFailure(status.error());
        return failed;
    }
    if (invocation.json)
        return say(invocation, command, {}), *status;
    return *status;
}

} // namespace

int main(int argc, char **argv)
{
    Process::forbidCoreDumps();
    installRedactingMessageHandler();
    const QStringList arguments = Process::arguments(argc, argv);
    const Result<Invocation> invocation = parseCommandLine(arguments);
    if (invocation && invocation->spec().window && !invocation->help && !invocation->version)
        return openWindow(argc, argv, *invocation);

    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("crmlink"));
    if (!invocation) {
        const QString asked = languageIn(arguments);
        Languages::use(asked.isEmpty() ? LanguageSetting(statePlace({})).code() : asked);
        return fail(asksForJson(arguments), verbIn(arguments), invocation.error());
    }
    Languages::use(languageOf(*invocation));
    if (invocation->version)
        return say(*invocation, QStringLiteral("version"), QStringLiteral("crmlink %1\n").arg(QStringLiteral(CRMLINK_VERSION)));
    if (invocation->help || invocation->verb == Verb::Help)
        return help(*invocation);
    return runHeadless(*invocation);
}
