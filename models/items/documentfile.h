// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/mirrordocument.h"
#include "items/recoverystore.h"
#include "manifest/textfile.h"
#include "result.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace sme {

/// The file that a document comes from: read, saved, watched, and its unsaved text kept against a crash.
class DocumentFile final : public QObject
{
    Q_OBJECT

public:
    /// What is known of the file on disk against what was last read or saved.
    enum class DiskState { Same, Changed, Gone };
    Q_ENUM(DiskState)

    explicit DocumentFile(MirrorDocument *document, QObject *parent = nullptr);
    ~DocumentFile() override;

    /// Absolute; empty for a document without a file.
    QString path() const { return m_path; }
    /// The file's name, or "Untitled".
    QString displayName() const;
    bool isModified() const { return m_document->isModified(); }
    DiskState diskState() const { return m_diskState; }
    /// Saving would overwrite what somebody else wrote: ask first.
    bool hasConflict() const { return m_diskState == DiskState::Changed; }
    /// Saving gives only this name of the file the new text: it has others (hard links), which keep the old one.
    bool hasOtherNames() const;
    /// What distinguishes the file on the disk (−) from the document (+), as a unified diff; empty where both are the
    /// same, or the file cannot be read.
    QByteArray differencesToDisk() const;
    /// The text as last read or saved.
    const QByteArray &savedText() const { return m_savedText; }

    /// An empty document without a file.
    void newDocument();
    /// A document without a file whose text (an example, the clipboard) is yet to be saved.
    void newDocument(PreparedDocument document);
    /// Takes over what was read from its file, or from a pipe, just now. Unsaved changes are lost, undo starts anew.
    void open(PreparedDocument document);
    /// Reads a file first; the document stays as it is on failure.
    Result<void> open(const QString &path, int subject = 0);
    /// Takes over another subject of the document's text. Undo starts anew; what was unsaved still is.
    void selectSubject(PreparedDocument document);
    /// Saves to path(). Fails on a conflict unless `overwrite`; the document stays modified on any failure.
    Result<void> save(bool overwrite = false);
    /// Saves to another path, which is the document's from then on.
    Result<void> saveAs(const QString &path);

    /// Looks at the file now; the watcher calls it too.
    void checkDisk();

    /// What earlier runs left unsaved, other running editors' excluded. Newest first.
    static QList<RecoveredDocument> recoverable();
    /// Takes over an unsaved document, prepared from its text: it is modified, and its path is that of the file that it
    /// was for. If that file is not what the text was made from any more, it is a conflict. The text is no longer in
    /// the store of unsaved texts under its id.
    void recover(PreparedDocument document, const RecoveredDocument &found);
    static void discard(const RecoveredDocument &document);
    /// A unified diff from the file of such a document, as it is now, to what was kept.
    static QByteArray differences(const RecoveredDocument &document);
    /// How long after an edit the unsaved text is written, in milliseconds.
    void setAutosaveDelay(int milliseconds);

Q_SIGNALS:
    void pathChanged(const QString &path);
    void modifiedChanged(bool modified);
    /// Somebody else wrote the file; once for each new content.
    void changedOnDisk();
    void goneFromDisk();
    void diskStateChanged(sme::DocumentFile::DiskState state);
    /// The unsaved text could not be kept: why.
    void autosaveFailed(const QString &reason);

private:
    void setPath(const QString &path);
    /// This is what is in the file, and what the document is made from.
    void adopt(const QByteArray &text);
    void markUnsaved();
    void setDiskState(DiskState state);
    void watch();
    bool autosave();
    void modificationChanged();
    Result<void> write(const QString &path, const FileExpectation &expected);

    MirrorDocument *m_document;
    QString m_path;
    QByteArray m_savedText;
    QByteArray m_baseHash; ///< of the content that this document was made from; empty if there was no file
    QByteArray m_diskHash; ///< of the content that was last seen on disk
    DiskState m_diskState = DiskState::Same;
    QFileSystemWatcher m_watcher;
    QTimer m_checkTimer;
    QTimer m_autosaveTimer;
    RecoverySlot m_recovery;
};

} // namespace sme
