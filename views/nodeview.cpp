// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "nodeview.h"

#include "cardlist.h"
#include "columnwidths.h"
#include "formparts.h"
#include "headerbar.h"
#include "metrics.h"
#include "nodecards.h"
#include "startpane.h"
#include "wrappingdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

class NodeDelegate final : public WrappingDelegate
{
public:
    using WrappingDelegate::WrappingDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        WrappingDelegate::initStyleOption(option, index);
        if (index.data(NodeModel::NameRole).toString().isEmpty() && index.column() == NodeModel::UpstreamColumn)
            option->font.setBold(true);
        if (index.column() != NodeModel::StatusColumn)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = nodeStatusIcon(index.data(NodeModel::StatusRole).value<UpstreamComparison::Status>(),
                                      index.data(NodeModel::InPartRole).toBool());
    }
};

} // namespace

NodeView::NodeView(NodeSession *session, NodeModel *model, QWidget *parent)
    : FileView(parent), m_session(session), m_model(model), m_header(new HeaderBar(this)),
      m_progress(new QProgressBar(this)), m_problem(new FormText(false, this)), m_state(new FormText(true, this)),
      m_table(new QTreeView(this)), m_detail(new CardList(this)), m_splitter(new QSplitter(Qt::Vertical, this))
{
    buildActions();
    buildTable();
    m_progress->setAccessibleName(tr("Progress of reading the bundle"));
    m_progress->setTextVisible(true);
    const Metrics metrics(this);
    for (FormText *text : {m_problem, m_state})
        text->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    auto *title = new FormText(true, this);
    title->show(tr("Bundle of a node"));
    m_header->addChoice(title);
    m_header->addButtons({m_stop, m_openArchive, m_openFolder, m_import, m_close});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addWidget(m_state);
    layout->addWidget(m_splitter, 1);
    buildStart();
    layout->addWidget(m_start, 1);

    connect(session, &NodeSession::changed, this, &NodeView::showAll);
    connect(session, &NodeSession::readingChanged, this, &NodeView::showAll);
    connect(session, &NodeSession::progress, this, &NodeView::showProgress);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        chooseRowHeights(m_table);
        const int row = std::max(m_model->rowOf(m_current), 0);
        const QScopedValueRollback showing(m_isShowing, true);
        m_table->setCurrentIndex(m_model->index(row, 0));
        showDetail();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, &NodeView::showDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (m_isShowing || !row.isValid())
            return;
        m_current = row.data(NodeModel::NameRole).toString();
        showDetail();
        if (m_table->hasFocus())
            Q_EMIT upstreamChosen(m_current);
    });
    showAll();
}

void NodeView::buildActions()
{
    m_openArchive =
        makeAction("openNodeArchive", tr("Open archive…"), "open"_L1,
                   tr("Compare with an archive of a node: tar, tar.gz, tar.zst or zip"), tr("Open archive of a node…"));
    m_openFolder = makeAction("openNodeFolder", tr("Open folder…"), "open"_L1,
                              tr("Compare with a folder that was copied from a node"), tr("Open folder of a node…"));
    m_import = makeAction("importNode", tr("Import as MirrorConfig…"), "new"_L1,
                          tr("Make a MirrorConfig of what the node has, and say what it cannot express"),
                          tr("Import node as MirrorConfig…"));
    m_close = makeAction("closeNode", tr("Close bundle"), "remove"_L1, tr("Take the bundle away"));
    m_copyCommand = makeAction("copyBundleCommand", tr("Copy bundle command"), "copy"_L1,
                               tr("Copy the command that packs what is needed on a node into one archive"));
    m_stop = makeAction("stopReadingNode", tr("Stop reading"), "stop"_L1, tr("Give up reading the bundle"));
    connect(m_close, &QAction::triggered, m_session, &NodeSession::close);
    connect(m_stop, &QAction::triggered, m_session, &NodeSession::cancel);
    connect(m_copyCommand, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(bundleCommand() + u'\n');
        Q_EMIT copied(tr("Command copied: run it on a node as root, then open the archive here."));
    });
}

void NodeView::buildStart()
{
    m_start = new StartPane(tr("Shows why a node does not use a mirror: what it really has, upstream by upstream, "
                               "against what this document asks for, and what containerd makes of each difference. "
                               "Open or drop a folder or an archive with the node's /etc/containerd. Nothing in it is "
                               "run, and nothing is changed anywhere."),
                            this);
    m_start->setObjectName(u"nodeStart"_s);
    m_start->addButtons({m_openArchive, m_openFolder});
    m_start->addNote(tr("To make such an archive, with the output of crictl and the log of the last hour beside it:"));
    m_start->addCommand(tr("In a root shell on the node"), bundleCommand());
    m_start->addCommand(tr("From outside, with kubectl (NODE is the node's name)"), bundleCommandByKubectl());
    connect(m_start, &StartPane::copied, this, [this] { Q_EMIT copied(tr("Command copied.")); });
}

