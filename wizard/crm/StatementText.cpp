#include "crm/StatementText.h"

#include <algorithm>

namespace crmlink::crm
{

namespace
{

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

// No DBMS stores it, and it would end the statement. Qt binds a null string as NULL; an empty text of ours is a text.
QString storable(QString text)
{
    text.remove(QChar(u'\0'));
    return text.isNull() ? QStringLiteral("") : text;
}

QString textLiteral(const Dialect &dialect, const QString &value)
{
    QString text = storable(value);
    text.replace(u'\'', QStringLiteral("''"));
    if (!dialect.nationalPrefix.isEmpty()) {
        const QString prefix = isAscii(text) ? QString() : dialect.nationalPrefix;
        // In T-SQL a backslash at the end of a line takes itself and the line's end out of the text.
        if (!text.contains(u"\\\n") && !text.contains(u"\\\r"))
            return prefix + u'\'' + text + u'\'';
        const QString seam = u'\'' + QStringLiteral(" + ") + prefix + u'\'';
        text.replace(QStringLiteral("\\\n"), u'\\' + seam + u'\n').replace(QStringLiteral("\\\r"), u'\\' + seam + u'\r');
        return u'(' + prefix + u'\'' + text + u'\'' + u')';
    }
    if (dialect.backslashPrefix.isEmpty() || !text.contains(u'\\'))
        return u'\'' + text + u'\'';
    return dialect.backslashPrefix + u'\'' + text.replace(u'\\', QStringLiteral("\\\\")) + u'\'';
}

QString spelled(const Dialect &dialect, const QString &guid)
{
    return textLiteral(dialect, dialect.guidPattern.arg(guid));
}

QString bothSpellings(const Dialect &dialect, const setup::Guid &guid)
{
    return spelled(dialect, guid.toUpper()) + QStringLiteral(", ") + spelled(dialect, guid.toLower());
}

QString withTables(const QString &sql, const QString &schema)
{
    const QString qualifier
        = schema.isEmpty() ? QString() : u'"' + QString(schema).replace(u'"', QStringLiteral("\"\"")) + QStringLiteral("\".");
    QString out;
    out.reserve(sql.size() * 2);
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const bool ofServer = i > 0 && sql[i - 1] == u'@'; // @@TRANCOUNT
        if (sql[i] != u'@' || ofServer || i + 1 == sql.size() || !sql[i + 1].isUpper()) {
            out += sql[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < sql.size() && sql[end].isLetterOrNumber())
            ++end;
        out += qualifier + u'"' + sql.mid(i + 1, end - i - 1) + u'"';
        i = end - 1;
    }
    return out;
}

/// What stands for a value that is not bound.
QString written(const Dialect &dialect, const QString &schema, const Value &value, const QString &secretAs)
{
    return std::visit(
        [&](const auto &held) -> QString {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, GuidValue>) {
                if (held.guid.isEmpty())
                    return QStringLiteral("NULL");
                if (held.use == GuidValue::Use::Compared && dialect.guidsAreText)
                    return bothSpellings(dialect, held.guid);
                if (held.use == GuidValue::Use::Contact && !dialect.contactAsSpelled.isEmpty())
                    return withTables(dialect.contactAsSpelled, schema).replace(QLatin1String("%1"), bothSpellings(dialect, held.guid));
                return spelled(dialect, dialect.guidUpperCase ? held.guid.toUpper() : held.guid.toLower());
            } else if constexpr (std::is_same_v<Held, Secret>) {
                return secretAs.isEmpty() ? textLiteral(dialect, QString::fromUtf8(held.reveal())) : secretAs;
            } else if constexpr (std::is_same_v<Held, bool>) {
                return held ? dialect.trueLiteral : dialect.falseLiteral;
            } else if constexpr (std::is_same_v<Held, int>) {
                return QString::number(held);
            } else {
                return textLiteral(dialect, held);
            }
        },
        value);
}

/// The statement's text with tables, and each `?` made what @p valueText makes of its value.
template <typename ValueText> QString render(const Statement &statement, const Dialect &dialect, ValueText valueText)
{
    QString out;
    size_t next = 0;
    for (const QChar c : statement.sql) {
        if (c != u'?') {
            out += c;
            continue;
        }
        Q_ASSERT(next < statement.values.size());
        const Value &value = statement.values[next++];
        const auto *guid = std::get_if<GuidValue>(&value);
        const bool isList = guid && !guid->guid.isEmpty() && guid->use == GuidValue::Use::Compared && dialect.guidsAreText;
        if (isList && out.endsWith(QLatin1String("= "))) {
            out.chop(2);
            out += QStringLiteral("IN (") + valueText(value) + u')';
        } else {
            out += valueText(value);
        }
    }
    return out;
}

} // namespace

QString literal(const Statement &statement, const Dialect &dialect, const QString &schema, const QString &secretAs)
{
    // Tables first: a value may contain what looks like one.
    Statement named = statement;
    named.sql = withTables(statement.sql, schema);
    const auto valueText = [&](const Value &value) { return written(dialect, schema, value, secretAs); };
    return render(named, dialect, valueText);
}

BoundText bound(const Statement &statement, const Dialect &dialect, const QString &schema)
{
    Statement named = statement;
    named.sql = withTables(statement.sql, schema);
    BoundText result;
    const auto valueText = [&](const Value &value) -> QString {
        QString text;
        if (const auto *plain = std::get_if<QString>(&value))
            text = *plain;
        else if (const auto *secret = std::get_if<Secret>(&value))
            text = QString::fromUtf8(secret->reveal());
        else
            return written(dialect, schema, value, {});
        if (dialect.bindsAsciiOnly && !isAscii(text))
            return textLiteral(dialect, text);
        result.values << storable(text);
        return QStringLiteral("?");
    };
    result.sql = render(named, dialect, valueText);
    return result;
}

} // namespace crmlink::crm
