// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCoreApplication>

class QHeaderView;
class QMainWindow;
class QSplitter;
class QTabWidget;

namespace sme {

/// What of the window comes back at the next start. Kept in the application's settings.
class WindowState final
{
public:
    explicit WindowState(QMainWindow *window);

    /// Size and place, on a screen that exists.
    void restoreGeometry();
    void restoreSplitter(QSplitter *splitter);
    /// Keeps the panes of a part of the window. What is kept of them now, for restorePanes().
    QByteArray keepPanes(QMainWindow *part);
    /// To be called when the part has its size. False if there is nothing that could be restored.
    static bool restorePanes(QMainWindow *part, const QByteArray &kept);
    void restoreHeader(QHeaderView *header);
    void restoreTab(QTabWidget *tabs);
    /// Keeps all that was restored.
    void save() const;

private:
    QMainWindow *m_window;
    QMainWindow *m_panes = nullptr;
    QList<QSplitter *> m_splitters;
    QList<QHeaderView *> m_headers;
    QTabWidget *m_tabs = nullptr;
};

} // namespace sme