void NodeView::buildTable()
{
    m_table->setObjectName(u"node"_s);
    m_table->setAccessibleName(tr("Node"));
    m_table->setAccessibleDescription(tr("What the node has of each upstream, against the document"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new NodeDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_detail->setObjectName(u"nodeDetail"_s);
    m_detail->setAccessibleName(tr("Differences"));
    m_splitter->setObjectName(u"nodeSplitter"_s);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({200, 300}); // a share, whatever the tables want
    m_splitter->setChildrenCollapsible(false);
    m_widths = new ColumnWidths(m_table);
    fitColumns();
}

void NodeView::fitColumns()
{
    QList<ColumnWidths::Need> needs(NodeModel::ColumnCount);
    needs[NodeModel::UpstreamColumn] = m_widths->characters(14, 22, 36);
    needs[NodeModel::StatusColumn] = m_widths->characters(13, 18, 22);
    needs[NodeModel::DifferencesColumn] = m_widths->characters(14, 24, 40);
    needs[NodeModel::PathColumn] = m_widths->characters(20, 44, 60);
    needs[NodeModel::PathColumn].isOptional = true;
    m_widths->setNeeds(needs);
}

void NodeView::showAll()
{
    const bool isReading = m_session->isReading();
    const bool hasBundle = m_session->hasBundle();
    m_progress->setVisible(isReading);
    if (isReading)
        showProgress(0, 0);
    m_header->setShown(m_stop, isReading);
    for (QAction *action : {m_import, m_close}) {
        action->setEnabled(hasBundle);
        m_header->setShown(action, hasBundle);
    }
    m_problem->show(m_session->problem());
    m_start->setVisible(!hasBundle && !isReading);
    m_splitter->setVisible(hasBundle);
    m_state->show(hasBundle ? stateText() : isReading ? tr("Reading the bundle…") : QString());
    showDetail();
}

void NodeView::showProgress(qint64 done, qint64 total)
{
    // In KiB: what a bundle has fits into an int then.
    m_progress->setRange(0, int(total >> 10));
    m_progress->setValue(int(std::min(done, total) >> 10));
    m_progress->setFormat(total > 0 ? tr("%p %") : tr("Reading…"));
}

QString NodeView::stateText() const
{
    const QString name = QFileInfo(m_session->path()).fileName();
    const auto &comparison = m_session->comparison();
    if (!comparison)
        return tr("Comparing %1…").arg(name);
    qsizetype same = 0;
    for (const UpstreamComparison &upstream : comparison->upstreams)
        same += upstream.status == UpstreamComparison::Status::Same ? 1 : 0;
    QString text = comparison->isSame()
        ? tr("%1: the node has all that the document asks for (%2 of %3 upstreams the same).")
              .arg(name, QString::number(same), QString::number(comparison->upstreams.size()))
        : tr("%1: %2 of %3 upstreams are the same.")
              .arg(name, QString::number(same), QString::number(comparison->upstreams.size()));
    const QString version = comparison->containerd.id();
    const bool isFound = comparison->found && comparison->containerd == ContainerdChoice(*comparison->found);
    text += u' ';
    if (comparison->containerd.isAny())
        text += tr("The bundle names no version of containerd: what holds for all, and where they differ.");
    else if (isFound)
        text += tr("For containerd %1, as %2 says.").arg(version, comparison->versionSource);
    else if (comparison->found)
        text += tr("For containerd %1, as chosen, although the node has %2, as %3 says.")
                    .arg(version, comparison->found->toString(), comparison->versionSource);
    else
        text += tr("For containerd %1, as chosen; the bundle names no version.").arg(version);
    return text;
}

void NodeView::showUpstream(const QString &upstream)
{
    const int row = m_model->rowOf(upstream);
    if (row < 0 || m_table->hasFocus() || row == m_table->currentIndex().row())
        return;
    m_current = upstream;
    const QScopedValueRollback showing(m_isShowing, true);
    m_table->setCurrentIndex(m_model->index(row, 0));
    showDetail();
}

void NodeView::showDetail()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) {
        m_detail->setCards({});
        return;
    }
    m_detail->setCards(nodeCards(m_model->comparison(row), row == 0 ? m_session->bundleProblems() : QStringList()));
}

} // namespace sme
