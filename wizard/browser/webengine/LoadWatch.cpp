#include "browser/webengine/LoadWatch.h"

#include <algorithm>

namespace crmlink::browser::webengine
{

using namespace std::chrono_literals;

LoadWatch::LoadWatch(std::function<std::optional<bool>()> looksBlank, QObject *parent)
    : QObject(parent), m_looksBlank(std::move(looksBlank))
{
    m_stall.setSingleShot(true);
    connect(&m_stall, &QTimer::timeout, this, [this] {
        m_reported = true;
        emit stalled();
    });
    connect(&m_look, &QTimer::timeout, this, &LoadWatch::look);
}

void LoadWatch::setTimes(std::chrono::milliseconds stallAfter, std::chrono::milliseconds blankAfter)
{
    m_stall.setInterval(stallAfter);
    m_blankAfter = blankAfter;
    m_look.setInterval(std::clamp(blankAfter / 8, 50ms, 1000ms));
}

void LoadWatch::loadStarted()
{
    m_look.stop();
    m_reported = false;
    m_stall.start();
}

void LoadWatch::moved()
{
    if (m_reported && !m_look.isActive()) {
        m_reported = false;
        emit recovered();
        m_stall.start();
    } else if (m_stall.isActive()) {
        m_stall.start();
    }
}

void LoadWatch::loaded()
{
    m_stall.stop();
    if (m_reported)
        emit recovered();
    m_reported = false;
    m_blankFor = 0ms;
    m_look.start();
}

void LoadWatch::stop()
{
    m_stall.stop();
    m_look.stop();
    m_reported = false;
}

void LoadWatch::look()
{
    const std::optional<bool> isBlank = m_looksBlank();
    if (!isBlank)
        return;
    if (!*isBlank) {
        m_look.stop();
        if (m_reported)
            emit recovered();
        m_reported = false;
        return;
    }
    m_blankFor += m_look.intervalAsDuration();
    if (m_blankFor >= m_blankAfter && !m_reported) {
        m_reported = true;
        emit blank();
    }
}

} // namespace crmlink::browser::webengine
