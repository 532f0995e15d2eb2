#include "base/LivingSecrets.h"

#include <QMutex>
#include <QUrl>

#include <algorithm>
#include <vector>

namespace crmlink
{

namespace
{

// Shorter ones would blank out ordinary words of a sentence.
constexpr qsizetype shortestHidden = 6;

struct Registry {
    QMutex mutex;
    std::vector<const QByteArray *> secrets;
};

Registry &registry()
{
    // Never destroyed: static Secrets may go after any other static.
    static auto *instance = new Registry; // NOLINT(cppcoreguidelines-owning-memory)
    return *instance;
}

} // namespace

void LivingSecrets::add(const QByteArray &bytes)
{
    const QMutexLocker lock(&registry().mutex);
    registry().secrets.push_back(&bytes);
}

void LivingSecrets::remove(const QByteArray &bytes)
{
    const QMutexLocker lock(&registry().mutex);
    std::erase(registry().secrets, &bytes);
}

QString LivingSecrets::hide(QString text)
{
    const QMutexLocker lock(&registry().mutex);
    for (const QByteArray *secret : registry().secrets) {
        if (secret->size() < shortestHidden)
            continue;
        text.replace(QString::fromUtf8(*secret), QStringLiteral("(secret)"));
        const QByteArray encoded = secret->toPercentEncoding();
        if (encoded != *secret)
            text.replace(QString::fromLatin1(encoded), QStringLiteral("(secret)"), Qt::CaseInsensitive);
    }
    return text;
}

} // namespace crmlink
