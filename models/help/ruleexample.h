// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/release.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sme {

/// A manifest in which a rule finds something, and no other rule does that could be avoided. A file of
/// resources/data/rules each: a whole document, or what stands in the list of mirrors.
struct RuleExample
{
    QString text; ///< as the file has it, which may be a part of a document
    QByteArray document; ///< the whole
    ReleaseChoice release; ///< of the extension, for which the rule finds it
};

/// Nothing for what is no rule.
std::optional<RuleExample> ruleExample(const QString &rule);

} // namespace sme
