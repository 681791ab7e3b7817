// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node/bundle.h"

#include <QHash>

#include <optional>

namespace sme {

/// What one table of config.toml says about registries.
struct RegistryTable
{
    QString plugin; ///< "io.containerd.cri.v1.images"
    std::optional<QString> configPath;
    QHash<QString, QStringList> oldMirrors; ///< registry.mirrors: endpoints by registry
    QStringList oldConfigs; ///< the registries of registry.configs
    std::optional<bool> usesLocalPull;
    QString file; ///< that it stands in

    bool hasRegistry() const { return configPath || !oldMirrors.isEmpty() || !oldConfigs.isEmpty(); }
};

/// containerd's config.toml with what it imports, as far as registries go.
struct ContainerdConfig
{
    bool found = false; ///< and read
    int version = 1;
    std::optional<Error> error; ///< of the file that errorFile names
    QString errorFile;
    QStringList missingImports; ///< patterns to which no file of the bundle fits
    QStringList unread; ///< why files that are there were not read, in words
    QStringList disabledPlugins;
    /// As merged since 2.0: by key. In 1.x a later file replaces the whole table of a plugin.
    QList<RegistryTable> merged;
    QList<RegistryTable> replaced;

    const QList<RegistryTable> &tables(bool merges) const { return merges ? merged : replaced; }
    /// Whether a setting can be in a file that was not read.
    bool isPartial() const { return !missingImports.isEmpty() || !unread.isEmpty(); }
};

/// Reads /etc/containerd/config.toml of the bundle. Imports that lead out of the bundle are told as missing.
ContainerdConfig readContainerdConfig(const NodeBundle &bundle);

} // namespace sme
