#include "Desk.h"

#include "NoticingStore.h"
#include "secrets/KeychainStore.h"

namespace crmlink::app
{

secrets::SecretStore &Desk::store()
{
    if (!m_store)
        m_store = std::make_unique<NoticingStore>(std::make_unique<secrets::KeychainStore>());
    return *m_store;
}

} // namespace crmlink::app
