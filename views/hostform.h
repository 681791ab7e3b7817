// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "typingsession.h"

#include <QModelIndexList>
#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace sme {

class ChoiceBox;
class CompletionEdit;
class FindingCards;
class FindingsModel;
class FormText;
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

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void buildUrl(QVBoxLayout *layout);
    void buildCapabilities(QVBoxLayout *layout);
    void buildCaBundle(QVBoxLayout *layout);
    void buildOverridePath(QVBoxLayout *layout);
    QCheckBox *addBox(QVBoxLayout *layout, const QString &name, const QString &objectName);
    FindingCards *addCards(QVBoxLayout *layout);
    void showUrl();
    void showCapabilities();
    void showCaBundle();
    void showOverridePath();
    void showRequests();
    void showResult();
    void showFindings();
    void setCapability(const QString &capability, bool isOn);
    void setCaBundle();
    /// Sets a value of all hosts, as one step.
    void setAll(const QVariant &value, int role);
    QVariantList values(int role) const;
    QString upstream() const;
    bool isEditable() const;

    MirrorTreeModel *m_model;
    FindingsModel *m_findings;
    QList<QPersistentModelIndex> m_hosts;
    std::unique_ptr<TypingSession> m_typing;
    FormText *m_title;
    CompletionEdit *m_url;
    FormText *m_urlMeaning;
    QCheckBox *m_pull;
    QCheckBox *m_resolve;
    FormText *m_capabilityMeaning;
    ChoiceBox *m_caBundle;
    QPushButton *m_certificates;
    QCheckBox *m_overridePath;
    QLineEdit *m_apiRoot;
    FormText *m_requests;
    FormText *m_result;
    FindingCards *m_urlCards;
    FindingCards *m_capabilityCards;
    FindingCards *m_caCards;
    FindingCards *m_pathCards;
    FindingCards *m_otherCards;
};

} // namespace sme
