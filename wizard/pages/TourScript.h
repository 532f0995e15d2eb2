#pragma once

#include "pages/ConsoleHand.h"
#include "pages/PageId.h"

#include <vector>

namespace crmlink::pages
{

/// The account with which the tour goes through practice Facebook, and what it types there.
struct TourGuest {
    QString email;
    QString password;
    QString code; ///< of the developer registration
    QString displayName;
    QString contactEmail;
    QUrl siteUrl;
};

/// One thing that the tour does on a page of the wizard.
struct TourAction {
    enum class Kind {
        Press,   ///< the button @p name; waits until it is to be had
        Offer,   ///< likewise, but only if it is there now
        Console, ///< a step on Facebook's pages
        TakeId,  ///< the App ID from the address of the page: what a user copies from the address line
    };
    Kind kind = Kind::Press;
    QString name;
    ConsoleStep step;
};

/// What there is to do on @p page besides filling in its fields: on practice Facebook the manual's thirteen steps.
/// @p embedded: Facebook's pages stand beside the instructions; else each begins with Open in my browser.
[[nodiscard]] std::vector<TourAction> consoleTour(PageId page, const TourGuest &guest, bool embedded);
/// Without practice Facebook: what a page offers to do before Next, and answers to its questions.
[[nodiscard]] std::vector<TourAction> plainTour();

} // namespace crmlink::pages
