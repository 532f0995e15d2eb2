#include "guide/GuideExport.h"

#include "base/Languages.h"
#include "guide/GuideHtml.h"
#include "guide/GuidePrint.h"
#include "guide/GuideSearch.h"
#include "support/CommandLine.h"
#include "widgets/SaveFile.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QThread>

#include <memory>

using namespace crmlink;
using namespace crmlink::guide;

/// The guide as web pages and on paper, through the program's own door.
class GuideExportTest : public QObject
{
    Q_OBJECT

    static QStringList all(const QString &text, const QString &pattern)
    {
        QStringList found;
        auto matches = QRegularExpression(pattern).globalMatch(text);
        while (matches.hasNext())
            found += matches.next().captured(1);
        return found;
    }

    static QString sectionOf(const QString &html, const QString &id)
    {
        const qsizetype begin = html.indexOf(QStringLiteral("<section id=\"%1\">").arg(id));
        return html.mid(begin, html.indexOf(QStringLiteral("</section>"), begin) - begin);
    }

    /// What draws each page of a file that Qt wrote: its streams that show text.
    static QList<QByteArray> pagesOf(const QByteArray &pdf)
    {
        QList<QByteArray> pages;
        for (qsizetype at = 0; (at = pdf.indexOf("stream\n", at)) >= 0;) {
            at += 7;
            const qsizetype end = pdf.indexOf("endstream", at);
            const QByteArray stream = pdf.mid(at, end - at);
            at = end + 9;
            if (!stream.startsWith('x')) // a JPEG
                continue;
            const QByteArray shown = qUncompress(QByteArray(4, '\0') + stream); // a length that zlib does not want to know
            if (shown.contains(" Tj"))
                pages += shown;
        }
        return pages;
    }

private slots:
    void initTestCase() { Languages::use(QStringLiteral("en")); }

    void isWholeAndNeedsNothingElse()
    {
        const auto book = GuideBook::load(QStringLiteral("en"));
        QVERIFY(book);
        const QTemporaryDir folder;
        const auto path = exportGuide(*book, folder.filePath(QStringLiteral("a/b")));
        QVERIFY2(path, qPrintable(path ? QString() : path.error().toString()));
        QFile file(*path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        const QStringList ids = all(html, QStringLiteral(" id=\"([^\"]+)\""));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        for (const GuideStep *step : book->steps())
            QVERIFY2(ids.contains(step->id), qPrintable(step->id));
        for (const QString &link : all(html, QStringLiteral("href=\"#([^\"]+)\"")))
            QVERIFY2(ids.contains(link), qPrintable(link));
        // Whoever has the page alone finds the console all the same: each step in it has the address, and https only.
        for (const GuideStep *step : book->steps()) {
            const QUrl address = setup::consoleAddress(step->console, {});
            QVERIFY2(address.isEmpty() || sectionOf(html, step->id).contains(QStringLiteral("<a href=\"%1\">").arg(address.toString())),
                     qPrintable(step->id));
        }
        QVERIFY(!html.contains(QStringLiteral("href=\"http:")));
        for (const QString &source : all(html, QStringLiteral("src=\"([^\"]+)\"")))
            QVERIFY2(QFile::exists(QFileInfo(*path).dir().filePath(source)), qPrintable(source));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(!html.contains(QStringLiteral("<link")));
        QVERIFY(html.contains(QStringLiteral("<svg viewBox=")));
        QVERIFY(html.contains(QStringLiteral("@media print")));
        QVERIFY(html.contains(QStringLiteral("<html lang=\"en\" dir=\"ltr\">")));
    }

    void isWrittenFromRightToLeftWhereTheLanguageIs()
    {
        const auto book = GuideBook::load(QStringLiteral("ar"));
        QVERIFY(book);
        QVERIFY(exportedPage(*book).contains(QStringLiteral("<html lang=\"ar\" dir=\"rtl\">")));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        const auto book = GuideBook::load(QStringLiteral("en"));
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("file")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        for (const QString &into : {inTheWay.fileName(), inTheWay.fileName() + QStringLiteral("/below")}) {
            const auto path = exportGuide(*book, into);
            QVERIFY(!path);
            QCOMPARE(path.error().kind, ErrorKind::Usage);
            QCOMPARE(path.error().why.toString(), QStringLiteral("%1 is a file, not a folder.").arg(inTheWay.fileName()));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList(QStringLiteral("file")));
    }

    void replacesAnEarlierExportAndNothingOfSomebodyElse()
    {
        const auto book = GuideBook::load(QStringLiteral("en"));
        const QTemporaryDir folder;
        const auto path = exportGuide(*book, folder.path());
        QVERIFY(path);
        QFile page(*path);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray whole = page.readAll();
        page.close();
        const auto write = [&page](const QByteArray &bytes) {
            return page.open(QIODevice::WriteOnly) && page.write(bytes) == bytes.size() && (page.close(), true);
        };
        QByteArray older = whole;
        QVERIFY(write(older.replace("content=\"CrmLink " CRMLINK_VERSION, "content=\"CrmLink 0.0.1")));
        QVERIFY(exportGuide(*book, folder.path()));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(page.readAll(), whole);
        page.close();

        const QByteArray theirs = "<!doctype html><title>The intranet</title>";
        QVERIFY(write(theirs));
        const auto refused = exportGuide(*book, folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
        QVERIFY2(refused.error().why.toString().contains(QStringLiteral("index.html")), qPrintable(refused.error().toString()));
        QVERIFY(refused.error().fix.toString().contains(QStringLiteral("empty folder")));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QCOMPARE(page.readAll(), theirs);
    }

    void goesToPaper()
    {
        const auto book = GuideBook::load(QStringLiteral("en"));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("guide.pdf"));
        const auto saved = saveGuideAsPdf(*book, path);
        QVERIFY(saved);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() > 50'000);
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(!saveGuideAsPdf(*book, folder.filePath(QStringLiteral("no/such/folder/guide.pdf"))));
    }

    void paperPartsNoPictureFromItsHeading_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QPageLayout::Orientation>("orientation");
        for (const char *language : {"en", "de", "es", "uk"}) {
            QTest::addRow("%s", language) << QString::fromLatin1(language) << QPageLayout::Portrait;
            QTest::addRow("%s, on its side", language) << QString::fromLatin1(language) << QPageLayout::Landscape;
        }
    }

