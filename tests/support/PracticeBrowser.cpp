#include "support/PracticeBrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

namespace crmlink::test
{

namespace
{

QString attribute(const QString &tag, const char *name)
{
    const QRegularExpression pattern(QStringLiteral("\\b%1=\"([^\"]*)\"").arg(QLatin1String(name)));
    QString value = pattern.match(tag).captured(1);
    for (const auto &[entity, character] :
         {std::pair("&quot;", "\""), std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&amp;", "&")})
        value.replace(QLatin1String(entity), QLatin1String(character));
    return value;
}

bool isChecked(const QString &tag)
{
    static const QRegularExpression checked(QStringLiteral("\\schecked[\\s>]"));
    return tag.contains(checked);
}

QHash<QString, QString> valuesOf(const QString &form)
{
    QHash<QString, QString> values;
    static const QRegularExpression inputs(QStringLiteral("<input[^>]*>"));
    for (auto match = inputs.globalMatch(form); match.hasNext();) {
        const QString tag = match.next().captured();
        const QString type = attribute(tag, "type");
        if ((type == u"checkbox" || type == u"radio") && !isChecked(tag))
            continue;
        values.insert(attribute(tag, "name"), attribute(tag, "value"));
    }
    static const QRegularExpression areas(QStringLiteral("(<textarea[^>]*>)([^<]*)</textarea>"));
    for (auto match = areas.globalMatch(form); match.hasNext();) {
        const QRegularExpressionMatch area = match.next();
        values.insert(attribute(area.captured(1), "name"), area.captured(2));
    }
    static const QRegularExpression selects(QStringLiteral("(<select[^>]*>)(.*?)</select>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression selected(QStringLiteral("<option value=\"([^\"]*)\" selected>"));
    for (auto match = selects.globalMatch(form); match.hasNext();) {
        const QRegularExpressionMatch select = match.next();
        values.insert(attribute(select.captured(1), "name"), selected.match(select.captured(2)).captured(1));
    }
    return values;
}

} // namespace

void PracticeBrowser::open(const QString &address)
{
    load(m_site.resolved(QUrl(address)), {}, false);
}

void PracticeBrowser::submit(const QString &control, const QHash<QString, QString> &fields)
{
    static const QRegularExpression forms(QStringLiteral("<form[^>]*>.*?</form>"), QRegularExpression::DotMatchesEverythingOption);
    const QString id = QStringLiteral("id=\"%1\"").arg(control);
    for (auto match = forms.globalMatch(m_page); match.hasNext();) {
        const QString form = match.next().captured();
        if (!form.contains(id))
            continue;
        QHash<QString, QString> values = valuesOf(form);
        static const QRegularExpression buttons(QStringLiteral("<button[^>]*>"));
        for (auto button = buttons.globalMatch(form); button.hasNext();) {
            const QString tag = button.next().captured();
            if (tag.contains(id) && !attribute(tag, "name").isEmpty())
                values.insert(attribute(tag, "name"), attribute(tag, "value"));
        }
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            QVERIFY2(form.contains(QStringLiteral("name=\"%1\"").arg(field.key())), qPrintable(field.key()));
            // An empty value clears a tick.
            if (field.value().isEmpty())
                values.remove(field.key());
            else
                values.insert(field.key(), field.value());
        }
        QByteArray body;
        for (auto value = values.begin(); value != values.end(); ++value)
            body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(value.key()) + '=' + QUrl::toPercentEncoding(value.value());
        load(m_address.resolved(QUrl(attribute(form, "action"))), body, true);
        return;
    }
    QFAIL(qPrintable(QStringLiteral("no form with %1 on %2").arg(control, m_address.toString())));
}

void PracticeBrowser::follow(const QString &id)
{
    static const QRegularExpression links(QStringLiteral("<a [^>]*>"));
    for (auto match = links.globalMatch(m_page); match.hasNext();) {
        const QString tag = match.next().captured();
        if (attribute(tag, "id") == id) {
            load(m_address.resolved(QUrl(attribute(tag, "href"))), {}, false);
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no link %1 on %2").arg(id, m_address.toString())));
}

QString PracticeBrowser::text(const QString &id) const
{
    const QRegularExpression element(QStringLiteral("id=\"%1\"[^>]*>([^<]*)<").arg(id));
    return element.match(m_page).captured(1);
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
