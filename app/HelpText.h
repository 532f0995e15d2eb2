#pragma once

#include "Verbs.h"

#include <QString>

namespace crmlink::app
{

/// The help as plain text, wrapped to a terminal's width, in the language of the moment.
class HelpText
{
public:
    explicit HelpText(int width) : m_width(width) { }

    /// What `crmlink --help` prints.
    [[nodiscard]] QString overview() const;
    /// What `crmlink plan --help` prints.
    [[nodiscard]] QString verb(const VerbSpec &spec) const;

private:
    [[nodiscard]] QString wrapped(const QString &text, int indent) const;
    /// Two columns: terms, and what they mean.
    [[nodiscard]] QString table(const std::vector<std::pair<QString, QString>> &rows) const;
    [[nodiscard]] QString options(const std::vector<OptionSpec> &options) const;

    int m_width;
};

} // namespace crmlink::app
