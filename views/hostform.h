// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/fields.h"

#include <QModelIndexList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sme {

class FindingCards;
class FindingsModel;
class FormText;
class HostFieldEdit;
class MirrorTreeModel;

/// The fields of one mirror host, or of several at once: their values, what they mean and what follows from them.
class HostForm final : public QWidget
{
    Q_OBJECT

public:
    HostForm(MirrorTreeModel *model, FindingsModel *findings, QWidget *parent = nullptr);
    ~HostForm() override;

    /// Shows these hosts (first cells of the tree).
    void setHosts(const QModelIndexList &hosts);
    /// Shows what their values are now.
    void refresh();
    /// Commits what is being typed.
    void finishEditing();

Q_SIGNALS:
    void fixRefused(const QString &reason);
    /// The certificates of the host are to be chosen.
    void caBundleWanted();

private:
    void addFields(QVBoxLayout *layout);
    void addApiRoot(QVBoxLayout *layout);
    HostFieldEdit *edit(HostField field) const;
    void showMeanings();
    void showRequests();
    void showResult();
    void showFindings();
    /// The one host that is shown as a value, as far as it tells which requests follow.
    Host host() const;
    QString upstream() const;

    MirrorTreeModel *m_model;
    FindingsModel *m_findings;
    QList<QPersistentModelIndex> m_hosts;
    FormText *m_title;
    QList<HostFieldEdit *> m_fields;
    QPushButton *m_certificates;
    QLineEdit *m_apiRoot;
    FormText *m_requests;
    FormText *m_result;
    FindingCards *m_otherCards;
};

} // namespace sme
