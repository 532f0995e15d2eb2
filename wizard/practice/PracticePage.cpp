#include "practice/PracticePage.h"

#include "setup/ManualSteps.h"

#include <QFile>

#include <algorithm>

// At file scope: the macro declares a function of the global namespace. The pages lie in a static library, whose
// resources the linker would leave out.
static void initPages()
{
    Q_INIT_RESOURCE(practice_facebook);
}

namespace crmlink::practice
{

namespace
{

QString namesOf(const setup::ManualStep &step)
{
    QStringList names;
    for (const setup::ControlName &control : step.names) {
        if (control.manual.isEmpty())
            names += control.today;
        else if (control.today.isEmpty() || control.today.compare(control.manual, Qt::CaseInsensitive) == 0)
            names += QStringLiteral("[%1]").arg(control.manual);
        else
            names += QStringLiteral("[%1], today %2").arg(control.manual, control.today);
    }
    return names.join(QStringLiteral("; "));
}

} // namespace

QString fillTemplate(const QString &name, const PageValues &values)
{
    initPages();
    QFile file(QStringLiteral(":/practice/facebook/%1.html").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("practice page %s is missing", qPrintable(name));
    const QString pattern = QString::fromUtf8(file.readAll());
    // One pass: what somebody typed must not be read as a placeholder.
    QString filled;
    for (qsizetype at = 0;;) {
        const qsizetype open = pattern.indexOf(u"{{", at);
        if (open < 0)
            return filled + pattern.mid(at);
        const bool raw = pattern.mid(open, 3) == u"{{{";
        const QString end = raw ? QStringLiteral("}}}") : QStringLiteral("}}");
        const qsizetype close = pattern.indexOf(end, open);
        const QString key = pattern.mid(open + end.size(), close - open - end.size());
        const QString value = values.value(key);
        filled += pattern.mid(at, open - at) + (raw ? value : value.toHtmlEscaped());
        at = close + end.size();
    }
}

PracticeAnswer practicePage(const QString &title, const QString &body, const QStringList &steps, const QString &notice)
{
    QString manual;
    for (const setup::ManualStep &step : setup::manualSteps()) {
        if (steps.contains(step.id)) {
            manual += fillTemplate(QStringLiteral("manual"),
                                   {{QStringLiteral("number"), QString::number(step.number)}, {QStringLiteral("names"), namesOf(step)}});
        }
    }
    PracticeAnswer answer;
    answer.body = fillTemplate(QStringLiteral("layout"),
                               {{QStringLiteral("title"), title},
                                {QStringLiteral("manual"), manual},
                                {QStringLiteral("notice"), notice},
                                {QStringLiteral("body"), body}})
                      .toUtf8();
    return answer;
}

PracticeAnswer seeOther(const QString &address)
{
    PracticeAnswer answer;
    answer.status = 303;
    answer.location = QUrl(address).toEncoded();
    return answer;
}

QString alertNotice(const QString &text)
{
    return fillTemplate(QStringLiteral("alert"), {{QStringLiteral("text"), text}});
}

QString statusNotice(const QString &text)
{
    return fillTemplate(QStringLiteral("status"), {{QStringLiteral("text"), text}});
}

} // namespace crmlink::practice
