// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
namespace sme {
ExitCode runLog(const QStringList &) { return ExitCode::Usage; }
} // namespace sme
