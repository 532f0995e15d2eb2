#pragma once

#include "base/Secret.h"
#include "setup/Site.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace crmlink::widgets
{
class PasswordRow;
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// How the CRM's database is reached: kind, server, login, encryption; and the CRM user on whose behalf it is changed. Says which
/// driver it goes through, and what weaker encryption means.
class DatabaseForm : public QWidget
{
    Q_OBJECT

public:
    explicit DatabaseForm(QWidget *parent = nullptr);

    void show(const setup::DatabaseConnection &connection, const Secret &password, const QString &actingAs);
    /// Where the password goes; empty hides the line.
    void setKept(const QString &text, bool longer);
    /// Names the file at @p path as the certificate authority.
    void setAuthority(const QString &path);
    /// As if the user had pressed Browse beside the certificate authority.
    void chooseAuthority();

    [[nodiscard]] setup::DatabaseConnection connection() const;
    /// Empty where the connection takes none.
    [[nodiscard]] Secret password() const;
    [[nodiscard]] QString actingAs() const;
    [[nodiscard]] bool isFilled() const;
    /// The first field that wants an answer; null: all have one.
    [[nodiscard]] QWidget *firstGap() const;

signals:
    void changed();

private:
    [[nodiscard]] setup::DatabaseKind kind() const;
    [[nodiscard]] bool isFile() const;
    [[nodiscard]] bool asWindowsUser() const;
    void edited();
    void showFieldsOfKind();
    /// Whether what is typed as a port can be one.
    [[nodiscard]] bool hasPort() const;
    void notePort();
    void noteDriver();
    void noteTls();
    void chooseFile(QLineEdit *into, const QString &title);

    QFormLayout *m_form;
    QComboBox *m_kind;
    widgets::StateLine *m_driver;
    QLineEdit *m_host;
    QLineEdit *m_port;
    widgets::StateLine *m_portNote;
    QLineEdit *m_database;
    QWidget *m_databaseRow;
    QPushButton *m_browse;
    QComboBox *m_login; ///< shown for SQL Server on Windows
    QLineEdit *m_user;
    widgets::PasswordRow *m_password;
    widgets::StateLine *m_kept;
    QLineEdit *m_schema;
    QComboBox *m_tls;
    widgets::StateLine *m_tlsNote;
    QWidget *m_caRow;
    QLineEdit *m_ca;
    QPushButton *m_caBrowse;
    QLineEdit *m_actingAs;
    setup::DatabaseConnection m_connection; ///< as it was shown: what the form has no fields for
    QString m_keptText;
    bool m_filling = false;
};

} // namespace crmlink::pages
