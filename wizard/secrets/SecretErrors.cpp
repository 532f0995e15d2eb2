#include "secrets/SecretErrors.h"

#include "base/Redaction.h"
#include "secrets/SecretStore.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

namespace crmlink::secrets
{

namespace
{

Error secretStoreError(Text what, Text why, Text fix)
{
    return {.kind = ErrorKind::SecretStore,
            .what = std::move(what),
            .why = std::move(why),
            .fix = std::move(fix),
            .guide = setup::anchor::keychain,
            .candidates = {}};
}

Text verbatim(const QString &words)
{
    // A library's words may be several lines; an error has one for them.
    return Text::verbatim(redact(words.simplified()));
}

} // namespace

Error deniedError(const QString &words)
{
    return secretStoreError(Text(QT_TRANSLATE_NOOP("crmlink", "Your keychain is locked or does not let CrmLink in.")), verbatim(words),
                            Text(QT_TRANSLATE_NOOP("crmlink", "Unlock your keychain and allow CrmLink to use it, then try again.")));
}

Error noKeychainError(const QString &words)
{
    return secretStoreError(
        Text(QT_TRANSLATE_NOOP("crmlink", "There is no keychain that CrmLink can use.")), verbatim(words),
        Text(QT_TRANSLATE_NOOP("crmlink",
                               "Start the keychain of your desktop (GNOME Keyring, KWallet or KeePassXC with its Secret "
                               "Service), then try again.")));
}

Error failedError(const QString &words)
{
    return secretStoreError(Text(QT_TRANSLATE_NOOP("crmlink", "Your keychain does not work.")), verbatim(words),
                            Text(QT_TRANSLATE_NOOP("crmlink", "Check that your keychain runs and is unlocked, then try again.")));
}

Error lateError(std::chrono::milliseconds waited)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(waited).count();
    return secretStoreError(
        Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "Your keychain did not answer within %n second(s)."), int(seconds)),
        Text(QT_TRANSLATE_NOOP("crmlink",
                               "CrmLink is waiting for your keychain, which may still show a dialog, perhaps behind other windows.")),
        Text(QT_TRANSLATE_NOOP("crmlink", "Answer that dialog, then try again.")));
}

Error untrueError()
{
    return secretStoreError(
        Text(QT_TRANSLATE_NOOP("crmlink", "Your keychain reported success, but what it holds is not what CrmLink wrote.")), Text(),
        Text(QT_TRANSLATE_NOOP("crmlink", "Check that your keychain is switched on and has room, then try again.")));
}

Error tooLongError(qsizetype bytes)
{
    return secretStoreError(
        Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "The secret is too long for a keychain: %n byte(s); at most %1 fit."), int(bytes),
                     {QString::number(maxSecretBytes)}),
        Text(), Text(QT_TRANSLATE_NOOP("crmlink", "Check that only the secret itself was entered.")));
}

} // namespace crmlink::secrets
