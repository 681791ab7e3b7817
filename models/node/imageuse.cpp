// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/imageuse.h"

#include "checks/admission.h"
#include "containerd/imagereference.h"
#include "mirror/knownregistries.h"
#include "node/jsonvalues.h"
#include "node/nodedata.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// The number of letters to insert, remove, change or swap with their neighbour, at most `limit` + 1.
int distance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    // Names of one domain are alike at both ends, which costs nothing.
    const auto same = std::ranges::mismatch(a, b).in1 - a.begin();
    a = a.sliced(same);
    b = b.sliced(same);
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    if (a.isEmpty() || b.isEmpty())
        return int(a.size() + b.size());
    constexpr qsizetype usual = 64;
    const qsizetype width = b.size() + 1;
    QVarLengthArray<int, 3 * usual> rows(3 * width);
    int *beforeLast = rows.data();
    int *last = beforeLast + width;
    int *row = last + width;
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int change = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit + 1)
            return limit + 1;
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

QStringView withoutPort(QStringView registry)
{
    const qsizetype colon = registry.lastIndexOf(u':');
    return colon < 0 ? registry : registry.first(colon);
}

/// The name that images of Docker Hub have, for its other names.
QString canonical(const QString &registry)
{
    return KnownRegistries::instance().isDockerHubAlias(registry) ? u"docker.io"_s : registry;
}

/// What one registry has in a configuration; found once for all its images.
struct RegistryUse
{
    std::optional<QString> upstream;
    QStringList hosts;
    bool tagByMirror = false;
    bool digestByMirror = false;
    QString nearest;
    QString fix;
};

class UseFinder
{
public:
    explicit UseFinder(const MirrorConfig &config)
    {
        for (const Mirror &mirror : config.mirrors) {
            if (!m_mirrors.contains(mirror.upstream))
                m_mirrors.insert(mirror.upstream, &mirror);
            const auto note = [position = m_upstreams.size()](QHash<QString, qsizetype> &first, const QString &name) {
                if (!first.contains(name))
                    first.insert(name, position);
            };
            note(m_byName, canonical(mirror.upstream));
            note(m_withoutPort, withoutPort(mirror.upstream).toString());
            m_upstreams.append(mirror.upstream);
        }
    }

    const RegistryUse &find(const QString &registry)
    {
        const auto known = m_uses.constFind(registry);
        return known != m_uses.cend() ? *known : *m_uses.insert(registry, make(registry));
    }

private:
    RegistryUse make(const QString &registry) const
    {
        RegistryUse use;
        if (const Mirror *mirror = m_mirrors.value(registry)) {
            use.upstream = registry;
            for (const Host &host : mirror->hosts) {
                const QStringList capabilities = host.effectiveCapabilities();
                use.hosts.append(host.url);
                const bool pulls = capabilities.contains(pullCapability);
                use.digestByMirror = use.digestByMirror || pulls;
                use.tagByMirror = use.tagByMirror || (pulls && capabilities.contains(resolveCapability));
            }
            return use;
        }
        use.nearest = nearestTo(registry);
        if (isHostAndPort(registry))
            use.fix = "add-mirror "_L1 + registry;
        return use;
    }

    /// An upstream that is the same registry by another name or port first, then one that is a typing mistake away.
    QString nearestTo(const QString &registry) const
    {
        const qsizetype same = std::min(m_byName.value(canonical(registry), m_upstreams.size()),
                                        m_withoutPort.value(withoutPort(registry).toString(), m_upstreams.size()));
        if (same < m_upstreams.size())
            return m_upstreams.at(same);
        const QStringList &common = KnownRegistries::instance().commonUpstreams();
        const QString inDocument = closest(registry, m_upstreams);
        // A well-known registry was not mistyped; at most the document was.
        if (!inDocument.isEmpty() || common.contains(registry))
            return inDocument;
        return closest(registry, common);
    }

