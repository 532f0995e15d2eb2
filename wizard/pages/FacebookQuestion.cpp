#include "pages/FacebookQuestion.h"

#include "facebook/Troubles.h"

namespace crmlink::pages
{

facebook::AppQuestion questionOf(const setup::SetupDraft &draft, const Services &services)
{
    facebook::AppQuestion question;
    question.site = draft.site;
    question.appSecret = draft.appSecret;
    question.who = draft.whoMayLogIn;
    question.today = services.now().date();
    return question;
}

bool mayAskFacebook(const setup::SetupDraft &draft, const Services &services)
{
    return services.facebook && draft.site.facebook.verify;
}

Error asError(const setup::Check &check)
{
    const facebook::TroubleEntry *known = facebook::findTrouble(check.cause);
    return {.kind = ErrorKind::CheckFailed,
            .what = check.text,
            .why = known ? Text(known->cause) : Text(),
            .fix = check.fix,
            .guide = check.guide,
            .candidates = {},
            .cause = check.cause};
}

} // namespace crmlink::pages
