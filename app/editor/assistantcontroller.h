// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/mirrordocument.h"

#include <QObject>

namespace sme {

struct EditorModels;
class CaBundleDialog;
class Dialogs;
class EditorActions;
class EditorPage;
class FileController;
class RecipeDialog;

/// What is made by asking: a host from a recipe, the CA bundle of a host.
class AssistantController final : public QObject
{
    Q_OBJECT

public:
    AssistantController(EditorModels *models, EditorActions *actions, EditorPage *page, FileController *files,
                        Dialogs *dialogs, QObject *parent = nullptr);

Q_SIGNALS:
    /// Something was done, to be said in passing.
    void done(const QString &what);

private:
    void updateActions();
    void openRecipes();
    void addHost(const RecipeDialog &dialog);
    void openCaBundle();
    void writeCaBundle(const CaBundleDialog &dialog);
    /// Writes the Secret to a file that the user chooses. False when nothing was written.
    bool writeSecret(const CaBundleDialog &dialog);
    void tell(const Result<void> &result, const QString &what);

    EditorModels *m_models;
    EditorActions *m_actions;
    EditorPage *m_page;
    FileController *m_files;
    Dialogs *m_dialogs;
};

} // namespace sme
