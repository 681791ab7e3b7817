// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs.h"
#include "editormodels.h"
#include "windowstate.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QMenu;
class QStackedWidget;

namespace sme {

class Banner;
class ConnectionController;
class EditorActions;
class EditorPage;
class FileController;
class OutputController;
class ReleaseBox;
class RowController;

/// The window. Its first paint is that of an almost empty one: the views are made behind it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// `path`: a file to open at once; may be empty. `dialogs`: asked instead of the user if given.
    explicit MainWindow(const QString &path = {}, std::unique_ptr<Dialogs> dialogs = {});
    ~MainWindow() override;

    EditorModels *models() { return &m_models; }
    EditorActions *actionSet() const { return m_actions; }
    FileController *files() const { return m_files; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFrame();
    void buildMenus();
    void buildToolBar();
    /// The part that needs no place in the first paint.
    void finish();
    void buildPage();
    void connectControllers();
    void showDocument();
    void updateTitle();
    void updateStatus();
    void updateReadOnly();
    void fillRecentFiles();
    void setRelease(ReleaseChoice release);

    EditorModels m_models;
    WindowState m_state;
    std::unique_ptr<Dialogs> m_dialogs;
    QString m_path;
    bool m_isFinished = false;
    EditorActions *m_actions;
    Banner *m_readOnlyBanner;
    Banner *m_diskBanner;
    Banner *m_noticeBanner;
    FileController *m_files;
    RowController *m_rows;
    OutputController *m_output;
    ConnectionController *m_connections;
    ReleaseBox *m_release = nullptr;
    QStackedWidget *m_pages = nullptr;
    EditorPage *m_page = nullptr;
    QMenu *m_recentMenu = nullptr;
    QLabel *m_status = nullptr;
};

} // namespace sme
