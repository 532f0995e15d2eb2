#pragma once

#include "base/Secret.h"
#include "setup/Site.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace crmlink::profile
{

/// A site's password, typed; on the service route also who signs in. For the window at hand: nothing is kept.
class SignIn : public QWidget
{
    Q_OBJECT

public:
    explicit SignIn(QWidget *parent = nullptr);

    void ask(const setup::Site &site);
    /// The site with whoever was typed.
    [[nodiscard]] setup::Site site() const;
    /// The field is empty afterwards.
    [[nodiscard]] Secret takePassword();
    void clear();
    [[nodiscard]] bool isComplete() const;
    /// The field that wants to be filled.
    [[nodiscard]] QWidget *firstInput() const;

signals:
    void edited();
    /// Return was pressed in a field.
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    setup::Site m_site;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
};

} // namespace crmlink::profile
