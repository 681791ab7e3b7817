// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/behaviour.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <bit>
#include <vector>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ContainerdVersionsTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ContainerdVersions)
};

constexpr int lastPatch = 9999;
constexpr ContainerdVersion endOfTime{.major = 9999};

/// Versions from `first` to `last`, both included.
struct Stretch
{
    ContainerdVersion first;
    ContainerdVersion last;

    constexpr bool contains(const ContainerdVersion &version) const { return first <= version && version <= last; }
};

constexpr Stretch from(int major, int minor, int patch = 0)
{
    return {{major, minor, patch}, endOfTime};
}

/// Of one minor version, all patches from `patch` on.
constexpr Stretch branch(int major, int minor, int patch = 0)
{
    return {{major, minor, patch}, {major, minor, lastPatch}};
}

constexpr Stretch range(const ContainerdVersion &first, const ContainerdVersion &last)
{
    return {first, last};
}

struct Row
{
    Behaviour behaviour;
    std::vector<Stretch> versions; ///< that have it; a minor version that is in none never had it
};

/// The table. Seen on running releases, 32 from 1.6.20 to 2.4.0-beta.0, but for what is marked "read".
const std::vector<Row> &table()
{
    using enum Behaviour;
    static const std::vector<Row> rows{
        {BlobsOnlyAfterNotFound, {branch(2, 0, 11), branch(2, 2, 6), from(2, 3)}},
        {RepeatsLastHost, {from(2, 1)}},
        {FiveRequests, {from(2, 3, 2)}},
        {GetAfterForbidden, {from(2, 3, 3)}},
        {LimitsHeaderTime, {from(2, 3)}},
        {ProgressTimeoutEndsPull, {branch(1, 7)}},
        // 1.7.1 to 1.7.6 read.
        {HttpsFirstAtPort, {branch(1, 6, 25), from(1, 7, 7)}},
        {HttpsFirstWithoutPort, {range({1, 7, 7}, {1, 7, 7}), from(1, 7, 24)}},
        {HttpsFirstEverywhere, {range({1, 7, 7}, {1, 7, 7})}},
        {RemembersPlainHttp, {branch(1, 6, 32), from(1, 7, 16)}},
        {RangeOnEveryGet, {range({2, 1, 0}, {2, 1, 2})}},
        {KnowsReferrers, {from(2, 2)}},
        {KnowsDialTimeout, {from(2, 0, 7)}},
        {DialTimeoutMeansTls, {branch(2, 0, 7)}},
        {StrictTomlReader, {from(2, 0)}},
        // Seen ignored by 1.7.24 and honoured by 1.7.34; between, read.
        {HonoursLoneServer, {branch(1, 7, 32), from(2, 0)}},
        {ConvertsOldManifests, {branch(1, 6), branch(1, 7)}},
        // Seen from 2.1.9 on; before, read.
        {IgnoresPathList, {from(2, 1)}},
        {LogsEveryStatus, {from(2, 0)}},
        {LogsRequest, {from(2, 3)}},
        // That gzip, deflate and zstd are asked for was seen; what becomes of other answers, read.
        {UnpacksContent, {from(2, 0)}},
        // Read: Go's client leaves RSA key exchange out where go.mod names Go 1.22 or newer, whatever builds it.
        {EphemeralKeysOnly, {branch(1, 6, 39), from(1, 7, 28)}},
        {DefaultsToPathList, {from(2, 2)}},
    };
    return rows;
}

/// The versions at which something changes, sorted. Each begins a stretch, which ends where the next one begins.
std::vector<ContainerdVersion> makeStarts()
{
    std::vector<ContainerdVersion> starts;
    for (const ContainerdVersion &version : knownContainerdVersions())
        starts.push_back({version.major, version.minor, 0});
    for (const Row &row : table()) {
        for (const Stretch &stretch : row.versions) {
            starts.push_back(stretch.first);
            if (stretch.last.patch != lastPatch && stretch.last != endOfTime)
                starts.push_back({stretch.last.major, stretch.last.minor, stretch.last.patch + 1});
        }
    }
    std::ranges::sort(starts);
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    return starts;
}

const std::vector<ContainerdVersion> &starts()
{
    static const std::vector<ContainerdVersion> versions = makeStarts();
    return versions;
}

/// The position of the stretch that a version is in; the first for versions older than all.
std::size_t stretchOf(const ContainerdVersion &version)
{
    const auto next = std::ranges::upper_bound(starts(), version);
    return std::size_t(std::max<std::ptrdiff_t>(0, next - starts().begin() - 1));
}

bool isSameMinor(const ContainerdVersion &a, const ContainerdVersion &b)
{
    return a.major == b.major && a.minor == b.minor;
}

