#include "base/LanguageSetting.h"

#include <QSettings>

namespace crmlink
{

namespace
{

const QString key = QStringLiteral("language");

} // namespace

QString LanguageSetting::code() const
{
    return QSettings(m_file, QSettings::IniFormat).value(key).toString();
}

void LanguageSetting::setCode(const QString &code)
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (code.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, code);
}

} // namespace crmlink
