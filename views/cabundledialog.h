// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/cabundle.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace sme {

class CertificateList;
class ChainFetch;
class CodeView;
class Dialogs;
class FormText;
class MirrorDocument;

/// Makes the CA bundle of a mirror host: certificates from files, or those that the server sends (shown, not trusted),
/// are picked and become a Secret. Changes nothing itself; what was chosen is asked when the dialog is accepted.
class CaBundleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A host of the document, which must outlive the dialog and not change meanwhile. `dialogs` is asked for files,
    /// `folder` is where to begin with them.
    CaBundleDialog(const MirrorDocument *document, int mirror, int host, Dialogs *dialogs, const QString &folder,
                   QWidget *parent = nullptr);
    ~CaBundleDialog() override;

    CaBundleNames names() const;
    QList<CertificateInfo> certificates() const;
    /// Whether the Secret goes into the document; else into a file of its own.
    bool isSecretInDocument() const;
    /// As of caBundleChanges().
    QList<Change> changes() const;

private:
    void buildSources(QVBoxLayout *layout);
    void buildTarget(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);
    void addFile();
    void fetch();
    void showFetched();
    void showCurrent();
    void refresh();
    void showPreview();
    QString verdict() const;
    QString problem() const;
    const ShootManifest &manifest() const;

    const MirrorDocument *m_document;
    int m_mirror;
    int m_host;
    Dialogs *m_dialogs;
    QString m_folder;
    ChainFetch *m_fetch;
    CertificateList *m_list;
    QPushButton *m_fetchButton = nullptr;
    FormText *m_state = nullptr;
    FormText *m_detail = nullptr;
    FormText *m_verdict = nullptr;
    QLineEdit *m_reference = nullptr;
    QLineEdit *m_secret = nullptr;
    QRadioButton *m_inDocument = nullptr;
    QRadioButton *m_inFile = nullptr;
    CodeView *m_yaml = nullptr;
    FormText *m_problem = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace sme
