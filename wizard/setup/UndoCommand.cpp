#include "setup/UndoCommand.h"

#include <QRegularExpression>

namespace crmlink::setup
{

namespace
{

QString quoted(QString path)
{
#ifdef Q_OS_WIN
    // No file's name has a quotation mark there.
    static const QRegularExpression plain(QStringLiteral("^[\\w.:\\\\/~-]+$"), QRegularExpression::UseUnicodePropertiesOption);
    return plain.match(path).hasMatch() ? path : u'"' + path + u'"';
#else
    static const QRegularExpression plain(QStringLiteral("^[\\w./:@%+-]+$"), QRegularExpression::UseUnicodePropertiesOption);
    return plain.match(path).hasMatch() ? path : u'\'' + path.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
#endif
}

} // namespace

QString undoCommand(const QString &siteFile, const QString &runId, const QString &stateDir)
{
    QString command = QStringLiteral("crmlink undo --site ") + quoted(siteFile.isEmpty() ? QStringLiteral("site.toml") : siteFile)
        + QStringLiteral(" --run ") + runId;
    if (!stateDir.isEmpty())
        command += QStringLiteral(" --state-dir ") + quoted(stateDir);
    return command;
}

} // namespace crmlink::setup
