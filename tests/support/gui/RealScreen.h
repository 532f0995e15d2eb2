#pragma once

namespace crmlink::test
{

/// Only a desktop with a screen has a way to assistive technology, and without that way Qt tells nobody anything. Runs the
/// test program again, on an X server and a bus of its own; says how it ended. Less than 0: it runs there already.
int runOnRealScreen(int argc, char **argv);

} // namespace crmlink::test

/// In place of QTEST_MAIN. Where there is no such screen to be had, the test says so and is skipped; with CI set it fails.
#define CRMLINK_TEST_ON_SCREEN(Test)                                                                                                       \
    int main(int argc, char **argv)                                                                                                        \
    {                                                                                                                                      \
        if (const int ended = crmlink::test::runOnRealScreen(argc, argv); ended >= 0)                                                      \
            return ended;                                                                                                                  \
        QApplication app(argc, argv);                                                                                                      \
        Test test;                                                                                                                         \
        return QTest::qExec(&test, argc, argv);                                                                                            \
    }
