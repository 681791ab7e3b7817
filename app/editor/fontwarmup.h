// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>

namespace sme {

/// Reads the system's font configuration in a thread of its own while the application object connects to the display.
/// The first text that is painted needs it, and reading it takes about as long as connecting.
///
/// Make one before the QApplication. Where there is no fontconfig it does nothing.
class FontWarmUp final
{
public:
    FontWarmUp();
    ~FontWarmUp();
    FontWarmUp(const FontWarmUp &) = delete;
    FontWarmUp &operator=(const FontWarmUp &) = delete;

private:
    std::thread m_thread;
};

} // namespace sme
