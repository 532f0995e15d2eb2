#pragma once

#include "widgets/Card.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace crmlink::widgets
{

class Words;

/// What stands in the way, and the ways on, a button each. Hidden until it asks.
class ChoiceCard : public Card
{
    Q_OBJECT

public:
    /// @p name is the object name; that of the text is @p name + "Text".
    explicit ChoiceCard(const QString &name, QWidget *parent = nullptr);

    /// Under the text and above the buttons: the same each time.
    void addExplanation(const QString &text);
    QPushButton *addWay(const QString &name, const QString &text);
    void ask(const QString &text);

private:
    Words *m_text;
    QVBoxLayout *m_column;
    QHBoxLayout *m_ways;
};

} // namespace crmlink::widgets
