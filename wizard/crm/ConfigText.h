#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

namespace crmlink::crm
{

/// The bytes of a .NET configuration file as text. Pure.
class ConfigText
{
public:
    /// A configuration file of a CRM has some hundred kilobytes at the most; what is larger is something else.
    static constexpr qsizetype largest = 4 * 1024 * 1024;

    /// UTF-8, UTF-16 and UTF-32 by their byte order mark; without one UTF-16 by its first sign, else what the XML declaration
    /// names, else UTF-8. @p fileName is for the error's words only. Error: SiteFile, for what is empty, too large, binary or
    /// not in the encoding that it says.
    [[nodiscard]] static Result<QString> decode(const QByteArray &bytes, const QString &fileName);

    /// An error about @p fileName, of kind SiteFile. A line of 0: the file as a whole.
    [[nodiscard]] static Error error(const QString &fileName, Text what, Text fix, int line = 0, int column = 0);
};

} // namespace crmlink::crm
