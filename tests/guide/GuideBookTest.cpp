#include "guide/GuideBook.h"

#include "base/Languages.h"
#include "facebook/Troubles.h"
#include "guide/GuideHtml.h"
#include "guide/GuideMarks.h"
#include "guide/GuideSearch.h"
#include "guide/GuideValues.h"
#include "pages/FieldHelp.h"
#include "pages/PageId.h"
#include "setup/AppFormats.h"
#include "setup/ManualSteps.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace crmlink;
using namespace crmlink::guide;

namespace
{

/// All anchors that errors, checks and pages point at, read from the list itself.
QStringList anchors()
{
    QFile file(qEnvironmentVariable("CRMLINK_SOURCE_DIR") + QStringLiteral("/wizard/setup/GuideAnchors.h"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression line(QStringLiteral("QLatin1String \\w+\\{\"([^\"]+)\"\\}"));
    QStringList found;
    auto matches = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

/// Of the step that a hit leads to.
QString idOf(const GuideHit &hit)
{
    return hit.step ? hit.step->id : QString(hit.trouble ? hit.trouble->anchor : hit.own->anchor);
}

QStringList linksOf(const GuideStep &step)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    QStringList links;
    auto matches = link.globalMatch(step.sentence + u' ' + step.body + u' ' + step.notSeen.join(u' '));
    while (matches.hasNext())
        links += matches.next().captured(1);
    return links;
}

} // namespace

/// The guide's content: its form, and that nothing which points into it points nowhere.
class GuideBookTest : public QObject
{
    Q_OBJECT

    GuideBook m_book;

    static void everyLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "es", "uk"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

private slots:
    void initTestCase()
    {
        Languages::use(QStringLiteral("en"));
        auto book = GuideBook::load(QStringLiteral("en"));
        QVERIFY2(book, qPrintable(book ? QString() : book.error().toString()));
        m_book = std::move(*book);
    }

    void readsAStep()
    {
        const auto step
            = parseGuideStep(QStringLiteral("---\nid: a\ntitle: Title: with a colon\nmanual: facebook-8\npage: app-settings\n"
                                            "console: basic-settings\npicture: p\nmark: x = One\nmark: y = Two = three\n"
                                            "values: site-url app-id\ntopics: crm.tls\n---\n\nThe one\nsentence.\n\n"
                                            "**More**\n\n```\n## in code\n```\n\n## not-seen\n- First\n  goes on.\n- Second.\n"),
                             QStringLiteral("a.md"));
        QVERIFY2(step, qPrintable(step ? QString() : step.error().toString()));
        QCOMPARE(step->id, QStringLiteral("a"));
        QCOMPARE(step->title, QStringLiteral("Title: with a colon"));
        QCOMPARE(step->console, setup::ConsolePage::BasicSettings);
        QCOMPARE(step->marks.size(), size_t(2));
        QCOMPARE(step->marks[1].label, QStringLiteral("Two = three"));
        QCOMPARE(step->values, QStringList({QStringLiteral("site-url"), QStringLiteral("app-id")}));
        QCOMPARE(step->sentence, QStringLiteral("The one sentence."));
        QCOMPARE(step->body, QStringLiteral("**More**\n\n```\n## in code\n```"));
        QCOMPARE(step->notSeen, QStringList({QStringLiteral("First goes on."), QStringLiteral("Second.")}));
    }

    void readsWindowsLineEndsAndAByteOrderMark()
    {
        const auto step = parseGuideStep(QStringLiteral("\uFEFF---\r\nid: a\r\ntitle: T\r\n---\r\nWords.\r\n"), QStringLiteral("a.md"));
        QVERIFY(step);
        QCOMPARE(step->sentence, QStringLiteral("Words."));
    }

    void refusesWhatIsNoStep_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const char *text, int line) { QTest::newRow(name) << QString::fromUtf8(text) << line; };
        row("empty", "", 1);
        row("no front matter", "Words.", 1);
        row("front matter not closed", "---\nid: a\ntitle: T\n", 4);
        row("no colon", "---\nid: a\nnonsense\n---\nW.", 3);
        row("unknown key", "---\nid: a\ntitel: T\n---\nW.", 3);
        row("key without value", "---\nid:\n---\nW.", 2);
        row("twice", "---\nid: a\nid: b\n---\nW.", 3);
        row("no id", "---\ntitle: T\n---\nW.", 3);
        row("no title", "---\nid: a\n---\nW.", 3);
        row("unknown console page", "---\nid: a\ntitle: T\nconsole: attic\n---\nW.", 4);
        row("a mark without label", "---\nid: a\ntitle: T\npicture: p\nmark: x\n---\nW.", 5);
        row("a mark without spot", "---\nid: a\ntitle: T\npicture: p\nmark: = L\n---\nW.", 5);
        row("marks without picture", "---\nid: a\ntitle: T\nmark: x = L\n---\nW.", 5);
        row("no words", "---\nid: a\ntitle: T\n---\n\n", 4);
        row("unknown part", "---\nid: a\ntitle: T\n---\nW.\n\n## more\n", 7);
        row("a part twice", "---\nid: a\ntitle: T\n---\nW.\n## not-seen\n- a\n## not-seen\n- b", 8);
        row("a reason without dash", "---\nid: a\ntitle: T\n---\nW.\n## not-seen\nreason", 7);
        row("code not closed", "---\nid: a\ntitle: T\n---\nW.\n\n```\ncode\n", 9);
    }

