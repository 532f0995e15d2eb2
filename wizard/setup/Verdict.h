#pragma once

#include "base/Text.h"

#include <QLatin1String>
#include <QString>

#include <vector>

namespace crmlink::setup
{

enum class Judgement { Ok, Warning, Refused };

/// One thing that a check of a typed or pasted value found. A note is a finding that is Ok: what was mended.
struct Finding {
    Judgement judgement = Judgement::Ok;
    QLatin1String code; ///< stable word: "empty", "masked", "http", …
    Text text;          ///< what it is and what to do, never quoting a secret
};

/// What is to be thought of a typed or pasted value.
struct Verdict {
    QString value; ///< cleaned: without stray blanks, quotes, parts that do not belong; empty when refused
    std::vector<Finding> findings;

    /// The worst of the findings.
    [[nodiscard]] Judgement judgement() const;
    [[nodiscard]] bool isRefused() const { return judgement() == Judgement::Refused; }
    [[nodiscard]] bool has(QLatin1String code) const;
    /// Findings of the worst judgement first, one a line; empty when there is nothing to say.
    [[nodiscard]] QString toString() const;

    void add(Judgement judgement, QLatin1String code, Text text) { findings.push_back({judgement, code, std::move(text)}); }
};

} // namespace crmlink::setup
