#include "practice/PracticeVisitor.h"

#include "practice/PracticeForms.h"

#include <QNetworkReply>
#include <QNetworkRequest>

namespace crmlink::practice
{

namespace
{

QNetworkRequest requestFor(const QUrl &address)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
    request.setTransferTimeout();
    return request;
}

} // namespace

PracticeVisitor::PracticeVisitor(QObject *parent) : QObject(parent) { }

void PracticeVisitor::open(const QUrl &address)
{
    wait(m_network.get(requestFor(address)));
}

bool PracticeVisitor::click(const QString &control, const QHash<QString, QString> &fields)
{
    const auto move = practiceMove(m_page, control, fields);
    if (!move)
        return false;
    const QNetworkRequest request = requestFor(m_address.resolved(QUrl(move->target)));
    wait(move->post ? m_network.post(request, move->form) : m_network.get(request));
    return true;
}

QString PracticeVisitor::text(const QString &id) const
{
    return practiceText(m_page, id);
}

void PracticeVisitor::wait(QNetworkReply *reply)
{
    if (m_reply)
        m_reply->abort();
    m_reply = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply != m_reply)
            return;
        m_reply.clear();
        m_address = reply->url();
        m_page = QString::fromUtf8(reply->readAll());
    });
}

} // namespace crmlink::practice
