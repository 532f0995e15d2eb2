#include "setup/AccountJson.h"

#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace crmlink::setup
{

Error badChanges(const QString &why)
{
    return {.kind = ErrorKind::Usage,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "The saved plan cannot be read.")),
            .why = Text::verbatim(why),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Save it again with: crmlink plan --site FILE --json")),
            .guide = anchor::commandLine,
            .candidates = {}};
}

QString toName(AccountState state)
{
    switch (state) {
    case AccountState::None: return QStringLiteral("(none)");
    case AccountState::Private: return QStringLiteral("private");
    case AccountState::Shared: return QStringLiteral("shared");
    case AccountState::OldToken: return QStringLiteral("old token");
    case AccountState::NewToken: return QStringLiteral("new token");
    }
    return {};
}

QJsonObject toJson(const AccountChange &change)
{
    QJsonObject object{{QStringLiteral("kind"), QStringLiteral("account")},
                       {QStringLiteral("network"), QStringLiteral("facebook")},
                       {QStringLiteral("id"), change.id},
                       {QStringLiteral("login"), change.login},
                       {QStringLiteral("owner"), change.owner},
                       {QStringLiteral("before"), toName(change.before)},
                       {QStringLiteral("after"), toName(change.after)}};
    if (!change.beforeDigest.isEmpty())
        object.insert(QStringLiteral("beforeDigest"), QString::fromLatin1(change.beforeDigest));
    if (!change.afterDigest.isEmpty())
        object.insert(QStringLiteral("afterDigest"), QString::fromLatin1(change.afterDigest));
    return object;
}

Result<AccountChange> accountChangeFromJson(const QJsonObject &object)
{
    AccountChange change;
    change.id = object.value(u"id").toString();
    change.login = object.value(u"login").toString();
    change.owner = object.value(u"owner").toString();
    change.beforeDigest = object.value(u"beforeDigest").toString().toLatin1();
    change.afterDigest = object.value(u"afterDigest").toString().toLatin1();
    for (auto [side, key] : {std::pair{&change.before, u"before"}, std::pair{&change.after, u"after"}}) {
        const QString name = object.value(QStringView(key)).toString();
        constexpr AccountState states[]
            = {AccountState::None, AccountState::Private, AccountState::Shared, AccountState::OldToken, AccountState::NewToken};
        const auto state = std::ranges::find(states, name, [](AccountState known) { return toName(known); });
        if (state == std::end(states))
            return failure(badChanges(QStringLiteral("account %1: “%2”").arg(change.id, name)));
        *side = *state;
    }
    return change;
}

} // namespace crmlink::setup
