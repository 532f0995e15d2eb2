#include "base/Text.h"

#include <QCoreApplication>

namespace crmlink
{

Text::Text(const char *source, QStringList arguments) : m_source(source), m_arguments(std::move(arguments)) { }

Text Text::plural(const char *source, int count, QStringList arguments)
{
    Text text(source, std::move(arguments));
    text.m_count = count;
    return text;
}

Text Text::verbatim(QString words)
{
    Text text;
    text.m_words = std::move(words);
    return text;
}

QString Text::toString() const
{
    if (!m_source)
        return m_words;
    const QString pattern = QCoreApplication::translate("crmlink", m_source, nullptr, m_count);
    // One pass over the pattern: an argument that contains "%1" must not be expanded again.
    QString shown;
    shown.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool placeholder = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const int index = placeholder ? pattern[i + 1].digitValue() - 1 : -1;
        if (index >= 0 && index < m_arguments.size()) {
            shown += m_arguments[index];
            ++i;
        } else {
            shown += pattern[i];
        }
    }
    return shown;
}

} // namespace crmlink
