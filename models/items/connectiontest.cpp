// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/connectiontest.h"

#include "mirror/knownregistries.h"
#include "text/duration.h"

#include <algorithm>

namespace sme {

namespace {

Severity severityOf(const ProbeResult &result)
{
    switch (result.containerd) {
    case ContainerdOutcome::Breaks:
        return Severity::Error;
    case ContainerdOutcome::Partly:
    case ContainerdOutcome::Skips:
        return Severity::Warning;
    case ContainerdOutcome::Uses:
    case ContainerdOutcome::Unknown:
        break;
    }
    return Severity::Info;
}

/// Whether the summary of a result has no other words than its verdict.
bool saysTheSame(const ProbeResult &result)
{
    const auto plain = [](QString text) {
        if (text.endsWith(u'.'))
            text.chop(1);
        return text.toCaseFolded();
    };
    return plain(result.summary) == plain(verdictText(result.verdict));
}

} // namespace

ConnectionTest::ConnectionTest(MirrorDocument *document, QObject *parent)
    : ConnectionResults(parent), m_document(document)
{
    connect(&m_runner, &ProbeRunner::resultReady, this, &ConnectionTest::keepResult);
    connect(&m_runner, &ProbeRunner::progress, this, &ConnectionTest::progress);
    connect(&m_runner, &ProbeRunner::finished, this, [this] { Q_EMIT runningChanged(false); });
    connect(document, &MirrorDocument::reset, this, &ConnectionTest::clear);
    connect(document, &MirrorDocument::stepped, this, [this](const DocumentStep &step) {
        if (step.mirrors)
            dropOutdated();
    });
}

ConnectionTest::~ConnectionTest() = default;

ProbeRequest ConnectionTest::request(int mirror, int host, const Options &options) const
{
    ProbeOptions probe;
    probe.release = m_document->release();
    probe.caBundle = options.caBundle;
    probe.caFile = options.caFile;
    probe.containerd = options.containerd;
    if (options.imageChoice == ImageChoice::Given) {
        probe.image = options.image;
    } else if (options.imageChoice == ImageChoice::DefaultOfUpstream) {
        const Result<ImageReference> image =
            parseImageReference(KnownRegistries::instance().testImage(m_document->manifest().mirror(mirror).upstream));
        if (image)
            probe.image = *image;
    }
    return probeRequest(m_document->manifest(), mirror, host, options.file, probe);
}

void ConnectionTest::start(const QList<quint64> &hostIds, const Options &options)
{
    const ShootManifest &manifest = m_document->manifest();
    const QSet<quint64> wanted(hostIds.begin(), hostIds.end());
    std::vector<Entry> entries;
    QList<ProbeRequest> requests;
    m_runIds.clear();
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror) {
        const MirrorEntry &entry = manifest.mirror(mirror);
        for (int host = 0; host < int(entry.hosts.size()); ++host) {
            const HostEntry &hostEntry = entry.hosts[std::size_t(host)];
            const auto old = m_rowOf.constFind(hostEntry.id);
            if (wanted.isEmpty() || wanted.contains(hostEntry.id)) {
                requests.append(request(mirror, host, options));
                const bool lacksImage = options.imageChoice != ImageChoice::None && !requests.constLast().image;
                entries.push_back({hostEntry.id, entry.upstream, hostEntry.value, lacksImage, {}});
                m_runIds.append(hostEntry.id);
            } else if (old != m_rowOf.constEnd() && m_entries[std::size_t(*old)].result) {
                entries.push_back(m_entries[std::size_t(*old)]);
            }
        }
    }
    replaceEntries(std::move(entries));
    m_runner.start(requests);
    Q_EMIT runningChanged(true);
    for (const quint64 id : std::as_const(m_runIds))
        Q_EMIT resultChanged(id);
}

void ConnectionTest::stop()
{
    m_runner.cancel();
}

void ConnectionTest::keepResult(int index, const ProbeResult &result)
{
    const auto row = m_rowOf.constFind(m_runIds.value(index));
    if (row == m_rowOf.constEnd())
        return; // edited meanwhile
    Entry &entry = m_entries[std::size_t(*row)];
    entry.result = result;
    Q_EMIT entryChanged(*row);
    Q_EMIT resultChanged(entry.id);
}

void ConnectionTest::dropOutdated()
{
    if (m_entries.empty())
        return;
    const ShootManifest &manifest = m_document->manifest();
    QSet<quint64> valid;
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror) {
        const MirrorEntry &entry = manifest.mirror(mirror);
        for (const HostEntry &host : entry.hosts) {
            const auto row = m_rowOf.constFind(host.id);
            if (row == m_rowOf.constEnd())
                continue;
            const Entry &known = m_entries[std::size_t(*row)];
            if (known.upstream == entry.upstream && known.host == host.value)
                valid.insert(host.id);
        }
    }
    if (valid.size() == qsizetype(m_entries.size()))
        return;
    std::vector<Entry> kept;
    QList<quint64> dropped;
    for (const Entry &entry : m_entries) {
        if (valid.contains(entry.id))
            kept.push_back(entry);
        else
            dropped.append(entry.id);
    }
    replaceEntries(std::move(kept));
    for (const quint64 id : std::as_const(dropped))
        Q_EMIT resultChanged(id);
}

void ConnectionTest::replaceEntries(std::vector<Entry> entries)
{
    Q_EMIT entriesAboutToReset();
    m_entries = std::move(entries);
    m_rowOf.clear();
    for (std::size_t row = 0; row < m_entries.size(); ++row)
        m_rowOf.insert(m_entries[row].id, int(row));
    Q_EMIT entriesReset();
}

void ConnectionTest::clear()
{
    m_runIds.clear(); // nothing that still comes belongs to the new document
    replaceEntries({});
    if (m_runner.isRunning())
        m_runner.cancel();
    Q_EMIT resultsCleared();
}

QList<ProbeResult> ConnectionTest::results() const
{
    QList<ProbeResult> results;
    for (const Entry &entry : m_entries) {
        if (entry.result)
            results.append(*entry.result);
    }
    return results;
}

QString verdictWithCause(const ProbeResult &result)
{
    const QString verdict = verdictText(result.verdict);
    if (result.summary.isEmpty() || saysTheSame(result))
        return verdict;
    if (result.summary.startsWith(verdict, Qt::CaseInsensitive))
        return result.summary;
    return ConnectionTest::tr("%1: %2", "verdict, cause").arg(verdict, result.summary);
}

std::optional<ConnectionResult> ConnectionTest::result(quint64 hostId) const
{
    const auto row = m_rowOf.constFind(hostId);
    if (row == m_rowOf.constEnd())
        return std::nullopt;
    const Entry &entry = m_entries[std::size_t(*row)];
    if (!entry.result)
        return ConnectionResult{.text = tr("testing…"), .running = true};
    const ProbeResult &result = *entry.result;
    QString text = verdictText(result.verdict);
    if (result.verdict == Verdict::Ok)
        text = text + u' ' + durationText(result.totalMs());
    return ConnectionResult{.text = text,
                            .severity = severityOf(result),
                            .outcome = result.containerd,
                            .summary = saysTheSame(result) ? QString() : result.summary,
                            .advice = result.remedy};
}

} // namespace sme
