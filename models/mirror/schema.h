// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/release.h"

#include <QJsonObject>

namespace sme {

/// The JSON schema (draft 2020-12) of the MirrorConfig that a release accepts, made from the tables of fields and of
/// releases; for `portable`, the newest. A schema cannot say all that admission checks: names that stand twice in a
/// document, and what refers to other parts of the Shoot.
QJsonObject mirrorConfigSchema(ReleaseChoice release);

} // namespace sme
