// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/pullmachine.h"
#include "containerd/trace.h"
#include "probe/proberequests.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace sme {

class Connection;
struct HttpOutcome;
struct ProbeFailure;

/// Carries out the resolve step of a predicted trace: exactly the requests that the chosen version of containerd makes
/// (of `any`, the one that stands for all), until one ends it. Nothing behind it is asked. Repeats at once, redirects
/// and the requests for tokens belong to the step that led to them.
///
/// With one exception: no token is asked for over plain HTTP on behalf of a host that is asked over HTTPS.
class LiveTrace final : public QObject
{
    Q_OBJECT

public:
    struct Settings
    {
        /// Those for an image with the CA bundles that the manifest has for its hosts.
        static Settings of(const ShootManifest &manifest, const ImageReference &image, const ProbeOptions &options);

        ProbeLimits limits; ///< `overall` holds for each request
        ProxyChoice proxy;
        QByteArray caBundle; ///< PEM, for every host
        QHash<QString, QByteArray> caBundles; ///< PEM of single hosts, by their name in the trace
    };

    LiveTrace(const Trace &trace, const Settings &settings, QObject *parent = nullptr);
    ~LiveTrace() override;

    void start();
    /// Ends the run where it is; no signal comes any more.
    void stop();
    bool isStopped() const { return m_isStopped; }
    /// The trace with what has come so far.
    const Trace &trace() const { return m_trace; }

Q_SIGNALS:
    void stepStarted(int step);
    void stepDone(int step);
    void finished();

private:
    void proceed();
    bool isPartOfStep(const HostRequest &request) const;
    qsizetype stepOf(const HostRequest &request) const;
    void ask(const HostRequest &request);
    void exchange(Connection *connection);
    void failed(const ProbeFailure &failure);
    void exchanged(const HttpOutcome &outcome);
    void give(const HostAnswer &answer, const QString &words);
    /// What waiting for such an answer costs on a node; empty where it costs nothing that is worth a word.
    QString costOf(const HostAnswer &answer) const;
    void conclude(TraceStep::Outcome outcome, const QString &detail);
    bool endsInManifest() const;
    QString shownTarget(const QUrl &url) const;
    QString withoutSecrets(QString text) const;
    TraceStep &step() { return m_trace.steps[m_step]; }
    const TraceStep &step() const { return m_trace.steps.at(m_step); }

    Trace m_trace;
    Settings m_settings;
    ContainerdVersion m_version;
    PullMachine m_machine;
    qsizetype m_step = -1;
    QString m_words; ///< the last answer, safe to show
    QString m_mediaType; ///< of the last answer
    QStringList m_secrets;
    bool m_isStopped = false;
    bool m_wasReset = false; ///< the connection was not closed in good order
    Connection *m_connection = nullptr;
    QTimer m_timer;
    QElapsedTimer m_stepTime; ///< since the step began
};

} // namespace sme
