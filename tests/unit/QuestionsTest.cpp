#include "setup/Questions.h"

#include <QSet>
#include <QTest>

using namespace crmlink;
using namespace crmlink::setup;

namespace
{

QStringList openIds(const SetupDraft &draft)
{
    QStringList ids;
    for (const StillToDo &todo : draft.stillToDo)
        ids << todo.id;
    return ids;
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
        QCOMPARE(draft.stillToDo[0].byWhom.toString(), QStringLiteral("Ann, Bob"));

        draft.whoMayLogIn = WhoMayLogIn::Everyone;
        draft.dropStaleResults();
        QCOMPARE(draft.stillToDo.size(), size_t(6));
        QCOMPARE(draft.stillToDo[0].byWhom.toString(), QStringLiteral("Jane Doe"));
        for (const Question &question : whoMayLogInQuestions(WhoMayLogIn::Everyone))
            draft.confirmed << question.id;
        draft.dropStaleResults();
        QVERIFY(draft.stillToDo.empty());
    }

    void othersEntriesStay()
    {
        SetupDraft draft;
        draft.site.facebook.appId = QStringLiteral("1234567890123456");
        draft.stillToDo.push_back({Text::verbatim(QStringLiteral("restart")), {}, QStringLiteral("restart")});
        draft.dropStaleResults();
        draft.dropStaleResults();
        QCOMPARE(openIds(draft).count(QStringLiteral("restart")), 1);
        QCOMPARE(draft.stillToDo.size(), size_t(3));
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
