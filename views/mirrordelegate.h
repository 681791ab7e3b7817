// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "plaintipdelegate.h"

#include <QPointer>

namespace sme {

class MirrorDocument;

/// Paints the cells of the mirror tree and edits them in place. Needs a MirrorTreeModel.
///
/// What is typed reaches the document with every keystroke, merged into one undo step; Esc takes it back. A choice in
/// one of several selected rows is made for all of them.
class MirrorDelegate final : public PlainTipDelegate
{
    Q_OBJECT

public:
    explicit MirrorDelegate(MirrorDocument *document, QObject *parent = nullptr);

    /// Commits and closes the open editor, if there is one.
    void finishEditing();
    bool isEditing() const { return !m_editor.isNull(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool eventFilter(QObject *object, QEvent *event) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QString toolTip(const QModelIndex &index) const override;

private:
    QWidget *createTextEditor(QWidget *parent, const QModelIndex &index) const;
    QWidget *createCapabilitiesEditor(QWidget *parent, const QModelIndex &index) const;
    QWidget *createChoiceEditor(QWidget *parent, const QModelIndex &index) const;
    /// Takes back what was typed into an editor: the text is then as if nothing had been.
    void takeBackTyping(const QWidget *editor) const;
    /// The same cell of all selected hosts that can be edited, if this one is selected; else this one.
    QModelIndexList cellsMeant(const QModelIndex &cell) const;
    void setCapability(const QModelIndex &cell, const QString &capability, bool on) const;

    MirrorDocument *m_document;
    mutable QPointer<QWidget> m_editor;
};

} // namespace sme
