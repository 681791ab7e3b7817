// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node/nodeimport.h"

#include <QDialog>

namespace sme {

/// The MirrorConfig that was made of a node's files, with what it cannot express; to be copied, or opened in a window
/// of its own. It stops nobody and goes when it is closed.
class NodeImportWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit NodeImportWindow(const NodeImport &import, QWidget *parent);

Q_SIGNALS:
    /// The text is to be opened as a document.
    void openWanted(const QByteArray &yaml);
    void copied(const QString &what);
};

} // namespace sme
