// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/outcome.h"

#include <QCoreApplication>
#include <QStringList>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct OutcomeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::Verdict)
};

ContainerdOutcome joinedOutcome(ContainerdOutcome a, ContainerdOutcome b)
{
    using enum ContainerdOutcome;
    if (a == Unknown || a == b)
        return b;
    if (b == Unknown)
        return a;
    return a == Breaks || b == Breaks ? Breaks : Partly;
}

} // namespace

QString outcomeId(ContainerdOutcome outcome)
{
    constexpr std::array<QLatin1StringView, outcomeCount> ids{""_L1, "uses"_L1, "partly"_L1, "skips"_L1, "breaks"_L1};
    return ids[std::size_t(outcome)];
}

QJsonValue outcomeJson(ContainerdOutcome outcome)
{
    return outcome == ContainerdOutcome::Unknown ? QJsonValue() : QJsonValue(outcomeId(outcome));
}

QString outcomeText(ContainerdOutcome outcome)
{
    switch (outcome) {
    case ContainerdOutcome::Uses:
        return OutcomeTexts::tr("containerd would use it");
    case ContainerdOutcome::Partly:
        return OutcomeTexts::tr("containerd would use it for a part, and the next host for the rest");
    case ContainerdOutcome::Skips:
        return OutcomeTexts::tr("containerd would skip it without a word");
    case ContainerdOutcome::Breaks:
        return OutcomeTexts::tr("the pull would break");
    case ContainerdOutcome::Unknown:
        break;
    }
    return OutcomeTexts::tr("not found out");
}

OutcomeByVersion::OutcomeByVersion(ContainerdOutcome everywhere)
{
    versions(everywhere) = ContainerdVersions::all();
}

OutcomeByVersion::OutcomeByVersion(ContainerdVersions there, ContainerdOutcome outcome, ContainerdOutcome elsewhere)
{
    versions(elsewhere) = ContainerdVersions::all() - there;
    versions(outcome) |= there;
}

ContainerdOutcome OutcomeByVersion::of(const ContainerdChoice &choice) const
{
    for (std::size_t i = outcomeCount; i-- > 0;) {
        const bool isThere = choice.isAny() ? !m_versions[i].isEmpty() : m_versions[i].contains(*choice.version());
        if (isThere)
            return ContainerdOutcome(i);
    }
    return ContainerdOutcome::Unknown;
}

bool OutcomeByVersion::differs() const
{
    return std::ranges::none_of(m_versions, &ContainerdVersions::isAll);
}

QJsonObject OutcomeByVersion::toJson() const
{
    QJsonObject object;
    for (std::size_t i = 0; i < outcomeCount; ++i) {
        if (!m_versions[i].isEmpty())
            object.insert(m_versions[i].id(), outcomeJson(ContainerdOutcome(i)));
    }
    return object;
}

QString OutcomeByVersion::text() const
{
    QStringList parts;
    for (std::size_t i = 0; i < outcomeCount; ++i) {
        if (!m_versions[i].isEmpty())
            parts += OutcomeTexts::tr("%1: %2").arg(m_versions[i].text(), outcomeText(ContainerdOutcome(i)));
    }
    return parts.join(u"; "_s);
}

OutcomeByVersion OutcomeByVersion::joined(const OutcomeByVersion &other) const
{
    OutcomeByVersion result;
    result.m_versions = {};
    for (std::size_t i = 0; i < outcomeCount; ++i) {
        for (std::size_t j = 0; j < outcomeCount; ++j) {
            const ContainerdOutcome outcome = joinedOutcome(ContainerdOutcome(i), ContainerdOutcome(j));
            result.versions(outcome) |= m_versions[i] & other.m_versions[j];
        }
    }
    return result;
}

OutcomeByVersion OutcomeByVersion::followedBy(const OutcomeByVersion &next) const
{
    return replaced(m_versions[std::size_t(ContainerdOutcome::Uses)], next);
}

OutcomeByVersion OutcomeByVersion::replaced(ContainerdVersions versions, const OutcomeByVersion &there) const
{
    OutcomeByVersion result;
    for (std::size_t i = 0; i < outcomeCount; ++i)
        result.m_versions[i] = (m_versions[i] - versions) | (there.m_versions[i] & versions);
    return result;
}

} // namespace sme
