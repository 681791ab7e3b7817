// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/connectionresults.h"
#include "items/mirrordocument.h"
#include "node/logoverlay.h"
#include "probe/livetrace.h"

#include <QAbstractTableModel>

namespace sme {

/// The requests that containerd would make to pull one image with the document's mirrors, kept right after every edit.
///
/// Those of the resolve step can be carried out. What came is shown as long as the requests are the same: an edit that
/// changes them takes it away. A pull of a log can be laid over them: then each tells whether it was seen, and requests
/// that are not predicted stand behind them.
class TraceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PurposeColumn,
        RequestColumn,
        SeenColumn, ///< what the log tells
        ResultColumn,
        VersionsColumn, ///< of containerd that make it
        WhyColumn,
        NextColumn,
        ColumnCount,
    };
    enum Role {
        SkippedRole = Qt::UserRole, ///< bool: a host that is left out
        UpstreamRole, ///< bool: it goes to the upstream itself
        OutcomeRole, ///< TraceStep::Outcome
        RunningRole, ///< bool: it is being made
        EndsRole, ///< bool: the request that ended the resolve step
        VersionsRole, ///< the versions of containerd that make it; empty: all that are chosen
        ConditionalRole, ///< bool: only made after certain answers
        ConditionRole, ///< which ones, in words
        SeenRole, ///< Seen; invalid without a log
        UnexpectedRole, ///< bool: the log has it, and it is not predicted
        AnsweredRole, ///< bool: the log tells that it was answered 2xx
        CostRole, ///< what waiting for it costs on a node, in words; empty where that is nothing
        KnownRole, ///< what the last connection test of its host says; empty if there is none
        KnownOutcomeRole, ///< ContainerdOutcome: what becomes of the host after that
    };

    explicit TraceModel(MirrorDocument *document, QObject *parent = nullptr);
    ~TraceModel() override;

    /// The image to pull, as it is typed; an empty text shows nothing.
    void setImage(const QString &text);
    /// The version of containerd that pulls.
    void setContainerd(const ContainerdChoice &choice);
    /// Lays a pull of a log over the prediction for its image, for the version that the log names; nothing takes it
    /// away.
    void setPull(const std::optional<LoggedPull> &pull);
    /// The pull with what was found of it; nothing without one, or where its image is not the one that is shown.
    const std::optional<OverlaidPull> &overlaid() const { return m_overlaid; }
    /// Where the last results of the hosts come from; must outlive the model.
    void setConnectionResults(const ConnectionResults *results);
    /// The first row of a host of the document, by its id; -1 if it has none.
    int rowOfHost(quint64 id) const;
    /// The id of the host that a row is about; 0 for the upstream itself, and for what the log has beyond.
    quint64 hostOfRow(int row) const;
    /// Whether some requests are not made by all versions that are chosen.
    bool differsByVersion() const;
    const Trace &trace() const { return m_trace; }
    /// Why there is nothing to show, in words for the user; empty if there is.
    QString problem() const { return m_problem; }
    /// The complete name of the image; empty if there is a problem.
    QString completeImage() const;

    /// Carries out the resolve step. Of the options, the image does not count.
    void run(const ProbeOptions &options);
    void stop();
    bool isRunning() const { return m_live && m_isRunning; }
    /// Whether there are results, of a run that goes on or has ended.
    bool hasResults() const { return m_live != nullptr; }
    /// How the run ended, in words; empty if there is none or it goes on.
    QString summary() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The run has begun or ended, or its results are gone.
    void runChanged();

private:
    Trace prediction(QString &problem) const;
    void update();
    void reset(const Trace &trace, const QString &problem);
    void takeSteps(int step);
    void setRunning(int step);
    void finish();
    ContainerdChoice choice() const;
    void layOver();
    void findHostIds(const Trace &trace);
    QString display(int row, int column) const;
    QString resultText(const TraceStep &step) const;
    QString seenText(int row) const;
    bool isAnswered(int row) const;
    std::optional<ConnectionResult> knownResult(const TraceStep &step) const;
    QVariant unexpectedData(const LoggedRequest &request, int column, int role) const;
    QString versions(const TraceStep &step) const;
    bool isRunningStep(int row) const { return m_isRunning && row == m_runningStep; }

    MirrorDocument *m_document;
    QString m_text;
    ContainerdChoice m_containerd;
    const ConnectionResults *m_results = nullptr;
    std::optional<LoggedPull> m_pull;
    std::optional<OverlaidPull> m_overlaid;
    QString m_problem;
    QList<quint64> m_hostIds; ///< of the mirror's hosts, in their order
    Trace m_trace; ///< with what has come
    std::unique_ptr<LiveTrace> m_live; ///< kept until its results are gone
    Trace m_asked; ///< the prediction that the run carries out
    LiveTrace::Settings m_settings;
    ProbeOptions m_options;
    bool m_isRunning = false;
    int m_runningStep = -1;
};

} // namespace sme
