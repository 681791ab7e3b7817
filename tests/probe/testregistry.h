// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testserver.h"

#include <QSet>
#include <QStringList>

namespace sme::test {

/// A registry with an image of some platforms, all with one layer. What it does not have can be said.
struct Registry
{
    explicit Registry(const QStringList &architectures);

    QByteArray answerTo(const Request &request) const;
    /// The content of an answer, before it is cut to the part that was asked for; empty if it has none.
    QByteArray contentFor(const Request &request) const;
    Server::Handler handler() const;

    QByteArray index;
    QByteArray layer; ///< gzip
    QHash<QByteArray, QByteArray> parts; ///< by digest
    QHash<QString, QByteArray> manifests; ///< digests by architecture
    QHash<QString, QByteArray> configs; ///< digests by architecture
    QSet<QByteArray> missing;
};

} // namespace sme::test
