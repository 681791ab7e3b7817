// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/proberequest.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace sme {

/// What is asked of a host beyond its API.
struct ProbeSubject
{
    std::optional<ImageReference> image;
    QString upstream; ///< for `ns`; counts with an image only
    QStringList architectures; ///< of the nodes; empty: amd64
    bool isResolver = true; ///< whether containerd asks the host in the resolve step
    bool wholeLayers = false;

    static ProbeSubject of(const ProbeRequest &request);
    bool isSame(const ProbeSubject &other) const;
};

/// Where the parts of an image are at a host.
struct ImagePlace
{
    QString root; ///< as of apiRoot()
    QString repository;
    QString upstream;

    QUrl manifest(const QString &reference) const;
    QUrl blob(const QString &digest) const;
};

} // namespace sme
