// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/trace.h"

#include "manifest/shootmanifest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct TraceTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::Trace)
};

/// Stands in the URL of what is only known after resolving.
constexpr QLatin1StringView unknownDigest("<digest>");

/// One way in which a host is asked.
struct Way
{
    bool tls = false;
    ContainerdVersions versions; ///< that go it
    QString why; ///< added to the reason of the request
    QString when; ///< empty: at once
};

class Predictor
{
public:
    explicit Predictor(Trace &trace)
        : m_trace(trace), m_versions(ContainerdVersions::of(trace.containerd)), m_byTag(trace.image.digest.isEmpty())
    {
        for (const PullHost &host : trace.hosts)
            m_ways.append(waysTo(host));
    }

    void predict()
    {
        addResolve(TraceStep::Purpose::Resolve);
        if (!m_byTag)
            addResolve(TraceStep::Purpose::Blob);
        if (!m_byTag)
            addFetch(TraceStep::Purpose::Manifest, m_trace.image.digest);
        addFetch(TraceStep::Purpose::Manifest, QString(unknownDigest));
        addFetch(TraceStep::Purpose::Blob, QString(unknownDigest));
    }

private:
    ContainerdVersions with(Behaviour behaviour) const { return ContainerdVersions::with(behaviour) & m_versions; }

    /// A text that holds for `versions`, which it names where they are not all; empty if there are none.
    QString said(ContainerdVersions versions, const QString &text) const
    {
        if (versions.isEmpty())
            return {};
        return versions == m_versions ? text : TraceTexts::tr("%1 (%2)").arg(text, versions.text());
    }

    QList<Way> waysTo(const PullHost &host) const
    {
        QList<Way> ways;
        const ContainerdVersions httpsFirst = host.httpsFirst() & m_versions;
        if (!httpsFirst.isEmpty()) {
            const ContainerdVersions refused = host.plainAfterRefusal() & httpsFirst;
            ways.append({.tls = true,
                         .versions = httpsFirst,
                         .why = TraceTexts::tr("over HTTPS first, since the host has a CA bundle"),
                         .when = {}});
            QString when = TraceTexts::tr("the port answers in plain HTTP");
            if (!refused.isEmpty())
                when += TraceTexts::tr(", or ")
                    + said(refused == httpsFirst ? m_versions : refused,
                           TraceTexts::tr("refuses the connection or does not answer"));
            ways.append({.tls = false, .versions = httpsFirst, .why = {}, .when = when});
        }
        if (const ContainerdVersions others = m_versions - httpsFirst; !others.isEmpty())
            ways.append({.tls = host.scheme == "https"_L1, .versions = others, .why = {}, .when = {}});
        return ways;
    }

    TraceStep stepFor(qsizetype index, const QString &method, TraceStep::Purpose purpose) const
    {
        const PullHost &host = m_trace.hosts.at(index);
        TraceStep step;
        step.method = method;
        step.host = host.name;
        step.hostIndex = index;
        step.role = host.role;
        step.purpose = purpose;
        step.versions = m_versions;
        if (!host.isValid())
            step.skipped = TraceTexts::tr("the host is not a valid URL");
        return step;
    }

    /// Why a host is not asked in the resolve step, or nothing.
    std::optional<QString> leftOut(const PullHost &host) const
    {
        if (!host.canPull)
            return TraceTexts::tr("it lacks the capability pull");
        if (m_byTag && !host.canResolve)
            return TraceTexts::tr("it lacks the capability resolve, and a tag is to be resolved");
        return {};
    }

    bool isAskedInResolve(const PullHost &host) const { return host.isValid() && !leftOut(host); }

    /// Whether another host is asked in the resolve step after this one.
    bool isLastOfResolve(qsizetype index) const
    {
        for (qsizetype i = index + 1; i < m_trace.hosts.size(); ++i) {
            if (isAskedInResolve(m_trace.hosts.at(i)))
                return false;
        }
        return true;
    }

