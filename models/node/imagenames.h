// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node/imagelist.h"

#include <QHash>
#include <QStringView>

namespace sme {

/// How much a word tells by itself that it names an image.
enum class NameSign {
    None, ///< it cannot: a number, an id, an option, a URL
    Bare, ///< it can, like most words: nginx, bitnami/kafka
    Hosted, ///< it has a registry before its path: quay.io/a/b
    Sure, ///< it has a tag or a digest
};

NameSign nameSign(QStringView word);

/// Whether a word is the id of an image or a container: sha256:… or 12 to 64 hex digits.
bool isImageId(QStringView word);

/// A word without what people and programs leave around it: quotes, brackets, the scheme of a Pod's status, a tag or
/// digest that is none.
QStringView listedName(QStringView word);

/// The parts of a name in one; a part that is empty or “<none>” is left out, and so is one that the repository has.
QString composedName(QStringView registry, QStringView repository, QStringView tag, QStringView digest);

/// Keeps the order of the text, and each image once.
class ImageCollector
{
public:
    void add(QStringView text, bool ofGardener = false, int count = 1);

    bool isEmpty() const { return m_images.isEmpty(); }
    /// Whether there were ids where names could have been.
    bool hasIds() const { return m_hasIds; }
    QList<ListedImage> take() { return std::move(m_images); }

private:
    QHash<QString, qsizetype> m_positions;
    QList<ListedImage> m_images;
    bool m_hasIds = false;
};

} // namespace sme
