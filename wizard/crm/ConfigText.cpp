#include "crm/ConfigText.h"

#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

namespace crmlink::crm
{

namespace
{

Text saveAgain()
{
    return Text(QT_TRANSLATE_NOOP("crmlink", "Take the file from the CRM's folder as it is, or save it as text in UTF-8."));
}

/// The encoding that `<?xml version="1.0" encoding="…"?>` names; empty when there is none.
QByteArray declared(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        QStringLiteral("^\\s*<\\?xml[^>]{0,200}?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,40})[\"']"));
    return declaration.match(QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 300)))).captured(1).toLatin1();
}

QStringDecoder decoderFor(const QByteArray &bytes, const QByteArray &name)
{
    // Stateless: half a sign at the end is an error, too.
    constexpr auto whole = QStringConverter::Flag::Stateless;
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return QStringDecoder(*marked, whole);
    if (bytes.startsWith(QByteArrayView("<\0", 2)))
        return QStringDecoder(QStringConverter::Utf16LE, whole);
    if (bytes.startsWith(QByteArrayView("\0<", 2)))
        return QStringDecoder(QStringConverter::Utf16BE, whole);
    // Windows' Notepad calls its UTF-16 "unicode"; what has no mark and single bytes cannot be that.
    if (name.isEmpty() || name.toLower().startsWith("utf-16") || name.toLower() == "unicode")
        return QStringDecoder(QStringConverter::Utf8, whole);
    return QStringDecoder(name.constData(), whole);
}

} // namespace

Error ConfigText::error(const QString &fileName, Text what, Text fix, int line, int column)
{
    return {.kind = ErrorKind::SiteFile,
            .what = std::move(what),
            .why = line > 0 ? Text(QT_TRANSLATE_NOOP("crmlink", "In %1, line %2, column %3."),
                                   {fileName, QString::number(line), QString::number(column)})
                            : Text(QT_TRANSLATE_NOOP("crmlink", "In %1."), {fileName}),
            .fix = std::move(fix),
            .guide = setup::anchor::siteFile,
            .candidates = {},
            .line = line,
            .column = column};
}

Result<QString> ConfigText::decode(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.trimmed().isEmpty())
        return failure(error(fileName, Text(QT_TRANSLATE_NOOP("crmlink", "The file is empty.")), saveAgain()));
    if (bytes.size() > largest) {
        return failure(error(fileName, Text(QT_TRANSLATE_NOOP("crmlink", "The file is larger than 4 MiB, so it is no configuration file.")),
                             Text(QT_TRANSLATE_NOOP("crmlink", "Name the CRM's folder or its ConnectionStrings.config."))));
    }
    const QByteArray name = declared(bytes);
    QStringDecoder decoder = decoderFor(bytes, name);
    if (!decoder.isValid()) {
        return failure(error(
            fileName,
            Text(QT_TRANSLATE_NOOP("crmlink", "The file is in the encoding %1, which cannot be read here."), {QString::fromLatin1(name)}),
            saveAgain()));
    }
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return failure(error(fileName,
                             Text(QT_TRANSLATE_NOOP("crmlink", "The file is not text in the encoding %1."),
                                  {QString::fromLatin1(decoder.name() ? decoder.name() : "UTF-8")}),
                             saveAgain()));
    if (text.contains(QChar(u'\0')))
        return failure(error(fileName, Text(QT_TRANSLATE_NOOP("crmlink", "The file is binary, not text.")), saveAgain()));
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

} // namespace crmlink::crm
