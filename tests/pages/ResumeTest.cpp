#include "pages/KnownSites.h"
#include "pages/PlaceFile.h"
#include "pages/SetupSession.h"
#include "pages/SetupWizard.h"
#include "pages/SiteAtHand.h"
#include "pages/WizardPage.h"
#include "runs/SiteStorage.h"
#include "secrets/KeychainStore.h"
#include "support/FakeJobs.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace crmlink;
using namespace crmlink::pages;
using namespace std::chrono_literals;
using test::child;
using test::PracticeDesk;

namespace
{

/// What a power cut leaves: the state folder as it lies on disk at this moment. Files are replaced whole, so a copy taken
/// between two writes is what a killed process leaves behind.
StateFolder snapshotOf(const StateFolder &state, const QTemporaryDir &into)
{
    const auto copy = StateFolder::open(into.filePath(QStringLiteral("state")));
    if (!copy || !copy->write(QStringLiteral("resume.json"), state.read(QStringLiteral("resume.json")).value()))
        qFatal("the state folder cannot be copied");
    return *copy;
}

} // namespace

/// The wizard can be closed or killed at any page and goes on there, with what had been typed.
class ResumeTest : public QObject
{
    Q_OBJECT

    static void pages()
    {
        QTest::addColumn<int>("page");
        // Done leaves nothing to resume: it is a finished journey.
        for (int i = 0; i < int(PageId::Done); ++i)
            QTest::newRow(anchorOf(static_cast<PageId>(i)).data()) << i;
    }

    static const inline Secret secret = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));

    static secrets::SecretKey keyOf(const PracticeDesk &desk)
    {
        return {.site = desk.draft().site.key(), .name = QStringLiteral("app-secret")};
    }

    /// As the keys' page leaves it where there is a keychain.
    static setup::SetupDraft stored(const PracticeDesk &desk)
    {
        setup::SetupDraft draft = desk.draft();
        draft.appSecret = secret;
        draft.secretStored = true;
        if (!desk.services.secrets->write(keyOf(desk), secret, {}).result())
            qFatal("the store does not take it");
        return draft;
    }

    /// A session that goes on where one with @p draft stopped on @p page.
    static std::unique_ptr<SetupSession> next(const PracticeDesk &desk, const setup::SetupDraft &draft, PageId page,
                                              const std::shared_ptr<secrets::SecretStore> &store)
    {
        if (!PlaceFile(desk.services.state).save({page, draft}))
            qFatal("the place cannot be saved");
        Services services = desk.services;
        services.secrets = store;
        auto session = std::make_unique<SetupSession>(services);
        session->open();
        return session;
    }

    static void comesBack(const PracticeDesk &desk, const StateFolder &state, PageId page, const setup::SetupDraft &typed)
    {
        Services services = desk.services;
        services.state = std::make_shared<StateFolder>(state);
        services.practice = false;
        SetupSession session(services);
        session.open();
        QVERIFY(session.wizard());
        QCOMPARE(int(session.wizard()->currentPageId()), int(page));
        const setup::SetupDraft &now = session.wizard()->draft();
        QCOMPARE(now.site.siteUrl, typed.site.siteUrl);
        QVERIFY(now.site.database == typed.site.database);
        QCOMPARE(now.site.facebook.appId, typed.site.facebook.appId);
        QCOMPARE(now.site.facebook.contactEmail, QStringLiteral("typed.last@example.com"));
        QCOMPARE(now.displayName, typed.displayName);
    }

    static setup::Site otherSite()
    {
        setup::Site site;
        site.siteUrl = QUrl(QStringLiteral("https://other.example.com"));
        return site;
    }

    static QStringList hosts(const PracticeDesk &desk)
    {
        QStringList found;
        for (const Unfinished &setup : unfinishedSetups(*desk.services.state))
            found += setup.place.draft.site.siteUrl.host();
        return found;
    }

