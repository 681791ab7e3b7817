// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/version.h"
#include "manifest/shootmanifest.h"

#include <QObject>

class QAction;
class QWidget;

namespace sme {

struct EditorModels;
class ConnectionController;
class Dialogs;
class EditorActions;
class EditorPage;
class ExplainView;
class FileController;
class NodeView;
class PullPathView;
class WindowState;

/// What support staff bring along: bundles of nodes, error texts, logs and lists of images. Makes the tabs Node and
/// Explain, opens files for them and for the pull path, and puts all that is known into a report.
class SupportController final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        EditorModels *models;
        EditorActions *actions;
        FileController *files;
        ConnectionController *connections;
        Dialogs *dialogs;
        QWidget *window;
    };

    /// `page` gets the tabs; `pullPath` is in it already.
    SupportController(const Parts &parts, EditorPage *page, PullPathView *pullPath, QObject *parent = nullptr);

    void restore(WindowState *state);
    /// What the nodes have, from now on.
    void setContainerd(const ContainerdChoice &choice);
    /// What can be done, for menus and the palette.
    QList<QAction *> commands() const;
    /// Takes a file that is no manifest to the tab that shows it. False for a manifest, and what is nothing else.
    /// Without a document, a MirrorConfig is made of a bundle or a hosts.toml, and the rest is looked at with an empty
    /// one.
    bool takeFile(const QString &path);

Q_SIGNALS:
    /// Something was done, to be said in passing.
    void done(const QString &what);
    /// A text is to be opened as a document of its own.
    void documentWanted(const QByteArray &text, const QStringList &notes);

private:
    void connectNode();
    void connectExplain();
    void connectPullPath();
    void showPlace(int mirror);
    void selectUpstream(const QString &upstream);
    void openBundle(bool isFolder);
    void takeBundle(const QString &path);
    void takeHostsToml(const QString &path);
    void openLog(const QString &path);
    void openImages(const QString &path);
    void importNode();
    void importOpened();
    void explainFile(const QString &path);
    QString askFile(const QString &title);
    void addMirror(const QString &registry);
    void testHost(const FieldRef &host, const QString &image);
    void copyReport();
    void updateFile();

    Parts m_parts;
    EditorPage *m_page;
    PullPathView *m_pullPath;
    NodeView *m_node;
    ExplainView *m_explain;
    ContainerdChoice m_containerd;
    bool m_importsNext = false; ///< of the bundle that is being read, a MirrorConfig is made
};

} // namespace sme
