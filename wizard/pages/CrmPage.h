#pragma once

#include "crm/CrmGateway.h"
#include "pages/WizardPage.h"

#include <map>

class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTableWidget;
class QVBoxLayout;

namespace crmlink::widgets
{
class Banner;
class Card;
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::runs
{
class InstallReader;
struct InstallReading;
} // namespace crmlink::runs

namespace crmlink::pages
{

class CertificateCard;
class GrantsCard;
class ImportCard;
class ServiceForm;

/// "Your CRM": where it is, a staged test, what it holds today, and what will stand in the way.
class CrmPage : public WizardPage
{
    Q_OBJECT

public:
    explicit CrmPage(SetupWizard &wizard);
    void proceed() override;
    void refresh() override;
    [[nodiscard]] bool takesFiles() const override;
    void takeFile(const QString &path) override;

protected:
    void entered() override;
    [[nodiscard]] bool isReady() const override;
    void failed(const Error &error) override;

private:
    void buildImport();
    void adopt(const runs::InstallReading &reading);
    void buildAddress();
    void buildRoute();
    void buildConnection();
    void routeChanged();
    [[nodiscard]] bool isService() const;
    void buildKeychainChoice();
    void show(const setup::SetupDraft &from);
    void takeOver();
    void noteTls();
    void noteKeychain();
    void inputsChanged();
    void judgeAddress();
    void kindChanged();
    void noteDriver();
    void loginChanged();
    [[nodiscard]] bool asWindowsUser() const;
    void test(bool goOnAfterwards);
    void stageEnded(const crm::StageReport &report);
    void clearStages();
    void trustCertificate();
    void chooseAuthority();
    void showSnapshot();
    void tested(const setup::CrmSnapshot &crm, bool goOnAfterwards);
    void keepPassword();
    void onward();
    [[nodiscard]] bool blocked() const;

    ImportCard *m_import;
    QLineEdit *m_name;
    QLineEdit *m_siteUrl;
    QLineEdit *m_mobileUrl;
    widgets::StateLine *m_siteVerdict;
    widgets::StateLine *m_mobileVerdict;
    QRadioButton *m_viaDatabase;
    QRadioButton *m_viaService;
    QWidget *m_databaseBox;
    QWidget *m_serviceBox;
    ServiceForm *m_service;
    QComboBox *m_kind;
    widgets::StateLine *m_driver;
    QFormLayout *m_form;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QWidget *m_databaseRow;
    QPushButton *m_browse;
    QComboBox *m_login; ///< shown for SQL Server on Windows
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_schema;
    QComboBox *m_tls;
    QWidget *m_caRow;
    QLineEdit *m_ca;
    widgets::StateLine *m_tlsNote;
    QLineEdit *m_actingAs;
    QPushButton *m_test;
    QVBoxLayout *m_stages;
    widgets::Card *m_result;
    widgets::Words *m_which;
    QTableWidget *m_today;
    QVBoxLayout *m_findings;
    widgets::Card *m_inUse;
    widgets::Words *m_inUseText;
    QRadioButton *m_keep;
    QRadioButton *m_replace;
    GrantsCard *m_grants;
    CertificateCard *m_certificate;
    widgets::StateLine *m_keptIn;
    widgets::Card *m_keychain;
    widgets::Words *m_keychainText;
    bool m_filling = false;
    bool m_blocked = false;
    bool m_addressRefused = false;
    int m_tests = 0; ///< which test a late report belongs to
};

} // namespace crmlink::pages
