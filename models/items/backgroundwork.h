// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QThread;

namespace sme {

/// One piece of work beside the event loop, such as reading a log. To start another one gives the first up; the other
/// begins when the first has ended, so that there is never more than one thread.
class BackgroundWork final : public QObject
{
    Q_OBJECT

public:
    /// What the work itself sees, in its thread.
    class Control
    {
    public:
        /// Tells how far the work is; false when nobody wants it any more.
        bool proceed(qint64 done, qint64 total);
        bool isCancelled() const { return m_isCancelled; }

    private:
        friend class BackgroundWork;

        explicit Control(BackgroundWork *owner) : m_owner(owner) { }

        BackgroundWork *m_owner;
        std::atomic_bool m_isCancelled = false;
        int m_told = -1; ///< thousandths
    };

    using QObject::QObject;
    /// Waits for the work, which is given up.
    ~BackgroundWork() override;

    /// Runs `work` in a thread and hands what it returns to `done` in the event loop, unless it was given up.
    template<typename Work, typename Done>
    void start(Work work, Done done)
    {
        using Outcome = decltype(work(std::declval<Control &>()));
        auto outcome = std::make_shared<std::optional<Outcome>>();
        startJob([work = std::move(work), outcome](Control &control) { outcome->emplace(work(control)); },
                 [done = std::move(done), outcome] { done(std::move(**outcome)); });
    }
    /// Gives up what runs, or waits to run: its `done` is never called.
    void cancel();
    bool isRunning() const { return m_isWanted; }

Q_SIGNALS:
    void runningChanged(bool running);
    /// As told by Control::proceed(), at most a thousand times.
    void progress(qint64 done, qint64 total);

private:
    struct Job
    {
        std::function<void(Control &)> work;
        std::function<void()> done;
    };

    void startJob(std::function<void(Control &)> work, std::function<void()> done);
    void run(Job job);
    void finish(const std::function<void()> &done);
    void setWanted(bool isWanted);

    std::shared_ptr<Control> m_control; ///< of the thread that runs
    QThread *m_thread = nullptr;
    std::optional<Job> m_next; ///< begins when the thread has ended
    bool m_isWanted = false;
};

} // namespace sme
