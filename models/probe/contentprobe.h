// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/probesubject.h"
#include "probe/registryclient.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace sme {

/// The stage content of a test: gets a manifest by digest, and of an index the children for the nodes' platforms; then
/// configs and layers. All is hashed that comes whole. Goes on past what is missing, to find out how much the host has.
class ContentProbe final : public QObject
{
    Q_OBJECT

public:
    /// `client` is used until done().
    ContentProbe(RegistryClient *client, const ImagePlace &place, const ProbeSubject &subject, QObject *parent);

    /// The manifest to begin with; `size` as announced, or -1.
    void start(const QString &digest, const QString &mediaType, qint64 size);
    /// Ends with a failure what is going on.
    void stop(const ProbeFailure &failure);
    /// Goes on behind a manifest by digest that the host does not give, with what it gives by tag.
    void goOnWith(const QByteArray &manifest);

    const StageReport &report() const { return m_report; }
    /// What containerd does with the host for all that was asked here.
    const OutcomeByVersion &outcome() const { return m_outcome; }
    /// Why the content is not right; nothing if it is.
    std::optional<ProbeFailure> failure() const;
    /// Whether the first manifest could not be had by its digest.
    bool lacksManifest() const { return m_manifestFailure.has_value(); }

Q_SIGNALS:
    void done();
    /// Of a layer that is got whole, in bytes.
    void layerProgress(qint64 received, qint64 size);

private:
    struct Item
    {
        enum class Kind : quint8 { Manifest, Config, Layer };

        Kind kind = Kind::Manifest;
        QString digest = {};
        QString mediaType = {};
        qint64 size = -1;
        QString platform = {}; ///< "linux/amd64"; empty: not of an index
        int depth = 0; ///< how many indexes lie above it
        bool isRepeated = false; ///< what came before was cut off
    };

    void next();
    void fetch(const Item &item);
    bool repeats(Item item, const RegistryAnswer &answer);
    void fetched(const Item &item, const RegistryAnswer &answer);
    void manifestFetched(const Item &item, const HttpResponse &response);
    void readManifest(const Item &item, const QByteArray &body);
    void readIndex(const Item &item, const QJsonArray &entries);
    void readImage(const Item &item, const QJsonObject &manifest);
    void addBlob(const Item &manifest, Item::Kind kind, const QJsonObject &descriptor);
    void fetchLayerPart(const Item &item, const QByteArray &range);
    void fetchWholeLayer(const Item &item);
    void blobFetched(const Item &item, const RegistryAnswer &answer, const QString &fault);
    void lacks(const Item &item, ProbeFailure failure);
    void breaks(const ProbeFailure &failure);
    void breaks(const QString &reason, ProbeLimit limit = ProbeLimit::None);
    void end();
    RegistryRequest requestFor(const QUrl &url, const QString &mediaType) const;
    QString nameOf(const Item &item) const;
    ContentReport &content() { return m_report.as<ContentReport>(); }

    RegistryClient *m_client;
    ImagePlace m_place;
    ProbeSubject m_subject;
    StageReport m_report{.detail = ContentReport()};
    QElapsedTimer m_clock;
    QList<Item> m_queue;
    bool m_hasLayer = false; ///< one is in the queue, or was
    OutcomeByVersion m_outcome;
    std::optional<ProbeFailure> m_broken; ///< wrong content
    std::optional<ProbeFailure> m_manifestFailure; ///< of the first manifest
    QList<ProbeFailure> m_missing;
};

} // namespace sme
