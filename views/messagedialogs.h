// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dialogs.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace sme {

/// The questions as modal dialogs on a window.
class MessageDialogs final : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(sme::MessageDialogs)

public:
    explicit MessageDialogs(QWidget *window);

    Unsaved askUnsaved(const QString &fileName) override;
    Conflict askConflict(const ConflictQuestion &question) override;
    Recovery askRecovery(const RecoveryQuestion &question) override;
    QString askOpenPath(const QString &folder) override;
    QString askCertificatePath(const QString &folder) override;
    QString askReadPath(const QString &title, const QString &folder) override;
    QString askSavePath(const QString &title, const QString &suggestion) override;
    QString askFolder(const QString &title, const QString &folder) override;
    void showAbout() override;

private:
    QPointer<QWidget> m_window;
};

} // namespace sme
