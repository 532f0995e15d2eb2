#include "crm/ConnectionString.h"

#include <array>

namespace crmlink::crm
{

namespace
{

bool isPasswordKey(const QString &key)
{
    static constexpr std::array names{QLatin1String("password"), QLatin1String("pwd"), QLatin1String("psw")};
    return std::ranges::any_of(names, [&key](QLatin1String name) { return key == name; });
}

/// Reads from the front of what is left.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_rest(text) { }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

    void skipBetweenPairs()
    {
        while (!m_rest.isEmpty() && (m_rest.front() == u';' || m_rest.front().isSpace()))
            m_rest = m_rest.sliced(1);
    }

    /// Up to the "=" that is not doubled, which is taken with it.
    std::optional<QString> key()
    {
        QString name;
        for (qsizetype i = 0; i < m_rest.size(); ++i) {
            const QChar c = m_rest[i];
            if (c == u';')
                return std::nullopt;
            if (c == u'=') {
                if (i + 1 >= m_rest.size() || m_rest[i + 1] != u'=') {
                    m_rest = m_rest.sliced(i + 1);
                    return name.isEmpty() ? std::nullopt : std::optional(name);
                }
                ++i;
            }
            // "User ID", "UserId" and "user_id" are one key.
            if (!c.isSpace() && c != u'_')
                name += c.toLower();
        }
        return std::nullopt;
    }

    std::optional<QString> value()
    {
        m_rest = trimmedFront();
        if (m_rest.startsWith(u'\'') || m_rest.startsWith(u'"'))
            return quoted(m_rest.front());
        const qsizetype end = m_rest.indexOf(u';');
        const QStringView found = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QStringView() : m_rest.sliced(end + 1);
        return found.trimmed().toString();
    }

private:
    [[nodiscard]] QStringView trimmedFront() const
    {
        qsizetype i = 0;
        while (i < m_rest.size() && m_rest[i].isSpace())
            ++i;
        return m_rest.sliced(i);
    }

    std::optional<QString> quoted(QChar quote)
    {
        QString found;
        for (qsizetype i = 1; i < m_rest.size(); ++i) {
            if (m_rest[i] != quote) {
                found += m_rest[i];
                continue;
            }
            if (i + 1 < m_rest.size() && m_rest[i + 1] == quote) {
                found += quote;
                ++i;
                continue;
            }
            m_rest = m_rest.sliced(i + 1);
            m_rest = trimmedFront();
            if (!m_rest.isEmpty() && m_rest.front() != u';') {
                wipe(found);
                return std::nullopt;
            }
            return found;
        }
        wipe(found);
        return std::nullopt;
    }

    QStringView m_rest;
};

} // namespace

std::optional<ConnectionString> ConnectionString::parse(QStringView text)
{
    ConnectionString parsed;
    Scanner scanner(text);
    for (scanner.skipBetweenPairs(); !scanner.atEnd(); scanner.skipBetweenPairs()) {
        const auto key = scanner.key();
        if (!key)
            return std::nullopt;
        auto value = scanner.value();
        if (!value)
            return std::nullopt;
        if (isPasswordKey(*key))
            parsed.m_password = Secret::take(std::move(*value));
        else
            parsed.m_values.insert_or_assign(*key, std::move(*value));
    }
    return parsed;
}

QString ConnectionString::value(std::initializer_list<QLatin1String> keys) const
{
    for (const QLatin1String key : keys) {
        const auto found = m_values.find(key);
        if (found != m_values.end() && !found->second.isEmpty())
            return found->second;
    }
    return {};
}

bool ConnectionString::isOn(std::initializer_list<QLatin1String> keys) const
{
    const QString word = value(keys).toLower();
    return word == u"true" || word == u"yes" || word == u"sspi";
}

} // namespace crmlink::crm
