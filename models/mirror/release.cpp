// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirror/release.h"

#include <array>

namespace sme {

namespace {

constexpr std::array<QLatin1StringView, 6> ids{
    QLatin1StringView("v0.6"),  QLatin1StringView("v0.9"),  QLatin1StringView("v0.10"),
    QLatin1StringView("v0.21"), QLatin1StringView("v0.22"), QLatin1StringView("v0.23"),
};

constexpr QLatin1StringView portableId("portable");
constexpr QLatin1StringView latestId("latest");

} // namespace

QString releaseId(Release release)
{
    return ids.at(std::size_t(release));
}

QStringList ReleaseSet::ids() const
{
    QStringList result;
    for (std::size_t i = 0; i < sme::ids.size(); ++i) {
        if (contains(Release(i)))
            result.append(sme::ids.at(i));
    }
    return result;
}

std::optional<ReleaseChoice> ReleaseChoice::fromId(QStringView id)
{
    if (id == portableId)
        return ReleaseChoice();
    if (id == latestId)
        return ReleaseChoice(ReleaseSet::all().newest());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (id == ids.at(i))
            return ReleaseChoice(Release(i));
    }
    return std::nullopt;
}

QList<ReleaseChoice> ReleaseChoice::all()
{
    QList<ReleaseChoice> result{ReleaseChoice()};
    for (std::size_t i = 0; i < ids.size(); ++i)
        result.append(ReleaseChoice(Release(i)));
    return result;
}

QString ReleaseChoice::id() const
{
    return m_release ? releaseId(*m_release) : QString(portableId);
}

} // namespace sme
