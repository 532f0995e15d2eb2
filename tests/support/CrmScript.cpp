#include "support/CrmScript.h"

#include <QFile>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace crmlink::test
{

using setup::DatabaseKind;

namespace
{

QStringList statementsOf(const QString &path)
{
    QFile script(qEnvironmentVariable("CRMLINK_SOURCE_DIR") + u'/' + path);
    if (!script.open(QIODevice::ReadOnly))
        qFatal("%s (CRMLINK_SOURCE_DIR)", qPrintable(script.fileName()));
    static const QRegularExpression comment(QStringLiteral("^--.*\\n"), QRegularExpression::MultilineOption);
    QStringList statements = QString::fromUtf8(script.readAll()).remove(comment).split(QStringLiteral(";\n"));
    for (QString &statement : statements)
        statement = statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

QString tablesOf(DatabaseKind kind)
{
    switch (kind) {
    case DatabaseKind::Sqlite: break;
    case DatabaseKind::PostgreSql: return QStringLiteral("tests/support/crm-postgresql.sql");
    case DatabaseKind::SqlServer: return QStringLiteral("tests/support/crm-sqlserver.sql");
    case DatabaseKind::Oracle: return QStringLiteral("tests/support/crm-oracle.sql");
    }
    return QStringLiteral("resources/practice/crm.sql");
}

/// A text literal, quotes included. Letters beyond the code page pass as N'…' only.
QString textIn(DatabaseKind kind, const QString &literal, bool isNational)
{
    if (kind == DatabaseKind::Oracle) {
        const QString text = literal.mid(1, literal.size() - 2);
        if (!QUuid::fromString(text).isNull())
            return QStringLiteral("'{%1}'").arg(text.toUpper());
        static const QRegularExpression time(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d:\\d\\d)?$"));
        if (const auto match = time.match(text); match.hasMatch())
            return QStringLiteral("TIMESTAMP '%1'").arg(match.hasCaptured(1) ? text : text + QStringLiteral(" 00:00:00"));
    }
    const bool isAscii = std::ranges::all_of(literal, [](QChar c) { return c.unicode() < 0x80; });
    return (isAscii || isNational ? QString() : QStringLiteral("N")) + literal;
}

/// What stands between text literals.
QString wordsIn(DatabaseKind kind, QString words)
{
    static const QRegularExpression yes(QStringLiteral("\\btrue\\b"));
    static const QRegularExpression no(QStringLiteral("\\bfalse\\b"));
    const bool isOracle = kind == DatabaseKind::Oracle;
    words.replace(yes, isOracle ? QStringLiteral("'1'") : QStringLiteral("1"));
    words.replace(no, isOracle ? QStringLiteral("'0'") : QStringLiteral("0"));
    if (isOracle) {
        static const QRegularExpression moment(QStringLiteral("CAST\\((\"\\w+\") AS varchar\\(30\\)\\)"));
        words.replace(moment, QStringLiteral("TO_CHAR(\\1, 'YYYY-MM-DD HH24:MI:SS')"));
        words.replace(QStringLiteral("substring("), QStringLiteral("SUBSTR("));
    }
    return words;
}

} // namespace

QString inWordsOf(DatabaseKind kind, const QString &sql)
{
    if (kind == DatabaseKind::Sqlite || kind == DatabaseKind::PostgreSql)
        return sql;
    QString out;
    for (qsizetype i = 0; i < sql.size();) {
        if (sql[i] == u'\'') {
            qsizetype end = i + 1;
            while (end < sql.size() && (sql[end] != u'\'' || (end + 1 < sql.size() && sql[end + 1] == u'\'')))
                end += sql[end] == u'\'' ? 2 : 1;
            out += textIn(kind, sql.mid(i, end + 1 - i), out.endsWith(u'N'));
            i = end + 1;
            continue;
        }
        const qsizetype end = sql.indexOf(u'\'', i);
        out += wordsIn(kind, sql.mid(i, end < 0 ? -1 : end - i));
        i = end < 0 ? sql.size() : end;
    }
    return out;
}

QStringList crmStatements(DatabaseKind kind)
{
    QStringList statements = statementsOf(tablesOf(kind));
    for (const QString &rows : statementsOf(QStringLiteral("resources/practice/crm-rows.sql"))) {
        if (kind != DatabaseKind::Oracle) {
            statements += inWordsOf(kind, rows);
            continue;
        }
        // Oracle takes one row a statement.
        const QStringList lines = rows.split(u'\n');
        for (QString row : lines.mid(1)) {
            row = row.trimmed();
            if (row.endsWith(u','))
                row.chop(1);
            statements += inWordsOf(kind, lines.first() + u' ' + row);
        }
    }
    return statements;
}

} // namespace crmlink::test
