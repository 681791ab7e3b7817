// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace sme {

/// Work that costs milliseconds, a step of a TLS handshake for example, spread over the turns of the event loop. Where
/// many servers answer in the same moment, the loop comes round in between, and a window stays alive.
class TurnQueue final : public QObject
{
    Q_OBJECT

public:
    /// The queue of the calling thread.
    static TurnQueue &ofThread();

    /// Does `work` in a later turn, in the order in which it was added; never, if `context` is gone by then.
    void add(QObject *context, std::function<void()> work);

private:
    TurnQueue();
    void turn();

    struct Entry
    {
        QPointer<QObject> context;
        std::function<void()> work;
    };
    std::deque<Entry> m_entries;
    QTimer m_timer;
};

} // namespace sme
