#include "pages/DraftFile.h"
#include "pages/SetupSession.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/gui/PracticeDesk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
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

private slots:
    void closedAndOpenedAgain_data() { pages(); }

    void closedAndOpenedAgain()
    {
        QFETCH(int, page);
        const PracticeDesk desk;
        SetupWizard wizard(desk.services, desk.draft(), static_cast<PageId>(page));
        wizard.show();
        QTRY_VERIFY(wizard.current()->isVisible() && !wizard.current()->isBusy());
        wizard.draft().site.facebook.contactEmail = QStringLiteral("typed.last@example.com");
        wizard.draftEdited();
        wizard.reject(); // at once: before the draft would have been saved by itself
        QVERIFY(!wizard.isVisible());
        comesBack(desk, *desk.services.state, static_cast<PageId>(page), wizard.draft());
    }

    void killedAndOpenedAgain_data() { pages(); }

    void killedAndOpenedAgain()
    {
        QFETCH(int, page);
        const PracticeDesk desk;
        SetupWizard wizard(desk.services, desk.draft(), static_cast<PageId>(page));
        wizard.show();
        QTRY_VERIFY(wizard.current()->isVisible() && !wizard.current()->isBusy());
        wizard.draft().site.facebook.contactEmail = QStringLiteral("typed.last@example.com");
        wizard.draftEdited();
        const auto saved = [&] {
            const auto place = savedPlace(*desk.services.state);
            return place && place->draft.site.facebook.contactEmail == u"typed.last@example.com";
        };
        QTRY_VERIFY(saved());
        const QTemporaryDir left;
        const StateFolder state = snapshotOf(*desk.services.state, left);
        comesBack(desk, state, static_cast<PageId>(page), wizard.draft());
        const QByteArray bytes = state.read(QStringLiteral("resume.json")).value();
        QVERIFY(wizard.draft().appSecret.isEmpty() || !bytes.contains(wizard.draft().appSecret.reveal().toByteArray()));
    }
};

QTEST_MAIN(ResumeTest)
#include "ResumeTest.moc"
