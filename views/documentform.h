// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace sme {

class FindingCards;
class FindingsModel;
class FormText;
class MirrorDocument;

/// The document as a whole: which Shoot, what is enabled, what it is checked for.
class DocumentForm final : public QWidget
{
    Q_OBJECT

public:
    DocumentForm(MirrorDocument *document, FindingsModel *findings, QWidget *parent = nullptr);

    /// Shows what is so now.
    void refresh();

Q_SIGNALS:
    void fixRefused(const QString &reason);

private:
    QString extensionText() const;
    void showMirrors();

    MirrorDocument *m_document;
    FindingsModel *m_findings;
    FormText *m_name;
    FormText *m_extension;
    FormText *m_release;
    FindingCards *m_cards;
    FormText *m_mirrors;
    QLabel *m_mirrorsCaption;
    FormText *m_hint;
};

} // namespace sme
