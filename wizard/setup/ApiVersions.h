#pragma once

#include <QDate>
#include <QString>

namespace crmlink::setup
{

/// How long Facebook serves which version of its Graph API. The table is Meta's page "Graph API versions" as of November
/// 2026; a version ends about two years after its successor came out. The one place to extend when a new one is out.
class ApiVersions
{
public:
    enum class State {
        Live,
        EndsSoon, ///< within the next 90 days
        Ended,
        TooNew, ///< not in our table: newer than this program
        NotAVersion,
    };
    struct Judgement {
        State state = State::NotAVersion;
        QDate ends; ///< first day on which it is not served; invalid where Meta has named none, or long ago
    };

    /// @p version as the CRM and the site file hold it: "v25.0".
    [[nodiscard]] static Judgement judge(const QString &version, QDate today);
    /// The newest in the table.
    [[nodiscard]] static QString newest();
};

} // namespace crmlink::setup
