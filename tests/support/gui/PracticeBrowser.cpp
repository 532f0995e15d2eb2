#include "support/gui/PracticeBrowser.h"

#include "practice/PracticeForms.h"

#include <QNetworkReply>
#include <QTest>

namespace crmlink::test
{

void PracticeBrowser::open(const QString &address)
{
    load(m_site.resolved(QUrl(address)), {}, false);
}

void PracticeBrowser::submit(const QString &control, const QHash<QString, QString> &fields)
{
    const auto move = practice::practiceMove(m_page, control, fields);
    QVERIFY2(move && move->post, qPrintable(QStringLiteral("no form with %1 on %2").arg(control, m_address.toString())));
    load(m_address.resolved(QUrl(move->target)), move->form, true);
}

void PracticeBrowser::follow(const QString &id)
{
    const auto move = practice::practiceMove(m_page, id);
    QVERIFY2(move && !move->post, qPrintable(QStringLiteral("no link %1 on %2").arg(id, m_address.toString())));
    load(m_address.resolved(QUrl(move->target)), {}, false);
}

QString PracticeBrowser::text(const QString &id) const
{
    return practice::practiceText(m_page, id);
}

bool PracticeBrowser::hasControl(const QString &id) const
{
    return m_page.contains(QStringLiteral("id=\"%1\"").arg(id));
}

void PracticeBrowser::load(QUrl address, const QByteArray &form, bool post)
{
    for (int hops = 0; hops < 10; ++hops) {
        const auto bare = QUrl::RemoveQuery | QUrl::RemoveFragment;
        m_address = address;
        if (!m_watched.isEmpty() && address.adjusted(bare) == m_watched.adjusted(bare))
            return;
        QNetworkRequest request(address);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/x-www-form-urlencoded"));
        const std::unique_ptr<QNetworkReply> reply(post && hops == 0 ? m_network.post(request, form) : m_network.get(request));
        QTRY_VERIFY(reply->isFinished());
        m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_page = QString::fromUtf8(reply->readAll());
        if (!reply->hasRawHeader("Location"))
            return;
        address = address.resolved(QUrl::fromEncoded(reply->rawHeader("Location")));
    }
    QFAIL("too many redirects");
}

} // namespace crmlink::test
