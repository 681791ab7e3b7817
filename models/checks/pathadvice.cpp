// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/pathadvice.h"

#include "checks/admission.h"
#include "checks/nameadvice.h"
#include "mirror/knownregistries.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

using Flaw = PathAdvice::Flaw;

constexpr QLatin1StringView version("/v2");

/// Where the path of a URL begins.
qsizetype pathBegin(const QString &url)
{
    const HostUrlParts parts = splitHostUrl(url);
    return parts.authority.data() + parts.authority.size() - url.constData();
}

/// The path as it is written, without slashes at its end.
QString writtenPath(const HostUrlParts &parts)
{
    QString path = parts.path.toString();
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// The authority as it is accepted: lower case, without user, dot at the end of the name, zeros before the port.
QString respelledAuthority(const QString &authority)
{
    QString text = authority.sliced(authority.lastIndexOf(u'@') + 1).toLower();
    QString port;
    if (const qsizetype colon = text.lastIndexOf(u':'); colon >= 0 && !text.endsWith(u']')) {
        port = text.sliced(colon + 1);
        text.truncate(colon);
        while (port.startsWith(u'0') && port.size() > 1)
            port.remove(0, 1);
    }
    while (text.endsWith(u'.'))
        text.chop(1);
    const bool isAscii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (!isAscii)
        text = QString::fromLatin1(QUrl::toAce(text));
    return port.isEmpty() ? text : text + u':' + port;
}

/// What is written for "https://": one slash, a missing colon, another protocol, a letter wrong, nothing at all.
QString withScheme(const QString &text)
{
    static constexpr std::array wrong{"https:\\\\"_L1, "https:/"_L1, "https//"_L1, "https:"_L1, "https;//"_L1,
                                      "https.//"_L1,   "http//"_L1,  "http:/"_L1,  "htp://"_L1};
    if (text.startsWith("https://"_L1, Qt::CaseInsensitive) || text.startsWith("http://"_L1, Qt::CaseInsensitive))
        return text;
    for (const QLatin1StringView begin : wrong) {
        if (text.startsWith(begin, Qt::CaseInsensitive)) {
            const bool isPlain = begin.startsWith("http"_L1) && !begin.startsWith("https"_L1);
            return (isPlain ? "http://"_L1 : "https://"_L1) + text.sliced(begin.size());
        }
    }
    const qsizetype other = text.indexOf("://"_L1);
    return "https://"_L1 + (other < 0 ? text : text.sliced(other + 3));
}

/// A URL with all corrected that surely is not meant; its path stays.
QString respelledUrl(const QString &url)
{
    const QString text = withScheme(withoutQuotes(url));
    const qsizetype schemeEnd = text.indexOf("://"_L1);
    if (schemeEnd < 0)
        return text;
    const qsizetype begin = schemeEnd + 3;
    const auto endsAuthority = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const auto end = std::find_if(text.begin() + begin, text.end(), endsAuthority) - text.begin();
    QString path = text.sliced(end);
    if (const auto query = std::find_if(path.begin(), path.end(), [](QChar c) { return c == u'?' || c == u'#'; });
        query != path.end())
        path.truncate(query - path.begin());
    while (path.endsWith(u'/'))
        path.chop(1);
    const QStringList segments = path.split(u'/');
    if (segments.contains("."_L1) || segments.contains(".."_L1))
        path = apiRootPath(path, true);
    return text.first(begin).toLower() + respelledAuthority(text.sliced(begin, end - begin)) + path;
}

} // namespace

