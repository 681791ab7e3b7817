// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <bit>
#include <optional>

namespace sme {

/// A release of the registry-cache extension that changed what a MirrorConfig may hold or what becomes of it; each
/// stands for all releases up to the next one. In order of age; each has its row in `releaseRows`.
enum class Release : quint8 { V0_6, V0_9, V0_10, V0_21, V0_22, V0_23 };

/// What a release accepts as the name of an upstream.
enum class UpstreamRule : quint8 {
    Name, ///< an RFC 1123 subdomain
    NameAndPort, ///< with an optional port
};

/// What a release accepts as a mirror host.
enum class HostRule : quint8 {
    Scheme, ///< anything behind http:// or https://
    HostAndPort, ///< scheme, name and optional port
    Url, ///< with an optional path
    UrlWithoutDots, ///< … that has no "." or ".." as a segment
};

/// How a release writes hosts.toml, see "hosts.toml" in README.
enum class HostsTomlFormat : quint8 {
    Raw, ///< of the extension itself: values as they are
    Managed, ///< of gardener-node-agent: a first line that says so, values escaped
};

/// Where a release puts a CA bundle.
enum class CaPathRule : quint8 {
    Joined, ///< the host as a path below the upstream's directory, cleaned as Go's path.Join does
    Flat, ///< one file name, cut where it is too long
};

/// All that is known of a release. A new one is a row here and a name in `Release`.
struct ReleaseRow
{
    QLatin1StringView id;
    UpstreamRule upstream = UpstreamRule::Name;
    HostRule host = HostRule::Scheme;
    HostsTomlFormat hostsToml = HostsTomlFormat::Managed;
    CaPathRule caPath = CaPathRule::Flat;
};

inline constexpr std::array releaseRows{
    // v0.6 to v0.8
    ReleaseRow{.id = QLatin1StringView("v0.6"), .hostsToml = HostsTomlFormat::Raw},
    ReleaseRow{.id = QLatin1StringView("v0.9"),
               .upstream = UpstreamRule::NameAndPort,
               .host = HostRule::HostAndPort,
               .hostsToml = HostsTomlFormat::Raw},
    // v0.10 to v0.20
    ReleaseRow{.id = QLatin1StringView("v0.10"), .upstream = UpstreamRule::NameAndPort, .host = HostRule::HostAndPort},
    ReleaseRow{.id = QLatin1StringView("v0.21"),
               .upstream = UpstreamRule::NameAndPort,
               .host = HostRule::HostAndPort,
               .caPath = CaPathRule::Joined},
    ReleaseRow{.id = QLatin1StringView("v0.22"),
               .upstream = UpstreamRule::NameAndPort,
               .host = HostRule::Url,
               .caPath = CaPathRule::Joined},
    ReleaseRow{
        .id = QLatin1StringView("v0.23"), .upstream = UpstreamRule::NameAndPort, .host = HostRule::UrlWithoutDots},
};

constexpr const ReleaseRow &releaseRow(Release release)
{
    return releaseRows[std::size_t(release)];
}

inline constexpr Release newestRelease = Release(releaseRows.size() - 1);

/// A set of releases, kept as bits so that a rule can say for all releases at once which of them raise it.
class ReleaseSet
{
public:
    constexpr ReleaseSet() = default;
    constexpr explicit(false) ReleaseSet(Release release) : m_bits(quint8(1U << quint8(release))) { }

    static constexpr ReleaseSet all() { return fromBits(allBits); }
    static constexpr ReleaseSet since(Release first) { return fromBits(allBits & (allBits << quint8(first))); }
    static constexpr ReleaseSet before(Release end) { return fromBits(allBits & ~(allBits << quint8(end))); }
    /// Those whose row is as `isWanted` says.
    template<typename Predicate>
    static constexpr ReleaseSet where(Predicate isWanted)
    {
        unsigned bits = 0;
        for (std::size_t i = 0; i < releaseRows.size(); ++i)
            bits |= isWanted(releaseRows[i]) ? 1U << i : 0;
        return fromBits(bits);
    }

    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool contains(Release release) const { return (m_bits & (1U << quint8(release))) != 0; }
    constexpr int count() const { return std::popcount(m_bits); }
    /// The oldest release of a set that is not empty.
    constexpr Release oldest() const { return Release(std::countr_zero(m_bits)); }
    constexpr Release newest() const { return Release(std::bit_width(m_bits) - 1); }

    friend constexpr ReleaseSet operator|(ReleaseSet a, ReleaseSet b)
    {
        return fromBits(unsigned(a.m_bits | b.m_bits));
    }
    friend constexpr ReleaseSet operator&(ReleaseSet a, ReleaseSet b)
    {
        return fromBits(unsigned(a.m_bits & b.m_bits));
    }
    friend constexpr ReleaseSet operator-(ReleaseSet a, ReleaseSet b)
    {
        return fromBits(unsigned(a.m_bits & ~b.m_bits));
    }
    ReleaseSet &operator|=(ReleaseSet other) { return *this = *this | other; }
    friend constexpr bool operator==(ReleaseSet, ReleaseSet) = default;

    /// Ids in order of age, for example {"v0.6", "v0.9"}.
    QStringList ids() const;

private:
    static constexpr unsigned allBits = (1U << releaseRows.size()) - 1;
    static_assert(releaseRows.size() <= 8);

    static constexpr ReleaseSet fromBits(unsigned bits)
    {
        ReleaseSet set;
        set.m_bits = quint8(bits);
        return set;
    }

    quint8 m_bits = 0;
};

/// The releases that accept an upstream with a port.
inline constexpr ReleaseSet portReleases =
    ReleaseSet::where([](const ReleaseRow &row) { return row.upstream == UpstreamRule::NameAndPort; });
/// The releases that ask only for the scheme of a host.
inline constexpr ReleaseSet schemeReleases =
    ReleaseSet::where([](const ReleaseRow &row) { return row.host == HostRule::Scheme; });
/// The releases that accept a URL with a path as a host.
inline constexpr ReleaseSet pathReleases = ReleaseSet::where(
    [](const ReleaseRow &row) { return row.host == HostRule::Url || row.host == HostRule::UrlWithoutDots; });
/// Those of them that refuse a path with "." or ".." in it.
inline constexpr ReleaseSet dotlessReleases =
    ReleaseSet::where([](const ReleaseRow &row) { return row.host == HostRule::UrlWithoutDots; });

/// The id of a release, for example "v0.21".
QString releaseId(Release release);

/// What a document is checked against: one release, or `portable` (the default): every release that can decode it.
class ReleaseChoice
{
public:
    constexpr ReleaseChoice() = default; ///< portable
    constexpr explicit(false) ReleaseChoice(Release release) : m_release(release) { }

    /// Reads "portable", "latest" or a release id; nothing for any other text.
    static std::optional<ReleaseChoice> fromId(QStringView id);
    /// Every choice there is, `portable` first, then from the oldest to the newest.
    static QList<ReleaseChoice> all();

    constexpr bool isPortable() const { return !m_release.has_value(); }
    constexpr std::optional<Release> release() const { return m_release; }
    /// The release whose hosts.toml is written: for `portable`, the newest.
    constexpr Release effective() const { return m_release.value_or(newestRelease); }
    QString id() const;

    friend constexpr bool operator==(ReleaseChoice, ReleaseChoice) = default;

private:
    std::optional<Release> m_release;
};

} // namespace sme