    void paperPartsNoPictureFromItsHeading()
    {
        QFETCH(QString, language);
        QFETCH(QPageLayout::Orientation, orientation);
        const auto english = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        Languages::use(language);
        const auto book = GuideBook::load(language);
        QBuffer paper;
        paper.open(QIODevice::WriteOnly);
        QPdfWriter device(&paper);
        device.setPageOrientation(orientation);
        QTextDocument document;
        layOutForPrint(document, *book, device);
        const double height = document.pageSize().height();
        const auto pageOf
            = [&](const QTextBlock &block) { return int((document.documentLayout()->blockBoundingRect(block).bottom() - 1) / height) + 1; };
        QStringList headings;
        QTextBlock heading;
        int pictures = 0;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const int level = block.blockFormat().headingLevel();
            if (level == 2 || level == 3)
                headings += QString::number(pageOf(block));
            if (level > 0)
                heading = block;
            if (level == 2) {
                QVERIFY2(pageOf(block.previous()) < pageOf(block), qPrintable(block.text()));
                // The chapter before does not end with a few lines on a page of their own.
                const double end = document.documentLayout()->blockBoundingRect(block.previous()).bottom();
                QVERIFY2(end / height - (pageOf(block.previous()) - 1) > 0.15, qPrintable(block.previous().text()));
            }
            if (level > 0 && block.next().isValid() && level != 1)
                QVERIFY2(pageOf(block.next()) == pageOf(block), qPrintable(block.text()));
            if (block.text().contains(QChar::ObjectReplacementCharacter)) {
                ++pictures;
                QVERIFY2(pageOf(block) == pageOf(heading), qPrintable(heading.text()));
            }
        }
        QVERIFY(pictures > 40);
        const auto *contents = qobject_cast<QTextTable *>(document.rootFrame()->childFrames().constFirst());
        QVERIFY(contents);
        const auto cell = [&](int row, int column) { return contents->cellAt(row, column).firstCursorPosition().block().text(); };
        // The messages of Facebook are a chapter, but not a step.
        QCOMPARE(size_t(contents->rows()), book->chapters().size() + book->steps().size() + 1);
        QStringList titles;
        QStringList listed;
        for (int row = 0; row < contents->rows(); ++row) {
            titles += cell(row, 0).trimmed();
            listed += cell(row, 1);
        }
        QCOMPARE(listed, headings);
        QCOMPARE(titles.constLast(), messagesTitle());
        QVERIFY(titles.contains(QStringLiteral("8. ") + book->step(u"facebook-8")->title));
        QVERIFY(document.toPlainText().contains(readable(facebook::troubles().back().cause)));
    }

    /// What stands in the file, written on a thread of its own as the program does: Qt sizes pictures otherwise there.
    void paperStretchesNoPictureAndLeavesNoPageEmpty()
    {
        for (const QPageLayout::Orientation orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
            const auto book = GuideBook::load(QStringLiteral("en"));
            QBuffer paper;
            paper.open(QIODevice::WriteOnly);
            const std::unique_ptr<QThread> own(QThread::create([&] {
                QPdfWriter writer(&paper);
                writer.setPageSize(QPageSize(QPageSize::A4));
                writer.setPageOrientation(orientation);
                printGuide(writer, *book);
            }));
            own->start();
            own->wait();
            int pictures = 0;
            for (const QByteArray &page : pagesOf(paper.data())) {
                const QString drawn = QString::fromLatin1(page);
                static const QRegularExpression picture(
                    QStringLiteral("([\\d.]+) \\S+ \\S+ ([\\d.]+) \\S+ \\S+ cm\\s+\\d+ 0 0 -\\d+ 0 \\d+ cm\\s*/Im"));
                auto matches = picture.globalMatch(drawn);
                const bool pictured = matches.hasNext();
                while (matches.hasNext()) {
                    const auto scale = matches.next();
                    ++pictures;
                    QVERIFY2(qAbs(scale.captured(1).toDouble() / scale.captured(2).toDouble() - 1) < 0.01, qPrintable(scale.captured()));
                }
                // A title and the page's number alone are two; a chapter's last step is not left behind but for a line of it.
                QVERIFY2(pictured || drawn.count(QStringLiteral("Tj")) > 8, page.constData());
            }
            size_t wanted = 0;
            for (const GuideStep *step : book->steps())
                wanted += book->picture(step->picture) ? 1 : 0;
            // One more would be one that is torn: it is drawn on both pages.
            QCOMPARE(size_t(pictures), wanted);
        }
    }

    void savingBeginsInAFolderThatIsThere()
    {
        const QByteArray home = qgetenv("HOME");
        const QByteArray config = qgetenv("XDG_CONFIG_HOME");
        const auto back = qScopeGuard([&] {
            qputenv("HOME", home);
            qputenv("XDG_CONFIG_HOME", config);
        });
        const QTemporaryDir folder;
        qputenv("HOME", folder.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        const QString name = QStringLiteral("guide.pdf");
        QCOMPARE(widgets::offeredPath(name), folder.filePath(name));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("Documents")));
        QCOMPARE(widgets::offeredPath(name), folder.filePath(QStringLiteral("Documents/guide.pdf")));
    }

    void captionsFitTheirLanguage()
    {
        const auto english = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        GuidePicture console;
        console.kind = GuidePicture::Kind::Console;
        console.names = QStringLiteral("2026-11");
        GuidePicture ours;
        ours.kind = GuidePicture::Kind::Wizard;
        QVERIFY(captionOf(console).contains(QStringLiteral("November 2026")));
        QVERIFY(!captionOf(ours).contains(QStringLiteral("English")));
        // A month by itself has another ending than one in a date, and the buttons on a picture of ours are English ones.
        for (const auto &[language, month, inEnglish] :
             {std::tuple{"de", "November 2026", "nglisch"}, {"es", "noviembre de 2026", "inglés"}, {"uk", "листопад 2026", "англійськ"}}) {
            Languages::use(QString::fromLatin1(language));
            QVERIFY2(captionOf(console).contains(QString::fromUtf8(month)), qPrintable(captionOf(console)));
            QVERIFY2(captionOf(ours).contains(QString::fromUtf8(inEnglish)), qPrintable(captionOf(ours)));
        }
    }

    void theDoorNeedsNoDisplay()
    {
        test::CommandLine line;
        line.clearEnvironment();
        const auto ran = line.json({QStringLiteral("guide"), QStringLiteral("--export"), line.path(QStringLiteral("guide")),
                                    QStringLiteral("--lang"), QStringLiteral("en")});
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.object[u"command"].toString(), QStringLiteral("guide"));
        QVERIFY(ran.object[u"steps"].toInt() > 60);
        QVERIFY(QFile::exists(ran.object[u"page"].toString()));
        QVERIFY(QFile::exists(line.path(QStringLiteral("guide/pictures/console-basic.png"))));
    }

    void anUnknownStepIsNotFoundWithWhatWasMeant()
    {
        test::CommandLine line;
        line.set("QT_QPA_PLATFORM", "offscreen"); // a window could open
        const auto ran = line.json({QStringLiteral("guide"), QStringLiteral("app-setings")});
        QCOMPARE(ran.kind(), QStringLiteral("not_found"));
        QCOMPARE(ran.status, 2);
        QVERIFY2(line.everythingPrinted().contains("app-settings"), line.everythingPrinted().constData());
    }

    void withoutADisplayTheWindowIsRefused()
    {
        test::CommandLine line;
        line.clearEnvironment();
        const auto ran = line.json({QStringLiteral("guide"), QStringLiteral("welcome")});
        QCOMPARE(ran.kind(), QStringLiteral("no_display"));
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains("crmlink guide --export DIR"), ran.err.constData());
        // A wrong word is one with and without a display.
        QCOMPARE(line.json({QStringLiteral("guide"), QStringLiteral("nosuch")}).kind(), QStringLiteral("not_found"));
    }
};

QTEST_MAIN(GuideExportTest)
#include "GuideExportTest.moc"
