#include "Headless.h"

#include "base/Async.h"
#include "Doors.h"
#include "StopSignals.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace crmlink::app
{

namespace
{

using SiteDoor = Result<Answer> (*)(const Invocation &, const QString &, Desk &);

SiteDoor doorOf(Verb verb)
{
    switch (verb) {
    case Verb::Plan: return plan;
    case Verb::Apply: return apply;
    case Verb::Check: return check;
    case Verb::Undo: return undo;
    case Verb::Forget: return forget;
    case Verb::Accounts: return accounts;
    case Verb::Import: return importSite;
    default: return nullptr;
    }
}

/// What an entry of "sites" has beside the answer of one site: which it is.
QJsonObject named(QJsonObject object, const QString &site)
{
    if (!object.contains(u"site"))
        object.insert(QStringLiteral("site"), site);
    return object;
}

int runSites(const Invocation &invocation, SiteDoor door, Desk &desk, const Printer &printer)
{
    const QString command = QLatin1String(invocation.spec().name);
    QJsonArray sites;
    int worst = 0;
    for (const QString &site : invocation.values("site")) {
        // A stop ends the whole run, but every site that was asked for has its entry.
        const Result<Answer> answer = desk.stop().stop_requested() ? failure(cancelledError()) : door(invocation, site, desk);
        if (answer) {
            printer.printOne(site, *answer);
            sites.append(named(answer->json, site));
            worst = std::max(worst, answer->status);
        } else {
            printer.printOne(site, answer.error());
            sites.append(named(errorJson(command, answer.error()), site));
            worst = std::max(worst, exitStatus(answer.error().kind));
        }
    }
    printer.printSites(sites);
    return worst;
}

int runOne(const Invocation &invocation, const Result<Answer> &answer, const Printer &printer)
{
    if (!answer) {
        printer.print(QLatin1String(invocation.spec().name), answer.error());
        return exitStatus(answer.error().kind);
    }
    printer.print(*answer);
    return answer->status;
}

int work(const Invocation &invocation, Desk &desk)
{
    const Printer printer(invocation.json);
    if (invocation.verb == Verb::Doctor)
        return runOne(invocation, doctor(desk), printer);
    const SiteDoor door = doorOf(invocation.verb);
    if (invocation.values("site").size() > 1)
        return runSites(invocation, door, desk, printer);
    return runOne(invocation, door(invocation, invocation.value("site"), desk), printer);
}

} // namespace

int runHeadless(const Invocation &invocation)
{
    const StopSignals stopSignals;
    Desk desk(invocation, stopSignals.token());
    int status = exitStatus(ErrorKind::Unexpected);
    QThreadPool pool;
    pool.start([&] {
        try {
            status = work(invocation, desk);
        } catch (const std::exception &thrown) {
            Printer(invocation.json).print(QLatin1String(invocation.spec().name), unexpectedError(QString::fromLocal8Bit(thrown.what())));
        }
        // Posted, so it counts also when the work is done before the loop begins.
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    pool.waitForDone();
    return afterPrinting(status);
}

} // namespace crmlink::app
