#include "Desk.h"

#include "NoticingStore.h"
#include "secrets/KeychainStore.h"
#include "WaitNotice.h"

#include <QCoreApplication>

namespace crmlink::app
{

secrets::SecretStore &Desk::store()
{
    if (!m_store)
        m_store = std::make_unique<NoticingStore>(std::make_unique<secrets::KeychainStore>());
    return *m_store;
}

secrets::SecretResolver Desk::resolver()
{
    using namespace std::chrono_literals;
    const auto notice = [](const QString &program) {
        auto waiting = std::make_shared<WaitNotice>();
        //: %1 is a program of the user's that prints a secret.
        waiting->begin(Text(QT_TRANSLATE_NOOP("crmlink", "Waiting for the secret from %1. Ctrl+C stops."), {program}), 3s);
        return waiting;
    };
    return secrets::SecretResolver(store(), secrets::SecretResolver::defaultPatience, notice);
}

} // namespace crmlink::app
