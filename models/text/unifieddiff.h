// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace sme {

/// The change from one text to another as a unified diff, which patch(1) applies, with `context` equal lines around
/// each change. `name` is that of the file, in the bytes of the system. Empty if the texts are equal.
QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after, const QByteArray &name, int context = 3);

} // namespace sme
