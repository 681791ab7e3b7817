// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/explanationplace.h"

#include "containerd/hosturl.h"
#include "containerd/imagereference.h"
#include "hosts/hoststoml.h"
#include "mirror/fields.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ExplanationPlaceTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ErrorExplanation)
};

/// Whether `authority`, of a log or an error, is that of a URL, with or without the port that its scheme has anyway.
bool isHost(const QString &url, const QString &authority)
{
    const Result<HostUrl> host = parseHostUrl(url);
    if (!host || authority.isEmpty())
        return false;
    const auto same = [&](const QString &text) { return text.compare(authority, Qt::CaseInsensitive) == 0; };
    return same(host->authority)
        || (host->port < 0 && same(host->authority + u':' + QString::number(host->effectivePort())))
        || (host->port == host->effectivePort() && same(host->host) && (host->port == 443 || host->port == 80));
}

int mirrorOf(const ShootManifest &manifest, const QString &upstream)
{
    for (int i = 0; i < manifest.mirrorCount(); ++i) {
        if (manifest.mirror(i).upstream == upstream)
            return i;
    }
    return -1;
}

int hostOf(const ShootManifest &manifest, int mirror, const QString &authority)
{
    const auto &hosts = manifest.mirror(mirror).hosts;
    const auto found =
        std::ranges::find_if(hosts, [&](const HostEntry &host) { return isHost(host.value.url, authority); });
    return found == hosts.end() ? -1 : int(found - hosts.begin());
}

/// The mirror that alone has this host, or -1.
int mirrorWithHost(const ShootManifest &manifest, const QString &authority)
{
    int only = -1;
    for (int i = 0; i < manifest.mirrorCount(); ++i) {
        if (hostOf(manifest, i, authority) < 0)
            continue;
        if (only >= 0)
            return -1;
        only = i;
    }
    return only;
}

bool canResolve(const HostEntry &host)
{
    const QStringList capabilities = host.value.effectiveCapabilities();
    return capabilities.contains(pullCapability) && capabilities.contains(resolveCapability);
}

class Locator
{
public:
    Locator(ExplainedMessage &message, ErrorField field, const ShootManifest &manifest)
        : m_message(message), m_field(field), m_manifest(manifest)
    {
    }

    void run()
    {
        if (m_field == ErrorField::Named) {
            setNamed();
            return;
        }
        m_mirror = findMirror();
        if (m_mirror < 0) {
            tellMissingMirror();
            return;
        }
        m_message.upstream = m_manifest.mirror(m_mirror).upstream;
        if (m_field == ErrorField::None)
            return;
        m_host = findHost();
        if (m_host >= 0)
            readImageBelowPath();
        if (m_field == ErrorField::Upstream)
            set(FieldRef::Field::Upstream);
        else if (m_host >= 0)
            setHost();
        else if (isUpstreamItself())
            setOfUpstream();
        else
            setUnknownHost();
    }

private:
    int findMirror() const
    {
        // A file of certs.d names the folder of the upstream; of CA files a port comes behind a dash.
        const QString folder = m_message.facts.path.section("certs.d/"_L1, 1).section(u'/', 0, 0);
        for (int i = 0; !folder.isEmpty() && i < m_manifest.mirrorCount(); ++i) {
            QString upstream = m_manifest.mirror(i).upstream;
            if (upstream == folder || upstream.replace(u':', u'-') == folder)
                return i;
        }
        if (!m_message.facts.registry.isEmpty())
            return mirrorOf(m_manifest, m_message.facts.registry);
        return mirrorWithHost(m_manifest, m_message.facts.host);
    }

    int findHost() const
    {
        const MirrorEntry &mirror = m_manifest.mirror(m_mirror);
        for (int i = 0; m_field == ErrorField::CaBundle && i < int(mirror.hosts.size()); ++i) {
            if (!m_message.facts.path.isEmpty()
                && caBundlePath(mirror.upstream, mirror.hosts[std::size_t(i)].value.url) == m_message.facts.path)
                return i;
        }
        return hostOf(m_manifest, m_mirror, m_message.facts.host);
    }

    /// A path as admission writes it: spec.extensions[0].providerConfig.mirrors[1].hosts[0].host.
    void setNamed()
    {
        static const QRegularExpression path(
            u"\\bmirrors\\[(\\d{1,6})\\](?:\\.hosts\\[(\\d{1,6})\\])?(?:\\.(\\w+))?"_s);
        const QRegularExpressionMatch match = path.match(m_message.message);
        m_mirror = match.hasMatch() ? match.captured(1).toInt() : -1;
        if (m_mirror < 0 || m_mirror >= m_manifest.mirrorCount())
            return;
        const MirrorEntry &mirror = m_manifest.mirror(m_mirror);
        m_message.upstream = mirror.upstream;
        const QString name = match.captured(3);
        if (match.captured(2).isEmpty()) {
            set(name == "upstream"_L1    ? FieldRef::Field::Upstream
                    : name == "hosts"_L1 ? FieldRef::Field::Hosts
                                         : FieldRef::Field::Mirror);
            return;
        }
        m_host = match.captured(2).toInt();
        if (m_host >= int(mirror.hosts.size()))
            return;
        const auto field = std::ranges::find(hostFields, name, &FieldRow::name);
        set(field == hostFields.end() ? FieldRef::Field::Host : FieldRef::of(HostField(field - hostFields.begin())),
            m_host);
    }

