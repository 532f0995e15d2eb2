#include "browser/webengine/GuidedPage.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QWebEngineCertificateError>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineSettings>

namespace crmlink::browser::webengine
{

namespace
{

/// Without query and fragment, and with "/" for no path at all, as a server would see it.
QUrl place(const QUrl &address)
{
    QUrl bare = address.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    if (bare.path().isEmpty())
        bare.setPath(QStringLiteral("/"));
    return bare;
}

bool isWeb(const QUrl &address)
{
    return address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http");
}

} // namespace

GuidedPage::GuidedPage(QWebEngineProfile *profile, const PaneRules &rules) : QWebEnginePage(profile, nullptr), m_rules(rules)
{
    QWebEngineSettings *wanted = settings();
    // Our own panel says what went wrong; the engine's error page would speak another language and offer other things.
    wanted->setAttribute(QWebEngineSettings::ErrorPageEnabled, false);
    // Popups come from a click, not from a script's own idea.
    wanted->setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, false);
    wanted->setAttribute(QWebEngineSettings::JavascriptCanPaste, false);
    wanted->setAttribute(QWebEngineSettings::NavigateOnDropEnabled, false);
    wanted->setAttribute(QWebEngineSettings::PluginsEnabled, false);
    wanted->setAttribute(QWebEngineSettings::PdfViewerEnabled, false);
    wanted->setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    wanted->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);

    connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) {
        setFeaturePermission(origin, feature, PermissionDeniedByUser);
        emit refusedTo(PaneRefusal::Permission);
    });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this, [this](QWebEngineFileSystemAccessRequest request) {
        request.reject();
        emit refusedTo(PaneRefusal::FileDialog);
    });
    connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
        error.rejectCertificate();
        // A part of the page that is refused is just missing.
        if (place(error.url()) != place(m_asked))
            return;
        m_certificateRefused = true;
        m_failed = true;
        emit certificateRefused(error.description());
    });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this, [](const QUrl &, QAuthenticator *answer, const QString &host) {
        const QNetworkProxy proxy = QNetworkProxy::applicationProxy();
        if (proxy.hostName() == host) {
            answer->setUser(proxy.user());
            answer->setPassword(proxy.password());
        }
    });
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest &request) {
        if (mayShow(request.requestedUrl()))
            emit popupAllowed(request);
    });
    connect(this, &QWebEnginePage::loadingChanged, this, [this](const QWebEngineLoadingInfo &info) {
        if (info.status() != QWebEngineLoadingInfo::LoadFailedStatus)
            return;
        if (!m_stoppedHere && !m_certificateRefused) {
            m_failed = true;
            emit unreachable(info.errorString());
        }
        m_stoppedHere = false;
    });
}

void GuidedPage::openAnyway(const QUrl &address)
{
    m_asked = address;
    m_failed = false;
    m_stoppedHere = false;
    m_certificateRefused = false;
    setUrl(address);
}

void GuidedPage::again()
{
    if (m_failed)
        openAnyway(QUrl(m_asked));
    else
        triggerAction(Reload);
}

bool GuidedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (!isMainFrame)
        return true;
    const bool ownersWord = type == NavigationTypeTyped && url == m_asked;
    if (!ownersWord && !mayShow(url)) {
        m_stoppedHere = true;
        return false;
    }
    m_asked = url;
    m_failed = false;
    m_stoppedHere = false;
    m_certificateRefused = false;
    return true;
}

bool GuidedPage::mayShow(const QUrl &address)
{
    if (!m_rules.redirect.isEmpty() && place(address) == place(m_rules.redirect)) {
        emit redirectReached(address);
        return false;
    }
    if (address.isEmpty() || address == QUrl(QStringLiteral("about:blank")))
        return true;
    if (isWeb(address) && m_rules.allows && m_rules.allows(address))
        return true;
    if (isWeb(address))
        emit otherHost(address);
    return false;
}

QStringList GuidedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    emit refusedTo(PaneRefusal::FileDialog);
    return {};
}

void GuidedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &)
{
    // What a page tells its developers is not for our log; addresses in it may carry tokens.
}

} // namespace crmlink::browser::webengine
