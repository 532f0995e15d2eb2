#include "guide/GuideStep.h"

#include <QCoreApplication>

#include <array>
#include <optional>
#include <utility>

namespace crmlink::guide
{

using setup::ConsolePage;

namespace
{

constexpr std::array consoleNames{
    std::pair{ConsolePage::None, "none"},
    std::pair{ConsolePage::Facebook, "facebook"},
    std::pair{ConsolePage::Registration, "registration"},
    std::pair{ConsolePage::Apps, "apps"},
    std::pair{ConsolePage::CreateApp, "create-app"},
    std::pair{ConsolePage::Dashboard, "dashboard"},
    std::pair{ConsolePage::BasicSettings, "basic-settings"},
    std::pair{ConsolePage::AdvancedSettings, "advanced-settings"},
    std::pair{ConsolePage::UseCases, "use-cases"},
    std::pair{ConsolePage::LoginSettings, "login-settings"},
    std::pair{ConsolePage::Roles, "roles"},
    std::pair{ConsolePage::Publish, "publish"},
};

std::optional<ConsolePage> consolePage(const QString &name)
{
    for (const auto &[page, known] : consoleNames) {
        if (name == QLatin1String(known))
            return page;
    }
    return std::nullopt;
}

tl::unexpected<Error> bad(const QString &fileName, qsizetype line, const QString &why)
{
    return failure({.kind = ErrorKind::Unexpected,
                    .what = Text(QT_TRANSLATE_NOOP("crmlink", "The guide's file %1 cannot be read."), {fileName}),
                    .why = Text::verbatim(QStringLiteral("line %1: %2").arg(line).arg(why)),
                    .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Install CrmLink again.")),
                    .guide = {},
                    .candidates = {},
                    .line = int(line)});
}

QStringList words(const QString &value)
{
    return value.split(u' ', Qt::SkipEmptyParts);
}

/// Takes one "key: value" into @p step; what is wrong, or nothing.
QString take(GuideStep &step, const QString &key, const QString &value)
{
    const auto once = [&](QString &into) {
        if (!into.isEmpty())
            return QStringLiteral("“%1” stands twice").arg(key);
        into = value;
        return QString();
    };
    if (value.isEmpty())
        return QStringLiteral("“%1” has no value").arg(key);
    if (key == u"id")
        return once(step.id);
    if (key == u"title")
        return once(step.title);
    if (key == u"manual")
        return once(step.manual);
    if (key == u"page")
        return once(step.page);
    if (key == u"picture")
        return once(step.picture);
    if (key == u"console") {
        const auto page = consolePage(value);
        if (!page)
            return QStringLiteral("the console has no page “%1”").arg(value);
        step.console = *page;
        return {};
    }
    if (key == u"values") {
        step.values += words(value);
        return {};
    }
    if (key == u"topics") {
        step.topics += words(value);
        return {};
    }
    if (key == u"message") {
        step.messages += value;
        return {};
    }
    if (key == u"mark") {
        const qsizetype equals = value.indexOf(u'=');
        const GuideMark mark{value.left(equals).trimmed(), value.mid(equals + 1).trimmed()};
        if (equals < 0 || mark.spot.isEmpty() || mark.label.isEmpty())
            return QStringLiteral("a mark is “spot = label”");
        step.marks.push_back(mark);
        return {};
    }
    return QStringLiteral("“%1” is not known here").arg(key);
}

} // namespace

QString toName(ConsolePage page)
{
    for (const auto &[known, name] : consoleNames) {
        if (known == page)
            return QLatin1String(name);
    }
    return {};
}

Result<GuideStep> parseGuideStep(const QString &text, const QString &fileName)
{
    QString plain = text;
    if (plain.startsWith(QChar(QChar::ByteOrderMark)))
        plain.remove(0, 1);
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QStringList lines = plain.split(u'\n');
    const QString fence = QStringLiteral("---");
    if (lines.constFirst().trimmed() != fence)
        return bad(fileName, 1, QStringLiteral("it does not begin with “---”"));
    GuideStep step;
    qsizetype at = 1;
    for (; at < lines.size() && lines[at].trimmed() != fence; ++at) {
        if (lines[at].trimmed().isEmpty())
            continue;
        const qsizetype colon = lines[at].indexOf(u':');
        if (colon <= 0)
            return bad(fileName, at + 1, QStringLiteral("this is not “key: value”"));
        const QString wrong = take(step, lines[at].left(colon).trimmed(), lines[at].mid(colon + 1).trimmed());
        if (!wrong.isEmpty())
            return bad(fileName, at + 1, wrong);
    }
    if (at == lines.size())
        return bad(fileName, at, QStringLiteral("the second “---” is missing"));
    const qsizetype head = at + 1;
    if (step.id.isEmpty() || step.title.isEmpty())
        return bad(fileName, head, QStringLiteral("“id” or “title” is missing"));
    if (!step.marks.empty() && step.picture.isEmpty())
        return bad(fileName, head, QStringLiteral("there are marks and no picture"));

    enum class Part { Before, Sentence, Body, NotSeen };
    Part part = Part::Before;
    bool inCode = false;
    for (++at; at < lines.size(); ++at) {
        const QString &line = lines[at];
        const bool empty = line.trimmed().isEmpty();
        if (line.startsWith(u"```"))
            inCode = !inCode;
        if (!inCode && line.startsWith(u"## ")) {
            if (line.trimmed() != u"## not-seen")
                return bad(fileName, at + 1, QStringLiteral("the only part with a name is “## not-seen”"));
            if (part == Part::NotSeen)
                return bad(fileName, at + 1, QStringLiteral("“## not-seen” stands twice"));
            part = Part::NotSeen;
            continue;
        }
        switch (part) {
        case Part::Before:
            if (empty)
                continue;
            step.sentence = line.trimmed();
            part = Part::Sentence;
            break;
        case Part::Sentence:
            if (empty)
                part = Part::Body;
            else
                step.sentence += u' ' + line.trimmed();
            break;
        case Part::Body: step.body += line + u'\n'; break;
        case Part::NotSeen:
            if (empty)
                continue;
            if (line.startsWith(u"- "))
                step.notSeen += line.mid(2).trimmed();
            else if (line.startsWith(u"  ") && !step.notSeen.isEmpty())
                step.notSeen.last() += u' ' + line.trimmed();
            else
                return bad(fileName, at + 1, QStringLiteral("a reason begins with “- ”"));
            break;
        }
    }
    if (inCode)
        return bad(fileName, lines.size(), QStringLiteral("a block of code is not closed"));
    if (step.sentence.isEmpty())
        return bad(fileName, head, QStringLiteral("it says nothing"));
    step.body = step.body.trimmed();
    return step;
}

} // namespace crmlink::guide
