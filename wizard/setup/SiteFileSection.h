#pragma once

#include "base/Nearest.h"
#include "base/Text.h"
#include "setup/Site.h"

#include <toml++/toml.h>

#include <array>
#include <map>
#include <vector>

namespace crmlink::setup
{

/// Both from 1.
struct FilePlace {
    int line = 1;
    int column = 1;
    auto operator<=>(const FilePlace &) const = default; // NOLINT(modernize-use-nullptr): of clang-tidy 14, in what is generated
};

struct SiteFileFault {
    FilePlace place;
    Text what;
    Text fix;
};

[[nodiscard]] FilePlace placeOf(const toml::source_position &position);
[[nodiscard]] FilePlace placeOf(const toml::node &node);
/// @p text is UTF-8.
[[nodiscard]] QString fromStd(std::string_view text);
[[nodiscard]] bool isHttpOnLoopbackOrHttps(const QUrl &url);

/// The faults found in one file, and the keys that every section knows. The fault that comes first in the file is shown.
class SiteFileFindings
{
public:
    void add(FilePlace place, Text what, Text fix = {}) { m_faults.push_back({place, std::move(what), std::move(fix)}); }
    void know(const QString &section, const QString &key) { m_known[section] += key; }
    [[nodiscard]] QStringList keysOf(const QString &section) const
    {
        const auto found = m_known.find(section);
        QStringList keys = found == m_known.end() ? QStringList() : found->second;
        keys.removeDuplicates(); // one that is read twice is noted twice
        return keys;
    }
    /// The section that has @p key, for a key that stands in the wrong one.
    [[nodiscard]] QString sectionWith(const QString &key) const
    {
        for (const auto &[section, keys] : m_known) {
            const bool isSecretSource = section.endsWith(u"password") || section.endsWith(u"app_secret");
            if (!isSecretSource && keys.contains(key))
                return section;
        }
        return {};
    }
    [[nodiscard]] const SiteFileFault *first() const
    {
        const auto least = std::ranges::min_element(m_faults, {}, &SiteFileFault::place);
        return least == m_faults.end() ? nullptr : &*least;
    }

private:
    std::vector<SiteFileFault> m_faults;
    std::map<QString, QStringList> m_known;
};

/// One [section]: hands out its values by key and reports those of the wrong shape. A missing key leaves the default.
class SiteFileSection
{
public:
    SiteFileSection(SiteFileFindings &findings, const toml::table &parent, const QString &parentName, const char *key);
    SiteFileSection(SiteFileFindings &findings, const toml::table &root) : SiteFileSection(findings, QString(), &root, {}) { }

    [[nodiscard]] bool exists() const { return m_table != nullptr; }
    [[nodiscard]] const toml::table &table() const { return *m_table; }
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString pathOf(const char *key) const { return m_name + u'.' + QLatin1String(key); }
    [[nodiscard]] FilePlace place() const { return m_place; }

    /// Null when the key is not there.
    const toml::node *node(const char *key);
    void text(const char *key, QString &value);
    void boolean(const char *key, bool &value);
    void port(const char *key, quint16 &value);
    /// One of a few names; @p Enum's toName() gives them.
    template <typename Enum, size_t count> bool choice(const char *key, Enum &value, const std::array<Enum, count> &all)
    {
        const toml::node *found = node(key);
        QString word;
        if (!found || !readText(key, *found, word))
            return false;
        QStringList names;
        for (const Enum candidate : all) {
            if (toName(candidate) == word) {
                value = candidate;
                return true;
            }
            names += toName(candidate);
        }
        reject(key, *found, word, nearest(word, names),
               Text(QT_TRANSLATE_NOOP("crmlink", "It is one of: %1."), {names.join(QStringLiteral(", "))}));
        return false;
    }

    void list(const char *key, QStringList &values);
    void source(const char *key, SecretSource &value);
    /// An address with scheme and host and nothing that does not belong there; empty stays empty.
    void url(const char *key, QUrl &value, bool httpsOnly);

    /// A value of the right type that makes no sense.
    void reject(const char *key, const toml::node &found, const QString &value, const QString &suggestion, Text fix);

    void require(const char *key, bool present, Text fix);

    /// Call when every key was asked for and every other section as well. True when there was none.
    bool reportUnknown(bool mayHoldSecrets = false);
    /// The ways to say where a secret is.
    static Text sourceHelp(const char *key);
    /// Never quotes the value.
    static Text secretInClearWhat(const QString &path);

private:
    SiteFileSection(SiteFileFindings &findings, QString name, const toml::node *node, FilePlace place);

    bool readText(const char *key, const toml::node &found, QString &value);
    void wrongType(const char *key, const toml::node &found, const QString &wanted);
    void secretInClear(const char *key, FilePlace place) { m_findings.add(place, secretInClearWhat(pathOf(key)), sourceHelp(key)); }

    SiteFileFindings &m_findings;
    QString m_name;
    FilePlace m_place;
    const toml::table *m_table = nullptr;
};

} // namespace crmlink::setup