    void addResolve(TraceStep::Purpose purpose)
    {
        const bool isManifest = purpose == TraceStep::Purpose::Resolve;
        for (qsizetype i = 0; i < m_trace.hosts.size(); ++i) {
            const PullHost &host = m_trace.hosts.at(i);
            TraceStep head = stepFor(i, u"HEAD"_s, purpose);
            head.why = reasonToResolve(host, isManifest);
            head.next = afterResolve(isLastOfResolve(i), isManifest);
            if (!isManifest)
                head.when = whenBlobsAreAsked();
            if (const auto reason = leftOut(host); reason && !head.skipped)
                head.skipped = reason;
            addAllWays(head, isManifest ? "manifests"_L1 : "blobs"_L1, m_trace.image.reference());
            if (head.skipped)
                continue;
            TraceStep get = stepFor(i, u"GET"_s, purpose);
            get.purpose = purpose;
            get.why = TraceTexts::tr("asks with GET for what HEAD did not tell");
            get.when = whenGetFollows(isManifest);
            get.next = TraceTexts::tr("200 ends the resolve step");
            addAllWays(get, isManifest ? "manifests"_L1 : "blobs"_L1, m_trace.image.reference());
        }
    }

    QString reasonToResolve(const PullHost &host, bool isManifest) const
    {
        QString why = !isManifest ? TraceTexts::tr("the digest may be that of a blob")
            : m_byTag             ? TraceTexts::tr("finds out the digest of the tag")
                                  : TraceTexts::tr("finds out whether the digest is there");
        if (host.role == TraceStep::Role::Upstream)
            why += TraceTexts::tr(", at the upstream itself after all mirrors");
        return why;
    }

    QString whenBlobsAreAsked() const
    {
        const ContainerdVersions strict = with(Behaviour::BlobsOnlyAfterNotFound);
        return joined({said(strict, TraceTexts::tr("each host answered 404 for the manifest, or did not answer")),
                       said(m_versions - strict, TraceTexts::tr("no host had the manifest, whatever the answers"))});
    }

    QString whenGetFollows(bool isManifest) const
    {
        QStringList conditions;
        if (isManifest)
            conditions += TraceTexts::tr("HEAD was answered 405");
        conditions += m_byTag ? TraceTexts::tr("a 200 had no Docker-Content-Digest or no Content-Length")
                              : TraceTexts::tr("a 200 had no Content-Length");
        conditions += said(with(Behaviour::GetAfterForbidden),
                           TraceTexts::tr("HEAD was answered 403 (the next host follows, whatever comes)"));
        return joined(conditions);
    }

    QString afterResolve(bool isLast, bool isManifest) const
    {
        QStringList parts{TraceTexts::tr("200 ends the resolve step")};
        const QString onward = !isLast ? TraceTexts::tr("the next host")
            : isManifest && !m_byTag   ? TraceTexts::tr("the next request below")
                                       : TraceTexts::tr("the end of the pull, which fails");
        parts += TraceTexts::tr("404, other 4xx, 5xx and no answer lead to %1").arg(onward);
        parts += TraceTexts::tr("3xx without a location breaks the pull");
        const ContainerdVersions five = with(Behaviour::FiveRequests);
        parts += TraceTexts::tr("408 and 429 are repeated at once: %1")
                     .arg(joined({said(five, TraceTexts::tr("5 requests in all")),
                                  said(m_versions - five, TraceTexts::tr("6 requests in all"))}));
        if (isLast) {
            parts += said(with(Behaviour::RepeatsLastHost),
                          TraceTexts::tr("500, 503 and 504 are repeated once, as long as the status is another"));
        }
        parts += TraceTexts::tr("401 leads to the token of its Bearer challenge and the request again, else as 403");
        const ContainerdVersions limited = with(Behaviour::LimitsHeaderTime);
        parts += joined({said(limited, TraceTexts::tr("a mute host is given up after 30 s")),
                         said(m_versions - limited, TraceTexts::tr("a mute host hangs the pull"))});
        parts.removeAll(QString());
        return parts.join("; "_L1);
    }

    /// After resolving, capabilities are not looked at any more.
    void addFetch(TraceStep::Purpose purpose, const QString &reference)
    {
        const bool isManifest = purpose == TraceStep::Purpose::Manifest;
        for (qsizetype i = 0; i < m_trace.hosts.size(); ++i) {
            TraceStep step = stepFor(i, u"GET"_s, purpose);
            step.why = isManifest
                ? TraceTexts::tr("gets the manifest by its digest; capabilities do not count here")
                : TraceTexts::tr("gets the config and each layer by its digest; capabilities do not count here");
            step.next = i + 1 < m_trace.hosts.size()
                ? TraceTexts::tr("200 is taken, and a wrong content breaks the pull; the rest leads to the next host")
                : TraceTexts::tr("200 is taken, and a wrong content breaks the pull; with the rest, the pull fails");
            if (const QString range =
                    said(with(Behaviour::RangeOnEveryGet), TraceTexts::tr("sent with Range: bytes=0-"));
                !range.isEmpty())
                step.next += "; "_L1 + range;
            if (isManifest && !m_byTag && reference == unknownDigest) {
                step.why = TraceTexts::tr("gets the manifest of the node's platform");
                step.when = TraceTexts::tr("the digest is that of an index");
            }
            addAllWays(step, isManifest ? "manifests"_L1 : "blobs"_L1, reference);
        }
    }

