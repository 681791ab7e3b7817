// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "pullpathpicture.h"

#include "icons.h"
#include "items/tracemodel.h"
#include "metrics.h"
#include "wrappedtext.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

Meaning meaningOf(const QString &outcome)
{
    if (outcome == "resolved"_L1)
        return Meaning::Ok;
    if (outcome == "breaks"_L1)
        return Meaning::Error;
    return outcome == "next"_L1 ? Meaning::Warning : Meaning::Muted;
}

/// The icon of a result; none before one came.
QIcon iconOf(const QString &outcome)
{
    if (outcome.isEmpty())
        return {};
    return resultIcon(outcome == "resolved"_L1   ? u"uses"_s
                          : outcome == "next"_L1 ? u"skips"_s
                                                 : outcome,
                      outcome == "running"_L1);
}

} // namespace

PullPathPicture::PullPathPicture(TraceModel *model, QWidget *parent) : QAbstractScrollArea(parent), m_model(model)
{
    setObjectName(u"pullPathPicture"_s);
    setAccessibleName(tr("Picture of the pull path"));
    setAccessibleDescription(tr("The list beside it says the same in words."));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(model, &QAbstractItemModel::modelReset, this, &PullPathPicture::rebuild);
    connect(model, &QAbstractItemModel::dataChanged, this, &PullPathPicture::rebuild);
    connect(model, &TraceModel::runChanged, this, &PullPathPicture::rebuild);
    rebuild();
}

QList<PullPathPicture::Station> PullPathPicture::stations() const
{
    QList<Station> stations;
    if (m_model->completeImage().isEmpty())
        return stations;
    Station image;
    image.title = m_model->completeImage();
    image.text = tr("Which digest is it? These are asked in turn, until one answers:");
    stations.append(image);
    // The steps behind the resolve step ask the same hosts again.
    const QString first = m_model->index(0, TraceModel::PurposeColumn).data().toString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex step = m_model->index(row, TraceModel::RequestColumn);
        if (step.siblingAtColumn(TraceModel::PurposeColumn).data().toString() != first)
            break;
        Station station;
        station.row = row;
        station.isSkipped = step.data(TraceModel::SkippedRole).toBool();
        station.isUpstream = step.data(TraceModel::RoleIdRole).toString() == "upstream"_L1;
        station.outcome = step.data(TraceModel::OutcomeRole).toString();
        const QString request = step.data().toString();
        const QUrl url(request.section(u' ', 1));
        station.title = station.isSkipped || url.authority().isEmpty() ? request : url.authority();
        const QString result = step.siblingAtColumn(TraceModel::ResultColumn).data().toString();
        station.text = station.isSkipped ? step.siblingAtColumn(TraceModel::WhyColumn).data().toString()
            : result.isEmpty()
            ? request.section(u' ', 0, 0) + u' ' + url.path() + (url.hasQuery() ? u'?' + url.query() : QString())
            : result;
        stations.append(station);
    }
    return stations;
}

void PullPathPicture::rebuild()
{
    m_stations = stations();
    layOut();
}

void PullPathPicture::layOut()
{
    const Metrics metrics(this);
    const int margin = metrics.margin();
    const int arrow = metrics.row();
    const int width = std::max(viewport()->width() - 2 * margin, metrics.characters(12));
    const int text = width - 2 * margin - metrics.icon() - margin;
    int y = margin;
    for (Station &station : m_stations) {
        QFont bold = font();
        bold.setBold(true);
        const int title = wrappedHeight(bold, text, station.title);
        const int body = wrappedHeight(font(), text, station.text);
        station.box = QRect(margin, y, width, title + body + 2 * metrics.gap() + metrics.gap());
        y = station.box.bottom() + 1 + arrow;
    }
    m_height = m_stations.isEmpty() ? 0 : y - arrow + margin;
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(metrics.row());
    viewport()->update();
}

void PullPathPicture::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(0, -verticalScrollBar()->value());
    for (qsizetype i = 0; i < m_stations.size(); ++i) {
        paintStation(&painter, m_stations[i]);
        if (i > 0)
            paintArrow(&painter, m_stations[i - 1], m_stations[i]);
    }
}

void PullPathPicture::paintStation(QPainter *painter, const Station &station) const
{
    const Metrics metrics(this);
    const bool isImage = station.row < 0;
    const QColor edge = station.outcome.isEmpty() && !station.isSkipped && !isImage
        ? meaningColor(Meaning::Info, palette())
        : meaningColor(isImage ? Meaning::Text : meaningOf(station.outcome), palette());
    QPen pen(edge, station.isUpstream || !station.outcome.isEmpty() ? 2 : 1);
    if (station.isSkipped)
        pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(palette().color(isImage ? QPalette::AlternateBase : QPalette::Base));
    painter->drawRoundedRect(QRectF(station.box).adjusted(0.5, 0.5, -0.5, -0.5), metrics.gap(), metrics.gap());
    const QRect inner = station.box.adjusted(metrics.margin(), metrics.gap(), -metrics.margin(), -metrics.gap());
    const QIcon icon = isImage      ? themedIcon("mirror"_L1, Meaning::Muted)
        : station.isSkipped         ? themedIcon("skip"_L1, Meaning::Muted)
        : station.outcome.isEmpty() ? themedIcon("host"_L1, Meaning::Info)
                                    : iconOf(station.outcome);
    icon.paint(painter, QRect(inner.topLeft(), QSize(metrics.icon(), metrics.icon())));
    QRect text = inner.adjusted(metrics.icon() + metrics.margin(), 0, 0, 0);
    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(meaningColor(station.isSkipped ? Meaning::Muted : Meaning::Text, palette()));
    paintWrapped(painter, text, station.title);
    text.setTop(text.top() + wrappedHeight(bold, text.width(), station.title) + metrics.gap());
    painter->setFont(font());
    painter->setPen(meaningColor(Meaning::Muted, palette()));
    paintWrapped(painter, text, station.text);
}

void PullPathPicture::paintArrow(QPainter *painter, const Station &from, const Station &to) const
{
    const Metrics metrics(this);
    const int x = to.box.left() + metrics.margin() + metrics.icon() / 2;
    const QPointF begin(x, from.box.bottom() + 2);
    const QPointF end(x, to.box.top() - 2);
    const double head = metrics.gap();
    painter->setPen(QPen(meaningColor(Meaning::Muted, palette()), 1.5));
    painter->drawLine(begin, end);
    painter->drawLine(end, end + QPointF(-head, -head));
    painter->drawLine(end, end + QPointF(head, -head));
    // Behind one that was asked, the next comes only if that one does not answer.
    if (from.row < 0 || from.isSkipped)
        return;
    const QRect label(x + metrics.margin(), from.box.bottom(), to.box.width(), to.box.top() - from.box.bottom());
    painter->setFont(font());
    painter->drawText(label, Qt::AlignVCenter, tr("otherwise"));
}

void PullPathPicture::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PullPathPicture::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void PullPathPicture::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->pos() + QPoint(0, verticalScrollBar()->value());
    for (const Station &station : std::as_const(m_stations)) {
        if (station.row >= 0 && station.box.contains(at))
            Q_EMIT rowChosen(station.row);
    }
}

} // namespace sme
