#pragma once

#include "guide/GuideBook.h"

class QPagedPaintDevice;
class QTextDocument;

namespace crmlink::guide
{

/// The whole guide as a document for paper, with the marks painted on the pictures. Light, whatever the screen's colours.
/// Thread of the widgets.
void fillForPrint(QTextDocument &document, const GuideBook &book, double pageWidth);
/// Prints it. QPrinter and QPdfWriter are both such devices.
void printGuide(QPagedPaintDevice &device, const GuideBook &book);
/// Writes it as PDF; returns nothing. Error: Unexpected, with the system's reason.
[[nodiscard]] Result<void> saveGuideAsPdf(const GuideBook &book, const QString &path);

} // namespace crmlink::guide
