#include "runs/SimilarLogins.h"

#include "base/Nearest.h"

namespace crmlink::runs
{

QStringList similarLogins(crm::CrmGateway &gateway, const QString &typed, const std::stop_token &stop)
{
    constexpr int most = 5;
    QStringList logins;
    const qsizetype half = typed.size() / 2;
    for (const QString &part : {typed.left(half), typed.mid(half)}) {
        if (part.trimmed().size() < 2)
            continue;
        const auto page = gateway.accounts({.search = part}, stop).result();
        if (!page)
            break;
        for (const setup::Account &account : page->accounts)
            logins += account.login;
    }
    logins.removeDuplicates();
    QStringList similar;
    for (QString next = nearest(typed, logins); !next.isEmpty() && similar.size() < most; next = nearest(typed, logins)) {
        similar += next;
        logins.removeAll(next);
    }
    return similar;
}

} // namespace crmlink::runs
