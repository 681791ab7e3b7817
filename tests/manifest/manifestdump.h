// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/shootmanifest.h"
#include "yaml/yamlpath.h"

#include <QString>

namespace sme::test {

/// All that a manifest knows beside its text and the ids, as text: two manifests are equal if their dumps are.
QString dump(const ShootManifest &manifest);
/// The ids of all mirrors and hosts, each mirror's before those of its hosts.
QList<quint64> ids(const ShootManifest &manifest);

/// For tables in tests: "spec.extensions[0].type".
YamlPath fieldPath(const char *text);

} // namespace sme::test
