// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/documentfile.h"
#include "theme.h"

#include <QObject>
#include <QStringList>

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

    /// Opens a file unless the user wants to keep what is open. Whether it was opened.
    bool openPath(const QString &path);
    bool save();
    bool saveAs();
    /// Asks what to do with unsaved changes. False if the user wants to stay.
    bool mayLeave();
    void newDocument();
    /// Another Shoot of the same file. False if the user wants to stay.
    bool selectSubject(int subject);
    /// Offers what an earlier run left unsaved.
    void offerRecovery();
    /// Says that something could not be done.
    void showProblem(const QString &text, const QList<QAction *> &actions = {});

    QStringList recentFiles() const;
    QString lastFolder() const;
    void setLastFolder(const QString &folder);

Q_SIGNALS:
    /// Something is about to be saved or left: commit what is being typed.
    void aboutToLeave();
    /// There is another document.
    void documentChanged();
    /// The path, the saved text, or whether all is saved, is another.
    void fileStateChanged();

private:
    void connectActions();
    void connectFile();
    void open();
    void startWith(const QByteArray &text);
    void opened();
    bool writeTo(const QString &path);
    bool resolveConflict();
    void reload();
    void showDiskState();
    void recover();
    void remember(const QString &path);
    void clearNotice();

    MirrorDocument *m_document;
    Dialogs *m_dialogs;
    EditorActions *m_actions;
    Banners m_banners;
    DocumentFile m_file;
    bool m_hasDocument = false;
    QList<RecoveredDocument> m_recovered;
    QAction *m_restore;
    QAction *m_discard;
    QAction *m_dismiss;
};

} // namespace sme
