// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace sme::test {

/// A row for each thing that a rule says or does not say: "rule", "text" and "expected", the lines of this rule's
/// findings: the field and, where there is one, its value.
void addRuleCases();

} // namespace sme::test
