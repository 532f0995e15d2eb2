#pragma once

#include <QByteArray>
#include <QString>

namespace crmlink
{

/// What redact() must never let through: the bytes of all Secrets alive now. Thread-safe.
/// Used by Secret and redact() only.
class LivingSecrets
{
public:
    static void add(const QByteArray &bytes);
    static void remove(const QByteArray &bytes);
    /// @p text with every living secret replaced by "(secret)", also in its percent-encoded form.
    static QString hide(QString text);
};

} // namespace crmlink
