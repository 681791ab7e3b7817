// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/tracemodel.h"

namespace sme {

using namespace Qt::StringLiterals;

TraceModel::TraceModel(MirrorDocument *document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(document, &MirrorDocument::reset, this, &TraceModel::update);
    connect(document, &MirrorDocument::mirrorsChanged, this, &TraceModel::update);
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
    return predictTrace(mirrorFor(m_document->manifest(), *image), *image, m_containerd);
}

void TraceModel::update()
{
    QString problem;
    const Trace trace = prediction(problem);
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
    endResetModel();
    Q_EMIT runChanged();
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
    return parent.isValid() ? 0 : int(m_trace.steps.size());
}

int TraceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString TraceModel::display(const TraceStep &step, int column) const
{
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
    case ResultColumn:
        return resultText(step);
    case WhyColumn:
        return step.skipped ? *step.skipped : step.when.isEmpty() ? step.why : tr("%1, if %2").arg(step.why, step.when);
    case NextColumn:
        return step.next;
    default:
        return {};
    }
}

QString TraceModel::resultText(const TraceStep &step) const
{
    if (step.outcome == TraceStep::Outcome::None)
        return {};
    const QString status = step.status ? QString::number(*step.status) : tr("no answer");
    if (step.outcome == TraceStep::Outcome::Resolved)
        return tr("%1: ends the resolve step").arg(status);
    return step.outcome == TraceStep::Outcome::Breaks ? tr("%1: breaks the pull").arg(status)
                                                      : tr("%1: goes on").arg(status);
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TraceStep &step = m_trace.steps.at(index.row());
    switch (role) {
    case Qt::ToolTipRole:
        if (index.column() == ResultColumn && !step.detail.isEmpty())
            return step.detail;
        [[fallthrough]];
    case Qt::DisplayRole:
        return index.column() == ResultColumn && isRunningStep(index.row()) ? tr("asking…")
                                                                            : display(step, index.column());
    case OutcomeRole:
        return isRunningStep(index.row()) ? u"running"_s : step.outcomeId();
    case EndsRole:
        return step.ends;
    case SkippedRole:
        return step.skipped.has_value();
    case RoleIdRole:
        return step.roleId();
    case VersionsRole:
        return step.versions == ContainerdVersions::of(m_containerd) ? QString() : step.versions.text();
    case ConditionalRole:
        return !step.when.isEmpty();
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
    case ResultColumn:
        return tr("Result");
    case WhyColumn:
        return tr("Why");
    case NextColumn:
        return tr("What comes next");
    default:
        return {};
    }
}

} // namespace sme
