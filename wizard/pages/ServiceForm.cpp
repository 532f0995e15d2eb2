#include "pages/ServiceForm.h"

#include "base/Loopback.h"
#include "crm/ServiceErrors.h"
#include "pages/FormInput.h"
#include "widgets/Card.h"
#include "widgets/PasswordRow.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace crmlink::pages
{

using namespace setup;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

ServiceForm::ServiceForm(const QString &id, QWidget *parent)
    : QWidget(parent), m_user(input(id + QStringLiteral("User"))),
      m_password(new widgets::PasswordRow(id + QStringLiteral("Password"), id + QStringLiteral("ShowPassword"))),
      m_allowHttp(new QCheckBox(tr("Send it unencry&pted all the same"))), m_httpNote(new StateLine), m_kept(new StateLine),
      m_certificate(new widgets::Card), m_certificateText(new Words(Words::Role::Body)),
      m_trust(new QPushButton(tr("Trust this on&e certificate"))), m_distrust(new QPushButton(tr("No long&er trust it")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QFormLayout *form = makeForm();
    m_user->setPlaceholderText(QStringLiteral("Supervisor"));
    m_password->field()->setAccessibleName(tr("Password of the CRM user"));
    form->addRow(tr("CRM &user:"), m_user);
    addCompound(form, tr("Pa&ssword:"), m_password);
    column->addLayout(form);
    m_kept->setObjectName(id + QStringLiteral("Kept"));
    m_kept->hide();
    column->addWidget(m_kept);
    column->addWidget(m_httpNote);
    m_allowHttp->setObjectName(id + QStringLiteral("AllowHttp"));
    column->addWidget(m_allowHttp);

    m_certificate->setObjectName(id + QStringLiteral("Certificate"));
    m_certificate->setTone(Tone::Attention);
    auto *card = new QVBoxLayout(m_certificate);
    card->setContentsMargins(0, 0, 0, 0);
    m_certificateText->setObjectName(id + QStringLiteral("CertificateText"));
    card->addWidget(m_certificateText);
    auto *buttons = new QHBoxLayout;
    m_trust->setObjectName(id + QStringLiteral("Trust"));
    m_distrust->setObjectName(id + QStringLiteral("Distrust"));
    for (QPushButton *button : {m_trust, m_distrust}) {
        button->setAutoDefault(false); // Enter trusts nobody
        buttons->addWidget(button);
    }
    buttons->addStretch();
    card->addLayout(buttons);
    column->addWidget(m_certificate);

    const auto edited = [this] {
        if (!m_filling)
            emit changed();
    };
    connect(m_user, &QLineEdit::textChanged, this, edited);
    connect(m_password, &widgets::PasswordRow::changed, this, edited);
    connect(m_allowHttp, &QCheckBox::toggled, this, [this, edited](bool insisted) {
        m_connection.allowHttp = insisted;
        edited();
    });
    connect(m_trust, &QPushButton::clicked, this, [this] {
        m_connection.pinnedSha256 = m_offered;
        m_offered.clear();
        showCertificate();
        emit changed();
        emit trusted();
    });
    connect(m_distrust, &QPushButton::clicked, this, [this] {
        m_connection.pinnedSha256.clear();
        showCertificate();
        emit changed();
    });
    showCertificate();
    noteHttp();
}

void ServiceForm::show(const ServiceConnection &connection, const Secret &password)
{
    m_filling = true;
    m_connection = connection;
    m_offered.clear();
    fill(m_user, connection.user);
    m_password->setText(password);
    m_allowHttp->setChecked(connection.allowHttp);
    m_filling = false;
    showCertificate();
    noteHttp();
}

void ServiceForm::setSite(const QUrl &url)
{
    // Whose certificate is trusted, and that http will do, was said of one place.
    if (m_url.authority() != url.authority()) {
        m_offered.clear();
        m_connection.pinnedSha256.clear();
        m_filling = true;
        m_allowHttp->setChecked(false);
        m_filling = false;
    }
    m_url = url;
    showCertificate();
    noteHttp();
}

bool ServiceForm::asksAboutHttp() const
{
    return m_url.scheme() == u"http" && !isLoopback(m_url.host());
}

void ServiceForm::noteHttp()
{
    const bool asks = asksAboutHttp();
    m_httpNote->setState(Tone::Attention,
                         tr("The address begins with http: password and App Secret would cross the network in plain sight. Use https "
                            "if the CRM has it."));
    m_httpNote->setVisible(asks);
    m_allowHttp->setVisible(asks);
}

void ServiceForm::setKept(const QString &text, bool longer)
{
    m_kept->setState(longer ? Tone::Neutral : Tone::Attention, text);
    m_kept->setVisible(!text.isEmpty());
}

ServiceConnection ServiceForm::connection() const
{
    ServiceConnection connection = m_connection;
    connection.user = m_user->text().trimmed();
    connection.password.nameKeychain();
    return connection;
}

Secret ServiceForm::password() const
{
    return m_password->password();
}

bool ServiceForm::isFilled() const
{
    return !m_user->text().trimmed().isEmpty() && (!asksAboutHttp() || m_connection.allowHttp);
}

bool ServiceForm::offerTrust(const Error &error)
{
    m_offered = crm::certificateIn(error);
    showCertificate();
    return !m_offered.isEmpty();
}

void ServiceForm::showCertificate()
{
    const bool offered = !m_offered.isEmpty();
    if (offered) {
        m_certificateText->setText(
            tr("Ask who runs the CRM's server for the SHA-256 fingerprint of its certificate. Only if it is this one, "
               "trust it:\n%1")
                .arg(crm::fingerprintForPeople(m_offered)));
    } else {
        m_certificateText->setText(tr("Trusted on your word, and no other: the certificate with the SHA-256 fingerprint\n%1")
                                       .arg(crm::fingerprintForPeople(m_connection.pinnedSha256)));
    }
    m_certificate->setTone(offered ? Tone::Attention : Tone::Neutral);
    m_trust->setVisible(offered);
    m_distrust->setVisible(!offered);
    m_certificate->setVisible(offered || !m_connection.pinnedSha256.isEmpty());
}

QWidget *ServiceForm::certificate() const
{
    return m_certificate;
}

QWidget *ServiceForm::firstInput() const
{
    return m_user;
}

} // namespace crmlink::pages
