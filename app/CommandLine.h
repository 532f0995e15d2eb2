#pragma once

#include "base/Result.h"
#include "Verbs.h"

#include <QHash>
#include <QStringList>

namespace crmlink::app
{

/// What the user asked for.
struct Invocation {
    Verb verb = Verb::Setup;
    bool verbGiven = false; ///< false: `crmlink` alone
    bool help = false;
    bool version = false;
    bool json = false;
    QString language;  ///< empty: the desktop's
    QString stateDir;  ///< empty: the default
    QStringList words; ///< what followed the verb
    QHash<QString, QStringList> options;

    [[nodiscard]] QString value(const char *option) const { return options.value(QLatin1String(option)).value(0); }
    [[nodiscard]] QStringList values(const char *option) const { return options.value(QLatin1String(option)); }
    [[nodiscard]] bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    [[nodiscard]] const VerbSpec &spec() const { return specOf(verb); }
};

/// Arguments without the program's name. Needs no application object. Errors: Usage, with what was probably meant.
[[nodiscard]] Result<Invocation> parseCommandLine(const QStringList &arguments);

/// Known before the rest is understood, so that a usage error is told in the right form and language.
[[nodiscard]] bool asksForJson(const QStringList &arguments);
[[nodiscard]] QString languageIn(const QStringList &arguments);
/// The verb's name as far as it can be told, for "command" of a usage error; empty when none was given.
[[nodiscard]] QString verbIn(const QStringList &arguments);

} // namespace crmlink::app
