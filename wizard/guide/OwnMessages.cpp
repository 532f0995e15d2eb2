#include "guide/OwnMessages.h"

#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace crmlink::guide
{

namespace
{

namespace anchor = setup::anchor;

// clang-format off: a table
const std::array messages = std::to_array<OwnMessage>({
    {QT_TRANSLATE_NOOP("crmlink", "The CRM has no Facebook keys yet."), anchor::write,
     QT_TRANSLATE_NOOP("crmlink", "One of the two keys is empty in the CRM, or the CRM has not noticed yet that they were entered."),
     QT_TRANSLATE_NOOP("crmlink", "Write the keys to the CRM, then restart it."),
     QLatin1String("Facebook integration setup is required|MissingConsumerKey|MissingConsumerSecret")},
    {QT_TRANSLATE_NOOP("crmlink", "The password cannot be kept in the keychain."), anchor::keychain},
    {QT_TRANSLATE_NOOP("crmlink", "The App Secret that is to be replaced cannot be kept for undo. Nothing was written."), anchor::keychain},
    {QT_TRANSLATE_NOOP("crmlink", "Your keychain is locked or does not let CrmLink in."), anchor::keychain, nullptr,
     QT_TRANSLATE_NOOP("crmlink", "Unlock your keychain and allow CrmLink to use it, then try again.")},
    {QT_TRANSLATE_NOOP("crmlink", "There is no keychain that CrmLink can use."), anchor::keychain, nullptr,
     QT_TRANSLATE_NOOP("crmlink",
                       "Start the keychain of your desktop (GNOME Keyring, KWallet or KeePassXC with its Secret "
                       "Service), then try again.")},
    {QT_TRANSLATE_NOOP("crmlink", "Your keychain does not work."), anchor::keychain, nullptr,
     QT_TRANSLATE_NOOP("crmlink", "Check that your keychain runs and is unlocked, then try again.")},
    {QT_TRANSLATE_NOOP("crmlink", "Your keychain reported success, but what it holds is not what CrmLink wrote."), anchor::keychain,
     nullptr, QT_TRANSLATE_NOOP("crmlink", "Check that your keychain is switched on and has room, then try again.")},
    {QT_TRANSLATE_NOOP("crmlink", "%1 is not in the keychain."), anchor::keychain},
    {QT_TRANSLATE_NOOP("crmlink", "The App Secret that you had entered was not in a keychain, and is gone with the earlier session."),
     anchor::facebookKeys, nullptr, QT_TRANSLATE_NOOP("crmlink", "Press Show beside App secret in App settings › Basic, then copy it.")},
    {QT_TRANSLATE_NOOP("crmlink", "The App Secret was copied while it was masked."), anchor::facebookKeys,
     QT_TRANSLATE_NOOP("crmlink", "The console shows dots until Show is pressed and the password is given."),
     QT_TRANSLATE_NOOP("crmlink", "Press Show beside App secret in App settings › Basic, then copy it.")},
    {QT_TRANSLATE_N_NOOP("crmlink", "Your keychain did not answer within %n second(s)."), anchor::keychain, nullptr,
     QT_TRANSLATE_NOOP("crmlink", "Answer that dialog, then try again.")},
    {QT_TRANSLATE_N_NOOP("crmlink", "The secret is too long for a keychain: %n byte(s); at most %1 fit."), anchor::keychain},
    {QT_TRANSLATE_NOOP("crmlink", "The folder %1 cannot be made."), anchor::stateFolder},
    {QT_TRANSLATE_NOOP("crmlink", "The folder %1 cannot be kept to yourself."), anchor::stateFolder},
    {QT_TRANSLATE_NOOP("crmlink", "%1 is not a record of a run."), anchor::stateFolder},
    {QT_TRANSLATE_NOOP("crmlink", "The practice CRM cannot be made at %1."), anchor::stateFolder},
    {QT_TRANSLATE_NOOP("crmlink", "This version cannot reach the CRM in the way that the site file names."), anchor::siteFile},
    {QT_TRANSLATE_NOOP("crmlink", "The site file does not say who signs in to the CRM."), anchor::siteFile},
    {QT_TRANSLATE_NOOP("crmlink", "The site file %1 cannot be read."), anchor::siteFile},
    {QT_TRANSLATE_NOOP("crmlink", "The site file %1 cannot be written."), anchor::siteFile},
    {QT_TRANSLATE_NOOP("crmlink", "The site file %1 could not be changed in its place."), anchor::siteFile},
    {QT_TRANSLATE_NOOP("crmlink", "The site file %1 was changed meanwhile and says otherwise than this set-up."), anchor::siteFile},
    {QT_TRANSLATE_NOOP("crmlink", "%1 is no file that can be changed."), anchor::siteFile},
    {QT_TRANSLATE_NOOP("crmlink", "%1 is longer than any secret."), anchor::siteFile},
    {QT_TRANSLATE_NOOP("crmlink", "%1 is not text in UTF-8."), anchor::siteFile},
    {QT_TRANSLATE_NOOP("crmlink", "The guide has no step “%1”."), anchor::commandLine},
    {QT_TRANSLATE_NOOP("crmlink", "--site-url is no address of a CRM."), anchor::commandLine},
    {QT_TRANSLATE_NOOP("crmlink", "There is no display to open a window on."), anchor::commandLine, nullptr,
     QT_TRANSLATE_NOOP("crmlink", "Run it in a desktop session, or use the verbs for scripts: plan, apply, check (crmlink --help).")},
    {QT_TRANSLATE_NOOP("crmlink", "The guide cannot be saved to %1."), anchor::commandLine},
    {QT_TRANSLATE_NOOP("crmlink", "The answer could not be written to standard output."), anchor::commandLine},
    {QT_TRANSLATE_NOOP("crmlink", "The password cannot be put into %1."), anchor::commandLine},
    {QT_TRANSLATE_NOOP("crmlink", "%1 is the CRM's own file."), anchor::commandLine},
    {QT_TRANSLATE_NOOP("crmlink", "--site and --password-file name the same file."), anchor::commandLine},
    {QT_TRANSLATE_NOOP("crmlink", "The saved plan cannot be read."), anchor::commandLine},
    {QT_TRANSLATE_NOOP("crmlink", "Facebook cannot be shown inside this window."), anchor::embeddedView},
    {QT_TRANSLATE_NOOP("crmlink", "The process that showed the page has ended."), anchor::embeddedView},
    {QT_TRANSLATE_NOOP("crmlink", "The page stays blank."), anchor::embeddedView},
    {QT_TRANSLATE_NOOP("crmlink", "The certificate of %1 is refused."), anchor::embeddedView},
    {QT_TRANSLATE_NOOP("crmlink", "Facebook does not support this view."), anchor::embeddedView},
    {QT_TRANSLATE_NOOP("crmlink", "The connection was lost at the last step. Nothing was written."), anchor::databaseConnection},
    {QT_TRANSLATE_NOOP("crmlink", "What answers on %1 is not %2."), anchor::databaseConnection},
    {QT_TRANSLATE_NOOP("crmlink", "The name %1 is not known on the network."), anchor::databaseConnection, nullptr, nullptr,
     QLatin1String("could not translate host name")},
    {QT_TRANSLATE_NOOP("crmlink", "No program listens on %1."), anchor::databaseConnection, nullptr, nullptr,
     QLatin1String("Connection refused")},
    {QT_TRANSLATE_NOOP("crmlink", "The server has no connection left for %1."), anchor::databaseConnection, nullptr, nullptr,
     QLatin1String("too many clients already|remaining connection slots are reserved")},
    {QT_TRANSLATE_NOOP("crmlink", "The server on %1 is starting or shutting down."), anchor::databaseConnection, nullptr, nullptr,
     QLatin1String("the database system is starting up|the database system is shutting down")},
    {QT_TRANSLATE_NOOP("crmlink", "The server's rules do not let %1 log in to %2 from this computer."), anchor::databaseConnection, nullptr,
     QT_TRANSLATE_NOOP("crmlink", "Have a line for this computer added to the server's pg_hba.conf."),
     QLatin1String("no pg_hba.conf entry|pg_hba.conf rejects connection")},
    {QT_TRANSLATE_NOOP("crmlink", "There is no database %1 on %2."), anchor::databaseConnection},
    {QT_TRANSLATE_NOOP("crmlink", "The server does not accept the login %1."), anchor::databaseConnection, nullptr,
     QT_TRANSLATE_NOOP("crmlink", "Check the user name and the password."),
     QLatin1String("password authentication failed|Login failed for user|ORA-01017")},
    {QT_TRANSLATE_NOOP("crmlink", "The connection to the database on %1 was lost."), anchor::databaseConnection, nullptr, nullptr,
     QLatin1String("server closed the connection unexpectedly|Communication link failure")},
    {QT_TRANSLATE_NOOP("crmlink", "%1 is not a database."), anchor::databaseConnection},
    {QT_TRANSLATE_NOOP("crmlink", "The server %1 has no database %2 for the login %3."), anchor::databaseConnection, nullptr, nullptr,
     QLatin1String("Cannot open database")},
    {QT_TRANSLATE_NOOP("crmlink", "The database refused a statement. Nothing was written."), anchor::databaseConnection},
    {QT_TRANSLATE_NOOP("crmlink", "The database %1 is not a CRM's."), anchor::databaseConnection},
    {QT_TRANSLATE_NOOP("crmlink", "This computer lacks the driver for %1."), anchor::databaseConnection, nullptr,
     QT_TRANSLATE_NOOP("crmlink", "Install it (Debian and Ubuntu: package %1), then start CrmLink again."),
     QLatin1String("driver not loaded")},
    {QT_TRANSLATE_NOOP("crmlink", "There is no database file %1."), anchor::databaseConnection},
    {QT_TRANSLATE_NOOP("crmlink", "The connection cannot be prepared: no temporary file can be written."), anchor::databaseConnection},
    {QT_TRANSLATE_NOOP("crmlink", "This computer has no ODBC driver named %1."), anchor::databaseConnection, nullptr, nullptr,
     QLatin1String("Can't open lib|Data source name not found")},
    {QT_TRANSLATE_NOOP("crmlink", "This computer lacks an ODBC driver for %1."), anchor::databaseConnection},
    {QT_TRANSLATE_NOOP("crmlink", "The server on %1 offers no encryption."), anchor::databaseTls, nullptr, nullptr,
     QLatin1String("server does not support SSL")},
    {QT_TRANSLATE_NOOP("crmlink", "%1 holds no certificate."), anchor::databaseTls},
    {QT_TRANSLATE_NOOP("crmlink", "No encrypted connection to %1 came about."), anchor::databaseTls},
    {QT_TRANSLATE_NOOP("crmlink", "The server's certificate is for another name than %1."), anchor::databaseTls, nullptr, nullptr,
     QLatin1String("does not match host name")},
    {QT_TRANSLATE_NOOP("crmlink", "The certificate of %1 is not trusted."), anchor::databaseTls, nullptr, nullptr,
     QLatin1String("certificate verify failed|certificate chain was issued by an authority that is not trusted")},
    {QT_TRANSLATE_NOOP("crmlink", "The database driver does not trust the certificate of %1."), anchor::databaseTls},
    {QT_TRANSLATE_NOOP("crmlink", "The server's certificate cannot be checked."), anchor::databaseTls},
    {QT_TRANSLATE_NOOP("crmlink", "The database login %1 lacks a right that CrmLink needs."), anchor::databaseRights, nullptr, nullptr,
     QLatin1String("permission denied for|permission was denied on the object|ORA-01031")},
    {QT_TRANSLATE_NOOP("crmlink", "The database can only be read."), anchor::databaseRights},
    {QT_TRANSLATE_NOOP("crmlink", "The database login may not write what is to be written."), anchor::databaseRights},
    {QT_TRANSLATE_NOOP("crmlink", "The database %1 on %2 takes no changes."), anchor::databaseRights},
    {QT_TRANSLATE_NOOP("crmlink", "The database lacks a table or column that CrmLink needs."), anchor::facebookPackage},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM has no settings for Facebook."), anchor::facebookPackage},
    {QT_TRANSLATE_NOOP("crmlink", "This CRM has no Facebook integration."), anchor::facebookPackage},
    {QT_TRANSLATE_NOOP("crmlink", "“%1” cannot be written through the database."), anchor::secureText},
    {QT_TRANSLATE_NOOP("crmlink", "This CRM lets people in through single sign-on only."), anchor::crmService},
    {QT_TRANSLATE_NOOP("crmlink", "No web server answers at %1."), anchor::crmService},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM at %1 did not answer in time."), anchor::crmService},
    {QT_TRANSLATE_NOOP("crmlink", "The proxy on the way to %1 does not let the request through."), anchor::crmService},
    {QT_TRANSLATE_NOOP("crmlink", "What answers at %1 is no web server of a CRM."), anchor::crmService},
    {QT_TRANSLATE_NOOP("crmlink", "The connection to %1 broke."), anchor::crmService},
    {QT_TRANSLATE_NOOP("crmlink", "%1 is not the CRM's web service."), anchor::crmService},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM at %1 is not ready."), anchor::crmService},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM's web service tells no access tokens."), anchor::crmService},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM does not say which of its users %1 is."), anchor::crmService},
    {QT_TRANSLATE_NOOP("crmlink", "The password of the CRM user %1 has expired."), anchor::crmLogin},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM user %1 is locked."), anchor::crmLogin},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM does not accept the login %1."), anchor::crmLogin},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM does not let %1 do this."), anchor::crmLogin},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM did not save “%1”."), anchor::crmLogin},
    {QT_TRANSLATE_NOOP("crmlink", "This computer does not trust the certificate of %1."), anchor::privateCertificate},
    {QT_TRANSLATE_NOOP("crmlink", "%1 shows another certificate than the one that is trusted."), anchor::privateCertificate},
    {QT_TRANSLATE_NOOP("crmlink", "The App Secret to be written is not at hand. Nothing was written."), anchor::keys},
    {QT_TRANSLATE_NOOP("crmlink", "A value is longer than its column in the CRM. Nothing was written."), anchor::keys},
    {QT_TRANSLATE_NOOP("crmlink", "The App Secret to be written is not at hand."), anchor::keys},
    {QT_TRANSLATE_NOOP("crmlink", "The App Secret of the app %1 is not at hand. Nothing can be written without it."), anchor::keys},
    {QT_TRANSLATE_NOOP("crmlink", "The value for “%1” is too long."), anchor::keys},
    {QT_TRANSLATE_NOOP("crmlink", "Facebook did not accept what the CRM's server sent it."), anchor::facebookKeys},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM's database did not keep what was written. Everything was taken back."), anchor::write},
    {QT_TRANSLATE_NOOP("crmlink", "A row that was to be changed could not be changed. Everything was taken back."), anchor::write},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM said that it saved everything, but does not tell the new values."), anchor::write},
    {QT_TRANSLATE_NOOP("crmlink", "Only a part was written to the CRM."), anchor::write},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM was restarted and does not answer yet."), anchor::restartCrm},
    {QT_TRANSLATE_NOOP("crmlink", "The site file does not say who asks the CRM to restart. Nothing was written."), anchor::restartCrm},
    {QT_TRANSLATE_NOOP("crmlink", "Another program is changing the same rows and did not finish in time. Nothing was written."),
     anchor::conflict},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM has changed since this plan was made. Nothing was written."), anchor::conflict},
    {QT_TRANSLATE_NOOP("crmlink", "The run %1 is still at work in another CrmLink."), anchor::conflict},
    {QT_TRANSLATE_NOOP("crmlink", "The plan made now is not the reviewed one. Nothing was written."), anchor::conflict},
    {QT_TRANSLATE_NOOP("crmlink", "There is no run %1 on this computer."), anchor::undo},
    {QT_TRANSLATE_NOOP("crmlink", "No run on %1 can be undone from this computer."), anchor::undo},
    {QT_TRANSLATE_NOOP("crmlink", "The run %1 was not made on %2."), anchor::undo},
    {QT_TRANSLATE_NOOP("crmlink", "The run %1 was made on another database. Nothing was written."), anchor::undo},
    {QT_TRANSLATE_NOOP("crmlink", "The run %1 was made by another way to the CRM. Nothing was written."), anchor::undo},
    {QT_TRANSLATE_NOOP("crmlink", "The run %1 is an undo, which cannot be undone."), anchor::undo},
    {QT_TRANSLATE_NOOP("crmlink", "The run %1 has been undone already."), anchor::undo},
    {QT_TRANSLATE_NOOP("crmlink", "The run %1 cannot be undone: it was interrupted, and how it ended is not known."), anchor::undo},
    {QT_TRANSLATE_NOOP("crmlink", "The run %1 cannot be undone: it removed accounts or linked them again."), anchor::undo},
    {QT_TRANSLATE_NOOP("crmlink", "This run cannot be undone: the App Secret from before it was not kept."), anchor::undo},
    {QT_TRANSLATE_NOOP("crmlink", "This run cannot be undone: the CRM has changed since."), anchor::undo},
    {QT_TRANSLATE_NOOP("crmlink", "The App Secret from before the run is not in this computer's keychain."), anchor::undo},
    {QT_TRANSLATE_NOOP("crmlink", "The account is no longer in the CRM."), anchor::accounts},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM changed nothing of the account %1."), anchor::accounts},
    {QT_TRANSLATE_NOOP("crmlink", "%1 cannot be linked again in one step."), anchor::accounts},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM's server did not do what was asked of an account."), anchor::accounts},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM has a private Facebook account of this user already."), anchor::accounts},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM has no Facebook account “%1”."), anchor::accounts},
    {QT_TRANSLATE_NOOP("crmlink", "“%1” names several Facebook accounts."), anchor::accounts},
    {QT_TRANSLATE_NOOP("crmlink", "%1 has a linked account already: %2."), anchor::accounts},
    {QT_TRANSLATE_NOOP("crmlink", "Facebook's token for %1 is too long for this CRM."), anchor::accounts},
    {QT_TRANSLATE_NOOP("crmlink", "The account's name is too long for this CRM: %1"), anchor::accounts},
    {QT_TRANSLATE_NOOP("crmlink", "%1 may not share accounts."), anchor::sharingPermission},
    {QT_TRANSLATE_NOOP("crmlink", "Nobody is named on whose behalf accounts are shared."), anchor::sharingPermission},
    {QT_TRANSLATE_NOOP("crmlink", "The CRM has no user “%1”."), anchor::sharingPermission},
});
// clang-format on

