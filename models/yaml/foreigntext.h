// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace sme {

/// What makes a text unreadable as a whole, rather than the place at which a reader gives up.
struct ForeignText
{
    QString reason; ///< a sentence without its end: what it is, and what to do
    qsizetype offset = 0; ///< in bytes
    bool isBlank = false; ///< one character that looks like a blank; else the text as a whole is something else
};

/// Marks of a merge conflict, fences of Markdown, a web page, a quoted mail, a diff; and near `place`, where the reader
/// gave up, blanks that are none. For a text that could not be read: one that can be may have any of these in a value.
std::optional<ForeignText> foreignTextIn(QByteArrayView text, qsizetype place);

} // namespace sme