    static QString closest(const QString &registry, const QStringList &names)
    {
        const int limit = registry.size() > 12 ? 2 : 1;
        const bool isCommon = isWellKnown(registry);
        QString best;
        int bestDistance = limit + 1;
        for (const QString &name : names) {
            // Two public registries may be close in letters (gcr.io, ghcr.io), and are not meant for each other.
            if (isCommon && isWellKnown(name))
                continue;
            const int letters = distance(registry, name, limit);
            if (letters < bestDistance) {
                bestDistance = letters;
                best = name;
            }
        }
        return best;
    }

    static bool isWellKnown(const QString &registry)
    {
        return KnownRegistries::instance().commonUpstreams().contains(registry);
    }

    QHash<QString, const Mirror *> m_mirrors;
    QStringList m_upstreams;
    QHash<QString, qsizetype> m_byName; ///< the first upstream that has this common name
    QHash<QString, qsizetype> m_withoutPort; ///< the first upstream that is this without its port
    QHash<QString, RegistryUse> m_uses;
};

} // namespace

QJsonObject ImageUse::toJson() const
{
    QJsonObject object{{u"image"_s, image},
                       {u"given"_s, given},
                       {u"registry"_s, orNull(registry)},
                       {u"upstream"_s, upstream ? QJsonValue(*upstream) : QJsonValue()},
                       {u"hosts"_s, QJsonArray::fromStringList(hosts)},
                       {u"tag"_s, tagByMirror ? u"mirror"_s : u"upstream"_s},
                       {u"digest"_s, digestByMirror ? u"mirror"_s : u"upstream"_s},
                       {u"nearest"_s, orNull(nearest)},
                       {u"fix"_s, orNull(fix)},
                       {u"system"_s, ofGardener},
                       {u"count"_s, count}};
    if (!problem.isEmpty()) {
        object[u"tag"_s] = QJsonValue();
        object[u"digest"_s] = QJsonValue();
        object[u"problem"_s] = problem;
    }
    return object;
}

QJsonObject ImageSummary::toJson() const
{
    return {{u"summary"_s, true},
            {u"images"_s, images},
            {u"mirrored"_s, mirrored},
            {u"tagsLeak"_s, tagsLeak},
            {u"withoutMirror"_s, withoutMirror},
            {u"invalid"_s, invalid},
            {u"system"_s, ofGardener},
            {u"registriesWithoutMirror"_s, QJsonArray::fromStringList(registriesWithoutMirror)}};
}

QList<ImageUse> imageUses(const QList<ListedImage> &images, const MirrorConfig &config)
{
    UseFinder finder(config);
    QList<ImageUse> uses;
    uses.reserve(images.size());
    for (const ListedImage &listed : images) {
        ImageUse use;
        use.given = listed.text;
        use.count = listed.count;
        const Result<ImageReference> image = parseImageReference(listed.text);
        if (!image) {
            use.image = listed.text;
            use.problem = image.error().message;
            uses.append(std::move(use));
            continue;
        }
        use.image = image->toString();
        use.registry = image->registry;
        use.byDigest = !image->digest.isEmpty();
        use.ofGardener = listed.ofGardener || NodeData::instance().isGardenerImage(use.image);
        const RegistryUse &of = finder.find(image->registry);
        use.upstream = of.upstream;
        use.hosts = of.hosts;
        use.tagByMirror = of.tagByMirror;
        use.digestByMirror = of.digestByMirror;
        use.nearest = of.nearest;
        use.fix = of.fix;
        uses.append(std::move(use));
    }
    return uses;
}

ImageSummary summaryOf(const QList<ImageUse> &uses)
{
    ImageSummary summary;
    QSet<QString> seen;
    for (const ImageUse &use : uses) {
        ++summary.images;
        summary.ofGardener += use.ofGardener ? 1 : 0;
        if (!use.problem.isEmpty()) {
            ++summary.invalid;
        } else if (use.upstream) {
            ++summary.mirrored;
            summary.tagsLeak += use.tagByMirror || use.byDigest ? 0 : 1;
        } else {
            ++summary.withoutMirror;
            if (!seen.contains(use.registry)) {
                seen.insert(use.registry);
                summary.registriesWithoutMirror.append(use.registry);
            }
        }
    }
    return summary;
}

} // namespace sme
