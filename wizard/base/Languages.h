#pragma once

#include <QStringList>

namespace crmlink
{

/// The languages this program speaks (translations/crmlink_<language>.ts), and the one it speaks now.
/// use() and current() are for the thread of the application object, after that object was made.
class Languages
{
public:
    /// Language codes as in the file names ("en", "de", "pt_BR"), sorted.
    static QStringList available();

    /// The one of available() that serves @p language, however it is written: "DE", "de-at", "uk_UA.UTF-8"; empty: none does.
    static QString fitting(const QString &language);

    /// Speaks @p language from now on ("de", "de_AT"; empty: the desktop's languages in the user's order): our texts,
    /// Qt's own, numbers and dates. What has no translation stays English. Windows that are already shown get
    /// QEvent::LanguageChange. Returns the code of the language taken, one of available().
    static QString use(const QString &language);

    /// The code of the language spoken now; "en" before the first use().
    static QString current();
};

} // namespace crmlink
