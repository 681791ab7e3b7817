// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/version.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

std::optional<ContainerdVersion> versionOf(const QRegularExpressionMatch &match)
{
    if (!match.hasMatch())
        return std::nullopt;
    return ContainerdVersion{
        .major = match.captured(1).toInt(), .minor = match.captured(2).toInt(), .patch = match.captured(3).toInt()};
}

} // namespace

std::optional<ContainerdVersion> ContainerdVersion::find(QStringView text)
{
    static const QRegularExpression pattern(u"(?<![0-9.])([0-9]{1,4})\\.([0-9]{1,4})\\.([0-9]{1,4})(?!\\.?[0-9])"_s);
    return versionOf(pattern.match(text.toString()));
}

QString ContainerdVersion::toString() const
{
    return u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
}

const QList<ContainerdVersion> &knownContainerdVersions()
{
    static const QList<ContainerdVersion> versions{
        {1, 6, 32}, {1, 7, 34}, {2, 0, 11}, {2, 1, 9}, {2, 2, 7}, {2, 3, 4}, {2, 4, 0},
    };
    return versions;
}

std::optional<ContainerdChoice> ContainerdChoice::fromId(QStringView id)
{
    if (id == "any"_L1)
        return ContainerdChoice();
    for (const ContainerdVersion &version : knownContainerdVersions()) {
        if (id == u"%1.%2"_s.arg(version.major).arg(version.minor))
            return version;
    }
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(
        u"(?:containerd://)?v?([0-9]{1,4})\\.([0-9]{1,4})\\.([0-9]{1,4})([-~+][0-9A-Za-z.~+-]*)?"));
    const std::optional<ContainerdVersion> version = versionOf(whole.match(id.toString()));
    const ContainerdVersion &oldest = knownContainerdVersions().constFirst();
    if (!version || std::pair(version->major, version->minor) < std::pair(oldest.major, oldest.minor))
        return std::nullopt;
    return *version;
}

QStringList ContainerdChoice::ids()
{
    QStringList ids{u"any"_s};
    for (const ContainerdVersion &version : knownContainerdVersions())
        ids += u"%1.%2"_s.arg(version.major).arg(version.minor);
    return ids;
}

ContainerdVersion ContainerdChoice::effective() const
{
    if (m_version)
        return *m_version;
    const QList<ContainerdVersion> &known = knownContainerdVersions();
    const auto isRecommended = [](const ContainerdVersion &version) {
        return version.major == 2 && version.minor == 3;
    };
    return *std::ranges::find_if(known, isRecommended);
}

QString ContainerdChoice::id() const
{
    return m_version ? m_version->toString() : u"any"_s;
}

} // namespace sme
