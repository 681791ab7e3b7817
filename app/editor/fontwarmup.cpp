// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "fontwarmup.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <dlfcn.h>
#endif

namespace sme {

namespace {

/// No Qt in here: whichever thread uses Qt first is taken for the main one.
void readFontConfiguration()
{
#ifdef Q_OS_LINUX
    // Qt's platform plugins load this library anyway; FcInit() is thread-safe and does its work once a process.
    void *library = dlopen("libfontconfig.so.1", RTLD_LAZY);
    if (!library)
        return;
    if (const auto init = reinterpret_cast<int (*)()>(dlsym(library, "FcInit")))
        init();
#endif
}

} // namespace

FontWarmUp::FontWarmUp() : m_thread(&readFontConfiguration)
{
}

FontWarmUp::~FontWarmUp()
{
    m_thread.join();
}

} // namespace sme
