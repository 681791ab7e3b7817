// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QModelIndexList>
#include <QScrollArea>
#include <QTimer>

namespace sme {

class DocumentForm;
class FindingsModel;
class HostForm;
class MirrorForm;
class MirrorTreeModel;

/// A form of what is selected in the mirror tree: hosts, a mirror, or the document.
class DetailsView final : public QScrollArea
{
    Q_OBJECT

public:
    /// The models must outlive the view.
    DetailsView(MirrorTreeModel *model, FindingsModel *findings, QWidget *parent = nullptr);

    /// Shows these rows of the tree (first cells); the document if there are none.
    void setRows(const QModelIndexList &rows);
    /// Commits what is being typed.
    void finishEditing();

Q_SIGNALS:
    /// A fix could not be made: why.
    void fixRefused(const QString &reason);
    /// The certificates of the current host are to be chosen.
    void caBundleWanted();

private:
    QModelIndexList hostsOf(const QModelIndexList &rows) const;
    void refresh();
    void showForm(QWidget *form);

    QTimer m_resultTimer;
    MirrorTreeModel *m_model;
    DocumentForm *m_document;
    MirrorForm *m_mirror;
    HostForm *m_hosts;
    QWidget *m_current = nullptr;
};

} // namespace sme
