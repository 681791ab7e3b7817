// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/shootmanifest.h"

#include <QString>

namespace sme::test {

/// All that a manifest knows beside its text and the ids, as text: two manifests are equal if their dumps are.
QString dump(const ShootManifest &manifest);

} // namespace sme::test
