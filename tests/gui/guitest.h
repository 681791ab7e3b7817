// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs.h"
#include "mainwindow.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace sme::test {

/// Answers the editor's questions, and remembers them.
class ScriptedDialogs final : public Dialogs
{
public:
    Unsaved unsaved = Unsaved::Cancel;
    Conflict conflict = Conflict::Cancel;
    Recovery recovery = Recovery::Cancel;
    QString openPath;
    QString certificatePath;
    QString readPath;
    QString savePath;
    QString folder;
    QByteArray differences; ///< that were shown last
    QStringList asked; ///< "unsaved", "conflict", "recovery", "open", "certificate", "read", "save", "folder", "about"

    Unsaved askUnsaved(const QString &fileName) override;
    Conflict askConflict(const ConflictQuestion &question) override;
    Recovery askRecovery(const RecoveryQuestion &question) override;
    QString askOpenPath(const QString &begin) override;
    QString askCertificatePath(const QString &begin) override;
    QString askReadPath(const QString &title, const QString &folder) override;
    QString askSavePath(const QString &title, const QString &suggestion) override;
    QString askFolder(const QString &title, const QString &begin) override;
    void showAbout() override;
};

/// Settings, recovery and files in a folder of the test's own.
class Sandbox
{
public:
    Sandbox();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file and returns its path.
    QString write(const QString &name, const QByteArray &text) const;
    QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

/// A real window with scripted dialogs, shown, with its views made.
class TestWindow
{
public:
    explicit TestWindow(const QString &path = {});
    ~TestWindow();

    MainWindow *operator->() const { return m_window.get(); }
    MainWindow *get() const { return m_window.get(); }
    ScriptedDialogs &dialogs() const { return *m_dialogs; }
    MirrorDocument &document() const { return m_window->models()->document; }
    QString text() const { return QString::fromUtf8(document().manifest().text()); }
    QString status() const;

    template<typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1StringView(name));
    }
    /// Triggers an action by its object name.
    void trigger(const char *action) const;
    /// Types into the editor that is open in the mirror tree.
    void type(const QString &text) const;
    /// Sends a key to whatever has the focus.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    void closeWithoutQuestion() const;

private:
    ScriptedDialogs *m_dialogs; ///< the window owns it
    std::unique_ptr<MainWindow> m_window;
};

/// A Shoot with two mirrors and three hosts, valid on every release.
QByteArray sampleShoot();

} // namespace sme::test
