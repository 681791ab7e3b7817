// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/splice.h"

#include <QByteArrayList>
#include <QByteArrayView>

#include <functional>

namespace sme {

/// A list in brackets, or a mapping in braces (whose items are then its pairs): how items come and go.
///
/// Items that stand on lines of their own take the comments directly above and behind them along. A mapping that is an
/// item of a list in brackets may be a single pair without braces; it gets them when it gets another pair.
class FlowList
{
public:
    using Item = std::function<Span(int)>;
    /// The texts of new items, at least one, on lines that are indented by `column` bytes.
    using Render = std::function<QByteArrayList(qsizetype column)>;

    /// `list`: with its brackets.
    FlowList(QByteArrayView text, Span list, int count, Item item)
        : m_text(text), m_list(list), m_count(count), m_item(std::move(item))
    {
    }

    /// Adds items before position `index`. `multiline` and `step` say how an empty list is filled.
    Splice insert(int index, const Render &render, const QByteArray &newline, bool multiline, qsizetype step) const;
    Splice remove(int first, int count = 1) const;
    Splice move(int from, int to) const;

private:
    /// An item with the lines around it that are its own.
    struct Block
    {
        QByteArray before;
        QByteArray item;
        QByteArray after; ///< behind the comma
    };

    bool isBarePair() const { return m_count == 1 && (m_item(0).begin == m_list.begin || m_text[m_list.begin] == '?'); }
    bool isOnOwnLine(int index) const;
    /// Behind the comma that follows an item, or -1.
    qsizetype afterComma(int index) const;
    Span lines(int index) const;
    QByteArray separator() const;
    QByteArray part(qsizetype begin, qsizetype end) const { return m_text.sliced(begin, end - begin).toByteArray(); }
    /// Puts items into an empty list.
    Splice fill(const Render &render, const QByteArray &newline, bool multiline, qsizetype step) const;
    Splice append(const Render &render, const QByteArray &newline) const;
    Splice moveItems(int from, int to) const;
    Splice moveLines(int from, int to) const;

    QByteArrayView m_text;
    Span m_list;
    int m_count;
    Item m_item;
};

} // namespace sme
