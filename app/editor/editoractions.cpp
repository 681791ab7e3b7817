// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "editoractions.h"

#include "icons.h"

#include <QAction>
#include <QKeySequence>

namespace sme {

using namespace Qt::StringLiterals;

EditorActions::EditorActions(QObject *parent) : QObject(parent)
{
    makeFileActions();
    makeRowActions();
    makeFindingActions();
    makeOutputActions();
    makeWindowActions();
}

QAction *EditorActions::make(const char *name, const QString &text, QLatin1StringView icon, const QString &hint)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setText(text);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(icon));
    action->setToolTip(hint);
    action->setStatusTip(hint);
    return action;
}

void EditorActions::makeFileActions()
{
    newFile = make("new", tr("New"), "new"_L1, tr("Start with an empty document"));
    newFile->setShortcut(QKeySequence::New);
    newWindow = make("newWindow", tr("New window"), {}, tr("Open another window, with a document of its own"));
    newWindow->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    open = make("open", tr("Open…"), "open"_L1,
                tr("Open a manifest; an archive of a node, a log or an error text is shown beside it"));
    open->setShortcut(QKeySequence::Open);
    pasteDocument =
        make("pasteFromClipboard", tr("Paste from clipboard"), "paste"_L1, tr("Start with the text on the clipboard"));
    example = make("example", tr("Example"), "mirror"_L1, tr("Start with an example to try things on"));
    save = make("save", tr("Save"), "save"_L1, tr("Save the document to its file"));
    save->setShortcut(QKeySequence::Save);
    saveAs = make("saveAs", tr("Save as…"), "save-as"_L1, tr("Save the document to another file"));
    saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    reload = make("reload", tr("Reload"), "reload"_L1, tr("Read the file again"));
    quit = make("quit", tr("Quit"), {}, tr("Close the window"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void EditorActions::makeRowActions()
{
    undo = make("undo", tr("Undo"), "undo"_L1, tr("Undo the last change"));
    undo->setShortcuts(QKeySequence::Undo);
    redo = make("redo", tr("Redo"), "redo"_L1, tr("Make the change again that was undone"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    cut = make("cut", tr("Cut rows"), {}, tr("Move the selected rows to the clipboard"));
    cut->setShortcut(QKeySequence::Cut);
    copy = make("copy", tr("Copy rows"), "copy"_L1, tr("Copy the selected rows, as YAML too"));
    copy->setShortcut(QKeySequence::Copy);
    paste = make("paste", tr("Paste rows"), "paste"_L1, tr("Add the mirrors or hosts on the clipboard"));
    paste->setShortcut(QKeySequence::Paste);
    edit = make("edit", tr("Edit name"), "edit"_L1, tr("Edit the name of the current row"));
    edit->setShortcut(QKeySequence(Qt::Key_F2));
    addMirror = make("addMirror", tr("Add mirror"), "add-mirror"_L1, tr("Add an upstream registry"));
    addMirror->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_M));
    addHost = make("addHost", tr("Add host"), "add-host"_L1, tr("Add a mirror host to the current upstream"));
    addHost->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    addHostFromRecipe =
        make("addHostFromRecipe", tr("Add host from recipe…"), "add-host"_L1,
             tr("Add a host of Harbor, Artifactory, Nexus and others, by the few values that it needs"));
    addHostFromRecipe->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    caBundle = make("editCaBundle", tr("CA bundle…"), "lock"_L1,
                    tr("Choose the certificates that nodes trust at the current host"));
    remove = make("remove", tr("Remove"), "remove"_L1, tr("Remove the selected rows"));
    remove->setShortcut(QKeySequence::Delete);
    moveUp = make("moveUp", tr("Move up"), "move-up"_L1, tr("Move the selected rows up: tried earlier"));
    moveUp->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    moveDown = make("moveDown", tr("Move down"), "move-down"_L1, tr("Move the selected rows down: tried later"));
    moveDown->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    // A key acts on the widget that has the focus: in a text field, Del deletes text.
    for (QAction *action : {cut, copy, paste, remove, moveUp, moveDown})
        action->setShortcutContext(Qt::WidgetShortcut);
}

void EditorActions::makeFindingActions()
{
    find = make("find", tr("Find…"), "find"_L1, tr("Find in the text; with the keyboard in the mirrors, filter them"));
    find->setShortcut(QKeySequence::Find);
    replace = make("replace", tr("Replace…"), {}, tr("Find and replace in the text (Ctrl+H in it)"));
    goToLine = make("goToLine", tr("Go to line…"), {}, tr("Go to a line of the text"));
    goToLine->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    fix = make("fix", tr("Fix…"), "fix"_L1, tr("Mend the current problem"));
    fix->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period));
    nextFinding = make("nextFinding", tr("Next problem"), {}, tr("Go to the next problem"));
    nextFinding->setShortcut(QKeySequence(Qt::Key_F8));
    previousFinding = make("previousFinding", tr("Previous problem"), {}, tr("Go to the previous problem"));
    previousFinding->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8));
}

