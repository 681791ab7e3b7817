// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/documentfile.h"
#include "theme.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

class QAction;

namespace sme {

class Banner;
class Dialogs;
class EditorActions;

/// New, open, save, close: what happens to the file of the document, and the questions before something could be lost.
class FileController final : public QObject
{
    Q_OBJECT

public:
    /// Banners for what is to be said about the file, none of them owned here.
    struct Banners
    {
        Banner *disk; ///< what happened to the file meanwhile
        Banner *notice; ///< what could not be done, and unsaved work that was found
    };

    FileController(MirrorDocument *document, Dialogs *dialogs, EditorActions *actions, Banners banners,
                   QObject *parent = nullptr);
    ~FileController() override;

    /// Whether there is a document at all; the window is empty otherwise.
    bool hasDocument() const { return m_hasDocument; }
    DocumentFile *file() { return &m_file; }

    /// Begins with a file, or without one if `path` is empty; then offers what an earlier run left unsaved.
    void start(const QString &path);
    /// Files are offered to `take` before they are opened as documents; it says whether it took one.
    void setAttachments(std::function<bool(const QString &path)> take) { m_take = std::move(take); }
    /// Opens a file unless the user wants to keep what is open. It is read beside the event loop: documentChanged() or
    /// openingChanged() tells of the end.
    void openPath(const QString &path);
    /// Whether a document is being read.
    bool isOpening() const { return m_loader.isRunning(); }
    bool save();
    bool saveAs();
    /// Asks what to do with unsaved changes. False if the user wants to stay.
    bool mayLeave();
    void newDocument();
    /// Begins with an empty text, for what can be looked at without a manifest.
    void newEmpty();
    /// Begins with a text that has no file. `notes` tell what of its source it cannot express.
    void startWith(const QByteArray &text, const QStringList &notes = {});
    /// Another Shoot of the same file.
    void selectSubject(int subject);
    /// Says that something could not be done.
    void showProblem(const QString &text, const QList<QAction *> &actions = {});
    /// Says what else there is to know of something that was done.
    void showNotes(const QStringList &notes);
    /// What was said so no longer is: it could be done after all.
    void clearProblem();

    QStringList recentFiles() const;
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

Q_SIGNALS:
    /// Something is about to be saved or left: commit what is being typed.
    void aboutToLeave();
    /// There is another document.
    void documentChanged();
    /// A document begins to be read, or no longer is: it is there, could not be read, or was given up.
    void openingChanged(bool opening);
    /// The path, the saved text, or whether all is saved, is another.
    void fileStateChanged();

private:
    void connectActions();
    void connectFile();
    void open();
    /// Reads a document and calls `adopt` with it, unless what is open was changed meanwhile and is to be kept.
    /// `failure` says what did not happen if it cannot be read.
    void load(const DocumentSource &source, const QString &failure, std::function<void(PreparedDocument)> adopt,
              const QStringList &notes = {});
    void begin(const QByteArray &text);
    void opened();
    void showOpening();
    bool writeTo(const QString &path);
    bool resolveConflict(bool isAboutDifferences = false);
    void reload();
    void reread();
    void showDiskState();
    void offerRecovery();
    void askRecovery();
    void recover();
    void remember(const QString &path);
    void clearNotice();

    MirrorDocument *m_document;
    Dialogs *m_dialogs;
    EditorActions *m_actions;
    Banners m_banners;
    DocumentFile m_file;
    DocumentLoader m_loader;
    std::function<bool(const QString &)> m_take;
    QTimer m_openingTimer;
    bool m_hasDocument = false;
    bool m_isProblemShown = false; ///< in the notice
    bool m_isChangedMeanwhile = false; ///< since a document began to be read
    QStringList m_restored; ///< what there is to say about files that an earlier run had begun to overwrite
    QList<RecoveredDocument> m_recovered;
    QAction *m_restore;
    QAction *m_discard;
    QAction *m_dismiss;
    QAction *m_noted;
    QAction *m_cancel;
    QAction *m_compare;
    QAction *m_lookAt; ///< at the differences of what was recovered
};

} // namespace sme
