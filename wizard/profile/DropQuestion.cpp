#include "profile/DropQuestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace crmlink::profile
{

void askBeforeDropping(QWidget *parent, const DropQuestion &question, std::function<void()> drop)
{
    QWidget *window = parent->window();
    const QString name = QStringLiteral("dropQuestion");
    if (const auto *asked = window->findChild<QMessageBox *>(name); asked && asked->isVisible())
        return;
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, window);
    box->setObjectName(name);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.more);
    QPushButton *keep = box->addButton(question.stay, QMessageBox::RejectRole);
    QPushButton *leave = box->addButton(question.leave, QMessageBox::DestructiveRole);
    keep->setObjectName(QStringLiteral("stayHere"));
    leave->setObjectName(QStringLiteral("leaveAnyway"));
    leave->setAutoDefault(false);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(box, &QMessageBox::finished, parent, [box, leave, drop = std::move(drop)] {
        if (box->clickedButton() == leave)
            drop();
    });
    box->open();
}

void askBeforeDropping(QWidget *parent, const QString &login, std::function<void()> drop)
{
    if (login.isEmpty()) {
        drop();
        return;
    }
    const auto translated = [](const char *text) { return QCoreApplication::translate("crmlink", text); };
    askBeforeDropping(
        parent,
        DropQuestion{.title = translated(QT_TRANSLATE_NOOP("crmlink", "Not linked yet")),
                     //: %1 is the account of somebody who has just logged in to Facebook.
                     .text = translated(QT_TRANSLATE_NOOP("crmlink", "%1 has logged in, and the account is not linked yet.")).arg(login),
                     .more = translated(QT_TRANSLATE_NOOP("crmlink", "To link it later, its owner has to log in to Facebook again.")),
                     .stay = translated(QT_TRANSLATE_NOOP("crmlink", "&Go back to it")),
                     .leave = translated(QT_TRANSLATE_NOOP("crmlink", "&Leave without linking"))},
        std::move(drop));
}

} // namespace crmlink::profile