    /// Adds a step, once for each way to its host.
    void addAllWays(const TraceStep &step, QLatin1StringView kind, const QString &reference)
    {
        const PullHost &host = m_trace.hosts.at(step.hostIndex);
        const QString placeholder = u"sha256:x"_s;
        const bool isKnown = reference != unknownDigest;
        for (const Way &way : m_ways.at(step.hostIndex)) {
            TraceStep added = step;
            added.versions = way.versions;
            if (host.isValid())
                added.url = host.url(m_trace.image, kind, isKnown ? reference : placeholder, way.tls)
                                .toString(QUrl::FullyEncoded);
            if (!isKnown)
                added.url.replace(placeholder, reference);
            if (!way.why.isEmpty())
                added.why += "; "_L1 + way.why;
            if (!way.when.isEmpty())
                added.when = added.when.isEmpty() ? way.when : added.when + TraceTexts::tr(", and ") + way.when;
            m_trace.steps.append(added);
            // A host that is left out is told once.
            if (step.skipped)
                return;
        }
    }

    static QString joined(QStringList texts)
    {
        texts.removeAll(QString());
        return texts.join(TraceTexts::tr(", or "));
    }

    Trace &m_trace;
    ContainerdVersions m_versions;
    bool m_byTag;
    QList<QList<Way>> m_ways;
};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
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

QString TraceStep::outcomeId() const
{
    switch (outcome) {
    case Outcome::None:
        return {};
    case Outcome::Next:
        return u"next"_s;
    case Outcome::Resolved:
        return u"resolved"_s;
    case Outcome::Breaks:
        break;
    }
    return u"breaks"_s;
}

QJsonObject TraceStep::toJson() const
{
    return {{u"method"_s, method},
            {u"url"_s, url},
            {u"host"_s, host},
            {u"role"_s, roleId()},
            {u"purpose"_s, purposeId()},
            {u"why"_s, why},
            {u"when"_s, textOrNull(when)},
            {u"next"_s, next},
            {u"containerd"_s, versions.id()},
            {u"skipped"_s, skipped ? QJsonValue(*skipped) : QJsonValue()},
            {u"status"_s, status ? QJsonValue(*status) : QJsonValue()},
            {u"outcome"_s, textOrNull(outcomeId())},
            {u"repeats"_s, repeats},
            {u"durationMs"_s, durationMs < 0 ? QJsonValue() : QJsonValue(durationMs)},
            {u"cost"_s, textOrNull(cost)},
            {u"detail"_s, textOrNull(detail)},
            {u"ends"_s, ends}};
}

QJsonObject Trace::toJson() const
{
    QJsonArray array;
    for (const TraceStep &step : steps)
        array += step.toJson();
    QJsonObject object{{u"image"_s, image.toString()},
                       {u"upstream"_s, upstream},
                       {u"containerd"_s, containerd.id()},
                       {u"steps"_s, array}};
    if (unlistedHosts > 0)
        object.insert(u"unlistedHosts"_s, unlistedHosts);
    return object;
}

Mirror mirrorFor(const ShootManifest &manifest, const ImageReference &image)
{
    const Mirror none{image.registry, {}};
    if (manifest.context().disabled)
        return none;
    for (int i = 0; i < manifest.mirrorCount(); ++i) {
        if (manifest.mirror(i).upstream == image.registry)
            return manifest.mirror(i).value();
    }
    return none;
}

Trace predictTrace(const Mirror &mirror, const ImageReference &image, const ContainerdChoice &containerd)
{
    Mirror listed{mirror.upstream, mirror.hosts.first(qMin(mirror.hosts.size(), maxTraceHosts))};
    Trace trace{.image = image,
                .upstream = image.registry,
                .containerd = containerd,
                .hosts = pullHosts(listed, image),
                .steps = {},
                .unlistedHosts = mirror.hosts.size() - listed.hosts.size()};
    Predictor(trace).predict();
    return trace;
}

} // namespace sme
