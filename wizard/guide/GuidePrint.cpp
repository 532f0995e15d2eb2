#include "guide/GuidePrint.h"

#include "base/ReplaceFile.h"
#include "guide/GuideHtml.h"
#include "guide/GuideMarks.h"
#include "setup/GuideAnchors.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace crmlink::guide
{

namespace
{

// Of a picture, at 96 dots an inch.
constexpr double widest = 520;
constexpr double highest = 600;

QPalette paper()
{
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    light.setColor(QPalette::Text, Qt::black);
    return light;
}

QString contentsRow(const QString &title)
{
    return QStringLiteral("<tr><td width=\"92%\">%1</td><td width=\"8%\" align=\"right\"></td></tr>").arg(title);
}

bool hasPicture(const QTextBlock &block)
{
    return block.text().contains(QChar::ObjectReplacementCharacter);
}

/// The last of what must stand on one page with this heading: under it the first paragraph, and the picture, if it comes
/// before the next heading, with what is said of its marks.
QTextBlock lastOfStart(const QTextBlock &heading)
{
    const QTextBlock first = heading.next();
    QTextBlock picture = first;
    while (picture.isValid() && !hasPicture(picture)) {
        picture = picture.next();
        if (picture.blockFormat().headingLevel() > 0)
            return first;
    }
    QTextBlock last = picture;
    while (last.next().textList())
        last = last.next();
    return last.isValid() ? last.next() : first;
}

/// Chapters begin on a page of their own, no heading stays behind on a page, and no table is torn where it fits on one;
/// then the contents, the document's first table, learn the pages.
void paginate(QTextDocument &document)
{
    const double height = document.pageSize().height();
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const auto top = [&](const QTextBlock &block) { return layout->blockBoundingRect(block).top(); };
    const auto bottom = [&](const QTextBlock &block) { return layout->blockBoundingRect(block).bottom() - 1; };
    const auto isTorn = [&](double from, double to) { return int(from / height) != int(to / height); };
    // Qt lays out anew only what comes after a change, and then leaves holes where a page is broken.
    const auto layOutAnew = [&] { document.markContentsDirty(0, document.characterCount()); };
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextTable *table = QTextCursor(block).currentTable();
        const auto isWhole = [&] { return bottom(table->lastCursorPosition().block()) - top(block) < height; };
        if (table && table->firstCursorPosition().block() == block && isWhole()
            && isTorn(top(block), bottom(table->lastCursorPosition().block()))) {
            QTextTableFormat format = table->format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            table->setFormat(format);
            layOutAnew();
        } else if (level == 2 || (level > 2 && isTorn(top(block), bottom(lastOfStart(block))))) {
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
            layOutAnew();
        }
    }
    const auto frames = document.rootFrame()->childFrames();
    auto *contents = frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    int row = 0;
    for (QTextBlock block = document.begin(); contents && block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if ((level == 2 || level == 3) && row < contents->rows())
            contents->cellAt(row++, 1).firstCursorPosition().insertText(QLocale().toString(int(bottom(block) / height) + 1));
    }
    layOutAnew();
}

void fill(QTextDocument &document, const GuideBook &book, double pageWidth)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(10);
    document.setDefaultFont(font);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(option);
    // Nothing can be pressed on paper.
    document.setDefaultStyleSheet(QStringLiteral("a { color: black; text-decoration: none; }"));
    QString contents;
    QString html;
    const QString title = QStringLiteral("<h1>%1</h1>").arg(QCoreApplication::translate("crmlink", "CrmLink: the guide").toHtmlEscaped());
    for (const GuideChapter &chapter : book.chapters()) {
        html += QStringLiteral("<h2>%1</h2>").arg(chapter.title.toHtmlEscaped());
        contents += contentsRow(QStringLiteral("<b>%1</b>").arg(chapter.title.toHtmlEscaped()));
        for (const GuideStep &step : chapter.steps) {
            contents += contentsRow(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;") + step.title.toHtmlEscaped());
            const QString place = placeLine(step);
            html += QStringLiteral("<h3>%1</h3>").arg(step.title.toHtmlEscaped());
            if (!place.isEmpty())
                html += QStringLiteral("<p><small>%1</small></p>").arg(place.toHtmlEscaped());
            html += toHtml(step.sentence);
            const QImage picture = markedPicture(book, step, paper());
            if (!picture.isNull()) {
                const QString name = QStringLiteral("picture:") + step.id;
                document.addResource(QTextDocument::ImageResource, QUrl(name), picture);
                html += QStringLiteral("<p><img src=\"%1\" width=\"%2\"></p>")
                            .arg(name)
                            .arg(qRound(std::min({pageWidth, widest, highest * picture.width() / picture.height()})));
                html += marksList(step)
                    + QStringLiteral("<p><small>%1</small></p>").arg(captionOf(*book.picture(step.picture)).toHtmlEscaped());
            }
            html += toHtml(step.body) + namesTable(step);
            if (!step.notSeen.isEmpty())
                html += QStringLiteral("<h4>%1</h4>").arg(QCoreApplication::translate("crmlink", "I do not see this").toHtmlEscaped())
                    + notSeenList(step);
        }
    }
    document.setHtml(
        title
        + QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\" style=\"margin-top: 16px\">%1</table>").arg(contents)
        + html);
}

} // namespace

void layOutForPrint(QTextDocument &document, const GuideBook &book, QPaintDevice &device, const QSizeF &body)
{
    document.setDocumentMargin(0);
    // Pictures are sized at 96 dots an inch.
    fill(document, book, body.width() / device.logicalDpiX() * 96);
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(body);
    paginate(document);
}

void printGuide(QPagedPaintDevice &device, const GuideBook &book)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return; // a printer's state says so
    const double margin = device.logicalDpiY() * 2 / 2.54;
    const QRectF page(0, 0, device.width(), device.height());
    const QRectF body = page.adjusted(margin, margin, -margin, -margin);
    QTextDocument document;
    layOutForPrint(document, book, device, body.size());
    painter.setFont(QFont(document.defaultFont(), &device));
    const QPageRanges wanted = device.pageRanges();
    bool begun = false;
    for (int number = 0; number < document.pageCount(); ++number) {
        if (!wanted.isEmpty() && !wanted.contains(number + 1))
            continue;
        if (std::exchange(begun, true))
            device.newPage();
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = paper();
        context.clip = QRectF(QPointF(0, number * body.height()), body.size());
        painter.save();
        painter.translate(body.topLeft() - context.clip.topLeft());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.drawText(page.adjusted(0, 0, 0, -margin / 2), Qt::AlignBottom | Qt::AlignHCenter, QLocale().toString(number + 1));
    }
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
