#pragma once

#include <QLatin1String>
#include <QStringList>

#include <span>

namespace crmlink::guide
{

/// What CrmLink itself says when something fails, or the CRM or its database: whoever pastes it is led to the step that explains it.
/// Facebook's messages are those of the catalogue of troubles (facebook/Troubles.h).
struct OwnMessage {
    const char *what = nullptr;  ///< as where the error is made; QT_TRANSLATE_NOOP
    QLatin1String anchor;        ///< of the guide
    const char *cause = nullptr; ///< why that happens; may be null
    const char *fix = nullptr;   ///< what to do; null where the guide's step says it at once
    QLatin1String words = {};    ///< of the CRM's or the database's, in English, by which it is told; '|' separates alternatives

    /// The words are a database server's or its driver's.
    [[nodiscard]] bool isOfDatabase() const;
};

[[nodiscard]] std::span<const OwnMessage> ownMessages();

/// What somebody pasted, made ready once to be compared with every message.
class PastedMessage
{
public:
    explicit PastedMessage(const QString &text);

    /// How much of it is the message @p source: as many characters as its fixed words have, in the language of the program
    /// or in English, whatever stood in for %1; 0 when it is not in there.
    [[nodiscard]] qsizetype says(const char *source) const;

private:
    QString m_text;
};

} // namespace crmlink::guide
