// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/changetitle.h"
#include "items/mirrordocument.h"

#include <QUndoCommand>

#include <optional>

namespace sme {

/// Typing that may be merged: the field, and what counts the fields' interruptions.
struct TypingKey
{
    ChangedField field;
    quint64 token = 0;

    friend bool operator==(const TypingKey &, const TypingKey &) = default;
};

/// A step of the undo stack: edits that were planned for the text as it is when the command is pushed.
class EditCommand final : public QUndoCommand
{
public:
    EditCommand(MirrorDocument &document, const QString &title, QList<Edit> edits, std::optional<TypingKey> typing);

    void undo() override;
    /// Makes the edits, the first time when the command is pushed.
    void redo() override;
    int id() const override;
    /// Takes in typing in the same field; obsolete if nothing is left of both.
    bool mergeWith(const QUndoCommand *other) override;

private:
    MirrorDocument &m_document;
    QList<Edit> m_edits;
    std::optional<TypingKey> m_typing;
};

} // namespace sme
