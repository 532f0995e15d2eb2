#pragma once

#include "base/Text.h"

#include <QString>

#include <vector>

namespace crmlink::setup
{

enum class CheckStatus { Ok, Warning, Failed, Skipped };

/// "ok", "warning", "failed", "skipped".
[[nodiscard]] QString toName(CheckStatus status);

/// One question that was asked and its answer. Ids are a contract (design 5): `crm.connection`, `facebook.keys`, ….
struct Check {
    QString id;
    CheckStatus status = CheckStatus::Skipped;
    Text text;          ///< what was found
    Text fix;           ///< what to do; empty when ok
    QString guide;      ///< anchor
    QString cause = {}; ///< id in the catalogue of Facebook troubles (facebook/Troubles.h); empty: not from there
};

using Checks = std::vector<Check>;

[[nodiscard]] Check passed(QString id, Text text);
[[nodiscard]] Check skipped(QString id, Text why);
[[nodiscard]] Check warned(QString id, Text text, Text fix, QString guide = {});
[[nodiscard]] Check failed(QString id, Text text, Text fix, QString guide);

} // namespace crmlink::setup
