#pragma once

#include "facebook/Troubles.h"

#include <QComboBox>

#include <span>

namespace crmlink::widgets
{

/// "A message is shown instead …": messages of Facebook's pages that no address tells of and no program can read, for the
/// person to pick the one they see.
class MessageList : public QComboBox
{
    Q_OBJECT

public:
    /// @p question is the entry that stands there until one is picked.
    MessageList(const QString &question, std::span<const facebook::Trouble> messages, QWidget *parent = nullptr);

    /// Back to the question.
    void reset() { setCurrentIndex(0); }
    /// What is picked may need several lines, where a list would cut it.
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void named(crmlink::facebook::Trouble trouble);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRect(const QStyleOptionComboBox &option) const;
};

} // namespace crmlink::widgets
