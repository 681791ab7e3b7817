// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/proberequests.h"
#include "probe/trace.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace sme {

class RegistryClient;
struct RegistryAnswer;

/// Carries out the resolve step of a predicted trace: request by request, until one ends it. Nothing behind it is
/// asked. Repeats at once, after 408 and 429 for example, are made as containerd makes them and belong to one step.
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
    /// The trace with what has come so far. A GET that follows a HEAD is a step of its own, behind it; it is there
    /// when stepDone() comes for the HEAD.
    const Trace &trace() const { return m_trace; }

Q_SIGNALS:
    void stepStarted(int step);
    void stepDone(int step);
    void finished();

private:
    void next();
    void ask();
    void answered(const RegistryAnswer &answer);
    void fallBack();
    void resolvedBy(const RegistryAnswer &answer);
    void followUp();
    void timedOut();
    void dropClient();
    void conclude(const QString &outcome, const QString &detail);
    TraceStep &step() { return m_trace.steps[m_step]; }

    Trace m_trace;
    Settings m_settings;
    qsizetype m_step = -1;
    bool m_isStopped = false;
    RegistryClient *m_client = nullptr;
    QTimer m_timer;
};

} // namespace sme
