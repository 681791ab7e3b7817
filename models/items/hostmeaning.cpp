// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/hostmeaning.h"

#include "containerd/hosturl.h"

#include <QCoreApplication>
#include <QUrl>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(sme::HostMeaning)
};

} // namespace

QStringList withCapability(const QStringList &written, const QString &capability, bool isOn)
{
    QStringList result = written;
    if (written.isEmpty() && capability != pullCapability)
        result.append(pullCapability); // the default, which the other must not replace
    if (isOn && !result.contains(capability)) {
        const qsizetype place = capability == pullCapability ? 0 : result.indexOf(pullCapability) + 1;
        result.insert(place, capability);
    } else if (!isOn) {
        result.removeAll(capability);
    }
    // What is left of the default alone need not be written.
    return written.isEmpty() && result == QStringList{pullCapability} ? QStringList() : result;
}

QString capabilityMeaning(const QStringList &effective, const QString &upstream)
{
    const bool pulls = effective.contains(pullCapability);
    if (pulls && effective.contains(resolveCapability))
        return Texts::tr("Serves images by digest, and says which digest a tag means.");
    if (pulls)
        return Texts::tr("Serves images by digest; which digest a tag means is asked of %1.").arg(upstream);
    return Texts::tr("Is asked for nothing by tag: resolve works only together with pull.");
}

QString valueMeaning(QLatin1StringView value)
{
    if (value == pullCapability)
        return Texts::tr("Serves what is asked for by its digest: manifests and layers.");
    if (value == resolveCapability)
        return Texts::tr("Is trusted to say which digest a tag means. Works only together with pull.");
    return {};
}

QStringList requestLines(const Host &host, const QString &upstream)
{
    const QString root = apiRoot(host.url, host.overridesPath());
    const Result<HostUrl> url = parseHostUrl(host.url);
    if (root.isEmpty() || !url)
        return {};
    const QString ns = needsNs(url->authority, upstream)
        ? u"?ns="_s + QString::fromLatin1(QUrl::toPercentEncoding(upstream))
        : QString();
    const QStringList capabilities = host.effectiveCapabilities();
    const bool pulls = capabilities.contains(pullCapability);
    const QString request = u"HEAD "_s + root + u"/<image>/manifests/"_s;
    const QString byTag = pulls && capabilities.contains(resolveCapability)
        ? request + u"<tag>"_s + ns
        : Texts::tr("not asked, goes to %1").arg(upstream);
    const QString byDigest = pulls ? request + u"sha256:…"_s + ns : Texts::tr("not asked, goes to %1").arg(upstream);
    return {Texts::tr("Tag: %1").arg(byTag), Texts::tr("Digest: %1").arg(byDigest)};
}

} // namespace sme
