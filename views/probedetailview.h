// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace sme {

class ColumnWidths;
class FormText;
struct CertificateInfo;
struct ProbeResult;

/// What a connection test found out about a host: what to do on top, then its stages, requests and certificates.
class ProbeDetailView final : public QWidget
{
    Q_OBJECT

public:
    explicit ProbeDetailView(QWidget *parent = nullptr);

    /// Nothing: no row is selected, or its test runs.
    void showResult(const ProbeResult *result);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    QTreeWidgetItem *addSection(const QString &title);
    void addStages(const ProbeResult &result);
    void addRequests(const ProbeResult &result);
    void addCertificates(const QList<CertificateInfo> &chain);
    void addCommands(const ProbeResult &result);

    QLabel *m_icon;
    FormText *m_verdict;
    FormText *m_summary;
    FormText *m_remedy;
    QTreeWidget *m_tree;
    ColumnWidths *m_widths = nullptr;
    QString m_shown; ///< what makes the detail what it is
};

} // namespace sme
