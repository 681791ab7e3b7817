// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sme {

/// What people call a value in the report of a connection test: "not before" for "notBefore", in their language.
QString detailText(const QString &key);

} // namespace sme
