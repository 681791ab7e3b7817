// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirror/release.h"

namespace sme {

namespace {

constexpr QLatin1StringView portableId("portable");
constexpr QLatin1StringView latestId("latest");

} // namespace

QString releaseId(Release release)
{
    return releaseRow(release).id;
}

QStringList ReleaseSet::ids() const
{
    QStringList result;
    for (std::size_t i = 0; i < releaseRows.size(); ++i) {
        if (contains(Release(i)))
            result.append(releaseRows[i].id);
    }
    return result;
}

std::optional<ReleaseChoice> ReleaseChoice::fromId(QStringView id)
{
    if (id == portableId)
        return ReleaseChoice();
    if (id == latestId)
        return ReleaseChoice(newestRelease);
    for (std::size_t i = 0; i < releaseRows.size(); ++i) {
        if (id == releaseRows[i].id)
            return ReleaseChoice(Release(i));
    }
    return std::nullopt;
}

QList<ReleaseChoice> ReleaseChoice::all()
{
    QList<ReleaseChoice> result{ReleaseChoice()};
    for (std::size_t i = 0; i < releaseRows.size(); ++i)
        result.append(ReleaseChoice(Release(i)));
    return result;
}

QString ReleaseChoice::id() const
{
    return m_release ? releaseId(*m_release) : QString(portableId);
}

} // namespace sme
