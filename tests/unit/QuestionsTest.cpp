#include "setup/Questions.h"
#include "setup/OpenTasks.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace crmlink;
using namespace crmlink::setup;

namespace
{

QStringList openIds(const SetupDraft &draft)
{
    QStringList ids;
    for (const StillToDo &todo : draft.stillToDo) {
        // What Facebook answers is asked of Facebook.
        if (!todo.id.contains(QStringLiteral("facebook.app.")))
            ids << todo.id;
    }
    return ids;
}

QString byWhom(const SetupDraft &draft, const QString &id)
{
    const auto todo = std::ranges::find(draft.stillToDo, id, &StillToDo::id);
    return todo == draft.stillToDo.end() ? QString() : todo->byWhom.toString();
}

} // namespace

class QuestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsAskedBeforeThereIsAnApp()
    {
        SetupDraft draft;
        draft.dropStaleResults();
        QVERIFY(draft.stillToDo.empty());
    }

    void whatIsNotConfirmedIsStillToDo()
    {
        SetupDraft draft;
        draft.site.facebook.appId = QStringLiteral("1234567890123456");
        draft.dropStaleResults();
        QCOMPARE(openIds(draft), QStringList({QStringLiteral("question-login-settings"), QStringLiteral("question-who-may-log-in")}));

        draft.confirmed = {QStringLiteral("login-settings"), QStringLiteral("roles-given")};
        draft.whoMayLogIn = WhoMayLogIn::NamedPeople;
        draft.appOwner = QStringLiteral("Jane Doe");
        draft.rolePeople = {QStringLiteral("Ann"), QStringLiteral("Bob")};
        draft.dropStaleResults();
        QCOMPARE(openIds(draft), QStringList({QStringLiteral("question-roles-accepted")}));
        QCOMPARE(byWhom(draft, openIds(draft).constFirst()), QStringLiteral("Ann, Bob"));
        // Whoever gave the roles cannot accept for the others.
        draft.rolePeople.clear();
        draft.dropStaleResults();
        QCOMPARE(byWhom(draft, openIds(draft).constFirst()), QStringLiteral("each person who was invited"));

        draft.whoMayLogIn = WhoMayLogIn::Everyone;
        draft.dropStaleResults();
        QCOMPARE(openIds(draft).size(), 6);
        QCOMPARE(byWhom(draft, openIds(draft).constFirst()), QStringLiteral("Jane Doe"));
        for (const Question &question : whoMayLogInQuestions(WhoMayLogIn::Everyone))
            draft.confirmed << question.id;
        draft.dropStaleResults();
        QCOMPARE(openIds(draft), QStringList());
    }

    void theAppIsLiveOnlyByTheUsersWord()
    {
        SetupDraft draft;
        draft.confirmed = {QStringLiteral("go-live")};
        QCOMPARE(appModeOf(draft), AppMode::Unknown);
        draft.whoMayLogIn = WhoMayLogIn::NamedPeople;
        QCOMPARE(appModeOf(draft), AppMode::Development);
        draft.whoMayLogIn = WhoMayLogIn::Everyone;
        QCOMPARE(appModeOf(draft), AppMode::Live);
        draft.confirmed.clear();
        QCOMPARE(appModeOf(draft), AppMode::Unknown);
    }

    void whatWasLinkedIsNotAskedForAgain()
    {
        SetupDraft draft;
        const auto asksToShare = [&draft] {
            return std::ranges::any_of(openTasks(draft),
                                       [](const StillToDo &task) { return task.what.toString().startsWith(u"Share an account"); });
        };
        const auto links = [&draft] { return openTasks(draft).at(1).what.toString(); };
        QVERIFY(!linkedAccount(draft) && asksToShare());
        QVERIFY(links().startsWith(u"Link a Facebook account"));
        draft.accountsSince = {{.id = QStringLiteral("one"),
                                .login = QStringLiteral("Pat"),
                                .owner = QStringLiteral("Jane Doe"),
                                .before = AccountState::None,
                                .after = AccountState::Private}};
        QVERIFY(linkedAccount(draft) && asksToShare());
        QVERIFY(links().startsWith(u"Link the Facebook accounts of the other users"));
        draft.accountsSince.push_back({.id = QStringLiteral("one"), .login = {}, .owner = {}});
        QVERIFY(linkedAccount(draft) && !asksToShare());
        QCOMPARE(linkedAccount(draft)->owner, QStringLiteral("Jane Doe"));
        draft.accountsSince.push_back(
            {.id = QStringLiteral("one"), .login = {}, .owner = {}, .before = AccountState::Shared, .after = AccountState::None});
        QVERIFY(!linkedAccount(draft) && asksToShare());
    }

    void othersEntriesStay()
    {
        SetupDraft draft;
        draft.site.facebook.appId = QStringLiteral("1234567890123456");
        draft.stillToDo.push_back({Text::verbatim(QStringLiteral("restart")), {}, QStringLiteral("restart")});
        draft.dropStaleResults();
        draft.dropStaleResults();
        QCOMPARE(openIds(draft).count(QStringLiteral("restart")), 1);
        QCOMPARE(openIds(draft).size(), 3);
    }

    void rotatingKeysAsksNothing()
    {
        SetupDraft draft;
        draft.journey = Journey::RotateKeys;
        draft.site.facebook.appId = QStringLiteral("1234567890123456");
        draft.dropStaleResults();
        QVERIFY(draft.stillToDo.empty());
    }

    void idsAreUniqueAndHaveWords()
    {
        QSet<QString> ids;
        for (const auto &questions :
             {loginSettingsQuestions(), whoMayLogInQuestions(WhoMayLogIn::NamedPeople), whoMayLogInQuestions(WhoMayLogIn::Everyone)}) {
            for (const Question &question : questions) {
                QVERIFY2(!ids.contains(question.id), question.id.data());
                ids << question.id;
                QVERIFY(!question.done.isEmpty() && !question.todo.isEmpty());
            }
        }
        QVERIFY(whoMayLogInQuestions(WhoMayLogIn::Undecided).empty());
    }
};

QTEST_GUILESS_MAIN(QuestionsTest)
#include "QuestionsTest.moc"
