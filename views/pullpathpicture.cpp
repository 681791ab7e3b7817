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
#include <optional>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// How a station looks: its icon, and the colour of its frame.
struct StationLook
{
    QLatin1StringView icon;
    Meaning meaning;
};

bool isSeen(const QModelIndex &step)
{
    const QVariant seen = step.data(TraceModel::SeenRole);
    return seen.isValid() && seen.value<Seen>() == Seen::Yes;
}

std::optional<StationLook> lookOfRun(const QModelIndex &step)
{
    if (step.data(TraceModel::RunningRole).toBool())
        return StationLook{"running"_L1, Meaning::Muted};
    switch (step.data(TraceModel::OutcomeRole).value<TraceStep::Outcome>()) {
    case TraceStep::Outcome::Resolved:
        return StationLook{"ok"_L1, Meaning::Ok};
    case TraceStep::Outcome::Breaks:
        return StationLook{"break"_L1, Meaning::Error};
    case TraceStep::Outcome::Next:
        return StationLook{"skip"_L1, Meaning::Warning};
    case TraceStep::Outcome::None:
        break;
    }
    return {};
}

std::optional<StationLook> lookOfLog(const QModelIndex &step)
{
    const QVariant seen = step.data(TraceModel::SeenRole);
    if (!seen.isValid())
        return {};
    switch (seen.value<Seen>()) {
    case Seen::Yes:
        return step.data(TraceModel::AnsweredRole).toBool() ? StationLook{"ok"_L1, Meaning::Ok}
                                                            : StationLook{"skip"_L1, Meaning::Warning};
    case Seen::Inferred:
        return StationLook{"info"_L1, Meaning::Info};
    case Seen::No:
    case Seen::Unknown:
        break;
    }
    return StationLook{"unknown"_L1, Meaning::Muted};
}

std::optional<StationLook> lookOfLastTest(const QModelIndex &step)
{
    switch (step.data(TraceModel::KnownOutcomeRole).value<ContainerdOutcome>()) {
    case ContainerdOutcome::Uses:
        return StationLook{"ok"_L1, Meaning::Ok};
    case ContainerdOutcome::Breaks:
        return StationLook{"break"_L1, Meaning::Error};
    case ContainerdOutcome::Partly:
    case ContainerdOutcome::Skips:
        return StationLook{"skip"_L1, Meaning::Warning};
    case ContainerdOutcome::Unknown:
        break;
    }
    return {};
}

/// Of what came, or is known: the strongest of what is there.
std::optional<StationLook> lookOf(const QModelIndex &step)
{
    if (const auto look = lookOfRun(step))
        return look;
    const auto look = lookOfLog(step);
    return look ? look : lookOfLastTest(step);
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
    image.kind = Station::Kind::Image;
    image.title = m_model->completeImage();
    image.text = tr("Which digest is it? These are asked in turn, until one answers:");
    image.icon = "mirror"_L1;
    image.meaning = Meaning::Muted;
    stations.append(image);
    const QList<TraceStep> &steps = m_model->trace().steps;
    for (qsizetype row = 0; row < steps.size(); ++row) {
        const QModelIndex step = m_model->index(int(row), TraceModel::RequestColumn);
        // What follows certain answers only is in the list, and here once it was made.
        const bool isMade = lookOfRun(step).has_value() || isSeen(step);
        if (steps.at(row).isResolving() && (isMade || steps.at(row).when.isEmpty()))
            stations.append(hostStation(int(row)));
    }
    stations.append(contentStation());
    return stations;
}

