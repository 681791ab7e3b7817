// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;

namespace sme {

/// Everything that the user can do, as actions: with their names, icons, keys and hints. What they do is connected by
/// the controllers.
///
/// An object name is the accessible name in camel case; both are what assistive technology and tests find.
class EditorActions final : public QObject
{
    Q_OBJECT

public:
    explicit EditorActions(QObject *parent = nullptr);

    QAction *newFile;
    QAction *newWindow;
    QAction *open;
    QAction *pasteDocument; ///< a document from the clipboard
    QAction *example;
    QAction *save;
    QAction *saveAs;
    QAction *reload;
    QAction *quit;

    QAction *undo;
    QAction *redo;
    QAction *cut; ///< rows; acts on the tree only
    QAction *copy; ///< rows; acts on the tree only
    QAction *paste; ///< rows; acts on the tree only
    QAction *edit;
    QAction *addMirror;
    QAction *addHost;
    QAction *addHostFromRecipe;
    QAction *caBundle; ///< of the current host
    QAction *remove; ///< acts on the tree only
    QAction *moveUp; ///< acts on the tree only
    QAction *moveDown; ///< acts on the tree only

    QAction *find; ///< in the text, or in the mirrors
    QAction *replace; ///< in the text
    QAction *goToLine; ///< of the text

    QAction *fix; ///< of the current problem
    QAction *nextFinding;
    QAction *previousFinding;

    QAction *testConnections; ///< the selected hosts, or all
    QAction *testAll;
    QAction *stop;
    QAction *copyNodeCommands;
    QAction *copyReport;

    QAction *copyYaml;
    QAction *exportYaml;
    QAction *copyHostsToml;
    QAction *exportHostsToml;

    QAction *nextPane;
    QAction *previousPane;
    QAction *zoomIn; ///< the texts
    QAction *zoomOut;
    QAction *zoomReset;

    QAction *commandPalette;
    QAction *keyboardHelp;
    QAction *contextHelp; ///< on what has the focus
    QAction *about;

private:
    QAction *make(const char *name, const QString &text, QLatin1StringView icon, const QString &hint);
    void makeFileActions();
    void makeRowActions();
    void makeFindingActions();
    void makeOutputActions();
    void makeWindowActions();
};

} // namespace sme
