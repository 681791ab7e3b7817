// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/imagereference.h"

namespace sme {

/// An image reference as the CRI of containerd reads it: index.docker.io is docker.io there, before any file is looked
/// for. See the section "containerd" of README.
Result<ImageReference> parseCriImage(const QString &text);

} // namespace sme
