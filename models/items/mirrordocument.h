// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/validator.h"
#include "hosts/hoststoml.h"
#include "manifest/change.h"
#include "manifest/shootmanifest.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace sme {

/// The document of the editor: a manifest with its undo stack, findings and previews, kept right after every edit.
///
/// Views and item models hold no copy of it; they listen to its signals. Modified means that the undo stack is not clean.
class MirrorDocument final : public QObject
{
    Q_OBJECT

public:
    explicit MirrorDocument(QObject *parent = nullptr);
    ~MirrorDocument() override;

    /// Replaces everything; forgets undo. `subject` as of ShootManifest::subjects().
    void load(const QByteArray &text, int subject = 0);

    const ShootManifest &manifest() const { return m_manifest; }
    const Validator &validator() const { return m_validator; }
    QUndoStack *undoStack() { return &m_undoStack; }

    ReleaseChoice release() const { return m_validator.release(); }
    void setRelease(ReleaseChoice release);

    /// Makes a change through the undo stack. `typing`: merges with the change before it if that was typing in the same
    /// field. A change that changes nothing is fine and leaves no undo step. Fails with the reason what cannot be
    /// changed without loss.
    Result<void> perform(const Change &change, bool typing = false);
    /// Several changes as one undo step with the text `title`; all or nothing. Each is planned for the manifest that the
    /// earlier ones leave.
    Result<void> performAll(const QList<Change> &changes, const QString &title);
    /// Ends the merging of typing: the next change is a step of its own.
    void endTyping();

    /// The hosts.toml (and CA files) of one mirror, as the node gets them.
    QList<NodeFile> nodeFiles(int mirror) const;

Q_SIGNALS:
    /// All is new: file, subject or structure. Ask everything again.
    void reset();
    /// The mirrors from `first`: `before` many go, before the text changes …
    void mirrorsAboutToChange(int first, int before, int after);
    /// … and `after` many are there now.
    void mirrorsChanged(int first, int before, int after);
    /// A part of the text was replaced: it stood at byte `offset`.
    void textPatched(qsizetype offset, const QByteArray &removed, const QByteArray &inserted);
    /// The findings of these mirrors may be others now; of all and of the document if `all`.
    void findingsChanged(const QList<int> &mirrors, bool all);
    void releaseChanged(ReleaseChoice release);

private:
    friend class EditCommand;
    void apply(const Edit &edit);

    ShootManifest m_manifest;
    Validator m_validator;
    QUndoStack m_undoStack;
};

} // namespace sme
