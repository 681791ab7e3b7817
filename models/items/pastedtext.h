// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace sme {

/// Text as it is copied from a ticket or a chat, without what stands around it there: the fences of a Markdown code
/// block with all outside of them, and indentation that all lines have in common.
QString withoutSurroundings(const QString &text);

/// A text to begin a document with.
struct PastedDocument
{
    QByteArray text;
    QStringList notes = {}; ///< what of the text that it was made of it cannot express
};

/// A document of what was pasted: a manifest as it is; of rows, a MirrorConfig with them; anything else as it is.
PastedDocument documentOf(const QString &pasted);

} // namespace sme
