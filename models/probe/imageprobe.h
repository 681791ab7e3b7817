// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/probefailure.h"
#include "probe/proberesult.h"
#include "probe/registryclient.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace sme {

/// The stages manifest and content of a test: asks for an image as containerd does to resolve it, gets its manifest by
/// digest and hashes it, and gets the begin of its first blob.
class ImageProbe final : public QObject
{
    Q_OBJECT

public:
    /// `root` as of apiRoot(); `client` is used until done().
    ImageProbe(RegistryClient *client, const QString &root, const ImageReference &image, const QString &upstream,
               QObject *parent);

    void start();
    /// Ends the stage that is going on with a failure.
    void stop(const ProbeFailure &failure);

    const StageReport &manifest() const { return m_manifest; }
    const StageReport &content() const { return m_content; }

Q_SIGNALS:
    void done(const std::optional<sme::ProbeFailure> &failure);

private:
    void resolve(const QByteArray &method);
    void resolved(const RegistryAnswer &answer, bool isFollowUp);
    void manifestFound(const HttpResponse &response, bool isRead);
    void fetchManifest(const QString &digest);
    void manifestFetched(const QString &digest, const RegistryAnswer &answer);
    void readManifest(const QByteArray &body);
    void fetchBlob(const QString &digest, const QByteArray &accept, const QByteArray &range);
    void blobFetched(const QString &digest, const RegistryAnswer &answer);
    void end(std::optional<ProbeFailure> failure);

    QUrl urlOf(QLatin1StringView kind, const QString &reference) const;
    StageReport &current() { return m_inContent ? m_content : m_manifest; }

    RegistryClient *m_client;
    QString m_root;
    ImageReference m_image;
    QString m_upstream;
    StageReport m_manifest{Stage::Manifest, StageStatus::Skipped, 0, {}};
    StageReport m_content{Stage::Content, StageStatus::Skipped, 0, {}};
    QElapsedTimer m_clock;
    bool m_inContent = false;
    QString m_mediaType;
    qint64 m_size = -1; ///< of the manifest, as the resolve request's answer says
    int m_depth = 0; ///< how many indexes lie above the manifest
};

} // namespace sme
