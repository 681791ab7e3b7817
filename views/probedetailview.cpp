// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probedetailview.h"

#include "columnwidths.h"
#include "formparts.h"
#include "icons.h"
#include "items/connectiontest.h"
#include "metrics.h"
#include "probe/proberesult.h"
#include "stagebars.h"
#include "stagerows.h"
#include "text/duration.h"
#include "wrappingdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QTreeWidget>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

enum DetailColumn { DetailWhat, DetailResult, DetailTime };

constexpr int stageRole = Qt::UserRole; ///< QList<StageReport> of one
constexpr int longestRole = Qt::UserRole + 1;

constexpr int timeCharacters = 11; ///< of a time, before its bar

/// Paints a stage's bar beside its time.
class DetailDelegate final : public WrappingDelegate
{
public:
    using WrappingDelegate::WrappingDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        WrappingDelegate::paint(painter, option, index);
        const auto stages = index.data(stageRole).value<QList<StageReport>>();
        if (stages.isEmpty())
            return;
        const Metrics metrics(option.fontMetrics);
        QStyleOptionViewItem bar = option;
        bar.rect.setLeft(bar.rect.left() + metrics.characters(timeCharacters));
        bar.rect.setHeight(std::min(bar.rect.height(), metrics.row()));
        paintStageBars(painter, bar, stages, index.data(longestRole).toDouble());
    }
};

QTreeWidgetItem *addRow(QTreeWidgetItem *parent, const QString &what, const QString &result, const QString &time = {})
{
    return new QTreeWidgetItem(parent, {what, result, time});
}

} // namespace

ProbeDetailView::ProbeDetailView(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_verdict(new FormText(false, this)),
      m_summary(new FormText(false, this)), m_remedy(new FormText(false, this)), m_tree(new QTreeWidget(this))
{
    m_tree->setObjectName(u"connectionDetail"_s);
    m_tree->setAccessibleName(tr("Connection detail"));
    m_tree->setHeaderLabels({tr("What"), tr("Result"), tr("Time")});
    m_tree->setItemDelegate(new DetailDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideNone);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_widths = new ColumnWidths(m_tree);
    fitColumns();
    const Metrics metrics(this);
    m_tree->setMinimumHeight(2 * metrics.row()); // in a low window the verdict and its remedy are whole
    auto *copy = new QAction(tr("Copy"), m_tree);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(copy);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, [this] {
        if (const QTreeWidgetItem *item = m_tree->currentItem())
            QGuiApplication::clipboard()->setText(item->text(DetailResult).isEmpty() ? item->text(DetailWhat)
                                                                                     : item->text(DetailResult));
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), 0);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    QFont bold = font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics.gap());
    for (FormText *text : {m_verdict, m_summary, m_remedy})
        texts->addWidget(text);
    head->addLayout(texts, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    showResult(nullptr);
}

void ProbeDetailView::fitColumns()
{
    QList<ColumnWidths::Need> needs(3);
    needs[DetailWhat] = m_widths->characters(18, 26, 34);
    needs[DetailResult] = m_widths->characters(16, 30, 400); // all that is left
    needs[DetailTime] = m_widths->characters(timeCharacters, timeCharacters + 3, timeCharacters + 14);
    m_widths->setNeeds(needs);
}

void ProbeDetailView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void ProbeDetailView::showResult(const ProbeResult *result)
{
    const QString shown = result ? QString::fromUtf8(QJsonDocument(result->toJson()).toJson()) : QString();
    if (shown == m_shown && !shown.isEmpty())
        return;
    m_shown = shown;
    m_tree->clear();
    m_icon->setVisible(result != nullptr);
    m_verdict->show({});
    m_remedy->show({});
    if (!result) {
        m_summary->show(tr("Select a row to see its stages, requests and certificates."));
        return;
    }
    const int size = Metrics(this).icon();
    m_icon->setPixmap(resultIcon(result->containerd).pixmap(QSize(size, size), devicePixelRatioF()));
    m_icon->setAccessibleName(outcomeText(result->containerd));
    m_verdict->show(verdictWithCause(*result));
    QString summary = outcomeText(result->containerd);
    if (result->differsByVersion())
        summary += u'\n' + result->byVersion.text();
    m_summary->show(summary);
    m_remedy->show(result->remedy.isEmpty() ? QString() : tr("What to do: %1").arg(result->remedy));
    addStages(*result);
    addRequests(*result);
    if (const StageReport *tls = result->stage(Stage::Tls))
        addCertificates(tls->as<TlsReport>().chain);
    addCommands(*result);
}

QTreeWidgetItem *ProbeDetailView::addSection(const QString &title)
{
    auto *section = new QTreeWidgetItem(m_tree, {title});
    QFont bold = m_tree->font();
    bold.setBold(true);
    section->setFont(DetailWhat, bold);
    section->setExpanded(true);
    return section;
}

void ProbeDetailView::addStages(const ProbeResult &result)
{
    if (result.stages.isEmpty())
        return;
    QTreeWidgetItem *section = addSection(tr("Stages"));
    double longest = 0;
    for (const StageReport &stage : result.stages)
        longest = std::max(longest, stage.durationMs);
    for (const StageReport &stage : result.stages) {
        const bool isMade = stage.status != StageStatus::Skipped;
        QTreeWidgetItem *row = addRow(section, stageText(stage.stage()), stageStatusText(stage.status),
                                      isMade ? durationText(stage.durationMs) : QString());
        if (isMade) {
            row->setData(DetailTime, stageRole, QVariant::fromValue(QList<StageReport>{stage}));
            row->setData(DetailTime, longestRole, longest);
        }
        addStageRows(row, stage);
        if (!stage.reason.isEmpty())
            row->setText(DetailResult, row->text(DetailResult) + u": "_s + stage.reason);
    }
}

void ProbeDetailView::addRequests(const ProbeResult &result)
{
    if (result.requests.isEmpty())
        return;
    QTreeWidgetItem *section = addSection(tr("Requests"));
    for (const RequestRecord &request : result.requests) {
        const QString status = request.status > 0 ? QString::number(request.status) : tr("no answer");
        addRow(section, request.method + u" → "_s + status, request.url, durationText(request.durationMs));
    }
}

void ProbeDetailView::addCertificates(const QList<CertificateInfo> &chain)
{
    if (chain.isEmpty())
        return;
    // Each stands below the one that it signs.
    QTreeWidgetItem *parent = addSection(tr("Certificates"));
    for (const CertificateInfo &certificate : chain) {
        QTreeWidgetItem *row =
            addRow(parent, certificate.subject,
                   tr("valid from %1 to %2")
                       .arg(certificate.notBefore.toString(Qt::ISODate), certificate.notAfter.toString(Qt::ISODate)));
        addCertificateRows(row, certificate);
        row->setExpanded(true);
        parent = row;
    }
}

void ProbeDetailView::addCommands(const ProbeResult &result)
{
    if (result.nodeCommands.isEmpty())
        return;
    QTreeWidgetItem *section = addSection(tr("The same on a node"));
    for (const QString &command : result.nodeCommands)
        addRow(section, tr("command"), command);
}

} // namespace sme
