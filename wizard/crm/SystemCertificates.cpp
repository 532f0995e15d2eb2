#include "crm/SystemCertificates.h"

#include "setup/GuideAnchors.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryFile>

#include <memory>

namespace crmlink::crm
{

namespace
{

Result<QString> find()
{
    // Debian, Fedora, openSUSE, Alpine and FreeBSD; the same places that curl and Go look in.
    for (const char *path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
                             "/etc/ssl/cert.pem", "/usr/local/share/certs/ca-root-nss.crt"}) {
        const QString bundle = QString::fromLatin1(path);
        if (QFile::exists(bundle))
            return bundle;
    }
    static QTemporaryFile copy;
    if (copy.open()) {
        for (const QSslCertificate &ca : QSslConfiguration::systemCaCertificates())
            copy.write(ca.toPem());
        if (copy.size() > 0 && copy.flush())
            return copy.fileName();
    }
    return failure({.kind = ErrorKind::Unreachable,
                    .what = Text(QT_TRANSLATE_NOOP("crmlink", "The server's certificate cannot be checked.")),
                    .why = Text(QT_TRANSLATE_NOOP("crmlink", "No list of trusted certificate authorities was found on this computer.")),
                    .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Name the PEM file of the authority that issued the server's certificate.")),
                    .guide = setup::anchor::databaseTls,
                    .candidates = {}});
}

} // namespace

Result<QString> systemCertificates()
{
    static const Result<QString> path = find();
    return path;
}

} // namespace crmlink::crm
