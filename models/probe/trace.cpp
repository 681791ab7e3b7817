// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/trace.h"

#include "containerd/hosturl.h"
#include "hosts/hoststoml.h"
#include "manifest/shootmanifest.h"
#include "probe/registryurl.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::Trace)
};

/// A host of hosts.toml, the server line included.
struct TraceHost
{
    QString name; ///< as written
    QString root;
    QStringList capabilities;
    TraceStep::Role role;
    bool httpsFirst = false;
};

QList<TraceHost> hostsOf(const Mirror &mirror, const ImageReference &image)
{
    QList<TraceHost> hosts;
    for (const Host &host : mirror.hosts) {
        const bool httpsFirst = triesHttpsFirst(host.url, host.caBundle.has_value());
        const QString root = apiRoot(host.url, host.overridesPath());
        hosts.append({host.url, httpsFirst ? withHttps(root) : root, host.effectiveCapabilities(),
                      TraceStep::Role::Mirror, httpsFirst});
    }
    const QString server = serverUrl(image.registry);
    hosts.append({server,
                  apiRoot(server, false),
                  {QString(pullCapability), QString(resolveCapability)},
                  TraceStep::Role::Upstream});
    return hosts;
}

class Predictor
{
public:
    Predictor(const Mirror &mirror, const ImageReference &image) : m_image(image), m_hosts(hostsOf(mirror, image)) { }

    QList<TraceStep> steps()
    {
        addResolve();
        if (!m_image.digest.isEmpty())
            addBlobFallback();
        addFetch(TraceStep::Purpose::Manifest);
        addFetch(TraceStep::Purpose::Blob);
        return m_steps;
    }

private:
    TraceStep stepFor(const TraceHost &host, const QString &method, QLatin1StringView kind,
                      const QString &reference) const
    {
        TraceStep step;
        step.method = method;
        step.host = host.name;
        step.role = host.role;
        if (host.root.isEmpty())
            step.skipped = Messages::tr("the host is not a valid URL");
        else
            step.url = contentUrl(host.root, m_image.repository, kind, reference, m_image.registry)
                           .toString(QUrl::FullyEncoded);
        return step;
    }

    static void tellHttpsFirst(const TraceHost &host, TraceStep &step)
    {
        step.httpsFirst = host.httpsFirst;
        if (host.httpsFirst)
            step.why += Messages::tr("; over HTTPS first, since the host has a CA bundle and a port other than 80");
    }

    /// Why a host is not asked in the resolve step, or nothing.
    std::optional<QString> leftOut(const TraceHost &host) const
    {
        if (!host.capabilities.contains(pullCapability))
            return Messages::tr("it has not the capability pull");
        if (m_image.digest.isEmpty() && !host.capabilities.contains(resolveCapability))
            return Messages::tr("it has not the capability resolve, and a tag is to be resolved");
        return {};
    }

    void addResolve()
    {
        const bool byTag = m_image.digest.isEmpty();
        for (const TraceHost &host : m_hosts) {
            TraceStep step = stepFor(host, u"HEAD"_s, "manifests"_L1, m_image.reference());
            step.purpose = TraceStep::Purpose::Resolve;
            step.why = byTag ? Messages::tr("finds out the digest of the tag")
                             : Messages::tr("finds out whether the digest is there");
            if (host.role == TraceStep::Role::Upstream)
                step.why += Messages::tr(", at the upstream itself after all mirrors");
            tellHttpsFirst(host, step);
            if (const auto reason = leftOut(host); reason && !step.skipped)
                step.skipped = reason;
            step.next =
                Messages::tr("200 ends the resolve step (without digest or length a GET of the same URL follows); "
                             "404, 4xx, 5xx and no answer lead to the next host; 3xx without a target breaks the pull");
            m_steps.append(step);
        }
    }

    void addBlobFallback()
    {
        for (const TraceHost &host : m_hosts) {
            TraceStep step = stepFor(host, u"HEAD"_s, "blobs"_L1, m_image.digest);
            step.purpose = TraceStep::Purpose::Blob;
            step.why =
                Messages::tr("only if no host has a manifest with this digest: the digest may be that of a blob");
            tellHttpsFirst(host, step);
            step.next = Messages::tr("200 ends the resolve step; the rest leads to the next host");
            if (const auto reason = leftOut(host); reason && !step.skipped)
                step.skipped = reason;
            m_steps.append(step);
        }
    }

    /// After resolving, capabilities are not looked at any more.
    void addFetch(TraceStep::Purpose purpose)
    {
        const bool manifest = purpose == TraceStep::Purpose::Manifest;
        const QString known = manifest && !m_image.digest.isEmpty() ? m_image.digest : u"<digest>"_s;
        for (const TraceHost &host : m_hosts) {
            TraceStep step = stepFor(host, u"GET"_s, manifest ? "manifests"_L1 : "blobs"_L1, u"sha256:x"_s);
            step.url.replace("sha256:x"_L1, known);
            step.purpose = purpose;
            step.why = manifest
                ? Messages::tr("gets the manifest by its digest; capabilities do not count here")
                : Messages::tr("gets the config and each layer by its digest; capabilities do not count here");
            tellHttpsFirst(host, step);
            step.next =
                Messages::tr("200 is taken, and a wrong content breaks the pull; the rest leads to the next host");
            m_steps.append(step);
        }
    }

    ImageReference m_image;
    QList<TraceHost> m_hosts;
    QList<TraceStep> m_steps;
};

QJsonObject toJson(const TraceStep &step)
{
    return {{u"method"_s, step.method},
            {u"url"_s, step.url},
            {u"host"_s, step.host},
            {u"role"_s, step.roleId()},
            {u"purpose"_s, step.purposeId()},
            {u"why"_s, step.why},
            {u"next"_s, step.next},
            {u"skipped"_s, step.skipped ? QJsonValue(*step.skipped) : QJsonValue()},
            {u"status"_s, step.status ? QJsonValue(*step.status) : QJsonValue()},
            {u"outcome"_s, step.outcome.isEmpty() ? QJsonValue() : QJsonValue(step.outcome)},
            {u"detail"_s, step.detail.isEmpty() ? QJsonValue() : QJsonValue(step.detail)},
            {u"ends"_s, step.ends}};
}

} // namespace

QString TraceStep::purposeId() const
{
    switch (purpose) {
    case Purpose::Resolve:
        return u"resolve"_s;
    case Purpose::Manifest:
        return u"manifest"_s;
    case Purpose::Blob:
        break;
    }
    return u"blob"_s;
}

QString TraceStep::roleId() const
{
    return role == Role::Mirror ? u"mirror"_s : u"upstream"_s;
}

QJsonObject Trace::toJson() const
{
    QJsonArray array;
    for (const TraceStep &step : steps)
        array += sme::toJson(step);
    return {{u"image"_s, image.toString()}, {u"upstream"_s, upstream}, {u"steps"_s, array}};
}

Mirror mirrorFor(const ShootManifest &manifest, const ImageReference &image)
{
    for (int i = 0; i < manifest.mirrorCount(); ++i) {
        if (manifest.mirror(i).upstream == image.registry)
            return manifest.mirror(i).value();
    }
    return {image.registry, {}};
}

Trace predictTrace(const Mirror &mirror, const ImageReference &image)
{
    return {image, image.registry, Predictor(mirror, image).steps()};
}

} // namespace sme
