#include "crm/DatabaseGateway.h"
#include "setup/ChangePlan.h"
#include "setup/FacebookIntegration.h"
#include "setup/SetupDraft.h"
#include "support/CrmFixture.h"

#include <QTest>

using namespace crmlink;
using namespace crmlink::setup;
using namespace crmlink::test;

/// A CRM that keeps its GUIDs as text may spell them in capitals, as the vendor's own scripts do.
class GuidSpellingTest : public QObject
{
    Q_OBJECT

private slots:
    void capitalsAreReadWrittenAndInserted()
    {
        const auto crm = sqliteCrm();
        for (const auto &[table, columns] :
             {std::pair{"SysSettings", "Id"}, std::pair{"SysSettingsValue", "Id SysSettingsId SysAdminUnitId"},
              std::pair{"SysAdminUnit", "Id ParentRoleId ContactId"}, std::pair{"SysUserInRole", "Id SysUserId SysRoleId"},
              std::pair{"SysAdminUnitInRole", "Id SysAdminUnitId SysAdminUnitRoleId"}, std::pair{"SysAdminOperation", "Id"},
              std::pair{"SysAdminOperationGrantee", "Id SysAdminOperationId SysAdminUnitId"},
              std::pair{"SocialAccount", "Id TypeId UserId"}}) {
            for (const QString &column : QString::fromLatin1(columns).split(u' ')) {
                crm->sql(QStringLiteral("UPDATE \"%1\" SET \"%2\" = upper(\"%2\")").arg(QLatin1String(table), column));
            }
        }
        crm->sql(QStringLiteral("DELETE FROM \"SysSettingsValue\" WHERE \"SysSettingsId\" IN "
                                "(SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" = 'FacebookConsumerKey')"));
        const auto values = [&] {
            return crm->sql(QStringLiteral("SELECT s.\"Code\" || '=' || v.\"TextValue\" || v.\"BooleanValue\" FROM \"SysSettings\" s "
                                           "JOIN \"SysSettingsValue\" v ON v.\"SysSettingsId\" = s.\"Id\" "
                                           "JOIN \"SysAdminUnit\" u ON u.\"Id\" = v.\"SysAdminUnitId\" "
                                           "WHERE s.\"Code\" IN ('FacebookConsumerKey', 'UseFacebookSharedApplication') ORDER BY 1"))
                + crm->sql(QStringLiteral("SELECT \"Public\" FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'"));
        };
        QCOMPARE(values(), QStringList({QStringLiteral("UseFacebookSharedApplication=1"), QStringLiteral("0")}));

        SetupDraft draft;
        draft.site.actingAs = QString(integration::supervisor);
        draft.site.facebook.appId = QStringLiteral("1234567890123456");
        draft.site.sharedAccounts
            = QStringList{crm->sql(QStringLiteral("SELECT \"Id\" FROM \"SocialAccount\" WHERE \"Login\" = 'Jane Doe'")).value(0)};
        draft.appSecret = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));
        const auto gateway = crm::makeDatabaseGateway(crm->connection(), {});
        const QByteArray salt = newSalt();
        const auto planner = [&](const CrmSnapshot &now) { return planChanges(now, draft, salt); };
        const auto snapshot = gateway->read(draft.snapshotRequest(), {}).result();
        QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().toString()));
        QVERIFY(!snapshot->linkedByApp.empty());
        const auto plan = planner(*snapshot);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().toString()));
        QCOMPARE(plan->changes.size(), size_t(4));

        crm::ApplyRequest request;
        request.read = draft.snapshotRequest();
        request.reviewed = *plan;
        request.plan = planner;
        const auto applied = gateway->apply(request, {}).result();
        QVERIFY2(applied, qPrintable(applied ? QString() : applied.error().toString()));
        QCOMPARE(applied->insertedRows.size(), size_t(1));
        QCOMPARE(values(),
                 QStringList({QStringLiteral("FacebookConsumerKey=12345678901234560"), QStringLiteral("UseFacebookSharedApplication=0"),
                              QStringLiteral("1")}));

        Receipt receipt;
        receipt.plan = *plan;
        receipt.insertedRows = applied->insertedRows;
        const QByteArray newer = newSalt();
        const auto undo = [&](const CrmSnapshot &now) { return planUndo(now, receipt, {}, newer); };
        request.reviewed = undo(gateway->read(draft.snapshotRequest(), {}).result().value()).value();
        request.plan = undo;
        const auto undone = gateway->apply(request, {}).result();
        QVERIFY2(undone, qPrintable(undone ? QString() : undone.error().toString()));
        QCOMPARE(values(), QStringList({QStringLiteral("UseFacebookSharedApplication=1"), QStringLiteral("0")}));
    }
};

QTEST_GUILESS_MAIN(GuidSpellingTest)
#include "GuidSpellingTest.moc"
