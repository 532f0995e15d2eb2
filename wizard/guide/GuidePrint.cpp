#include "guide/GuidePrint.h"

#include "base/ReplaceFile.h"
#include "guide/GuideHtml.h"
#include "guide/GuideMarks.h"
#include "guide/GuideSearch.h"
#include "setup/GuideAnchors.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPageRanges>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
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

// Of a picture, in inches; on a page that lies on its side it leaves room for the words that belong to it.
constexpr double widest = 5.4;
constexpr double highest = 6.2;
constexpr double highestOfPage = 0.6;

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

/// A document on its pages, and where they are broken.
class Pages
{
public:
    explicit Pages(QTextDocument &document) : m_document(document), m_height(document.pageSize().height()) { }

    [[nodiscard]] double top(const QTextBlock &block) const { return m_document.documentLayout()->blockBoundingRect(block).top(); }
    [[nodiscard]] double bottom(const QTextBlock &block) const
    {
        return m_document.documentLayout()->blockBoundingRect(block).bottom() - 1;
    }
    /// From 0 on.
    [[nodiscard]] int pageAt(double y) const { return int(y / m_height); }
    [[nodiscard]] bool isTorn(const QTextBlock &from, const QTextBlock &to) const { return pageAt(top(from)) != pageAt(bottom(to)); }
    [[nodiscard]] bool fitsOne(const QTextBlock &from, const QTextBlock &to) const { return bottom(to) - top(from) < m_height; }
    /// No more than a few lines stand on the page where @p block ends.
    [[nodiscard]] bool isNearlyEmptyAt(const QTextBlock &block) const
    {
        return bottom(block) - pageAt(bottom(block)) * m_height < m_height / 5;
    }

    [[nodiscard]] bool isLittle(const QTextBlock &from, const QTextBlock &to) const { return bottom(to) - top(from) < m_height / 3; }

    void breakBefore(QTextTable &table)
    {
        QTextTableFormat format = table.format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        table.setFormat(format);
        layOutAnew();
    }
    void breakBefore(const QTextBlock &block)
    {
        setPolicy(block, QTextFormat::PageBreak_AlwaysBefore);
        layOutAnew();
    }
    /// @p from to @p to on a page of their own, whatever was decided between them.
    void gather(const QTextBlock &from, const QTextBlock &to)
    {
        for (QTextBlock block = from.next(); block.isValid() && block.position() <= to.position(); block = block.next())
            setPolicy(block, QTextFormat::PageBreak_Auto);
        breakBefore(from);
    }
    /// Qt lays out anew only what comes after a change, and then leaves holes where a page is broken.
    void layOutAnew() { m_document.markContentsDirty(0, m_document.characterCount()); }

private:
    static void setPolicy(const QTextBlock &block, QTextFormat::PageBreakFlag policy)
    {
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(policy);
        QTextCursor(block).setBlockFormat(format);
    }

    QTextDocument &m_document;
    double m_height;
};

int levelOf(const QTextBlock &block)
{
    return block.blockFormat().headingLevel();
}

bool isCode(const QTextBlock &block)
{
    return block.isValid() && !block.begin().atEnd()
        && block.begin().fragment().charFormat().fontFamilies().toStringList().contains(QStringLiteral("monospace"));
}

bool leadsToCode(const QTextBlock &block)
{
    return !isCode(block) && isCode(block.next());
}

/// A few lines of a chapter's last step are not left on a page that nothing else stands on: the step goes there, or as much
/// of a long one as is worth a page.
void endChapter(Pages &pages, const QTextBlock &last)
{
    QTextBlock step = last;
    while (step.isValid() && levelOf(step) != 3)
        step = step.previous();
    if (!step.isValid() || !pages.isNearlyEmptyAt(last) || !pages.isTorn(step, last))
        return;
    QTextBlock from = step;
    if (levelOf(step.previous()) > 0 || !pages.fitsOne(step, last)) {
        from = last;
        while (from != step && (pages.isLittle(from, last) || QTextCursor(from).currentTable() || levelOf(from.previous()) > 0))
            from = from.previous();
    }
    if (levelOf(from.previous()) == 0)
        pages.gather(from, last);
}

/// Chapters begin on a page of their own; no heading stays behind on a page nor goes on without the one above it; no
/// table is torn where it fits on one, nor a paragraph of a few lines, nor what says of a command when to use it.
void breakPages(Pages &pages, const QTextDocument &document)
{
    constexpr int fewLines = 3;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = levelOf(block);
        if (QTextTable *table = QTextCursor(block).currentTable()) {
            const QTextBlock last = table->lastCursorPosition().block();
            if (table->firstCursorPosition().block() == block && pages.isTorn(block, last) && pages.fitsOne(block, last))
                pages.breakBefore(*table);
        } else if (level == 2) {
            pages.breakBefore(block);
            endChapter(pages, block.previous());
        } else if (levelOf(block.previous()) == 0) {
            const QTextBlock last = leadsToCode(block) ? block.next() : block;
            const bool torn = level > 2 ? pages.isTorn(block, lastOfStart(block))
                                        : block.layout()->lineCount() <= fewLines && pages.isTorn(block, last);
            if (torn)
                pages.breakBefore(block);
        }
    }
}

