#include "practice/PracticeWorld.h"

#include <QRandomGenerator>

#include <algorithm>

namespace crmlink::practice
{

namespace
{

template <typename List, typename Match> auto *findIn(List &list, Match match)
{
    const auto found = std::find_if(list.begin(), list.end(), match);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

PracticeWorld::PracticeWorld()
{
    // Names that nobody takes for somebody's account.
    people = {{QStringLiteral("10220000000000001"), QStringLiteral("Pat Practice"), QStringLiteral("pat@practice.example"),
               QStringLiteral("practice"), false},
              {QStringLiteral("10220000000000002"), QStringLiteral("Sam Sample"), QStringLiteral("sam@practice.example"),
               QStringLiteral("practice"), false}};
}

void PracticeWorld::setTrouble(facebook::Trouble trouble, bool on)
{
    if (on)
        troubles.insert(trouble);
    else
        troubles.erase(trouble);
    for (PracticeApp &one : apps) {
        switch (trouble) {
        case facebook::Trouble::NativeApp: one.native = on; break;
        case facebook::Trouble::LoginForBusiness: one.forBusiness = on; break;
        case facebook::Trouble::AppNotActive: one.live = !on; break;
        default: break;
        }
    }
}

PracticeApp *PracticeWorld::app(const QString &id)
{
    return findIn(apps, [&id](const PracticeApp &app) { return app.id == id; });
}

PracticePerson *PracticeWorld::person(const QString &id)
{
    return findIn(people, [&id](const PracticePerson &person) { return person.id == id; });
}

PracticeToken *PracticeWorld::token(const QString &text)
{
    return findIn(tokens, [&text](const PracticeToken &token) { return token.token == text; });
}

PracticePerson *PracticeWorld::signedIn(const QString &cookie)
{
    return person(sessions.value(cookie));
}

PracticeApp &PracticeWorld::createApp(const PracticePerson &owner, const QString &name)
{
    PracticeApp app;
    // Sixteen digits, as today's; the first ones tell that it is a practice one.
    app.id = QStringLiteral("99000000%1").arg(QRandomGenerator::global()->bounded(100'000) * 100 + m_appsMade++, 8, 10, QLatin1Char('0'));
    app.secret = randomHex(32);
    app.clientToken = randomHex(32);
    app.name = name;
    app.ownerId = owner.id;
    apps.push_back(app);
    return apps.back();
}

PracticeToken &PracticeWorld::issueToken(const QString &appId, const QString &personId, qint64 lifetime)
{
    PracticeToken token;
    // A person's token begins as the real ones do, and is longer than many a column.
    token.token = personId.isEmpty() ? appId + u'|' + randomHex(27) : QStringLiteral("EAAPractice") + randomHex(190);
    token.appId = appId;
    token.personId = personId;
    token.issued = QDateTime::currentDateTimeUtc();
    if (lifetime > 0)
        token.expires = token.issued.addSecs(lifetime);
    token.scopes = {QStringLiteral("public_profile")};
    tokens.push_back(token);
    return tokens.back();
}

QString PracticeWorld::newSession(const PracticePerson &person)
{
    QString cookie = randomHex(32);
    sessions.insert(cookie, person.id);
    return cookie;
}

QString PracticeWorld::randomHex(int digits)
{
    QByteArray bytes((digits + 1) / 2, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(bytes.toHex()).left(digits);
}

} // namespace crmlink::practice
