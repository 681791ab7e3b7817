// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs.h"
#include "editormodels.h"
#include "windowstate.h"

#include <QMainWindow>

#include <memory>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace sme {

class AssistantController;
class Banner;
class ChoiceBox;
class ConnectionController;
class ConnectionsView;
class ContainerdBox;
class EditorActions;
class EditorPage;
class EmptyState;
class FileController;
class HelpController;
class OutputController;
class PullPathView;
class ReleaseBox;
class RowController;
class StatusLine;
class SupportController;

/// The window. What is in it is made right behind its first paint, so that it stands there at once.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `path`: a file to open at once; may be empty. `dialogs`: asked instead of the user if given.
    explicit MainWindow(const QString &path = {}, std::unique_ptr<Dialogs> dialogs = {});
    ~MainWindow() override;

    EditorModels *models() { return &m_models; }
    /// Nothing before the window was painted once.
    EditorActions *actionSet() const { return m_actions; }
    FileController *files() const { return m_files; }
    /// Opens another window, which goes when it is closed; with an empty path it has no document.
    static MainWindow *openWindow(const QString &path);
    /// A window for each manifest of the files; what is none (a node's archive, a log) goes to the first.
    static void openWindows(const QStringList &files);
    /// Opens a window with a text that has no file yet. `notes` tell what of its source it cannot express.
    static MainWindow *openText(const QByteArray &text, const QStringList &notes);
    /// Opens a new window on the same file in the place of this one, which goes: for what is decided when a window is
    /// made. Nothing is asked, and what is not saved is gone; see FileController::mayLeave().
    void reopen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildFrame();
    void buildMenus();
    void buildToolBar();
    void buildPage();
    void buildControllers();
    void connectControllers();
    void showDocument();
    void openDropped(const QStringList &files);
    void takeAttachments();
    void setContainerd(const ContainerdChoice &choice);
    void restoreChoices();
    void showSubjects();
    void find();
    void updateTitle();
    void updateStatus();
    void updateReadOnly();
    void fillRecentFiles();
    void setRelease(ReleaseChoice release);

    EditorModels m_models;
    WindowState m_state;
    std::unique_ptr<Dialogs> m_dialogs;
    QString m_path;
    QByteArray m_text; ///< to begin with in place of a file; may be empty
    QStringList m_textNotes;
    QStringList m_attachments; ///< files that are shown beside the document as soon as it is there
    bool m_isPainted = false;
    EditorActions *m_actions = nullptr;
    Banner *m_readOnlyBanner = nullptr;
    Banner *m_diskBanner = nullptr;
    Banner *m_noticeBanner = nullptr;
    FileController *m_files = nullptr;
    RowController *m_rows = nullptr;
    OutputController *m_output = nullptr;
    ConnectionController *m_connections = nullptr;
    HelpController *m_help = nullptr;
    AssistantController *m_assistant = nullptr;
    SupportController *m_support = nullptr;
    ChoiceBox *m_subjects = nullptr;
    QLabel *m_subjectCount = nullptr;
    QAction *m_subjectCountPlace = nullptr; ///< of that in the tool bar
    ReleaseBox *m_release = nullptr;
    ContainerdBox *m_containerd = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_emptyState = nullptr;
    QWidget *m_blank = nullptr; ///< while the first document is being read
    EditorPage *m_page = nullptr;
    ConnectionsView *m_connectionsView = nullptr;
    PullPathView *m_pullPath = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_supportMenu = nullptr;
    StatusLine *m_status = nullptr;
};

} // namespace sme
