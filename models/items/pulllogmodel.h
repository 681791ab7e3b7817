// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/backgroundwork.h"
#include "node/pulllog.h"
#include "result.h"

#include <QAbstractTableModel>
#include <QList>

namespace sme {

/// The pulls of a log of containerd, in the order in which they began. The log is read in a stream, beside the event
/// loop; of it only the pulls are kept.
class PullLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, ImageColumn, ResultColumn, TookColumn, ColumnCount };
    enum Role {
        ResultRole = Qt::UserRole, ///< "done", "failed", "unknown"
    };

    explicit PullLogModel(QObject *parent = nullptr);

    /// Reads a file; what was read before stays if it cannot be, see problem().
    void open(const QString &path);
    /// Reads a text that was pasted.
    void readText(const QByteArray &text);
    void close();
    /// Gives up what is being read.
    void cancel() { m_work.cancel(); }

    bool hasLog() const { return m_hasLog; }
    bool isReading() const { return m_work.isRunning(); }
    /// The file's name; empty for a pasted text.
    const QString &name() const { return m_name; }
    /// How many lines the log has.
    qint64 lineCount() const { return m_lineCount; }
    /// Why the last log could not be read, or that there is no pull in it; empty if all is well.
    const QString &problem() const { return m_problem; }
    const QList<LoggedPull> &pulls() const { return m_pulls; }
    /// The row that most people want to see first: of the first pull that failed, else the first; -1 without any.
    int interestingRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Another log or problem, or none any more. Comes behind the model's own signals.
    void logChanged();
    void readingChanged(bool isReading);
    void progress(qint64 done, qint64 total);

private:
    struct Contents
    {
        QList<LoggedPull> pulls;
        qint64 lineCount = 0;
    };

    static Result<Contents> readAll(QIODevice &device, BackgroundWork::Control &control);
    void take(const Result<Contents> &contents, const QString &name);
    void replace(const QList<LoggedPull> &pulls);

    QList<LoggedPull> m_pulls;
    QString m_name;
    QString m_problem;
    qint64 m_lineCount = 0;
    bool m_hasLog = false;
    BackgroundWork m_work;
};

} // namespace sme
