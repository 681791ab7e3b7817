// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/mirrorconfig.h"
#include "node/bundle.h"

#include <QByteArray>
#include <QStringList>

namespace sme {

/// A MirrorConfig made of what a node has.
struct NodeImport
{
    MirrorConfig config;
    QByteArray yaml; ///< the same as a document of its own; empty when there is nothing
    QStringList notes; ///< what MirrorConfig cannot express, and what to do instead
};

/// Reads hosts.toml files below certs.d, or where there are none the old mirrors of config.toml, and registries.yaml of
/// k3s and RKE2 wherever it lies in the bundle.
NodeImport importNode(const NodeBundle &bundle);

/// The mirror that one hosts.toml is for. `folder` of certs.d that it lies in tells the upstream, or else the server
/// that it names; where neither does, the upstream is empty, and so is `yaml`.
NodeImport importHostsToml(const QByteArray &text, const QString &folder = {});

} // namespace sme