    void refusesWhatIsNoStep()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        const auto step = parseGuideStep(text, QStringLiteral("bad.md"));
        QVERIFY(!step);
        QCOMPARE(step.error().line, line);
        QVERIFY2(step.error().toString().contains(QStringLiteral("bad.md")), qPrintable(step.error().toString()));
        QVERIFY(step.error().toString().contains(QStringLiteral("line %1").arg(line)));
    }

    void refusesABadListOfPictures_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no json") << QByteArray("pictures");
        QTest::newRow("no size") << QByteArray(R"({"a":{"kind":"console"}})");
        QTest::newRow("a spot with three numbers") << QByteArray(R"({"a":{"width":1,"height":1,"spots":{"x":[0,0,1]}}})");
    }

    void refusesABadListOfPictures()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parsePictures(json));
    }

    void listOfPicturesSurvivesWritingAndReading()
    {
        GuidePicture picture{.id = QStringLiteral("a"),
                             .kind = GuidePicture::Kind::Crm,
                             .size = {40, 30},
                             .names = QStringLiteral("2026-11"),
                             .digest = QStringLiteral("d"),
                             .spots = {{QStringLiteral("x"), QRectF(0.1, 0.2, 0.25, 0.5)}}};
        const auto back = parsePictures(toJson({{picture.id, picture}}));
        QVERIFY(back);
        const GuidePicture read = back->value(picture.id);
        QCOMPARE(read.kind, picture.kind);
        QCOMPARE(read.size, picture.size);
        QCOMPARE(read.names, picture.names);
        QCOMPARE(read.digest, picture.digest);
        QCOMPARE(read.spots, picture.spots);
    }

    void aDamagedInstallationIsAnErrorWithItsFile()
    {
        const QTemporaryDir folder;
        const auto none = GuideBook::load(QStringLiteral("en"), folder.path());
        QVERIFY(!none);
        QVERIFY(none.error().toString().contains(QStringLiteral("contents")));
    }

    void whatIsNotTranslatedIsEnglish()
    {
        const auto book = GuideBook::load(QStringLiteral("xx"));
        QVERIFY(book);
        QCOMPARE(book->steps().size(), m_book.steps().size());
        QCOMPARE(book->step(u"welcome")->title, m_book.step(u"welcome")->title);
    }

    void translationsDifferInWordsOnly()
    {
        const QDir all(qEnvironmentVariable("CRMLINK_SOURCE_DIR") + QStringLiteral("/resources/guide"));
        for (const QString &language : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (language == u"pictures" || language == u"drawings" || language == u"en")
                continue;
            const auto book = GuideBook::load(language);
            QVERIFY2(book, qPrintable(language + (book ? QString() : book.error().toString())));
            const auto spots = [](const GuideStep &step) {
                QStringList names;
                for (const GuideMark &mark : step.marks)
                    names += mark.spot;
                return names;
            };
            for (const GuideStep *step : book->steps()) {
                const GuideStep *english = m_book.step(step->id);
                const QString where = language + u' ' + step->id;
                QVERIFY2(english, qPrintable(where));
                QVERIFY2(step->manual == english->manual && step->page == english->page && step->console == english->console
                             && step->picture == english->picture && step->values == english->values && step->topics == english->topics
                             && step->messages == english->messages,
                         qPrintable(where));
                QVERIFY2(spots(*step) == spots(*english), qPrintable(where));
                QVERIFY2(linksOf(*step).size() == linksOf(*english).size(), qPrintable(where));
                for (const QString &link : linksOf(*step))
                    QVERIFY2(linksOf(*english).contains(link), qPrintable(where + u' ' + link));
                QVERIFY2(step->notSeen.size() == english->notSeen.size(), qPrintable(where));
            }
            for (const QString &file : QDir(all.filePath(language)).entryList({QStringLiteral("*.md")}))
                QVERIFY2(m_book.step(file.chopped(3)), qPrintable(language + u'/' + file));
        }
    }

    void everyAnchorHasItsStep()
    {
        const QStringList all = anchors();
        QVERIFY(all.size() > 30); // it read the list
        for (const QString &anchor : all)
            QVERIFY2(m_book.step(anchor), qPrintable(anchor + QStringLiteral(": write resources/guide/en/%1.md").arg(anchor)));
    }

    void everyFileIsInTheContentsAndTheOtherWayRound()
    {
        const QDir english(qEnvironmentVariable("CRMLINK_SOURCE_DIR") + QStringLiteral("/resources/guide/en"));
        QStringList files = english.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
        files.replaceInStrings(QStringLiteral(".md"), QString());
        QStringList ids;
        for (const GuideStep *step : m_book.steps())
            ids += step->id;
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        ids.sort();
        files.sort();
        QCOMPARE(files, ids);
    }

    void everyStepOfTheManualIsThere()
    {
        for (const setup::ManualStep &manual : setup::manualSteps()) {
            const GuideStep *step = m_book.step(QString(manual.id));
            QVERIFY2(step, manual.id.data());
            QCOMPARE(step->manual, QString(manual.id));
            QCOMPARE(step->page, QString(manual.page));
            QVERIFY2(!manual.consolePage || step->console == *manual.consolePage || manual.id == QLatin1String("facebook-13"),
                     manual.id.data());
        }
    }

    void everyFigureOfTheManualHasItsSuccessor()
    {
        QSet<int> figures;
        for (const setup::ManualStep &manual : setup::manualSteps()) {
            for (const int figure : manual.figures) {
                const GuideStep *step = m_book.step(QString(manual.id));
                QVERIFY(step);
                QVERIFY2(!step->picture.isEmpty() && !step->marks.empty(), manual.id.data());
                figures += figure;
            }
        }
        for (int figure = 279; figure <= 289; ++figure)
            QVERIFY2(figures.contains(figure), qPrintable(QString::number(figure)));
    }

    void everyPageOfTheWizardIsThere()
    {
        using pages::PageId;
        for (int page = 0; page <= int(PageId::Status); ++page)
            QVERIFY2(m_book.step(QString(pages::anchorOf(PageId(page)))), pages::anchorOf(PageId(page)).data());
    }

    void everyFieldLeadsSomewhere()
    {
        for (const pages::FieldHelp &field : pages::fieldHelp())
            QVERIFY2(m_book.step(QString(field.step)), qPrintable(QString(field.control) + u' ' + QString(field.step)));
    }

    void everyTroubleLeadsToItsStep()
    {
        for (const facebook::TroubleEntry &trouble : facebook::troubles()) {
            QVERIFY2(m_book.step(QString(trouble.anchor)), trouble.id.data());
            QCOMPARE(m_book.find(QString(trouble.id)), m_book.step(QString(trouble.anchor)));
        }
    }

    void everyCheckLeadsToItsStep_data()
    {
        QTest::addColumn<QString>("check");
        for (const char *id :
             {"crm.connection", "crm.tls", "crm.package", "crm.setting.FacebookConsumerKey", "crm.setting.FacebookConsumerSecret",
              "crm.setting.UseFacebookSharedApplication", "crm.setting.FacebookApiVersion", "crm.setting.UseFacebookLongLivedAccessToken",
              "crm.permission", "facebook.keys", "facebook.login_product", "facebook.app.app_domains", "facebook.app.website_url",
              "facebook.app.mobile_web_url", "facebook.app.contact_email", "facebook.app.category", "facebook.app.privacy_policy_url",
              "account.7f3b869f-34f3-4f20-ab4d-7480a5fdf647.token"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void everyCheckLeadsToItsStep()
    {
        QFETCH(QString, check);
        QVERIFY(m_book.find(check));
    }

    void numbersOfTheManualLeadToTheirSteps()
    {
        for (int number = 1; number <= 13; ++number) {
            const GuideStep *step = m_book.find(QString::number(number));
            QVERIFY(step);
            QCOMPARE(manualNumber(*step), QString::number(number));
        }
        QVERIFY(!m_book.find(QStringLiteral("14")));
        QVERIFY(!m_book.find(QStringLiteral("0")));
    }

    void aSlipOfThePenHasCandidates()
    {
        QVERIFY(!m_book.find(QStringLiteral("app-setings")));
        QCOMPARE(m_book.candidates(QStringLiteral("app-setings")).value(0), QStringLiteral("app-settings"));
        QVERIFY(m_book.candidates(QStringLiteral("keychain-is-locked")).contains(QStringLiteral("keychain")));
        QVERIFY(m_book.candidates(QStringLiteral("qqqqqq")).isEmpty());
    }

    void aWordThatIsNoIdHasSuggestions()
    {
        QCOMPARE(suggestions(m_book, QStringLiteral("app-setings")).value(0), QStringLiteral("app-settings"));
        QVERIFY(suggestions(m_book, QStringLiteral("tester")).contains(QStringLiteral("app-roles")));
        QCOMPARE(suggestions(m_book, QStringLiteral("privacy")).value(0), QStringLiteral("facebook-13"));
        QVERIFY(suggestions(m_book, QStringLiteral("privacy")).size() <= 5);
        QVERIFY(suggestions(m_book, QStringLiteral("qqqqqq")).isEmpty());
    }

    void noLinkIsDead()
    {
        for (const GuideStep *step : m_book.steps()) {
            for (const QString &link : linksOf(*step)) {
                if (link.startsWith(u'#'))
                    QVERIFY2(m_book.step(link.mid(1)), qPrintable(step->id + QStringLiteral(": ") + link));
                else
                    QVERIFY2(link.startsWith(QStringLiteral("https://")), qPrintable(step->id + QStringLiteral(": ") + link));
            }
        }
    }

    void pagesOfTheWizardAndTheGuideHaveTheStepsInOneOrder()
    {
        QStringList guide;
        for (const GuideStep *step : m_book.steps()) {
            if (!step->manual.isEmpty())
                guide += step->manual;
        }
        for (int page = 0; page <= int(pages::PageId::Status); ++page) {
            qsizetype before = -1;
            for (const setup::ManualStep *step : setup::manualStepsOn(pages::anchorOf(pages::PageId(page)))) {
                QVERIFY2(guide.indexOf(step->id) > before, step->id.data());
                before = guide.indexOf(step->id);
            }
        }
        // As Meta's console asks: App details, then Use cases.
        QVERIFY(guide.indexOf(QStringLiteral("facebook-5")) < guide.indexOf(QStringLiteral("facebook-4")));
    }

    void noTwoStepsHaveOneTitle_data() { everyLanguage(); }

    void noTwoStepsHaveOneTitle()
    {
        QFETCH(QString, language);
        const auto book = GuideBook::load(language);
        QVERIFY(book);
        QStringList titles;
        for (const GuideStep *step : book->steps()) {
            QVERIFY2(!titles.contains(step->title), qPrintable(step->title));
            titles += step->title;
        }
    }

    void noPageIsCalledTheLast_data() { everyLanguage(); }

    void noPageIsCalledTheLast()
    {
        // Once it was the page that writes, once the one after it.
        QFETCH(QString, language);
        const auto book = GuideBook::load(language);
        QVERIFY(book);
        for (const GuideStep *step : book->steps()) {
            const QString text = plainText(step->sentence + u' ' + step->body + u' ' + step->notSeen.join(u' '));
            for (const char *last :
                 {"last page", "letzten Seite", "letzte Seite", "última página", "останній сторінці", "останньої сторінки"})
                QVERIFY2(!text.contains(QString::fromUtf8(last)), qPrintable(step->id));
        }
    }

    void whoHasNoDatabaseIsToldOfTheOtherWay_data() { everyLanguage(); }

    void whoHasNoDatabaseIsToldOfTheOtherWay()
    {
        QFETCH(QString, language);
        const auto book = GuideBook::load(language);
        QVERIFY(book);
        QVERIFY(linksOf(*book->step(u"welcome")).contains(QStringLiteral("#crm-web-service")));
    }

    void aCheckpointLeadsToTheLogin()
    {
        QCOMPARE(m_book.find(QStringLiteral("checkpoint"))->id, QStringLiteral("facebook-1"));
        const auto hits = searchMessages(m_book, QStringLiteral("checkpoint"));
        QVERIFY(hits.size() >= 2); // at the login, and of a linked account
        for (const GuideHit &hit : hits)
            QVERIFY(hit.trouble && hit.trouble->anchor != QLatin1String("embedded-browser"));
        QVERIFY(!searchSteps(m_book, QStringLiteral("checkpoint")).empty());
    }

    void everyStepSaysWhatToDoWhenItIsNotSeen()
    {
        for (const GuideStep *step : m_book.steps()) {
            QVERIFY2(step->notSeen.size() >= 2, qPrintable(step->id));
            QVERIFY2(!step->title.isEmpty() && !step->sentence.isEmpty(), qPrintable(step->id));
        }
    }

    void stepsStandInTheOrderOfTheWizardsPages()
    {
        qsizetype before = -1;
        QStringList ids;
        for (const GuideStep *step : m_book.steps())
            ids += step->id;
        for (int page = 0; page <= int(pages::PageId::Done); ++page) {
            const QString anchor(pages::anchorOf(pages::PageId(page)));
            QVERIFY2(ids.indexOf(anchor) > before, qPrintable(anchor));
            before = ids.indexOf(anchor);
        }
    }

    void valuesAreKnown()
    {
        for (const GuideStep *step : m_book.steps()) {
            for (const QString &value : step->values)
                QVERIFY2(knownValues().contains(value), qPrintable(step->id + u' ' + value));
        }
    }

    void valuesAreThoseOfTheSite()
    {
        GuideSite site;
        for (const GuideValue &value : valuesFor(*m_book.step(u"login-switches"), site))
            QVERIFY2(value.value.isEmpty() && value.awaited, qPrintable(value.id));
        // A site may have none for good.
        const auto addresses = valuesFor(*m_book.step(u"facebook-11"), site);
        QVERIFY(addresses[0].awaited);
        QVERIFY(!addresses[1].awaited);
        site.site.siteUrl = QUrl(QStringLiteral("https://crm.example.com"));
        site.appName = QStringLiteral("CRM");
        const auto login = valuesFor(*m_book.step(u"login-switches"), site);
        QCOMPARE(login[0].value, QStringLiteral("https://crm.example.com/"));
        QVERIFY(!login[0].awaited);
        const auto name = valuesFor(*m_book.step(u"facebook-5"), site);
        QCOMPARE(name[0].value, QStringLiteral("CRM"));
        QCOMPARE(valuesFor(*m_book.step(u"facebook-8"), site)[0].value, QStringLiteral("crm.example.com"));
    }

    void aStepWithOtherNamesTodayShowsBoth()
    {
        const QString table = namesTable(*m_book.step(u"facebook-3"));
        QVERIFY(table.contains(QStringLiteral("Create New App")));
        QVERIFY(table.contains(QStringLiteral("Create App")));
        QVERIFY(namesTable(*m_book.step(u"welcome")).isEmpty());
    }

    void markdownBecomesPlainHtml()
    {
        const QString html = toHtml(QStringLiteral("One **two** `three` [four](#five) <six>.\n\n- a\n- b\n\n1. c\n\n```\nd < e\nf\n```\n"));
        QCOMPARE(
            html,
            QStringLiteral("<p>One <b>two</b> <code>three</code> <a href=\"#five\">four</a> &lt;six&gt;.</p><ul><li>a</li><li>b</li></ul>"
                           "<ol><li>c</li></ol><pre style=\"white-space: pre-wrap\"><code>d &lt; e\nf</code></pre>"));
    }

    void searchFindsWordsOfTheManualAndOfToday()
    {
        const auto old = searchSteps(m_book, QStringLiteral("status & review"));
        QVERIFY(!old.empty());
        QCOMPARE(old.front().step->id, QStringLiteral("facebook-13"));
        const auto today = searchSteps(m_book, QStringLiteral("create app"));
        QVERIFY(!today.empty());
        QVERIFY(searchSteps(m_book, QString()).empty());
        QVERIFY(searchSteps(m_book, QStringLiteral("zebra crossing")).empty());
    }

    void aPastedMessageIsRecognised()
    {
        const auto hits = searchMessages(
            m_book,
            QStringLiteral(
                "URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app’s Client OAuth Settings."));
        QVERIFY(!hits.empty());
        QCOMPARE(hits.front().trouble->trouble, facebook::Trouble::UrlBlocked);
        QVERIFY(searchMessages(m_book, QStringLiteral("zebra crossing")).empty());
        // A huge paste ends in good time and finds nothing.
        QVERIFY(searchMessages(m_book, QString(100'000, u'x')).empty());
        // For no words: what others say.
        const auto all = searchMessages(m_book, QString());
        QVERIFY(all.size() > facebook::troubles().size());
        QVERIFY(all.size() < facebook::troubles().size() + 20);
    }

    void everyMessageOfTheConsoleLeadsToItsStep_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QStringList>("steps");
        const QString name = setup::checkDisplayName(QStringLiteral("Facebook CRM")).toString();
        const QString domains = setup::checkAppDomains(QStringLiteral("https://")).verdict.toString();
        QVERIFY(!name.isEmpty() && !domains.isEmpty());
        const QMap<QString, QStringList> right{
            {QStringLiteral("Email address or password is wrong."), {QStringLiteral("facebook-1")}},
            {QStringLiteral("Confirm that it is you."), {QStringLiteral("facebook-1")}},
            {QStringLiteral("Agree to the terms first."), {QStringLiteral("facebook-2")}},
            {QStringLiteral("This is not the code."), {QStringLiteral("facebook-2")}},
            {QStringLiteral("This name cannot be used: %1"), {QStringLiteral("facebook-5")}},
            {QStringLiteral("Enter an email address."), {QStringLiteral("facebook-5")}},
            {QStringLiteral("Choose one."), {QStringLiteral("facebook-4")}},
            {QStringLiteral("The password is wrong."), {QStringLiteral("facebook-6-check"), QStringLiteral("facebook-6-keys")}},
            {QStringLiteral("App domains: %1"), {QStringLiteral("facebook-8")}},
            {QStringLiteral("A redirect address has to begin with https."), {QStringLiteral("login-switches")}},
            {QStringLiteral("Strict Mode is required for all apps."), {QStringLiteral("login-switches")}},
            {QStringLiteral("Nobody here has this name or address."), {QStringLiteral("app-roles")}},
            {QStringLiteral("The field is empty. Type a name or an email address."), {QStringLiteral("app-roles")}},
            {QStringLiteral("Choose a role."), {QStringLiteral("app-roles")}},
            {QStringLiteral("Something is still missing."), {QStringLiteral("facebook-13")}},
        };
        // Whatever the practice console can say stands in its source.
        static const QRegularExpression said(QStringLiteral("(?:alertNotice\\(|messageOf\\(s\\(\"[^\"]*\"\\), )s\\(\"([^\"]+)\"\\)"));
        QDirIterator files(qEnvironmentVariable("CRMLINK_SOURCE_DIR") + QStringLiteral("/wizard/practice"), {QStringLiteral("*.cpp")});
        int found = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = said.globalMatch(QString::fromUtf8(file.readAll()));
            for (; matches.hasNext(); ++found) {
                const QString message = matches.next().captured(1);
                QVERIFY2(right.contains(message), qPrintable(message + QStringLiteral(": which step explains it?")));
                QTest::addRow("%d: %s", found, qPrintable(message))
                    << QString(message).replace(QStringLiteral("%1"), message.startsWith(u"App") ? domains : name) << right.value(message);
            }
        }
        QVERIFY(found > 12);
        for (const facebook::TroubleEntry &known : facebook::troubles()) {
            const QString words = QString(known.words).section(u'|', 0, 0);
            if (!words.isEmpty())
                QTest::addRow("%s", known.id.data()) << words << QStringList{QString(known.anchor)};
        }
    }

    void everyMessageOfTheConsoleLeadsToItsStep()
    {
        QFETCH(QString, message);
        QFETCH(QStringList, steps);
        const auto back = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        for (const char *language : {"en", "de"}) {
            Languages::use(QLatin1String(language));
            const auto hits = searchMessages(m_book, message);
            QVERIFY2(!hits.empty(), language);
            QVERIFY2(steps.contains(idOf(hits.front())), qPrintable(idOf(hits.front())));
            // Nothing stands beside it that only has some words in common.
            for (const GuideHit &hit : hits)
                QVERIFY2(hit.weight >= 500, qPrintable(idOf(hit)));
        }
    }

    void someWordsOfTheConsolesMessageAreEnough()
    {
        const auto hits = searchMessages(m_book, QStringLiteral("nobody here has"));
        QVERIFY(!hits.empty());
        QCOMPARE(idOf(hits.front()), QStringLiteral("app-roles"));
    }

    void anAnswerOfGraphIsRecognisedByItsCode()
    {
        const auto cause = [this](const char *pasted) {
            const auto hits = searchMessages(m_book, QString::fromLatin1(pasted));
            return hits.empty() || !hits.front().trouble ? QString() : QString(hits.front().trouble->id);
        };
        QCOMPARE(
            cause(R"({"error":{"message":"Error validating application. Invalid application ID.","type":"OAuthException","code":101}})"),
            QStringLiteral("wrong_app_id"));
        QCOMPARE(cause(R"({"error":{"message":"x","type":"OAuthException","code":190,"error_subcode":459}})"),
                 QStringLiteral("user_checkpointed"));
    }

    void whatNobodyKnowsLeadsToStepsThatSpeakOfIt()
    {
        const QString unknown = QStringLiteral(
            R"({"error":{"message":"(#803) Cannot query the yearly Data Use Checkup of this application","type":"OAuthException","code":803}})");
        const auto steps = similarSteps(m_book, unknown);
        QVERIFY(!steps.empty());
        QCOMPARE(steps.front().step->id, QStringLiteral("app-not-public"));
        QVERIFY(steps.size() <= 5);
        QVERIFY(similarSteps(m_book, QStringLiteral("qqqq zzzzz")).empty());
        QVERIFY(similarSteps(m_book, QString()).empty());
    }

    void wordsInCommonByChanceAreNotOffered()
    {
        // One word of it stands in a step here and there, each time of something else.
        const auto steps = similarSteps(m_book, QStringLiteral("relation \"replica_1\" violates a check constraint of the computer"));
        QVERIFY2(steps.empty(), steps.empty() ? "" : qPrintable(steps.front().step->id));
    }

    void theDatabasesWordsLeadToItsStep_data()
    {
        QTest::addColumn<QString>("step");
        const QString connection = QStringLiteral("database-connection");
        const QString tls = QStringLiteral("database-tls");
        const QString rights = QStringLiteral("database-rights");
        QTest::newRow("FATAL:  password authentication failed for user \"crmlink\"") << connection;
        QTest::newRow("FATAL:  no pg_hba.conf entry for host \"10.0.0.7\", user \"crmlink\", database \"crm\", no encryption")
            << connection;
        QTest::newRow("connection to server at \"db\" (10.0.0.1), port 5432 failed: Connection refused") << connection;
        QTest::newRow("could not translate host name \"db\" to address: Name or service not known") << connection;
        QTest::newRow("[Microsoft][ODBC Driver 18 for SQL Server][SQL Server]Login failed for user 'crmlink'.") << connection;
        QTest::newRow("Cannot open database \"crm\" requested by the login. The login failed.") << connection;
        QTest::newRow("SSL error: certificate verify failed") << tls;
        QTest::newRow("ERROR:  permission denied for table SysSettingsValue") << rights;
        QTest::newRow("The UPDATE permission was denied on the object 'SysSettingsValue', database 'crm', schema 'dbo'.") << rights;
    }

    void theDatabasesWordsLeadToItsStep()
    {
        QFETCH(QString, step);
        const auto hits = searchMessages(m_book, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!hits.empty() && hits.front().own);
        QCOMPARE(QString(hits.front().own->anchor), step);
        QVERIFY(hits.front().own->isOfDatabase());
        // And nothing that has only some words in common with it.
        QCOMPARE(hits.size(), 1U);
    }

    void numbersAreFound()
    {
        for (const char *figure : {"283", "Fig. 283"}) {
            const auto steps = searchSteps(m_book, QLatin1String(figure));
            QVERIFY2(!steps.empty(), figure);
            QVERIFY(placeLine(*steps.front().step).contains(QStringLiteral("Fig. 283")));
        }
        const auto cause = [this](const char *code) {
            const auto hits = searchMessages(m_book, QLatin1String(code));
            return hits.empty() || !hits.front().trouble ? QString() : QString(hits.front().trouble->id);
        };
        QCOMPARE(cause("1349187"), QStringLiteral("insecure_login"));
        QCOMPARE(cause("#190"), QStringLiteral("token_invalid"));
        QCOMPARE(cause(" 190/463 "), QStringLiteral("token_expired"));
        QCOMPARE(cause("463"), QStringLiteral("token_expired"));
        QCOMPARE(cause("36008"), QStringLiteral("redirect_mismatch"));
        QCOMPARE(cause("987654"), QString());
    }

    void whatIsSaidOfTheNetworkNamesFacebook()
    {
        for (const facebook::TroubleEntry &known : facebook::troubles()) {
            if (known.seen != facebook::Seen::Network)
                continue;
            for (const char *part : {known.what, known.cause, known.fix})
                QVERIFY2(!readable(known, part).contains(u'…'), part);
            const auto hits = searchMessages(m_book, readable(known, known.what));
            QVERIFY(!hits.empty() && hits.front().trouble == &known);
        }
    }

    void theCrmsSentenceIsKnown()
    {
        const auto hits
            = searchMessages(m_book, QStringLiteral("Facebook integration setup is required. Please contact your system administrator."));
        QVERIFY(!hits.empty() && hits.front().own);
        QCOMPARE(nameOf(hits.front()), QStringLiteral("The CRM has no Facebook keys yet."));
        QVERIFY(m_book.step(QString(hits.front().own->anchor)));
    }

    void crmLinksOwnMessagesLeadToTheirStep_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("step");
        const auto row = [](const char *name, const char *pasted, const char *step) {
            QTest::newRow(name) << QString::fromUtf8(pasted) << QString::fromUtf8(step);
        };
        row("locked", "Your keychain is locked or does not let CrmLink in.", "keychain");
        row("missing, with what follows",
            "There is no keychain that CrmLink can use.\nThe name org.freedesktop.secrets was not provided\nStart the keychain",
            "keychain");
        row("number", "Your keychain did not answer within 30 seconds.", "keychain");
        row("display", "There is no display to open a window on.\nNeither DISPLAY nor WAYLAND_DISPLAY is set.", "command-line");
        row("with a name in it", "The server on db.example.com:5432 offers no encryption.", "database-tls");
        row("other quotation marks", "\"Facebook secret access key\" cannot be written through the database", "secure-text");
        row("some words", "keychain locked", "keychain");
        row("German", "Ihr Schlüsselbund ist gesperrt oder verweigert CrmLink den Zugriff.", "keychain");
    }

    void crmLinksOwnMessagesLeadToTheirStep()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, step);
        const auto back = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        // In the reader's language and in English, whatever the reader's language is.
        for (const char *language : {"en", "de"}) {
            Languages::use(QLatin1String(language));
            if (qstrcmp(QTest::currentDataTag(), "German") == 0 && qstrcmp(language, "en") == 0)
                continue;
            const auto hits = searchMessages(m_book, pasted);
            QVERIFY2(!hits.empty() && hits.front().own, language);
            QCOMPARE(QString(hits.front().own->anchor), step);
        }
    }

    void everyErrorThatNamesAStepIsAKnownMessage()
    {
        QStringList known;
        for (const OwnMessage &message : ownMessages()) {
            QVERIFY2(m_book.step(QString(message.anchor)), message.what);
            QVERIFY2(message.fix || !message.cause, message.what);
            QVERIFY2(!known.contains(QString::fromUtf8(message.what)), message.what);
            known += QString::fromUtf8(message.what);
        }
        // Written where the error is made; here again, so that it can be looked up.
        static const QRegularExpression literal(
            QStringLiteral("QT_TRANSLATE_N?_?NOOP\\(\\s*\"crmlink\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
        static const QRegularExpression joint(QStringLiteral("\"\\s*\""));
        static const QRegularExpression named(QStringLiteral("\\.what = Text\\(\\s*$"));
        static const QRegularExpression guide(QStringLiteral("^.{0,900}?\\.guide = [a-z:]*anchor::"),
                                              QRegularExpression::DotMatchesEverythingOption);
        const QString root = qEnvironmentVariable("CRMLINK_SOURCE_DIR");
        QStringList written;
        QStringList unknown;
        for (const char *folder : {"/wizard", "/app"}) {
            QDirIterator files(root + QLatin1String(folder), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().endsWith(u"/OwnMessages.cpp") || file.fileName().endsWith(u"/Troubles.cpp"))
                    continue;
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                auto matches = literal.globalMatch(text);
                while (matches.hasNext()) {
                    const auto match = matches.next();
                    const QString words = match.captured(1).trimmed().remove(joint).mid(1).chopped(1);
                    written += words;
                    const bool ofAStep = named.match(text.mid(0, match.capturedStart()).right(40)).hasMatch()
                        && guide.match(text.mid(match.capturedEnd()).section(QStringLiteral("what = "), 0, 0)).hasMatch();
                    // Two words and a file's name say too little to be looked up.
                    const bool speaks = QString(words).remove(QRegularExpression(QStringLiteral("%[0-9n]"))).size() > 20;
                    if (ofAStep && speaks && !known.contains(words))
                        unknown += file.fileName().mid(root.size()) + QStringLiteral(": ") + words;
                }
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
        for (const OwnMessage &message : ownMessages()) {
            QVERIFY2(written.contains(QString::fromUtf8(message.what)), message.what);
            // What to do about what others say is said here alone.
            QVERIFY2(!message.fix || !message.words.isEmpty() || written.contains(QString::fromUtf8(message.fix)), message.what);
        }
    }
};

QTEST_MAIN(GuideBookTest)
#include "GuideBookTest.moc"
