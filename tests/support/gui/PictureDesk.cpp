#include "support/gui/PictureDesk.h"

#include "crm/DatabaseGateway.h"
#include "secrets/SessionStore.h"

namespace crmlink::test
{

namespace
{

using setup::CrmSnapshot;

const QString product = QStringLiteral("PostgreSQL 15.8");

CrmSnapshot dressed(CrmSnapshot crm)
{
    const setup::DatabaseConnection shown = PictureDesk::shownDatabase();
    crm.identity.server = shown.host;
    crm.identity.database = shown.name;
    crm.identity.product = product;
    crm.identity.signedInAs = shown.user;
    return crm;
}

Result<CrmSnapshot> dressedIfRead(const Result<CrmSnapshot> &crm)
{
    return crm.map(dressed);
}

/// The practice CRM as if it were on a server.
class DressedGateway final : public crm::CrmGateway
{
public:
    DressedGateway(std::unique_ptr<crm::CrmGateway> real, std::function<QDateTime()> now) : m_real(std::move(real)), m_now(std::move(now))
    {
    }

    QFuture<Result<CrmSnapshot>> test(setup::SnapshotRequest request, crm::StageProgress progress, std::stop_token stop) override
    {
        const auto tell = [progress](const crm::StageReport &report) {
            const setup::DatabaseConnection shown = PictureDesk::shownDatabase();
            const auto say = [&](crm::Stage stage, const QString &words) { progress({stage, report.ok, Text::verbatim(words)}); };
            switch (report.stage) {
            case crm::Stage::Driver: say(report.stage, QStringLiteral("QPSQL")); break;
            case crm::Stage::Connect:
                say(crm::Stage::Resolve, shown.host + QStringLiteral(" is 10.0.0.7"));
                say(report.stage, QStringLiteral("%1:%2 answers").arg(shown.host).arg(shown.effectivePort()));
                say(crm::Stage::Tls, QStringLiteral("TLS 1.3, certificate checked"));
                break;
            case crm::Stage::Login: say(report.stage, shown.user); break;
            case crm::Stage::Tables: say(report.stage, product); break;
            default: progress(report); break;
            }
        };
        return andThen(m_real->test(std::move(request), tell, std::move(stop)), dressedIfRead);
    }
    QFuture<Result<CrmSnapshot>> read(setup::SnapshotRequest request, std::stop_token stop) override
    {
        return andThen(m_real->read(std::move(request), std::move(stop)), dressedIfRead);
    }
    QFuture<Result<crm::Applied>> apply(crm::ApplyRequest request, std::stop_token stop) override
    {
        request.plan = [plan = std::move(request.plan)](const CrmSnapshot &crm) { return plan(dressed(crm)); };
        return andThen(m_real->apply(std::move(request), std::move(stop)), [now = m_now](Result<crm::Applied> applied) {
            if (applied)
                applied->writtenAt = now();
            return applied;
        });
    }
    QFuture<Result<setup::AccountPage>> accounts(setup::AccountQuery query, std::stop_token stop) override
    {
        return m_real->accounts(std::move(query), std::move(stop));
    }
    QFuture<Result<std::vector<setup::CrmUser>>> users(setup::UserQuery query, std::stop_token stop) override
    {
        return m_real->users(std::move(query), std::move(stop));
    }
    [[nodiscard]] bool handsOutTokens() const override { return m_real->handsOutTokens(); }
    QFuture<Result<Secret>> token(setup::Guid account, std::stop_token stop) override
    {
        return m_real->token(std::move(account), std::move(stop));
    }
    QFuture<Result<crm::ServerProof>> prove(setup::Guid account, std::stop_token stop) override
    {
        return m_real->prove(std::move(account), std::move(stop));
    }

private:
    std::unique_ptr<crm::CrmGateway> m_real;
    std::function<QDateTime()> m_now;
};

/// Forgets, and does not say so.
class ShownKeyring final : public secrets::SecretStore
{
public:
    QFuture<Result<Readiness>> probe(std::stop_token stop) override { return m_store.probe(std::move(stop)); }
    QFuture<Result<Secret>> read(secrets::SecretKey key, std::stop_token stop) override
    {
        return m_store.read(std::move(key), std::move(stop));
    }
    QFuture<Result<void>> write(secrets::SecretKey key, Secret secret, std::stop_token stop) override
    {
        return m_store.write(std::move(key), std::move(secret), std::move(stop));
    }
    QFuture<Result<void>> remove(secrets::SecretKey key, std::stop_token stop) override
    {
        return m_store.remove(std::move(key), std::move(stop));
    }
    [[nodiscard]] bool isSessionOnly() const override { return false; }
    [[nodiscard]] Text name() const override { return Text::verbatim(QStringLiteral("your keychain")); }

private:
    secrets::SessionStore m_store;
};

} // namespace

PictureDesk::PictureDesk()
{
    setup::DatabaseConnection real;
    real.kind = setup::DatabaseKind::Sqlite;
    real.name = crmFile();
    services.gateway = [real, now = services.now](const setup::Site &, const Secret &) -> std::unique_ptr<crm::CrmGateway> {
        return std::make_unique<DressedGateway>(crm::makeDatabaseGateway(real, {}), now);
    };
    services.secrets = std::make_shared<ShownKeyring>();
    services.facebook = std::make_shared<facebook::AppCheck>();
    services.accounts = std::make_shared<facebook::AccountCheck>();
    embed();
}

setup::DatabaseConnection PictureDesk::shownDatabase()
{
    setup::DatabaseConnection shown;
    shown.kind = setup::DatabaseKind::PostgreSql;
    shown.host = QStringLiteral("db.example.com");
    shown.name = QStringLiteral("crm");
    shown.user = QStringLiteral("crmlink");
    return shown;
}

} // namespace crmlink::test
