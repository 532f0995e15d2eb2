#pragma once

#include "facebook/Troubles.h"
#include "guide/GuideBook.h"

namespace crmlink::guide
{

/// Something that a search found: a step, or a message of the catalogue of troubles.
struct GuideHit {
    const GuideStep *step = nullptr;                 ///< owned by the book
    const facebook::TroubleEntry *trouble = nullptr; ///< set for a message
    int weight = 0;                                  ///< more is better
};

/// What holds all of @p words, titles before texts, the best first. Words of the manual count, too. Empty for no words.
[[nodiscard]] std::vector<GuideHit> searchSteps(const GuideBook &book, const QString &words);
/// The messages that fit @p words: somebody pasted one, or typed a few words of it. All of them for no words. A message
/// that is told by Facebook's own words comes first when they stand in @p words.
[[nodiscard]] std::vector<GuideHit> searchTroubles(const QString &words);

/// The entry's words for a reader without a case at hand: what would stand in for %1 is left open.
[[nodiscard]] QString readable(const char *marked);

} // namespace crmlink::guide
