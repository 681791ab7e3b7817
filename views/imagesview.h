// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/imagesmodel.h"

#include <QWidget>

class QAction;
class QTreeView;

namespace sme {

class ChoiceBox;
class ColumnWidths;
class FormText;
class StartPane;

/// Which mirror serves the images of a list: which tags leak to the upstream, and which registries have no mirror.
class ImagesView final : public QWidget
{
    Q_OBJECT

public:
    /// `actions`: what can be done before there is a list. The model must outlive the view.
    ImagesView(ImagesModel *model, const QList<QAction *> &actions, QWidget *parent = nullptr);

    QTreeView *table() const { return m_table; }
    /// Adds a mirror for the registry of the current row; enabled where it has none.
    QAction *addMirrorAction() const { return m_addMirror; }

Q_SIGNALS:
    /// The requests for an image are to be shown.
    void imageActivated(const QString &image);
    /// A mirror for a registry is to be added.
    void mirrorWanted(const QString &registry);
    /// The user went to the row of an image of this registry.
    void registryChosen(const QString &registry);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void showAll();
    void buildMissing();
    void showMissing();
    void showCurrent();
    QString summaryText() const;

    ImagesModel *m_model;
    QAction *m_addMirror;
    QAction *m_showPath;
    StartPane *m_start;
    FormText *m_problem;
    FormText *m_summary;
    QWidget *m_missing; ///< registries without a mirror
    ChoiceBox *m_registry;
    FormText *m_detail; ///< the current row in full
    QTreeView *m_table;
    ColumnWidths *m_widths;
};

} // namespace sme
