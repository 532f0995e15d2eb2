#include "CommandLine.h"

#include "base/Languages.h"
#include "base/Nearest.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>

namespace crmlink::app
{

namespace
{

constexpr qsizetype shown = 60;

Error usageError(Text what, Text fix)
{
    return {.kind = ErrorKind::Usage,
            .what = std::move(what),
            .why = {},
            .fix = std::move(fix),
            .guide = setup::anchor::commandLine,
            .candidates = {}};
}

Text seeHelp(const VerbSpec *spec)
{
    return spec ? Text(QT_TRANSLATE_NOOP("crmlink", "See crmlink %1 --help."), {QLatin1String(spec->name)})
                : Text(QT_TRANSLATE_NOOP("crmlink", "See crmlink --help."));
}

QString clipped(const QString &word)
{
    return word.size() > shown ? word.first(shown) + u'…' : word;
}

const VerbSpec *verbNamed(const QString &word)
{
    const auto found = std::ranges::find_if(verbs(), [&](const VerbSpec &spec) { return word == QLatin1String(spec.name); });
    return found == verbs().end() ? nullptr : &*found;
}

/// Any verb's option of this name.
const OptionSpec *optionNamed(const QString &name)
{
    const auto in = [&](const std::vector<OptionSpec> &options) -> const OptionSpec * {
        const auto found = std::ranges::find_if(options, [&](const OptionSpec &option) { return name == QLatin1String(option.name); });
        return found == options.end() ? nullptr : &*found;
    };
    if (const OptionSpec *common = in(commonOptions()))
        return common;
    for (const VerbSpec &spec : verbs()) {
        if (const OptionSpec *own = in(spec.options))
            return own;
    }
    return nullptr;
}

/// Where the verb stands: the first word that is neither an option nor an option's value. -1: there is none.
qsizetype verbIndex(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--")
            return i + 1 < arguments.size() ? i + 1 : -1;
        if (!argument.startsWith(u'-'))
            return i;
        const OptionSpec *option = argument.startsWith(u"--") ? optionNamed(argument.mid(2)) : nullptr;
        if (option && option->value)
            ++i;
    }
    return -1;
}

Error unknownVerb(const QString &word)
{
    QStringList names;
    for (const VerbSpec &spec : verbs()) {
        if (spec.inThisVersion)
            names += QLatin1String(spec.name);
    }
    const QString closest = nearest(word, names);
    Error error = closest.isEmpty()
        ? usageError(Text(QT_TRANSLATE_NOOP("crmlink", "There is no verb “%1”."), {clipped(word)}), seeHelp(nullptr))
        : usageError(Text(QT_TRANSLATE_NOOP("crmlink", "There is no verb “%1”; did you mean “%2”?"), {clipped(word), closest}),
                     seeHelp(verbNamed(closest)));
    return error;
}

std::vector<OptionSpec> optionsOf(const VerbSpec &spec)
{
    std::vector<OptionSpec> options = spec.options;
    options.insert(options.end(), commonOptions().begin(), commonOptions().end());
    return options;
}

Error unknownOption(const QString &argument, const VerbSpec &spec)
{
    const QString typed = argument.section(u'=', 0, 0);
    QStringList names;
    for (const OptionSpec &option : optionsOf(spec))
        names += QStringLiteral("--") + QLatin1String(option.name);
    const QString closest = nearest(typed, names);
    if (!closest.isEmpty())
        return usageError(Text(QT_TRANSLATE_NOOP("crmlink", "There is no option %1; did you mean %2?"), {clipped(typed), closest}),
                          seeHelp(&spec));
    for (const VerbSpec &other : verbs()) {
        const bool has
            = std::ranges::any_of(other.options, [&](const OptionSpec &option) { return typed.mid(2) == QLatin1String(option.name); });
        if (has && other.inThisVersion) {
            return usageError(Text(QT_TRANSLATE_NOOP("crmlink", "The verb %1 has no option %2; the verb %3 has."),
                                   {QLatin1String(spec.name), typed, QLatin1String(other.name)}),
                              seeHelp(&spec));
        }
    }
    return usageError(Text(QT_TRANSLATE_NOOP("crmlink", "There is no option %1."), {clipped(typed)}), seeHelp(&spec));
}

/// An option that CLI11 did not accept; its message begins with the option's name.
Error badOption(const CLI::ParseError &error, const VerbSpec &spec)
{
    const QString message = QString::fromStdString(error.what());
    const QString name = message.section(u':', 0, 0);
    const OptionSpec *option = name.startsWith(u"--") ? optionNamed(name.mid(2)) : nullptr;
    if (!option)
        return usageError(Text::verbatim(clipped(message)), seeHelp(&spec));
    if (!option->value)
        return usageError(Text(QT_TRANSLATE_NOOP("crmlink", "The option %1 takes no value."), {name}), seeHelp(&spec));
    if (message.contains(QLatin1String("required")))
        return usageError(Text(QT_TRANSLATE_NOOP("crmlink", "The option %1 needs a value: %1 %2."), {name, QLatin1String(option->value)}),
                          seeHelp(&spec));
    return usageError(Text(QT_TRANSLATE_NOOP("crmlink", "The option %1 is given more than once."), {name}), seeHelp(&spec));
}

/// How often the option itself stands there: CLI11 takes the word after an option's value for another one of its values.
qsizetype timesGiven(const OptionSpec &option, const QStringList &arguments)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    const qsizetype end = arguments.indexOf(QStringLiteral("--"));
    return std::ranges::count_if(end < 0 ? arguments : arguments.first(end),
                                 [&name](const QString &argument) { return argument == name || argument.startsWith(name + u'='); });
}

