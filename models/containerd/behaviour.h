// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/version.h"

#include <QFlags>
#include <QList>
#include <QString>

namespace sme {

/// What some versions of containerd do and others do not, as far as registry mirrors are concerned. The table of
/// versions is in behaviour.cpp, and nowhere else.
enum class Behaviour : quint32 {
    /// By digest: only a 404 or a network error for the manifest leads on to HEAD …/blobs/<digest>; a 401, 403, 429 or
    /// 5xx ends the resolve step. Without it, any failure leads there.
    BlobsOnlyAfterNotFound = 1U << 0U,
    /// The last host is asked again at once after 500, 503 and 504, as long as the status is another than before.
    RepeatsLastHost = 1U << 1U,
    /// After 408, 429 and failed tokens a host is asked 5 times in all. Without it, 6 times. At the last host, repeats
    /// after a connection that was closed without an answer count too.
    FiveRequests = 1U << 2U,
    /// A HEAD that is answered 403 is repeated as GET before the next host's turn, to learn the text of the error: also
    /// where GET is answered, the next host follows.
    GetAfterForbidden = 1U << 3U,
    /// A host that sends no headers for 30 s is given up for the next one. Without it, a mute host hangs the pull.
    LimitsHeaderTime = 1U << 4U,
    /// A mute host ends the whole pull after image_pull_progress_timeout, 5 minutes by default.
    ProgressTimeoutEndsPull = 1U << 5U,
    /// A host written with http that has a CA bundle (or another TLS setting) and a port other than 80: HTTPS first.
    HttpsFirstAtPort = 1U << 6U,
    /// The same without a port in the URL: port 443, and plain HTTP where that refuses the connection.
    HttpsFirstWithoutPort = 1U << 7U,
    /// The same on each port, 80 too, and without plain HTTP where the connection is refused.
    HttpsFirstEverywhere = 1U << 8U,
    /// That a port speaks plain HTTP is remembered from the second request on.
    RemembersPlainHttp = 1U << 9U,
    /// Each GET has the header Range: bytes=0-.
    RangeOnEveryGet = 1U << 10U,
    /// The capability referrers is known. Without it, a file that has it is dropped.
    KnowsReferrers = 1U << 11U,
    /// The key dial_timeout is read.
    KnowsDialTimeout = 1U << 12U,
    /// A host written with http that has dial_timeout is asked by HTTPS.
    DialTimeoutMeansTls = 1U << 13U,
    /// hosts.toml: a byte order mark drops the file; host tables as dotted keys or inline tables are not seen.
    StrictTomlReader = 1U << 14U,
    /// A hosts.toml that has only `server` counts. Without it, it is ignored.
    HonoursLoneServer = 1U << 15U,
    /// Manifests of schema 1 and as text/plain are fetched and converted.
    ConvertsOldManifests = 1U << 16U,
    /// A list of folders, A:B, in config_path is ignored by the default pull, without a log line.
    IgnoresPathList = 1U << 17U,
    /// At info, the log tells each status that leads on to the next host. Without it, only 404 and network errors.
    LogsEveryStatus = 1U << 18U,
    /// Such log lines name method and URL.
    LogsRequest = 1U << 19U,
    /// Content by digest is unpacked as its Content-Encoding says: what does not begin as gzip does, or has a coding
    /// other than gzip, deflate, zstd and identity, leads to the next host. Without it, Go's client unpacks gzip alone:
    /// what is none breaks the pull, and other codings are not looked at.
    UnpacksContent = 1U << 20U,
    /// TLS 1.2 is offered with ephemeral keys (ECDHE) alone. Without it, with RSA key exchange too.
    EphemeralKeysOnly = 1U << 21U,
    /// Without config_path, certs.d of containerd and of Docker are looked at in turn: a list, see IgnoresPathList.
    DefaultsToPathList = 1U << 22U,
};
Q_DECLARE_FLAGS(Behaviours, Behaviour)
Q_DECLARE_OPERATORS_FOR_FLAGS(Behaviours)

/// What a version does. A version newer than all that are known behaves as the newest one.
Behaviours behavioursOf(const ContainerdVersion &version);

/// A set of versions that behave alike in some way: a union of stretches between which a behaviour of the table
/// changes.
class ContainerdVersions
{
public:
    constexpr ContainerdVersions() = default;
    static ContainerdVersions all();
    /// Those that have all of `behaviours`.
    static ContainerdVersions with(Behaviours behaviours);
    /// Those of a choice: all, or the stretch of its version.
    static ContainerdVersions of(const ContainerdChoice &choice);
    /// The stretch that `version` is in.
    static ContainerdVersions around(const ContainerdVersion &version);

    constexpr bool isEmpty() const { return m_bits == 0; }
    bool isAll() const { return *this == all(); }
    bool contains(const ContainerdVersion &version) const { return !(*this & around(version)).isEmpty(); }
    /// A version of a set that is not empty: the newest known one of its newest stretch.
    ContainerdVersion example() const;

    /// For people: "to 2.0.10, 2.1.0 to 2.2.5", "2.3.3 and newer", "every version".
    QString text() const;
    /// For programs: "1.6.0-2.0.10,2.1.0-2.2.5", "2.3.3-", "any".
    QString id() const;

    friend constexpr ContainerdVersions operator|(ContainerdVersions a, ContainerdVersions b)
    {
        return {a.m_bits | b.m_bits};
    }
    friend constexpr ContainerdVersions operator&(ContainerdVersions a, ContainerdVersions b)
    {
        return {a.m_bits & b.m_bits};
    }
    friend constexpr ContainerdVersions operator-(ContainerdVersions a, ContainerdVersions b)
    {
        return {a.m_bits & ~b.m_bits};
    }
    ContainerdVersions &operator|=(ContainerdVersions other) { return *this = *this | other; }
    friend constexpr bool operator==(ContainerdVersions, ContainerdVersions) = default;

private:
    struct Run;

    constexpr ContainerdVersions(quint64 bits) : m_bits(bits) { }
    QList<Run> runs() const;

    quint64 m_bits = 0; ///< one bit per stretch
};

/// Versions that behave the same in everything that is asked.
struct BehaviourGroup
{
    ContainerdVersions versions;
    Behaviours behaviours; ///< of those that were asked for
};

/// The versions of a choice, in groups that do not differ in any of `relevant`; the newest group first.
QList<BehaviourGroup> behaviourGroups(const ContainerdChoice &choice, Behaviours relevant);

} // namespace sme
