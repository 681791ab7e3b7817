// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArray>
#include <QJsonArray>

namespace sme {

/// The documents of what kubectl or crictl printed, JSON or YAML, one after the other. Of YAML, all scalars but null
/// are strings. An error, with its place, for what is neither; texts that grow beyond reason by aliases are refused.
Result<QJsonArray> readObjects(const QByteArray &text);

} // namespace sme
