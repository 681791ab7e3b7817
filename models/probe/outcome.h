// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/behaviour.h"

#include <QJsonObject>
#include <QString>

#include <array>

namespace sme {

/// What containerd on a node would do with a host. From good to bad, but for the first.
enum class ContainerdOutcome : quint8 {
    Unknown, ///< not found out: cancelled, or not contacted
    Uses,
    Partly, ///< some of what it asks for comes from the host, the rest from the next one
    Skips, ///< goes on to the next host without a word
    Breaks, ///< the pull fails though another host might have served it
};
inline constexpr std::size_t outcomeCount = std::size_t(ContainerdOutcome::Breaks) + 1;

/// "uses", "partly", "skips", "breaks"; empty for Unknown.
QString outcomeId(ContainerdOutcome outcome);
/// The same for machines: null for Unknown.
QJsonValue outcomeJson(ContainerdOutcome outcome);
/// A sentence for people.
QString outcomeText(ContainerdOutcome outcome);

/// What containerd does, where its versions may differ.
class OutcomeByVersion
{
public:
    /// The same in every version.
    explicit(false) OutcomeByVersion(ContainerdOutcome everywhere = ContainerdOutcome::Unknown);
    /// One outcome in some versions, another one elsewhere.
    OutcomeByVersion(ContainerdVersions versions, ContainerdOutcome there, ContainerdOutcome elsewhere);

    /// That of a version; of several versions that differ, the worst.
    ContainerdOutcome of(const ContainerdChoice &choice) const;
    bool differs() const;
    /// Outcomes by ranges of versions, as ContainerdVersions::id() writes them.
    QJsonObject toJson() const;
    /// For people, one line.
    QString text() const;

    /// The outcome of a pull of which this and `other` are parts, tried one after the other: what breaks one breaks
    /// all, and what is skipped for one only makes it partly. Unknown parts do not count.
    OutcomeByVersion joined(const OutcomeByVersion &other) const;
    /// Where this one is Uses, what `next` says; elsewhere it stays.
    OutcomeByVersion followedBy(const OutcomeByVersion &next) const;
    /// The same, but in some versions the outcome is that of `there`.
    OutcomeByVersion replaced(ContainerdVersions versions, const OutcomeByVersion &there) const;

    friend bool operator==(const OutcomeByVersion &, const OutcomeByVersion &) = default;

private:
    ContainerdVersions &versions(ContainerdOutcome outcome) { return m_versions[std::size_t(outcome)]; }

    std::array<ContainerdVersions, outcomeCount> m_versions; ///< by outcome; together all versions
};

} // namespace sme
