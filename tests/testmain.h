// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

namespace sme::test {

/// A test class of a program that holds several. Registers itself under the name of its file without the ending,
/// "tst_rules", which the program takes as its first argument (and CTest as the name of the test).
class Registration
{
public:
    using Run = int (*)(int argc, char **argv);

    Registration(const char *file, Run run);
};

} // namespace sme::test

/// Takes the place of QTEST_MAIN.
#define MIRROR_TEST(Class)                                                                                             \
    static const sme::test::Registration registrationOf##Class(__FILE__, [](int argc, char **argv) {                   \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    });
