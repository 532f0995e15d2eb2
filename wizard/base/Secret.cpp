#include "base/Secret.h"

#include "base/LivingSecrets.h"

#include <QDebug>
#include <QMessageAuthenticationCode>

namespace crmlink
{

namespace
{

// volatile: the compiler may not drop the writes to memory that is freed next.
void zero(void *memory, size_t size)
{
    auto *bytes = static_cast<volatile unsigned char *>(memory);
    while (size-- > 0)
        *bytes++ = 0;
}

} // namespace

struct Secret::Buffer {
    explicit Buffer(QByteArray &&taken) : bytes(std::move(taken)) { LivingSecrets::add(bytes); }
    ~Buffer()
    {
        LivingSecrets::remove(bytes);
        zero(bytes.data(), size_t(bytes.size()));
    }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    QByteArray bytes;
};

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret;
    if (!bytes.isEmpty()) {
        // A deep copy of our own: the caller's array may share its data with others, which must stay intact.
        secret.m_buffer = std::make_shared<const Buffer>(QByteArray(bytes.constData(), bytes.size()));
    }
    wipe(bytes);
    return secret;
}

Secret Secret::take(QString &&characters)
{
    Secret secret = take(characters.toUtf8());
    wipe(characters);
    return secret;
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes) : QByteArrayView();
}

QByteArray Secret::digest(const QByteArray &salt) const
{
    if (isEmpty())
        return {};
    return QMessageAuthenticationCode::hash(m_buffer->bytes, salt, QCryptographicHash::Sha256).toHex();
}

bool Secret::operator==(const Secret &other) const
{
    const QByteArrayView a = reveal();
    const QByteArrayView b = other.reveal();
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.noquote() << (secret.isEmpty() ? "(not set)" : "(secret)");
    return debug;
}

void wipe(QString &characters)
{
    if (characters.isDetached())
        zero(characters.data(), size_t(characters.size()) * sizeof(QChar));
    characters.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        zero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace crmlink
