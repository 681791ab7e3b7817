// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/mirrorrepair.h"

#include "checks/admission.h"
#include "checks/nameadvice.h"
#include "mirror/knownregistries.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct MirrorRepairTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::MirrorRules)
};

constexpr QLatin1StringView dockerHub("docker.io");
constexpr QLatin1StringView httpsDefaultPort(":443");

/// The upstream without what does not belong to it: blanks, a scheme, a user, a path, a dot at the end, upper case,
/// zeros before the port.
QString respelledUpstream(const QString &upstream)
{
    QString text = withoutQuotes(upstream).toLower();
    if (const qsizetype scheme = text.indexOf("://"_L1); scheme >= 0)
        text.remove(0, scheme + 3);
    if (const qsizetype slash = text.indexOf(u'/'); slash >= 0)
        text.truncate(slash);
    text.remove(0, text.lastIndexOf(u'@') + 1);
    QString port = text.section(u':', 1);
    text = text.section(u':', 0, 0);
    while (port.size() > 1 && port.startsWith(u'0'))
        port.remove(0, 1);
    while (text.endsWith(u'.'))
        text.chop(1);
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7f; }))
        text = QString::fromLatin1(QUrl::toAce(text));
    return port.isEmpty() ? text : text + u':' + port;
}

/// More than these no person has written, and no repair moves them.
constexpr qsizetype maxMovedHosts = 50;

QString withoutSlash(const QString &url)
{
    return (url.endsWith(u'/') ? url.chopped(1) : url).toLower();
}

/// Moves the hosts that it lacks to the first mirror of `upstream`, and removes this one.
QList<Change> mergeInto(const MirrorFacts &facts, const QString &upstream)
{
    const MirrorIndex *mirrors = facts.document.mirrors;
    const int target = mirrors ? mirrors->firstWith(upstream) : -1;
    if (target < 0 || mirrors->idAt(target) == facts.ids.mirror || !mirrors->isEditable(target)
        || facts.mirror.hosts.size() > maxMovedHosts)
        return {};
    const QList<Host> &present = mirrors->mirrorAt(target).hosts;
    change::Move move{.parent = mirrors->idAt(target)};
    for (qsizetype i = 0; i < facts.mirror.hosts.size(); ++i) {
        const QString url = withoutSlash(facts.mirror.hosts[i].url);
        // What the first mirror says of a host that both have stays.
        if (std::ranges::none_of(present, [&url](const Host &other) { return withoutSlash(other.url) == url; }))
            move.rows.append({facts.ids.mirror, facts.ids.hosts[i]});
    }
    const change::Remove removal{{facts.id()}};
    return move.rows.isEmpty() ? QList<Change>{removal} : QList<Change>{move, removal};
}

} // namespace

QList<Fix> mergeFix(const MirrorFacts &facts)
{
    const QList<Change> changes = mergeInto(facts, facts.mirror.upstream);
    if (changes.isEmpty())
        return {};
    return {{MirrorRepairTexts::tr("Move the hosts to the first mirror of %1").arg(facts.mirror.upstream), changes}};
}

QList<Fix> renameFix(const MirrorFacts &facts)
{
    const QString better = betterUpstream(facts.mirror.upstream);
    const bool isAccepted = (facts.document.active - releasesAcceptingUpstream(better)).isEmpty();
    if (better.isEmpty() || !isAccepted || facts.document.context.cacheUpstreams.contains(better))
        return {};
    if (!facts.document.hasUpstream(better))
        return {{MirrorRepairTexts::tr("Rename the upstream to %1").arg(better), {facts.rename(better)}}};
    const QList<Change> changes = mergeInto(facts, better);
    if (changes.isEmpty())
        return {};
    return {{MirrorRepairTexts::tr("Move the hosts to the mirror of %1").arg(better), changes}};
}

QString betterUpstream(const QString &upstream)
{
    const KnownRegistries &known = KnownRegistries::instance();
    if (known.isDockerHubAlias(upstream))
        return dockerHub;
    if (!isHostAndPort(upstream)) {
        const QString text = respelledUpstream(upstream);
        if (text == upstream || !isHostAndPort(text))
            return {};
        const QString better = betterUpstream(text);
        return better.isEmpty() ? text : better;
    }
    if (upstream.endsWith(httpsDefaultPort)) {
        const QString name = upstream.chopped(httpsDefaultPort.size());
        return known.isDockerHubAlias(name) ? QString(dockerHub) : name;
    }
    const QString successor = known.successor(upstream);
    return successor.isEmpty() ? known.meantUpstream(upstream) : successor;
}

} // namespace sme
