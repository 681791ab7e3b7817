// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/splice.h"
#include "yaml/writer.h"

#include <QByteArrayList>
#include <QByteArrayView>

#include <functional>
#include <optional>

namespace sme {

/// The items of a list, or the pairs of a mapping, as they stand in a text: which lines are theirs, and how they come,
/// go and move. The only code that knows block style from flow style.
///
/// In block style, the lines of an item are those from its dash or key to the end of its value, and the comment lines
/// directly above: comments that are indented deeper than the dashes belong to the item that they follow. No
/// other comment is an item's. Where the items are set off by empty lines, one of these comes and goes with each item.
///
/// In flow style, items that stand on lines of their own take the comments directly above and behind them along. A
/// mapping that is an item of a list in brackets may be a single pair without braces; it gets them when it gets another
/// pair.
class Collection
{
public:
    /// A list or a mapping in a text.
    struct Form
    {
        bool isFlow = false;
        bool isMapping = false;
        bool hasKey = false; ///< it is the value of a key
        /// In flow style, that of the brackets; in block style, it begins where the first item can at the earliest,
        /// behind the colon of its key.
        Span place;
        int count = 0; ///< of items or pairs; in block style, one at least
    };
    /// Where an item stands: from its dash (block style) or its properties on, to the end of its value.
    using Item = std::function<Span(int)>;
    /// The texts of new items, at least one, that stand at `column`, or on lines that are indented by so much.
    using Render = std::function<QByteArrayList(qsizetype column)>;

    Collection(QByteArrayView text, const QByteArray &newline, const Form &form, Item item)
        : m_text(text), m_newline(newline), m_form(form), m_item(std::move(item))
    {
    }

    bool isFlow() const { return m_form.isFlow; }
    int count() const { return m_form.count; }
    /// What goes along with an item that is looked at: its lines in block style, else the item alone.
    Span own(int index) const { return isFlow() ? m_item(index) : blockLines(index); }
    /// Whether the first item of a list in block style stands behind something else on its line: "- - a".
    bool sharesLine() const { return !isFlow() && !m_form.isMapping && !isOnOwnLine(0); }

    /// Adds items before position `index`, directly behind the one before.
    Splice insert(int index, const Render &render, const Writer &writer) const;
    /// Adds items behind all, and behind the comments below that are a part of what is there: fields or items that are
    /// commented out.
    Splice append(const Render &render, const Writer &writer) const;
    /// What stands among the items and is none's stays. What loses all its items becomes [] or {}.
    Splice remove(int first, int count = 1) const { return isFlow() ? cutItems(first, count) : cutLines(first, count); }
    /// An item as it was, or a new one.
    struct Replacement
    {
        int kept = -1; ///< the position of the item that it was, with its token, its lines and comments; -1 for none
        QByteArray token; ///< of a new item
    };
    /// Puts items in the place of all that are there, one at least, whose first has its value at `firstValue`. In flow
    /// style there are no comments among them.
    Splice replace(const QList<Replacement> &items, qsizetype firstValue) const
    {
        return isFlow() ? replaceInFlow(items) : replaceLines(items, firstValue);
    }
    /// `to` is the position afterwards.
    Splice move(int from, int to) const { return isFlow() ? moveInFlow(from, to) : moveLines(from, to); }
    /// The same as the splice that takes the item out and the one that puts it in, both of the text as it is, where
    /// they are two.
    std::optional<std::pair<Splice, Splice>> moveApart(int from, int to) const;

    /// The lines of an item with its comments, without the last line end.
    struct Lines
    {
        QByteArray text;
        qsizetype column = 0; ///< of the dash
    };
    /// Nothing where items have no lines of their own, as in flow style.
    std::optional<Lines> linesOf(int index) const;
    /// Adds an item that is given as lines, indented as the others are; nothing as above.
    std::optional<Splice> insertLines(int index, const Lines &item) const;

private:
    /// The column of an item, from 0, in bytes.
    qsizetype column(int index = 0) const;
    bool isOnOwnLine(int index) const;
    qsizetype indentation(qsizetype offset) const;
    QByteArray part(qsizetype begin, qsizetype end) const { return m_text.sliced(begin, end - begin).toByteArray(); }

    // Block style.

    Span blockLines(int index) const;
    QByteArray ownLines(int index) const;
    qsizetype insertionPoint(int index) const;
    qsizetype endOfBlock() const;
    bool isCommentedOut(qsizetype line) const;
    bool isSpaced() const;
    bool isEmptyLine(qsizetype line) const;
    Span gap(int index) const;
    QByteArray indented(const Render &render) const;
    Splice addLines(int index, const QByteArrayList &items) const;
    Splice cutLines(int first, int count) const;
    Splice cutFirstPair() const;
    Splice replaceLines(const QList<Replacement> &items, qsizetype firstValue) const;
    Splice moveLines(int from, int to) const;

    // Flow style.

    Span flowLines(int index) const;
    bool isBarePair() const
    {
        return count() == 1 && (m_item(0).begin == m_form.place.begin || m_text[m_form.place.begin] == '?');
    }
    qsizetype afterComma(int index) const;
    QByteArray separator() const;
    Splice insertItems(int index, const Render &render) const;
    Splice fill(const Render &render, const Writer &writer) const;
    Splice appendItems(const Render &render) const;
    Splice cutItems(int first, int count) const;
    Splice replaceInFlow(const QList<Replacement> &items) const;
    Splice moveInFlow(int from, int to) const;
    Splice moveItems(int from, int to) const;
    Splice moveFlowLines(int from, int to) const;

    QByteArrayView m_text;
    QByteArray m_newline;
    Form m_form;
    Item m_item;
};

} // namespace sme
