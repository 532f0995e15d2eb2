#include "practice/PracticeFacebook.h"

#include "base/Async.h"
#include "practice/PracticeGraph.h"
#include "practice/PracticeSite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace crmlink::practice
{

using facebook::Trouble;

namespace
{

void addValues(QHash<QString, QString> &values, const QByteArray &encoded)
{
    // A form writes a space as "+".
    const QUrlQuery query(QString::fromUtf8(QByteArray(encoded).replace('+', "%20")));
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        // Several checkboxes of one name: one a line.
        QString &held = values[name];
        held = held.isEmpty() ? value : held + u'\n' + value;
    }
}

void addObject(QHash<QString, QString> &values, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue value = member.value();
        values.insert(member.key(),
                      value.isArray()        ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact))
                          : value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                                             : value.toVariant().toString());
    }
}

QString cookieOf(const QByteArray &header)
{
    for (const QByteArray &part : header.split(';')) {
        const QByteArray trimmed = part.trimmed();
        if (trimmed.startsWith("practice="))
            return QString::fromLatin1(trimmed.mid(9));
    }
    return {};
}

PracticeRequest read(const QHttpServerRequest &request, quint16 port)
{
    PracticeRequest read;
    read.url = request.url();
    read.path = read.url.path();
    read.post = request.method() == QHttpServerRequest::Method::Post;
    read.method = read.post                                      ? QStringLiteral("POST")
        : request.method() == QHttpServerRequest::Method::Delete ? QStringLiteral("DELETE")
                                                                 : QStringLiteral("GET");
    read.origin = QStringLiteral("http://127.0.0.1:%1").arg(port);
    addValues(read.values, read.url.query(QUrl::FullyEncoded).toUtf8());
    if (request.value("Content-Type").startsWith("application/x-www-form-urlencoded"))
        addValues(read.values, request.body());
    // Meta's own SDK sends its parameters as JSON.
    if (request.value("Content-Type").startsWith("application/json"))
        addObject(read.values, request.body());
    const QByteArray authorization = request.value("Authorization");
    for (const char *scheme : {"Bearer ", "OAuth "}) {
        if (authorization.startsWith(scheme))
            read.bearer = QString::fromUtf8(authorization.mid(qsizetype(qstrlen(scheme))).trimmed());
    }
    read.cookie = cookieOf(request.value("Cookie"));
    return read;
}

void write(QHttpServerResponder &responder, const PracticeAnswer &answer)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    responder.writeHeader("Content-Type", answer.type);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeHeader("Cache-Control", "no-store");
    if (!answer.location.isEmpty())
        responder.writeHeader("Location", answer.location);
    if (!answer.setCookie.isEmpty())
        responder.writeHeader("Set-Cookie", answer.setCookie);
    if (!answer.wwwAuthenticate.isEmpty())
        responder.writeHeader("WWW-Authenticate", answer.wwwAuthenticate);
    if (!answer.appUsage.isEmpty())
        responder.writeHeader("X-App-Usage", answer.appUsage);
    responder.writeBody(answer.body);
}

} // namespace

Result<std::unique_ptr<PracticeFacebook>> PracticeFacebook::start()
{
    std::unique_ptr<PracticeFacebook> practice(new PracticeFacebook);
    if (practice->port() == 0)
        return failure(unexpectedError(QStringLiteral("127.0.0.1: no free port")));
    return practice;
}

PracticeFacebook::PracticeFacebook()
    : m_http(
        [this](const QHttpServerRequest &request, QHttpServerResponder &responder) { write(responder, answer(read(request, port()))); })
{
}

setup::FacebookEndpoints PracticeFacebook::endpoints() const
{
    const QUrl site(QStringLiteral("http://127.0.0.1:%1").arg(port()));
    return {site, site, site};
}

void PracticeFacebook::switchOn(Trouble trouble)
{
    with([trouble](PracticeWorld &world) { world.setTrouble(trouble, true); });
}

void PracticeFacebook::switchOff(Trouble trouble)
{
    with([trouble](PracticeWorld &world) { world.setTrouble(trouble, false); });
}

PracticeAnswer PracticeFacebook::answer(const PracticeRequest &request)
{
    const std::lock_guard lock(m_mutex);
    m_world.seenRequests += request.method + u' ' + request.path;
    if (auto graph = PracticeGraph(m_world).answer(request))
        return *graph;
    return PracticeSite(m_world).answer(request);
}

} // namespace crmlink::practice
