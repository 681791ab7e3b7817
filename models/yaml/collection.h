// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/splice.h"
#include "yaml/writer.h"

#include <QByteArrayList>
#include <QByteArrayView>

#include <functional>

namespace sme {

/// The items of a list, or the pairs of a mapping, as they stand in a text: which lines are theirs, and how they come,
/// go and move. The only code that knows block style from flow style.
///
/// In block style, the lines of an item are those from its dash or key to the end of its value, and the comment lines
/// directly above: a comment that is indented deeper than the dashes belongs to the item before, if there is one. No
/// other comment is an item's. Where the items are set off by empty lines, one of these comes and goes with each item.
///
/// In flow style, items that stand on lines of their own take the comments directly above and behind them along. A
/// mapping that is an item of a list in brackets may be a single pair without braces; it gets them when it gets another
/// pair.
class Collection
{
public:
    /// Where an item stands: from its dash (block style) or its properties on, to the end of its value.
    using Item = std::function<Span(int)>;
    /// The texts of new items, at least one, that stand at `column`, or on lines that are indented by so much.
    using Render = std::function<QByteArrayList(qsizetype column)>;

    /// `place`: in flow style, that of the brackets; in block style, it begins where the first item can at the
    /// earliest, behind the colon of its key.
    Collection(QByteArrayView text, bool isFlow, Span place, int count, Item item)
        : m_text(text), m_isFlow(isFlow), m_place(place), m_count(count), m_item(std::move(item))
    {
    }

    bool isFlow() const { return m_isFlow; }
    int count() const { return m_count; }
    Span item(int index) const { return m_item(index); }
    /// The column of an item, from 0, in bytes.
    qsizetype column(int index = 0) const;
    /// The lines that an item has for itself, with those of its comments.
    Span lines(int index) const { return m_isFlow ? flowLines(index) : blockLines(index); }
    /// What goes along with an item that is looked at: its lines in block style, else the item alone.
    Span own(int index) const { return m_isFlow ? m_item(index) : blockLines(index); }
    /// Whether the first item in block style stands behind something else on its line: "- - a".
    bool sharesLine() const { return !m_isFlow && !isOnOwnLine(0); }

    /// Adds items before position `index`. In block style there is one at least.
    Splice insert(int index, const Render &render, const Writer &writer) const;
    /// What stands among the items and is none's stays. A list in block style that loses all its items becomes [].
    Splice remove(int first, int count = 1) const { return m_isFlow ? cutItems(first, count) : cutLines(first, count); }
    /// An item as it was, or a new one.
    struct Replacement
    {
        int kept = -1; ///< the position of the item that it was, with its token, its lines and comments; -1 for none
        QByteArray token; ///< of a new item
    };
    /// Puts items in the place of all that are there, one at least, whose first has its value at `firstValue`. In flow
    /// style there are no comments among them.
    Splice replace(const QList<Replacement> &items, qsizetype firstValue, const Writer &writer) const
    {
        return m_isFlow ? replaceInFlow(items, writer) : replaceLines(items, firstValue, writer.habits().newline);
    }
    /// `to` is the position afterwards.
    Splice move(int from, int to, const QByteArray &newline) const;

    // Of block style alone.

    /// The lines of an item without the last line end.
    QByteArray linesOf(int index) const;
    /// Adds items that are given as such lines.
    Splice insertLines(int index, const QByteArrayList &items, const QByteArray &newline) const;

private:
    bool isOnOwnLine(int index) const;
    qsizetype indentation(qsizetype offset) const;
    QByteArray part(qsizetype begin, qsizetype end) const { return m_text.sliced(begin, end - begin).toByteArray(); }

    Span blockLines(int index) const;
    qsizetype insertionPoint(int index) const;
    bool isSpaced() const;
    bool isEmptyLine(qsizetype line) const;
    Span gap(int index) const;
    Splice cutLines(int first, int count) const;
    Splice replaceLines(const QList<Replacement> &items, qsizetype firstValue, const QByteArray &newline) const;

    Span flowLines(int index) const;
    Splice replaceInFlow(const QList<Replacement> &items, const Writer &writer) const;
    bool isBarePair() const
    {
        return m_count == 1 && (m_item(0).begin == m_place.begin || m_text[m_place.begin] == '?');
    }
    qsizetype afterComma(int index) const;
    QByteArray separator() const;
    Splice insertItems(int index, const Render &render, const QByteArray &newline) const;
    Splice fill(const Render &render, const Writer &writer) const;
    Splice append(const Render &render, const QByteArray &newline) const;
    Splice cutItems(int first, int count) const;
    Splice moveItems(int from, int to) const;
    Splice moveFlowLines(int from, int to) const;

    QByteArrayView m_text;
    bool m_isFlow;
    Span m_place;
    int m_count;
    Item m_item;
};

} // namespace sme
