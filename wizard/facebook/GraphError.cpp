#include "facebook/GraphError.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace crmlink::facebook
{

namespace
{

// Codes come as numbers; some answers carry them as text.
int number(const QJsonValue &value)
{
    return value.isString() ? value.toString().toInt() : value.toInt();
}

std::optional<Trouble> ofToken(int subcode)
{
    switch (subcode) {
    case 458: return Trouble::AppRemoved;
    case 459: return Trouble::UserCheckpointed;
    case 460: return Trouble::PasswordChanged;
    case 463: return Trouble::TokenExpired;
    case 464: return Trouble::UserUnconfirmed;
    case 467: return Trouble::TokenInvalid;
    default: return {};
    }
}

std::optional<Trouble> ofExchange(int subcode)
{
    switch (subcode) {
    case 36007: return Trouble::CodeExpired;
    case 36008: return Trouble::RedirectMismatch;
    case 36009: return Trouble::CodeUsed;
    default: return {};
    }
}

} // namespace

Trouble GraphError::trouble() const
{
    if (code == 101)
        return Trouble::WrongAppId;
    if (code == 1349187 || subcode == 1349187)
        return Trouble::InsecureLogin;
    if (code == 100) {
        if (const auto exchange = ofExchange(subcode))
            return *exchange;
    }
    if (code == 190 || code == 102)
        return ofToken(subcode).value_or(Trouble::TokenInvalid);
    if (code == 368)
        return Trouble::PolicyBlock;
    if (code == 191)
        return Trouble::DomainNotIncluded;
    if (code == 104 || code == 2500)
        return message.contains(u"proof", Qt::CaseInsensitive) ? Trouble::ProofRequired : Trouble::NoToken;
    // By words where the code says too little: 1 and 100 stand for many things.
    if (code == 1 || code == 100) {
        if (const TroubleEntry *known = recognise(message); known && known->seen == Seen::Graph)
            return known->trouble;
    }
    switch (code) {
    case 4:
    case 17:
    case 32:
    case 341:
    case 613: return Trouble::Throttled;
    case 1:
    case 2: return Trouble::FacebookDown;
    case 3:
    case 10: return Trouble::PermissionMissing;
    default: break;
    }
    if (code >= 200 && code <= 299)
        return Trouble::PermissionMissing;
    if (isTransient || httpStatus >= 500)
        return Trouble::FacebookDown;
    return Trouble::Unknown;
}

Backoff GraphError::backoff() const
{
    switch (trouble()) {
    case Trouble::Throttled: return Backoff::Throttled;
    case Trouble::FacebookDown: return Backoff::Transient;
    default: return Backoff::Never;
    }
}

Error GraphError::toError() const
{
    QString words = userMessage.isEmpty() ? message : userMessage;
    if (!userTitle.isEmpty() && !userMessage.isEmpty())
        words = userTitle + QStringLiteral(": ") + userMessage;
    QString numbers = QString::number(code);
    if (subcode != 0)
        numbers += u'/' + QString::number(subcode);
    if (!words.isEmpty())
        words += QStringLiteral(" (Facebook %1)").arg(numbers);
    return troubleError(trouble(), words);
}

GraphError graphErrorFrom(int httpStatus, const QJsonObject &error)
{
    GraphError parsed;
    parsed.httpStatus = httpStatus;
    parsed.code = number(error[u"code"]);
    parsed.subcode = number(error[error.contains(u"error_subcode") ? u"error_subcode" : u"subcode"]);
    parsed.type = error[u"type"].toString();
    parsed.message = error[u"message"].toString();
    parsed.userTitle = error[u"error_user_title"].toString();
    parsed.userMessage = error[u"error_user_msg"].toString();
    parsed.traceId = error[u"fbtrace_id"].toString();
    parsed.isTransient = error[u"is_transient"].toBool();
    return parsed;
}

std::optional<GraphError> parseGraphError(int httpStatus, const QByteArray &body)
{
    const QJsonValue error = QJsonDocument::fromJson(body).object()[u"error"];
    if (!error.isObject())
        return {};
    return graphErrorFrom(httpStatus, error.toObject());
}

std::optional<GraphError> findGraphError(const QString &pasted)
{
    // Not "error_code": the dialog's answer has that, and means other things by it.
    static const QRegularExpression code(
        QStringLiteral("(?<![a-z_])code[\\\\\"'\\s]*[:=][\\\\\"'\\s]*(\\d+)|\\(#(\\d+)\\)|\\(Facebook (\\d+)(?:/(\\d+))?\\)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression subcode(QStringLiteral("subcode\\W{1,8}(\\d+)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression message(QStringLiteral("\"message\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)"));
    const auto found = code.match(pasted);
    if (!found.hasMatch())
        return {};
    GraphError error;
    for (const int form : {1, 2, 3}) {
        if (found.hasCaptured(form))
            error.code = found.captured(form).toInt();
    }
    error.subcode = found.hasCaptured(4) ? found.captured(4).toInt() : subcode.match(pasted).captured(1).toInt();
    const auto told = message.match(pasted);
    error.message = told.hasMatch() ? told.captured(1) : pasted;
    return error;
}

} // namespace crmlink::facebook