    /// Where only a URL tells the image, the path of the mirror is none of its name.
    void readImageBelowPath()
    {
        const Host &host = m_manifest.host(m_mirror, m_host).value;
        MessageFacts &facts = m_message.facts;
        const QUrl url(facts.url);
        const QString image = imageOfRequest(url, facts.registry, QUrl(apiRoot(host.url, host.overridesPath())).path());
        const bool isGuessed = facts.image.isEmpty() || facts.image == imageOfRequest(url, facts.registry, u"/v2"_s);
        if (isGuessed && !image.isEmpty())
            facts.image = image;
    }

    bool isUpstreamItself() const
    {
        const QString &upstream = m_manifest.mirror(m_mirror).upstream;
        return isHost(serverUrl(upstream), m_message.facts.host) || m_message.facts.host == upstream;
    }

    void set(FieldRef::Field field, int host = -1)
    {
        m_message.place = FieldRef{field, m_mirror, host, -1};
        m_message.field = m_manifest.fieldPath(*m_message.place);
        m_message.line = m_manifest.place(*m_message.place).line;
    }

    void setHost()
    {
        const HostEntry &host = m_manifest.host(m_mirror, m_host);
        switch (m_field) {
        case ErrorField::CaBundle:
            set(FieldRef::Field::CaBundle, m_host);
            if (!host.value.caBundle)
                m_message.note = ExplanationPlaceTexts::tr("The document gives this host no CA bundle.");
            break;
        default:
            set(FieldRef::Field::Url, m_host);
            break;
        }
    }

    /// The failure is the upstream's: what the mirrors could have spared it.
    void setOfUpstream()
    {
        const auto &hosts = m_manifest.mirror(m_mirror).hosts;
        const Result<ImageReference> image = parseImageReference(m_message.facts.image);
        const bool byTag = image && image->digest.isEmpty();
        if (byTag && !hosts.empty() && std::ranges::none_of(hosts, canResolve)) {
            set(FieldRef::Field::Capabilities, 0);
            m_message.note =
                ExplanationPlaceTexts::tr("This is the upstream itself. No host of its mirror has pull and resolve, so "
                                          "containerd resolves tags there.");
            return;
        }
        set(FieldRef::Field::Hosts);
        m_message.note =
            ExplanationPlaceTexts::tr("This is the upstream itself: no mirror host before it had what was asked for.");
    }

    void setUnknownHost()
    {
        const bool ofPull = m_field == ErrorField::Hosts || m_message.facts.host.isEmpty();
        set(ofPull ? FieldRef::Field::Hosts : FieldRef::Field::Upstream);
        if (m_field == ErrorField::Capabilities && m_message.facts.host.isEmpty())
            set(FieldRef::Field::Capabilities, 0);
        if (!ofPull) {
            m_message.note = ExplanationPlaceTexts::tr(
                                 "The document has no host %1 for %2: it may be a server that tokens or content "
                                 "come from, or the node has another configuration than the document.")
                                 .arg(m_message.facts.host, m_message.upstream);
        }
    }

    void tellMissingMirror()
    {
        if (m_message.facts.registry.isEmpty())
            return;
        m_message.note = ExplanationPlaceTexts::tr("The document has no mirror for %1.").arg(m_message.facts.registry);
    }

    ExplainedMessage &m_message;
    ErrorField m_field;
    const ShootManifest &m_manifest;
    int m_mirror = -1;
    int m_host = -1;
};

} // namespace

void locate(ExplainedMessage &message, ErrorField field, const ShootManifest &manifest)
{
    Locator(message, field, manifest).run();
}

QString rootOf(const ExplainedMessage &message, const ShootManifest *manifest)
{
    if (manifest != nullptr && message.place && message.place->host >= 0) {
        const Host &host = manifest->host(message.place->mirror, message.place->host).value;
        return apiRoot(host.url, host.overridesPath());
    }
    const QString scheme = message.facts.url.startsWith("http:"_L1) ? u"http"_s : u"https"_s;
    return message.facts.host.isEmpty() ? QString() : u"%1://%2/v2/"_s.arg(scheme, message.facts.host);
}

} // namespace sme
