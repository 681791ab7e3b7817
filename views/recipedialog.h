// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/recipedraft.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace sme {

class CodeView;
class FormText;
class MirrorDocument;

/// Makes a mirror host from a recipe: asks for the few values that it needs, and shows at every keystroke what comes of
/// them. Changes nothing itself: preview() has the change when the dialog is accepted.
class RecipeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `mirror`: which one gets the host at first, or -1. The document must outlive the dialog, and not change
    /// meanwhile.
    RecipeDialog(const MirrorDocument *document, int mirror, QWidget *parent = nullptr);
    ~RecipeDialog() override;

    const RecipePreview &preview() const { return m_preview; }
    /// Whether the connection to the new host is to be tested at once.
    bool wantsTest() const { return m_wantsTest; }

private:
    QWidget *buildChoice();
    QWidget *buildForm();
    void buildPreview(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);
    void showRecipe();
    void showValues();
    void updatePreview();
    void showFindings();
    QComboBox *addBox(const QString &name, const QString &objectName, const QStringList &choices);
    RecipeDraft draft() const;
    const Recipe *recipe() const;

    const MirrorDocument *m_document;
    RecipePreview m_preview;
    RecipeValues m_values; ///< typed for any recipe: a host name is kept when another one is chosen
    bool m_wantsTest = false;
    QListWidget *m_recipes;
    FormText *m_about = nullptr;
    QComboBox *m_upstream = nullptr;
    QWidget *m_fields = nullptr;
    QList<QLineEdit *> m_edits;
    QComboBox *m_caBundle = nullptr;
    FormText *m_caBundleNote = nullptr;
    FormText *m_credentials = nullptr;
    FormText *m_source = nullptr;
    FormText *m_problem = nullptr;
    QLabel *m_apiRoot = nullptr;
    CodeView *m_yaml = nullptr;
    QVBoxLayout *m_findings = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_addAndTest = nullptr;
};

} // namespace sme
