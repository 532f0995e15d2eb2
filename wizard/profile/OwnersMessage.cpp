#include "profile/OwnersMessage.h"

#include <QCoreApplication>

namespace crmlink::profile
{

namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("crmlink", text);
}

} // namespace

QString ownersMessage(const setup::Site &site, const QString &owner, const QString &account)
{
    QStringList lines;
    //: A message that the user copies and sends; %1 is the reader.
    lines += translated(QT_TRANSLATE_NOOP("crmlink", "Hello %1,")).arg(owner);
    lines += QString();
    lines += account.isEmpty()
        ? translated(QT_TRANSLATE_NOOP("crmlink", "your Facebook account is to be linked with the CRM %1. It takes two minutes:"))
              .arg(site.displayName())
        : translated(
              QT_TRANSLATE_NOOP("crmlink", "the Facebook account “%2” has to be linked with the CRM %1 again. It takes two minutes:"))
              .arg(site.displayName(), account);
    int number = 0;
    const auto step = [&](const QString &what) { lines += QStringLiteral("%1. %2").arg(++number).arg(what); };
    step(translated(QT_TRANSLATE_NOOP("crmlink", "Sign in to the CRM as yourself: %1")).arg(site.siteUrl.toString()));
    step(translated(
        QT_TRANSLATE_NOOP("crmlink", "Open your profile (User profile on the home page) and press Accounts in external resources.")));
    if (!account.isEmpty())
        step(translated(QT_TRANSLATE_NOOP("crmlink", "Select “%1” there and remove it.")).arg(account));
    step(account.isEmpty()
             ? translated(QT_TRANSLATE_NOOP("crmlink", "Add a Facebook account and log in to Facebook."))
             : translated(QT_TRANSLATE_NOOP("crmlink", "Add a Facebook account and log in to Facebook as “%1”.")).arg(account));
    lines += QString();
    lines += translated(
        QT_TRANSLATE_NOOP("crmlink",
                          "The CRM then keeps the account's name, a number and an access token that works for about 60 days. Never "
                          "send anybody your Facebook password: nobody needs it."));
    return lines.join(u'\n') + u'\n';
}

} // namespace crmlink::profile
