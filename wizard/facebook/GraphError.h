#pragma once

#include "base/HttpCall.h"
#include "facebook/Troubles.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace crmlink::facebook
{

/// The error object of an answer: {"error":{"message","type","code","error_subcode",…}}.
struct GraphError {
    int httpStatus = 0;
    int code = 0;
    int subcode = 0;
    QString type;
    QString message;
    QString userTitle;   ///< localised by Facebook and meant for the user; often absent
    QString userMessage; ///< likewise
    QString traceId;
    bool isTransient = false;

    /// Which entry of the catalogue this is. A wrong App Secret comes with code 1, which else means "try again".
    [[nodiscard]] Trouble trouble() const;
    [[nodiscard]] Backoff backoff() const;
    /// The entry as an error, with Facebook's own words.
    [[nodiscard]] Error toError() const;
};

/// Unset when @p body is not an answer with an error object. The `error` object inside debug_token's data counts too.
[[nodiscard]] std::optional<GraphError> parseGraphError(int httpStatus, const QByteArray &body);
/// The error that @p pasted tells of, by whatever is left of an answer: its JSON, whole or in part, "(#100)", or the numbers
/// as CrmLink writes them, "(Facebook 190/459)". Unset when there is no code in it.
[[nodiscard]] std::optional<GraphError> findGraphError(const QString &pasted);
[[nodiscard]] GraphError graphErrorFrom(int httpStatus, const QJsonObject &error);

} // namespace crmlink::facebook
