#include "profile/UserPicker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

namespace crmlink::profile
{

using setup::CrmUser;

namespace
{

constexpr int pause = 200;
constexpr int mostOffered = 20;

} // namespace

UserPicker::UserPicker(QWidget *parent)
    : QLineEdit(parent), m_names(new QStringListModel(this)), m_completer(new QCompleter(m_names, this)), m_asking(this)
{
    setMaxLength(250);
    setClearButtonEnabled(true);
    setPlaceholderText(tr("Type a part of the user's name"));
    // The CRM has found them already: whatever it answers is offered.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setObjectName(QStringLiteral("userPopup"));
    setCompleter(m_completer);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &UserPicker::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        setUser({});
        m_returnPressed = false;
        m_soon.start();
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) { // by the clear button
            m_soon.stop();
            m_asking.abandon();
            setUser({});
        }
    });
    connect(m_completer, QOverload<const QString &>::of(&QCompleter::activated), this, &UserPicker::choose);
}

QString UserPicker::shown(const CrmUser &user)
{
    //: A user of the CRM who is switched off.
    return user.active ? user.name : tr("%1 (not active)").arg(user.name);
}

void UserPicker::setGateway(std::shared_ptr<crm::CrmGateway> gateway)
{
    m_asking.abandon();
    m_gateway = std::move(gateway);
}

void UserPicker::clearUser()
{
    clear();
    setUser({});
}

void UserPicker::ask()
{
    if (!m_gateway)
        return;
    const QString text = this->text().trimmed();
    if (text.isEmpty())
        return;
    m_asking.run([&](std::stop_token stop) { return m_gateway->users({.search = text, .limit = mostOffered}, std::move(stop)); },
                 [this](const Result<std::vector<CrmUser>> &users) {
                     if (!users) {
                         if (users.error().kind != ErrorKind::Cancelled)
                             emit failed(users.error());
                         return;
                     }
                     offer(*users);
                 });
}

void UserPicker::offer(const std::vector<CrmUser> &users)
{
    m_offered = users;
    QStringList names;
    for (const CrmUser &user : users)
        names += shown(user);
    m_names->setStringList(names);
    emit answered(static_cast<int>(users.size()));
    if (m_returnPressed) {
        m_returnPressed = false;
        choose(text());
        if (m_user)
            return;
    }
    if (hasFocus() && !names.isEmpty())
        m_completer->complete();
}

void UserPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept(); // never the dialog's default button
        if (m_user) {
            emit entered();
            return;
        }
        if (m_soon.isActive() || m_asking.isAtWork()) {
            m_returnPressed = true;
            if (m_soon.isActive()) {
                m_soon.stop();
                ask();
            }
            return;
        }
        choose(text());
        return;
    }
    if (event->key() == Qt::Key_Down && !m_offered.empty() && !m_user) {
        m_completer->complete();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

// By the whole name, else the only one that fits.
void UserPicker::choose(const QString &text)
{
    const QString wanted = text.trimmed();
    auto found = std::ranges::find_if(
        m_offered, [&](const CrmUser &user) { return shown(user) == wanted || user.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    if (found == m_offered.end() && m_offered.size() == 1)
        found = m_offered.begin();
    if (found == m_offered.end())
        return;
    const CrmUser user = *found;
    m_completer->popup()->hide(); // it stays when its key was accepted here, and keeps the keyboard
    setText(user.name);
    setUser(user);
}

void UserPicker::setUser(const std::optional<CrmUser> &user)
{
    if (user == m_user)
        return;
    m_user = user;
    emit userChanged(m_user);
}

} // namespace crmlink::profile
