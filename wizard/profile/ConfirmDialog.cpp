#include "profile/ConfirmDialog.h"

#include "widgets/Card.h"
#include "widgets/PlanTable.h"
#include "widgets/ScreenRoom.h"
#include "widgets/Speech.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace crmlink::profile
{

using setup::AccountChange;
using setup::AccountState;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

namespace
{

QString questionOf(const AccountChange &change)
{
    if (change.removes())
        return ConfirmDialog::tr("Remove the account %1?").arg(change.login);
    if (change.after == AccountState::NewToken)
        return ConfirmDialog::tr("Link the account %1 again?").arg(change.login);
    if (change.before == AccountState::None)
        return ConfirmDialog::tr("Link the account %1?").arg(change.login);
    return change.after == AccountState::Shared ? ConfirmDialog::tr("Share the account %1 with all users?").arg(change.login)
                                                : ConfirmDialog::tr("Make the account %1 private?").arg(change.login);
}

QString buttonOf(const AccountChange &change)
{
    if (change.removes())
        return ConfirmDialog::tr("&Remove");
    if (change.writesToken())
        return ConfirmDialog::tr("&Link");
    return change.after == AccountState::Shared ? ConfirmDialog::tr("&Make shared") : ConfirmDialog::tr("&Make private");
}

ConfirmDialog::Question ofAccounts(const setup::ChangePlan &plan, const setup::CrmIdentity &crm)
{
    //: A server and a database on it.
    const QString where = ConfirmDialog::tr("%1 · %2").arg(crm.server, crm.database);
    for (const setup::Change &one : plan.changes) {
        if (const auto *change = std::get_if<AccountChange>(&one))
            return {.title = questionOf(*change), .where = where, .meaning = meaningOf(plan), .button = buttonOf(*change)};
    }
    return {
        .title = ConfirmDialog::tr("Write to the CRM?"), .where = where, .meaning = meaningOf(plan), .button = ConfirmDialog::tr("&Write")};
}

} // namespace

QStringList meaningOf(const setup::ChangePlan &plan)
{
    QStringList meaning;
    for (const setup::Change &one : plan.changes) {
        const auto *change = std::get_if<AccountChange>(&one);
        if (!change)
            continue;
        if (change->after == AccountState::Shared)
            meaning
                += ConfirmDialog::tr("All users of the CRM will work with it: the CRM uses it to look up Facebook contacts for everybody "
                                     "who has no private account of their own, and it does so in the name of %1. Its owner should know.")
                       .arg(change->login);
        else if (change->removes()) {
            if (change->before == AccountState::Shared)
                meaning
                    += ConfirmDialog::tr("All users of the CRM lose it: it is shared. Whoever has no private account of their own has none "
                                         "any more, unless another one is shared.");
            meaning
                += ConfirmDialog::tr("The CRM forgets the account, its access, and the owner's communication option of the same name, as "
                                     "its own page does. That cannot be undone: the owner has to log in to Facebook again.");
        } else if (change->after == AccountState::NewToken)
            meaning
                += ConfirmDialog::tr("The old access is replaced by the new one; whether the account is shared stays as it is. Undo cannot "
                                     "bring the old access back.");
        else if (change->before == AccountState::None)
            meaning
                += ConfirmDialog::tr("The CRM keeps the account's name, its number and its access token, for %1 alone. Whoever administers "
                                     "the CRM or its database can read them.")
                       .arg(change->owner);
        else
            meaning
                += ConfirmDialog::tr("Only %1 can use it from then on. Users without a private account of their own have none any more, "
                                     "unless another one is shared.")
                       .arg(change->owner);
    }
    return meaning;
}

ConfirmDialog::ConfirmDialog(const setup::ChangePlan &plan, const setup::CrmIdentity &crm, QWidget *parent)
    : ConfirmDialog(ofAccounts(plan, crm), plan, parent)
{
}

ConfirmDialog::ConfirmDialog(const Question &question, const setup::ChangePlan &plan, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("confirmDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    auto *outer = new QVBoxLayout(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::spacing(this, 0.6));
    auto *heading = new Words(Words::Role::Subheading, question.title);
    heading->setObjectName(QStringLiteral("confirmQuestion"));
    column->addWidget(heading);
    column->addWidget(new Words(Words::Role::Caption, question.where));
    auto *table = new widgets::PlanTable;
    table->setRows(widgets::planRows(plan.changes));
    column->addWidget(table);
    table->setVisible(!plan.isEmpty());
    auto *meaning = new Words(Words::Role::Body, question.meaning.join(u'\n'));
    meaning->setObjectName(QStringLiteral("confirmMeaning"));
    column->addWidget(meaning);
    for (const setup::Warning &warning : plan.warnings) {
        auto *line = new StateLine(Tone::Attention, warning.text.toString());
        line->setObjectName(QStringLiteral("warning.") + warning.code);
        column->addWidget(line);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);

    auto *buttons = new QDialogButtonBox;
    QPushButton *write = buttons->addButton(question.button, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    write->setObjectName(QStringLiteral("confirmWrite"));
    cancel->setObjectName(QStringLiteral("confirmCancel"));
    write->setAutoDefault(false);
    cancel->setDefault(true);
    // The button that Enter presses is the one that is marked.
    widgets::markAsMainAction(cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    outer->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    widgets::fitOnScreen(
        this, {qMin(letter * 95, parent ? qMax(parent->width() - letter * 4, letter * 60) : letter * 95), fontMetrics().height() * 24});
    cancel->setFocus();
    // The words are read when the dialog opens; a table is not.
    if (!plan.isEmpty())
        widgets::announce(this, table->words());
}

} // namespace crmlink::profile
