#include "pages/PutBackQuestion.h"

namespace crmlink::pages
{

using namespace setup;

namespace
{

// The database is named: a copy of the CRM may be in use under the same address.
QString whereOf(const Site &site)
{
    QStringList names{site.displayName()};
    if (site.route == Route::Database)
        names << site.database.host << site.database.name;
    names.removeAll(QString());
    return names.join(QStringLiteral(" · "));
}

} // namespace

PutBackQuestion::PutBackQuestion(const SetupDraft &draft, QWidget *parent)
    : ConfirmDialog(wordsFor(draft), draft.receipt ? undoneAsPlanned(draft.receipt->plan) : ChangePlan(), parent)
{
}

profile::ConfirmDialog::Question PutBackQuestion::wordsFor(const SetupDraft &draft)
{
    return {.title = tr("Put the old values back?"),
            .where = whereOf(draft.site),
            .meaning = {tr("Putting back cannot be undone: to have the new values again, they have to be written again."),
                        draft.site.route == Route::Service ? tr("The CRM uses the old values at once.")
                                                           : tr("The CRM uses the old values after its next restart.")},
            .button = tr("&Put back")};
}

} // namespace crmlink::pages
