#pragma once

#include "guide/GuidePictures.h"

#include <functional>
#include <memory>

class QWidget;

namespace crmlink::test
{

/// A page of the practice console as the guide shows it.
struct ConsoleScene {
    QString id;
    QString html;  ///< whole, needs nothing from anywhere
    QString first; ///< id of the element with which the picture begins; empty: the page's top
    QString last;  ///< and ends; empty: the page's bottom
};
/// The same on every computer and at every time.
[[nodiscard]] std::vector<ConsoleScene> consoleScenes();
[[nodiscard]] QString digestOf(const ConsoleScene &scene);

/// Drawings of the CRM's places: files of resources/guide/drawings, by their base name.
[[nodiscard]] QStringList drawings();
[[nodiscard]] QString drawingFile(const QString &id);
[[nodiscard]] QString digestOfDrawing(const QString &id);

/// Walks the wizard on a practice Facebook and a practice CRM, and stops at every page that the guide shows, filled in, and at
/// the profile dialog: calls @p look with the picture's id. Returns what went wrong; empty: all were seen.
[[nodiscard]] QString walkWizard(const std::function<void(const QString &id, QWidget &window)> &look);
/// Everything that can be read on @p window, a line each, with the kind of control it stands in: what the picture shows,
/// without what differs from run to run.
[[nodiscard]] QStringList visibleTexts(const QWidget &window);
[[nodiscard]] QString digestOf(const QStringList &texts);

/// The first thing in @p text that looks like a secret: a key, a token; empty when there is none.
[[nodiscard]] QString secretIn(const QString &text);

} // namespace crmlink::test