private slots:
    void closedAndOpenedAgain_data() { pages(); }

    void closedAndOpenedAgain()
    {
        QFETCH(int, page);
        const PracticeDesk desk;
        SetupWizard wizard(desk.services, stored(desk), static_cast<PageId>(page));
        wizard.show();
        QTRY_VERIFY(wizard.current()->isVisible() && !wizard.current()->isBusy());
        wizard.draft().site.facebook.contactEmail = QStringLiteral("typed.last@example.com");
        wizard.draftEdited();
        wizard.draft().secretStored = true;
        wizard.reject(); // at once: before the draft would have been saved by itself
        QVERIFY(!wizard.isVisible());
        comesBack(desk, *desk.services.state, static_cast<PageId>(page), wizard.draft());
    }

    void killedAndOpenedAgain_data() { pages(); }

    void killedAndOpenedAgain()
    {
        QFETCH(int, page);
        const PracticeDesk desk;
        SetupWizard wizard(desk.services, stored(desk), static_cast<PageId>(page));
        wizard.show();
        QTRY_VERIFY(wizard.current()->isVisible() && !wizard.current()->isBusy());
        wizard.draft().site.facebook.contactEmail = QStringLiteral("typed.last@example.com");
        wizard.draftEdited();
        const auto saved = [&] {
            const auto places = savedPlaces(*desk.services.state);
            return !places.empty() && places.front().draft.site.facebook.contactEmail == u"typed.last@example.com";
        };
        QTRY_VERIFY(saved());
        const QTemporaryDir left;
        const StateFolder state = snapshotOf(*desk.services.state, left);
        comesBack(desk, state, static_cast<PageId>(page), wizard.draft());
        const QByteArray bytes = state.read(QStringLiteral("resume.json")).value();
        QVERIFY(wizard.draft().appSecret.isEmpty() || !bytes.contains(wizard.draft().appSecret.reveal().toByteArray()));
    }

    // It began at Write, without the secret, and wrote the new App ID beside the old app's secret.
    void aSecretOfOneSessionIsAskedForAgain()
    {
        const PracticeDesk desk;
        // The keychain may hold one: that of the keys before.
        const auto jobs = std::make_shared<test::FakeJobs>();
        jobs->stored.insert(keyOf(desk).toString(), Secret::take(QByteArray("fedcba9876543210fedcba9876543210")));
        const auto session = next(desk, desk.draft(), PageId::Write, std::make_shared<secrets::KeychainStore>(jobs, 5s));
        SetupWizard &wizard = *session->wizard();
        QCOMPARE(wizard.currentPageId(), PageId::Keys);
        QTRY_VERIFY(wizard.current()->isVisible() && wizard.isSettled());
        QVERIFY(child<QWidget>(wizard.current(), "secretGone")->isVisible());
        QVERIFY(!child<QWidget>(wizard.current(), "fetchSecret")->isVisible());
        QCOMPARE(wizard.focusWidget(), child<QWidget>(wizard.current(), "appSecretField"));
        QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
        QVERIFY(wizard.draft().appSecret.isEmpty());
        // And so again, until it is there.
        wizard.save();
        QVERIFY(savedPlaces(*desk.services.state).at(0).draft.missesSecret());
        QTest::keyClicks(child<QWidget>(wizard.current(), "appSecretField"), QString::fromLatin1(secret.reveal().toByteArray()));
        QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
        QVERIFY(!child<QWidget>(wizard.current(), "secretGone")->isVisible());
    }

    void aSecretThatTheKeychainDoesNotGiveLeadsToTheKeys_data()
    {
        QTest::addColumn<bool>("locked");
        QTest::newRow("gone") << false;
        QTest::newRow("locked") << true;
    }

    void aSecretThatTheKeychainDoesNotGiveLeadsToTheKeys()
    {
        QFETCH(bool, locked);
        const PracticeDesk desk;
        setup::SetupDraft draft = desk.draft();
        draft.secretStored = true;
        const auto jobs = std::make_shared<test::FakeJobs>();
        jobs->hold = locked;
        const auto session = next(desk, draft, PageId::Write, std::make_shared<secrets::KeychainStore>(jobs, 2s));
        SetupWizard &wizard = *session->wizard();
        QCOMPARE(wizard.currentPageId(), PageId::Write);
        QTRY_COMPARE(wizard.currentPageId(), PageId::Keys);
        QTRY_VERIFY(wizard.current()->isVisible() && wizard.isSettled());
        QVERIFY(child<QWidget>(wizard.current(), "secretGone")->isVisible());
        if (locked)
            jobs->release();
        jobs->stored.insert(keyOf(desk).toString(), secret);
        QTest::keyClick(child<QPushButton>(wizard.current(), "fetchSecret"), Qt::Key_Space);
        QTRY_VERIFY(wizard.draft().appSecret == secret);
        QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
        QVERIFY(!child<QWidget>(wizard.current(), "secretGone")->isVisible());
    }

    void anotherCrmDoesNotPushItOut()
    {
        const PracticeDesk desk;
        QVERIFY(PlaceFile(desk.services.state).save({PageId::Keys, desk.draft()}));
        {
            SetupSession session(desk.services);
            session.open(otherSite());
            QTRY_VERIFY(session.wizard()->button(QWizard::NextButton)->isEnabled());
            QTest::keyClick(session.wizard(), Qt::Key_Return);
            QTRY_COMPARE(session.wizard()->currentPageId(), PageId::Crm);
            session.wizard()->reject();
        }
        QCOMPARE(hosts(desk), QStringList({QStringLiteral("other.example.com"), desk.draft().site.siteUrl.host()}));

        SetupSession session(desk.services);
        session.open();
        QCOMPARE(session.wizard()->currentPageId(), PageId::Crm);
        session.wizard()->back();
        QTRY_VERIFY(session.wizard()->button(QWizard::NextButton)->isEnabled());
        test::child<QRadioButton>(session.wizard(), "taskResume")->click();
        auto *which = test::child<QComboBox>(session.wizard(), "knownSite");
        QTRY_VERIFY(which->isVisible());
        QCOMPARE(which->count(), 2);
        which->setCurrentIndex(1);
        session.wizard()->button(QWizard::NextButton)->click();
        QCOMPARE(session.wizard()->currentPageId(), PageId::Keys);
        QCOMPARE(session.wizard()->draft().site, desk.draft().site);
        QCOMPARE(hosts(desk).size(), 2);
    }

    void theSameCrmAsksWhetherToGoOn()
    {
        const PracticeDesk desk;
        QVERIFY(PlaceFile(desk.services.state).save({PageId::Keys, desk.draft()}));
        SetupSession session(desk.services);
        session.open(desk.draft().site);
        QCOMPARE(session.wizard()->currentPageId(), PageId::Welcome);
        QTRY_VERIFY(session.wizard()->button(QWizard::NextButton)->isEnabled());
        QVERIFY(test::child<QRadioButton>(session.wizard(), "taskResume")->isChecked());
        session.wizard()->button(QWizard::NextButton)->click();
        QCOMPARE(session.wizard()->currentPageId(), PageId::Keys);

        // Finished, nothing is left of it.
        session.wizard()->forgetPlace();
        QCOMPARE(hosts(desk), QStringList());
    }

    // A copy of the CRM beside it, under the same address: each site file is its own set-up on its own database.
    void anotherFileOfTheSameAddressIsAnotherSetUp()
    {
        const PracticeDesk desk;
        setup::SetupDraft begun = desk.draft();
        begun.siteFile = desk.folder() + QStringLiteral("/production.toml");
        begun.siteInFile = begun.site;
        QVERIFY(PlaceFile(desk.services.state).save({PageId::Keys, begun}));
        QVERIFY(rememberSite(*desk.services.state, begun.site));
        setup::Site copy = begun.site;
        copy.database.name = desk.folder() + QStringLiteral("/copy.sqlite");
        const QString file = desk.folder() + QStringLiteral("/copy.toml");
        SetupSession session(desk.services);
        session.open(copy, file);
        QCOMPARE(session.wizard()->currentPageId(), PageId::Status);
        QTRY_VERIFY(!session.wizard()->current()->isBusy());
        test::child<QPushButton>(session.wizard()->current(), "somethingElse")->click();
        QCOMPARE(session.wizard()->currentPageId(), PageId::Welcome);
        QVERIFY(!test::child<QRadioButton>(session.wizard(), "taskResume")->isVisible());
        for (const char *task : {"taskUndo", "taskRotate", "taskNew"}) {
            test::child<QRadioButton>(session.wizard(), task)->click();
            QCOMPARE(session.wizard()->draft().site.database.name, copy.database.name);
            QCOMPARE(session.wizard()->draft().siteFile, file);
        }
    }

    // Somebody edited the site file since: what it says counts, beside what was entered in the window.
    void whatWasChangedInTheSiteFileCounts_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("named on the command line") << true;
        QTest::newRow("the set-up knows it") << false;
    }

    void whatWasChangedInTheSiteFileCounts()
    {
        QFETCH(bool, named);
        const PracticeDesk desk;
        setup::SetupDraft begun = desk.draft();
        begun.siteFile = desk.folder() + QStringLiteral("/site.toml");
        QVERIFY(runs::SiteStorage::save(begun.siteFile, begun.site));
        begun.siteInFile = begun.site;
        begun.site.facebook.contactEmail = QStringLiteral("typed@example.com");
        begun.siteNotKept = Text::verbatim(QStringLiteral("It could not be written."));
        QVERIFY(PlaceFile(desk.services.state).save({PageId::Keys, begun}));
        setup::Site edited = begun.siteInFile;
        edited.facebook.appId = QStringLiteral("9876543210987654");
        edited.sharedAccounts = {QStringLiteral("Jane Doe")};
        QVERIFY(runs::SiteStorage::save(begun.siteFile, edited));

        SetupSession session(desk.services);
        if (named) {
            session.open(edited, begun.siteFile);
            QVERIFY(test::child<QRadioButton>(session.wizard(), "taskResume")->isChecked());
            QTRY_VERIFY(session.wizard()->button(QWizard::NextButton)->isEnabled());
            session.wizard()->button(QWizard::NextButton)->click();
        } else {
            session.open();
        }
        QCOMPARE(session.wizard()->currentPageId(), PageId::Keys);
        QCOMPARE(session.wizard()->draft().site.facebook.appId, edited.facebook.appId);
        QCOMPARE(session.wizard()->draft().site.sharedAccounts, edited.sharedAccounts);
        QCOMPARE(session.wizard()->draft().site.facebook.contactEmail, begun.site.facebook.contactEmail);
        QCOMPARE(session.wizard()->draft().siteNotKept.toString(), begun.siteNotKept.toString());
    }

    // Nobody has tested the connection to it, and nothing was written there.
    void aSiteFileThatNamesAnotherCrmNowIsNotGoneOnWithWhereTheFormerStood_data()
    {
        QTest::addColumn<std::function<void(setup::Site &)>>("change");
        QTest::addColumn<int>("page");
        using Change = std::function<void(setup::Site &)>;
        QTest::newRow("another database") << Change([](setup::Site &site) { site.database.name = QStringLiteral("/other/copy.sqlite"); })
                                          << int(PageId::Crm);
        QTest::newRow("another address") << Change([](setup::Site &site) {
            site.siteUrl = QUrl(QStringLiteral("https://other.example.org"));
        }) << int(PageId::Crm);
        QTest::newRow("the same CRM") << Change([](setup::Site &site) { site.facebook.apiVersion = QStringLiteral("v24.0"); })
                                      << int(PageId::Done);
    }

    void aSiteFileThatNamesAnotherCrmNowIsNotGoneOnWithWhereTheFormerStood()
    {
        QFETCH(std::function<void(setup::Site &)>, change);
        QFETCH(int, page);
        const PracticeDesk desk;
        setup::SetupDraft begun = desk.draft();
        begun.siteFile = desk.folder() + QStringLiteral("/site.toml");
        begun.siteInFile = begun.site;
        begun.siteNotKept = Text::verbatim(QStringLiteral("It could not be written."));
        QVERIFY(PlaceFile(desk.services.state).save({PageId::Done, begun}));
        setup::Site edited = begun.site;
        change(edited);
        QVERIFY(runs::SiteStorage::save(begun.siteFile, edited));

        const auto setups = unfinishedSetups(*desk.services.state);
        QCOMPARE(setups.size(), size_t(1));
        const Place place = placeOf(setups.front());
        QVERIFY(place.draft.site == edited);
        QCOMPARE(int(place.page), page);
        QCOMPARE(place.draft.siteNotKept.isEmpty(), place.page != PageId::Done);
        // Welcome names what it goes on with.
        SetupWizard wizard(desk.services, desk.draft(), PageId::Welcome, std::make_shared<PlaceFile>(desk.services.state));
        wizard.show();
        const QString offered = test::child<widgets::Words>(&wizard, "resumeWhere")->text();
        QVERIFY2(offered.contains(titleOf(place.page)) && offered.contains(edited.siteUrl.host())
                     && offered.contains(QFileInfo(edited.database.name).fileName()),
                 qPrintable(offered));
    }

    void twoWindowsDoNotWriteOverEachOther()
    {
        const PracticeDesk desk;
        QVERIFY(PlaceFile(desk.services.state).save({PageId::Keys, desk.draft()}));
        SetupSession first(desk.services);
        first.open();
        QCOMPARE(first.wizard()->currentPageId(), PageId::Keys);

        SetupSession second(desk.services);
        second.open();
        QCOMPARE(second.wizard()->currentPageId(), PageId::Welcome);
        QTRY_VERIFY(second.wizard()->button(QWizard::NextButton)->isEnabled());
        auto *elsewhere = test::child<widgets::StateLine>(second.wizard(), "openElsewhere");
        QVERIFY(elsewhere->isVisible());
        QVERIFY(elsewhere->text().contains(desk.draft().site.siteUrl.host()));
        QVERIFY(!test::child<QRadioButton>(second.wizard(), "taskResume")->isVisible());
        second.wizard()->draft().site = otherSite();
        second.wizard()->button(QWizard::NextButton)->click();
        second.wizard()->save();
        first.wizard()->save();
        QStringList both = hosts(desk);
        both.sort();
        QCOMPARE(both, QStringList({desk.draft().site.siteUrl.host(), QStringLiteral("other.example.com")}));

        // Closed, the other may go on with it.
        first.wizard()->reject();
        second.wizard()->back();
        QTRY_VERIFY(test::child<QRadioButton>(second.wizard(), "taskResume")->isVisible());
        QVERIFY(!elsewhere->isVisible());
    }

    void theGuideAloneKnowsTheSiteAtHand()
    {
        const PracticeDesk desk;
        const StateFolder &state = *desk.services.state;
        QVERIFY(sitesAtHand(state).all.empty());
        setup::SetupDraft draft = desk.draft();
        QVERIFY(rememberSite(state, draft.site));
        const auto addresses = [&state] {
            QStringList keys;
            for (const guide::GuideSite &site : sitesAtHand(state).all)
                keys += site.site.key();
            return keys;
        };
        const QString known = draft.site.key();
        QCOMPARE(addresses(), QStringList{known});
        QCOMPARE(sitesAtHand(state).atHand, std::optional<size_t>(0));
        // Begun, with nothing typed yet.
        QVERIFY(PlaceFile(desk.services.state).save({PageId::Crm, {}}));
        QCOMPARE(addresses(), QStringList{known});
        draft.site.siteUrl = QUrl(QStringLiteral("https://other.example.com"));
        QVERIFY(rememberSite(state, draft.site));
        const QString other = draft.site.key();
        QCOMPARE(addresses(), QStringList({known, other}));
        QVERIFY(!sitesAtHand(state).atHand);
        draft.displayName = QStringLiteral("Typed");
        QVERIFY(PlaceFile(desk.services.state).save({PageId::CreateApp, draft}));
        // The one under way comes first, and once.
        QCOMPARE(addresses(), QStringList({other, known}));
        QCOMPARE(sitesAtHand(state).atHand, std::optional<size_t>(0));
        QCOMPARE(sitesAtHand(state).all.front().appName, QStringLiteral("Typed"));
        // Another one that is begun, with nothing typed, takes nothing away.
        PlaceFile later(desk.services.state);
        QVERIFY(later.save({PageId::Crm, {}}));
        QCOMPARE(addresses(), QStringList({other, known}));
        draft.site.siteUrl = QUrl(QStringLiteral("https://third.example.com"));
        QVERIFY(later.save({PageId::Crm, draft}));
        QCOMPARE(addresses().size(), 3);
    }

    void backOnWelcomeTheWayOnIsStillThereInAnotherLanguage()
    {
        const PracticeDesk desk;
        QVERIFY(PlaceFile(desk.services.state).save({PageId::Crm, desk.draft()}));
        SetupSession session(desk.services);
        session.open();
        session.wizard()->draft().displayName = QStringLiteral("Typed since");
        const Secret typed = Secret::take(QByteArray("0123456789abcdef0123456789abcdef"));
        session.wizard()->draft().appSecret = typed; // in no keychain, and never in the file
        session.wizard()->draft().secretStored = false;
        session.wizard()->draftEdited();
        session.wizard()->back();
        QTRY_VERIFY(test::child<QRadioButton>(session.wizard(), "taskResume")->isVisible());
        const QPointer<SetupWizard> before = session.wizard();
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(session.wizard(), &change);
        QTRY_VERIFY(!before);
        QTRY_VERIFY(test::child<QRadioButton>(session.wizard(), "taskResume")->isVisible());
        test::child<QRadioButton>(session.wizard(), "taskResume")->click();
        QTRY_VERIFY(session.wizard()->button(QWizard::NextButton)->isEnabled());
        session.wizard()->button(QWizard::NextButton)->click();
        QTRY_COMPARE(session.wizard()->currentPageId(), PageId::Crm);
        QCOMPARE(session.wizard()->draft().displayName, QStringLiteral("Typed since"));
        QVERIFY(session.wizard()->draft().appSecret == typed);
        QVERIFY(!session.wizard()->draft().missesSecret());

        session.wizard()->draft().appSecret = {}; // else closing asks
        session.wizard()->back();
        session.wizard()->reject();
        SetupSession next(desk.services);
        next.open();
        QCOMPARE(next.wizard()->currentPageId(), PageId::Crm);
    }
};

QTEST_MAIN(ResumeTest)
#include "ResumeTest.moc"
