#pragma once

#include "base/Error.h"
#include "base/Secret.h"
#include "setup/Site.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace crmlink::widgets
{
class Card;
class PasswordRow;
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// Who signs in to the CRM's web service: user, password, a private certificate that is trusted on the user's word, and plain
/// http where the user insists. The address is the page's.
class ServiceForm : public QWidget
{
    Q_OBJECT

public:
    /// Object names: id + "User", "Password", "ShowPassword", "AllowHttp", "Kept", "Certificate", "Trust", "Distrust".
    explicit ServiceForm(const QString &id, QWidget *parent = nullptr);

    /// @p url decides whether plain http is a question. What the user has allowed another place is taken back.
    void setSite(const QUrl &url);
    /// Of the site that was set.
    void show(const setup::ServiceConnection &connection, const Secret &password);
    /// Where the password goes; empty hides the line.
    void setKept(const QString &text, bool longer);
    [[nodiscard]] setup::ServiceConnection connection() const;
    [[nodiscard]] Secret password() const;
    /// There is a user, and http is not used without insisting.
    [[nodiscard]] bool isFilled() const;
    /// Offers to trust the certificate that @p error is about. False: it is about something else.
    bool offerTrust(const Error &error);
    [[nodiscard]] QWidget *certificate() const;
    [[nodiscard]] QWidget *firstInput() const;

signals:
    void changed();
    /// The user has just trusted the offered certificate.
    void trusted();

private:
    void showCertificate();
    void noteHttp();
    [[nodiscard]] bool asksAboutHttp() const;

    QLineEdit *m_user;
    widgets::PasswordRow *m_password;
    QCheckBox *m_allowHttp;
    widgets::StateLine *m_httpNote;
    widgets::StateLine *m_kept;
    widgets::Card *m_certificate;
    widgets::Words *m_certificateText;
    QPushButton *m_trust;
    QPushButton *m_distrust;
    setup::ServiceConnection m_connection;
    QUrl m_url;
    QString m_offered; ///< fingerprint
    bool m_filling = false;
};

} // namespace crmlink::pages
