#include "secrets/SecretService.h"

#include <QtGlobal>

#ifdef CRMLINK_SECRET_SERVICE
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace crmlink::secrets
{

#ifdef CRMLINK_SECRET_SERVICE

void askWhetherKeyringIsMissing(QObject *context, std::function<void(bool)> done)
{
    // QtKeychain takes KWallet there, and an answer of another keychain that happens to be installed would mislead.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(QLatin1String("KDE")) || qEnvironmentVariableIsSet("KDE_FULL_SESSION")) {
        done(false);
        return;
    }
    const QString name = QStringLiteral("crmlink-secret-service");
    const QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
    QDBusMessage question
        = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
                                         QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"));
    question << QStringLiteral("default");
    constexpr int timeOutMs = 2000;
    auto *asked = new QDBusPendingCallWatcher(bus.asyncCall(question, timeOutMs), context);
    const auto answer = [asked, name, done = std::move(done)] {
        const QDBusPendingReply<QDBusObjectPath> collection = *asked;
        const bool missing = !collection.isError() && collection.value().path() == u"/";
        asked->deleteLater();
        QDBusConnection::disconnectFromBus(name);
        done(missing);
    };
    if (asked->isFinished()) // without a bus at once, and then no signal comes
        answer();
    else
        QObject::connect(asked, &QDBusPendingCallWatcher::finished, context, answer);
}

#else

void askWhetherKeyringIsMissing(QObject *, std::function<void(bool)> done)
{
    done(false);
}

#endif

} // namespace crmlink::secrets
