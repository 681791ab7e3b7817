// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "recipedialog.h"

#include "choicebox.h"
#include "codeview.h"
#include "formparts.h"
#include "icons.h"
#include "items/completion.h"
#include "items/mirrordocument.h"
#include "metrics.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Takes all widgets out of a layout.
void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

/// Adds a field below its heading, apart from what stands above it.
void addField(QVBoxLayout *layout, const QString &caption, QWidget *field)
{
    layout->addSpacing(Metrics(field).gap());
    layout->addWidget(formCaption(caption, field));
    layout->addWidget(field);
}

/// A finding as a line with its icon.
QWidget *findingLine(const Finding &finding, QWidget *parent)
{
    const Metrics metrics(parent);
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    auto *icon = new QLabel(line);
    const QSize size(metrics.icon(), metrics.icon());
    icon->setPixmap(severityThemedIcon(finding.severity).pixmap(size, parent->devicePixelRatioF()));
    icon->setAccessibleName(severityWord(finding.severity));
    layout->addWidget(icon, 0, Qt::AlignTop);
    auto *text = new FormText(false, line);
    text->show(finding.message);
    layout->addWidget(text, 1);
    return line;
}

} // namespace

RecipeDialog::RecipeDialog(const MirrorDocument *document, int mirror, QWidget *parent)
    : QDialog(parent), m_document(document), m_recipes(new QListWidget(this))
{
    setObjectName(u"recipeDialog"_s);
    setWindowTitle(tr("Add host from recipe"));
    auto *parts = new QHBoxLayout;
    parts->addWidget(buildChoice());
    parts->addWidget(buildForm(), 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(parts, 1);
    buildButtons(layout);
    if (mirror >= 0)
        m_upstream->setEditText(document->manifest().mirror(mirror).upstream);
    connect(m_recipes, &QListWidget::currentRowChanged, this, &RecipeDialog::showRecipe);
    m_recipes->setCurrentRow(0);
    resizeOnScreen(this, 136, 31);
}

RecipeDialog::~RecipeDialog() = default;

const Recipe *RecipeDialog::recipe() const
{
    return &allRecipes().at(std::max(0, m_recipes->currentRow()));
}

QWidget *RecipeDialog::buildChoice()
{
    m_recipes->setObjectName(u"recipes"_s);
    m_recipes->setAccessibleName(tr("Recipes"));
    for (const Recipe &recipe : allRecipes())
        m_recipes->addItem(recipe.title);
    const Metrics metrics(this);
    m_recipes->setSpacing(metrics.gap());
    m_recipes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recipes->setFixedWidth(m_recipes->sizeHintForColumn(0) + m_recipes->verticalScrollBar()->sizeHint().width()
                             + 2 * metrics.margin());
    return m_recipes;
}

QComboBox *RecipeDialog::addBox(const QString &name, const QString &objectName, const QStringList &choices)
{
    auto *box = new ChoiceBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->lineEdit()->setAccessibleName(name);
    box->addItems(choices);
    connect(box, &QComboBox::editTextChanged, this, &RecipeDialog::updatePreview);
    return box;
}

QWidget *RecipeDialog::buildForm()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // its fields have it
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *form = new QWidget(area);
    QVBoxLayout *layout = formLayout(form);
    m_about = new FormText(true, form);
    layout->addWidget(m_about);

    QStringList upstreams;
    for (int mirror = 0; mirror < std::min(m_document->manifest().mirrorCount(), 1000); ++mirror)
        upstreams += m_document->manifest().mirror(mirror).upstream;
    upstreams += upstreamCompletions(m_document->manifest(), -1);
    m_upstream = addBox(tr("Upstream"), u"recipeUpstream"_s, upstreams);
    addField(layout, tr("Upstream"), m_upstream);

    m_fields = new QWidget(form);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Metrics(this).gap());
    layout->addWidget(m_fields);

    m_caBundle = addBox(tr("CA bundle"), u"recipeCaBundle"_s,
                        QStringList(tr("none")) + caBundleCompletions(m_document->manifest()));
    m_caBundleNote = new FormText(true, form);
    addField(layout, tr("CA bundle"), m_caBundle);
    layout->addWidget(m_caBundleNote);
    m_credentials = new FormText(false, form);
    addField(layout, tr("Without credentials"), m_credentials);
    buildPreview(layout);
    layout->addStretch();
    area->setWidget(form);
    return area;
}

