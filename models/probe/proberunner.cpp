// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/proberunner.h"

#include "probe/proberun.h"

#include <algorithm>

namespace sme {

ProbeRunner::ProbeRunner(QObject *parent) : QObject(parent)
{
}

ProbeRunner::~ProbeRunner()
{
    drop();
}

void ProbeRunner::setConcurrency(int count)
{
    m_concurrency = std::max(1, count);
}

/// Lets go of the run, which may be the caller.
void ProbeRunner::drop()
{
    if (m_run == nullptr)
        return;
    m_run->disconnect(this);
    m_run->abandon();
    m_run->deleteLater();
    m_run = nullptr;
}

void ProbeRunner::start(const QList<ProbeRequest> &requests)
{
    drop();
    m_run = new ProbeRun(requests, m_concurrency, this);
    connect(m_run, &ProbeRun::resultReady, this, &ProbeRunner::resultReady);
    connect(m_run, &ProbeRun::progress, this, &ProbeRunner::progress);
    connect(m_run, &ProbeRun::layerProgress, this, &ProbeRunner::layerProgress);
    connect(m_run, &ProbeRun::finished, this, &ProbeRunner::finished);
    m_run->start();
}

void ProbeRunner::cancel()
{
    if (m_run != nullptr)
        m_run->cancel();
}

bool ProbeRunner::isRunning() const
{
    return m_run != nullptr && m_run->isRunning();
}

int ProbeRunner::total() const
{
    return m_run != nullptr ? m_run->total() : 0;
}

int ProbeRunner::done() const
{
    return m_run != nullptr ? m_run->done() : 0;
}

} // namespace sme
