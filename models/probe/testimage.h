// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sme {

/// A small public image of a well-known registry, to test its mirrors with: "docker.io/library/busybox:latest". Empty
/// for an upstream that is not known.
QString defaultTestImage(const QString &upstream);

} // namespace sme