/// Languages set different quotation marks, apostrophes and spaces, and whoever copies gets others again.
QString even(QString text)
{
    static const QRegularExpression marks(QStringLiteral("[\"“”„«»'’‘‚`]+"));
    return text.remove(marks).simplified().toCaseFolded();
}

/// The fixed words of a message, in their order.
QStringList fixedWords(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("%[0-9n]|\\(s\\)|\\.$"));
    QStringList words;
    for (const QString &piece : text.split(gap)) {
        if (const QString plain = even(piece); plain.size() > 1)
            words += plain;
    }
    return words;
}

qsizetype heldIn(const QString &text, const QStringList &words)
{
    qsizetype from = 0;
    qsizetype held = 0;
    for (const QString &piece : words) {
        const qsizetype at = text.indexOf(piece, from);
        if (at < 0)
            return 0;
        from = at + piece.size();
        held += piece.size();
    }
    return held;
}

} // namespace

bool OwnMessage::isOfDatabase() const
{
    return anchor == setup::anchor::databaseConnection || anchor == setup::anchor::databaseTls || anchor == setup::anchor::databaseRights;
}

std::span<const OwnMessage> ownMessages()
{
    return messages;
}

PastedMessage::PastedMessage(const QString &text) : m_text(even(text)) { }

qsizetype PastedMessage::says(const char *source) const
{
    qsizetype most = heldIn(m_text, fixedWords(QString::fromUtf8(source)));
    // Plurals by the numbers that call for each of their forms in our languages.
    const bool plural = QByteArrayView(source).contains("%n");
    for (const int number : plural ? std::vector{1, 2, 5} : std::vector{-1}) {
        QString translated = QCoreApplication::translate("crmlink", source, nullptr, number);
        if (plural)
            translated.replace(QString::number(number), QStringLiteral("%n"));
        most = std::max(most, heldIn(m_text, fixedWords(translated)));
    }
    return most;
}

} // namespace crmlink::guide
