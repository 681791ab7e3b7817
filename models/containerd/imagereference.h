// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QString>

namespace sme {

/// An image reference, complete.
struct ImageReference
{
    QString registry; ///< "docker.io", "localhost:5000"
    QString repository; ///< "library/nginx"
    QString tag; ///< empty when only a digest is given
    QString digest; ///< "sha256:…", empty when none is given

    /// What is asked for: the digest if there is one, else the tag.
    QString reference() const { return digest.isEmpty() ? tag : digest; }
    QString toString() const;
};

/// Completes and checks an image reference as the CRI reads it: "nginx" is docker.io/library/nginx:latest, and so is
/// "index.docker.io/nginx".
Result<ImageReference> parseImageReference(const QString &text);

} // namespace sme
