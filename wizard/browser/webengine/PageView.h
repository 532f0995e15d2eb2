#pragma once

#include <QWebEngineView>

#include <optional>

namespace crmlink::browser::webengine
{

/// The view, with a context menu for text and nothing else.
class PageView : public QWebEngineView
{
    Q_OBJECT

public:
    explicit PageView(QWebEngineProfile *profile);

    /// What is drawn is a single colour; no answer while nothing is to be seen.
    [[nodiscard]] std::optional<bool> looksBlank();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace crmlink::browser::webengine
