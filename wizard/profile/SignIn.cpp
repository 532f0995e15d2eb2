#include "profile/SignIn.h"

#include "widgets/Card.h"
#include "widgets/SecretEdit.h"
#include "widgets/Words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace crmlink::profile
{

using widgets::Words;

SignIn::SignIn(QWidget *parent)
    : QWidget(parent), m_userLabel(new Words(Words::Role::Body)), m_user(new QLineEdit), m_passwordLabel(new Words(Words::Role::Body)),
      m_password(new widgets::SecretEdit)
{
    m_user->setObjectName(QStringLiteral("crmUser"));
    m_user->setMaxLength(250);
    m_userLabel->setTextInteractionFlags(Qt::NoTextInteraction);
    m_userLabel->setBuddy(m_user);
    m_password->setObjectName(QStringLiteral("crmPassword"));
    m_password->setMaxLength(1000);
    m_passwordLabel->setTextInteractionFlags(Qt::NoTextInteraction);
    m_passwordLabel->setBuddy(m_password);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::spacing(this, 0.3));
    for (QWidget *row : std::initializer_list<QWidget *>{m_userLabel, m_user, m_passwordLabel, m_password})
        column->addWidget(row);
    column->addWidget(new Words(Words::Role::Caption, tr("Used for this window only; it is not kept.")));
    connect(m_user, &QLineEdit::textChanged, this, &SignIn::edited);
    connect(m_password, &QLineEdit::textChanged, this, &SignIn::edited);
    hide();
}

void SignIn::ask(const setup::Site &site)
{
    m_site = site;
    const bool service = site.route == setup::Route::Service;
    //: %1 is a site.
    m_userLabel->setText(tr("Your &user name in the CRM %1:").arg(QString(site.key()).replace(u'&', QStringLiteral("&&"))));
    m_user->setText(site.service ? site.service->user : QString());
    m_userLabel->setVisible(service);
    m_user->setVisible(service);
    m_passwordLabel->setText(service ? tr("Your &password there:")
                                     //: %1 is a database login.
                                     : tr("&Password of the database login %1:").arg(site.database.user));
    m_password->clear();
    show();
    emit edited();
}

setup::Site SignIn::site() const
{
    setup::Site site = m_site;
    if (site.route == setup::Route::Service) {
        if (!site.service)
            site.service.emplace();
        site.service->user = m_user->text().trimmed();
    }
    return site;
}

Secret SignIn::takePassword()
{
    Secret password = Secret::take(m_password->text());
    m_password->clear();
    return password;
}

void SignIn::clear()
{
    m_password->clear();
    hide();
}

bool SignIn::isComplete() const
{
    return m_site.route != setup::Route::Service || !m_user->text().trimmed().isEmpty();
}

// The fields leave it to whatever they are in; which button is a dialog's default changes with the focus.
void SignIn::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    if (isComplete())
        emit submitted();
    else
        m_user->setFocus(Qt::OtherFocusReason);
}

QWidget *SignIn::firstInput() const
{
    return isComplete() ? m_password : m_user;
}

} // namespace crmlink::profile
