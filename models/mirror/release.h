// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <bit>
#include <optional>

namespace sme {

/// A release of the registry-cache extension that changed what a MirrorConfig may hold; each stands for all releases up
/// to the next one. In order of age.
enum class Release : quint8 {
    V0_6, ///< v0.6 to v0.8: upstream without port, host only needs its scheme
    V0_9, ///< host is scheme://host[:port]
    V0_10, ///< v0.10 to v0.20: the second hosts.toml format
    V0_21, ///< caBundleSecretReferenceName
    V0_22, ///< overridePath, URL with a path
    V0_23, ///< no "." or ".." path segments; the newest
};

/// A set of releases, kept as bits so that a rule can say for all releases at once which of them raise it.
class ReleaseSet
{
public:
    constexpr ReleaseSet() = default;
    constexpr explicit(false) ReleaseSet(Release release) : m_bits(quint8(1U << quint8(release))) { }

    static constexpr ReleaseSet all() { return fromBits(0x3f); }
    static constexpr ReleaseSet since(Release first) { return fromBits(0x3f & (0x3f << quint8(first))); }
    static constexpr ReleaseSet before(Release end) { return fromBits(quint8(0x3f & ~(0x3f << quint8(end)))); }

    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool contains(Release release) const { return (m_bits & (1U << quint8(release))) != 0; }
    constexpr int count() const { return std::popcount(m_bits); }
    /// The oldest release of a set that is not empty.
    constexpr Release oldest() const { return Release(std::countr_zero(m_bits)); }
    constexpr Release newest() const { return Release(7 - std::countl_zero(m_bits)); }

    friend constexpr ReleaseSet operator|(ReleaseSet a, ReleaseSet b) { return fromBits(a.m_bits | b.m_bits); }
    friend constexpr ReleaseSet operator&(ReleaseSet a, ReleaseSet b) { return fromBits(a.m_bits & b.m_bits); }
    friend constexpr ReleaseSet operator-(ReleaseSet a, ReleaseSet b) { return fromBits(a.m_bits & ~b.m_bits); }
    ReleaseSet &operator|=(ReleaseSet other) { return *this = *this | other; }
    friend constexpr bool operator==(ReleaseSet, ReleaseSet) = default;

    /// Ids in order of age, for example {"v0.6", "v0.9"}.
    QStringList ids() const;

private:
    static constexpr ReleaseSet fromBits(int bits)
    {
        ReleaseSet set;
        set.m_bits = quint8(bits);
        return set;
    }

    quint8 m_bits = 0;
};

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
    constexpr Release effective() const { return m_release.value_or(Release::V0_23); }
    QString id() const;

    friend constexpr bool operator==(ReleaseChoice, ReleaseChoice) = default;

private:
    std::optional<Release> m_release;
};

} // namespace sme
