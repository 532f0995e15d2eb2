#include "Answer.h"

#include "base/Redaction.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

namespace crmlink::app
{

namespace
{

int outputError = 0; // errno of the first write to standard output that failed; 0: none did

void write(const QByteArray &bytes, std::FILE *to)
{
    const auto size = size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, to) < size && to == stdout && outputError == 0)
        outputError = errno;
}

void flush(std::FILE *to)
{
    if (std::fflush(to) != 0 && to == stdout && outputError == 0)
        outputError = errno;
}

void put(std::FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    write(bytes, to);
    flush(to);
}

} // namespace

int afterPrinting(int status)
{
    if (!std::ferror(stdout) && outputError == 0)
        return status;
    // Who only wanted the beginning (… | head) has it.
    if (outputError == EPIPE)
        return status;
    const Error error{.kind = ErrorKind::Unexpected,
                      .what = Text(QT_TRANSLATE_NOOP("crmlink", "The answer could not be written to standard output.")),
                      .why = outputError == 0 ? Text() : Text::verbatim(qt_error_string(outputError)),
                      .fix = Text(QT_TRANSLATE_NOOP("crmlink",
                                                    "Send the answer to another place. What the command did is done all the same; crmlink "
                                                    "check tells how the CRM stands.")),
                      .guide = setup::anchor::commandLine,
                      .candidates = {}};
    Printer(false).print({}, error);
    return status == 0 ? exitStatus(error.kind) : status;
}

QJsonObject errorJson(const QString &command, const Error &error)
{
    QJsonObject object{{QStringLiteral("kind"), kindName(error.kind)},
                       {QStringLiteral("what"), redact(error.what.toString())},
                       {QStringLiteral("why"), redact(error.why.toString())},
                       {QStringLiteral("fix"), error.fix.toString()},
                       {QStringLiteral("guide"), error.guide}};
    if (error.line > 0) {
        object.insert(QStringLiteral("line"), error.line);
        object.insert(QStringLiteral("column"), error.column);
    }
    if (!error.candidates.isEmpty())
        object.insert(QStringLiteral("candidates"), QJsonArray::fromStringList(error.candidates));
    return {{QStringLiteral("command"), command}, {QStringLiteral("error"), object}};
}

QJsonArray warningsJson(const std::vector<setup::Warning> &warnings)
{
    QJsonArray array;
    for (const setup::Warning &warning : warnings)
        array.append(QJsonObject{{QStringLiteral("code"), warning.code}, {QStringLiteral("text"), redact(warning.text.toString())}});
    return array;
}

void Printer::note(const QString &words) const
{
    put(stderr, redact(words) + u'\n');
}

void Printer::print(const Answer &answer) const
{
    printWords(answer);
    if (answer.printed)
        copy(*answer.printed);
    else if (m_json)
        printJson(answer.json);
}

void Printer::print(const QString &command, const Error &error) const
{
    printWords(error);
    if (m_json)
        printJson(errorJson(command, error));
}

void Printer::printOne(const QString &heading, const Answer &answer) const
{
    put(m_json ? stderr : stdout, QStringLiteral("== %1\n").arg(heading));
    printWords(answer);
}

void Printer::printOne(const QString &heading, const Error &error) const
{
    put(stderr, QStringLiteral("== %1\n").arg(heading));
    printWords(error);
}

void Printer::printSites(const QJsonArray &sites) const
{
    if (m_json)
        printJson({{QStringLiteral("sites"), sites}});
}

void Printer::copy(QTemporaryFile &file)
{
    constexpr qint64 piece = 64 * 1024;
    file.seek(0);
    for (QByteArray bytes = file.read(piece); !bytes.isEmpty(); bytes = file.read(piece))
        write(bytes, stdout);
    flush(stdout);
}

void Printer::printJson(const QJsonObject &object) const
{
    put(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + u'\n');
}

void Printer::printWords(const Answer &answer) const
{
    if (!m_json)
        put(stdout, answer.text);
    for (const setup::Warning &warning : answer.warnings)
        note(Text(QT_TRANSLATE_NOOP("crmlink", "warning: %1"), {warning.text.toString()}).toString());
}

void Printer::printWords(const Error &error) const
{
    const auto indented
        = [](const QString &block) { return QStringLiteral("  %1\n").arg(block.trimmed().replace(u'\n', QStringLiteral("\n  "))); };
    QString words = QStringLiteral("crmlink: ") + redact(error.what.toString()) + u'\n';
    if (!error.why.isEmpty())
        words += indented(redact(error.why.toString()));
    for (const QString &candidate : error.candidates)
        words += QStringLiteral("  - %1\n").arg(candidate);
    // Not redacted: a fix is ours alone, and shows how to write `password = { … }`.
    if (!error.fix.isEmpty())
        words += indented(error.fix.toString());
    put(stderr, words);
}

} // namespace crmlink::app
