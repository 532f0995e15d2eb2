#pragma once

#include "setup/ManualSteps.h"
#include "widgets/Card.h"

#include <QStringList>

namespace crmlink::pages
{

/// One step of the manual: its number, what to do in our words, and where today's console has other names, both.
class StepCard : public widgets::Card
{
    Q_OBJECT

public:
    /// Controls whose name today is among @p shownElsewhere have a card of their own and are left out.
    explicit StepCard(const setup::ManualStep &step, const QStringList &shownElsewhere = {}, QWidget *parent = nullptr);
};

} // namespace crmlink::pages
