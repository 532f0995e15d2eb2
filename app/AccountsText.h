#pragma once

#include "setup/CrmSnapshot.h"
#include "setup/TokenDates.h"

#include <QByteArray>

#include <optional>

namespace crmlink::app
{

// `accounts list` in pieces, UTF-8, because the whole may be long.

/// `{"command":…,"accounts":[` … `],"total":n}` and a line's end; objects in between are separated by commas.
[[nodiscard]] QByteArray accountsJsonBegin();
[[nodiscard]] QByteArray accountsJsonEnd(int total);
/// @p dates as known; unset: not known, expiresAt is null.
[[nodiscard]] QByteArray accountJson(const setup::Account &account, const std::optional<setup::TokenDates> &dates);

/// One line for people, without control characters: names come from whoever wrote them.
[[nodiscard]] QByteArray accountLine(const setup::Account &account, const std::optional<setup::TokenDates> &dates);
[[nodiscard]] QByteArray accountsTextEnd(int total);

} // namespace crmlink::app
