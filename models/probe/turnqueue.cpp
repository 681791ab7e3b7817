// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/turnqueue.h"

#include <QElapsedTimer>

#include <chrono>

namespace sme {

using namespace std::chrono_literals;

namespace {

/// A turn takes so long at most, and the last piece of work in it: together less than a frame of 16 ms.
constexpr std::chrono::nanoseconds budget = 4ms;

} // namespace

TurnQueue::TurnQueue()
{
    // A timer of no time fires once a turn, behind the events of sockets and windows.
    m_timer.setInterval(0ms);
    connect(&m_timer, &QTimer::timeout, this, &TurnQueue::turn);
}

TurnQueue &TurnQueue::ofThread()
{
    static thread_local TurnQueue queue;
    return queue;
}

void TurnQueue::add(QObject *context, std::function<void()> work)
{
    m_entries.push_back({context, std::move(work)});
    if (!m_timer.isActive())
        m_timer.start();
}

void TurnQueue::turn()
{
    QElapsedTimer clock;
    clock.start();
    do {
        const Entry entry = std::move(m_entries.front());
        m_entries.pop_front();
        if (entry.context)
            entry.work();
    } while (!m_entries.empty() && clock.nsecsElapsed() < budget.count());
    if (m_entries.empty())
        m_timer.stop();
}

} // namespace sme
