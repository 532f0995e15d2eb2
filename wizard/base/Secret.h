#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QDebug;

namespace crmlink
{

/// A password, App Secret or token. A cheap handle to one shared buffer that is overwritten with zeros when the last
/// copy goes. It prints as "(secret)" and has no conversion to a string: only reveal() gives the bytes, and whoever
/// calls it must not store them. While any handle lives, redact() removes its bytes from every log line.
/// Handles may be copied and read from any thread.
class Secret
{
public:
    Secret() = default;
    /// Takes UTF-8 bytes; the caller's own copy is overwritten (where it does not share its data) and cleared.
    static Secret take(QByteArray &&bytes);
    static Secret take(QString &&characters);

    [[nodiscard]] bool isEmpty() const;
    /// UTF-8 bytes; valid as long as this handle.
    [[nodiscard]] QByteArrayView reveal() const;
    /// Lower-case hex HMAC-SHA256 of the bytes under @p salt; empty for an empty secret.
    [[nodiscard]] QByteArray digest(const QByteArray &salt) const;

    /// Same bytes, compared in constant time for equal lengths.
    bool operator==(const Secret &other) const;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug debug, const Secret &secret);

/// Overwrites the characters, unless another string shares them, and clears the string.
void wipe(QString &characters);
void wipe(QByteArray &bytes);

} // namespace crmlink
