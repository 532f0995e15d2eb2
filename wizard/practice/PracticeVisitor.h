#pragma once

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

class QNetworkReply;

namespace crmlink::practice
{

/// Plays the part of the user's own browser on practice Facebook: keeps cookies, follows redirects, fills in forms by the
/// names of their fields. Needs no engine and shows nothing.
class PracticeVisitor : public QObject
{
    Q_OBJECT

public:
    explicit PracticeVisitor(QObject *parent = nullptr);

    void open(const QUrl &address);
    /// Clicks the link or button with this id after filling @p fields of its form. False when the page has none.
    bool click(const QString &control, const QHash<QString, QString> &fields = {});

    [[nodiscard]] bool isLoading() const { return !m_reply.isNull(); }
    [[nodiscard]] QUrl address() const { return m_address; }
    /// Text of the page's element with this id.
    [[nodiscard]] QString text(const QString &id) const;

private:
    void wait(QNetworkReply *reply);

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QUrl m_address;
    QString m_page;
};

} // namespace crmlink::practice
