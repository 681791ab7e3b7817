// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/contentcoding.h"
#include "probe/probefailure.h"
#include "probe/proberequest.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace sme {

class Connection;

/// One request to be sent as it is; Host and what a proxy needs are added.
struct HttpRequest
{
    QByteArray method = {};
    QUrl url = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    qsizetype bodyLimit = 64 * 1024;
    /// Takes the body of a 2xx piece by piece, as it comes, and unpacked; then the answer has none.
    std::function<void(const QByteArray &)> sink = {};
};

struct HttpOutcome
{
    std::optional<ProbeFailure> failure;
    HttpResponse response; ///< with a failure: its head, if that came
    bool silent = false; ///< the peer hung up before the first byte
    QByteArray firstBytes; ///< of what came back, if it failed
    double firstByteMs = 0; ///< from the request on
    double durationMs = 0;
};

/// Sends one request over an open connection and reads its answer.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(Connection *connection, const HttpRequest &request, const ProbeLimits &limits, QObject *parent);

    void start();
    bool isRunning() const { return !m_finished; }
    bool hasBegun() const { return !m_firstBytes.isEmpty(); }
    bool hasHead() const { return m_parser.hasHead(); }
    /// Since when nothing has come.
    std::chrono::milliseconds silence() const { return std::chrono::milliseconds(m_silence.elapsed()); }

Q_SIGNALS:
    void finished(const sme::HttpOutcome &outcome);

private:
    void read(const QByteArray &bytes);
    void connectionClosed(const QString &error);
    void passBodyOn();
    void stopReading();
    void finish();
    void finishBody(HttpOutcome &outcome, bool isExtra);
    void fail(const ProbeFailure &failure, BodyCoding coding = BodyCoding::None);
    void send(HttpOutcome outcome);

    Connection *m_connection;
    HttpRequest m_request;
    ProbeLimits m_limits;
    HttpParser m_parser;
    std::unique_ptr<Gunzip> m_gunzip; ///< of what the sink gets
    QTimer m_timer;
    QElapsedTimer m_clock;
    QElapsedTimer m_silence;
    double m_firstByteMs = 0;
    QByteArray m_firstBytes;
    bool m_finished = false;
};

/// What containerd calls itself, "containerd/2.3.4".
QByteArray containerdUserAgent(const ContainerdVersion &version);

} // namespace sme
