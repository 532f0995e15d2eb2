#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>

namespace crmlink::test
{

/// A browser without eyes: keeps cookies, follows redirects within one origin, fills in forms by the names of their
/// fields. Stops at a redirect that leads to the watched address, as the embedded view does.
class PracticeBrowser
{
public:
    explicit PracticeBrowser(QUrl site) : m_site(std::move(site)) { }

    void watch(const QUrl &redirect) { m_watched = redirect; }
    /// Path or whole address.
    void open(const QString &address);
    /// Sends the page's form that holds the button or field @p control, with its own values and then @p fields; the
    /// button's name and value go with it. Fails the test when there is none.
    void submit(const QString &control, const QHash<QString, QString> &fields = {});
    /// Follows the link with this id.
    void follow(const QString &id);

    [[nodiscard]] QUrl address() const { return m_address; }
    [[nodiscard]] QString page() const { return m_page; }
    [[nodiscard]] int status() const { return m_status; }
    /// Text of the element with this id.
    [[nodiscard]] QString text(const QString &id) const;
    [[nodiscard]] bool hasControl(const QString &id) const;

private:
    void load(QUrl address, const QByteArray &form, bool post);

    QUrl m_site;
    QUrl m_watched;
    QUrl m_address;
    QString m_page;
    int m_status = 0;
    QNetworkAccessManager m_network;
};

} // namespace crmlink::test
