// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <compare>
#include <optional>

namespace sme {

/// A release of containerd. What stands behind the third number does not count: 2.4.0-beta.0 behaves as 2.4.0 will.
struct ContainerdVersion
{
    int major = 0;
    int minor = 0;
    int patch = 0;

    /// The first version in a text: "1.7.24", "v2.1.9", "containerd://1.6.20~ds1", "containerd github.com/… 2.3.4 …".
    static std::optional<ContainerdVersion> find(QStringView text);
    QString toString() const;

    friend constexpr auto operator<=>(const ContainerdVersion &, const ContainerdVersion &) = default;
};

/// The minor versions that are known, each as its newest patch whose behaviour was seen; from the oldest to the newest.
const QList<ContainerdVersion> &knownContainerdVersions();

/// What a question is asked for: one version, or any: then the answer says where the versions differ.
class ContainerdChoice
{
public:
    constexpr ContainerdChoice() = default; ///< any
    constexpr explicit(false) ContainerdChoice(const ContainerdVersion &version) : m_version(version) { }

    /// Reads "any", a minor version as "1.7", which means its newest known patch, or a version as "2.0.11", also as
    /// kubectl prints it: "containerd://2.0.11". Nothing for any other text, and for versions before 1.6, about which
    /// nothing is known.
    static std::optional<ContainerdChoice> fromId(QStringView id);
    /// The ids that are offered: "any" and the minor versions.
    static QStringList ids();

    constexpr bool isAny() const { return !m_version.has_value(); }
    constexpr const std::optional<ContainerdVersion> &version() const { return m_version; }
    /// The version that stands for all where one must be chosen: the newest known 2.3.
    ContainerdVersion effective() const;
    /// "any", or the version in full.
    QString id() const;

    friend constexpr bool operator==(const ContainerdChoice &, const ContainerdChoice &) = default;

private:
    std::optional<ContainerdVersion> m_version;
};

} // namespace sme