PathAdvice pathAdvice(const QString &url, bool overridePath)
{
    PathAdvice advice{.flaw = Flaw::None, .software = {}, .url = url, .overridePath = overridePath};
    const HostUrlParts parts = splitHostUrl(url);
    // Most hosts have no path, and all of them are looked at.
    const bool isPlain = !overridePath && (parts.path.isEmpty() || parts.path == u"/");
    if (isPlain || !parseHostUrl(url))
        return advice;
    const QString path = apiRootPath(parts.path.toString(), true);
    const bool begins = path == version || path.startsWith("/v2/"_L1);
    const bool has = begins || path.split(u'/').contains("v2"_L1);
    if (path.isEmpty()) {
        advice.flaw = overridePath ? Flaw::NoVersion : Flaw::None;
        advice.overridePath = false;
        return advice;
    }
    if (has) {
        // containerd leaves a path alone that ends in /v2.
        const bool isRight = overridePath || path.endsWith(version);
        advice.flaw = isRight ? Flaw::None : Flaw::SecondVersion;
        advice.overridePath = overridePath || !isRight;
        return advice;
    }
    const PathShape *shape = KnownRegistries::instance().shape(parts.host.toString().toLower(), path);
    advice.software = shape ? shape->name : QString();
    if (shape && shape->appended) {
        advice.flaw = overridePath ? Flaw::NoVersion : Flaw::None;
        advice.overridePath = false;
        return advice;
    }
    advice.flaw = overridePath ? Flaw::NoVersion : Flaw::Prefix;
    const QString own = writtenPath(parts);
    const QString clean = QString::fromLatin1(QUrl::toPercentEncoding(path, "/:@!$&'()*+,;=~"));
    advice.url =
        url.first(pathBegin(url)) + version + (apiRootPath(version + own, true) == version + path ? own : clean);
    advice.overridePath = true;
    return advice;
}

QList<Change> pathChanges(const HostFacts &facts, const PathAdvice &advice)
{
    const bool setsOverride = advice.overridePath != facts.host.overridesPath();
    const ReleaseSet knowing = ReleaseSet::since(fieldRow(HostField::OverridePath).since);
    const bool isKnown = !(facts.mirror.document.active & knowing).isEmpty();
    const bool isTaken = advice.url != facts.host.url && facts.mirror.hasOther(advice.url, facts.index);
    if (isTaken || (!isKnown && advice.overridePath))
        return {};
    change::Set change;
    if (advice.url != facts.host.url)
        change.items.append({facts.id(), HostField::Url, advice.url});
    if (setsOverride)
        change.items.append({facts.id(), HostField::OverridePath, advice.overridePath});
    return change.items.isEmpty() ? QList<Change>() : QList<Change>{change};
}

std::optional<HostRepair> repairHost(const HostFacts &facts, ReleaseSet releases)
{
    HostRepair repair{respelledUrl(facts.host.url), std::nullopt};
    const auto isAccepted = [&repair](ReleaseSet by) { return (by - releasesAcceptingHost(repair.url)).isEmpty(); };
    const ReleaseSet withPaths = pathReleases & ReleaseSet::since(fieldRow(HostField::OverridePath).since);
    if (!isAccepted(releases) && !facts.present.contains(HostField::OverridePath) && !(releases & withPaths).isEmpty()
        && isAccepted(releases & withPaths)) {
        // A path is only for releases that know the field, so saying what is meant with it keeps the others away.
        const PathAdvice advice = pathAdvice(repair.url, false);
        repair.url = advice.url;
        repair.overridePath = advice.overridePath;
        releases = releases & withPaths;
    }
    const bool overrides = repair.overridePath.value_or(facts.host.overridesPath());
    const PathAdvice path = pathAdvice(repair.url, overrides);
    if (path.flaw != Flaw::None && (releases - withPaths).isEmpty() && isAccepted(releases)) {
        repair.url = path.url;
        if (path.overridePath != overrides)
            repair.overridePath = path.overridePath;
    }
    const bool isOther = repair.url != facts.host.url;
    if (!isAccepted(releases) || (!isOther && !repair.overridePath)
        || (isOther && facts.mirror.hasOther(repair.url, facts.index)))
        return std::nullopt;
    return repair;
}

} // namespace sme
