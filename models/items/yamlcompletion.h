// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/shootmanifest.h"

#include <QStringList>

namespace sme {

/// What can be written at a place of a YAML text.
struct YamlCompletion
{
    QStringList candidates; ///< the likeliest first; a key comes with its colon
    int replaced = 0; ///< so many characters before the place are what has been typed of it
    bool isOpen = false; ///< anything else can stand there too, as the name of a registry
};

/// What can stand at the end of the last of these lines, which goes as far as the text cursor: fields of a Shoot's
/// mirrors by where they stand, and their values. Goes by the lines alone, so that it helps while the text cannot be
/// read; the manifest says which registries and resources there are.
YamlCompletion yamlCompletion(const QStringList &lines, const ShootManifest &manifest);

/// The same, for what is offered without having been asked for: what goes on with what has been typed, and differs from
/// it.
YamlCompletion completionWhileTyping(const QStringList &lines, const ShootManifest &manifest);

/// The keys that lead to the last of these lines, from the outermost to its parent: "spec", "extensions", …
QStringList yamlPath(const QStringList &lines);

} // namespace sme
