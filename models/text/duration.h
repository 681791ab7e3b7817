// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sme {

/// A duration for people, in the unit in which it is read at a glance: "0.8 ms", "41 ms", "7.5 s", "30 s", "5 min 3 s".
/// Nothing if it is negative: it is not known.
QString durationText(double milliseconds);

} // namespace sme
