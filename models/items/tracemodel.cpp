// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/tracemodel.h"

#include "hosts/filehosts.h"
#include "node/redaction.h"
#include "text/duration.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

TraceModel::TraceModel(MirrorDocument *document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(document, &MirrorDocument::reset, this, &TraceModel::update);
    connect(document, &MirrorDocument::stepped, this, [this](const DocumentStep &step) {
        if (step.mirrors)
            update();
    });
}

TraceModel::~TraceModel() = default;

void TraceModel::setImage(const QString &text)
{
    m_text = text.trimmed();
    update();
}

void TraceModel::setContainerd(const ContainerdChoice &choice)
{
    m_containerd = choice;
    update();
}

void TraceModel::setPull(const std::optional<LoggedPull> &pull)
{
    m_pull = pull;
    QString problem;
    const Trace trace = prediction(problem);
    findHostIds(trace);
    reset(trace, problem);
}

void TraceModel::setConnectionResults(const ConnectionResults *results)
{
    m_results = results;
    const auto tell = [this] {
        if (!m_trace.steps.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {KnownRole, KnownOutcomeRole});
    };
    connect(results, &ConnectionResults::resultsCleared, this, tell);
    connect(results, &ConnectionResults::resultChanged, this, [this, tell](quint64 id) {
        if (std::ranges::find(m_hostIds, id) != m_hostIds.end())
            tell();
    });
}

/// A log names the version that wrote it, and so which requests it made.
ContainerdChoice TraceModel::choice() const
{
    return m_pull ? choiceFor(*m_pull, m_containerd) : m_containerd;
}

/// What containerd would do for the image as it is typed; nothing, and maybe a problem, if it is none.
Trace TraceModel::prediction(QString &problem) const
{
    if (m_text.isEmpty())
        return {};
    const Result<ImageReference> image = parseImageReference(m_text);
    if (!image) {
        problem = image.error().message;
        return {};
    }
    return predictTrace(mirrorFor(m_document->manifest(), *image, m_document->release()), *image, choice());
}

void TraceModel::update()
{
    QString problem;
    const Trace trace = prediction(problem);
    findHostIds(trace);
    const bool isSame = trace.steps == (m_live ? m_asked : m_trace).steps && problem == m_problem;
    const auto bundles = [&] {
        return LiveTrace::Settings::of(m_document->manifest(), trace.image, m_options).caBundles;
    };
    if (isSame && (!m_live || bundles() == m_settings.caBundles))
        return;
    reset(trace, problem);
}

/// Shows a prediction, and nothing of a run.
void TraceModel::reset(const Trace &trace, const QString &problem)
{
    beginResetModel();
    m_live.reset();
    m_isRunning = false;
    m_trace = trace;
    m_problem = problem;
    layOver();
    endResetModel();
    Q_EMIT runChanged();
}

void TraceModel::layOver()
{
    m_overlaid.reset();
    if (!m_pull)
        return;
    const Result<ImageReference> image = parseImageReference(m_pull->image);
    if (image && image->toString() == m_trace.image.toString() && !m_trace.steps.isEmpty())
        m_overlaid = overlay(*m_pull, m_trace, m_document->manifest(), choice());
}

bool TraceModel::differsByVersion() const
{
    return std::ranges::any_of(m_trace.steps, [this](const TraceStep &step) { return !versions(step).isEmpty(); });
}

void TraceModel::run(const ProbeOptions &options)
{
    QString problem;
    reset(prediction(problem), problem);
    if (m_trace.steps.isEmpty())
        return;
    m_asked = m_trace;
    m_options = options;
    m_settings = LiveTrace::Settings::of(m_document->manifest(), m_trace.image, options);
    m_live = std::make_unique<LiveTrace>(m_trace, m_settings);
    connect(m_live.get(), &LiveTrace::stepStarted, this, &TraceModel::setRunning);
    connect(m_live.get(), &LiveTrace::stepDone, this, &TraceModel::takeSteps);
    connect(m_live.get(), &LiveTrace::finished, this, &TraceModel::finish);
    m_isRunning = true;
    m_live->start();
    Q_EMIT runChanged();
}

void TraceModel::stop()
{
    if (!isRunning())
        return;
    m_live->disconnect(this);
    m_live->stop();
    takeSteps(m_runningStep);
    finish();
}

void TraceModel::setRunning(int step)
{
    m_runningStep = step;
    takeSteps(step);
}

void TraceModel::takeSteps(int step)
{
    m_trace.steps[step] = m_live->trace().steps.at(step);
    Q_EMIT dataChanged(index(step, 0), index(step, ColumnCount - 1));
}

void TraceModel::finish()
{
    m_isRunning = false;
    Q_EMIT dataChanged(index(0, ResultColumn), index(rowCount() - 1, ResultColumn));
    Q_EMIT runChanged();
}

QString TraceModel::summary() const
{
    if (!m_live || m_isRunning)
        return {};
    for (const TraceStep &step : m_trace.steps) {
        if (step.ends && step.outcome == TraceStep::Outcome::Resolved)
            return tr("%1 ended the resolve step. %2").arg(step.host, step.detail);
        if (step.ends)
            return tr("%1 breaks the pull. %2").arg(step.host, step.detail);
    }
    return m_live->isStopped() ? tr("Stopped.") : tr("No host resolved the image: the pull fails.");
}

QString TraceModel::completeImage() const
{
    return m_trace.steps.isEmpty() ? QString() : m_trace.image.toString();
}

int TraceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_trace.steps.size() + (m_overlaid ? m_overlaid->unexpected.size() : 0));
}

int TraceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TraceModel::display(int row, int column) const
{
    const TraceStep &step = m_trace.steps.at(row);
    switch (column) {
    case PurposeColumn:
        switch (step.purpose) {
        case TraceStep::Purpose::Resolve:
            return tr("Resolve");
        case TraceStep::Purpose::Manifest:
            return tr("Manifest");
        case TraceStep::Purpose::Blob:
            return tr("Layers");
        }
        return {};
    case RequestColumn:
        return step.skipped ? tr("%1 is left out").arg(step.host) : step.method + QLatin1Char(' ') + step.url;
    case SeenColumn:
        return seenText(row);
    case ResultColumn:
        return resultText(step);
    case VersionsColumn:
        return versions(step);
    case WhyColumn:
        return step.skipped ? *step.skipped : step.when.isEmpty() ? step.why : tr("%1, if %2").arg(step.why, step.when);
    case NextColumn:
        return step.next;
    default:
        return {};
    }
}

/// The versions that make a request, where they are not all that are chosen.
QString TraceModel::versions(const TraceStep &step) const
{
    return step.versions == ContainerdVersions::of(m_trace.containerd) ? QString() : step.versions.text();
}

bool TraceModel::isAnswered(int row) const
{
    const int status = m_overlaid ? m_overlaid->steps.at(row).status : 0;
    return status >= 200 && status < 300;
}

QString TraceModel::seenText(int row) const
{
    if (!m_overlaid || m_trace.steps.at(row).skipped)
        return {};
    const OverlaidStep &step = m_overlaid->steps.at(row);
    switch (step.seen) {
    case Seen::No:
        return tr("not seen");
    case Seen::Inferred:
        return tr("inferred");
    case Seen::Unknown:
        return tr("not told");
    case Seen::Yes:
        break;
    }
    QStringList parts{step.status == 0 ? tr("seen: no answer") : tr("seen: %1").arg(step.status)};
    if (step.count > 1)
        parts += tr("%1 ×").arg(step.count);
    if (step.milliseconds >= 0)
        parts += durationText(double(step.milliseconds));
    if (step.line > 0)
        parts += tr("line %1").arg(step.line);
    return parts.join(", "_L1);
}

/// The ids of the mirror's hosts, whose results are known by them.
QString TraceModel::resultText(const TraceStep &step) const
{
    if (step.outcome == TraceStep::Outcome::None)
        return {};
    const QString status = step.status ? QString::number(*step.status) : tr("no answer");
    const QString text = step.outcome == TraceStep::Outcome::Resolved ? tr("%1: ends the resolve step").arg(status)
        : step.outcome == TraceStep::Outcome::Breaks                  ? tr("%1: breaks the pull").arg(status)
                                                                      : tr("%1: goes on").arg(status);
    return step.durationMs < 0 ? text : tr("%1, %2").arg(text, durationText(step.durationMs));
}

QVariant TraceModel::unexpectedData(const LoggedRequest &request, int column, int role) const
{
    if (role == UnexpectedRole)
        return true;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case PurposeColumn:
        return tr("Not predicted");
    case RequestColumn:
        return (request.method + u' ' + (request.url.isEmpty() ? request.host : redacted(request.url))).trimmed();
    case SeenColumn: {
        const QString status = request.status == 0 ? tr("no answer") : QString::number(request.status);
        return request.line > 0 ? tr("seen: %1, line %2").arg(status).arg(request.line) : tr("seen: %1").arg(status);
    }
    case WhyColumn:
        return request.error.isEmpty()
            ? tr("the node may have another configuration than the document; redirects and tokens are not predicted")
            : redacted(request.error);
    default:
        return {};
    }
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.row() >= m_trace.steps.size())
        return unexpectedData(m_overlaid->unexpected.at(index.row() - m_trace.steps.size()), index.column(), role);
    const TraceStep &step = m_trace.steps.at(index.row());
    switch (role) {
    case Qt::ToolTipRole:
        if (index.column() == ResultColumn && !step.detail.isEmpty())
            return step.cost.isEmpty() ? step.detail : step.detail + u'\n' + step.cost;
        [[fallthrough]];
    case Qt::DisplayRole:
        return index.column() == ResultColumn && isRunningStep(index.row()) ? tr("asking…")
                                                                            : display(index.row(), index.column());
    case OutcomeRole:
        return QVariant::fromValue(step.outcome);
    case RunningRole:
        return isRunningStep(index.row());
    case EndsRole:
        return step.ends;
    case SkippedRole:
        return step.skipped.has_value();
    case UpstreamRole:
        return step.role == TraceStep::Role::Upstream;
    case VersionsRole:
        return versions(step);
    case ConditionalRole:
        return !step.when.isEmpty();
    case ConditionRole:
        return step.when;
    case SeenRole:
        return m_overlaid ? QVariant::fromValue(m_overlaid->steps.at(index.row()).seen) : QVariant();
    case AnsweredRole:
        return isAnswered(index.row());
    case CostRole:
        return step.cost;
    case KnownRole:
        return knownResult(step).value_or(ConnectionResult()).text;
    case KnownOutcomeRole:
        return QVariant::fromValue(knownResult(step).value_or(ConnectionResult()).outcome);
    default:
        return {};
    }
}

QVariant TraceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PurposeColumn:
        return tr("Step");
    case RequestColumn:
        return tr("Request");
    case SeenColumn:
        return tr("In the log");
    case ResultColumn:
        return tr("Result");
    case VersionsColumn:
        return tr("containerd");
    case WhyColumn:
        return tr("Why");
    case NextColumn:
        return tr("What comes next");
    default:
        return {};
    }
}

} // namespace sme
