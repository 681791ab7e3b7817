// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sme {

/// Text from a log, an event or a node without what gives access: user information in URLs, values of query parameters
/// (but for `ns`, `scope` and `service`), credentials behind Authorization, cookies, tokens, passwords and keys. What
/// was taken out is shown as "…".
QString redacted(const QString &text);

} // namespace sme
