// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/connectiontest.h"

#include <QObject>

namespace sme {

struct EditorModels;
class ConnectionsView;
class Dialogs;
class EditorActions;
class EditorPage;
class FileController;
class PullPathView;

/// Starts and stops the connection test and the requests of the pull path, and hands results over.
class ConnectionController final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        EditorModels *models;
        EditorActions *actions;
        FileController *files;
        Dialogs *dialogs;
        EditorPage *page;
        ConnectionsView *view;
        PullPathView *pullPath;
    };

    explicit ConnectionController(const Parts &parts, QObject *parent = nullptr);

    /// Tests one host, with an image if it is the name of one.
    void testHost(int mirror, int host, const QString &image);
    /// Enables what can be done now.
    void updateActions();

    /// What the nodes have, from the next test on.
    void setContainerd(const ContainerdChoice &choice) { m_containerd = choice; }

Q_SIGNALS:
    /// Something was done, to be said in passing.
    void done(const QString &what);

private:
    /// Tests these hosts; all if there are none.
    void start(const QList<quint64> &hosts);
    void runPullPath();
    void stop();
    Result<ConnectionTest::Options> options() const;
    void askCaFile();
    void keepChoices() const;
    void copyNodeCommands();
    /// The hosts of the selected rows; of a mirror, all of its hosts.
    QList<quint64> selectedHosts() const;

    Parts m_parts;
    ContainerdChoice m_containerd;
};

} // namespace sme
