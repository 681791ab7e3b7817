// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace sme {

/// An image as it stands in a list, and how often.
struct ListedImage
{
    QString text;
    int count = 1;
    bool ofGardener = false; ///< the object that it stands in says that Gardener manages it

    friend bool operator==(const ListedImage &, const ListedImage &) = default;
};

/// Reads the images of what people have: a list (one per line, or with blanks or commas between), objects of kubectl as
/// JSON or YAML (pods, workloads, lists of them, nodes), tables of kubectl -o wide, crictl, ctr, nerdctl and docker,
/// `crictl images -o json`. Each image comes once, in the order of the text. An error where the text is a table without
/// images, which says how to get one that has them.
Result<QList<ListedImage>> readImageList(const QByteArray &text);

} // namespace sme
