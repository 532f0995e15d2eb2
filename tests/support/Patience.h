#pragma once

#include <QTest>

// Compiled in before every test. What is waited for comes at once on an idle machine; QTest's own five seconds are too few for a
// busy one that starts a web engine or a server beside another test. A test that is about waiting names its own time.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 20'000)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, description) QTRY_VERIFY2_WITH_TIMEOUT((expression), description, 20'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expression, expected) QTRY_COMPARE_WITH_TIMEOUT((expression), expected, 20'000)
