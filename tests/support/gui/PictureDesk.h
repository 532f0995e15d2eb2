#pragma once

#include "support/gui/PracticeDesk.h"

namespace crmlink::test
{

/// A desk to be looked at: its practice CRM shows itself as one on a server, secrets go to a keyring, and web pages could be
/// shown inside. Nothing of the computer, the day or the run that a picture is made on is to be seen.
class PictureDesk : public PracticeDesk
{
public:
    PictureDesk();

    /// Of the site that pages show.
    [[nodiscard]] static setup::DatabaseConnection shownDatabase();
};

} // namespace crmlink::test
