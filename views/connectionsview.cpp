// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "connectionsview.h"

#include "choicebox.h"
#include "columnwidths.h"
#include "connectiondelegate.h"
#include "formparts.h"
#include "headerbar.h"
#include "metrics.h"
#include "probedetailview.h"
#include "startpane.h"
#include "wrappingdelegate.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

using Choice = ConnectionTest::ImageChoice;

} // namespace

ConnectionsView::ConnectionsView(ConnectionTest *test, ConnectionsModel *model, QWidget *parent)
    : QWidget(parent), m_test(test), m_model(model), m_sorted(new QSortFilterProxyModel(this)),
      m_header(new HeaderBar(this)), m_imageChoice(new ChoiceBox(this)), m_image(new QLineEdit(this)),
      m_caChoice(new ChoiceBox(this)), m_progress(new QProgressBar(this)), m_summary(new QLabel(this)),
      m_table(new QTreeView(this)), m_detail(new ProbeDetailView(this)), m_splitter(new QSplitter(Qt::Vertical, this))
{
    buildOptions();
    m_sorted->setSourceModel(model);
    m_sorted->setSortRole(ConnectionsModel::SortRole);
    m_table->setObjectName(u"connections"_s);
    m_table->setAccessibleName(tr("Connections"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new ConnectionDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_splitter->setObjectName(u"connectionsSplitter"_s);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_progress);
    layout->addWidget(m_summary);
    layout->addWidget(m_splitter, 1);
    buildStart();
    layout->addWidget(m_start, 1);
    // What tells the hosts apart at a glance comes first; the rest may need a wider window.
    m_table->header()->moveSection(ConnectionsModel::UpstreamColumn, ConnectionsModel::StagesColumn);
    const int time = m_table->header()->visualIndex(ConnectionsModel::TimeColumn);
    m_table->header()->swapSections(time, m_table->header()->visualIndex(ConnectionsModel::StagesColumn));
    m_widths = new ColumnWidths(m_table);
    fitColumns();

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showDetail();
        const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
        if (current.isValid() && m_table->hasFocus())
            Q_EMIT hostChosen(m_test->entries()[std::size_t(current.row())].id);
    });
    connect(m_sorted, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int current = m_table->currentIndex().row();
                if (current < 0 || (current >= first.row() && current <= last.row()))
                    showDetail();
            });
    connect(m_sorted, &QAbstractItemModel::modelReset, this, [this] {
        chooseRowHeights(m_table);
        showDetail();
    });
    connect(test, &ConnectionTest::progress, this, &ConnectionsView::showProgress);
    connect(test, &ConnectionTest::runningChanged, this, &ConnectionsView::showSummary);
    connect(test, &ConnectionTest::entriesReset, this, &ConnectionsView::showSummary);
    showSummary();
}

ConnectionsView::~ConnectionsView() = default;

void ConnectionsView::buildOptions()
{
    m_imageChoice->setObjectName(u"testImageChoice"_s);
    m_imageChoice->setAccessibleName(tr("Test depth"));
    m_imageChoice->addItem(tr("API only"), int(Choice::None));
    m_imageChoice->addItem(tr("Small public image"), int(Choice::DefaultOfUpstream));
    m_imageChoice->addItem(tr("This image:"), int(Choice::Given));
    m_imageChoice->setToolTip(tr("How far the test goes: a manifest and a part of a layer tell more than the API"));
    m_image->setObjectName(u"testImage"_s);
    m_image->setAccessibleName(tr("Test image"));
    m_image->setPlaceholderText(tr("image, for example nginx:1.27"));
    connect(m_imageChoice, &QComboBox::activated, this, [this] {
        m_choices.depth = Choice(m_imageChoice->currentData().toInt());
        showChoices();
        if (m_choices.depth == Choice::Given)
            m_image->setFocus();
        Q_EMIT choicesChanged();
    });
    connect(m_image, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_choices.image = text;
        Q_EMIT choicesChanged();
    });
    buildCaChoice();
    m_header->addChoice(m_imageChoice);
    m_header->addChoice(m_image, 1);
    m_header->addChoice(m_caChoice);
    m_progress->setAccessibleName(tr("Progress of the connection test"));
    m_progress->setTextVisible(true);
    m_progress->hide();
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    const Metrics metrics(this);
    m_summary->setContentsMargins(metrics.margin(), 0, metrics.margin(), metrics.gap());
}

void ConnectionsView::buildStart()
{
    m_start = new StartPane(
        tr("Asks each mirror host the way containerd would, from this computer: name, connection, certificate, "
           "registry API, and an image if one is chosen above. It says what containerd does with the answer and "
           "what to do where a host is not used. Nothing is changed anywhere."),
        this);
    m_start->setObjectName(u"connectionsStart"_s);
}

