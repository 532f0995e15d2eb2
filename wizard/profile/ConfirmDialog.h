#pragma once

#include "setup/ChangePlan.h"

#include <QDialog>

namespace crmlink::profile
{

/// What one action on linked accounts would write, what that means, and the question. Nothing waits for it: open() and
/// finished(). Enter does not write; the button does.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const setup::ChangePlan &plan, const setup::CrmIdentity &crm, QWidget *parent);
};

/// What @p plan means, in words for who is about to agree: sharing, removing, linking.
[[nodiscard]] QStringList meaningOf(const setup::ChangePlan &plan);

} // namespace crmlink::profile
