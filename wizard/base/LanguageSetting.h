#pragma once

#include "base/StateFolder.h"

namespace crmlink
{

/// The language that the user chose for the windows (settings.ini in the state folder). Works before QApplication.
class LanguageSetting
{
public:
    explicit LanguageSetting(const StateFolder &state) : m_file(state.filePath(QStringLiteral("settings.ini"))) { }

    /// A code of Languages::available(); empty: the desktop's.
    [[nodiscard]] QString code() const;
    void setCode(const QString &code);

private:
    QString m_file;
};

} // namespace crmlink
