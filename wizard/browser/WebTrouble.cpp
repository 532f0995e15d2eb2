#include "browser/WebTrouble.h"

#include "base/Redaction.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

namespace crmlink::browser
{

namespace
{

Error trouble(Text what, Text why, Text fix)
{
    return {.kind = ErrorKind::Unreachable,
            .what = std::move(what),
            .why = std::move(why),
            .fix = std::move(fix),
            .guide = setup::anchor::embeddedView,
            .candidates = {}};
}

} // namespace

Error webTrouble(PaneTrouble kind, const QString &host, const QString &detail)
{
    const Text engineSays = detail.isEmpty() ? Text() : Text::verbatim(redact(detail));
    switch (kind) {
    case PaneTrouble::Crashed:
        return trouble(Text(QT_TRANSLATE_NOOP("crmlink", "The process that showed the page has ended.")),
                       detail.isEmpty() ? Text() : Text(QT_TRANSLATE_NOOP("crmlink", "Its exit status: %1."), {detail}),
                       Text(QT_TRANSLATE_NOOP("crmlink",
                                              "Reload the page, or open it in your browser. What was typed into the page and not "
                                              "saved there is lost; what CrmLink knows is not.")));
    case PaneTrouble::Blank:
        return trouble(Text(QT_TRANSLATE_NOOP("crmlink", "The page stays blank.")),
                       Text(QT_TRANSLATE_NOOP("crmlink", "It has loaded, but nothing was drawn for some seconds.")),
                       Text(QT_TRANSLATE_NOOP("crmlink", "Reload it, or open it in your browser.")));
    case PaneTrouble::Stalled:
        return trouble(Text(QT_TRANSLATE_NOOP("crmlink", "%1 does not answer."), {host}),
                       Text(QT_TRANSLATE_NOOP("crmlink", "Nothing has come for some time; the page is still being waited for.")),
                       Text(QT_TRANSLATE_NOOP("crmlink", "Wait, reload it, or open it in your browser. Check the network and the proxy.")));
    case PaneTrouble::Certificate:
        return trouble(
            Text(QT_TRANSLATE_NOOP("crmlink", "The certificate of %1 is refused."), {host}), engineSays,
            Text(QT_TRANSLATE_NOOP("crmlink",
                                   "Nothing was sent. The usual causes are a wrong clock on this computer and a proxy that opens "
                                   "encrypted traffic: its certificate has to be known to this computer. There is no way round it.")));
    case PaneTrouble::Unreachable: break;
    }
    return trouble(
        Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be reached."), {host}), engineSays,
        Text(QT_TRANSLATE_NOOP("crmlink", "Check the network and the proxy, then reload the page, or open it in your browser.")));
}

Error unsupportedBrowser(const QString &engine)
{
    return trouble(Text(QT_TRANSLATE_NOOP("crmlink", "Facebook does not support this view.")),
                   Text(QT_TRANSLATE_NOOP("crmlink", "It asks for a newer browser than the one built in here: %1."), {engine}),
                   Text(QT_TRANSLATE_NOOP("crmlink", "Open the page in your browser. The step can be done there just as well.")));
}

} // namespace crmlink::browser
