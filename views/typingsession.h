// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>
#include <QString>

namespace sme {

class MirrorDocument;

/// A text field whose every keystroke reaches the document: one undo step, which Esc takes back.
class TypingSession
{
public:
    TypingSession(MirrorDocument *document, const QModelIndex &cell);

    /// Writes what has been typed so far.
    void type(const QString &text);
    /// Writes the text as one change from the one before the session: what was needed on the way (quotes around
    /// "https:") does not stay.
    void commit(const QString &text);
    /// The document is as if nothing had been typed.
    void takeBack();
    const QPersistentModelIndex &cell() const { return m_cell; }

private:
    MirrorDocument *m_document;
    QPersistentModelIndex m_cell;
    int m_step; ///< where the undo stack stood at the beginning
};

} // namespace sme
