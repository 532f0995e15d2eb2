#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <map>

namespace crmlink::crm
{

/// Walks through the elements of an XML configuration file and trusts nothing in it: no document type, no entities but the
/// five of XML itself, no deep nesting, no element with thousands of attributes; nothing outside the file is ever opened. Pure.
class ConfigXml
{
public:
    struct Element {
        QStringList path; ///< names from the root to this element, as written
        int line = 0;     ///< from 1
        int column = 0;
        std::map<QString, QString> attributes; ///< by lower-case name

        [[nodiscard]] QString name() const { return path.last(); }
        /// Empty when there is none. @p key in lower case.
        [[nodiscard]] QString attribute(const char *key) const;
        [[nodiscard]] bool has(const char *key) const { return attributes.contains(QLatin1String(key)); }
        /// The path ends with these names, whatever their case.
        [[nodiscard]] bool endsWith(std::initializer_list<QLatin1String> names) const;
    };

    static constexpr qsizetype deepest = 64;
    /// The parser compares each attribute of an element with each other one.
    static constexpr qsizetype mostAttributes = 1000;

    using Visit = std::function<Result<void>(const Element &element)>;
    /// Calls @p visit for each element in the file's order, and @p text, if any, for text that stands directly in one. An error
    /// of theirs ends the walk and is passed on. @p fileName is for the error's words only. Error: SiteFile, with line and column.
    [[nodiscard]] static Result<void> walk(const QByteArray &bytes, const QString &fileName, const Visit &visit,
                                           const std::function<void(const Element &in, const QString &words)> &text = {});
};

} // namespace crmlink::crm
