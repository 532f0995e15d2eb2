#pragma once

#include "profile/ConfirmDialog.h"
#include "setup/SetupDraft.h"

namespace crmlink::pages
{

/// Asked before the draft's last write, its receipt, is undone.
class PutBackQuestion : public profile::ConfirmDialog
{
    Q_OBJECT

public:
    PutBackQuestion(const setup::SetupDraft &draft, QWidget *parent);

private:
    [[nodiscard]] static Question wordsFor(const setup::SetupDraft &draft);
};

} // namespace crmlink::pages
