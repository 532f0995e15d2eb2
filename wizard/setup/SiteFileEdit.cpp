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
    const QByteArray text = lines.join(u'\n').toUtf8() + '\n';
    try {
        return toml::parse(std::string_view(text.constData(), size_t(text.size())));
    } catch (const toml::parse_error &) {
        return {}; // the caller finds that nothing has become of it
    }
}

std::string_view asView(const QByteArray &name)
{
    return {name.constData(), size_t(name.size())};
}

const toml::table *tableOf(const toml::table &root, const QByteArray &section)
{
    return root.at_path(asView(section)).as_table();
}

/// A section, whether it has a header or is said by dotted keys; not a value, as { … } is one.
bool isSection(const toml::node &node)
{
    return node.is_table() && !node.as_table()->is_inline();
}

qsizetype lineOf(const toml::source_position &position)
{
    return qsizetype(position.line) - 1;
}

/// Characters of @p line before @p column, which toml++ counts in code points from 1.
qsizetype before(const QString &line, toml::source_index column)
{
    qsizetype at = 0;
    for (toml::source_index passed = 1; passed < column && at < line.size(); ++passed)
        at += line[at].isHighSurrogate() ? 2 : 1;
    return at;
}

bool isComment(const QString &line)
{
    return line.trimmed().startsWith(u'#');
}

QString withoutMark(QString line)
{
    static const QRegularExpression mark(QStringLiteral("^(\\s*)#\\s*"));
    return line.replace(mark, QStringLiteral("\\1"));
}

/// Those that are comments already as well, so that one mark is taken off again.
void commentOut(QStringList &lines, const toml::source_region &place)
{
    for (qsizetype i = lineOf(place.begin); i <= lineOf(place.end); ++i)
        lines[i].prepend(u'#');
}

/// Alone, as a value over several lines can have a line like it. A sentence that begins with a name in brackets is none.
toml::table headerIn(const QString &line)
{
    return line.trimmed().startsWith(u'[') ? parsed({line}) : toml::table();
}

bool isHeaderOf(const QString &line, const QByteArray &section)
{
    const toml::table header = headerIn(line);
    const toml::table *table = tableOf(header, section);
    return table && table->empty();
}

/// -1: the section is not there, or said without a header of its own.
qsizetype headerOf(const QStringList &lines, const QByteArray &section)
{
    const toml::table root = parsed(lines);
    const toml::table *table = tableOf(root, section);
    const qsizetype line = table ? lineOf(table->source().begin) : -1;
    return line >= 0 && isHeaderOf(lines[line], section) ? line : -1;
}

/// The header of a section that is switched off: a comment under which nothing is set; -1: there is none.
qsizetype switchedOff(const QStringList &lines, const QByteArray &section)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isComment(lines[i]) || !isHeaderOf(withoutMark(lines[i]), section))
            continue;
        const auto next = std::find_if(lines.begin() + i, lines.end(),
                                       [](const QString &line) { return !line.trimmed().isEmpty() && !isComment(line); });
        if (next == lines.end() || !headerIn(*next).empty())
            return i;
    }
    return -1;
}

/// The line of the next header, set or as a comment; the number of lines where there is none.
qsizetype endOfSection(const QStringList &lines, qsizetype header)
{
    const auto next
        = std::find_if(lines.begin() + header + 1, lines.end(), [](const QString &line) { return !headerIn(withoutMark(line)).empty(); });
    return next - lines.begin();
}

