// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/tracemodel.h"

#include "hosts/containerdhost.h"

namespace sme {

TraceModel::TraceModel(MirrorDocument *document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(document, &MirrorDocument::reset, this, &TraceModel::update);
    connect(document, &MirrorDocument::mirrorsChanged, this, &TraceModel::update);
}

void TraceModel::setImage(const QString &text)
{
    m_text = text.trimmed();
    update();
}

void TraceModel::update()
{
    if (m_text.isEmpty() && m_trace.steps.isEmpty() && m_problem.isEmpty())
        return;
    beginResetModel();
    m_trace = {};
    m_problem.clear();
    if (!m_text.isEmpty()) {
        const Result<ImageReference> image = parseImageReference(m_text);
        if (!image) {
            m_problem = image.error().message;
        } else {
            Mirror mirror{image->registry, {}};
            const ShootManifest &manifest = m_document->manifest();
            for (int index = 0; index < manifest.mirrorCount(); ++index) {
                if (manifest.mirror(index).upstream == image->registry) {
                    mirror = manifest.mirror(index).value();
                    break;
                }
            }
            m_trace = predictTrace(mirror, *image);
        }
    }
    endResetModel();
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
    case WhyColumn:
        return step.skipped.value_or(step.why);
    case NextColumn:
        return step.next;
    default:
        return {};
    }
}

QVariant TraceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TraceStep &step = m_trace.steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return display(step, index.column());
    case SkippedRole:
        return step.skipped.has_value();
    case RoleIdRole:
        return step.roleId();
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
    case WhyColumn:
        return tr("Why");
    case NextColumn:
        return tr("What comes next");
    default:
        return {};
    }
}

} // namespace sme
