#pragma once

#include "base/Result.h"
#include "support/Describe.h"

namespace crmlink::test
{

/// What became of a call, in words for a test's failure.
template <typename T> QString say(const Result<T> &result)
{
    return result ? QStringLiteral("success") : kindName(result.error().kind) + QStringLiteral(": ") + result.error().toString();
}

} // namespace crmlink::test

// Each looks at its expression once.

#define VERIFY_OK(expression)                                                                                                              \
    do {                                                                                                                                   \
        const auto &verified = (expression);                                                                                               \
        QVERIFY2(verified.has_value(), qPrintable(crmlink::test::say(verified)));                                                          \
    } while (false)

#define VERIFY_FAILS(expression, expected)                                                                                                 \
    do {                                                                                                                                   \
        const auto &verified = (expression);                                                                                               \
        QVERIFY2(!verified.has_value(), "succeeded");                                                                                      \
        QVERIFY2(verified.error().kind == (expected), qPrintable(crmlink::test::say(verified)));                                           \
    } while (false)