Error wordTooMany(const QString &word, const Invocation &invocation)
{
    const VerbSpec &spec = invocation.spec();
    const bool meantAsSite = !invocation.has("site") && std::ranges::any_of(spec.options, &OptionSpec::required);
    return usageError(Text(QT_TRANSLATE_NOOP("crmlink", "“%1” is one word too many."), {clipped(word)}),
                      meantAsSite ? Text(QT_TRANSLATE_NOOP("crmlink", "Was it meant as --site %1?"), {clipped(word)}) : seeHelp(&spec));
}

Result<void> checkOption(const OptionSpec &option, const QStringList &values, const VerbSpec &spec)
{
    const QString name = QStringLiteral("--") + QLatin1String(option.name);
    // `--site --json`: the value was forgotten, not meant to be an option's name.
    const bool forgotten = std::ranges::any_of(values, [](const QString &value) {
        return value.isEmpty() || (value.startsWith(u"--") && optionNamed(value.mid(2).section(u'=', 0, 0)));
    });
    if (forgotten)
        return failure(
            usageError(Text(QT_TRANSLATE_NOOP("crmlink", "The option %1 needs a value: %1 %2."), {name, QLatin1String(option.value)}),
                       seeHelp(&spec)));
    if (!option.repeated && values.size() > 1)
        return failure(usageError(Text(QT_TRANSLATE_NOOP("crmlink", "The option %1 is given more than once."), {name}), seeHelp(&spec)));
    if (option.choices.empty() || values.isEmpty())
        return {};
    QStringList choices;
    for (const char *choice : option.choices)
        choices += QLatin1String(choice);
    if (choices.contains(values.first()))
        return {};
    return failure(usageError(Text(QT_TRANSLATE_NOOP("crmlink", "The option %1 cannot be “%2”. It is one of: %3."),
                                   {name, clipped(values.first()), choices.join(QStringLiteral(", "))}),
                              seeHelp(&spec)));
}

/// A language that is not spoken would pass for a wish that was heard.
Result<void> checkLanguage(const QString &language, const VerbSpec &spec)
{
    if (language.isEmpty() || !Languages::fitting(language).isEmpty())
        return {};
    return failure(usageError(Text(QT_TRANSLATE_NOOP("crmlink", "CrmLink does not speak “%1”. It speaks: %2."),
                                   {clipped(language), Languages::available().join(QStringLiteral(", "))}),
                              seeHelp(&spec)));
}

/// What the verb needs beyond the options' own form.
Result<void> checkVerb(const Invocation &invocation)
{
    const VerbSpec &spec = invocation.spec();
    if (!spec.inThisVersion) {
        return failure(usageError(Text(QT_TRANSLATE_NOOP("crmlink", "The verb %1 is not in this version of CrmLink (%2)."),
                                       {QLatin1String(spec.name), QStringLiteral(CRMLINK_VERSION)}),
                                  Text(QT_TRANSLATE_NOOP("crmlink", "crmlink --help lists what is."))));
    }
    if (invocation.verb == Verb::Import && invocation.words.isEmpty()) {
        return failure(
            usageError(Text(QT_TRANSLATE_NOOP("crmlink", "The verb import needs the CRM's folder: import PATH.")), seeHelp(&spec)));
    }
    for (const OptionSpec &option : spec.options) {
        if (option.required && !invocation.has(option.name)) {
            return failure(usageError(Text(QT_TRANSLATE_NOOP("crmlink", "The verb %1 needs --%2 %3."),
                                           {QLatin1String(spec.name), QLatin1String(option.name), QLatin1String(option.value)}),
                                      seeHelp(&spec)));
        }
    }
    if (invocation.has("plan") && invocation.values("site").size() > 1) {
        return failure(usageError(Text(QT_TRANSLATE_NOOP("crmlink", "--plan goes with one --site: a plan belongs to one CRM.")),
                                  Text(QT_TRANSLATE_NOOP("crmlink", "Run apply once for each site and its plan."))));
    }
    return {};
}

