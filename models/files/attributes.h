// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sme {

/// Gives the new file `to` owner, permissions, access control list and extended attributes of the file `from` that it
/// is to replace. Owner and group are kept where the system allows it. Nobody gets more rights than before.
void keepAttributes(int from, int to);

} // namespace sme
