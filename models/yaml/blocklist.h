// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/splice.h"

#include <QByteArrayList>
#include <QByteArrayView>

#include <functional>

namespace sme {

/// A list in block style: which lines belong to which item.
///
/// The lines of an item are those from its dash to the end of its value, and the comment lines directly above: a
/// comment that is indented deeper than the dashes belongs to the item before, if there is one. No other comment is an
/// item's. Where the items are set off by empty lines, one of these comes and goes with each item.
class BlockList
{
public:
    /// Where an item stands: its dash, and the end of its value.
    using Item = std::function<Span(int)>;

    /// `begin`: where the list can begin at the earliest, after the colon of its key.
    BlockList(QByteArrayView text, qsizetype begin, int count, Item item)
        : m_text(text), m_begin(begin), m_count(count), m_item(std::move(item))
    {
    }

    int count() const { return m_count; }
    Span item(int index) const { return m_item(index); }
    /// The column of the dashes, from 0, in bytes.
    qsizetype column() const;
    Span lines(int index) const;
    /// Whether the first item stands behind something else on its line: "- - a".
    bool sharesLine() const;

    /// Adds items before position `index`; each of them whole lines without the last line end.
    Splice insert(int index, const QByteArrayList &items, const QByteArray &newline) const;
    /// What stands among the items and is none's stays. A list that loses all its items becomes an empty one.
    Splice remove(int first, int count = 1) const;
    /// The lines of an item as insert() takes them.
    QByteArray linesOf(int index) const;

private:
    /// The begin of the line before which a new item `index` goes.
    qsizetype insertionPoint(int index) const;
    /// Whether every two items have an empty line between them.
    bool isSpaced() const;
    bool isEmptyLine(qsizetype line) const;
    /// What is left of the gap behind an item when the item goes.
    Span gap(int index) const;

    QByteArrayView m_text;
    qsizetype m_begin;
    int m_count;
    Item m_item;
};

} // namespace sme
