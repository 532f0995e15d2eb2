#include "profile/AccountChecker.h"

#include <QCoreApplication>
#include <QLocale>

namespace crmlink::profile
{

using setup::Account;
using widgets::Tone;

AccountChecker::AccountChecker(const AccountServices &services, QObject *parent) : QObject(parent), m_services(services), m_task(this) { }

void AccountChecker::setSource(const facebook::AppQuestion &app, std::shared_ptr<crm::CrmGateway> gateway)
{
    stop();
    m_app = app;
    m_gateway = std::move(gateway);
}

std::optional<Text> AccountChecker::obstacle() const
{
    if (asksServer() || (m_services.accounts && !m_app.appSecret.isEmpty()))
        return {};
    return Text(QT_TRANSLATE_NOOP("crmlink", "Facebook can be asked only with the App Secret."));
}

void AccountChecker::stop()
{
    m_task.abandon();
}

void AccountChecker::start(const Account &account)
{
    if (asksServer()) {
        m_task.run([&](std::stop_token stop) { return m_gateway->prove(account.id, std::move(stop)); },
                   [this, account](const Result<crm::ServerProof> &proof) {
                       if (proof)
                           tell(account, *proof);
                       else
                           emit failed(proof.error());
                   });
        return;
    }
    m_task.run([&](std::stop_token stop) { return m_gateway->token(account.id, std::move(stop)); },
               [this, account](const Result<Secret> &token) {
                   if (token)
                       askFacebook(account, *token);
                   else
                       emit failed(token.error());
               });
}

void AccountChecker::askFacebook(const Account &account, const Secret &token)
{
    const auto asked = m_services.accounts;
    m_task.run([&](std::stop_token stop) { return asked->inspect(m_app, token, std::move(stop)); },
               [this, account, token, asked](const Result<facebook::TokenInfo> &info) {
                   if (info)
                       tell(account, token, *info);
                   else
                       emit failed(info.error());
               });
}

void AccountChecker::tell(const Account &account, const Secret &token, const facebook::TokenInfo &info)
{
    const setup::TokenDates dates{info.expiresAt, info.dataAccessExpiresAt};
    if (!info.valid) {
        const QString why = info.problem ? info.problem->what.toString() : tr("Facebook no longer accepts it.");
        emit found(account,
                   {.tone = Tone::Bad,
                    .words = tr("%1 does not work: %2 Choose Link again from Actions.").arg(account.login, why),
                    .problem = why,
                    .dates = dates});
        return;
    }
    const QDateTime end = dates.end();
    emit found(account,
               {.tone = Tone::Good,
                .words = end.isValid()
                    //: %1 is an account, %2 a date.
                    ? tr("%1 works, until %2. Facebook prolongs no login: link the account again before then.")
                          .arg(account.login, QLocale().toString(setup::localDay(end), QLocale::LongFormat))
                    : tr("%1 works. Facebook names no end.").arg(account.login),
                .problem = QString(),
                .dates = dates});
    // A convenience: that it could not be kept takes nothing from the answer.
    if (m_services.journal) {
        if (const auto kept = m_services.journal->accountDates().keep(account.id, token, dates); !kept)
            emit failed(kept.error());
    }
}

void AccountChecker::tell(const Account &account, const crm::ServerProof &proof)
{
    Finding finding{.tone = Tone::Attention, .words = {}};
    if (proof.appId && proof.appId->isEmpty()) {
        finding.words = tr("Nothing works before the CRM has Facebook keys: have its administrator set up the Facebook integration.");
    } else if (proof.appId && *proof.appId != account.appId) {
        finding.tone = Tone::Bad;
        //: %2 and %3 are App IDs.
        finding.words = tr("%1 does not work: it belongs to app %2, and the CRM's server uses app %3. Choose Link again from Actions.")
                            .arg(account.login, account.appId, *proof.appId);
        finding.problem = tr("It belongs to another app: link it again.");
    } else if (!proof.taken.isEmpty()) {
        //: %1 and %2 are accounts, %3 a user of the CRM.
        finding.words = tr("Whether %1 works is not known: for %3 the CRM takes the private account %2 before it.")
                            .arg(account.login, proof.taken, account.ownerName);
    } else if (proof.isOneOfSeveral) {
        finding.words = tr("Whether %1 works is not known: there are several such accounts, and the CRM does not define which it tries.")
                            .arg(account.login);
    } else if (!proof.works) {
        finding.words = tr("Whether %1 works is not known: the CRM's server did not say.").arg(account.login);
    } else if (*proof.works) {
        finding.tone = Tone::Good;
        finding.words = tr("%1 works: the CRM's own server has tried it with Facebook. It does not say until when.").arg(account.login);
        finding.problem = QString();
    } else {
        finding.tone = Tone::Bad;
        finding.words = tr("%1 does not work: Facebook told the CRM's own server so. Choose Link again from Actions.").arg(account.login);
        finding.problem = tr("Facebook no longer accepts it: its owner has to log in again.");
    }
    emit found(account, finding);
}

} // namespace crmlink::profile
