#include "guide/GuideExport.h"

#include "base/ReplaceFile.h"
#include "guide/GuideHtml.h"
#include "guide/GuideMarks.h"
#include "guide/GuideSearch.h"
#include "guide/MarkShapes.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace crmlink::guide
{

namespace
{

// Not named tr: lupdate would look for the text in its brackets and find none.
QString inLanguage(const char *text)
{
    return QCoreApplication::translate("crmlink", text);
}

/// By this a page is known for one of ours; the version follows.
constexpr const char *generator = "<meta name=\"generator\" content=\"CrmLink";

QString e(const QString &text)
{
    return text.toHtmlEscaped();
}

QString styles()
{
    return QStringLiteral(R"(
:root { color-scheme: light dark; --ink: #b3261e; --halo: #fff; --line: #8885; }
@media (prefers-color-scheme: dark) { :root { --ink: #ffb4ab; --halo: #3b0907; } }
body { font: 100%/1.5 system-ui, sans-serif; margin: 0; display: flex; flex-wrap: wrap; }
header, nav, main { padding: 1rem; box-sizing: border-box; }
header { flex: 1 0 100%; padding-bottom: 0; }
header h1 { margin: 0; }
nav { flex: 1 1 16rem; max-width: 22rem; }
main { flex: 3 1 28rem; max-width: 56rem; min-width: 0; }
nav h2 { font-size: 1.05rem; margin: 1rem 0 .2rem; }
nav ul { list-style: none; padding: 0; margin: 0; }
nav li { margin: .25rem 0; }
section { border-top: 1px solid var(--line); padding-top: 1rem; margin-top: 1.5rem; }
section.chapter { border-top: none; margin-top: 2.5rem; }
section.chapter:first-child { padding-top: 0; margin-top: 0; }
@media screen and (min-width: 46rem) { nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; align-self: flex-start; } }
.place, figcaption, .words { font-size: .9rem; opacity: .8; margin: 0; }
figure { margin: 1rem 0; }
.picture { position: relative; direction: ltr; line-height: 0; border: 1px solid var(--line); }
.picture img { width: 100%; height: auto; }
.picture svg { position: absolute; inset: 0; width: 100%; height: 100%; overflow: visible; }
.ring { fill: none; stroke: var(--ink); stroke-width: 4; }
.halo { fill: none; stroke: var(--halo); stroke-width: 7; }
.head { fill: var(--ink); }
.badge { fill: var(--ink); stroke: var(--halo); stroke-width: 3; }
.number { fill: var(--halo); font: bold 24px system-ui, sans-serif; text-anchor: middle; dominant-baseline: central; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; vertical-align: top; }
pre { overflow-x: auto; border: 1px solid var(--line); padding: .6rem; direction: ltr; text-align: left; }
@media print {
  @page { margin: 15mm; }
  body { display: block; font-size: 10pt; color-scheme: light; --ink: #b3261e; --halo: #fff; }
  header, nav, main { max-width: none; padding: 0; }
  nav { columns: 2; font-size: 8.5pt; line-height: 1.3; }
  section { padding-top: .5rem; margin-top: .8rem; }
  section.chapter, main { break-before: page; }
  section.chapter:first-child { break-before: auto; }
  .picture { max-width: min(13cm, calc(13cm * var(--shape))); }
  .message { padding-top: .2rem; margin-top: .5rem; }
  .message p { margin: .2rem 0; }
  .start, figure, table, pre, li, .message { break-inside: avoid; }
  h2, h3, h4, .place { break-after: avoid; }
  pre { break-before: avoid; }
  p, li { orphans: 3; widows: 3; }
  .more { display: none; }
  a { color: inherit; text-decoration: none; }
}
)");
}

QString svg(const std::vector<PlacedMark> &marks, const QSize &size, const PictureInk &ink)
{
    constexpr MarkSize drawn{.radius = 19, .pen = 4};
    const QRectF whole(QPointF(), size);
    const std::vector<MarkShape> marked = markShapes(spotsOn(whole, marks), drawn, whole, ink);
    const auto number = [](double value) { return QString::number(value, 'f', 1); };
    QString shapes;
    for (const QString &kind : {QStringLiteral("halo"), QStringLiteral("ring")}) {
        for (const MarkShape &shape : marked) {
            const QRectF &ring = shape.ring;
            shapes += QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\" rx=\"8\"/>")
                          .arg(kind, number(ring.x()), number(ring.y()), number(ring.width()), number(ring.height()));
            if (shape.arrow.isNull())
                continue;
            QStringList head;
            for (const QPointF &corner : shape.head(drawn))
                head += number(corner.x()) + u',' + number(corner.y());
            shapes += QStringLiteral("<path class=\"%1\" d=\"M%2,%3L%4,%5\"/><polygon class=\"%1 head\" points=\"%6\"/>")
                          .arg(kind, number(shape.arrow.x1()), number(shape.arrow.y1()), number(shape.arrow.x2()), number(shape.arrow.y2()),
                               head.join(u' '));
        }
    }
    // Last: a ring must not hide its neighbour's number.
    for (size_t i = 0; i < marks.size(); ++i) {
        shapes += QStringLiteral("<circle class=\"badge\" cx=\"%1\" cy=\"%2\" r=\"%3\"/><text class=\"number\" x=\"%1\" y=\"%2\">%4</text>")
                      .arg(number(marked[i].number.x()), number(marked[i].number.y()), number(drawn.radius),
                           QLocale().toString(marks[i].number));
    }
    // The list beside the picture says the same in words.
    return QStringLiteral("<svg viewBox=\"0 0 %1 %2\" aria-hidden=\"true\">%3</svg>").arg(size.width()).arg(size.height()).arg(shapes);
}

QString figure(const GuideBook &book, const GuideStep &step)
{
    const GuidePicture *picture = book.picture(step.picture);
    if (!picture)
        return {};
    const QString alt = (step.title + QStringLiteral(". ") + marksInWords(step)).trimmed();
    return QStringLiteral(
               "<figure><div class=\"picture\" style=\"--shape: %8\"><img src=\"pictures/%1.png\" width=\"%2\" height=\"%3\" alt=\"%4\" "
               "loading=\"lazy\">%5</div>%6<figcaption>%7</figcaption></figure>")
        .arg(picture->id)
        .arg(picture->size.width())
        .arg(picture->size.height())
        .arg(e(alt), svg(placedMarks(step, *picture), picture->size, PictureInk(QImage(book.pictureFile(picture->id)))), marksList(step),
             e(captionOf(*picture)), QString::number(double(picture->size.width()) / picture->size.height(), 'f', 3));
}

/// The way into the console, with its address: whoever has the page alone has no button that opens it.
QString wayHtml(setup::ConsolePage page)
{
    const QUrl address = setup::consoleAddress(page, {});
    return address.isEmpty() ? QString() : QStringLiteral("<a href=\"%1\">%2</a>").arg(e(address.toString()), e(setup::consoleWay(page)));
}

QString stepHtml(const GuideBook &book, const GuideStep &step)
{
    const QString place = placeLine(step);
    // What must not be torn apart on paper: the sentence and the picture that it is about.
    QString html = QStringLiteral("<section id=\"%1\"><div class=\"start\">").arg(step.id);
    if (!place.isEmpty())
        html += QStringLiteral("<p class=\"place\">%1</p>")
                    .arg(e(place.chopped(setup::consoleWay(step.console).size())) + wayHtml(step.console));
    html += QStringLiteral("<h3>%1</h3>").arg(e(step.title));
    html += toHtml(step.sentence) + figure(book, step) + QStringLiteral("</div>") + toHtml(step.body) + namesTable(step);
    if (!step.notSeen.isEmpty())
        html += QStringLiteral("<h4>%1</h4>").arg(e(inLanguage(QT_TRANSLATE_NOOP("crmlink", "I do not see this")))) + notSeenList(step);
    return html + QStringLiteral("</section>\n");
}

QString messages()
{
    QString html;
    for (const facebook::TroubleEntry &entry : facebook::troubles()) {
        html += QStringLiteral("<section class=\"message\" id=\"message-%1\"><h3>%2</h3><p>%3</p><p>%4</p>")
                    .arg(QString(entry.id), e(readable(entry, entry.what)), e(readable(entry, entry.cause)), e(readable(entry, entry.fix)));
        const QString way = wayHtml(entry.page);
        if (!way.isEmpty())
            html += QStringLiteral("<p class=\"words\">%1</p>").arg(way);
        html += QStringLiteral("<p class=\"more\"><a href=\"#%1\">%2</a></p></section>\n")
                    .arg(QString(entry.anchor), e(inLanguage(QT_TRANSLATE_NOOP("crmlink", "Read more"))));
    }
    return html;
}

Text cannotBeSaved(const QString &path)
{
    return Text(QT_TRANSLATE_NOOP("crmlink", "The guide cannot be saved to %1."), {path});
}

Error cannotWrite(const QString &path, Text why)
{
    return {.kind = ErrorKind::Unexpected,
            .what = cannotBeSaved(path),
            .why = std::move(why),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Choose a folder that you may write to, on a disk with room for a few megabytes.")),
            .guide = setup::anchor::commandLine,
            .candidates = {}};
}

Error notThere(const QString &folder, Text why)
{
    return {.kind = ErrorKind::Usage,
            .what = cannotBeSaved(folder),
            .why = std::move(why),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Name an empty folder, a new one, or one that holds an earlier export.")),
            .guide = setup::anchor::commandLine,
            .candidates = {}};
}

bool isOurs(const QString &page)
{
    constexpr qint64 head = 4096;
    QFile file(page);
    return file.open(QIODevice::ReadOnly) && file.read(head).contains(generator);
}

/// The folder for the page's pictures, made with all that leads there.
Result<void> makeFolders(const QString &folder)
{
    const QString pictures = QDir(folder).filePath(QStringLiteral("pictures"));
    if (QDir().mkpath(pictures))
        return {};
    QFileInfo there(QDir::cleanPath(QFileInfo(pictures).absoluteFilePath()));
    while (!there.exists() && !there.isRoot())
        there.setFile(there.path());
    const QString name = QDir::toNativeSeparators(there.filePath());
    if (!there.isDir())
        return failure(notThere(folder, Text(QT_TRANSLATE_NOOP("crmlink", "%1 is a file, not a folder."), {name})));
    return failure(cannotWrite(folder,
                               there.isWritable() ? Text(QT_TRANSLATE_NOOP("crmlink", "In %1 no folder can be made."), {name})
                                                  : Text(QT_TRANSLATE_NOOP("crmlink", "You may not write to %1."), {name})));
}

} // namespace

QString exportedPage(const GuideBook &book)
{
    const QLocale locale(book.language());
    const QString title = inLanguage(QT_TRANSLATE_NOOP("crmlink", "CrmLink: the guide"));
    QString contents;
    QString text;
    for (const GuideChapter &chapter : book.chapters()) {
        contents += QStringLiteral("<h2>%1</h2><ul>").arg(e(chapter.title));
        text += QStringLiteral("<section class=\"chapter\" id=\"chapter-%1\"><h2>%2</h2>\n").arg(chapter.id, e(chapter.title));
        for (const GuideStep &step : chapter.steps) {
            const QString number = manualNumber(step);
            contents += QStringLiteral("<li><a href=\"#%1\">%2</a></li>")
                            .arg(step.id, e(number.isEmpty() ? step.title : number + QStringLiteral(". ") + step.title));
            text += stepHtml(book, step);
        }
        contents += QStringLiteral("</ul>");
        text += QStringLiteral("</section>\n");
    }
    const QString allMessages = messagesTitle();
    contents += QStringLiteral("<h2><a href=\"#messages\">%1</a></h2>").arg(e(allMessages));
    text += QStringLiteral("<section class=\"chapter\" id=\"messages\"><h2>%1</h2>\n%2</section>\n").arg(e(allMessages), messages());
    return QStringLiteral("<!doctype html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "%9 %3\">\n<title>%4</title>\n<style>%5</style>\n</head>\n"
                          "<body>\n<header><h1>%4</h1></header>\n<nav aria-label=\"%6\">%7</nav>\n<main>%8</main>\n</body>\n</html>\n")
        .arg(QString(book.language()).replace(u'_', u'-'),
             locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), QStringLiteral(CRMLINK_VERSION),
             e(title), styles(), e(inLanguage(QT_TRANSLATE_NOOP("crmlink", "Contents"))), contents, text, QLatin1String(generator));
}

Result<QString> exportGuide(const GuideBook &book, const QString &folder)
{
    const QDir target(folder);
    const QString page = target.filePath(QStringLiteral("index.html"));
    if (QFileInfo::exists(page) && !isOurs(page)) {
        return failure(notThere(
            folder,
            Text(QT_TRANSLATE_NOOP("crmlink", "%1 is there already, and CrmLink did not make it."), {QDir::toNativeSeparators(page)})));
    }
    if (const auto made = makeFolders(folder); !made)
        return failure(made.error());
    QSet<QString> written;
    for (const GuideStep *step : book.steps()) {
        if (step->picture.isEmpty() || !book.picture(step->picture) || written.contains(step->picture))
            continue;
        written += step->picture;
        QFile picture(book.pictureFile(step->picture));
        const QString path = target.filePath(QStringLiteral("pictures/%1.png").arg(step->picture));
        if (!picture.open(QIODevice::ReadOnly))
            return failure(cannotWrite(path, Text::verbatim(picture.errorString())));
        if (const auto why = replaceFile(path, picture.readAll()))
            return failure(cannotWrite(path, Text::verbatim(*why)));
    }
    if (const auto why = replaceFile(page, exportedPage(book).toUtf8()))
        return failure(cannotWrite(page, Text::verbatim(*why)));
    return page;
}

} // namespace crmlink::guide