/// The line of the section's header, which is there afterwards.
qsizetype openSection(QStringList &lines, const QByteArray &section)
{
    if (const qsizetype comment = switchedOff(lines, section); comment >= 0) {
        lines[comment] = withoutMark(lines[comment]);
        return comment;
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    lines << QString() << u'[' + QString::fromLatin1(section) + u']' << QString();
    return lines.size() - 2;
}

QString replaced(const QString &line, const toml::source_region &place, const QString &value)
{
    return line.left(before(line, place.begin.column)) + value + line.mid(before(line, place.end.column));
}

void replace(QStringList &lines, const toml::source_region &place, const QString &value)
{
    const qsizetype first = lineOf(place.begin);
    const qsizetype last = lineOf(place.end);
    const QString head = lines[first].left(before(lines[first], place.begin.column));
    const QString end = lines[last].left(before(lines[last], place.end.column));
    if (first == last) {
        lines[first] = replaced(lines[first], place, value);
    } else if (lines.sliced(first, last - first).join(u'\n').contains(u'#') || end.contains(u'#')) {
        // There may be comments in it, which are the owner's.
        commentOut(lines, place);
        lines.insert(last + 1, head + value);
    } else {
        lines[first] = head + value + lines[last].mid(end.size());
        lines.remove(first + 1, last - first);
    }
}

/// Sets the key where it stands as a comment below @p header; false: it does not.
bool setInComment(QStringList &lines, qsizetype header, const SiteFileEntry &entry)
{
    for (qsizetype i = header + 1; i < endOfSection(lines, header); ++i) {
        if (!isComment(lines[i]))
            continue;
        const QString line = withoutMark(lines[i]);
        const toml::table held = parsed({line}); // empty for a sentence of the owner's
        const toml::node *value = held.get(asView(entry.key));
        if (!value)
            continue;
        const QString made = replaced(line, value->source(), QString::fromUtf8(entry.value));
        // A comment behind another value is about that one. After the first part of password.env = "…" more stands as well.
        if (made == line || line.mid(before(line, value->source().end.column)).trimmed().isEmpty())
            lines[i] = made;
        else
            lines.insert(i + 1,
                         line.left(before(line, held.begin()->first.source().begin.column))
                             + QString::fromUtf8(entry.key + " = " + entry.value));
        return true;
    }
    return false;
}

/// Adds the key behind the last one of its section and written as that one, be it indented, with the section's name before it
/// or in { … }, so that what people wrote below their keys stays below them. False: the section has no key.
bool addBehindLast(QStringList &lines, const SiteFileEntry &entry)
{
    const toml::table root = parsed(lines);
    const toml::table *table = tableOf(root, entry.section);
    if (!table)
        return false;
    std::optional<toml::source_region> last; // from the key to the end of its value
    for (const auto &[key, node] : *table) {
        if (!isSection(node) && (!last || last->end < node.source().end))
            last = toml::source_region{key.source().begin, node.source().end, nullptr};
    }
    if (!last)
        return false;
    const QString line = QString::fromUtf8(entry.key + " = " + entry.value);
    QString &beside = lines[lineOf(last->end)];
    if (table->is_inline()) {
        beside.insert(before(beside, last->end.column), QStringLiteral(", ") + line);
    } else {
        const QString &written = lines[lineOf(last->begin)];
        lines.insert(lineOf(last->end) + 1, written.left(before(written, last->begin.column)) + line);
    }
    return true;
}

void add(QStringList &lines, const SiteFileEntry &entry)
{
    if (const qsizetype header = headerOf(lines, entry.section); header >= 0 && setInComment(lines, header, entry))
        return;
    if (addBehindLast(lines, entry))
        return;
    qsizetype header = headerOf(lines, entry.section);
    if (header < 0) {
        header = openSection(lines, entry.section);
        if (setInComment(lines, header, entry))
            return;
    }
    lines.insert(header + 1, QString::fromUtf8(entry.key + " = " + entry.value));
}

/// Makes a comment of every line that says @p node, which is a value or the section of where a secret is.
void switchOff(QStringList &lines, const toml::node &node)
{
    if (!isSection(node)) {
        commentOut(lines, node.source());
        return;
    }
    for (const auto &[key, child] : *node.as_table())
        switchOff(lines, child);
    if (!headerIn(lines[lineOf(node.source().begin)]).empty())
        commentOut(lines, node.source());
}

void put(QStringList &lines, const SiteFileEntry &entry)
{
    const toml::table root = parsed(lines);
    const auto found = root.at_path(asView(entry.section + '.' + entry.key));
    if (found && !entry.value.isEmpty() && !isSection(*found.node()))
        return replace(lines, found.node()->source(), QString::fromUtf8(entry.value));
    if (found)
        switchOff(lines, *found.node());
    if (!entry.value.isEmpty())
        add(lines, entry);
}

std::vector<SiteFileEntry> changed(const std::vector<SiteFileEntry> &held, const std::vector<SiteFileEntry> &wanted)
{
    std::vector<SiteFileEntry> entries;
    std::ranges::copy_if(wanted, std::back_inserter(entries),
                         [&held](const SiteFileEntry &entry) { return std::ranges::find(held, entry) == held.end(); });
    return entries;
}

} // namespace

QByteArray editSiteFile(const QByteArray &text, const std::vector<SiteFileEntry> &held, const std::vector<SiteFileEntry> &wanted)
{
    // Where both kinds stand in one file, each line keeps its own.
    const QString lineEnd = text.contains('\n') && text.count("\r\n") == text.count('\n') ? QStringLiteral("\r\n") : QStringLiteral("\n");
    QStringList lines = QString::fromUtf8(text).split(lineEnd);
    const std::vector<SiteFileEntry> entries = changed(held, wanted);
    for (const SiteFileEntry &entry : entries)
        put(lines, entry);
    // Of a section that is no longer there, the header goes as well.
    for (const SiteFileEntry &entry : entries) {
        const bool isWanted = std::ranges::any_of(
            wanted, [&entry](const SiteFileEntry &other) { return other.section == entry.section && !other.value.isEmpty(); });
        if (const qsizetype header = headerOf(lines, entry.section); !isWanted && header >= 0)
            lines[header].prepend(u'#');
    }
    return lines.join(lineEnd).toUtf8();
}

QString changedLines(const std::vector<SiteFileEntry> &held, const std::vector<SiteFileEntry> &wanted)
{
    QByteArrayList lines;
    QByteArray section;
    for (const SiteFileEntry &entry : changed(held, wanted)) {
        if (entry.section != section)
            lines += '[' + entry.section + ']';
        section = entry.section;
        lines += entry.value.isEmpty() ? '#' + entry.key : entry.key + " = " + entry.value;
    }
    return QString::fromUtf8(lines.join('\n'));
}

} // namespace crmlink::setup
