#pragma once

#include "widgets/MessageList.h"

namespace crmlink::profile
{

/// The messages of Facebook's login dialog, in the place where a login is waited for.
class DialogMessages : public widgets::MessageList
{
    Q_OBJECT

public:
    explicit DialogMessages(QWidget *parent = nullptr);
};

} // namespace crmlink::profile
