// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/imagesmodel.h"

#include <QFile>
#include <QFileInfo>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// So long nothing changes before the table follows the document.
constexpr int imagesDelay = 100; // ms

/// Larger lists are refused, in bytes.
constexpr qint64 largestList = 256LL * 1024 * 1024;

Result<QByteArray> readListFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ImagesModel::tr("%1 cannot be read: %2").arg(path, file.errorString()), {}};
    if (file.size() > largestList)
        return Error{ImagesModel::tr("%1 is larger than %2 MiB.").arg(path).arg(largestList >> 20), {}};
    return file.readAll();
}

} // namespace

ImagesModel::ImagesModel(MirrorDocument *document, QObject *parent) : QAbstractTableModel(parent), m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(imagesDelay);
    connect(&m_timer, &QTimer::timeout, this, &ImagesModel::update);
    const auto follow = [this] {
        if (m_hasList)
            m_timer.start();
    };
    connect(document, &MirrorDocument::reset, this, follow);
    connect(document, &MirrorDocument::stepped, this, [follow](const DocumentStep &step) {
        if (step.mirrors)
            follow();
    });
}

void ImagesModel::open(const QString &path)
{
    m_reading.start(
        [path](BackgroundWork::Control &) -> Result<QList<ListedImage>> {
            const Result<QByteArray> text = readListFile(path);
            return text ? readImageList(*text) : Result<QList<ListedImage>>(text.error());
        },
        [this](const Result<QList<ListedImage>> &images) { take(images); });
    Q_EMIT listChanged();
}

void ImagesModel::readText(const QByteArray &text)
{
    m_reading.start([text](BackgroundWork::Control &) { return readImageList(text); },
                    [this](const Result<QList<ListedImage>> &images) { take(images); });
    Q_EMIT listChanged();
}

void ImagesModel::take(const Result<QList<ListedImage>> &images)
{
    m_problem = images ? QString() : images.error().message;
    if (images && images->isEmpty())
        m_problem = tr("There is no image in this text.");
    if (!m_problem.isEmpty()) {
        Q_EMIT listChanged();
        return;
    }
    m_images = *images;
    m_hasList = true;
    update();
}

void ImagesModel::close()
{
    m_reading.cancel();
    m_finding.cancel();
    m_timer.stop();
    beginResetModel();
    m_images.clear();
    m_uses.clear();
    m_summary = {};
    m_problem.clear();
    m_hasList = false;
    endResetModel();
    Q_EMIT listChanged();
}

void ImagesModel::update()
{
    const ShootManifest &manifest = m_document->manifest();
    if (manifest.readError())
        return; // what was found last stands
    const MirrorConfig config = manifest.context().disabled ? MirrorConfig() : manifest.config();
    m_finding.start([images = m_images, config](BackgroundWork::Control &) { return imageUses(images, config); },
                    [this](QList<ImageUse> uses) {
                        const bool isSameList = uses.size() == m_uses.size();
                        if (!isSameList)
                            beginResetModel();
                        m_uses = std::move(uses);
                        m_summary = summaryOf(m_uses);
                        if (!isSameList)
                            endResetModel();
                        else if (!m_uses.isEmpty())
                            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
                        Q_EMIT listChanged();
                    });
}

int ImagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_uses.size());
}

int ImagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

ImagesModel::State ImagesModel::stateOf(const ImageUse &use)
{
    if (!use.problem.isEmpty())
        return State::Invalid;
    if (!use.upstream)
        return State::None;
    return use.tagByMirror || use.byDigest ? State::Mirrored : State::Leaks;
}

QString ImagesModel::note(const ImageUse &use) const
{
    if (!use.problem.isEmpty())
        return use.problem;
    QStringList notes;
    if (use.ofGardener)
        notes += tr("runs as a part of Gardener");
    if (use.count > 1)
        notes += tr("%1 ×").arg(use.count);
    return notes.join(u" · "_s);
}

QString ImagesModel::display(const ImageUse &use, int column) const
{
    const bool isImage = use.problem.isEmpty();
    switch (column) {
    case ImageColumn:
        return use.image;
    case MirrorColumn:
        if (!isImage)
            return {};
        if (use.upstream)
            return use.hosts.isEmpty() ? tr("no host") : use.hosts.join(", "_L1);
        return use.nearest.isEmpty() ? tr("none for %1").arg(use.registry)
                                     : tr("none for %1: was %2 meant?").arg(use.registry, use.nearest);
    case TagColumn:
        return !isImage ? QString() : use.byDigest ? tr("no tag") : use.tagByMirror ? tr("mirror") : tr("upstream");
    case DigestColumn:
        return !isImage ? QString() : use.digestByMirror ? tr("mirror") : tr("upstream");
    case NoteColumn:
        return note(use);
    default:
        return {};
    }
}

QVariant ImagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImageUse &use = m_uses.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(use, index.column());
    case Qt::ToolTipRole:
        return index.column() == ImageColumn && use.given != use.image ? use.given : QString();
    case StateRole:
        return QVariant::fromValue(stateOf(use));
    case RegistryRole:
        return use.registry;
    case SystemRole:
        return use.ofGardener;
    default:
        return {};
    }
}

QVariant ImagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ImageColumn:
        return tr("Image");
    case MirrorColumn:
        return tr("Mirror hosts");
    case TagColumn:
        return tr("Tag from");
    case DigestColumn:
        return tr("Digest from");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace sme
