// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/backgroundwork.h"
#include "testmain.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace sme;

/// Work beside the event loop: one at a time, and what was given up never tells anything.
class BackgroundWorkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverWhatItMade()
    {
        BackgroundWork work;
        const QSignalSpy running(&work, &BackgroundWork::runningChanged);
        int made = 0;
        work.start([](BackgroundWork::Control &) { return 42; }, [&made](int outcome) { made = outcome; });
        QVERIFY(work.isRunning());
        QTRY_COMPARE(made, 42);
        QVERIFY(!work.isRunning());
        QCOMPARE(running.count(), 2);
    }

    void laterWorkReplacesEarlier()
    {
        BackgroundWork work;
        QSemaphore begun;
        QStringList told;
        std::atomic_int atOnce = 0;
        std::atomic_int most = 0;
        work.start(
            [&](BackgroundWork::Control &control) {
                most = std::max<int>(most, ++atOnce);
                begun.release();
                while (control.proceed(0, 0))
                    QThread::yieldCurrentThread();
                --atOnce;
                return QStringLiteral("first");
            },
            [&told](const QString &outcome) { told += outcome; });
        begun.acquire();
        for (const QString &name : {QStringLiteral("second"), QStringLiteral("third")}) {
            work.start(
                [&, name](BackgroundWork::Control &) {
                    most = std::max<int>(most, ++atOnce);
                    --atOnce;
                    return name;
                },
                [&told](const QString &outcome) { told += outcome; });
        }
        QTRY_VERIFY(!work.isRunning());
        QCOMPARE(told, QStringList{QStringLiteral("third")});
        QCOMPARE(most, 1);
    }

    void cancelledWorkTellsNothing()
    {
        QSemaphore begun;
        bool isDone = false;
        BackgroundWork work;
        work.start(
            [&begun](BackgroundWork::Control &control) {
                begun.release();
                while (!control.isCancelled())
                    QThread::yieldCurrentThread();
                return 0;
            },
            [&isDone](int) { isDone = true; });
        begun.acquire();
        work.cancel();
        QVERIFY(!work.isRunning());
        // What is started next comes behind it.
        int next = 0;
        work.start([](BackgroundWork::Control &) { return 7; }, [&next](int outcome) { next = outcome; });
        QTRY_COMPARE(next, 7);
        QVERIFY(!isDone);
    }

    void tellsHowFarItIs()
    {
        BackgroundWork work;
        const QSignalSpy progress(&work, &BackgroundWork::progress);
        bool isDone = false;
        work.start(
            [](BackgroundWork::Control &control) {
                for (int part = 0; part < 100'000; ++part)
                    control.proceed(part, 100'000);
                return 0;
            },
            [&isDone](int) { isDone = true; });
        QTRY_VERIFY(isDone);
        QVERIFY(progress.count() > 1);
        QVERIFY(progress.count() <= 1000);
    }

    void endsWithItsOwner()
    {
        QSemaphore begun;
        std::atomic_bool hasEnded = false;
        {
            BackgroundWork work;
            work.start(
                [&](BackgroundWork::Control &control) {
                    begun.release();
                    while (control.proceed(0, 0))
                        QThread::yieldCurrentThread();
                    hasEnded = true;
                    return 0;
                },
                [](int) {});
            begun.acquire();
        }
        QVERIFY(hasEnded);
    }
};

MIRROR_TEST(BackgroundWorkTest)
#include "tst_backgroundwork.moc"
