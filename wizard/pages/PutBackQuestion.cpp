#include "pages/PutBackQuestion.h"

namespace crmlink::pages
{

using namespace setup;

PutBackQuestion::PutBackQuestion(const SetupDraft &draft, QWidget *parent)
    : ConfirmDialog(wordsFor(draft), draft.receipt ? undoneAsPlanned(draft.receipt->plan) : ChangePlan(), parent)
{
}

profile::ConfirmDialog::Question PutBackQuestion::wordsFor(const SetupDraft &draft)
{
    return {.title = tr("Put the old values back?"),
            .where = draft.site.displayName(),
            .meaning = {tr("Putting back cannot be undone: to have the new values again, they have to be written again."),
                        draft.site.route == Route::Service ? tr("The CRM uses the old values at once.")
                                                           : tr("The CRM uses the old values after its next restart.")},
            .button = tr("&Put back")};
}

} // namespace crmlink::pages
