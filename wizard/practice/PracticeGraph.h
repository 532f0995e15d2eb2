#pragma once

#include "practice/PracticeWorld.h"

#include <optional>
#include <variant>

namespace crmlink::practice
{

/// The Graph interface of practice Facebook: the calls that CrmLink and the CRM make, with the error answers that the real
/// one is documented or reported to give. Takes tokens and secrets from the query, the form and the Authorization header.
class PracticeGraph
{
public:
    explicit PracticeGraph(PracticeWorld &world) : m_world(world) { }

    /// Unset when the path is none of the Graph interface's.
    [[nodiscard]] std::optional<PracticeAnswer> answer(const PracticeRequest &request);

private:
    struct Caller;
    using Checked = std::variant<Caller, PracticeAnswer>;

    [[nodiscard]] PracticeAnswer accessToken(const PracticeRequest &request);
    [[nodiscard]] PracticeAnswer debugToken(const PracticeRequest &request);
    [[nodiscard]] PracticeAnswer me(const PracticeRequest &request);
    [[nodiscard]] PracticeAnswer permissions(const PracticeRequest &request);
    [[nodiscard]] PracticeAnswer node(const PracticeRequest &request, const QString &id);
    /// Whose token came, or the answer that refuses it.
    [[nodiscard]] Checked caller(const PracticeRequest &request);
    [[nodiscard]] std::optional<PracticeAnswer> switchedTrouble() const;

    PracticeWorld &m_world;
};

} // namespace crmlink::practice
