#pragma once

#include "facebook/AppCheck.h"
#include "profile/AccountServices.h"
#include "profile/Task.h"
#include "setup/TokenDates.h"
#include "widgets/Palette.h"

#include <QObject>

#include <memory>
#include <optional>

namespace crmlink::profile
{

/// "Check now": does a linked account work? Facebook is asked with the app's keys where the CRM hands out its tokens; where
/// it does not, the CRM's own server tries the account.
class AccountChecker : public QObject
{
    Q_OBJECT

public:
    struct Finding {
        widgets::Tone tone = widgets::Tone::Neutral;
        QString words;
        std::optional<QString> problem = {};         ///< for the list, empty: none; unset: nothing new is known
        std::optional<setup::TokenDates> dates = {}; ///< as Facebook told
    };

    explicit AccountChecker(const AccountServices &services, QObject *parent = nullptr);

    /// Whom to ask; without a gateway nothing can be checked.
    void setSource(const facebook::AppQuestion &app, std::shared_ptr<crm::CrmGateway> gateway);
    /// Why nothing can be checked; unset: go on.
    [[nodiscard]] std::optional<Text> obstacle() const;
    void start(const setup::Account &account);
    void stop();
    [[nodiscard]] bool isAtWork() const { return m_task.isAtWork(); }

signals:
    void found(const crmlink::setup::Account &account, const crmlink::profile::AccountChecker::Finding &finding);
    /// Nothing is known. NotFound: the account is gone.
    void failed(const crmlink::Error &error);

private:
    [[nodiscard]] bool asksServer() const { return m_gateway && !m_gateway->handsOutTokens(); }
    void askFacebook(const setup::Account &account, const Secret &token);
    void tell(const setup::Account &account, const Secret &token, const facebook::TokenInfo &info);
    void tell(const setup::Account &account, const crm::ServerProof &proof);

    AccountServices m_services;
    facebook::AppQuestion m_app;
    std::shared_ptr<crm::CrmGateway> m_gateway;
    Task m_task;
};

} // namespace crmlink::profile
