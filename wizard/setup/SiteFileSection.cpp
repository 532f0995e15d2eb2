#include "setup/SiteFileSection.h"

#include "base/Loopback.h"
#include "base/Redaction.h"

#include <QStringDecoder>

#include <algorithm>
#include <limits>

namespace crmlink::setup
{

namespace
{

/// What a user calls the type of a value.
QString typeWord(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::table: return QStringLiteral("{ … }");
    case toml::node_type::array: return QStringLiteral("[ … ]");
    case toml::node_type::string: return QStringLiteral("\"…\"");
    case toml::node_type::boolean: return node.ref<bool>() ? QStringLiteral("true") : QStringLiteral("false");
    case toml::node_type::integer:
    case toml::node_type::floating_point: return QStringLiteral("123");
    default: return QStringLiteral("2026-01-31");
    }
}

} // namespace

FilePlace placeOf(const toml::source_position &position)
{
    return {int(position.line), int(position.column)};
}

FilePlace placeOf(const toml::node &node)
{
    return placeOf(node.source().begin);
}

QString fromStd(std::string_view text)
{
    // QString::fromUtf8() takes a first U+FEFF for a mark and drops it, which would make another value.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(text.data(), qsizetype(text.size())));
}

bool isHttpOnLoopbackOrHttps(const QUrl &url)
{
    if (url.scheme() == u"https")
        return true;
    return url.scheme() == u"http" && isLoopback(url.host());
}

SiteFileSection::SiteFileSection(SiteFileFindings &findings, const toml::table &parent, const QString &parentName, const char *key)
    : SiteFileSection(findings, parentName.isEmpty() ? QLatin1String(key) : parentName + u'.' + QLatin1String(key), parent[key].node(),
                      placeOf(parent))
{
    findings.know(parentName, QLatin1String(key));
}

const toml::node *SiteFileSection::node(const char *key)
{
    m_findings.know(m_name, QLatin1String(key));
    return m_table ? m_table->get(key) : nullptr;
}

void SiteFileSection::text(const char *key, QString &value)
{
    if (const toml::node *found = node(key))
        readText(key, *found, value);
}

void SiteFileSection::boolean(const char *key, bool &value)
{
    const toml::node *found = node(key);
    if (!found)
        return;
    if (const auto *held = found->as_boolean())
        value = held->get();
    else
        wrongType(key, *found, QStringLiteral("true / false"));
}

void SiteFileSection::port(const char *key, quint16 &value)
{
    const toml::node *found = node(key);
    if (!found)
        return;
    const auto *held = found->as_integer();
    if (!held)
        return wrongType(key, *found, QStringLiteral("5432"));
    if (held->get() < 1 || held->get() > std::numeric_limits<quint16>::max()) {
        return m_findings.add(
            placeOf(*found), Text(QT_TRANSLATE_NOOP("crmlink", "%1 is %2, which is no port."), {pathOf(key), QString::number(held->get())}),
            Text(QT_TRANSLATE_NOOP("crmlink", "A port is a number from 1 to 65535; leave the key out for the usual one.")));
    }
    value = quint16(held->get());
}

void SiteFileSection::list(const char *key, QStringList &values)
{
    const toml::node *found = node(key);
    if (!found)
        return;
    const toml::array *held = found->as_array();
    if (!held)
        return wrongType(key, *found, QStringLiteral("[\"…\", \"…\"]"));
    for (const toml::node &element : *held) {
        QString value;
        if (!readText(key, element, value))
            continue;
        if (value.trimmed().isEmpty())
            m_findings.add(placeOf(element), Text(QT_TRANSLATE_NOOP("crmlink", "%1 has an empty entry."), {pathOf(key)}),
                           Text(QT_TRANSLATE_NOOP("crmlink", "Take it out.")));
        else
            values += value;
    }
}

void SiteFileSection::source(const char *key, SecretSource &value)
{
    const toml::node *found = node(key);
    if (!found)
        return;
    const toml::table *held = found->as_table();
    if (!held)
        return secretInClear(key, placeOf(*found));
    SiteFileSection inner(m_findings, pathOf(key), held, placeOf(*found));
    bool keychain = true;
    inner.boolean("keychain", keychain);
    QString environment;
    inner.text("env", environment);
    QString file;
    inner.text("file", file);
    QStringList command;
    inner.list("command", command);
    if (!inner.reportUnknown(true))
        return;
    const bool given[] = {held->contains("keychain"), held->contains("env"), held->contains("file"), held->contains("command")};
    const bool usable = keychain && (given[1] ? !environment.isEmpty() && !environment.contains(u'=') : true)
        && (given[2] ? !file.isEmpty() : true) && (given[3] ? !command.isEmpty() : true);
    if (std::ranges::count(given, true) != 1 || !usable) {
        return m_findings.add(placeOf(*found), Text(QT_TRANSLATE_NOOP("crmlink", "%1 does not say where the secret is."), {pathOf(key)}),
                              sourceHelp(key));
    }
    if (given[0])
        value = {SecretSource::From::Keychain, {}, {}};
    else if (given[1])
        value = {SecretSource::From::Environment, environment, {}};
    else if (given[2])
        value = {SecretSource::From::File, file, {}};
    else
        value = {SecretSource::From::Command, {}, command};
}

