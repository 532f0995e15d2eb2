#include "facebook/LoginFlow.h"

#include "facebook/GraphError.h"
#include "facebook/PageSight.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrlQuery>

namespace crmlink::facebook
{

namespace
{

/// Query and fragment as one: errors come in the query, tokens in the fragment.
class Parameters
{
public:
    explicit Parameters(const QUrl &address)
    {
        QString fragment = address.fragment(QUrl::FullyEncoded);
        if (fragment == u"_=_")
            fragment.clear();
        else if (fragment.endsWith(u"#_=_"))
            fragment.chop(4);
        add(address.query(QUrl::FullyEncoded));
        add(fragment);
    }

    [[nodiscard]] bool has(QLatin1String name) const { return m_values.contains(name); }
    [[nodiscard]] QString value(QLatin1String name) const { return m_values.value(name); }
    [[nodiscard]] QStringList list(QLatin1String name) const
    {
        static const QRegularExpression separator(QStringLiteral("[, ]"));
        return value(name).split(separator, Qt::SkipEmptyParts);
    }
    Secret secret(QLatin1String name) { return Secret::take(m_values.take(name)); }

private:
    void add(QString encoded)
    {
        // A form's "+" is a space; a real plus comes as %2B.
        encoded.replace(u'+', QStringLiteral("%20"));
        const auto items = QUrlQuery(encoded).queryItems(QUrl::FullyDecoded);
        for (const auto &[name, value] : items)
            m_values.insert(name, value);
    }

    QHash<QString, QString> m_values;
};

// Without a hint by its duration at how many characters were right.
bool sameText(const QString &a, const QString &b)
{
    const auto hash = [](const QString &text) { return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256); };
    return hash(a) == hash(b);
}

Error refusal(const Parameters &given)
{
    const QString error = given.value(QLatin1String("error"));
    QString words = given.value(QLatin1String("error_description"));
    if (words.isEmpty())
        words = given.value(QLatin1String("error_message"));
    const QString code = given.value(QLatin1String("error_code"));
    if (const TroubleEntry *known = recognise(words))
        return troubleError(known->trouble, words);
    if (given.value(QLatin1String("error_reason")) == u"user_denied" || error == u"access_denied")
        return code == u"200" ? troubleError(Trouble::LoginRefusedByMode) : troubleError(Trouble::LoginCancelled);
    GraphError numbered;
    numbered.code = code.toInt();
    numbered.message = words;
    if (numbered.code != 0 && numbered.trouble() != Trouble::Unknown)
        return numbered.toError();
    return troubleError(Trouble::DialogFailed, words, {code.isEmpty() ? error : code});
}

} // namespace

LoginFlow::LoginFlow(LoginRequest request, QString state) : m_request(std::move(request)), m_state(std::move(state)) { }

QString LoginFlow::newState()
{
    QByteArray random(32, Qt::Uninitialized);
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QUrl LoginFlow::dialog() const
{
    QUrl dialog = m_request.endpoints.www;
    dialog.setPath(QStringLiteral("/%1/dialog/oauth").arg(m_request.apiVersion));
    QUrlQuery query;
    const auto add = [&query](const char *name, const QString &value) {
        query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add("client_id", m_request.appId);
    add("redirect_uri", m_request.redirectUri);
    add("state", m_state);
    add("response_type",
        m_request.kind == AnswerKind::Token ? QStringLiteral("token,granted_scopes") : QStringLiteral("code,granted_scopes"));
    add("scope", QStringLiteral("public_profile"));
    if (m_request.somebodyElse)
        add("auth_type", QStringLiteral("reauthenticate"));
    else if (m_request.askAgain)
        add("auth_type", QStringLiteral("rerequest"));
    dialog.setQuery(query);
    return dialog;
}

QUrl LoginFlow::redirect() const
{
    return QUrl(m_request.redirectUri);
}

bool LoginFlow::isAnswer(const QUrl &address) const
{
    const auto bare = [](const QUrl &url) {
        return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    };
    return bare(address) == bare(redirect());
}

LoginFlow::Answer LoginFlow::feed(const QUrl &address)
{
    if (m_over)
        return {};
    Answer answer = read(address);
    m_over = !std::holds_alternative<std::monostate>(answer);
    return answer;
}

LoginFlow::Answer LoginFlow::read(const QUrl &address) const
{
    if (!isAnswer(address)) {
        const PageSight seen = readPageSight(address, m_request.endpoints);
        // A checkpoint or another browser's page is not the end: the user may get past it.
        if (seen.sight != Sight::Refused)
            return {};
        return *errorAt(seen);
    }

    Parameters given(address);
    const bool isError
        = given.has(QLatin1String("error")) || given.has(QLatin1String("error_code")) || given.has(QLatin1String("error_reason"));
    // Meta's example of a cancelled login carries no state; a grant always does.
    const bool stateFits = sameText(given.value(QLatin1String("state")), m_state) || (isError && !given.has(QLatin1String("state")));
    if (!stateFits) {
        const bool something
            = isError || given.has(QLatin1String("state")) || given.has(QLatin1String("access_token")) || given.has(QLatin1String("code"));
        return troubleError(something ? Trouble::StateMismatch : Trouble::AnswerIncomplete);
    }
    if (isError)
        return refusal(given);

    LoginGrant grant;
    grant.granted = given.list(QLatin1String("granted_scopes"));
    grant.declined = given.list(QLatin1String("denied_scopes"));
    if (grant.declined.contains(u"public_profile"))
        return troubleError(Trouble::PermissionDeclined, {}, {QStringLiteral("public_profile")});
    grant.lifetime = given.value(QLatin1String("expires_in")).toLongLong();
    if (m_request.kind == AnswerKind::Token) {
        grant.token = given.secret(QLatin1String("access_token"));
        grant.longLivedToken = given.secret(QLatin1String("long_lived_token"));
    } else {
        grant.code = given.secret(QLatin1String("code"));
    }
    if (grant.token.isEmpty() && grant.code.isEmpty())
        return troubleError(Trouble::AnswerIncomplete);
    return grant;
}

} // namespace crmlink::facebook
