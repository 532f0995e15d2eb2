#pragma once

#include <QString>
#include <QStringList>

namespace crmlink
{

/// A sentence for people that is translated when it is shown, not when it is made, so that an error that
/// crossed threads, or a page rebuilt in another language, speaks the language of the moment.
/// Sources are marked with QT_TRANSLATE_NOOP("crmlink", "…") (plural: QT_TRANSLATE_N_NOOP).
/// Arguments are inserted as they are: redact a server's words before passing them in.
class Text
{
public:
    Text() = default;
    /// @p source is a string literal marked for translation; %1, %2 … are taken from @p arguments.
    explicit Text(const char *source, QStringList arguments = {});
    /// %n in @p source is @p count.
    static Text plural(const char *source, int count, QStringList arguments = {});
    /// Words that are not ours and are never translated: a server's answer, an operating system's error.
    static Text verbatim(QString words);

    [[nodiscard]] bool isEmpty() const { return !m_source && m_words.isEmpty(); }
    [[nodiscard]] QString toString() const;

    bool operator==(const Text &) const = default;

private:
    const char *m_source = nullptr;
    QString m_words;
    QStringList m_arguments;
    int m_count = -1;
};

} // namespace crmlink
