// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/proberequest.h"

#include <QStringList>

namespace sme {

/// A word for a POSIX shell, quoted so that it means itself.
QString shellQuoted(const QString &word);

/// The commands that repeat a test on a node: curl with the same URLs, headers and CA; ctr and crictl with the image of
/// the request, or a well-known one of its upstream. Nothing where host or upstream is not valid, and no command with a
/// character that is not seen.
QStringList nodeCommands(const ProbeRequest &request);

} // namespace sme
