#include "browser/BrowserSettings.h"

#include <QSettings>

namespace crmlink::browser
{

namespace
{

const QString placeKey = QStringLiteral("browser/place");
const QString gpuKey = QStringLiteral("browser/useGpu");

} // namespace

BrowserSettings::Place BrowserSettings::place() const
{
    const QString name = QSettings(m_file, QSettings::IniFormat).value(placeKey).toString();
    if (name == QLatin1String("in-wizard"))
        return Place::InWizard;
    return name == QLatin1String("own-browser") ? Place::OwnBrowser : Place::NotAsked;
}

void BrowserSettings::setPlace(Place place)
{
    QSettings settings(m_file, QSettings::IniFormat);
    if (place == Place::NotAsked)
        settings.remove(placeKey);
    else
        settings.setValue(placeKey, place == Place::InWizard ? QStringLiteral("in-wizard") : QStringLiteral("own-browser"));
}

bool BrowserSettings::useGpu() const
{
    return QSettings(m_file, QSettings::IniFormat).value(gpuKey, false).toBool();
}

void BrowserSettings::setUseGpu(bool use)
{
    QSettings(m_file, QSettings::IniFormat).setValue(gpuKey, use);
}

} // namespace crmlink::browser
