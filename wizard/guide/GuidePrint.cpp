#include "guide/GuidePrint.h"

#include "base/ReplaceFile.h"
#include "guide/GuideHtml.h"
#include "guide/GuideMarks.h"
#include "setup/GuideAnchors.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

namespace crmlink::guide
{

namespace
{

QPalette paper()
{
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    light.setColor(QPalette::Text, Qt::black);
    return light;
}

} // namespace

void fillForPrint(QTextDocument &document, const GuideBook &book, double pageWidth)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(option);
    QString html = QStringLiteral("<h1>%1</h1>").arg(QCoreApplication::translate("crmlink", "CrmLink: the guide").toHtmlEscaped());
    for (const GuideChapter &chapter : book.chapters()) {
        html += QStringLiteral("<h2>%1</h2>").arg(chapter.title.toHtmlEscaped());
        for (const GuideStep &step : chapter.steps) {
            const QString place = placeLine(step);
            html += QStringLiteral("<h3>%1</h3>").arg(step.title.toHtmlEscaped());
            if (!place.isEmpty())
                html += QStringLiteral("<p><small>%1</small></p>").arg(place.toHtmlEscaped());
            html += toHtml(step.sentence);
            const QImage picture = markedPicture(book, step, paper());
            if (!picture.isNull()) {
                const QString name = QStringLiteral("picture:") + step.id;
                document.addResource(QTextDocument::ImageResource, QUrl(name), picture);
                html += QStringLiteral("<p><img src=\"%1\" width=\"%2\"></p>").arg(name).arg(qRound(std::min<double>(pageWidth, 520)));
                html += marksList(step)
                    + QStringLiteral("<p><small>%1</small></p>").arg(captionOf(*book.picture(step.picture)).toHtmlEscaped());
            }
            html += toHtml(step.body) + namesTable(step);
            if (!step.notSeen.isEmpty())
                html += QStringLiteral("<h4>%1</h4>").arg(QCoreApplication::translate("crmlink", "I do not see this").toHtmlEscaped())
                    + notSeenList(step);
        }
    }
    document.setHtml(html);
}

void printGuide(QPagedPaintDevice &device, const GuideBook &book)
{
    QTextDocument document;
    // QTextDocument::print() lays out at 96 dots an inch.
    fillForPrint(document, book, device.pageLayout().paintRect(QPageLayout::Inch).width() * 96);
    document.print(&device);
}

Result<void> saveGuideAsPdf(const GuideBook &book, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(QCoreApplication::translate("crmlink", "CrmLink: the guide"));
        writer.setCreator(QStringLiteral("CrmLink " CRMLINK_VERSION));
        writer.setPageSize(QPageSize(QPageSize::A4));
        printGuide(writer, book);
    }
    if (const auto why = replaceFile(path, bytes)) {
        return failure(
            {.kind = ErrorKind::Unexpected,
             .what = Text(QT_TRANSLATE_NOOP("crmlink", "The guide cannot be saved to %1."), {path}),
             .why = Text::verbatim(*why),
             .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Choose a folder that you may write to, on a disk with room for a few megabytes.")),
             .guide = setup::anchor::commandLine,
             .candidates = {}});
    }
    return {};
}

} // namespace crmlink::guide
