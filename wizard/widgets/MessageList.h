#pragma once

#include "facebook/Troubles.h"
#include "widgets/WrappedChoice.h"

#include <span>

namespace crmlink::widgets
{

/// "A message is shown instead …": messages of Facebook's pages that no address tells of and no program can read, for the
/// person to pick the one they see.
class MessageList : public WrappedChoice
{
    Q_OBJECT

public:
    /// @p question is the entry that stands there until one is picked.
    MessageList(const QString &question, std::span<const facebook::Trouble> messages, QWidget *parent = nullptr);

    /// Back to the question.
    void reset() { setCurrentIndex(0); }

signals:
    void named(crmlink::facebook::Trouble trouble);
};

} // namespace crmlink::widgets
