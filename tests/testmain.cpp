// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testmain.h"

#include <QFileInfo>

#include <cstdio>
#include <map>
#include <string>

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using Application = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace sme::test {
namespace {

std::map<std::string, Registration::Run> &registrations()
{
    static std::map<std::string, Registration::Run> all;
    return all;
}

} // namespace

Registration::Registration(const char *file, Run run)
{
    registrations().emplace(QFileInfo(QString::fromUtf8(file)).baseName().toStdString(), run);
}

} // namespace sme::test

/// PROGRAM TEST [QTEST-OPTION...]: runs one test class.
int main(int argc, char **argv)
{
    const auto &tests = sme::test::registrations();
    const auto test = argc > 1 ? tests.find(argv[1]) : tests.end();
    if (test == tests.end()) {
        std::fputs("Which test? One of:\n", stderr);
        for (const auto &[name, run] : tests)
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    // The name of the test is not for Qt, and stays away from its arguments.
    argv[1] = argv[0];
    ++argv;
    --argc;
    QTEST_SET_MAIN_SOURCE_PATH
    const Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    return test->second(argc, argv);
}
