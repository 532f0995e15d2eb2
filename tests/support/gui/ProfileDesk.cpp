#include "support/gui/ProfileDesk.h"

#include "crm/DatabaseGateway.h"
#include "crm/ServiceGateway.h"
#include "profile/AccountListModel.h"
#include "secrets/SessionStore.h"
#include "widgets/ErrorPanel.h"
#include "widgets/StateLine.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QUrlQuery>

namespace crmlink::test
{

using profile::AccountListModel;

ProfileDesk::ProfileDesk(std::unique_ptr<CrmFixture> fixture)
    : facebook(std::move(*practice::PracticeFacebook::start())), crm(std::move(fixture)),
      m_browser(std::make_unique<PracticeBrowser>(facebook->endpoints().www))
{
    QString secret;
    facebook->with([&](practice::PracticeWorld &world) {
        practice::PracticeApp &made = world.createApp(world.developer(), QStringLiteral("Head office CRM"));
        made.embeddedOAuth = true;
        made.roleIds += world.people.back().id;
        appId = made.id;
        secret = made.secret;
    });
    const QString set = QStringLiteral(
        "UPDATE \"SysSettingsValue\" SET %1 WHERE \"SysSettingsId\" IN (SELECT \"Id\" FROM \"SysSettings\" WHERE \"Code\" = '%2')");
    crm->sql(set.arg(QStringLiteral("\"TextValue\" = '%1'").arg(appId), QStringLiteral("FacebookConsumerKey")));
    crm->sql(set.arg(QStringLiteral("\"TextValue\" = '%1'").arg(secret), QStringLiteral("FacebookConsumerSecret")));
    crm->sql(set.arg(QStringLiteral("\"BooleanValue\" = false"), QStringLiteral("UseFacebookSharedApplication")));
    site.name = QStringLiteral("Head office");
    site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
    site.database = crm->connection();
    site.facebook.endpoints = facebook->endpoints();
    services.gateway = [](const setup::Site &to, const Secret &with) { return crm::makeDatabaseGateway(to.database, with); };
    services.secrets = std::make_shared<secrets::SessionStore>();
    services.journal = std::make_shared<journal::Journal>(*StateFolder::open(m_folder.filePath(QStringLiteral("state"))));
    HttpOptions options;
    options.firstPause = std::chrono::milliseconds(1);
    services.accounts = std::make_shared<facebook::AccountCheck>(options);
    services.openUrl = [this](const QUrl &address) {
        outside += address;
        return true;
    };
}

ProfileDesk::~ProfileDesk()
{
    dialog.reset();
}

void ProfileDesk::serve(const QString &user)
{
    service = std::make_unique<CrmService>(*crm);
    service->with([&](CrmServiceState &state) {
        password = state.passwords.value(user);
        facebook->with([&](const practice::PracticeWorld &world) {
            for (const auto &person : world.people)
                state.graphNames.insert(person.id, person.name);
        });
    });
    site.siteUrl = service->url();
    site.route = setup::Route::Service;
    site.service.emplace().user = user;
    services.gateway = [](const setup::Site &to, const Secret &with) {
        return std::make_unique<crm::ServiceGateway>(to.siteUrl, to.service.value_or(setup::ServiceConnection()), with);
    };
}

void ProfileDesk::embed()
{
    services.web
        = std::make_shared<browser::WebSession>(browser::EngineOptions(), [this]() -> Result<browser::BrowserEngine *> { return &engine; });
    services.web->setWanted(true);
}

void ProfileDesk::open()
{
    dialog = std::make_unique<profile::ProfileDialog>(services, site, service ? Secret::take(QString(password)) : crm->password());
    dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
}

void ProfileDesk::actFor(const QString &name)
{
    auto *picker = get<QLineEdit>("actingUser");
    QTRY_VERIFY(picker->hasFocus());
    for (const QChar character : name)
        QTest::sendKeyEvent(QTest::Click, picker, Qt::Key_unknown, QString(character), Qt::NoModifier);
    QTest::keyClick(picker, Qt::Key_Return);
    waitForList();
}

void ProfileDesk::waitForList() const
{
    auto *model = dialog->findChild<AccountListModel *>();
    QTRY_VERIFY2(model->state() == AccountListModel::State::Ready, qPrintable(error()));
}

void ProfileDesk::press(const char *name)
{
    QTRY_VERIFY2(get<QAbstractButton>(name), name);
    auto *button = get<QAbstractButton>(name);
    QTRY_VERIFY2(button->isVisible() && button->isEnabled(), qPrintable(QLatin1String(name) + u' ' + error()));
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

void ProfileDesk::select(const QString &login)
{
    auto *model = dialog->findChild<AccountListModel *>();
    auto *table = get<QTableView>("accountTable");
    const auto rowOf = [&] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->account(row)->login == login)
                return row;
        }
        return -1;
    };
    QTRY_VERIFY2(model->state() == AccountListModel::State::Ready && rowOf() >= 0, qPrintable(login));
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    while (table->currentIndex().row() < rowOf())
        QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), rowOf());
}

