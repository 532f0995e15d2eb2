#include "support/gui/GuideScenes.h"

#include "facebook/AppCheck.h"
#include "pages/ImportCard.h"
#include "pages/PageId.h"
#include "pages/SetupWizard.h"
#include "pages/Tour.h"
#include "pages/WizardPage.h"
#include "practice/PracticeFacebook.h"
#include "practice/PracticeSite.h"
#include "profile/AccountListModel.h"
#include "profile/ProfileDialog.h"
#include "runs/InstallReader.h"
#include "support/gui/PictureDesk.h"
#include "support/ImportSamples.h"
#include "widgets/Layouts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QUrlQuery>

#include <algorithm>

namespace crmlink::test
{

namespace
{

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

practice::PracticeRequest get(const QString &path, const QString &cookie)
{
    practice::PracticeRequest request;
    request.method = QStringLiteral("GET");
    request.path = path.section(u'?', 0, 0);
    request.url = QUrl(QStringLiteral("http://127.0.0.1") + path);
    for (const auto &[name, value] : QUrlQuery(request.url).queryItems(QUrl::FullyDecoded))
        request.values.insert(name, value);
    request.cookie = cookie;
    request.origin = QStringLiteral("http://127.0.0.1");
    return request;
}

} // namespace

std::vector<ConsoleScene> consoleScenes()
{
    practice::PracticeWorld world;
    practice::PracticePerson &pat = world.developer();
    // No picture shows a password, be it a practice one.
    pat.password = QStringLiteral("(yours)");
    const QString cookie = world.newSession(pat);
    pat.name = QStringLiteral("Jane Doe");
    pat.email = QStringLiteral("jane.doe@example.com");
    practice::PracticeSite site(world);
    std::vector<ConsoleScene> scenes;
    const auto take = [&](const char *id, const practice::PracticeRequest &request, const char *first = "", const char *last = "") {
        scenes.push_back({QLatin1String(id), QString::fromUtf8(site.answer(request).body), QLatin1String(first), QLatin1String(last)});
    };
    const auto post = [&](const QString &path, QHash<QString, QString> values) {
        practice::PracticeRequest request = get(path, cookie);
        request.post = true;
        request.method = QStringLiteral("POST");
        request.values = std::move(values);
        return request;
    };
    const auto value = [](const char *name, const char *text) { return std::pair{QString::fromLatin1(name), QString::fromUtf8(text)}; };

    take("console-login", get(QStringLiteral("/login.php"), {}));
    take("console-registration", get(QStringLiteral("/async/registration"), cookie));
    pat.isDeveloper = true;
    practice::PracticeApp &app = world.createApp(pat, QStringLiteral("bpm'online"));
    app.id = QStringLiteral("1234567890123456");
    app.clientToken = QStringLiteral("(not the App Secret)");
    app.contactEmail = QStringLiteral("admin@example.com");
    take("console-apps", get(QStringLiteral("/apps/"), cookie));
    take("console-create-details", get(QStringLiteral("/apps/creation/"), cookie));
    const QString creation = QStringLiteral("/apps/creation/");
    // The form's other parts show themselves once it has a name.
    (void)site.answer(post(creation,
                           QHash<QString, QString>{{value("step", "details")},
                                                   {value("app_name", "bpm'online")},
                                                   {value("app_contact_email", "admin@example.com")}}));
    take("console-use-case", get(creation + QStringLiteral("?step=use_cases"), cookie));
    take("console-business", get(creation + QStringLiteral("?step=business"), cookie));
    // What a form before it would have left behind.
    (void)site.answer(post(creation, QHash<QString, QString>{{value("step", "use_cases")}, {value("use_case", "login")}}));
    take("console-overview", get(creation + QStringLiteral("?step=overview"), cookie));
    take("console-check", get(creation + QStringLiteral("?step=check"), cookie));
    const QString ofApp = QStringLiteral("/apps/1234567890123456/");
    take("console-dashboard", get(ofApp + QStringLiteral("dashboard/"), cookie));
    const QString basic = ofApp + QStringLiteral("settings/basic/");
    take("console-keys", get(basic, cookie), "", "show");
    app.domains = {QStringLiteral("crm.example.com")};
    app.category = QStringLiteral("Business and pages");
    take("console-basic", get(basic, cookie), "display_name", "category");
    take("console-add-platform", get(basic, cookie), "category", "add_platform");
    take("console-platform", get(ofApp + QStringLiteral("settings/platform/"), cookie));
    app.hasWebsite = true;
    app.websiteUrl = QStringLiteral("https://crm.example.com/");
    take("console-website", get(basic, cookie), "category", "save");
    take("console-advanced", get(ofApp + QStringLiteral("settings/advanced/"), cookie));
    take("console-use-cases", get(ofApp + QStringLiteral("use_cases/"), cookie));
    take("console-customize", get(ofApp + QStringLiteral("use_cases/customize/"), cookie));
    app.embeddedOAuth = true;
    app.javaScriptSdk = true;
    app.redirects = {QStringLiteral("https://crm.example.com/")};
    app.javaScriptHosts = {QStringLiteral("https://crm.example.com/")};
    take("console-login-settings", get(ofApp + QStringLiteral("fb-login/settings/"), cookie));
    take("console-roles", get(ofApp + QStringLiteral("roles/"), cookie));
    take("console-add-people", get(ofApp + QStringLiteral("roles/add"), cookie));
    take("console-publish", get(ofApp + QStringLiteral("go_live/"), cookie));
    practice::PracticeRequest dialog = get(QStringLiteral("/v25.0/dialog/oauth?client_id=1234567890123456&response_type=token"), cookie);
    dialog.values = {{value("client_id", "1234567890123456")},
                     {value("redirect_uri", "http://127.0.0.1/connect/login_success.html")},
                     {value("response_type", "token")}};
    take("console-dialog", dialog);
    return scenes;
}

QString digestOf(const ConsoleScene &scene)
{
    return sha256((scene.html + u'\n' + scene.first + u'\n' + scene.last).toUtf8());
}

QStringList drawings()
{
    return {QStringLiteral("crm-accounts"), QStringLiteral("crm-home"),     QStringLiteral("crm-operation"),
            QStringLiteral("crm-profile"),  QStringLiteral("crm-settings"), QStringLiteral("crm-share")};
}

QString drawingFile(const QString &id)
{
    return qEnvironmentVariable("CRMLINK_SOURCE_DIR") + QStringLiteral("/resources/guide/drawings/%1.svg").arg(id);
}

namespace
{

/// Nothing is cut off, as far as a picture of that height is still good to read.
void growToShowAll(pages::SetupWizard &wizard)
{
    const int highest = wizard.height() * 2;
    widgets::layOutNow(wizard);
    for (int round = 0; round < 4; ++round) { // what is wider wraps less, or the other way round
        int beyond = 0;
        for (const QScrollArea *area : wizard.current()->findChildren<QScrollArea *>())
            beyond = std::max(beyond, area->verticalScrollBar()->maximum());
        if (beyond == 0)
            return;
        wizard.resize(wizard.width(), std::min(wizard.height() + beyond, highest));
        widgets::layOutNow(wizard);
    }
}

} // namespace

QString digestOfDrawing(const QString &id)
{
    QFile file(drawingFile(id));
    return file.open(QIODevice::ReadOnly) ? sha256(file.readAll()) : QString();
}

namespace
{

bool isWritten(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// What a CRM's folder holds, read by the program's own reader; as if it were in its usual place.
std::optional<runs::InstallReading> someInstallFolder(const QString &below)
{
    const QString folder = below + QStringLiteral("/creatio");
    const QString strings = folder + QStringLiteral("/ConnectionStrings.config");
    const bool isMade = QDir().mkpath(folder)
        && isWritten(strings,
                     "<connectionStrings>\n"
                     "  <add name=\"db\" connectionString=\"Server=db.example.com;Port=5432;Database=crm;User ID=crm;"
                     "Password=not to be seen\" />\n"
                     "  <add name=\"redis\" connectionString=\"host=redis.example.com;db=2;port=6379\" />\n"
                     "</connectionStrings>\n")
        && isWritten(folder + QStringLiteral("/Terrasoft.WebHost.dll.config"), importSamples().front().webHost);
    runs::InstallReader reader;
    const auto reading = reader.read(folder, {});
    if (!isMade || !QTest::qWaitFor([&] { return reading.isFinished(); }, 10'000) || !reading.result())
        return {};
    runs::InstallReading read = *reading.result();
    read.folder = QStringLiteral("/opt/creatio");
    read.file = read.folder + QStringLiteral("/ConnectionStrings.config");
    return read;
}

/// Where there is no such field the picture shows it.
void type(const QWidget &window, const char *name, const QString &text)
{
    if (auto *field = window.findChild<QLineEdit *>(QLatin1String(name))) {
        field->setFocus();
        QTest::keyClicks(field, text);
    }
}

/// Both keys are typed, and Facebook is not asked about them yet.
QString showKeys(const PictureDesk &desk, setup::SetupDraft draft, const pages::Tour::Values &values,
                 const std::function<void(const QString &, pages::SetupWizard &)> &look)
{
    draft.site.siteUrl = QUrl(values[QStringLiteral("siteUrl")]);
    draft.site.name = values[QStringLiteral("siteName")];
    pages::SetupWizard wizard(desk.services, draft, pages::PageId::Keys);
    wizard.resize(wizard.fontMetrics().averageCharWidth() * 150, wizard.fontMetrics().height() * 45);
    wizard.show();
    if (!QTest::qWaitFor([&wizard] { return wizard.isSettled(); }, 30'000))
        return QStringLiteral("the page does not settle");
    for (const char *name : {"appIdField", "appSecretField"})
        type(wizard, name, values[QLatin1String(name)]);
    const auto *check = wizard.findChild<QAbstractButton *>(QStringLiteral("checkKeys"));
    if (!QTest::qWaitFor([&] { return wizard.isSettled() && check && check->isEnabled(); }, 30'000))
        return QStringLiteral("the typed keys cannot be checked");
    look(QStringLiteral("wizard-app-id-and-app-secret"), wizard);
    return {};
}

/// The page before anything is typed, and what was read of the CRM's folder.
QString showImport(const PictureDesk &desk, setup::SetupDraft draft, const std::function<void(const QString &, QWidget &)> &look)
{
    const auto reading = someInstallFolder(desk.folder());
    if (!reading)
        return QStringLiteral("the CRM's folder is not read");
    draft.site.database = {};
    pages::SetupWizard wizard(desk.services, draft, pages::PageId::Crm);
    wizard.resize(wizard.fontMetrics().averageCharWidth() * 150, wizard.fontMetrics().height() * 37);
    wizard.show();
    const auto *preview = wizard.findChild<QWidget *>(QStringLiteral("importPreview"));
    auto *card = wizard.findChild<pages::ImportCard *>();
    if (!card || !QTest::qWaitFor([&wizard] { return wizard.isSettled(); }, 30'000))
        return QStringLiteral("the page does not settle");
    card->preview(*reading);
    if (!QTest::qWaitFor([preview] { return preview && preview->isVisible(); }, 10'000))
        return QStringLiteral("what was read is not shown");
    widgets::layOutNow(wizard);
    wizard.current()->findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
    look(QStringLiteral("wizard-import"), wizard);
    return {};
}

/// The dialog with the accounts of the CRM user who shares, one of them chosen.
QString showProfile(const profile::AccountServices &services, const setup::SetupDraft &draft,
                    const std::function<void(const QString &, QWidget &)> &look)
{
    profile::ProfileDialog dialog(services, draft.site, draft.crmPassword);
    dialog.resize(dialog.fontMetrics().averageCharWidth() * 150, dialog.fontMetrics().height() * 31);
    dialog.show();
    auto *picker = dialog.findChild<QLineEdit *>(QStringLiteral("actingUser"));
    const auto *model = dialog.findChild<profile::AccountListModel *>();
    if (!picker || !model || !QTest::qWaitFor([&] { return picker->hasFocus(); }, 10'000))
        return QStringLiteral("the profile dialog does not ask for its user");
    QTest::keyClicks(picker, draft.site.actingAs);
    QTest::keyClick(picker, Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return model->state() == profile::AccountListModel::State::Ready && model->rowCount() > 0; }, 30'000))
        return QStringLiteral("the profile dialog lists no accounts");
    dialog.findChild<QTableView *>()->selectRow(0);
    widgets::layOutNow(dialog);
    // The button that clears a field fades in.
    const auto isStill = [&dialog] {
        return std::ranges::none_of(dialog.findChildren<QToolButton *>(), [](const QToolButton *button) {
            const QVariant opacity = button->property("opacity");
            return opacity.isValid() && button->isVisible() && opacity.toReal() < 1;
        });
    };
    if (!QTest::qWaitFor(isStill, 10'000))
        return QStringLiteral("the profile dialog does not come to rest");
    look(QStringLiteral("profile"), dialog);
    return {};
}

} // namespace

QString walkWizard(const std::function<void(const QString &, QWidget &)> &look)
{
    using namespace pages;
    PictureDesk desk;
    const auto facebook = practice::PracticeFacebook::start();
    if (!facebook)
        return facebook.error().toString();
    Tour::Values values = Tour::usualValues();
    values.insert(QStringLiteral("siteUrl"), QStringLiteral("https://crm.example.com"));
    values.insert(QStringLiteral("siteName"), QStringLiteral("Head office"));
    values.insert(QStringLiteral("displayNameField"), QStringLiteral("bpm'online"));
    values.insert(QStringLiteral("contactEmailField"), QStringLiteral("admin@example.com"));
    values.remove(QStringLiteral("accountSearch")); // all accounts are to be seen
    (*facebook)->with([&values](practice::PracticeWorld &world) {
        practice::PracticeApp &app = world.createApp(world.developer(), values[QStringLiteral("displayNameField")]);
        app.id = values[QStringLiteral("appIdField")];
        app.secret = values[QStringLiteral("appSecretField")];
        app.apiAccess = true;
        app.contactEmail = values[QStringLiteral("contactEmailField")];
        app.hasWebsite = true;
        app.websiteUrl = values[QStringLiteral("siteUrl")] + u'/';
        app.domains = {QUrl(values[QStringLiteral("siteUrl")]).host()};
    });
    setup::SetupDraft draft;
    draft.deployment = setup::Deployment::OnSite;
    draft.webPlace = setup::WebPlace::OwnBrowser;
    draft.site.database = PictureDesk::shownDatabase();
    draft.crmPassword = Secret::take(QByteArray("not to be seen"));
    // Facebook is asked here, and pages are where a reader finds them.
    draft.site.facebook.endpoints.graph = (*facebook)->endpoints().graph;
    draft.site.facebook.endpoints.www = (*facebook)->endpoints().www;

    const auto lookAtAll = [&look](const QString &id, SetupWizard &wizard) {
        const QSize usual = wizard.size();
        growToShowAll(wizard);
        look(id, wizard);
        wizard.resize(usual);
    };
    const QDir folder(desk.folder());
    setup::SetupDraft afterwards;
    {
        SetupWizard wizard(desk.services, draft, PageId::Welcome);
        Tour tour(wizard, folder.filePath(QStringLiteral("tour")), values);
        QString last;
        bool ended = false;
        bool right = false;
        QObject::connect(&tour, &Tour::said, &tour, [&](const QString &line) {
            last = line;
            // The tour says a picture's path just after it took it, at a page that has settled.
            if (!line.endsWith(QStringLiteral(".png")))
                return;
            const auto *written = wizard.current()->findChild<QWidget *>(QStringLiteral("afterWriting"));
            // A choice of tasks comes to the first page with a first site, and keys that were checked cannot be checked: see below.
            if (wizard.currentPageId() == PageId::Welcome || wizard.currentPageId() == PageId::Keys)
                return;
            const bool hasWritten = written && written->isVisible();
            if (hasWritten) { // with a user who may, its buttons can be pressed
                type(wizard, "noticeUser", QStringLiteral("Supervisor"));
                type(wizard, "noticePassword", QStringLiteral("not to be seen"));
            }
            lookAtAll(hasWritten ? QStringLiteral("wizard-written") : QStringLiteral("wizard-") + QString(anchorOf(wizard.currentPageId())),
                      wizard);
        });
        QObject::connect(&tour, &Tour::finished, &tour, [&](bool allRight) {
            ended = true;
            right = allRight;
        });
        wizard.show();
        tour.start();
        if (!QTest::qWaitFor([&] { return ended; }, 180'000) || !right)
            return QStringLiteral("the wizard's tour failed: ") + last;
        afterwards = wizard.draft();
    }
    for (journal::RunRecord run : desk.services.journal->list().runs) {
        run.startedAt = desk.services.now();
        if (const auto saved = desk.services.journal->save(run); !saved)
            return saved.error().toString();
    }
    // The same CRM, met again.
    afterwards.journey = setup::Journey::Status;
    const auto shown = [&](const char *id, const setup::SetupDraft &with, PageId page, const auto &isReady) {
        SetupWizard wizard(desk.services, with, page);
        wizard.resize(wizard.fontMetrics().averageCharWidth() * 150, wizard.fontMetrics().height() * 45);
        wizard.show();
        if (!QTest::qWaitFor([&] { return wizard.isSettled() && isReady(wizard); }, 60'000))
            return QLatin1String(id) + QStringLiteral(" does not settle");
        lookAtAll(QLatin1String(id), wizard);
        return QString();
    };
    const auto has = [](const SetupWizard &wizard, const char *name) {
        const auto *control = wizard.findChild<QWidget *>(QLatin1String(name));
        return control && control->isVisible();
    };
    QString late = shown("wizard-status", afterwards, PageId::Status, [](const SetupWizard &wizard) {
        const auto *summary = wizard.findChild<QLabel *>(QStringLiteral("statusSummary"));
        return summary && !summary->text().isEmpty();
    });
    setup::SetupDraft fresh;
    if (late.isEmpty())
        late = shown("wizard-welcome", fresh, PageId::Welcome, [&](const SetupWizard &wizard) { return has(wizard, "taskNew"); });
    fresh.deployment = setup::Deployment::OnSite;
    fresh.site.siteUrl = QUrl(values[QStringLiteral("siteUrl")]);
    fresh.site.name = values[QStringLiteral("siteName")];
    fresh.site.actingAs = QStringLiteral("Supervisor");
    fresh.site.database = PictureDesk::shownDatabase();
    if (late.isEmpty())
        late = shown("wizard-database", fresh, PageId::Crm, [&](const SetupWizard &wizard) { return has(wizard, "databaseHost"); });
    if (late.isEmpty())
        late = showKeys(desk, draft, values, lookAtAll);
    if (late.isEmpty())
        late = showImport(desk, fresh, look);
    return late.isEmpty() ? showProfile(desk.services, afterwards, look) : late;
}

namespace
{

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text() + (button->isChecked() ? QStringLiteral(" *") : QString());
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->displayText() + line->placeholderText();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    if (const auto *edit = qobject_cast<const QTextEdit *>(widget))
        return edit->toPlainText();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
        QStringList cells;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                cells += view->model()->index(row, column).data().toString();
        }
        return cells.join(u'|');
    }
    return {};
}

void collect(const QWidget *widget, QStringList &texts)
{
    for (const QObject *child : widget->children()) {
        const auto *below = qobject_cast<const QWidget *>(child);
        if (!below || !below->isVisible() || below->isWindow())
            continue;
        const QString text = textOf(below);
        if (!text.isEmpty() || !below->objectName().isEmpty())
            texts += QStringLiteral("%1 %2: %3").arg(QLatin1String(below->metaObject()->className()), below->objectName(), text);
        collect(below, texts);
    }
}

} // namespace

QStringList visibleTexts(const QWidget &window)
{
    QStringList texts;
    collect(&window, texts);
    // "Saved for later" comes a moment after the last edit.
    texts.removeIf([](const QString &text) { return text.contains(QStringLiteral(" footnote: ")); });
    // Temporary folders, times, ports and the number of a run differ; the rest does not.
    static const QRegularExpression path(QStringLiteral("(/[^/\\s]+)+/(?=[^/\\s]+\\.sqlite)"));
    static const QRegularExpression folder(QStringLiteral("(/[^/\\s]+)*/\\w+-[A-Za-z]{6}(?=\\s|/|$)"));
    static const QRegularExpression months(QStringLiteral("\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b"));
    static const QRegularExpression digits(QStringLiteral("\\d+"));
    for (QString &text : texts)
        text.replace(path, QStringLiteral("/"))
            .replace(folder, QStringLiteral("(folder)"))
            .replace(months, QStringLiteral("month"))
            .replace(digits, QStringLiteral("#"));
    return texts;
}

QString digestOf(const QStringList &texts)
{
    return sha256(texts.join(u'\n').toUtf8());
}

QString secretIn(const QString &text)
{
    // App Secret and client token; access tokens; the practice passwords.
    static const QRegularExpression likely(
        QStringLiteral("\\b[0-9a-f]{32}\\b|\\bEAA\\w{8,}|\\d{10,}\\|[\\w-]{20,}|with the password practice\\b"));
    return likely.match(text).captured();
}

} // namespace crmlink::test
