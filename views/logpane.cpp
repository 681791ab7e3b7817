// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "logpane.h"

#include "columnwidths.h"
#include "formparts.h"
#include "icons.h"
#include "metrics.h"
#include "node/logoverlay.h"
#include "plaintipdelegate.h"
#include "startpane.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

class PullDelegate final : public PlainTipDelegate
{
public:
    using PlainTipDelegate::PlainTipDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PlainTipDelegate::initStyleOption(option, index);
        if (index.column() == PullLogModel::ImageColumn)
            option->textElideMode = Qt::ElideMiddle;
        if (index.column() != PullLogModel::ResultColumn)
            return;
        const QString result = index.data(PullLogModel::ResultRole).toString();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = result == "done"_L1 ? themedIcon("ok"_L1, Meaning::Ok)
            : result == "failed"_L1        ? themedIcon("error"_L1, Meaning::Error)
                                           : themedIcon("unknown"_L1, Meaning::Muted);
    }
};

/// So many pulls are in sight without scrolling.
constexpr int pullsInSight = 5;

} // namespace

LogPane::LogPane(PullLogModel *model, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_model(model),
      m_start(new StartPane(tr("Lays a log of containerd over the requests that are predicted: which were made, which "
                               "were not, which nobody expected, and which host served what. Open, drop or paste the "
                               "output of journalctl -u containerd, in any of its formats, or containerd's own log."),
                            this)),
      m_progress(new QProgressBar(this)), m_problem(new FormText(false, this)), m_state(new FormText(true, this)),
      m_conclusion(new FormText(false, this)), m_table(new QTreeView(this))
{
    m_start->setObjectName(u"logStart"_s);
    m_start->addButtons(actions);
    m_start->addCommand(tr("On a node: the log of the last hour"),
                        u"journalctl -u containerd --since -1h --no-pager >containerd.log"_s);
    m_start->addNote(debugLogAdvice());
    m_progress->setAccessibleName(tr("Progress of reading the log"));
    m_table->setObjectName(u"logPulls"_s);
    m_table->setAccessibleName(tr("Pulls of the log"));
    m_table->setModel(model);
    m_table->setItemDelegate(new PullDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);
    const Metrics metrics(this);
    m_conclusion->setObjectName(u"logConclusion"_s);
    for (FormText *text : {m_problem, m_state, m_conclusion})
        text->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addWidget(m_start, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_table);
    layout->addWidget(m_conclusion);
    m_widths = new ColumnWidths(m_table);
    fitColumns();

    connect(model, &PullLogModel::logChanged, this, &LogPane::showAll);
    connect(model, &PullLogModel::readingChanged, this, &LogPane::showAll);
    connect(model, &PullLogModel::progress, this, &LogPane::showProgress);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (!m_isShowing && row.isValid())
            Q_EMIT pullChosen(row.row());
    });
    setConclusion({});
    showAll();
}

void LogPane::fitColumns()
{
    QList<ColumnWidths::Need> needs(PullLogModel::ColumnCount);
    needs[PullLogModel::TimeColumn] = m_widths->characters(10, 12, 16);
    needs[PullLogModel::ImageColumn] = m_widths->characters(24, 60, 90);
    needs[PullLogModel::ResultColumn] = m_widths->characters(12, 18, 20);
    needs[PullLogModel::TookColumn] = m_widths->characters(8, 9, 10);
    m_widths->setNeeds(needs);
}

void LogPane::showPull(int row)
{
    const QScopedValueRollback showing(m_isShowing, true);
    if (row < 0)
        m_table->selectionModel()->clear();
    else
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void LogPane::setConclusion(const QString &text)
{
    m_conclusion->show(text);
}

void LogPane::showAll()
{
    const bool isReading = m_model->isReading();
    const bool hasPulls = m_model->rowCount() > 0;
    m_progress->setVisible(isReading);
    if (isReading)
        showProgress(0, 0);
    m_problem->show(m_model->problem());
    m_start->setVisible(!hasPulls && !isReading);
    m_table->setVisible(hasPulls);
    // A few pulls need no room for many.
    const int rows = std::clamp(m_model->rowCount(), 1, pullsInSight);
    m_table->setFixedHeight(m_table->header()->sizeHint().height() + rows * m_table->sizeHintForRow(0)
                            + 2 * m_table->frameWidth() + Metrics(this).gap());
    const QString name = m_model->name().isEmpty() ? tr("the pasted log") : m_model->name();
    m_state->show(!hasPulls
                      ? QString()
                      : tr("Pulls in %1 (%L2 lines): %3").arg(name).arg(m_model->lineCount()).arg(m_model->rowCount()));
}

void LogPane::showProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, int(total >> 10));
    m_progress->setValue(int(std::min(done, total) >> 10));
}

void LogPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace sme
