// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "imagesview.h"

#include "choicebox.h"
#include "columnwidths.h"
#include "formparts.h"
#include "icons.h"
#include "metrics.h"
#include "startpane.h"
#include "wrappingdelegate.h"

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

ImagesModel::State imageStateOf(const QModelIndex &index)
{
    return index.data(ImagesModel::StateRole).value<ImagesModel::State>();
}

QIcon imageStateIcon(ImagesModel::State state)
{
    switch (state) {
    case ImagesModel::State::Mirrored:
        return themedIcon("ok"_L1, Meaning::Ok);
    case ImagesModel::State::Leaks:
        return themedIcon("info"_L1, Meaning::Info);
    case ImagesModel::State::None:
        return themedIcon("warning"_L1, Meaning::Warning);
    case ImagesModel::State::Invalid:
        break;
    }
    return themedIcon("error"_L1, Meaning::Error);
}

class ImagesDelegate final : public WrappingDelegate
{
public:
    using WrappingDelegate::WrappingDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        WrappingDelegate::initStyleOption(option, index);
        if (index.column() == ImagesModel::ImageColumn)
            option->textElideMode = Qt::ElideMiddle;
        if (index.column() != ImagesModel::MirrorColumn)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = imageStateIcon(imageStateOf(index));
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
      m_registry(new ChoiceBox(this)), m_detail(new FormText(true, this)), m_table(new QTreeView(this))
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
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->addActions({m_showPath, m_addMirror});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const Metrics metrics(this);
    for (FormText *text : {m_problem, m_summary, m_detail})
        text->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    buildMissing();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addWidget(m_start, 1);
    layout->addWidget(m_summary);
    layout->addWidget(m_missing);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
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
        parts += tr("run by Gardener: %1").arg(summary.ofGardener);
    if (summary.invalid > 0)
        parts += tr("%1 are no names of images").arg(summary.invalid);
    return parts.join("; "_L1) + u'.';
}

void ImagesView::showAll()
{
    m_problem->show(m_model->isReading() ? tr("Reading the list…") : m_model->problem());
    const bool hasList = m_model->hasList();
    m_start->setVisible(!hasList);
    chooseRowHeights(m_table);
    m_table->setVisible(hasList);
    m_summary->show(hasList ? summaryText() : QString());
    showMissing();
    showCurrent();
}

void ImagesView::buildMissing()
{
    m_registry->setObjectName(u"registryWithoutMirror"_s);
    m_registry->setAccessibleName(tr("Registry without a mirror"));
    auto *caption = new FormText(true, m_missing);
    caption->show(tr("Without a mirror:"));
    caption->setWordWrap(false);
    auto *add = new QPushButton(themedIcon("add-mirror"_L1), tr("Add mirror"), m_missing);
    add->setObjectName(u"addMissingMirror"_s);
    add->setToolTip(tr("Add a mirror for this registry to the document"));
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT mirrorWanted(m_registry->currentText()); });
    const Metrics metrics(this);
    auto *layout = new QHBoxLayout(m_missing);
    layout->setContentsMargins(metrics.margin(), 0, metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.margin());
    layout->addWidget(caption);
    layout->addWidget(m_registry);
    layout->addWidget(add);
    layout->addStretch();
}

void ImagesView::showMissing()
{
    const QStringList missing = m_model->hasList() ? m_model->summary().registriesWithoutMirror : QStringList();
    m_missing->setVisible(!missing.isEmpty());
    const QString chosen = m_registry->currentText();
    m_registry->clear();
    m_registry->addItems(missing);
    m_registry->setCurrentIndex(std::max(0, int(missing.indexOf(chosen))));
}

void ImagesView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const bool hasMirror =
        !current.isValid() || current.row() >= m_model->rowCount() || imageStateOf(current) != ImagesModel::State::None;
    m_addMirror->setEnabled(!hasMirror);
    QStringList parts;
    for (const auto column : {ImagesModel::ImageColumn, ImagesModel::MirrorColumn, ImagesModel::NoteColumn})
        parts += current.siblingAtColumn(column).data().toString();
    parts.removeAll(QString());
    m_detail->show(parts.join(u" · "_s));
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
