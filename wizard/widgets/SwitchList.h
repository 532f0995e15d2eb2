#pragma once

#include "widgets/Card.h"

class QGridLayout;

namespace crmlink::widgets
{

/// Switches of a web page that are set by hand: name, Yes or No, why, and Copy name to look for it on the page.
class SwitchList : public Card
{
    Q_OBJECT

public:
    explicit SwitchList(QWidget *parent = nullptr);

    /// @p id names the row's label; its value is id + "Value", its button id + "Copy".
    void add(const QString &id, const QString &name, bool on, const QString &why);

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace crmlink::widgets