/// A request in two parts: what it asks for, and what came of it.
QString PullPathPicture::requestText(int row) const
{
    const QModelIndex step = m_model->index(row, TraceModel::RequestColumn);
    const auto text = [&step](TraceModel::Column column, int role = Qt::DisplayRole) {
        return step.siblingAtColumn(column).data(role).toString();
    };
    const QString request = text(TraceModel::RequestColumn);
    const QUrl url(request.section(u' ', 1));
    QStringList lines{request.section(u' ', 0, 0) + u' ' + url.path()
                      + (url.hasQuery() ? u'?' + url.query() : QString())};
    const QString seen = text(TraceModel::SeenColumn);
    if (!seen.isEmpty())
        lines += tr("Log: %1").arg(seen);
    const QString result = text(TraceModel::ResultColumn);
    if (!result.isEmpty())
        lines += result;
    lines += step.data(TraceModel::CostRole).toString();
    const QString known = step.data(TraceModel::KnownRole).toString();
    if (result.isEmpty() && !known.isEmpty())
        lines += tr("Last test: %1").arg(known);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

PullPathPicture::Station PullPathPicture::hostStation(int row) const
{
    const QModelIndex step = m_model->index(row, TraceModel::RequestColumn);
    Station station;
    station.row = row;
    station.isSkipped = step.data(TraceModel::SkippedRole).toBool();
    station.isUpstream = step.data(TraceModel::UpstreamRole).toBool();
    station.versions = step.data(TraceModel::VersionsRole).toString();
    const QString request = step.data().toString();
    const QUrl url(request.section(u' ', 1));
    if (station.isSkipped) {
        station.title = request;
        station.text = step.siblingAtColumn(TraceModel::WhyColumn).data().toString();
        station.icon = "skip"_L1;
        station.meaning = Meaning::Muted;
        return station;
    }
    station.title = url.authority().isEmpty() ? request : url.scheme() + "://"_L1 + url.authority();
    station.text = requestText(row);
    if (const auto look = lookOf(step)) {
        station.icon = look->icon;
        station.meaning = look->meaning;
        station.hasResult = look->meaning != Meaning::Muted;
    }
    return station;
}

/// Behind the resolve step: from where manifest and layers come, or came.
PullPathPicture::Station PullPathPicture::contentStation() const
{
    Station station;
    station.kind = Station::Kind::Content;
    station.title = tr("Then manifest, config and layers by their digests");
    station.icon = "mirror"_L1;
    station.meaning = Meaning::Muted;
    QStringList lines;
    const QList<TraceStep> &steps = m_model->trace().steps;
    for (qsizetype row = 0; row < steps.size(); ++row) {
        const QModelIndex step = m_model->index(int(row), TraceModel::RequestColumn);
        if (steps.at(row).isResolving() || !isSeen(step))
            continue;
        lines += tr("%1 from %2, %3")
                     .arg(step.siblingAtColumn(TraceModel::PurposeColumn).data().toString(), steps.at(row).host,
                          step.siblingAtColumn(TraceModel::SeenColumn).data().toString());
    }
    if (const auto &pull = m_model->overlaid(); pull && !pull->unexpected.isEmpty())
        lines += tr("%1 requests are not predicted, see the end of the list").arg(pull->unexpected.size());
    if (lines.isEmpty())
        lines +=
            tr("Each is asked of all hosts in the order of the list, those without resolve too, until one has it.");
    station.text = lines.join(u'\n');
    return station;
}

void PullPathPicture::rebuild()
{
    // What nobody sees is drawn up when somebody does.
    m_isStale = !isVisible();
    m_stations = m_isStale ? QList<Station>() : stations();
    layOut();
}

void PullPathPicture::showEvent(QShowEvent *event)
{
    if (m_isStale)
        rebuild();
    QAbstractScrollArea::showEvent(event);
}

bool PullPathPicture::isCurrent(const Station &station) const
{
    if (station.row < 0 || m_currentRow < 0 || m_currentRow >= m_model->trace().steps.size())
        return false;
    const TraceStep &current = m_model->trace().steps.at(m_currentRow);
    return current.isResolving() && current.hostIndex == m_model->trace().steps.at(station.row).hostIndex;
}

void PullPathPicture::setCurrentRow(int row)
{
    if (row == m_currentRow)
        return;
    m_currentRow = row;
    showCurrent();
    viewport()->update();
}

void PullPathPicture::showCurrent()
{
    const auto station = std::ranges::find_if(m_stations, [this](const Station &each) { return isCurrent(each); });
    if (station != m_stations.end()) {
        const int top = station->box.top() - Metrics(this).row();
        const int least = station->box.bottom() + Metrics(this).row() - viewport()->height();
        verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), std::min(least, top), top));
    }
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
        const int body = wrappedHeight(font(), text, station.text)
            + (station.versions.isEmpty() ? 0 : wrappedHeight(font(), text, versionsText(station.versions)));
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
    const bool isHost = station.kind == Station::Kind::Host;
    QPen pen(meaningColor(isHost ? station.meaning : Meaning::Text, palette()),
             station.isUpstream || station.hasResult ? 2 : 1);
    if (station.isSkipped || (isHost && !station.versions.isEmpty()))
        pen.setStyle(Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(isCurrent(station) ? meaningColor(Meaning::RelatedBackground, palette())
                                         : palette().color(isHost ? QPalette::Base : QPalette::AlternateBase));
    painter->drawRoundedRect(QRectF(station.box).adjusted(0.5, 0.5, -0.5, -0.5), metrics.gap(), metrics.gap());
    const QRect inner = station.box.adjusted(metrics.margin(), metrics.gap(), -metrics.margin(), -metrics.gap());
    themedIcon(station.icon, station.meaning)
        .paint(painter, QRect(inner.topLeft(), QSize(metrics.icon(), metrics.icon())));
    QRect text = inner.adjusted(metrics.icon() + metrics.margin(), 0, 0, 0);
    QFont bold = font();
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(meaningColor(station.isSkipped ? Meaning::Muted : Meaning::Text, palette()));
    paintWrapped(painter, text, station.title);
    text.setTop(text.top() + wrappedHeight(bold, text.width(), station.title) + metrics.gap());
    painter->setFont(font());
    if (!station.versions.isEmpty()) {
        painter->setPen(meaningColor(Meaning::Info, palette()));
        paintWrapped(painter, text, versionsText(station.versions));
        text.setTop(text.top() + wrappedHeight(font(), text.width(), versionsText(station.versions)));
    }
    painter->setPen(meaningColor(Meaning::Muted, palette()));
    paintWrapped(painter, text, station.text);
}

QString PullPathPicture::versionsText(const QString &versions)
{
    return tr("only containerd %1").arg(versions);
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
    if (from.kind != Station::Kind::Host || to.kind != Station::Kind::Host || from.isSkipped)
        return;
    const QRect label(x + metrics.margin(), from.box.bottom(), to.box.width(), to.box.top() - from.box.bottom());
    painter->setFont(font());
    painter->drawText(label, Qt::AlignVCenter, tr("otherwise"));
}

void PullPathPicture::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    showCurrent();
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
