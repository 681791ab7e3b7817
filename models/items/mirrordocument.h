// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/validator.h"
#include "hosts/hoststoml.h"
#include "items/documentloader.h"
#include "items/textposition.h"
#include "manifest/change.h"
#include "manifest/shootmanifest.h"

#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <optional>

namespace sme {

class ChangeRecord;

/// One replacement in the text, with the place where a text widget finds it.
struct TextPatch
{
    qsizetype offset = 0; ///< in bytes, in the text that the earlier patches of the same step leave
    QByteArray removed;
    QByteArray inserted;
    TextPosition start; ///< of `offset`
};

/// What a step did to the mirror list: `before` many mirrors from `first` on became `after` many.
struct MirrorRange
{
    int first = 0;
    int before = 0;
    int after = 0;
    /// Positions now, ascending, of those whose own text changed; the others of the range only have another position.
    QList<int> touched;
    /// How mirrors came and went, one after the other (a mirror that moves goes and comes); empty if none did.
    QList<MirrorSplice> splices;
};

/// What one step changed: all of it, told once.
struct DocumentStep
{
    QList<TextPatch> patches; ///< one after the other; empty where only findings are others
    std::optional<MirrorRange> mirrors; ///< nothing if no mirror changed
    /// The findings of these mirrors (positions, ascending) may be others now; of all and of the document if
    /// `allFindings`.
    QList<int> findings;
    bool allFindings = false;
};

/// The document of the editor: a manifest with its undo stack and findings, kept right after every edit.
///
/// Views and item models hold no copy of it; they listen to stepped(). Modified means that the undo stack is not clean.
///
/// A step (a change, several as one, an undo, a redo, another release) is made in full before it is told, so that a
/// listener always meets text, values and findings that agree.
class MirrorDocument final : public QObject
{
    Q_OBJECT

public:
    explicit MirrorDocument(QObject *parent = nullptr);
    ~MirrorDocument() override;

    /// Replaces everything; forgets undo.
    void load(PreparedDocument document);
    /// The same for a text; `subject` as of ShootManifest::subjects().
    void load(const QByteArray &text, int subject = 0);

    const ShootManifest &manifest() const { return m_manifest; }
    const Validator &validator() const { return m_validator; }
    QUndoStack *undoStack() { return &m_undoStack; }
    const QUndoStack *undoStack() const { return &m_undoStack; }
    bool isModified() const { return !m_undoStack.isClean(); }
    /// The saved text and this one are the same; what is typed next is a step of its own.
    void setSaved();

    ReleaseChoice release() const { return m_validator.release(); }
    void setRelease(ReleaseChoice release);

    /// Makes a change through the undo stack. `typing`: merges with the change before it if that was typing in the same
    /// field. A change that changes nothing is fine and leaves no undo step. Fails with the reason what cannot be
    /// changed without loss.
    Result<void> perform(const Change &change, bool typing = false);
    /// Several changes as one undo step with the text `title`; all or nothing. Each is planned for the manifest that
    /// the earlier ones leave.
    Result<void> performAll(const QList<Change> &changes, const QString &title);
    /// Ends the merging of typing: the next change is a step of its own.
    void endTyping() { ++m_typingToken; }
    /// Undoes the last step and forgets it: it cannot be made again.
    void takeBack();

    /// Findings of one mirror and of its hosts, in the order of the text; built when first asked for.
    const QList<Finding> &findings(int mirror) const;
    /// The hosts.toml (and CA files) of one mirror, as the node gets them.
    QList<NodeFile> nodeFiles(int mirror) const;
    /// What a finding or a row is about, as a place in the whole text: begin and end.
    std::pair<TextPosition, TextPosition> range(const FieldRef &field) const;

Q_SIGNALS:
    /// All is new: file or subject. Ask everything again.
    void reset();
    /// Listeners are told in the order in which they were made: models before the views that ask them.
    void stepped(const sme::DocumentStep &step);
    /// Before the step that it is.
    void releaseChanged(sme::ReleaseChoice release);

private:
    friend class EditCommand;

    Result<void> makeStep(const QList<Change> &changes, const QString &title, bool typing);
    /// Applies without telling anybody; `record` collects what is to be told.
    void apply(const Edit &edit, ChangeRecord &record);
    void applyApart(const Edit &edit, ChangeRecord &record);
    void applyWhole(const Edit &edit, ChangeRecord &record);

    ShootManifest m_manifest;
    Validator m_validator;
    QUndoStack m_undoStack;
    mutable QHash<int, QList<Finding>> m_findings;
    quint64 m_typingToken = 0;
    bool m_isTakingBack = false;
};

} // namespace sme
