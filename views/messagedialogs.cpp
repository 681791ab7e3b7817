// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "messagedialogs.h"

#include "conflictdialog.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// A message box that never takes a text for HTML: file names and messages come from outside.
void prepare(QMessageBox &box, QMessageBox::Icon icon, const QString &title, const QString &what, const QString &why)
{
    box.setIcon(icon);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(what);
    box.setInformativeText(why);
}

} // namespace

Dialogs::~Dialogs() = default;

MessageDialogs::MessageDialogs(QWidget *window) : m_window(window)
{
}

Dialogs::Unsaved MessageDialogs::askUnsaved(const QString &fileName)
{
    QMessageBox box(m_window);
    prepare(box, QMessageBox::Question, tr("Unsaved changes"), tr("Save the changes to %1?").arg(fileName),
            tr("If they are discarded, the file stays as it was saved last."));
    QPushButton *save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save)
        return Unsaved::Save;
    return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Cancel;
}

Dialogs::Conflict MessageDialogs::askConflict(const ConflictQuestion &question)
{
    ConflictDialog dialog(question, m_window);
    dialog.exec();
    return dialog.answer();
}

Dialogs::Recovery MessageDialogs::askRecovery(const RecoveryQuestion &question)
{
    RecoveryDialog dialog(question, m_window);
    dialog.exec();
    return dialog.answer();
}

QString MessageDialogs::askOpenPath(const QString &folder)
{
    return QFileDialog::getOpenFileName(m_window, tr("Open a manifest, or what a ticket has"), folder,
                                        tr("Manifests (*.yaml *.yml *.json);;Archives, logs, texts (*.tar *.tgz *.gz "
                                           "*.zst *.xz *.zip *.log *.txt *.toml);;All files (*)"));
}

QString MessageDialogs::askCertificatePath(const QString &folder)
{
    return QFileDialog::getOpenFileName(m_window, tr("Choose CA certificates"), folder,
                                        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
}

QString MessageDialogs::askReadPath(const QString &title, const QString &folder)
{
    return QFileDialog::getOpenFileName(m_window, title, folder, tr("All files (*)"));
}

QString MessageDialogs::askSavePath(const QString &title, const QString &suggestion)
{
    return QFileDialog::getSaveFileName(m_window, title, suggestion,
                                        tr("Manifests (*.yaml *.yml *.json);;All files (*)"));
}

QString MessageDialogs::askFolder(const QString &title, const QString &folder)
{
    return QFileDialog::getExistingDirectory(m_window, title, folder);
}

void MessageDialogs::showAbout()
{
    QMessageBox box(m_window);
    prepare(box, QMessageBox::Information, tr("About Shoot Mirror Editor"),
            tr("Shoot Mirror Editor %1").arg(QCoreApplication::applicationVersion()),
            tr("Edits the registry mirrors of Gardener Shoot clusters, shows what the cluster will say about them, and "
               "what the nodes will get.\n\nLicence: Apache-2.0"));
    box.addButton(tr("Close"), QMessageBox::RejectRole);
    box.exec();
}

} // namespace sme
