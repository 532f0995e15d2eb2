#include "support/gui/Heard.h"

#include <QCoreApplication>
#include <QDynamicPropertyChangeEvent>

#include <algorithm>

namespace crmlink::test
{

Heard::Heard()
{
    qApp->installEventFilter(this);
}

bool Heard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DynamicPropertyChange || watched->objectName() != u"announcer")
        return false;
    const QByteArray name = static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName();
    const QVariant words = watched->property(name);
    if (name == "crmlinkWords" && words.isValid()) {
        m_words += words.toString();
        watched->setProperty(name, QVariant()); // the same words again are heard again
    }
    return false;
}

int Heard::times(const QString &words) const
{
    return static_cast<int>(std::ranges::count_if(m_words, [&](const QString &one) { return one.contains(words); }));
}

} // namespace crmlink::test
