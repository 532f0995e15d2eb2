#pragma once

#include "pages/PageId.h"
#include "setup/SetupDraft.h"

#include <QByteArray>

#include <optional>

namespace crmlink::pages
{

/// Where the user was, and what had been typed, as PlaceFile keeps it. Holds no secret and no result; secrets come from the
/// keychain, results are made again.
struct Place {
    PageId page = PageId::Welcome;
    setup::SetupDraft draft;
};

/// StillToDo::id of a login that has to be repeated: an account was linked for @p owner (a CRM user's id), nothing was written,
/// and the access went with the wizard.
[[nodiscard]] QString repeatedLoginId(const QString &owner);

[[nodiscard]] QByteArray toJson(const Place &place);
/// Nothing when the bytes are no place of this version: a damaged file must not keep the wizard from starting.
[[nodiscard]] std::optional<Place> placeFromJson(const QByteArray &bytes);

} // namespace crmlink::pages
