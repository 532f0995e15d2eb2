#include "guide/GuideHtml.h"

#include "setup/ManualSteps.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace crmlink::guide
{

using setup::ControlName;
using setup::ManualPart;
using setup::ManualStep;

namespace
{

const ManualStep *manualStepOf(const GuideStep &step)
{
    for (const ManualStep &known : setup::manualSteps()) {
        if (step.manual == known.id)
            return &known;
    }
    return nullptr;
}

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

QString inlineHtml(const QTextBlock &block)
{
    QString html;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const QTextCharFormat format = fragment.charFormat();
        QString words = fragment.text().toHtmlEscaped().replace(QChar::LineSeparator, QStringLiteral("<br>"));
        if (format.fontFixedPitch())
            words = QStringLiteral("<code>%1</code>").arg(words);
        if (format.fontWeight() > QFont::Medium && block.blockFormat().headingLevel() == 0)
            words = QStringLiteral("<b>%1</b>").arg(words);
        if (format.fontItalic())
            words = QStringLiteral("<em>%1</em>").arg(words);
        if (format.isAnchor())
            words = QStringLiteral("<a href=\"%1\">%2</a>").arg(format.anchorHref().toHtmlEscaped(), words);
        html += words;
    }
    return html;
}

QString item(const QString &html)
{
    return QStringLiteral("<li>%1</li>").arg(html);
}

} // namespace

QString toHtml(const QString &markdown)
{
    if (markdown.isEmpty())
        return {};
    QTextDocument document;
    // No HTML within: a "<" is a "<".
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML));
    QString html;
    const QTextList *open = nullptr;
    QString closing;
    bool inCode = false;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextList *list = block.textList();
        if (open && list != open) {
            html += closing;
            open = nullptr;
        }
        const bool code = isCode(block);
        if (inCode && !code)
            html += QStringLiteral("</code></pre>");
        if (code) {
            html += inCode ? QStringLiteral("\n") : QStringLiteral("<pre style=\"white-space: pre-wrap\"><code>");
            html += block.text().toHtmlEscaped();
        } else if (list) {
            if (!open) {
                const bool numbered = list->format().style() <= QTextListFormat::ListDecimal;
                html += numbered ? QStringLiteral("<ol>") : QStringLiteral("<ul>");
                closing = numbered ? QStringLiteral("</ol>") : QStringLiteral("</ul>");
                open = list;
            }
            html += item(inlineHtml(block));
        } else if (block.blockFormat().headingLevel() > 0) {
            html += QStringLiteral("<h4>%1</h4>").arg(inlineHtml(block));
        } else if (!block.text().isEmpty()) {
            html += QStringLiteral("<p>%1</p>").arg(inlineHtml(block));
        }
        inCode = code;
    }
    if (inCode)
        html += QStringLiteral("</code></pre>");
    if (open)
        html += closing;
    return html;
}

QString namesTable(const GuideStep &step)
{
    const ManualStep *manual = manualStepOf(step);
    if (!manual)
        return {};
    QString rows;
    for (const ControlName &name : manual->names) {
        if (name.manual.compare(name.today, Qt::CaseInsensitive) == 0 && name.note.isEmpty())
            continue;
        const auto cell = [](const QString &text, const QString &instead) {
            return text.isEmpty() ? instead.toHtmlEscaped() : QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
        };
        QString today = cell(name.today, QCoreApplication::translate("crmlink", "gone"));
        if (!name.note.isEmpty())
            today += QStringLiteral("<br>") + name.note.toString().toHtmlEscaped();
        rows += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>")
                    .arg(cell(name.manual, QCoreApplication::translate("crmlink", "new")), today);
    }
    if (rows.isEmpty())
        return {};
    return QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><tr><th>%1</th><th>%2</th></tr>%3</table>")
        .arg(QCoreApplication::translate("crmlink", "The manual's word").toHtmlEscaped(),
             QCoreApplication::translate("crmlink", "Today").toHtmlEscaped(), rows);
}

QString marksList(const GuideStep &step)
{
    QString items;
    for (const GuideMark &mark : step.marks)
        items += item(mark.label.toHtmlEscaped());
    return items.isEmpty() ? QString() : QStringLiteral("<ol>%1</ol>").arg(items);
}

QString notSeenList(const GuideStep &step)
{
    QString items;
    for (const QString &reason : step.notSeen)
        items += item(toHtml(reason).remove(QStringLiteral("<p>")).remove(QStringLiteral("</p>")));
    return items.isEmpty() ? QString() : QStringLiteral("<ul>%1</ul>").arg(items);
}

QString captionOf(const GuidePicture &picture)
{
    const QDate date = QDate::fromString(picture.names + QStringLiteral("-01"), Qt::ISODate);
    //: A month by its name alone, and its year.
    const QString names = QCoreApplication::translate("crmlink", "%1 %2", "month and year")
                              .arg(QLocale().standaloneMonthName(date.month()), QString::number(date.year()));
    switch (picture.kind) {
    case GuidePicture::Kind::Console:
        //: Under a picture; %1 is a month and year.
        return QCoreApplication::translate("crmlink", "A drawing of ours, not Facebook's page. Names as of %1; the place may differ.")
            .arg(names);
    case GuidePicture::Kind::Crm:
        //: Under a picture; %1 is a month and year.
        return QCoreApplication::translate("crmlink", "A drawing of ours, not the CRM's page. Names as of %1; the place may differ.")
            .arg(names);
    case GuidePicture::Kind::Wizard: break;
    }
    //: Under a picture, which is in English: in any other language it says so, because the text beside it names translated buttons.
    return QCoreApplication::translate("crmlink", "CrmLink's own page, with values of a practice site.");
}

QString placeLine(const GuideStep &step)
{
    QStringList parts;
    if (const ManualStep *manual = manualStepOf(step)) {
        const QString number = QLocale().toString(manual->number);
        switch (manual->part) {
        //: Where a step stands in the vendor's manual.
        case ManualPart::FacebookApp: parts += QCoreApplication::translate("crmlink", "Manual, step %1").arg(number); break;
        case ManualPart::CrmKeys: parts += QCoreApplication::translate("crmlink", "Manual, “Entering Facebook key into bpm'online”"); break;
        case ManualPart::SharedAccount:
            parts += QCoreApplication::translate("crmlink", "Manual, “Configuring shared Facebook accounts”, step %1").arg(number);
            break;
        }
        for (const int figure : manual->figures)
            parts += QCoreApplication::translate("crmlink", "Fig. %1").arg(QString::number(figure));
    }
    const QString way = setup::consoleWay(step.console);
    if (!way.isEmpty())
        parts += way;
    return parts.join(QStringLiteral(" · "));
}

QString messagesTitle()
{
    return QCoreApplication::translate("crmlink", "Messages of Facebook and what they mean");
}

} // namespace crmlink::guide