void ConnectionsView::addStartButton(QAction *action)
{
    m_start->addButtons({action});
}

void ConnectionsView::showHost(quint64 id)
{
    const auto &entries = m_test->entries();
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [id](const ConnectionTest::Entry &each) { return each.id == id; });
    if (entry == entries.end() || m_table->hasFocus())
        return;
    const QModelIndex row = m_sorted->mapFromSource(m_model->index(int(entry - entries.begin()), 0));
    if (row.row() != m_table->currentIndex().row())
        m_table->setCurrentIndex(row);
}

void ConnectionsView::buildCaChoice()
{
    m_caChoice->setObjectName(u"testCaFile"_s);
    m_caChoice->setAccessibleName(tr("CA certificates"));
    m_caChoice->installEventFilter(this);
    m_caChoice->setToolTip(tr("Which certificates the test trusts beside the system's and the CA bundles in the "
                              "document. The document stays as it is."));
    connect(m_caChoice, &QComboBox::activated, this, [this](int index) {
        if (index == m_caChoice->count() - 1) {
            showChoices(); // until a file is chosen
            Q_EMIT caFileWanted();
        } else if (index == 0 && !m_choices.caFile.isEmpty()) {
            m_choices.caFile.clear();
            showChoices();
            Q_EMIT choicesChanged();
        }
    });
    showChoices();
}

void ConnectionsView::setChoices(const Choices &choices)
{
    m_choices = choices;
    showChoices();
}

void ConnectionsView::showChoices()
{
    m_imageChoice->setCurrentIndex(m_imageChoice->findData(int(m_choices.depth)));
    m_image->setVisible(m_choices.depth == Choice::Given);
    if (m_image->text() != m_choices.image)
        m_image->setText(m_choices.image);
    m_caChoice->clear();
    m_caChoice->addItem(tr("CAs of the system"));
    if (!m_choices.caFile.isEmpty()) {
        m_caChoice->addItem(tr("and %1").arg(QFileInfo(m_choices.caFile).fileName()));
        m_caChoice->setItemData(1, m_choices.caFile, Qt::ToolTipRole);
        m_caChoice->setCurrentIndex(1);
    }
    m_caChoice->addItem(tr("and a file…"));
}

void ConnectionsView::fitColumns()
{
    QList<ColumnWidths::Need> needs(ConnectionsModel::ColumnCount);
    needs[ConnectionsModel::VerdictColumn] = m_widths->characters(18, 24, 30);
    needs[ConnectionsModel::HostColumn] = m_widths->characters(18, 30, 56);
    needs[ConnectionsModel::UpstreamColumn] = m_widths->characters(9, 9, 18);
    needs[ConnectionsModel::ContainerdColumn] = m_widths->characters(9, 9, 12);
    needs[ConnectionsModel::TimeColumn] = m_widths->characters(8, 8, 9);
    needs[ConnectionsModel::StagesColumn] = m_widths->characters(10, 10, 24);
    for (const auto column :
         {ConnectionsModel::StagesColumn, ConnectionsModel::TimeColumn, ConnectionsModel::UpstreamColumn})
        needs[column].isOptional = true;
    m_widths->setNeeds(needs);
}

/// The wheel must not turn to the choice that opens a dialog.
bool ConnectionsView::eventFilter(QObject *object, QEvent *event)
{
    return (object == m_caChoice && event->type() == QEvent::Wheel) || QWidget::eventFilter(object, event);
}

void ConnectionsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

const ProbeResult *ConnectionsView::currentResult() const
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    return current.isValid() ? m_model->result(current.row()) : nullptr;
}

void ConnectionsView::showDetail()
{
    if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    m_detail->showResult(currentResult());
}

void ConnectionsView::showProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setFormat(tr("%1 of %2 hosts").arg(done).arg(total));
}

void ConnectionsView::showSummary()
{
    const bool isRunning = m_test->isRunning();
    m_progress->setVisible(isRunning);
    if (isRunning)
        showProgress(m_test->done(), m_test->total());
    int used = 0;
    const QList<ProbeResult> results = m_test->results();
    for (const ProbeResult &result : results)
        used += result.containerd == ContainerdOutcome::Uses ? 1 : 0;
    const bool isStarted = !m_test->entries().empty();
    m_start->setVisible(!isStarted);
    m_splitter->setVisible(isStarted);
    m_summary->setVisible(!isRunning && isStarted);
    m_summary->setText(results.isEmpty()
                           ? tr("Nothing has been tested yet. The test runs from this computer; a node may see "
                                "another network.")
                           : tr("containerd would use %1 of %2 hosts, as seen from this computer.")
                                 .arg(QString::number(used), QString::number(results.size())));
}

} // namespace sme
