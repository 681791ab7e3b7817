// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/pulllogmodel.h"

#include "node/logline.h"
#include "node/redaction.h"
#include "text/duration.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// "04:55:05" of a time in a log; as it stands where it is written in another way.
QString timeOfDay(const QString &time)
{
    const qsizetype date = time.indexOf(u'T');
    return date > 0 && time.size() >= date + 9 ? time.sliced(date + 1, 8) : time;
}

} // namespace

PullLogModel::PullLogModel(QObject *parent) : QAbstractTableModel(parent)
{
    connect(&m_work, &BackgroundWork::runningChanged, this, &PullLogModel::readingChanged);
    connect(&m_work, &BackgroundWork::progress, this, &PullLogModel::progress);
}

Result<PullLogModel::Contents> PullLogModel::readAll(QIODevice &device, BackgroundWork::Control &control)
{
    PullLogReader reader;
    const bool isWhole =
        reader.read(device, [&control](qint64 done, qint64 total) { return control.proceed(done, total); });
    if (!isWhole)
        return Error{tr("Reading was stopped."), {}};
    return Contents{.pulls = reader.take(), .lineCount = reader.lineCount()};
}

void PullLogModel::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    // A pipe might never end.
    if (!QFileInfo(path).isFile()) {
        take(Error{tr("%1 is no file.").arg(path), {}}, name);
        return;
    }
    m_work.start(
        [path](BackgroundWork::Control &control) -> Result<Contents> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Error{tr("%1 cannot be read: %2").arg(path, file.errorString()), {}};
            Result<Contents> contents = readAll(file, control);
            if (file.error() != QFileDevice::NoError)
                return Error{tr("%1 cannot be read: %2").arg(path, file.errorString()), {}};
            return contents;
        },
        [this, name](const Result<Contents> &contents) { take(contents, name); });
}

void PullLogModel::readText(const QByteArray &text)
{
    m_work.start(
        [text](BackgroundWork::Control &control) {
            QBuffer buffer;
            buffer.setData(text);
            buffer.open(QIODevice::ReadOnly);
            return readAll(buffer, control);
        },
        [this](const Result<Contents> &contents) { take(contents, QString()); });
}

void PullLogModel::take(const Result<Contents> &contents, const QString &name)
{
    m_problem = contents ? QString() : contents.error().message;
    if (contents) {
        m_name = name;
        m_lineCount = contents->lineCount;
        m_hasLog = true;
        if (contents->pulls.isEmpty())
            m_problem = tr("There is no pull of containerd among %L1 lines.").arg(m_lineCount);
        replace(contents->pulls);
    }
    Q_EMIT logChanged();
}

void PullLogModel::close()
{
    m_work.cancel();
    m_problem.clear();
    m_name.clear();
    m_lineCount = 0;
    m_hasLog = false;
    replace({});
    Q_EMIT logChanged();
}

void PullLogModel::replace(const QList<LoggedPull> &pulls)
{
    beginResetModel();
    m_pulls = pulls;
    endResetModel();
}

int PullLogModel::interestingRow() const
{
    const auto failed = std::ranges::find(m_pulls, LoggedPull::Result::Failed, &LoggedPull::result);
    if (failed != m_pulls.end())
        return int(failed - m_pulls.begin());
    return m_pulls.isEmpty() ? -1 : 0;
}

int PullLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pulls.size());
}

int PullLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PullLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LoggedPull &pull = m_pulls.at(index.row());
    if (role == ResultRole)
        return pull.resultId();
    if (role == Qt::ToolTipRole && index.column() == ResultColumn)
        return redacted(pull.error);
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return pull.from;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return pull.from.isEmpty() ? tr("before the log") : timeOfDay(pull.from);
    case ImageColumn:
        return pull.image.isEmpty() ? tr("not told") : redacted(pull.image);
    case ResultColumn:
        return pull.result == LoggedPull::Result::Done  ? tr("done")
            : pull.result == LoggedPull::Result::Failed ? tr("failed")
                                                        : tr("no end in the log");
    default: {
        const qint64 begin = millisecondsOf(pull.from);
        const qint64 end = millisecondsOf(pull.to);
        return begin < 0 || end < begin ? QString() : durationText(double(end - begin));
    }
    }
}

QVariant PullLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ImageColumn:
        return tr("Image");
    case ResultColumn:
        return tr("Result");
    case TookColumn:
        return tr("Took");
    default:
        return {};
    }
}

} // namespace sme
