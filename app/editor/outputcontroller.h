// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace sme {

struct EditorModels;
class EditorActions;
class EditorPage;
class FileController;
class Dialogs;

/// What leaves the editor: YAML and hosts.toml, to the clipboard or to files.
class OutputController final : public QObject
{
    Q_OBJECT

public:
    /// `page`: the one whose views are meant.
    OutputController(EditorModels *models, EditorPage *page, EditorActions *actions, FileController *files,
                     Dialogs *dialogs, QObject *parent = nullptr);

Q_SIGNALS:
    /// Something was done, to be said in passing.
    void done(const QString &what);

private:
    void copyYaml();
    void exportYaml();
    void copyHostsToml();
    void exportHostsToml();

    EditorModels *m_models;
    EditorPage *m_page;
    FileController *m_files;
    Dialogs *m_dialogs;
};

} // namespace sme
