// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/scalar.h"
#include "yaml/syntaxtree.h"

#include <QByteArrayList>
#include <QHash>

#include <optional>

namespace sme {

/// How a text is written, seen in what stands in it. What it does not show is not set.
struct Habits
{
    /// How the values of one key are written; of a list, its items.
    struct OfKey
    {
        std::optional<Quoting> quoting;
        std::optional<bool> flow; ///< the value is in brackets or braces
        std::optional<bool> itemsFlow; ///< … its items are
        std::optional<bool> multiline; ///< what is in brackets stands on lines of its own
        std::optional<qsizetype> offset; ///< columns from the key to the dashes of its list

        void complete(const OfKey &other);
    };

    QByteArray newline = "\n";
    bool isJson = false; ///< the whole is in braces, its keys in quotes
    std::optional<bool> flow; ///< new collections go into brackets and braces
    std::optional<bool> multiline; ///< … on lines of their own
    std::optional<bool> quotedKeys; ///< of what is in braces
    std::optional<bool> padded; ///< a blank within braces
    std::optional<bool> tightColon; ///< no blank after the colon
    std::optional<bool> tightComma;
    std::optional<qsizetype> afterDash; ///< blanks between a dash and its item
    std::optional<qsizetype> step; ///< indentation of what is in braces on lines of its own
    std::optional<qsizetype> listOffset; ///< columns from a key to the dashes of its list, where the key shows none
    QHash<QByteArray, OfKey> keys;
    /// Keys in the order in which they are written. A new field goes behind the last one that comes before it here;
    /// one that is not named here, behind all.
    QByteArrayList order;

    /// Line ends, and whether the text is JSON.
    static Habits ofText(QByteArrayView text);
    /// Takes what is not set yet from a node and what is in it; the first few hundred nodes show it all.
    void learn(const SyntaxTree &tree, SyntaxTree::Index node);

    /// Takes what is not set yet from others.
    void complete(const Habits &other);

    OfKey of(QByteArrayView key) const { return keys.value(QByteArray::fromRawData(key.data(), key.size())); }
};

/// How a scalar that begins with `first` is quoted.
Quoting quotingOf(char first);

} // namespace sme