void SiteFileSection::url(const char *key, QUrl &value, bool httpsOnly)
{
    const toml::node *found = node(key);
    QString text;
    if (!found || !readText(key, *found, text))
        return;
    if (text.isEmpty()) {
        value.clear();
        return;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.userInfo().isEmpty()) {
        // Not quoted: the password stands in it.
        return m_findings.add(
            placeOf(*found), Text(QT_TRANSLATE_NOOP("crmlink", "%1 contains a user name or password."), {pathOf(key)}),
            Text(QT_TRANSLATE_NOOP("crmlink", "Write the address without it, and change a password that others could read.")));
    }
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
        return reject(key, *found, text, {},
                      Text(QT_TRANSLATE_NOOP("crmlink", "It is an address with scheme and host, such as %1."),
                           {QStringLiteral("https://crm.example.com")}));
    }
    if (url.hasQuery() || url.hasFragment()) {
        return reject(key, *found, text, {}, Text(QT_TRANSLATE_NOOP("crmlink", "The address ends before the first ? or #.")));
    }
    if (httpsOnly && !isHttpOnLoopbackOrHttps(url)) {
        return reject(
            key, *found, text, {},
            Text(QT_TRANSLATE_NOOP(
                "crmlink", "App ID and App Secret go there: use https. Plain http is accepted on this computer only (127.0.0.1).")));
    }
    value = url;
}

void SiteFileSection::reject(const char *key, const toml::node &found, const QString &value, const QString &suggestion, Text fix)
{
    const QString shown = redact(value.size() > 80 ? value.first(80) + u'…' : value);
    if (suggestion.isEmpty()) {
        m_findings.add(placeOf(found), Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be “%2”."), {pathOf(key), shown}), std::move(fix));
    } else {
        m_findings.add(placeOf(found),
                       Text(QT_TRANSLATE_NOOP("crmlink", "%1 cannot be “%2”; did you mean “%3”?"), {pathOf(key), shown, suggestion}),
                       std::move(fix));
    }
}

void SiteFileSection::require(const char *key, bool present, Text fix)
{
    if (present)
        return;
    const toml::node *found = m_table ? m_table->get(key) : nullptr;
    m_findings.add(found ? placeOf(*found) : m_place, Text(QT_TRANSLATE_NOOP("crmlink", "%1 is missing."), {pathOf(key)}), std::move(fix));
}

bool SiteFileSection::reportUnknown(bool mayHoldSecrets)
{
    if (!m_table)
        return true;
    const QStringList known = m_findings.keysOf(m_name);
    bool none = true;
    for (auto &&[key, value] : *m_table) {
        const QString word = fromStd(key.str());
        if (known.contains(word))
            continue;
        none = false;
        const QString path = redact(m_name.isEmpty() ? word : m_name + u'.' + word);
        const QString closest = nearest(word, known);
        const QString elsewhere = mayHoldSecrets ? QString() : m_findings.sectionWith(word);
        const FilePlace place = placeOf(key.source().begin);
        const Text all = Text(m_name.isEmpty() ? QT_TRANSLATE_NOOP("crmlink", "The file's sections are: %1.")
                                               : QT_TRANSLATE_NOOP("crmlink", "The keys here are: %1."),
                              {known.join(QStringLiteral(", "))});
        if (!closest.isEmpty()) {
            m_findings.add(place, Text(QT_TRANSLATE_NOOP("crmlink", "The key %1 is unknown; did you mean %2?"), {path, closest}), all);
        } else if (!elsewhere.isEmpty()) {
            m_findings.add(place, Text(QT_TRANSLATE_NOOP("crmlink", "The key %1 is unknown."), {path}),
                           Text(QT_TRANSLATE_NOOP("crmlink", "%1 belongs in the section %2."), {word, u'[' + elsewhere + u']'}));
        } else {
            m_findings.add(place, Text(QT_TRANSLATE_NOOP("crmlink", "The key %1 is unknown."), {path}), all);
        }
    }
    return none;
}

Text SiteFileSection::sourceHelp(const char *key)
{
    return Text(QT_TRANSLATE_NOOP("crmlink",
                                  "Write one of: %1 = { keychain = true }, %1 = { env = \"NAME\" }, %1 = { file = \"path\" }, "
                                  "%1 = { command = [\"program\", \"argument\"] }."),
                {QLatin1String(key)});
}

SiteFileSection::SiteFileSection(SiteFileFindings &findings, QString name, const toml::node *node, FilePlace place)
    : m_findings(findings), m_name(std::move(name)), m_place(place)
{
    if (!node)
        return;
    if (placeOf(*node).line > 0)
        m_place = placeOf(*node);
    m_table = node->as_table();
    if (!m_table) {
        m_findings.add(m_place, Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not a section."), {m_name}),
                       Text(QT_TRANSLATE_NOOP("crmlink", "Begin it with a line of its own: %1"), {u'[' + m_name + u']'}));
    }
}

bool SiteFileSection::readText(const char *key, const toml::node &found, QString &value)
{
    const auto *held = found.as_string();
    if (!held) {
        wrongType(key, found, QStringLiteral("\"…\""));
        return false;
    }
    const QString text = fromStd(held->get());
    if (text.contains(QChar(u'\0'))) {
        m_findings.add(placeOf(found), Text(QT_TRANSLATE_NOOP("crmlink", "%1 contains the character U+0000."), {pathOf(key)}),
                       Text(QT_TRANSLATE_NOOP("crmlink", "Take it out.")));
        return false;
    }
    value = text;
    return true;
}

void SiteFileSection::wrongType(const char *key, const toml::node &found, const QString &wanted)
{
    m_findings.add(placeOf(found),
                   Text(QT_TRANSLATE_NOOP("crmlink", "%1 has a value of the wrong type: %2."), {pathOf(key), typeWord(found)}),
                   Text(QT_TRANSLATE_NOOP("crmlink", "Write it as %1 = %2."), {QLatin1String(key), wanted}));
}

Text SiteFileSection::secretInClearWhat(const QString &path)
{
    return Text(QT_TRANSLATE_NOOP("crmlink",
                                  "%1 must not hold the secret itself: a site file is copied and mailed. "
                                  "Take it out, and change the secret if others could read the file."),
                {path});
}

} // namespace crmlink::setup