void ProfileDesk::act(const char *name)
{
    auto *action = get<QAction>(name);
    QTRY_VERIFY2(action && action->isEnabled(), name);
    QTRY_VERIFY(get<QPushButton>("accountActions")->isEnabled());
    action->trigger();
}

void ProfileDesk::logIn(const QString &email, const QString &button)
{
    const bool embedded = services.web && services.web->isWanted();
    QTRY_VERIFY(embedded ? engine.pane && !engine.pane->rules.redirect.isEmpty() : !outside.isEmpty());
    const QUrl page = embedded ? engine.pane->address() : outside.takeLast();
    if (embedded)
        m_browser->watch(QUrl(QUrlQuery(page).queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded)));
    m_browser->open(page.toString(QUrl::FullyEncoded));
    if (m_browser->hasControl(QStringLiteral("loginbutton")))
        m_browser->submit(QStringLiteral("loginbutton"),
                          {{QStringLiteral("email"), email}, {QStringLiteral("pass"), QStringLiteral("practice")}});
    if (m_browser->hasControl(button))
        m_browser->submit(button);
    if (!embedded)
        return;
    const QUrl address = m_browser->address();
    if (engine.pane->rules.redirect == address.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment))
        engine.pane->events.redirectReached(address);
    else
        engine.pane->go(address);
}

QString ProfileDesk::text(const char *line) const
{
    const auto *found = get<widgets::StateLine>(line);
    return found && found->isVisible() ? found->text() : QString();
}

QString ProfileDesk::error() const
{
    const auto *panel = dialog->findChild<widgets::ErrorPanel *>();
    return panel && panel->hasError() ? panel->error().toString() : QString();
}

void ProfileDesk::insertAccount(const QString &id, const QString &login, const QString &owner, const QString &socialId, bool shared,
                                const QString &token, const QString &app)
{
    const QString quoted = QString(login).replace(u'\'', QStringLiteral("''"));
    crm->sql(QStringLiteral(
                 "INSERT INTO \"SocialAccount\" (\"Id\", \"Login\", \"Name\", \"TypeId\", \"UserId\", \"SocialId\", \"ConsumerKey\", "
                 "\"AccessToken\", \"Public\", \"IsExpired\") SELECT '%1', '%2', 'Name', '2795dd03-bacf-e011-92c3-00155d04c01d', u.\"Id\", "
                 "'%3', '%4', '%5', %6, false FROM \"SysAdminUnit\" u WHERE u.\"Name\" = '%7'")
                 .arg(id, quoted, socialId, app.isEmpty() ? appId : app, token, shared ? QStringLiteral("true") : QStringLiteral("false"),
                      owner));
}

} // namespace crmlink::test
