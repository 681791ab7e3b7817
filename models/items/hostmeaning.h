// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/mirrorconfig.h"

#include <QStringList>

namespace sme {

/// The capabilities with one more or less. What is not written is the default, which stays when another is added;
/// others keep their place, unknown ones too. Empty for the default alone.
QStringList withCapability(const QStringList &written, const QString &capability, bool isOn);

/// What a host's capabilities mean for pulls of an upstream's images, in a sentence.
QString capabilityMeaning(const QStringList &effective, const QString &upstream);

/// What one of the values that a field may have means; empty where that is all in its name.
QString valueMeaning(QLatin1StringView value);

/// What containerd asks a host for, a line for a tag and one for a digest.
QStringList requestLines(const Host &host, const QString &upstream);

} // namespace sme
