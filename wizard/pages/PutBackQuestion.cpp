#include "pages/PutBackQuestion.h"

#include <QLocale>

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
        names << shownServer(site.database.host, site.database.port) << shownDatabase(site.database.name, site.database.schema);
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
    QStringList meaning;
    if (draft.receipt && draft.receipt->writtenAt.isValid())
        //: %1 is a time.
        meaning += tr("Takes back what was written on %1.")
                       .arg(QLocale().toString(draft.receipt->writtenAt.toLocalTime(), QLocale::ShortFormat));
    meaning << tr("Putting back cannot be undone: to have the new values again, they have to be written again.")
            << (draft.site.route == Route::Service ? tr("The CRM uses the old values at once.")
                                                   : tr("The CRM uses the old values after its next restart."));
    return {.title = tr("Put the old values back?"), .where = whereOf(draft.site), .meaning = meaning, .button = tr("&Put back")};
}

} // namespace crmlink::pages
