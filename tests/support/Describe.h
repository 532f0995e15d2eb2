#pragma once

#include "base/Error.h"
#include "base/Text.h"

#include <QTest>

// How our values look when a comparison fails.
namespace QTest
{

template <> inline char *toString(const crmlink::Text &text)
{
    return QTest::toString(text.toString());
}

template <> inline char *toString(const crmlink::ErrorKind &kind)
{
    return QTest::toString(crmlink::kindName(kind));
}

} // namespace QTest
