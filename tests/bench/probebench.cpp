// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// Measures the connection test against many servers that each answer after a while, and curl under xargs against the
// same servers. Without arguments: 1,000 hosts, 500 ms, plain HTTP. Usage: probebench [HOSTS [DELAY_MS [tls]]]
#include "probetest.h"
#include "testcertificates.h"
#include "testserver.h"

#include "probe/proberunner.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sme;
using namespace sme::test;

namespace {

/// The servers, in a thread of their own: what they cost must not count.
class Servers
{
public:
    Servers(int count, std::chrono::milliseconds delay, const std::optional<QSslConfiguration> &tls)
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_context, [=, this] { listen(count, delay, tls); }, Qt::BlockingQueuedConnection);
    }
    ~Servers()
    {
        QMetaObject::invokeMethod(
            &m_context, [this] { m_servers.clear(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    QStringList urls;

private:
    void listen(int count, std::chrono::milliseconds delay, const std::optional<QSslConfiguration> &tls)
    {
        for (int i = 0; i < count; ++i) {
            const auto late = [delay](QTcpSocket *socket, const Request &) {
                QTimer::singleShot(delay, socket, [socket] { socket->write(answer(200, "{}")); });
            };
            m_servers.push_back(std::make_unique<Server>(late, tls));
            urls += m_servers.back()->url();
        }
    }

    QThread m_thread;
    QObject m_context;
    std::vector<std::unique_ptr<Server>> m_servers;
};

/// The largest resident memory so far, in MiB.
double peakMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').constFirst().toDouble() / 1024;
}

/// The processor time of this thread, in milliseconds.
double threadTime()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Measure
{
    double seconds = 0;
    double longestBlock = 0; ///< of the event loop, in milliseconds
    double longestWork = 0; ///< the same in processor time: what a machine that does other things too does not change
    int ok = 0;
};

QList<ProbeRequest> requestsFor(const QStringList &urls, const QByteArray &caBundle)
{
    QList<ProbeRequest> requests;
    for (const QString &url : urls) {
        requests.append(probeOf(url));
        requests.last().caBundle = caBundle;
    }
    return requests;
}

/// How long it takes to cancel a run of which half is done, in milliseconds: until all is told and closed.
double cancelHalfway(const QList<ProbeRequest> &requests)
{
    ProbeRunner runner;
    double milliseconds = 0;
    QObject::connect(&runner, &ProbeRunner::progress, &runner, [&](int done, int total) {
        if (done != total / 2)
            return;
        QElapsedTimer clock;
        clock.start();
        runner.cancel();
        milliseconds = double(clock.nsecsElapsed()) / 1e6;
    });
    QObject::connect(&runner, &ProbeRunner::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    runner.start(requests);
    QCoreApplication::exec();
    return milliseconds;
}

Measure testAll(const QList<ProbeRequest> &requests)
{
    Measure measure;
    ProbeRunner runner;
    QElapsedTimer beat;
    double worked = 0;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        measure.longestBlock = std::max(measure.longestBlock, double(beat.nsecsElapsed()) / 1e6 - 1);
        beat.start();
        const double now = threadTime();
        measure.longestWork = std::max(measure.longestWork, now - std::exchange(worked, now));
    });
    QObject::connect(&runner, &ProbeRunner::resultReady, &runner,
                     [&](int, const ProbeResult &result) { measure.ok += result.verdict == Verdict::Ok ? 1 : 0; });
    QObject::connect(&runner, &ProbeRunner::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QElapsedTimer clock;
    clock.start();
    beat.start();
    worked = threadTime();
    timer.start(1ms);
    runner.start(requests);
    QCoreApplication::exec();
    measure.seconds = double(clock.nsecsElapsed()) / 1e9;
    return measure;
}

double curlAll(const QStringList &urls)
{
    QProcess xargs;
    xargs.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    xargs.start(u"xargs"_s,
                {u"-n1"_s, u"-P"_s, QString::number(ProbeRunner::defaultConcurrency), u"curl"_s, u"-s"_s, u"-k"_s,
                 u"--noproxy"_s, u"*"_s, u"-o"_s, u"/dev/null"_s});
    for (const QString &url : urls)
        xargs.write((url + u"/v2/\n"_s).toLatin1());
    xargs.closeWriteChannel();
    xargs.waitForFinished(-1);
    return double(clock.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(1, u"1000"_s).toInt();
    const std::chrono::milliseconds delay(arguments.value(2, u"500"_s).toInt());
    const bool tls = arguments.value(3) == "tls"_L1;
    const Identity identity = makeCertificate({});
    const Servers servers(count, delay, tls ? std::optional(identity.server()) : std::nullopt);
    const QList<ProbeRequest> requests = requestsFor(servers.urls, tls ? identity.certificate : QByteArray());
    const Measure measure = testAll(requests);
    std::printf("%d hosts, each answers after %d ms%s\n", count, int(delay.count()), tls ? " over TLS" : "");
    std::printf("connection test: %.2f s, %d ok, %.0f MiB; event loop blocked for at most %.1f ms, %.1f ms of work\n",
                measure.seconds, measure.ok, peakMemory(), measure.longestBlock, measure.longestWork);
    std::printf("cancelled halfway: %.1f ms\n", cancelHalfway(requests));
    std::printf("xargs -P %d curl: %.2f s\n", ProbeRunner::defaultConcurrency, curlAll(servers.urls));
    return measure.ok == count ? 0 : 1;
}
