#include "crm/ConfigXml.h"

#include "base/Secret.h"
#include "crm/ConfigText.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <vector>

namespace crmlink::crm
{

namespace
{

Text takeAsItIs()
{
    return Text(QT_TRANSLATE_NOOP("crmlink", "Take the file from the CRM's folder as it is."));
}

/// Where in @p text an element with too many attributes begins; -1: nowhere. In XML no attribute's value holds a "<", so
/// between two of them there is one tag at the most.
qsizetype overloadedTag(QStringView text)
{
    for (qsizetype begin = text.indexOf(u'<'); begin >= 0;) {
        const qsizetype next = text.indexOf(u'<', begin + 1);
        const QStringView piece = text.sliced(begin, (next < 0 ? text.size() : next) - begin);
        if (!piece.startsWith(u"<!--") && !piece.startsWith(u"<![") && piece.size() > ConfigXml::mostAttributes
            && piece.count(u'=') > ConfigXml::mostAttributes)
            return begin;
        begin = next;
    }
    return -1;
}

Error xmlError(const QXmlStreamReader &xml, const QString &fileName)
{
    // The parser's own words may quote the file, and so a password.
    return ConfigText::error(fileName, Text(QT_TRANSLATE_NOOP("crmlink", "The file is not XML from here on.")), takeAsItIs(),
                             int(xml.lineNumber()), int(xml.columnNumber()) + 1);
}

} // namespace

QString ConfigXml::Element::attribute(const char *key) const
{
    const auto found = attributes.find(QLatin1String(key));
    return found == attributes.end() ? QString() : found->second;
}

bool ConfigXml::Element::endsWith(std::initializer_list<QLatin1String> names) const
{
    if (path.size() < qsizetype(names.size()))
        return false;
    auto at = path.end() - qsizetype(names.size());
    return std::ranges::all_of(names, [&](QLatin1String name) { return (at++)->compare(name, Qt::CaseInsensitive) == 0; });
}

Result<void> ConfigXml::walk(const QByteArray &bytes, const QString &fileName, const Visit &visit,
                             const std::function<void(const Element &, const QString &)> &text)
{
    auto decoded = ConfigText::decode(bytes, fileName);
    if (!decoded)
        return failure(decoded.error());
    if (const qsizetype at = overloadedTag(*decoded); at >= 0) {
        const QStringView before = QStringView(*decoded).first(at);
        return failure(ConfigText::error(
            fileName, Text(QT_TRANSLATE_NOOP("crmlink", "An element has more attributes than a configuration file would give it.")),
            takeAsItIs(), int(before.count(u'\n')) + 1, int(at - before.lastIndexOf(u'\n'))));
    }
    // Decoded already: what the declaration says about the encoding no longer counts.
    QXmlStreamReader xml(*decoded);
    xml.setNamespaceProcessing(false);
    wipe(*decoded);
    std::vector<Element> open;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return failure(
                ConfigText::error(fileName,
                                  Text(QT_TRANSLATE_NOOP(
                                      "crmlink", "The file has a document type (<!DOCTYPE …>), which no configuration file of a CRM has.")),
                                  takeAsItIs(), int(xml.lineNumber()), int(xml.columnNumber()) + 1));
        case QXmlStreamReader::EntityReference: return failure(xmlError(xml, fileName));
        case QXmlStreamReader::StartElement: {
            if (qsizetype(open.size()) >= deepest) {
                return failure(ConfigText::error(
                    fileName, Text(QT_TRANSLATE_NOOP("crmlink", "Its elements are nested deeper than %1."), {QString::number(deepest)}),
                    takeAsItIs(), int(xml.lineNumber()), int(xml.columnNumber()) + 1));
            }
            Element element;
            if (!open.empty())
                element.path = open.back().path;
            element.path += xml.qualifiedName().toString();
            element.line = int(xml.lineNumber());
            element.column = int(xml.columnNumber()) + 1;
            for (const QXmlStreamAttribute &attribute : xml.attributes())
                element.attributes.insert_or_assign(attribute.qualifiedName().toString().toLower(), attribute.value().toString());
            open.push_back(std::move(element));
            if (auto visited = visit(open.back()); !visited)
                return failure(visited.error());
            break;
        }
        case QXmlStreamReader::EndElement: open.pop_back(); break;
        case QXmlStreamReader::Characters:
            if (text && !open.empty() && !xml.isWhitespace())
                text(open.back(), xml.text().toString());
            break;
        default: break;
        }
    }
    if (xml.hasError())
        return failure(xmlError(xml, fileName));
    return {};
}

} // namespace crmlink::crm
