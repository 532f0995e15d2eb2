#pragma once

#include <QUrl>
#include <QWidget>

namespace crmlink::browser
{

/// Whose page is in sight, and whether the way there is encrypted: a lock and the host, whose end is always to be seen,
/// since that is what cannot be chosen freely.
class HostLabel : public QWidget
{
    Q_OBJECT

public:
    explicit HostLabel(QWidget *parent = nullptr);

    void setAddress(const QUrl &address);
    /// "developers.facebook.com"; other than 443 and 80 with its port. International names as the DNS has them.
    [[nodiscard]] QString host() const { return m_host; }
    [[nodiscard]] bool isEncrypted() const { return m_encrypted; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_host;
    bool m_encrypted = false;
};

} // namespace crmlink::browser
