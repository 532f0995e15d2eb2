#pragma once

#include "facebook/Troubles.h"
#include "guide/GuideBook.h"
#include "guide/OwnMessages.h"

namespace crmlink::guide
{

/// Something that a search found: a step, a message of the catalogue of troubles, or one of CrmLink's own.
struct GuideHit {
    const GuideStep *step = nullptr;                 ///< owned by the book
    const facebook::TroubleEntry *trouble = nullptr; ///< set for a message of Facebook's
    const OwnMessage *own = nullptr;                 ///< set for a message of CrmLink's or the CRM's
    int weight = 0;                                  ///< more is better
};

/// What holds all of @p words, titles before texts, the best first. Words of the manual count, too. Empty for no words.
[[nodiscard]] std::vector<GuideHit> searchSteps(const GuideBook &book, const QString &words);
/// The messages that fit @p words: somebody pasted one, or typed a few words of it. A message that is told by Facebook's or
/// the CRM's own words, or by the code of Graph's answer, comes first when they stand in @p words; what the console says is
/// told by the step of @p book where it says so. For no words all that others say: what CrmLink says leads to the guide where
/// it stands.
[[nodiscard]] std::vector<GuideHit> searchMessages(const GuideBook &book, const QString &words);
/// For a message that nobody knows: the few steps that share most of its rarer words, the best first.
[[nodiscard]] std::vector<GuideHit> similarSteps(const GuideBook &book, const QString &message);
/// Ids of steps that were probably meant by @p word, the nearest first: by their ids, else by what they say; at most five.
[[nodiscard]] QStringList suggestions(const GuideBook &book, const QString &word);
/// What a message is about, in the reader's language.
[[nodiscard]] QString nameOf(const GuideHit &message);

/// The entry's words for a reader without a case at hand: what would stand in for %1 is left open.
[[nodiscard]] QString readable(const char *marked);
/// @p part of what @p entry says, or all; what is said of the network is said of Facebook's host.
[[nodiscard]] QString readable(const facebook::TroubleEntry &entry, const char *part);

} // namespace crmlink::guide
