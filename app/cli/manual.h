// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArray>

namespace sme {

/// The man page of a template: each line `.\" TABLE name` gives way to a table of the program: "commands",
/// "operations", "recipes", "rules", "verdicts", "containerd". So the page says what the program does. Fails on a table
/// that is not known.
Result<QByteArray> manualPage(const QByteArray &pageTemplate);

} // namespace sme
