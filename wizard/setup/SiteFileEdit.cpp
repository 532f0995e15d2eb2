#include "setup/SiteFileEdit.h"

#include <toml++/toml.h>

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace crmlink::setup
{

namespace
{

toml::table parsed(const QStringList &lines)
{
    const QByteArray text = lines.join(u'\n').toUtf8();
    try {
        return toml::parse(std::string_view(text.constData(), size_t(text.size())));
    } catch (const toml::parse_error &) {
        return {}; // the caller finds that nothing has become of it
    }
}

bool isToml(const QString &line)
{
    return !parsed({line}).empty();
}

std::string_view asView(const QByteArray &name)
{
    return {name.constData(), size_t(name.size())};
}

std::optional<toml::source_region> valueOf(const QStringList &lines, const SiteFileEntry &entry)
{
    const toml::table root = parsed(lines);
    const auto node = root.at_path(asView(entry.section + '.' + entry.key));
    return node ? std::optional(node.node()->source()) : std::nullopt;
}

/// Characters of @p line before @p column, which toml++ counts in code points from 1.
qsizetype before(const QString &line, toml::source_index column)
{
    qsizetype at = 0;
    for (toml::source_index passed = 1; passed < column && at < line.size(); ++passed)
        at += line[at].isHighSurrogate() ? 2 : 1;
    return at;
}

void replace(QStringList &lines, const toml::source_region &place, const QString &value)
{
    const qsizetype first = qsizetype(place.begin.line) - 1;
    const qsizetype last = qsizetype(place.end.line) - 1;
    const QString head = lines[first].left(before(lines[first], place.begin.column));
    const QString tail = lines[last].mid(before(lines[last], place.end.column));
    lines[first] = head + value + tail;
    lines.remove(first + 1, last - first);
}

/// The first line from @p from on in which @p pattern is found (QStringList's own function wants whole lines); -1: none.
qsizetype find(const QStringList &lines, const QRegularExpression &pattern, qsizetype from = 0)
{
    const auto found = std::find_if(lines.begin() + from, lines.end(), [&](const QString &line) { return pattern.match(line).hasMatch(); });
    return found == lines.end() ? -1 : found - lines.begin();
}

/// -1: there is none. @p mark stands before it: nothing, or the sign of a comment. A sentence that begins with a name in
/// brackets is none.
qsizetype headerOf(const QStringList &lines, const QByteArray &section, const QString &mark = {})
{
    return find(lines,
                QRegularExpression(QStringLiteral("^\\s*%1\\s*\\[\\s*%2\\s*\\]\\s*(?:#.*)?$")
                                       .arg(mark, QRegularExpression::escape(QString::fromLatin1(section)))));
}

/// The line of the next header, set or as a comment; the number of lines where there is none.
qsizetype endOfSection(const QStringList &lines, qsizetype header)
{
    static const QRegularExpression next(QStringLiteral("^\\s*#?\\s*\\[[\\w.\\s]+\\]"));
    const qsizetype found = find(lines, next, header + 1);
    return found < 0 ? lines.size() : found;
}

/// Behind the last value of the section, so that what people wrote below their keys stays below them.
qsizetype behindLastKey(const QStringList &lines, const QByteArray &section, qsizetype header)
{
    const toml::table root = parsed(lines);
    qsizetype line = header + 1;
    if (const toml::table *table = root.at_path(asView(section)).as_table()) {
        for (const auto &[key, node] : *table) {
            if (!node.is_table() || node.as_table()->is_inline())
                line = std::max(line, qsizetype(node.source().end.line));
        }
    }
    return line;
}

/// The line of the section's header, which is there afterwards.
qsizetype openSection(QStringList &lines, const QByteArray &section)
{
    const QString header = u'[' + QString::fromLatin1(section) + u']';
    if (const qsizetype open = headerOf(lines, section); open >= 0)
        return open;
    if (const qsizetype comment = headerOf(lines, section, QStringLiteral("#")); comment >= 0) {
        lines[comment] = header;
        return comment;
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    lines << QString() << header << QString();
    return lines.size() - 2;
}

void set(QStringList &lines, const SiteFileEntry &entry)
{
    if (const auto place = valueOf(lines, entry)) {
        replace(lines, *place, QString::fromUtf8(entry.value));
        return;
    }
    const QString line = QString::fromUtf8(entry.key + " = " + entry.value);
    const qsizetype header = openSection(lines, entry.section);
    const QRegularExpression asComment(QStringLiteral("^\\s*#\\s*%1\\s*=").arg(QString::fromLatin1(entry.key)));
    const qsizetype comment = find(lines, asComment, header + 1);
    // A sentence of the owner's is no value that was switched off.
    if (comment >= 0 && comment < endOfSection(lines, header) && isToml(lines[comment].mid(lines[comment].indexOf(u'#') + 1)))
        lines[comment] = line;
    else
        lines.insert(behindLastKey(lines, entry.section, header), line);
}

void unset(QStringList &lines, const SiteFileEntry &entry)
{
    const auto place = valueOf(lines, entry);
    if (!place)
        return;
    for (qsizetype i = qsizetype(place->begin.line) - 1; i < qsizetype(place->end.line); ++i)
        lines[i].prepend(u'#');
    const toml::table root = parsed(lines);
    const toml::table *left = root.at_path(asView(entry.section)).as_table();
    if (const qsizetype header = headerOf(lines, entry.section); header >= 0 && left && left->empty())
        lines[header].prepend(u'#');
}

} // namespace

QByteArray editSiteFile(const QByteArray &text, const std::vector<SiteFileEntry> &held, const std::vector<SiteFileEntry> &wanted)
{
    // Where both kinds stand in one file, each line keeps its own.
    const QString lineEnd = text.contains('\n') && text.count("\r\n") == text.count('\n') ? QStringLiteral("\r\n") : QStringLiteral("\n");
    QStringList lines = QString::fromUtf8(text).split(lineEnd);
    for (const SiteFileEntry &entry : wanted) {
        if (std::ranges::find(held, entry) != held.end())
            continue;
        if (entry.value.isEmpty())
            unset(lines, entry);
        else
            set(lines, entry);
    }
    return lines.join(lineEnd).toUtf8();
}

} // namespace crmlink::setup
