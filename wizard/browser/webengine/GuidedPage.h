#pragma once

#include "browser/BrowserPane.h"

#include <QWebEnginePage>

class QWebEngineNewWindowRequest;

namespace crmlink::browser::webengine
{

/// A page that goes only where it may, and gets none of the things that a page in a browser can ask for.
class GuidedPage : public QWebEnginePage
{
    Q_OBJECT

public:
    /// @p rules outlive the page; they may change.
    GuidedPage(QWebEngineProfile *profile, const PaneRules &rules);

    /// Loads @p address whether the rules allow it or not.
    void openAnyway(const QUrl &address);
    /// Reloads, or tries again what did not come.
    void again();
    /// Of the page that is shown, or that did not come.
    [[nodiscard]] QUrl address() const { return m_failed ? m_asked : url(); }

signals:
    void redirectReached(const QUrl &address);
    void otherHost(const QUrl &address);
    void refusedTo(crmlink::browser::PaneRefusal refusal);
    void certificateRefused(const QString &words);
    /// The page did not come; not after a navigation that was stopped here.
    void unreachable(const QString &words);
    /// @p request is still open: whoever wants it calls openIn().
    void popupAllowed(QWebEngineNewWindowRequest &request);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles, const QStringList &acceptedMimeTypes) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int lineNumber,
                                  const QString &sourceID) override;

private:
    /// Tells who has to know when @p address must not be shown.
    bool mayShow(const QUrl &address);
    const PaneRules &m_rules;
    QUrl m_asked;
    bool m_failed = false;
    bool m_stoppedHere = false;
    bool m_certificateRefused = false;
};

} // namespace crmlink::browser::webengine
