// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "typingsession.h"
#include "wrappingdelegate.h"

#include <QPointer>

#include <memory>

namespace sme {

class MirrorDocument;

/// Paints the rows of the mirror tree and edits their names in place. Needs a MirrorTreeModel.
///
/// What is typed reaches the document with every keystroke, merged into one undo step; Esc takes it back.
class MirrorDelegate final : public TreeCellDelegate
{
    Q_OBJECT

public:
    MirrorDelegate(MirrorDocument *document, QTreeView *view);
    ~MirrorDelegate() override;

    /// Commits and closes the open editor, if there is one.
    void finishEditing();
    bool isEditing() const { return !m_editor.isNull(); }
    /// The width that the state of any row needs.
    static int stateWidth(const QWidget *view, int counts);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    QString toolTip(const QModelIndex &index) const override;

private:
    static void paintState(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index);

    MirrorDocument *m_document;
    mutable QPointer<QWidget> m_editor;
    mutable std::shared_ptr<TypingSession> m_typing; ///< of the open editor, which a step of the session may close
};

} // namespace sme
