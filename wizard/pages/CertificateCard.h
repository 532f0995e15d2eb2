#pragma once

#include "widgets/Card.h"

#include <QByteArray>

namespace crmlink::widgets
{
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// A database server's certificate that nothing on this computer vouches for: what it says, its fingerprint, and the choice to
/// trust this one or to name who issued it. SQL Server makes its own where the administrator gives it none.
class CertificateCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit CertificateCard(QWidget *parent = nullptr);
    /// @p pem as the server showed it. Hides when there is none.
    void offer(const QByteArray &pem);
    [[nodiscard]] QByteArray pem() const { return m_pem; }
    /// SHA-256, lower-case hexadecimal.
    [[nodiscard]] QString fingerprint() const;

signals:
    void trusted();
    void otherAuthority();

private:
    widgets::Words *m_text;
    QByteArray m_pem;
};

} // namespace crmlink::pages
