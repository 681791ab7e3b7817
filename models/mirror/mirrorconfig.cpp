// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirror/mirrorconfig.h"

namespace sme {

QStringList Host::effectiveCapabilities() const
{
    return capabilities.isEmpty() ? QStringList{pullCapability} : capabilities;
}

} // namespace sme
