#pragma once

#include "base/StateFolder.h"

namespace crmlink
{

/// The language that the user chose in the program (settings.ini in the state folder). Works before QApplication.
class LanguageSetting
{
public:
    explicit LanguageSetting(const StateFolder &state) : m_file(state.filePath(QStringLiteral("settings.ini"))) { }

    /// Of the state folder at @p place, which need not exist and is not made.
    explicit LanguageSetting(const QString &place) : m_file(place + QStringLiteral("/settings.ini")) { }

    /// A code of Languages::available(); empty: the desktop's.
    [[nodiscard]] QString code() const;
    void setCode(const QString &code);

private:
    QString m_file;
};

} // namespace crmlink
