// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>

namespace sme {

/// Told how far a long piece of reading is, in bytes of the source; false ends it. `total` is 0 where it is not known.
using WorkProgress = std::function<bool(qint64 done, qint64 total)>;

} // namespace sme