void paginate(QTextDocument &document)
{
    Pages pages(document);
    breakPages(pages, document);
    // The contents, the document's first table, learn the pages.
    const auto frames = document.rootFrame()->childFrames();
    auto *contents = frames.isEmpty() ? nullptr : qobject_cast<QTextTable *>(frames.first());
    int row = 0;
    for (QTextBlock block = document.begin(); contents && block.isValid(); block = block.next()) {
        const int level = levelOf(block);
        if ((level == 2 || level == 3) && row < contents->rows())
            contents->cellAt(row++, 1).firstCursorPosition().insertText(QLocale().toString(pages.pageAt(pages.bottom(block)) + 1));
    }
    pages.layOutAnew();
}

/// What Qt takes for a dot when it lays out a picture for paper.
double dotsPerInch()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 96;
}

/// @p page in inches.
QString pictureHtml(const QString &name, const QSizeF &picture, const QSizeF &page)
{
    const QSizeF room(std::min(page.width(), widest), std::min(page.height() * highestOfPage, highest));
    // Both: where only a width is given, Qt keeps the picture's own height on a thread that is not that of the widgets.
    const QSize size = (picture.scaled(room, Qt::KeepAspectRatio) * dotsPerInch()).toSize();
    return QStringLiteral("<p><img src=\"%1\" width=\"%2\" height=\"%3\"></p>").arg(name).arg(size.width()).arg(size.height());
}

/// One paragraph each, so that a page's end tears none.
QString messagesHtml()
{
    QString html;
    for (const facebook::TroubleEntry &entry : facebook::troubles()) {
        QStringList lines{readable(entry, entry.cause), readable(entry, entry.fix), setup::consoleWay(entry.page)};
        lines.removeAll(QString());
        html += QStringLiteral("<h4>%1</h4><p>%2</p>")
                    .arg(readable(entry, entry.what).toHtmlEscaped(),
                         lines.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    }
    return html;
}

void fill(QTextDocument &document, const GuideBook &book, const QSizeF &pageInInches)
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
    const auto beginChapter = [&](const QString &title) {
        html += QStringLiteral("<h2>%1</h2>").arg(title.toHtmlEscaped());
        contents += contentsRow(QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped()));
    };
    const QString title = QStringLiteral("<h1>%1</h1>").arg(QCoreApplication::translate("crmlink", "CrmLink: the guide").toHtmlEscaped());
    for (const GuideChapter &chapter : book.chapters()) {
        beginChapter(chapter.title);
        for (const GuideStep &step : chapter.steps) {
            const QString numbered = titleInList(step).toHtmlEscaped();
            contents += contentsRow(QStringLiteral("&nbsp;&nbsp;&nbsp;&nbsp;") + numbered);
            const QString place = placeLine(step);
            html += QStringLiteral("<h3>%1</h3>").arg(step.title.toHtmlEscaped());
            if (!place.isEmpty())
                html += QStringLiteral("<p><small>%1</small></p>").arg(place.toHtmlEscaped());
            html += toHtml(step.sentence);
            const QImage picture = markedPicture(book, step, paper());
            if (!picture.isNull()) {
                const QString name = QStringLiteral("picture:") + step.id;
                document.addResource(QTextDocument::ImageResource, QUrl(name), picture);
                html += pictureHtml(name, picture.size(), pageInInches) + marksList(step)
                    + QStringLiteral("<p><small>%1</small></p>").arg(captionOf(*book.picture(step.picture)).toHtmlEscaped());
            }
            html += toHtml(step.body) + namesTable(step);
            if (!step.notSeen.isEmpty())
                html += QStringLiteral("<h4>%1</h4>").arg(QCoreApplication::translate("crmlink", "I do not see this").toHtmlEscaped())
                    + notSeenList(step);
        }
    }
    beginChapter(messagesTitle());
    html += messagesHtml();
    document.setHtml(
        title
        + QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\" style=\"margin-top: 16px\">%1</table>").arg(contents)
        + html);
}

QRectF wholePage(const QPagedPaintDevice &device)
{
    return {0, 0, double(device.width()), double(device.height())};
}

double marginOf(const QPagedPaintDevice &device)
{
    return device.logicalDpiY() * 2 / 2.54;
}

} // namespace

void layOutForPrint(QTextDocument &document, const GuideBook &book, QPagedPaintDevice &device)
{
    const double margin = marginOf(device);
    const QSizeF body = wholePage(device).adjusted(margin, margin, -margin, -margin).size();
    document.setDocumentMargin(0);
    fill(document, book, {body.width() / device.logicalDpiX(), body.height() / device.logicalDpiY()});
    document.documentLayout()->setPaintDevice(&device);
    document.setPageSize(body);
    paginate(document);
}

void printGuide(QPagedPaintDevice &device, const GuideBook &book)
{
    QPainter painter(&device);
    if (!painter.isActive())
        return; // a printer's state says so
    const double margin = marginOf(device);
    const QRectF page = wholePage(device);
    QTextDocument document;
    layOutForPrint(document, book, device);
    const QRectF body({margin, margin}, document.pageSize());
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
        // Without its last dot: what begins with the next page would show at the edge of this one.
        context.clip = QRectF(QPointF(0, number * body.height()), body.size() - QSizeF(0, 1));
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
