// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sme {

/// What is wrong with a value that the cluster rejects, the first flaw that is found, and what to do.
struct NameAdvice
{
    QString reason; ///< without an end: "Host name must be lower case"
    QString remedy; ///< a sentence; empty where the reason says it

    /// "Host name must be lower case: “Docker.io”." and what to do.
    QString message(const QString &value) const;
};

/// A value without the quotes, straight or typographic, and blanks that were pasted around it.
QString withoutQuotes(const QString &value);

/// About an upstream that is no host name with an optional port.
NameAdvice upstreamAdvice(const QString &upstream);

/// About a mirror URL that no release since v0.9 accepts.
NameAdvice hostUrlAdvice(const QString &url);

} // namespace sme
