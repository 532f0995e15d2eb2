#pragma once

#include <vector>

namespace crmlink::app
{

enum class Verb { Setup, Profile, Guide, Practice, Plan, Apply, Check, Undo, Accounts, Import, Forget, Doctor, Help };

/// How the verbs stand together in the help.
enum class VerbGroup { Windows, Scripts, Housekeeping };

/// Strings marked with QT_TRANSLATE_NOOP("crmlink", …) are translated when they are shown.
struct OptionSpec {
    const char *name;                       ///< without the dashes
    const char *value = nullptr;            ///< what stands for its value in the help; null: a switch
    const char *help = "";                  ///< marked for translation
    bool required = false;                  ///< the verb does not go without
    bool repeated = false;                  ///< several values
    std::vector<const char *> choices = {}; ///< the only values allowed
};

struct Example {
    const char *shell; ///< "bash", "PowerShell", "cmd"; null: all of them
    const char *lines;
};

struct VerbSpec {
    Verb verb;
    const char *name;
    VerbGroup group;
    const char *usage;   ///< what follows "crmlink " in the first line of the help
    const char *summary; ///< marked for translation, one line
    const char *details; ///< marked for translation, paragraphs; may be empty
    std::vector<OptionSpec> options;
    int positionals = 0; ///< how many words at most may follow the verb; -1: any number
    std::vector<Example> examples = {};
    bool window = false;       ///< opens a window
    bool inThisVersion = true; ///< false: known, and comes with a later version
};

[[nodiscard]] const std::vector<VerbSpec> &verbs();
[[nodiscard]] const VerbSpec &specOf(Verb verb);
/// Those that every verb takes.
[[nodiscard]] const std::vector<OptionSpec> &commonOptions();

} // namespace crmlink::app
