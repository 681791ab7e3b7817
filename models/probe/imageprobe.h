// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/contentprobe.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace sme {

/// The stages manifest and content of a test: asks for an image as containerd does to resolve it, and for its content
/// by digest. Where HEAD is refused, it finds out what the host would answer otherwise: to a GET, or without `ns`.
class ImageProbe final : public QObject
{
    Q_OBJECT

public:
    /// `root` as of apiRoot(); `client` is used until done().
    ImageProbe(RegistryClient *client, const QString &root, const ProbeSubject &subject, QObject *parent);

    void start();
    /// Ends the stage that is going on with a failure.
    void stop(const ProbeFailure &failure);

    const StageReport &manifest() const { return m_manifest; }
    const StageReport &content() const { return m_content.report(); }
    /// Why the host is not used as it should be; nothing if it is.
    const std::optional<ProbeFailure> &failure() const { return m_failure; }
    /// What containerd does with the host for this image.
    const OutcomeByVersion &outcome() const { return m_outcome; }

Q_SIGNALS:
    void done();
    /// Of a layer that is got whole, in bytes.
    void layerProgress(qint64 received, qint64 size);

private:
    using Handler = void (ImageProbe::*)(const RegistryAnswer &);

    void ask(const QByteArray &method, const QUrl &url, Handler handler);
    void headAnswered(const RegistryAnswer &answer);
    void bodyAnswered(const RegistryAnswer &answer);
    void headRefused(const RegistryAnswer &answer, const ProbeFailure &failure);
    void getAnswered(const RegistryAnswer &answer);
    void askWithoutNs();
    void withoutNsAnswered(const RegistryAnswer &answer);
    void getsThrough(const RegistryAnswer &answer);
    void refuse();
    void found(const RegistryAnswer &answer, bool isRead);
    void contentDone();
    void tagAnswered(const RegistryAnswer &answer);
    void conclude();
    void finish(const std::optional<ProbeFailure> &failure, const OutcomeByVersion &outcome);

    bool isByTag() const { return m_subject.image->digest.isEmpty(); }
    /// Whether the digest is known, whatever a header says.
    bool knowsDigest() const { return !isByTag(); }
    QUrl url() const { return m_place.manifest(m_subject.image->reference()); }

    RegistryClient *m_client;
    ProbeSubject m_subject;
    ImagePlace m_place;
    ContentProbe m_content;
    StageReport m_manifest{.detail = ManifestReport()};
    QElapsedTimer m_clock;
    bool m_inContent = false;
    std::optional<ProbeFailure> m_refusal; ///< of the resolve request
    int m_refusedWith = 0; ///< its status
    bool m_getsThrough = false; ///< GET is answered where HEAD was refused
    QString m_claimedDigest; ///< known from a header only
    std::optional<ProbeFailure> m_failure;
    OutcomeByVersion m_outcome;
};

} // namespace sme
