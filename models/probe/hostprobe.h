// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/hosturl.h"
#include "probe/contentprobe.h"
#include "probe/probefailure.h"
#include "probe/proberesult.h"
#include "probe/probevariant.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace sme {

class Connection;
class ImageProbe;
class RegistryClient;
class TlsTrust;
struct RegistryAnswer;

/// What the tests of one host have in common: as long as this is equal, the host is contacted once for all of them.
struct ProbeTarget
{
    QString url;
    bool overridePath = false;
    HttpsFirst httpsFirst = HttpsFirst::No; ///< whether an http URL is asked over HTTPS first
    QByteArray caBundle;
    ProbeLimits limits;
    ProxyChoice proxy;
    ContainerdVersion containerd; ///< that is imitated

    static ProbeTarget of(const ProbeRequest &request, const ProbeVariant &variant);
    friend bool operator==(const ProbeTarget &, const ProbeTarget &) = default;
};

/// What a test found out.
struct ProbeOutcome
{
    Verdict verdict = Verdict::Ok;
    OutcomeByVersion containerd = ContainerdOutcome::Uses;
    QString reason = {};
    QString remedy = {};
    QString byOthers = {}; ///< what other versions find otherwise, to be added to the summary
    QList<StageReport> stages = {};
    QList<RequestRecord> requests = {};
};

/// Tests one host in stages: first its API, then each subject with an image.
class HostProbe final : public QObject
{
    Q_OBJECT

public:
    /// `trust` is that of the target's CA bundle.
    HostProbe(const ProbeTarget &target, const QList<ProbeSubject> &subjects, std::shared_ptr<const TlsTrust> trust,
              QObject *parent);
    ~HostProbe() override;

    void start();
    /// Ends the test before it has begun, since what it needs for TLS is missing.
    void refuse(const ProbeFailure &failure);

Q_SIGNALS:
    /// The test of the subject at this position has ended. The last one ends the probe.
    void subjectDone(int subject, const sme::ProbeOutcome &outcome);
    /// Of a layer that is got whole for a subject, in bytes.
    void layerProgress(int subject, qint64 received, qint64 size);

private:
    void connectTo(bool tls);
    void connected();
    void connectionFailed(const ProbeFailure &failure);
    void guessProtocol(bool tls, const ProbeFailure &failure, const ProbeFailure &otherwise);
    void tryRsaKeyExchange(const ProbeFailure &failure);
    Endpoint endpoint(bool tls) const;
    void askApi();
    void apiAnswered(const RegistryAnswer &answer);
    void apiJudged(const RegistryAnswer &answer, const std::optional<ProbeFailure> &failure);
    void fetchToken(const RegistryAnswer &answer);
    void concludeApi(const std::optional<ProbeFailure> &failure);
    void nextSubject();
    void subjectEnded();
    void lookForApi(const ProbeFailure &failure);
    void takeImageReports();
    void timedOut();
    ProbeFailure overdue() const;
    void failAll(const ProbeFailure &failure);
    void finish(int subject, const std::optional<ProbeFailure> &failure);
    void finish(int subject, const std::optional<ProbeFailure> &failure, const OutcomeByVersion &outcome);
    void tellLayer(qint64 received, qint64 size);

    QString root() const;
    int port() const;
    bool wantsImage(int subject) const { return m_subjects.at(subject).image.has_value(); }
    StageReport &stage(Stage stage) { return m_stages[qsizetype(stage)]; }
    void makeClient();

    ProbeTarget m_target;
    QList<ProbeSubject> m_subjects;
    std::shared_ptr<const TlsTrust> m_trust;
    HostUrl m_host;
    bool m_tls = false;
    Connection *m_connection = nullptr; ///< the first one, until it is the client's
    RegistryClient *m_client = nullptr;
    ImageProbe *m_image = nullptr;
    QTimer m_overall;
    QElapsedTimer m_clock;
    Stage m_now = Stage::Dns;
    QList<StageReport> m_stages;
    QList<RequestRecord> m_apiRequests;
    std::optional<ProbeFailure> m_apiFailure; ///< of the API's answer, where an image decides
    qint64 m_layerNoted = 0; ///< bytes of a layer at which the clock was set back
    int m_subject = -1; ///< the one whose image is being tested
};

} // namespace sme
