#pragma once

#include "profile/Task.h"
#include "setup/AccountList.h"

#include "crm/CrmGateway.h"

#include <QLineEdit>
#include <QTimer>

#include <memory>
#include <optional>

class QCompleter;
class QStringListModel;

namespace crmlink::profile
{

/// A CRM user, chosen by typing a part of the name: the CRM answers with those that fit. Nobody is chosen at first.
class UserPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit UserPicker(QWidget *parent = nullptr);

    void setGateway(std::shared_ptr<crm::CrmGateway> gateway);
    [[nodiscard]] const std::optional<setup::CrmUser> &user() const { return m_user; }
    void clearUser();

signals:
    /// Nothing: what is typed names nobody (any more).
    void userChanged(const std::optional<crmlink::setup::CrmUser> &user);
    void failed(const crmlink::Error &error);
    /// The CRM answered; so many users fit.
    void answered(int found);
    /// Enter was pressed where somebody is chosen already.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask();
    void offer(const std::vector<setup::CrmUser> &users);
    void choose(const QString &text);
    void setUser(const std::optional<setup::CrmUser> &user);
    [[nodiscard]] static QString shown(const setup::CrmUser &user);

    std::shared_ptr<crm::CrmGateway> m_gateway;
    QStringListModel *m_names;
    QCompleter *m_completer;
    std::vector<setup::CrmUser> m_offered;
    std::optional<setup::CrmUser> m_user;
    QTimer m_soon;
    Task m_asking;
    bool m_returnPressed = false; ///< Return came before the answer: take it if only one user fits
};

} // namespace crmlink::profile
