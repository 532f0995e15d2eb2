#include "guide/GuidePaper.h"

#include "base/Async.h"
#include "guide/GuidePrint.h"
#include "widgets/SaveFile.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace crmlink::guide
{

GuidePaper::GuidePaper(const GuideBook &book, QWidget *window) : QObject(window), m_book(book), m_window(window) { }

void GuidePaper::savePdf()
{
    auto *dialog = new QFileDialog(m_window, tr("Save the guide as PDF"), widgets::offeredPath(QStringLiteral("crmlink-guide.pdf")),
                                   tr("PDF (*.pdf)"));
    dialog->setObjectName(QStringLiteral("pdfDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &GuidePaper::save);
    dialog->open();
}

void GuidePaper::save(const QString &path)
{
    if (m_saving)
        return;
    m_saving = true;
    emit started();
    emit told(widgets::Tone::Neutral, tr("Saving …"));
    const auto write = [book = m_book, path]() -> Result<void> { return saveGuideAsPdf(book, path); };
    whenReady(runOn(*QThreadPool::globalInstance(), write), this, [this, path](const Result<void> &saved) {
        m_saving = false;
        if (saved)
            emit told(widgets::Tone::Good, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        else
            emit failed(saved.error());
    });
}

void GuidePaper::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("CrmLink guide"));
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer](QPrinter *chosen) {
        m_window->setCursor(Qt::WaitCursor);
        printGuide(*chosen, m_book);
        m_window->unsetCursor();
        if (chosen->printerState() == QPrinter::Error) {
            emit failed({.kind = ErrorKind::Unexpected,
                         .what = Text(QT_TRANSLATE_NOOP("crmlink", "The printer refused the guide.")),
                         .why = Text::verbatim(chosen->printerName()),
                         .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Save it as PDF and print that.")),
                         .guide = {},
                         .candidates = {}});
        }
    });
    dialog->open();
}

} // namespace crmlink::guide
