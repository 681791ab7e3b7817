// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "imagesview.h"

#include "columnwidths.h"
#include "formparts.h"
#include "icons.h"
#include "metrics.h"
#include "plaintipdelegate.h"
#include "startpane.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// So many registries without a mirror have a button of their own; the others are found in the table.
constexpr qsizetype mostMissing = 3;

QIcon imageStateIcon(const QString &state)
{
    if (state == "mirrored"_L1)
        return themedIcon("ok"_L1, Meaning::Ok);
    if (state == "leaks"_L1)
        return themedIcon("info"_L1, Meaning::Info);
    return state == "none"_L1 ? themedIcon("warning"_L1, Meaning::Warning) : themedIcon("error"_L1, Meaning::Error);
}

class ImagesDelegate final : public PlainTipDelegate
{
public:
    using PlainTipDelegate::PlainTipDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PlainTipDelegate::initStyleOption(option, index);
        if (index.column() == ImagesModel::ImageColumn)
            option->textElideMode = Qt::ElideMiddle;
        if (index.column() != ImagesModel::MirrorColumn)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = imageStateIcon(index.data(ImagesModel::StateRole).toString());
    }
};

} // namespace

ImagesView::ImagesView(ImagesModel *model, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_model(model), m_addMirror(new QAction(this)), m_showPath(new QAction(this)),
      m_start(new StartPane(tr("Shows for each image of a list which mirror serves it, which tags are still resolved "
                               "at the upstream, and which registries have no mirror. Paste, drop or open a list: one "
                               "image per line, the output of kubectl get pods (wide, yaml or json), crictl images, "
                               "ctr, nerdctl or docker."),
                            this)),
      m_problem(new FormText(false, this)), m_summary(new FormText(true, this)), m_missing(new QWidget(this)),
      m_missingLayout(new QHBoxLayout(m_missing)), m_table(new QTreeView(this))
{
    m_start->setObjectName(u"imagesStart"_s);
    m_start->addButtons(actions);
    m_start->addCommand(tr("All images of a cluster"), u"kubectl get pods -A -o json >images.json"_s);
    m_addMirror->setObjectName(u"addMirrorForImage"_s);
    m_addMirror->setText(tr("Add mirror for this image"));
    m_addMirror->setIcon(themedIcon("add-mirror"_L1));
    m_addMirror->setEnabled(false);
    m_showPath->setObjectName(u"showPathOfImage"_s);
    m_showPath->setText(tr("Show pull path of this image"));
    m_table->setObjectName(u"images"_s);
    m_table->setAccessibleName(tr("Images"));
    m_table->setModel(model);
    m_table->setItemDelegate(new ImagesDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->addActions({m_showPath, m_addMirror});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const Metrics metrics(this);
    for (FormText *text : {m_problem, m_summary})
        text->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    m_missingLayout->setContentsMargins(metrics.margin(), 0, metrics.margin(), metrics.gap());
    m_missingLayout->setSpacing(metrics.margin());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_start, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_missing);
    layout->addWidget(m_table, 1);
    m_widths = new ColumnWidths(m_table);
    fitColumns();

    connect(model, &ImagesModel::listChanged, this, &ImagesView::showAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImagesView::showCurrent);
    connect(m_table, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT imageActivated(m_model->use(index.row()).image); });
    connect(m_showPath, &QAction::triggered, this, [this] {
        if (const QModelIndex current = m_table->currentIndex(); current.isValid())
            Q_EMIT imageActivated(m_model->use(current.row()).image);
    });
    connect(m_addMirror, &QAction::triggered, this, [this] {
        if (const QModelIndex current = m_table->currentIndex(); current.isValid())
            Q_EMIT mirrorWanted(m_model->use(current.row()).registry);
    });
    showAll();
}

void ImagesView::fitColumns()
{
    QList<ColumnWidths::Need> needs(ImagesModel::ColumnCount);
    needs[ImagesModel::ImageColumn] = m_widths->characters(24, 44, 70);
    needs[ImagesModel::MirrorColumn] = m_widths->characters(18, 30, 44);
    needs[ImagesModel::TagColumn] = m_widths->characters(9, 10, 11);
    needs[ImagesModel::DigestColumn] = m_widths->characters(11, 12, 13);
    needs[ImagesModel::NoteColumn] = m_widths->characters(14, 26, 40);
    needs[ImagesModel::NoteColumn].isOptional = true;
    m_widths->setNeeds(needs);
}

QString ImagesView::summaryText() const
{
    const ImageSummary &summary = m_model->summary();
    QStringList parts{tr("%1 of %2 images have a mirror").arg(summary.mirrored).arg(summary.images)};
    if (summary.tagsLeak > 0)
        parts += tr("%1 tags are resolved at the upstream").arg(summary.tagsLeak);
    if (summary.withoutMirror > 0)
        parts += tr("%1 images are of registries without a mirror").arg(summary.withoutMirror);
    if (summary.ofGardener > 0)
        parts += tr("%1 are run by Gardener").arg(summary.ofGardener);
    if (summary.invalid > 0)
        parts += tr("%1 are no names of images").arg(summary.invalid);
    return parts.join("; "_L1) + u'.';
}

void ImagesView::showAll()
{
    m_problem->show(m_model->isReading() ? tr("Reading the list…") : m_model->problem());
    const bool hasList = m_model->hasList();
    m_start->setVisible(!hasList);
    m_table->setVisible(hasList);
    m_summary->show(hasList ? summaryText() : QString());
    showMissing();
    showCurrent();
}

void ImagesView::showMissing()
{
    const QStringList missing = m_model->hasList() ? m_model->summary().registriesWithoutMirror : QStringList();
    m_missing->setVisible(!missing.isEmpty());
    if (missing == m_shownMissing)
        return;
    m_shownMissing = missing;
    while (QLayoutItem *item = m_missingLayout->takeAt(0)) {
        if (QWidget *button = item->widget())
            button->deleteLater();
        delete item;
    }
    for (const QString &registry : missing.first(std::min(missing.size(), mostMissing))) {
        constexpr int longest = 30; // characters: a list may hold anything
        const QString shown = fontMetrics().elidedText(registry, Qt::ElideMiddle, Metrics(this).characters(longest));
        auto *button = new QPushButton(themedIcon("add-mirror"_L1), tr("Add mirror for %1").arg(shown), m_missing);
        button->setAccessibleName(tr("Add mirror for %1").arg(registry));
        connect(button, &QPushButton::clicked, this, [this, registry] { Q_EMIT mirrorWanted(registry); });
        m_missingLayout->addWidget(button);
    }
    m_missingLayout->addStretch();
}

void ImagesView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const bool hasMirror = !current.isValid() || current.row() >= m_model->rowCount()
        || current.data(ImagesModel::StateRole).toString() != "none"_L1;
    m_addMirror->setEnabled(!hasMirror);
    m_showPath->setEnabled(current.isValid());
    if (current.isValid() && m_table->hasFocus())
        Q_EMIT registryChosen(current.data(ImagesModel::RegistryRole).toString());
}

void ImagesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace sme
