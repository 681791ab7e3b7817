// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

namespace sme {

struct EditorModels;
class ConnectionsView;
class EditorActions;
class EditorPage;
class FileController;

/// Starts and stops the connection test, and hands its results over.
class ConnectionController final : public QObject
{
    Q_OBJECT

public:
    ConnectionController(EditorModels *models, EditorActions *actions, FileController *files,
                         QObject *parent = nullptr);

    void setPage(EditorPage *page, ConnectionsView *view);
    /// Enables what can be done now.
    void updateActions();

Q_SIGNALS:
    /// Something was done, to be said in passing.
    void done(const QString &what);

private:
    /// Tests these hosts; all if there are none.
    void start(const QList<quint64> &hosts);
    void copyNodeCommands();
    void copyReport();
    /// The hosts of the selected rows; of a mirror, all of its hosts.
    QList<quint64> selectedHosts() const;

    EditorModels *m_models;
    EditorActions *m_actions;
    FileController *m_files;
    QPointer<EditorPage> m_page;
    QPointer<ConnectionsView> m_view;
};

} // namespace sme
