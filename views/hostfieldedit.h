// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/fields.h"

#include <QModelIndexList>
#include <QWidget>

class QVBoxLayout;

namespace sme {

class FindingCards;
class FindingsModel;
class FormText;
class MirrorTreeModel;

/// One field in a form of hosts: its editor, what it means, and what there is to say about its value. Made of the row
/// of the field in the table of fields.
class HostFieldEdit : public QWidget
{
    Q_OBJECT

public:
    /// The editor of the kind that the field's row asks for; nullptr for none.
    static HostFieldEdit *make(HostField field, MirrorTreeModel *model, FindingsModel *findings, QWidget *parent);

    HostField field() const { return m_field; }
    /// Shows the values of hosts (first cells of the tree); not empty.
    void setHosts(const QList<QPersistentModelIndex> &hosts);
    /// The control, and all that can be changed here.
    virtual QWidget *control() const = 0;
    /// Commits what is being typed.
    virtual void finishEditing() { }
    /// Other words than those of the table.
    void setMeaning(const QString &meaning);
    /// Puts what belongs to the control right below it.
    void addBelow(QWidget *widget);
    /// The rows of findings that are about the field.
    void setFindings(const QList<int> &rows);

Q_SIGNALS:
    void fixRefused(const QString &reason);

protected:
    HostFieldEdit(HostField field, MirrorTreeModel *model, FindingsModel *findings, QWidget *parent);

    const FieldRow &row() const { return fieldRow(m_field); }
    int role() const;
    MirrorTreeModel *model() const { return m_model; }
    const QList<QPersistentModelIndex> &hosts() const { return m_hosts; }
    /// Whether one host alone is shown; several have one value for all of them.
    bool isOne() const { return m_hosts.size() == 1; }
    bool isEditable() const;
    QVariantList values() const;
    QString label() const;
    /// Gives a control its names, and a heading if `hasCaption`.
    void add(QWidget *control, bool hasCaption);
    /// Sets a value of all hosts, as one step.
    void setAll(const QVariant &value);
    void setEach(const QList<std::pair<QModelIndex, QVariant>> &values);
    /// Shows what the values are now.
    virtual void showValues() = 0;

private:
    HostField m_field;
    MirrorTreeModel *m_model;
    QList<QPersistentModelIndex> m_hosts;
    QVBoxLayout *m_layout;
    FormText *m_meaning;
    FindingCards *m_cards;
};

} // namespace sme
