#include "HelpText.h"

#include "base/Text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace crmlink::app
{

namespace
{

constexpr int indentation = 2;
constexpr int widestTerm = 26;

QString title(const char *words)
{
    return Text(words).toString() + u'\n';
}

QString termOf(const OptionSpec &option)
{
    QString term = QStringLiteral("--") + QLatin1String(option.name);
    if (option.name == std::string_view("help"))
        term.prepend(QStringLiteral("-h, "));
    else if (option.name == std::string_view("version"))
        term.prepend(QStringLiteral("-V, "));
    if (!option.choices.empty()) {
        QStringList choices;
        for (const char *choice : option.choices)
            choices += QLatin1String(choice);
        return term + u' ' + choices.join(u'|');
    }
    if (option.value)
        term += u' ' + QLatin1String(option.value);
    return option.repeated ? term + u'…' : term;
}

} // namespace

QString HelpText::wrapped(const QString &text, int indent) const
{
    const QString margin(indent, u' ');
    QString out;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > m_width) {
            out += margin + line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return out + margin + line + u'\n';
}

QString HelpText::table(const std::vector<std::pair<QString, QString>> &rows) const
{
    qsizetype widest = 0;
    for (const auto &row : rows) {
        if (row.first.size() <= widestTerm)
            widest = std::max(widest, row.first.size());
    }
    const int column = int(widest) + 2 * indentation;
    QString out;
    for (const auto &[term, meaning] : rows) {
        QString block = wrapped(meaning, column);
        if (term.size() <= widest && m_width >= column + 24)
            block.replace(0, column, (QString(indentation, u' ') + term).leftJustified(column));
        else
            block = QString(indentation, u' ') + term + u'\n' + wrapped(meaning, 4 * indentation);
        out += block;
    }
    return out;
}

QString HelpText::options(const std::vector<OptionSpec> &options) const
{
    std::vector<std::pair<QString, QString>> rows;
    rows.reserve(options.size());
    for (const OptionSpec &option : options)
        rows.emplace_back(termOf(option), Text(option.help).toString());
    return table(rows);
}

QString HelpText::overview() const
{
    QString out = wrapped(
        Text(QT_TRANSLATE_NOOP("crmlink", "Sets up the Facebook integration of an on-site bpm'online (Creatio) CRM.")).toString(), 0);
    out += u'\n' + title(QT_TRANSLATE_NOOP("crmlink", "Usage:")) + QStringLiteral("  crmlink [verb] [options]\n");
    const std::pair<VerbGroup, const char *> groups[] = {{VerbGroup::Windows, QT_TRANSLATE_NOOP("crmlink", "With a window:")},
                                                         {VerbGroup::Scripts, QT_TRANSLATE_NOOP("crmlink", "For scripts:")},
                                                         {VerbGroup::Housekeeping, QT_TRANSLATE_NOOP("crmlink", "This computer:")}};
    std::vector<std::pair<QString, QString>> rows;
    for (const VerbSpec &spec : verbs()) {
        if (spec.inThisVersion)
            rows.emplace_back(QLatin1String(spec.name), Text(spec.summary).toString());
    }
    for (const auto &[group, words] : groups) {
        std::vector<std::pair<QString, QString>> inGroup;
        for (const VerbSpec &spec : verbs()) {
            if (spec.group == group && spec.inThisVersion)
                inGroup.emplace_back(QString(QLatin1String(spec.name)).leftJustified(8), Text(spec.summary).toString());
        }
        out += u'\n' + title(words) + table(inGroup);
    }
    out += u'\n' + title(QT_TRANSLATE_NOOP("crmlink", "Options of every verb:")) + options(commonOptions());
    out += u'\n' + title(QT_TRANSLATE_NOOP("crmlink", "Exit status:"))
        + wrapped(Text(QT_TRANSLATE_NOOP(
                           "crmlink",
                           "0 done · 1 unexpected, state folder · 2 usage, site file · 3 unreachable · 4 refused · 5 changed meanwhile, "
                           "locked · 6 check failed · 130 stopped"))
                      .toString(),
                  indentation);
    out += u'\n'
        + wrapped(Text(QT_TRANSLATE_NOOP("crmlink",
                                         "crmlink VERB --help explains a verb and shows examples; crmlink practice tries everything "
                                         "without touching anything real."))
                      .toString(),
                  0);
    return out;
}

QString HelpText::verb(const VerbSpec &spec) const
{
    QString out = title(QT_TRANSLATE_NOOP("crmlink", "Usage:"));
    for (const QString &usage : QString::fromUtf8(spec.usage).split(QStringLiteral(" | ")))
        out += wrapped(QStringLiteral("crmlink ") + usage, indentation);
    out += u'\n' + wrapped(Text(spec.summary).toString(), 0);
    if (*spec.details)
        out += u'\n' + wrapped(Text(spec.details).toString(), 0);
    if (!spec.options.empty())
        out += u'\n' + title(QT_TRANSLATE_NOOP("crmlink", "Options:")) + options(spec.options);
    out += u'\n' + title(QT_TRANSLATE_NOOP("crmlink", "Options of every verb:")) + options(commonOptions());
    if (!spec.inThisVersion)
        return out + u'\n' + wrapped(Text(QT_TRANSLATE_NOOP("crmlink", "This verb is not in this version of CrmLink.")).toString(), 0);
    for (const Example &example : spec.examples) {
        out += u'\n'
            + (example.shell ? Text(QT_TRANSLATE_NOOP("crmlink", "Examples (%1):"), {QLatin1String(example.shell)})
                             : Text(QT_TRANSLATE_NOOP("crmlink", "Examples:")))
                  .toString()
            + u'\n';
        // Not wrapped: it is there to be copied.
        for (const QString &line : QString::fromUtf8(example.lines).split(u'\n'))
            out += QString(indentation, u' ') + line + u'\n';
    }
    return out;
}

} // namespace crmlink::app
