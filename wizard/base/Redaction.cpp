#include "base/Redaction.h"

#include "base/LivingSecrets.h"

#include <QRegularExpression>

#include <cstdio>

namespace crmlink
{

namespace
{

struct Pattern {
    QRegularExpression match;
    QString replacement;
};

const std::vector<Pattern> &patterns()
{
    static const auto ci = QRegularExpression::CaseInsensitiveOption;
    static const QString key = QStringLiteral("(?:access_?token|client_secret|app_?secret|appsecret_proof|fb_exchange_token|input_token|"
                                              "password|userpassword|pwd|secret|authorization|bpmcsrf|code_verifier)");
    static const std::vector<Pattern> all{
        // "password": "…" in JSON
        {QRegularExpression(QStringLiteral("(\"%1\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"").arg(key), ci), QStringLiteral("\\1\"(secret)\"")},
        // password='…' or "…" in connection strings
        {QRegularExpression(QStringLiteral("(\\b%1\\s*=\\s*)('(?:[^'\\\\]|\\\\.|'')*'|\"[^\"]*\"|\\{[^}]*\\})").arg(key), ci),
         QStringLiteral("\\1(secret)")},
        // password=… in URLs and connection strings
        {QRegularExpression(QStringLiteral("(\\b%1\\s*=\\s*)[^&;\\s'\"#]+").arg(key), ci), QStringLiteral("\\1(secret)")},
        {QRegularExpression(QStringLiteral("(\\b(?:bearer|basic)\\s+)[A-Za-z0-9._~+/=|-]{8,}"), ci), QStringLiteral("\\1(secret)")},
        // scheme://user:password@host
        {QRegularExpression(QStringLiteral("(://[^/\\s:@]*:)[^/\\s@]+@")), QStringLiteral("\\1(secret)@")},
        // app access tokens, raw or percent-encoded
        {QRegularExpression(QStringLiteral("(\\b\\d{10,20})(\\||%7C)[0-9A-Za-z_-]{20,}"), ci), QStringLiteral("\\1\\2(secret)")},
        // user access tokens
        {QRegularExpression(QStringLiteral("\\bEAA[0-9A-Za-z]{10,}")), QStringLiteral("(secret)")},
        // App Secrets and client tokens
        {QRegularExpression(QStringLiteral("(?<![0-9A-Za-z])[0-9a-f]{32}(?![0-9A-Za-z])"), ci), QStringLiteral("(secret)")},
    };
    return all;
}

/// Qt's remark to whoever runs without a session of their own, as root or by cron does: it goes on in a folder of its own
/// making, and there is nothing to be done about it. It comes under "default", as much that matters does, so no logging rule
/// can tell it apart.
bool isIdle(QtMsgType type, const QString &message)
{
    return type == QtWarningMsg && message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set"));
}

void printRedacted(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (isIdle(type, message))
        return;
    const QByteArray line = redact(qFormatLogMessage(type, context, message)).toLocal8Bit();
    std::fprintf(stderr, "%s\n", line.constData());
    std::fflush(stderr);
}

} // namespace

QString redact(const QString &text)
{
    QString clean = LivingSecrets::hide(text);
    for (const Pattern &pattern : patterns())
        clean.replace(pattern.match, pattern.replacement);
    return clean;
}

void installRedactingMessageHandler()
{
    qInstallMessageHandler(printRedacted);
}

} // namespace crmlink
