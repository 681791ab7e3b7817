// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/connectionresults.h"
#include "items/mirrordocument.h"
#include "probe/proberequests.h"
#include "probe/proberunner.h"

#include <QHash>

#include <vector>

namespace sme {

/// The verdict in words and its cause, said once where both are the same: "TLS: not trusted: the chain ends in …".
QString verdictWithCause(const ProbeResult &result);

/// The connection test of a document's hosts: starts it, keeps the results, and drops a result as soon as the text that
/// it was made for is another.
class ConnectionTest final : public ConnectionResults
{
    Q_OBJECT

public:
    /// Which image the test goes beyond the API with.
    enum class ImageChoice : quint8 {
        None,
        DefaultOfUpstream, ///< a small public one of each known upstream
        Given, ///< Options::image, for the hosts of its upstream
    };
    struct Options
    {
        ImageChoice imageChoice = ImageChoice::None;
        std::optional<ImageReference> image;
        QString file; ///< for the report
        QByteArray caBundle; ///< PEM, trusted for every host beside its own bundle
        QString caFile; ///< where it is from, for the report
        ContainerdChoice containerd; ///< what the nodes have
    };
    /// A host that is tested, or was.
    struct Entry
    {
        quint64 id = 0; ///< HostEntry::id
        QString upstream;
        Host host;
        bool lacksImage = false; ///< one was to be tested, but none is known for this upstream
        std::optional<ProbeResult> result; ///< nothing while the test runs
    };

    explicit ConnectionTest(MirrorDocument *document, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Tests the hosts with these ids, or all if there are none. The results of other hosts stay.
    void start(const QList<quint64> &hostIds, const Options &options);
    /// What has no result yet is cancelled.
    void stop();
    bool isRunning() const { return m_runner.isRunning(); }
    int done() const { return m_runner.done(); }
    int total() const { return m_runner.total(); }

    /// In the order of the document at the last start.
    const std::vector<Entry> &entries() const { return m_entries; }
    /// The finished results.
    QList<ProbeResult> results() const;

    std::optional<ConnectionResult> result(quint64 hostId) const override;

Q_SIGNALS:
    void entriesAboutToReset();
    void entriesReset();
    void entryChanged(int row);
    void progress(int done, int total);
    void runningChanged(bool running);

private:
    ProbeRequest request(int mirror, int host, const Options &options) const;
    void keepResult(int index, const ProbeResult &result);
    void dropOutdated();
    void replaceEntries(std::vector<Entry> entries);
    void clear();

    MirrorDocument *m_document;
    ProbeRunner m_runner;
    std::vector<Entry> m_entries;
    QHash<quint64, int> m_rowOf;
    QList<quint64> m_runIds; ///< by the position of the request
};

} // namespace sme
