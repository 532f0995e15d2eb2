#include "pages/CertificateCard.h"

#include "widgets/Words.h"

#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSslCertificate>
#include <QVBoxLayout>

namespace crmlink::pages
{

using widgets::Tone;
using widgets::Words;

namespace
{

QString nameIn(const QStringList &parts)
{
    return parts.isEmpty() ? CertificateCard::tr("(no name)") : parts.join(QStringLiteral(", "));
}

} // namespace

CertificateCard::CertificateCard(QWidget *parent) : Card(parent), m_text(new Words(Words::Role::Body))
{
    setObjectName(QStringLiteral("certificate"));
    setTone(Tone::Attention);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Words(Words::Role::Subheading, tr("The server shows this certificate")));
    m_text->setObjectName(QStringLiteral("certificateText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_text);
    column->addWidget(new Words(Words::Role::Body,
                                tr("Nothing on this computer vouches for it. Compare the fingerprint with what the server's administrator "
                                   "sees before you trust it.")));
    auto *trust = new QPushButton(tr("&Trust this certificate"));
    trust->setObjectName(QStringLiteral("certificateTrust"));
    auto *other = new QPushButton(tr("Choose a certificate authority &file …"));
    other->setObjectName(QStringLiteral("certificateOther"));
    auto *row = new QHBoxLayout;
    row->addWidget(trust);
    row->addWidget(other);
    row->addStretch();
    column->addLayout(row);
    connect(trust, &QPushButton::clicked, this, &CertificateCard::trusted);
    connect(other, &QPushButton::clicked, this, &CertificateCard::otherAuthority);
    hide();
}

QString CertificateCard::fingerprint() const
{
    return QString::fromLatin1(QSslCertificate(m_pem).digest(QCryptographicHash::Sha256).toHex());
}

void CertificateCard::offer(const QByteArray &pem)
{
    m_pem = pem;
    const QSslCertificate certificate(pem);
    setVisible(!certificate.isNull());
    if (certificate.isNull())
        return;
    const QString digits = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    //: A certificate: to whom, by whom, until when, and its fingerprint.
    m_text->setText(tr("Issued to: %1\nIssued by: %2\nValid until: %3\nSHA-256 fingerprint: %4")
                        .arg(nameIn(certificate.subjectInfo(QSslCertificate::CommonName)),
                             nameIn(certificate.issuerInfo(QSslCertificate::CommonName)),
                             QLocale().toString(certificate.expiryDate().toLocalTime(), QLocale::LongFormat),
                             // Where a line may break.
                             QString(digits).replace(u':', QStringLiteral(":\u200B"))));
}

} // namespace crmlink::pages