std::string toStd(const QString &text)
{
    return text.toStdString();
}

} // namespace

bool asksForJson(const QStringList &arguments)
{
    const qsizetype end = arguments.indexOf(QStringLiteral("--"));
    return (end < 0 ? arguments : arguments.first(end)).contains(QStringLiteral("--json"));
}

QString languageIn(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].startsWith(u"--lang="))
            return arguments[i].section(u'=', 1);
        if (arguments[i] == u"--lang")
            return arguments.value(i + 1);
    }
    return {};
}

QString verbIn(const QStringList &arguments)
{
    const qsizetype at = verbIndex(arguments);
    return at < 0 ? QString() : clipped(arguments[at]);
}

Result<Invocation> parseCommandLine(const QStringList &given)
{
    QStringList arguments = given;
    Invocation invocation;
    if (const qsizetype at = verbIndex(arguments); at >= 0) {
        const QString word = arguments.takeAt(at);
        const VerbSpec *spec = verbNamed(word);
        if (word == u"/?" || word == u"/help")
            invocation.help = true;
        else if (!spec)
            return failure(unknownVerb(word));
        else
            invocation.verb = spec->verb;
        invocation.verbGiven = spec != nullptr;
    }
    const VerbSpec &spec = invocation.spec();

    CLI::App parser;
    parser.set_help_flag();
    parser.allow_extras();
    parser.allow_windows_style_options(false);
    std::map<std::string, std::vector<std::string>> values;
    std::map<std::string, bool> switches;
    std::vector<std::string> words;
    for (const OptionSpec &option : optionsOf(spec)) {
        std::string names = std::string("--") + option.name;
        if (option.value) {
            // Several values after one --site, as a shell's sites/*.toml gives, where no other words may follow.
            parser.add_option(names, values[option.name])
                ->expected(1, option.repeated ? CLI::detail::expected_max_vector_size : 1)
                ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
                ->allow_extra_args(option.repeated);
        } else {
            if (names == "--help")
                names = "-h,--help";
            else if (names == "--version")
                names = "-V,--version";
            parser.add_flag(names, switches[option.name]);
        }
    }
    parser.add_option("words", words)->expected(0, CLI::detail::expected_max_vector_size);

    std::vector<std::string> reversed;
    for (const QString &argument : arguments)
        reversed.insert(reversed.begin(), toStd(argument));
    try {
        parser.parse(std::move(reversed));
    } catch (const CLI::ParseError &error) {
        return failure(badOption(error, spec));
    }

    invocation.json = switches["json"];
    invocation.help = invocation.help || switches["help"];
    invocation.version = switches["version"];
    for (const auto &[name, held] : values) {
        if (parser.count("--" + name) == 0)
            continue;
        QStringList texts;
        for (const std::string &value : held)
            texts += QString::fromStdString(value);
        const std::vector<OptionSpec> known = optionsOf(spec);
        const auto option = std::ranges::find_if(known, [&name = name](const OptionSpec &candidate) { return name == candidate.name; });
        if (texts.size() > 1 && option != known.end() && !option->repeated && timesGiven(*option, arguments) == 1) {
            invocation.words += texts.mid(1);
            texts.resize(1);
        }
        invocation.options[QString::fromStdString(name)] = texts;
    }
    for (const auto &[name, held] : switches) {
        if (held)
            invocation.options[QString::fromStdString(name)] = {};
    }
    for (const std::string &word : words)
        invocation.words += QString::fromStdString(word);
    invocation.language = invocation.value("lang");
    invocation.stateDir = invocation.value("state-dir");

    for (const std::string &extra : parser.remaining()) {
        const QString text = QString::fromStdString(extra);
        if (text.startsWith(u'-') && text.size() > 1)
            return failure(unknownOption(text, spec));
        invocation.words += text;
    }
    for (const OptionSpec &option : optionsOf(spec)) {
        if (!option.value)
            continue;
        if (auto checked = checkOption(option, invocation.values(option.name), spec); !checked)
            return failure(checked.error());
    }
    if (auto checked = checkLanguage(invocation.language, spec); !checked)
        return failure(checked.error());
    if (invocation.help || invocation.version)
        return invocation;
    if (spec.positionals >= 0 && invocation.words.size() > spec.positionals) {
        return failure(wordTooMany(invocation.words[spec.positionals], invocation));
    }
    if (invocation.verb == Verb::Help && !invocation.words.isEmpty() && !verbNamed(invocation.words.first()))
        return failure(unknownVerb(invocation.words.first()));
    if (auto checked = checkVerb(invocation); !checked)
        return failure(checked.error());
    return invocation;
}

} // namespace crmlink::app