/// "2.2.5"; "2.2.x" for the last patch of a minor version.
QString patchText(const ContainerdVersion &version)
{
    return version.patch == lastPatch ? u"%1.%2.x"_s.arg(version.major).arg(version.minor) : version.toString();
}

} // namespace

Behaviours behavioursOf(const ContainerdVersion &version)
{
    Behaviours result;
    for (const Row &row : table()) {
        const auto has = [&](const Stretch &stretch) { return stretch.contains(version); };
        result.setFlag(row.behaviour, std::ranges::any_of(row.versions, has));
    }
    return result;
}

/// Stretches that follow each other.
struct ContainerdVersions::Run
{
    ContainerdVersion first;
    ContainerdVersion last; ///< endOfTime, or the last patch before the next stretch
    bool isFromOldest = false;
};

ContainerdVersions ContainerdVersions::all()
{
    return {(quint64(1) << starts().size()) - 1};
}

ContainerdVersions ContainerdVersions::with(Behaviours behaviours)
{
    static const std::vector<Behaviours> all = [] {
        std::vector<Behaviours> list;
        for (const ContainerdVersion &start : starts())
            list.push_back(behavioursOf(start));
        return list;
    }();
    quint64 bits = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if ((all.at(i) & behaviours) == behaviours)
            bits |= quint64(1) << i;
    }
    return {bits};
}

ContainerdVersions ContainerdVersions::of(const ContainerdChoice &choice)
{
    return choice.version() ? around(*choice.version()) : all();
}

ContainerdVersions ContainerdVersions::around(const ContainerdVersion &version)
{
    return {quint64(1) << stretchOf(version)};
}

ContainerdVersion ContainerdVersions::example() const
{
    const int newest = 63 - std::countl_zero(m_bits);
    const ContainerdVersion start = starts().at(std::size_t(newest));
    for (const ContainerdVersion &known : knownContainerdVersions()) {
        if (int(stretchOf(known)) == newest)
            return known;
    }
    return start;
}

QList<ContainerdVersions::Run> ContainerdVersions::runs() const
{
    QList<Run> runs;
    const std::size_t count = starts().size();
    for (std::size_t i = 0; i < count; ++i) {
        if ((m_bits >> i & 1U) == 0)
            continue;
        const std::size_t first = i;
        while (i + 1 < count && (m_bits >> (i + 1) & 1U) != 0)
            ++i;
        ContainerdVersion last = endOfTime;
        if (i + 1 < count) {
            const ContainerdVersion end = starts().at(i + 1);
            last = isSameMinor(end, starts().at(i))
                ? ContainerdVersion{end.major, end.minor, end.patch - 1}
                : ContainerdVersion{starts().at(i).major, starts().at(i).minor, lastPatch};
        }
        runs.append({starts().at(first), last, first == 0});
    }
    return runs;
}

QString ContainerdVersions::text() const
{
    if (isAll())
        return ContainerdVersionsTexts::tr("every version");
    QStringList parts;
    for (const Run &run : runs()) {
        if (run.last == endOfTime)
            parts += ContainerdVersionsTexts::tr("%1 and newer").arg(run.first.toString());
        else if (run.isFromOldest)
            parts += ContainerdVersionsTexts::tr("to %1").arg(patchText(run.last));
        else if (run.first == run.last)
            parts += run.first.toString();
        else if (run.first.patch == 0 && run.last.patch == lastPatch && isSameMinor(run.first, run.last))
            parts += patchText(run.last);
        else
            parts += ContainerdVersionsTexts::tr("%1 to %2").arg(run.first.toString(), patchText(run.last));
    }
    return parts.join(", "_L1);
}

QString ContainerdVersions::id() const
{
    if (isAll())
        return u"any"_s;
    QStringList parts;
    for (const Run &run : runs())
        parts += run.first.toString() + u'-' + (run.last == endOfTime ? QString() : patchText(run.last));
    return parts.join(u',');
}

QList<BehaviourGroup> behaviourGroups(const ContainerdChoice &choice, Behaviours relevant)
{
    if (choice.version())
        return {{ContainerdVersions::around(*choice.version()), behavioursOf(*choice.version()) & relevant}};
    QList<BehaviourGroup> groups;
    const std::vector<ContainerdVersion> &versions = starts();
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        const Behaviours behaviours = behavioursOf(*version) & relevant;
        auto same = std::ranges::find(groups, behaviours, &BehaviourGroup::behaviours);
        if (same == groups.end())
            same = groups.insert(groups.end(), BehaviourGroup{.versions = {}, .behaviours = behaviours});
        same->versions |= ContainerdVersions::around(*version);
    }
    return groups;
}

} // namespace sme
