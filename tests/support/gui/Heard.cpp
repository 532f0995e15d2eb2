#include "support/gui/Heard.h"

#include <QAccessible>
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

QStringList Heard::results() const
{
    QStringList results = m_words;
    results.removeIf([](const QString &words) { return words.endsWith(u'…'); });
    return results;
}

int Heard::times(const QString &words) const
{
    return static_cast<int>(std::ranges::count_if(m_words, [&](const QString &one) { return one.contains(words); }));
}

QStringList readAsAlert(QAccessibleInterface *alert)
{
    const QString name = alert->text(QAccessible::Name);
    QStringList words{name};
    for (int i = 0; i < alert->childCount(); ++i) {
        QAccessibleInterface *inside = alert->child(i);
        if (inside->role() == QAccessible::StaticText && !inside->state().invisible && !name.contains(inside->text(QAccessible::Name)))
            words += inside->text(QAccessible::Name);
    }
    words += alert->text(QAccessible::Description);
    words.removeAll(QString());
    return words;
}

} // namespace crmlink::test
