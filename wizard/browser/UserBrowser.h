#pragma once

#include <QUrl>

namespace crmlink::browser
{

/// The user's own browser, with its saved passwords, passkeys and security keys.
class UserBrowser
{
public:
    /// Asks the desktop to open @p page; https and http only. False when the desktop says that nothing was started: show
    /// the link with Copy. What a browser does with it afterwards nobody knows.
    [[nodiscard]] static bool open(const QUrl &page);
};

} // namespace crmlink::browser
