#pragma once

#include "crm/CrmGateway.h"
#include "pages/WizardPage.h"

class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace crmlink::widgets
{
class ChoiceCard;
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::runs
{
class InstallReader;
struct InstallReading;
} // namespace crmlink::runs

namespace crmlink::pages
{

class AddressForm;
class CertificateCard;
class CrmTodayCard;
class DatabaseForm;
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
    void buildRoutes();
    void buildKeychainChoice();
    void adopt(const runs::InstallReading &reading);
    void routeChanged();
    [[nodiscard]] bool isService() const;
    void show(const setup::SetupDraft &from);
    void takeOver();
    void noteKeychain();
    void inputsChanged();
    void test(bool goOnAfterwards);
    void stageEnded(const crm::StageReport &report);
    void hideOutcome();
    void trustCertificate();
    void showSnapshot();
    void tested(const setup::CrmSnapshot &crm, bool goOnAfterwards);
    void keepPassword();
    /// Where the password on this page is to be had.
    [[nodiscard]] setup::SecretSource &source();

    ImportCard *m_import = nullptr;
    AddressForm *m_address;
    QRadioButton *m_viaDatabase = nullptr;
    QRadioButton *m_viaService = nullptr;
    QWidget *m_databaseBox = nullptr;
    DatabaseForm *m_database = nullptr;
    QWidget *m_serviceBox = nullptr;
    ServiceForm *m_service = nullptr;
    QPushButton *m_test;
    widgets::StateLine *m_incomplete;
    QVBoxLayout *m_stages;
    CrmTodayCard *m_today;
    GrantsCard *m_grants;
    CertificateCard *m_certificate;
    widgets::ChoiceCard *m_keychain = nullptr;
    QByteArray m_unknownCertificate; ///< PEM, offered once the test has ended: before, trusting it could not start the next
    int m_tests = 0;                 ///< which test a late report belongs to
};

} // namespace crmlink::pages
