#include "facebook/HttpTroubles.h"

#include "facebook/Troubles.h"

namespace crmlink::facebook
{

namespace
{

Trouble troubleOf(HttpFailure::Kind kind)
{
    switch (kind) {
    case HttpFailure::Kind::NameNotFound: return Trouble::NameNotFound;
    case HttpFailure::Kind::Refused: return Trouble::ConnectionRefused;
    case HttpFailure::Kind::Lost: return Trouble::ConnectionLost;
    case HttpFailure::Kind::TimedOut: return Trouble::TimedOut;
    case HttpFailure::Kind::Tls: return Trouble::TlsRefused;
    case HttpFailure::Kind::Proxy: return Trouble::ProxyRefused;
    case HttpFailure::Kind::NotHttp: return Trouble::NotFacebook;
    }
    return Trouble::ConnectionLost;
}

} // namespace

Error httpTrouble(const HttpFailure &failure)
{
    return troubleError(troubleOf(failure.kind), failure.words, {failure.host});
}

} // namespace crmlink::facebook
