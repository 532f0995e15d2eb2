#include "support/ContractCrm.h"

#include "crm/DatabaseGateway.h"
#include "crm/ServiceGateway.h"

namespace crmlink::test
{

using namespace std::chrono_literals;

namespace
{

const QString onFramework = QStringLiteral("web service on .NET Framework");
const QString onNet = QStringLiteral("web service on .NET");

} // namespace

std::unique_ptr<crm::CrmGateway> gatewayTo(const CrmFixture &database, std::chrono::milliseconds patience)
{
    return std::make_unique<crm::DatabaseGateway>(database.connection(), database.password(), patience);
}

std::unique_ptr<crm::CrmGateway> gatewayTo(CrmService &service, const QString &user)
{
    setup::ServiceConnection connection;
    connection.user = user;
    HttpOptions options;
    QString password = service.with([&](CrmServiceState &state) { return state.passwords.value(user); });
    return std::make_unique<crm::ServiceGateway>(service.url(), connection, Secret::take(std::move(password)), options);
}

QStringList ContractCrm::ways()
{
    return contractDbms() + QStringList{onFramework, onNet};
}

ContractCrm::ContractCrm(const QString &way)
{
    if (way == onFramework || way == onNet) {
        m_database = sqliteCrm();
        m_service = std::make_unique<CrmService>(*m_database);
        m_service->with([&](CrmServiceState &state) { state.netFramework = way == onFramework; });
        m_gateway = gatewayTo(*m_service);
    } else {
        m_database = crmOn(way);
        m_gateway = gatewayTo(*m_database);
    }
}

ContractCrm::~ContractCrm()
{
    m_gateway.reset(); // signs out, for which the service has to be there
}

QStringList ContractCrm::sql(const QString &statement)
{
    QStringList values = m_database->sql(statement);
    if (m_service)
        m_service->restart();
    return values;
}

void ContractCrm::introduce(const QString &socialId, const QString &login)
{
    if (m_service)
        m_service->with([&](CrmServiceState &state) { state.graphNames.insert(socialId, login); });
}

} // namespace crmlink::test
