#include "setup/Questions.h"

#include "setup/OpenTasks.h"

#include <QtGlobal>

#include <algorithm>

namespace crmlink::setup
{

namespace
{

const QLatin1String prefix{"question-"};
const QLatin1String goLive{"go-live"};

Text owner(const SetupDraft &draft)
{
    return draft.appOwner.isEmpty() ? Text(QT_TRANSLATE_NOOP("crmlink", "the app's administrator")) : Text::verbatim(draft.appOwner);
}

Text invited(const SetupDraft &draft)
{
    return draft.rolePeople.isEmpty() ? Text(QT_TRANSLATE_NOOP("crmlink", "each person who was invited"))
                                      : Text::verbatim(draft.rolePeople.join(QStringLiteral(", ")));
}

} // namespace

std::vector<Question> loginSettingsQuestions()
{
    return {{QLatin1String("login-settings"), Text(QT_TRANSLATE_NOOP("crmlink", "All of this is set and saved")),
             Text(QT_TRANSLATE_NOOP("crmlink", "Set the switches of Facebook Login and save them")),
             Text(QT_TRANSLATE_NOOP("crmlink", "Facebook lets no program read these switches, so CrmLink asks you."))}};
}

std::vector<Question> whoMayLogInQuestions(WhoMayLogIn decision)
{
    switch (decision) {
    case WhoMayLogIn::Undecided: break;
    case WhoMayLogIn::NamedPeople:
        return {
            {QLatin1String("roles-given"),
             Text(QT_TRANSLATE_NOOP("crmlink", "Everybody has a role: App roles › Roles › Add people › Tester")),
             Text(QT_TRANSLATE_NOOP("crmlink", "Give everybody who links an account the role Tester")),
             Text(QT_TRANSLATE_NOOP("crmlink", "Without a role people read “App not active” when they log in."))},
            {QLatin1String("roles-accepted"), Text(QT_TRANSLATE_NOOP("crmlink", "They have accepted the invitation")),
             Text(QT_TRANSLATE_NOOP("crmlink", "Accept the invitation to the app")),
             Text(QT_TRANSLATE_NOOP("crmlink", "The invitation waits among their notifications on Facebook."))},
        };
    case WhoMayLogIn::Everyone:
        return {
            {QLatin1String("privacy-policy"), Text(QT_TRANSLATE_NOOP("crmlink", "Privacy policy URL: a public https page")),
             Text(QT_TRANSLATE_NOOP("crmlink", "Enter the Privacy policy URL")),
             Text(QT_TRANSLATE_NOOP("crmlink", "Meta opens it from outside, so a page of the company's web site, not of the CRM."))},
            {QLatin1String("data-deletion"),
             Text(QT_TRANSLATE_NOOP("crmlink", "User data deletion: an address or instructions")),
             Text(QT_TRANSLATE_NOOP("crmlink", "Enter how people can have their data deleted")),
             {}},
            {QLatin1String("app-icon"),
             Text(QT_TRANSLATE_NOOP("crmlink", "App icon: 1024 × 1024 pixels")),
             Text(QT_TRANSLATE_NOOP("crmlink", "Upload the app icon")),
             {}},
            {QLatin1String("category"),
             Text(QT_TRANSLATE_NOOP("crmlink", "Category and, if the page asks for them, App purpose and Terms of Service URL")),
             Text(QT_TRANSLATE_NOOP("crmlink", "Choose Category and App purpose, enter the Terms of Service URL")),
             {}},
            {QLatin1String("access"),
             Text(QT_TRANSLATE_NOOP("crmlink", "Permissions and features: more access for public_profile and email")),
             Text(QT_TRANSLATE_NOOP("crmlink", "Increase the access of public_profile and email")),
             Text(QT_TRANSLATE_NOOP(
                 "crmlink", "The button reads “Increase access” or “Get advanced access”. Meta may ask to verify the business first."))},
            {goLive, Text(QT_TRANSLATE_NOOP("crmlink", "The app is live: Publish › Go live")),
             Text(QT_TRANSLATE_NOOP("crmlink", "Publish the app: Publish › Go live")),
             Text(QT_TRANSLATE_NOOP("crmlink",
                                    "The page lists what is missing. Apps made by type have a switch “App Mode” at the top instead."))},
        };
    }
    return {};
}

AppMode appModeOf(const SetupDraft &draft)
{
    switch (draft.whoMayLogIn) {
    case WhoMayLogIn::Undecided: break;
    case WhoMayLogIn::NamedPeople: return AppMode::Development;
    case WhoMayLogIn::Everyone: return draft.confirmed.contains(goLive) ? AppMode::Live : AppMode::Unknown;
    }
    return AppMode::Unknown;
}

bool isAboutApp(const StillToDo &todo)
{
    return todo.id.startsWith(prefix);
}

void askAgain(SetupDraft &draft)
{
    std::erase_if(draft.stillToDo, isAboutApp);
    // Keys alone are exchanged when they are rotated; before there is an app there is nothing to ask about.
    if (draft.site.facebook.appId.isEmpty() || draft.journey == Journey::RotateKeys || draft.journey == Journey::Undo)
        return;
    for (const AppWish &wish : appWishes(draft.site)) {
        if (isSeenInApp(draft, wish))
            continue;
        //: %1 is a setting's name in Meta's console, %2 its value.
        const Text what = wish.value.isEmpty()
            ? Text(QT_TRANSLATE_NOOP("crmlink", "See that the app's settings hold a %1"), {wish.label})
            : Text(QT_TRANSLATE_NOOP("crmlink", "See that the app's settings hold %1: %2"), {wish.label, wish.value});
        draft.stillToDo.push_back({what, owner(draft), prefix + wish.checkId});
    }
    std::vector<Question> questions = loginSettingsQuestions();
    if (draft.whoMayLogIn == WhoMayLogIn::Undecided) {
        questions.push_back({QLatin1String("who-may-log-in"), {}, Text(QT_TRANSLATE_NOOP("crmlink", "Decide who may log in")), {}});
    } else {
        for (Question &question : whoMayLogInQuestions(draft.whoMayLogIn))
            questions.push_back(std::move(question));
    }
    for (const Question &question : questions) {
        if (draft.confirmed.contains(question.id))
            continue;
        const bool byPeople = question.id == QLatin1String("roles-accepted");
        draft.stillToDo.push_back({question.todo, byPeople ? invited(draft) : owner(draft), prefix + question.id});
    }
}

} // namespace crmlink::setup
