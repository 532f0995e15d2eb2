#pragma once

#include "setup/ChangePlan.h"

#include <QDialog>

namespace crmlink::profile
{

/// What one action would change, what that means, and the question. Nothing waits for it: open() and finished(). Enter does
/// not do it; the button does.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question {
        QString title; ///< the question
        QString where; ///< of which CRM it is asked
        QStringList meaning;
        QString button;
    };

    /// An action on linked accounts.
    ConfirmDialog(const setup::ChangePlan &plan, const setup::CrmIdentity &crm, QWidget *parent);
    /// @p plan may be empty: then nothing is listed.
    ConfirmDialog(const Question &question, const setup::ChangePlan &plan, QWidget *parent);
};

/// What @p plan means, in words for who is about to agree: sharing, removing, linking.
[[nodiscard]] QStringList meaningOf(const setup::ChangePlan &plan);

} // namespace crmlink::profile