void RecipeDialog::buildPreview(QVBoxLayout *layout)
{
    m_yaml = new CodeView(tokenizeYaml, this);
    m_yaml->setObjectName(u"recipeYaml"_s);
    m_yaml->setAccessibleName(tr("What is added"));
    m_yaml->hideGutter();
    m_yaml->setTabChangesFocus(true);
    layout->addSpacing(Metrics(this).gap());
    layout->addWidget(formCaption(tr("What is added"), m_yaml));
    m_problem = new FormText(false, this);
    m_problem->setObjectName(u"recipeProblem"_s);
    layout->addWidget(m_problem);
    layout->addWidget(m_yaml);
    m_apiRoot = new FormText(true, this);
    m_apiRoot->setObjectName(u"recipeApiRoot"_s);
    layout->addWidget(m_apiRoot);
    m_findings = new QVBoxLayout;
    m_findings->setSpacing(Metrics(this).gap());
    layout->addLayout(m_findings);
    m_source = new FormText(true, this);
    layout->addWidget(m_source);
}

void RecipeDialog::buildButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Add host"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(u"recipeAdd"_s);
    m_addAndTest = buttons->addButton(tr("Add host and test"), QDialogButtonBox::ActionRole);
    m_addAndTest->setObjectName(u"recipeAddAndTest"_s);
    m_addAndTest->setToolTip(tr("Asks the new host from this computer, as containerd would"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_addAndTest, &QPushButton::clicked, this, [this] {
        m_wantsTest = true;
        accept();
    });
    m_add->setDefault(true);
    layout->addWidget(buttons);
}

void RecipeDialog::showRecipe()
{
    m_about->show(recipe()->about);
    m_caBundleNote->show(recipe()->caBundle);
    m_credentials->show(recipe()->credentialsNote);
    m_source->show(tr("More: %1").arg(recipe()->source));
    if (!recipe()->serves(m_upstream->currentText()))
        m_upstream->setEditText(recipe()->upstreams.constFirst());
    showValues();
    updatePreview();
}

void RecipeDialog::showValues()
{
    m_edits.clear();
    clearLayout(m_fields->layout());
    for (const RecipeValue &asked : recipe()->values) {
        auto *edit = new QLineEdit(m_values.value(asked.name), m_fields);
        edit->setObjectName(u"recipeValue_"_s + asked.name);
        edit->setAccessibleName(asked.meaning);
        edit->setPlaceholderText(tr("for example %1").arg(asked.example));
        connect(edit, &QLineEdit::textEdited, this, [this, name = asked.name](const QString &text) {
            m_values.insert(name, text.trimmed());
            updatePreview();
        });
        addField(static_cast<QVBoxLayout *>(m_fields->layout()), asked.meaning, edit);
        m_edits += edit;
    }
    m_fields->setVisible(!m_edits.isEmpty());
    QWidget *before = m_upstream;
    for (QLineEdit *edit : std::as_const(m_edits)) {
        setTabOrder(before, edit);
        before = edit;
    }
    setTabOrder(before, m_caBundle);
}

RecipeDraft RecipeDialog::draft() const
{
    RecipeDraft draft{
        .recipe = recipe(), .upstream = m_upstream->currentText().trimmed(), .values = {}, .caBundle = {}};
    for (const RecipeValue &asked : draft.recipe->values)
        draft.values.insert(asked.name, m_values.value(asked.name));
    const QString bundle = m_caBundle->currentText().trimmed();
    if (!bundle.isEmpty() && bundle != tr("none"))
        draft.caBundle = bundle;
    return draft;
}

void RecipeDialog::updatePreview()
{
    if (m_recipes->currentRow() < 0 || !m_add)
        return;
    m_preview = previewRecipe(m_document->manifest(), m_document->release(), draft());
    m_problem->show(m_preview.problem);
    m_yaml->setVisible(!m_preview.yaml.isEmpty());
    m_yaml->showText(m_preview.yaml);
    const int lines = int(m_preview.yaml.count(u'\n')) + 1;
    m_yaml->setFixedHeight((std::min(lines, 10) + 1) * m_yaml->fontMetrics().lineSpacing() + 2 * m_yaml->frameWidth()
                           + m_yaml->horizontalScrollBar()->sizeHint().height());
    m_apiRoot->setVisible(!m_preview.apiRoot.isEmpty());
    m_apiRoot->setText(tr("API root: %1").arg(m_preview.apiRoot));
    showFindings();
    m_add->setEnabled(m_preview.change.has_value());
    m_addAndTest->setEnabled(m_preview.change.has_value());
}

void RecipeDialog::showFindings()
{
    clearLayout(m_findings);
    for (const Finding &finding : std::as_const(m_preview.findings)) {
        QWidget *line = findingLine(finding, this);
        m_findings->addWidget(line);
        line->show();
    }
}

} // namespace sme
