// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/fields.h"
#include "yaml/habits.h"
#include "yaml/yamlvalue.h"

namespace sme {

/// Mirrors and hosts as values to be written: their fields in the usual order, without those that say nothing.
YamlValue yamlOf(const FieldValue &value);
YamlValue yamlOf(const Host &host);
YamlValue yamlOf(const QList<Host> &hosts);
YamlValue yamlOf(const Mirror &mirror);
YamlValue yamlOf(const QList<Mirror> &mirrors);
/// All of a MirrorConfig, with its version and kind.
YamlValue yamlOf(const MirrorConfig &config);

/// How mirrors are written where the text shows no other habit: as in the extension's documentation.
const Habits &mirrorHabits();

} // namespace sme
