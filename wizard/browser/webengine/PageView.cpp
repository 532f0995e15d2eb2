#include "browser/webengine/PageView.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QImage>
#include <QMenu>
#include <QWebEnginePage>
#include <QWebEngineProfile>

namespace crmlink::browser::webengine
{

PageView::PageView(QWebEngineProfile *profile) : QWebEngineView(profile, nullptr)
{
    // Without it a page in a layout collapses to a line.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

std::optional<bool> PageView::looksBlank()
{
    // Not the margin: a scroll bar is no sign of life.
    const int margin = fontMetrics().height() * 2;
    const QRect inside = rect().adjusted(margin, margin, -margin, -margin);
    if (!isVisible() || inside.width() < margin || inside.height() < margin)
        return std::nullopt;
    const QImage picture = grab(inside).toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb first = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            if (line[x] != first)
                return false;
        }
    }
    return true;
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("pageMenu"));
    const auto offer = [&](QWebEnginePage::WebAction action, const QString &text) {
        // An action of ours around the engine's: that one carries the engine's own English words.
        const QAction *does = page()->action(action);
        QAction *shown = menu->addAction(text);
        shown->setEnabled(does->isEnabled());
        connect(shown, &QAction::triggered, does, &QAction::trigger);
    };
    //: context menu of a web page
    offer(QWebEnginePage::Cut, tr("Cut"));
    //: context menu of a web page
    offer(QWebEnginePage::Copy, tr("Copy"));
    //: context menu of a web page
    offer(QWebEnginePage::Paste, tr("Paste"));
    //: context menu of a web page
    offer(QWebEnginePage::SelectAll, tr("Select all"));
    menu->popup(event->globalPos());
}

} // namespace crmlink::browser::webengine
