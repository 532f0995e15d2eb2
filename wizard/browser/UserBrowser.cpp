#include "browser/UserBrowser.h"

#include <QDesktopServices>

namespace crmlink::browser
{

bool UserBrowser::open(const QUrl &page)
{
    const bool isWeb = page.scheme() == QLatin1String("https") || page.scheme() == QLatin1String("http");
    return isWeb && !page.host().isEmpty() && QDesktopServices::openUrl(page);
}

} // namespace crmlink::browser
