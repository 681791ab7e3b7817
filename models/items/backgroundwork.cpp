// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/backgroundwork.h"

#include <QThread>

namespace sme {

bool BackgroundWork::Control::proceed(qint64 done, qint64 total)
{
    const int told = total > 0 ? int(done * 1000 / total) : 0;
    if (told != m_told && !m_isCancelled) {
        m_told = told;
        BackgroundWork *owner = m_owner;
        QMetaObject::invokeMethod(
            owner, [owner, done, total] { Q_EMIT owner->progress(done, total); }, Qt::QueuedConnection);
    }
    return !m_isCancelled;
}

BackgroundWork::~BackgroundWork()
{
    m_next.reset();
    if (!m_thread)
        return;
    m_control->m_isCancelled = true;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void BackgroundWork::cancel()
{
    m_next.reset();
    if (m_control)
        m_control->m_isCancelled = true;
    setWanted(false);
}

void BackgroundWork::startJob(std::function<void(Control &)> work, std::function<void()> done)
{
    Job job{std::move(work), std::move(done)};
    if (m_thread) {
        m_control->m_isCancelled = true;
        m_next = std::move(job);
    } else {
        run(std::move(job));
    }
    setWanted(true);
}

void BackgroundWork::run(Job job)
{
    m_control = std::shared_ptr<Control>(new Control(this));
    m_thread = QThread::create([work = std::move(job.work), control = m_control] { work(*control); });
    connect(m_thread, &QThread::finished, this, [this, done = std::move(job.done)] { finish(done); });
    m_thread->start();
}

void BackgroundWork::finish(const std::function<void()> &done)
{
    m_thread->deleteLater();
    m_thread = nullptr;
    const bool isCancelled = std::exchange(m_control, nullptr)->isCancelled();
    if (m_next) {
        Job next = std::move(*m_next);
        m_next.reset();
        run(std::move(next));
        return;
    }
    if (isCancelled)
        return;
    setWanted(false);
    done();
}

void BackgroundWork::setWanted(bool isWanted)
{
    if (std::exchange(m_isWanted, isWanted) != isWanted)
        Q_EMIT runningChanged(isWanted);
}

} // namespace sme
