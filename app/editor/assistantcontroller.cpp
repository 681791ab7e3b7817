// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "assistantcontroller.h"

#include "cabundledialog.h"
#include "detailsview.h"
#include "dialogs.h"
#include "editoractions.h"
#include "editormodels.h"
#include "editorpage.h"
#include "filecontroller.h"
#include "manifest/textfile.h"
#include "mirrortree.h"
#include "recipedialog.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>

namespace sme {

using namespace Qt::StringLiterals;

AssistantController::AssistantController(EditorModels *models, EditorActions *actions, EditorPage *page,
                                         FileController *files, Dialogs *dialogs, QObject *parent)
    : QObject(parent), m_models(models), m_actions(actions), m_page(page), m_files(files), m_dialogs(dialogs)
{
    connect(actions->addHostFromRecipe, &QAction::triggered, this, &AssistantController::openRecipes);
    connect(actions->caBundle, &QAction::triggered, this, &AssistantController::openCaBundle);
    connect(page->details(), &DetailsView::caBundleWanted, actions->caBundle, &QAction::trigger);
    connect(page, &EditorPage::placeChanged, this, &AssistantController::updateActions);
    connect(&models->document, &MirrorDocument::reset, this, &AssistantController::updateActions);
    connect(models->document.undoStack(), &QUndoStack::indexChanged, this, &AssistantController::updateActions);
    updateActions();
}

void AssistantController::updateActions()
{
    const bool isEditable = m_files->hasDocument() && !m_models->document.manifest().readOnlyReason();
    const FieldRef place = m_models->tree.field(m_page->tree()->currentIndex());
    m_actions->addHostFromRecipe->setEnabled(isEditable);
    m_actions->caBundle->setEnabled(isEditable && place.mirror >= 0 && place.host >= 0);
}

void AssistantController::openRecipes()
{
    m_page->finishEditing();
    auto *dialog = new RecipeDialog(&m_models->document, m_page->currentMirror(), m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addHost(*dialog); });
    dialog->open();
}

void AssistantController::addHost(const RecipeDialog &dialog)
{
    const RecipePreview &preview = dialog.preview();
    const bool wantsTest = dialog.wantsTest();
    const Result<void> result = m_models->document.perform(*preview.change);
    tell(result, tr("Added: %1").arg(preview.url));
    if (!result)
        return;
    m_page->select({FieldRef::Field::Url, preview.mirror, preview.host});
    if (wantsTest)
        m_actions->testConnections->trigger();
}

void AssistantController::openCaBundle()
{
    m_page->finishEditing();
    const FieldRef place = m_models->tree.field(m_page->tree()->currentIndex());
    if (place.mirror < 0 || place.host < 0)
        return;
    auto *dialog = new CaBundleDialog(&m_models->document, place.mirror, place.host, m_dialogs, m_files->lastFolder(),
                                      m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { writeCaBundle(*dialog); });
    dialog->open();
}

void AssistantController::writeCaBundle(const CaBundleDialog &dialog)
{
    const QList<Change> changes = dialog.changes();
    const QString secret = dialog.names().secret;
    if (!dialog.isSecretInDocument() && !writeSecret(dialog))
        return;
    tell(m_models->document.performAll(changes, tr("Set CA bundle")),
         tr("The CA bundle is the Secret %1 now.").arg(secret));
}

bool AssistantController::writeSecret(const CaBundleDialog &dialog)
{
    const CaBundleNames names = dialog.names();
    const QString folder = QFileInfo(m_files->file()->path()).absolutePath();
    const QString path =
        m_dialogs->askSavePath(tr("Write the Secret"), QDir(folder).filePath(names.secret + ".yaml"_L1));
    if (path.isEmpty())
        return false;
    const Result<void> written = writeTextFile(
        path, caSecretFile(names.secret, m_models->document.manifest().subject().nameSpace, dialog.certificates()));
    if (!written)
        m_files->showProblem(written.error().message);
    return written.isOk();
}

void AssistantController::tell(const Result<void> &result, const QString &what)
{
    if (result)
        Q_EMIT done(what);
    else
        m_files->showProblem(result.error().message);
}

} // namespace sme
