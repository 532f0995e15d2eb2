#include "runs/KeysGate.h"

#include "facebook/AppCheck.h"

#include <QCoreApplication>

namespace crmlink::runs
{

Result<void> askFacebook(facebook::AppCheck *facebook, const setup::SetupDraft &draft, const std::stop_token &stop)
{
    if (!facebook || !draft.site.facebook.verify || draft.appSecret.isEmpty() || draft.keysProof())
        return {};
    facebook::AppQuestion question;
    question.site = draft.site;
    question.appSecret = draft.appSecret;
    const auto proof = facebook->proveKeys(question, stop).result();
    if (proof)
        return {};
    Error error = proof.error();
    if (error.kind == ErrorKind::Unreachable) {
        error.fix = Text(
            QT_TRANSLATE_NOOP("crmlink", "%1 Nothing was written. With verify = false in the site file CrmLink does not ask Facebook."),
            {error.fix.toString()});
    }
    return failure(error);
}

} // namespace crmlink::runs
