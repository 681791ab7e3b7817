// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/editcommand.h"

#include "items/changerecord.h"

#include <algorithm>

namespace sme {

namespace {

bool sameIds(const QList<EntryIds> &a, const QList<EntryIds> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const EntryIds &left, const EntryIds &right) {
        return left.mirror == right.mirror
            && std::equal(left.hosts.begin(), left.hosts.end(), right.hosts.begin(), right.hosts.end());
    });
}

/// `first` and then `second` as one patch; nothing if they are not about the same piece of text and entries.
std::optional<Patch> composed(const Patch &first, const Patch &second)
{
    if (first.whole != second.whole || first.first != second.first || !sameIds(first.after, second.before))
        return std::nullopt;
    Patch result;
    result.whole = first.whole;
    result.first = first.first;
    result.before = first.before;
    result.after = second.after;
    const qsizetype firstEnd = first.offset + first.inserted.size();
    const qsizetype secondEnd = second.offset + second.removed.size();
    if (second.offset >= first.offset && secondEnd <= firstEnd) {
        result.offset = first.offset;
        result.removed = first.removed;
        result.inserted = first.inserted;
        result.inserted.replace(second.offset - first.offset, second.removed.size(), second.inserted);
    } else if (second.offset <= first.offset && secondEnd >= firstEnd) {
        result.offset = second.offset;
        result.removed = second.removed;
        result.removed.replace(first.offset - second.offset, first.inserted.size(), first.removed);
        result.inserted = second.inserted;
    } else {
        return std::nullopt;
    }
    return result;
}

bool isNothing(const Patch &patch)
{
    return patch.removed == patch.inserted && sameIds(patch.before, patch.after);
}

} // namespace

EditCommand::EditCommand(MirrorDocument &document, const QString &title, QList<Edit> edits,
                         std::optional<TypingKey> typing)
    : QUndoCommand(title), m_document(document), m_edits(std::move(edits)), m_typing(typing)
{
}

void EditCommand::undo()
{
    m_document.endTyping();
    ChangeRecord record;
    for (auto edit = m_edits.crbegin(); edit != m_edits.crend(); ++edit)
        m_document.apply(edit->reversed(), record);
    setObsolete(m_document.m_isTakingBack);
    Q_EMIT m_document.stepped(record.step());
}

void EditCommand::redo()
{
    ChangeRecord record;
    for (Edit &edit : m_edits) {
        m_document.apply(edit, record);
        edit.forgetManifests();
    }
    Q_EMIT m_document.stepped(record.step());
}

int EditCommand::id() const
{
    return m_typing ? 1 : -1;
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditCommand *>(other); // the same id() says so
    if (m_typing != next->m_typing)
        return false;
    for (const Edit &edit : next->m_edits) {
        const bool single = edit.patches.size() == 1 && !m_edits.isEmpty() && m_edits.last().patches.size() == 1;
        const auto both = single ? composed(m_edits.last().patches.first(), edit.patches.first()) : std::nullopt;
        if (!both)
            m_edits.append(edit);
        else if (isNothing(*both))
            m_edits.removeLast();
        else
            m_edits.last().patches.first() = *both;
    }
    setObsolete(m_edits.isEmpty());
    return true;
}

} // namespace sme
