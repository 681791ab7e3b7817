// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/admission.h"
#include "checks/rule.h"
#include "hosts/hoststoml.h"
#include "mirror/knownregistries.h"

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Up to so many hosts, comparing each with each costs less than a hash table.
constexpr qsizetype fewHosts = 8;

QStringView withoutSlashes(QStringView url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

bool isSimilar(QStringView a, QStringView b)
{
    const QStringView first = withoutSlashes(a);
    const QStringView second = withoutSlashes(b);
    return first.size() == second.size() && first.compare(second, Qt::CaseInsensitive) == 0;
}

/// For each host the first one before it that is equal by `key`, among many.
template<typename Key>
std::vector<int> firstByKey(const QList<Host> &hosts, Key key)
{
    std::vector<int> result;
    QHash<QString, int> seen;
    for (int i = 0; i < hosts.size(); ++i) {
        const QString own = key(hosts.at(i).url);
        const auto it = seen.constFind(own);
        result.push_back(it == seen.cend() ? -1 : *it);
        if (it == seen.cend())
            seen.insert(own, i);
    }
    return result;
}

/// The same among few.
template<typename Equal>
std::vector<int> firstByComparing(const QList<Host> &hosts, Equal equal)
{
    std::vector<int> result(std::size_t(hosts.size()), -1);
    for (int i = 1; i < hosts.size(); ++i) {
        for (int j = 0; j < i && result[std::size_t(i)] < 0; ++j) {
            if (equal(hosts.at(i).url, hosts.at(j).url))
                result[std::size_t(i)] = j;
        }
    }
    return result;
}

/// By which images of a host are named; Docker Hub's go by docker.io.
QString registryName(const HostFacts &facts)
{
    const QStringView defaultPort = facts.isPlainHttp() ? u":80" : u":443";
    if (!facts.url.port.isEmpty() && facts.url.port != defaultPort)
        return facts.url.authority.toString().toLower();
    return facts.name == "registry-1.docker.io"_L1 ? u"docker.io"_s : facts.name;
}

} // namespace

MirrorFacts::MirrorFacts(const DocumentFacts &documentFacts, const Mirror &ofMirror, const EntryIds &ofIds,
                         bool isRepeated)
    : document(documentFacts), mirror(ofMirror), ids(ofIds), isDuplicate(isRepeated),
      accepting(releasesAcceptingUpstream(ofMirror.upstream))
{
    const QList<Host> &hosts = mirror.hosts;
    if (hosts.size() <= fewHosts) {
        sameAs = firstByComparing(hosts, [](const QString &a, const QString &b) { return a == b; });
        similarTo = firstByComparing(hosts, isSimilar);
    } else {
        sameAs = firstByKey(hosts, [](const QString &url) { return url; });
        similarTo = firstByKey(hosts, [](const QString &url) { return withoutSlashes(url).toString().toCaseFolded(); });
    }
}

bool MirrorFacts::hasOther(const QString &ofUrl, int index) const
{
    const auto key = [](const QString &url) { return withoutSlashes(url).toString().toCaseFolded(); };
    if (m_urls.isEmpty()) {
        for (const Host &host : mirror.hosts)
            ++m_urls[key(host.url)];
    }
    const QString wanted = key(ofUrl);
    return m_urls.value(wanted) > (key(mirror.hosts.at(index).url) == wanted ? 1 : 0);
}

int MirrorFacts::otherInCaFile(int index, Release release) const
{
    const auto identity = [this](const Host &host) {
        const auto bundle = document.caBundles.constFind(*host.caBundle);
        return bundle == document.caBundles.cend() ? '?' + host.caBundle->toUtf8() : bundle->identity;
    };
    const QList<Host> &hosts = mirror.hosts;
    CaFiles &files = m_caFiles[releaseRow(release).caPath];
    if (files.isEmpty()) {
        QHash<QString, int> byPath;
        files.reserve(hosts.size());
        for (int i = 0; i < hosts.size(); ++i) {
            const Host &other = hosts.at(i);
            int first = i;
            if (other.caBundle) {
                const QString path = caBundlePath(mirror.upstream, other.url, release);
                first = byPath.value(path, i);
                if (first == i)
                    byPath.insert(path, i);
            }
            files.append(first);
        }
    }
    const Host &host = hosts.at(index);
    const int first = files.at(index);
    return first < index && identity(hosts.at(first)) != identity(host) ? first : -1;
}

HostFacts::HostFacts(const MirrorFacts &mirrorFacts, int hostIndex)
    : mirror(mirrorFacts), host(mirrorFacts.mirror.hosts.at(hostIndex)), index(hostIndex), url(splitHostUrl(host.url)),
      accepting(releasesAcceptingHost(host.url)), name(url.host.toString().toLower()), registry(registryName(*this)),
      isPublicMirror(KnownRegistries::instance().isPublicMirror(name)),
      pulls(host.capabilities.isEmpty() || host.capabilities.contains(pullCapability)),
      resolves(host.capabilities.contains(resolveCapability))
{
}

QString canonicalRegistry(const QString &name)
{
    const auto httpsPort = ":443"_L1;
    const QString host = name.endsWith(httpsPort) ? name.chopped(httpsPort.size()) : name;
    return KnownRegistries::instance().isDockerHubAlias(host) ? u"docker.io"_s : host;
}

std::span<const Rule<DocumentFacts>> documentRules()
{
    static const std::vector<Rule<DocumentFacts>> rules = [] {
        std::vector<Rule<DocumentFacts>> all(shootRules().begin(), shootRules().end());
        all.insert(all.end(), placeRules().begin(), placeRules().end());
        return all;
    }();
    return rules;
}

std::span<const Rule<HostFacts>> hostRules()
{
    static const std::vector<Rule<HostFacts>> rules = [] {
        std::vector<Rule<HostFacts>> all(hostErrorRules().begin(), hostErrorRules().end());
        all.insert(all.end(), hostLintRules().begin(), hostLintRules().end());
        all.insert(all.end(), registryLintRules().begin(), registryLintRules().end());
        all.insert(all.end(), nodeLintRules().begin(), nodeLintRules().end());
        return all;
    }();
    return rules;
}

const CaBundleFacts *acceptedBundle(const HostFacts &facts)
{
    if (!facts.host.caBundle)
        return nullptr;
    const auto &bundles = facts.mirror.document.caBundles;
    const auto it = bundles.constFind(*facts.host.caBundle);
    return it != bundles.cend() && it->isSecret && it->problem.isEmpty() ? &*it : nullptr;
}

} // namespace sme
