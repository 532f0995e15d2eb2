#pragma once

#include "setup/Site.h"

namespace crmlink::setup
{

/// What follows from the three addresses of Facebook (site.toml, [facebook.endpoints]). Everything that has to know which
/// host is Facebook's asks this, so that practice mode and a test need to change the addresses only.
struct DerivedEndpoints {
    QUrl redirect;           ///< where the login dialog answers unless the site says otherwise
    QStringList domains;     ///< a page of one of these, or of a host below it, is Facebook's
    QStringList authorities; ///< host:port that must match exactly: loopback and bare IP addresses

    /// The page may be shown inside the wizard. Only https, or http where the endpoint itself is http on loopback.
    [[nodiscard]] bool allows(const QUrl &page) const;
};

[[nodiscard]] DerivedEndpoints derivedFrom(const FacebookEndpoints &endpoints);

} // namespace crmlink::setup
