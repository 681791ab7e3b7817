// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirror/mirrorconfig.h"

namespace sme {

Host Host::withUrl(const QString &url)
{
    Host host;
    host.url = url;
    return host;
}

QStringList Host::effectiveCapabilities() const
{
    return capabilities.isEmpty() ? QStringList{pullCapability} : capabilities;
}

} // namespace sme
