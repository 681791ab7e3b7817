// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/syntaxtree.h"
#include "yaml/yamlpath.h"
#include "yaml/yamlvalue.h"

#include <QByteArrayList>

namespace sme {

/// One of the four operations on a YAML text, as data.
struct YamlOperation
{
    enum class Kind : quint8 { Set, Insert, Remove, Move };

    Kind kind = Kind::Set;
    YamlPath path; ///< what is set or removed; the list that is inserted into or moved in
    QList<YamlValue> values = {}; ///< the one to set; the items to insert
    int from = 0; ///< the position before which items are inserted, or of the one that moves
    int to = 0; ///< the position of the one that moves, afterwards
    int count = 1; ///< how many items of a list are removed, from `path` on
    QByteArrayList comments = {}; ///< those that come with the items to insert
};

/// Sees to it that no edit ever makes a text that does not say exactly what was meant.
namespace guard {

/// Whether `after` is what an operation makes of `before`: the intended values, all else unchanged, and no comment gone
/// but those of what is removed. Paths begin at the root of a document; all documents are compared.
bool isMeant(const SyntaxTree &before, const SyntaxTree &after, std::size_t document, const YamlOperation &operation);
/// The same for operations that were all planned for `before`: each in a mapping of its own, in lists that none of them
/// changes; or all removing items of one list.
bool isMeant(const SyntaxTree &before, const SyntaxTree &after, std::size_t document,
             const QList<YamlOperation> &operations);
/// The same for a document that is added at the end.
bool isAdded(const SyntaxTree &before, const SyntaxTree &after, const YamlValue &document);

/// What is to happen when an edit that was planned is not what was meant, beside its refusal: a bug has been found.
using Alarm = void (*)(QByteArrayView before, QByteArrayView after);
/// In debug builds the program ends, until another alarm is set. Returns the one before. Not thread safe.
Alarm setAlarm(Alarm alarm);
/// Raises the alarm, and returns why the edit is refused.
QString raise(QByteArrayView before, QByteArrayView after);

} // namespace guard

} // namespace sme