void EditorActions::makeWindowActions()
{
    nextPane = make("nextPane", tr("Next pane"), {}, tr("Give the keyboard to the next pane"));
    nextPane->setShortcut(QKeySequence(Qt::Key_F6));
    previousPane = make("previousPane", tr("Previous pane"), {}, tr("Give the keyboard to the pane before"));
    previousPane->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    zoomIn = make("zoomIn", tr("Zoom in"), {}, tr("Show the texts larger"));
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = make("zoomOut", tr("Zoom out"), {}, tr("Show the texts smaller"));
    zoomOut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomReset = make("zoomReset", tr("Reset zoom"), {}, tr("Show the texts in the size of the window's font"));
    zoomReset->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    commandPalette =
        make("commandPalette", tr("Command palette…"), {}, tr("Find anything that can be done by its name"));
    commandPalette->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    keyboardHelp = make("keyboardHelp", tr("Keyboard help"), {}, tr("All keys, and what they do"));
    contextHelp = make("contextHelp", tr("Help on this"), {}, tr("What has the keyboard, explained"));
    contextHelp->setShortcut(QKeySequence::HelpContents);
    about = make("about", tr("About Shoot Mirror Editor"), {}, tr("What this program is"));
    about->setMenuRole(QAction::AboutRole);
}

void EditorActions::makeOutputActions()
{
    testConnections = make("testConnections", tr("Test connections"), "test"_L1,
                           tr("Test the selected hosts, or all, as containerd would use them"));
    testConnections->setShortcut(QKeySequence(Qt::Key_F5));
    testAll = make("testAllConnections", tr("Test all connections"), "test"_L1,
                   tr("Test all hosts of the document, whatever is selected"));
    testAll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F5));
    stop = make("stop", tr("Stop"), "stop"_L1, tr("Stop the connection test"));
    stop->setShortcut(QKeySequence(Qt::Key_Escape));
    stop->setEnabled(false);
    copyNodeCommands = make("copyNodeCommands", tr("Copy node commands"), "commands"_L1,
                            tr("Copy the commands that repeat the test on a node"));
    copyNodeCommands->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copyReport = make("copyReport", tr("Copy report"), "copy"_L1,
                      tr("Copy all that is known as a report for a ticket, in Markdown"));
    copyReport->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));

    copyYaml = make("copyYaml", tr("Copy YAML"), "copy"_L1, tr("Copy what the YAML view shows"));
    exportYaml = make("exportYaml", tr("Export YAML…"), "export"_L1, tr("Write what the YAML view shows to a file"));
    copyHostsToml =
        make("copyHostsToml", tr("Copy hosts.toml"), "copy"_L1, tr("Copy the hosts.toml of the current mirror"));
    exportHostsToml = make("exportHostsToml", tr("Export hosts.toml…"), "export"_L1,
                           tr("Write the files of all mirrors below a folder"));
}

} // namespace sme
