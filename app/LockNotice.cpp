#include "LockNotice.h"

#include <QCoreApplication>

namespace crmlink::app
{

using namespace std::chrono_literals;

runs::RunProgress LockNotice::progress()
{
    return [this](runs::RunStep step) {
        m_notice.end();
        if (step == runs::RunStep::Lock) {
            m_notice.begin(Text(QT_TRANSLATE_NOOP(
                               "crmlink", "Waiting: another program holds these rows of the CRM. Ctrl+C stops; nothing is written yet.")),
                           1s);
        }
    };
}

} // namespace crmlink::app
