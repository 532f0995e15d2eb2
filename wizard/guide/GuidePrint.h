#pragma once

#include "guide/GuideBook.h"

class QPagedPaintDevice;
class QTextDocument;

namespace crmlink::guide
{

/// The whole guide as a document for the pages of @p device, in its dots and without the margins: contents, chapters on pages
/// of their own, the marks painted on the pictures, no picture parted from its step's heading. Light, whatever the screen's
/// colours.
void layOutForPrint(QTextDocument &document, const GuideBook &book, QPagedPaintDevice &device);
/// Prints it. QPrinter and QPdfWriter are both such devices.
void printGuide(QPagedPaintDevice &device, const GuideBook &book);
/// Writes it as PDF; returns nothing. Error: Unexpected, with the system's reason.
[[nodiscard]] Result<void> saveGuideAsPdf(const GuideBook &book, const QString &path);

} // namespace crmlink::guide
