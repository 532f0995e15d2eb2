#pragma once

#include <QString>
#include <QTest>
#include <QWidget>

namespace crmlink::test
{

/// The one child of type T under @p parent with this object name; fails the test and returns null when there is none.
template <typename T> T *child(const QWidget *parent, const char *objectName)
{
    T *found = parent->findChild<T *>(QLatin1String(objectName));
    if (!found)
        QTest::qFail(qPrintable(QStringLiteral("no child named %1").arg(QLatin1String(objectName))), __FILE__, __LINE__);
    return found;
}

} // namespace crmlink::test
