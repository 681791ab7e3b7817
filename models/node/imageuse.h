// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/mirrorconfig.h"
#include "node/imagelist.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace sme {

/// How an image is pulled with a configuration.
struct ImageUse
{
    QString given; ///< as it stands in the list
    QString image; ///< complete; as given where it is not the name of an image
    QString registry; ///< as the CRI reads it
    std::optional<QString> upstream; ///< of the mirror that serves it; nothing when there is none
    QStringList hosts; ///< of that mirror, in order
    bool byDigest = false; ///< it is named by a digest, so that no tag is resolved
    bool tagByMirror = false; ///< a tag is resolved at a mirror host
    bool digestByMirror = false; ///< a digest is asked of a mirror host
    QString nearest; ///< an upstream of the configuration, or a known registry, that was probably meant
    QString fix; ///< an operation of `shoot-mirror edit`
    QString problem; ///< why it is not the name of an image
    bool ofGardener = false; ///< a system image of Gardener
    int count = 1;

    QJsonObject toJson() const;
    friend bool operator==(const ImageUse &, const ImageUse &) = default;
};

/// The list as a whole.
struct ImageSummary
{
    int images = 0;
    int mirrored = 0; ///< have a mirror
    int tagsLeak = 0; ///< have a mirror, but are named by a tag, which is resolved at the upstream
    int withoutMirror = 0;
    int invalid = 0;
    int ofGardener = 0;
    QStringList registriesWithoutMirror; ///< in the order of the list

    QJsonObject toJson() const;
};

/// What `config` does for each image, in the order of the list.
QList<ImageUse> imageUses(const QList<ListedImage> &images, const MirrorConfig &config);
ImageSummary summaryOf(const QList<ImageUse> &uses);

} // namespace sme
