// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/span.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace sme {

/// A replacement in a text, planned: the bytes from `begin` to `end` become `text`.
struct Splice
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray text;

    /// Takes whole lines out, but for `kept`, which stands among them. Where they are the last ones and the text has no
    /// final line end, it has none afterwards.
    static Splice removeLines(QByteArrayView text, Span lines, const QByteArray &kept = {});
    /// Puts lines (without their last line end) before the line that begins at `at`, or at the end of the text.
    static Splice insertLines(QByteArrayView text, qsizetype at, const QByteArray &lines, const QByteArray &newline);
    /// Splices of the same text as one: at least one, in the order of the text, none of the bytes of another.
    static Splice together(QByteArrayView text, const QList<Splice> &splices);
    /// Makes a block list that stands below its key an empty one behind it; `lines` are those of its items, `kept` what
    /// stands among them and stays.
    static Splice emptyBlockList(QByteArrayView text, qsizetype afterColon, Span lines, const QByteArray &kept = {});
    /// Gives a key whose value is null or empty, and ends at `valueEnd`, a value in block style; a comment behind the
    /// key stays there.
    static Splice fillBlockField(QByteArrayView text, qsizetype afterColon, qsizetype valueEnd,
                                 const QByteArray &value);
};

} // namespace sme
