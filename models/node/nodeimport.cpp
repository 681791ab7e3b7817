// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/nodeimport.h"

#include "containerd/hosturl.h"
#include "hosts/hoststoml.h"
#include "hosts/hoststomlreader.h"
#include "manifest/mirrorvalue.h"
#include "mirror/knownregistries.h"
#include "node/containerdconfig.h"
#include "node/nodefacts.h"
#include "node/redaction.h"
#include "node/upstreamcomparison.h"
#include "node/yamljson.h"
#include "yaml/writer.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct NodeImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::NodeImport)
};

QByteArray textOf(const MirrorConfig &config)
{
    return Writer(mirrorHabits()).block({}, yamlOf(config), 0) + '\n';
}

/// A name for an entry of spec.resources, made of that of the host.
QString resourceNameOf(const QString &url)
{
    QString name;
    const QString authority = splitHostUrl(url).authority.toString().toLower();
    for (const QChar c : authority)
        name += c.isLetterOrNumber() && c.unicode() < 0x80 ? c : u'-';
    return name + "-ca"_L1;
}

/// The upstream that containerd asks at this server; empty for none.
QString upstreamOfServer(const QString &url)
{
    const QString authority = splitHostUrl(url).authority.toString();
    return authority == "registry-1.docker.io"_L1 ? u"docker.io"_s : authority;
}

/// The path that rewrites of k3s put before every repository; nothing if they do anything else.
std::optional<QString> prefixOf(const QJsonObject &rewrites)
{
    if (rewrites.isEmpty())
        return QString();
    static const QRegularExpression every(u"^\\^?\\(\\.[*+]\\)\\$?$"_s);
    static const QRegularExpression prefixed(u"^([\\w.-]+(?:/[\\w.-]+)*)/(?:\\$1|\\$\\{1\\})$"_s);
    const QRegularExpressionMatch match = prefixed.match(rewrites.begin().value().toString());
    if (rewrites.size() != 1 || !every.match(rewrites.begin().key()).hasMatch() || !match.hasMatch())
        return {};
    return match.captured(1);
}

class Importer
{
public:
    explicit Importer(const NodeBundle &bundle) : m_bundle(bundle) { }

    NodeImport run()
    {
        m_config = readContainerdConfig(m_bundle);
        importCertsFolder();
        importRegistries();
        if (m_result.config.mirrors.isEmpty())
            importOldMirrors();
        if (m_result.config.mirrors.isEmpty())
            note(NodeImportTexts::tr("The bundle has no mirror that can be imported."));
        else
            m_result.yaml = textOf(m_result.config);
        return std::move(m_result);
    }

    NodeImport runFile(const QByteArray &text, const QString &folder)
    {
        importFile(folder, u"hosts.toml"_s, {.content = text, .target = {}});
        if (!m_result.config.mirrors.isEmpty() && !m_result.config.mirrors.constFirst().upstream.isEmpty())
            m_result.yaml = textOf(m_result.config);
        return std::move(m_result);
    }

private:
    void note(const QString &text)
    {
        if (!m_result.notes.contains(text))
            m_result.notes.append(text);
    }

    void importCertsFolder()
    {
        const NodeSettings settings = readNodeSettings(m_bundle, m_config, readNodeFacts(m_bundle), ContainerdChoice());
        const auto files = m_bundle.filesBelow(settings.certsFolder);
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QString rest = file.key().sliced(settings.certsFolder.size() + 1);
            if (rest.section(u'/', 1) != "hosts.toml"_L1)
                continue;
            if (const QString why = m_bundle.whyUnknown(file.key()); !why.isEmpty())
                note(why);
            else
                importFile(rest.section(u'/', 0, 0), file.key(), **file);
        }
    }

    /// The URL of a host as MirrorConfig takes it.
    QString urlOf(const QString &written)
    {
        const QString url = written.contains("://"_L1) ? written : "https://"_L1 + written;
        const HostUrlParts parts = splitHostUrl(url);
        const QString plain = u"%1://%2%3"_s.arg(parts.scheme, parts.authority, parts.path);
        if (url.section(u"://"_s, 1).section(u'/', 0, 0).contains(u'@'))
            note(
                NodeImportTexts::tr("The URL of %1 has a user name or password, which containerd does not send: it was "
                                    "left out.")
                    .arg(plain));
        return plain;
    }

    void importFile(const QString &folder, const QString &path, const BundleFile &file)
    {
        if (file.isLink || file.isCut) {
            note(NodeImportTexts::tr("%1 is a link or too large, and was not read.").arg(path));
            return;
        }
        const Result<HostsToml> toml =
            readHostsToml(file.content, Behaviours(Behaviour::KnowsReferrers) | Behaviour::HonoursLoneServer);
        if (!toml) {
            note(NodeImportTexts::tr("%1: %2").arg(path, toml.error().message));
            return;
        }
        if (folder == "_default"_L1) {
            note(NodeImportTexts::tr(
                     "%1 is for every image without a folder of its own. MirrorConfig cannot express this: add a "
                     "mirror for each upstream.")
                     .arg(path));
            return;
        }
        Mirror mirror{folder.isEmpty() ? upstreamOfServer(toml->server.url) : upstreamOfFolder(folder), {}};
        for (const HostSettings &host : toml->hosts)
            mirror.hosts.append(hostOf(host, mirror.upstream));
        importServer(toml->server, path, mirror);
        if (mirror.hosts.isEmpty())
            note(NodeImportTexts::tr("%1 has no host: MirrorConfig needs one.").arg(path));
        else
            m_result.config.mirrors.append(mirror);
    }

    /// MirrorConfig has no server; what is no server of the upstream itself can be its last host.
    void importServer(const HostSettings &server, const QString &path, Mirror &mirror)
    {
        const QString upstream = serverUrl(mirror.upstream);
        if (server.url.isEmpty() || apiRoot(server.url, false) == apiRoot(upstream, false))
            return;
        if (KnownRegistries::instance().servesWebPages(splitHostUrl(server.url).host.toString().toLower())) {
            note(NodeImportTexts::tr("%1: the server is %2, which serves web pages. With MirrorConfig, %3 is asked "
                                     "instead, which is right.")
                     .arg(path, redacted(server.url), upstream));
            return;
        }
        mirror.hosts.append(hostOf(server, mirror.upstream));
        note(NodeImportTexts::tr("%1: the server is %2. It is the last host here: MirrorConfig asks the upstream "
                                 "itself after all hosts.")
                 .arg(path, redacted(server.url)));
    }

    Host hostOf(const HostSettings &settings, const QString &upstream)
    {
        Host host;
        host.url = urlOf(settings.url);
        for (const QString &capability : {u"pull"_s, u"resolve"_s}) {
            if (settings.can(capability))
                host.capabilities.append(capability);
        }
        if (host.capabilities.isEmpty())
            note(NodeImportTexts::tr("%1 for %2 has neither pull nor resolve: leave it out.").arg(host.url, upstream));
        if (settings.overridePath)
            host.overridePath = true;
        if (!settings.ca.isEmpty()) {
            host.caBundle = resourceNameOf(host.url);
            note(NodeImportTexts::tr(
                     "%1 for %2 has a CA file (%3): make an immutable Secret with the key bundle.crt of it, and an "
                     "entry “%4” in spec.resources.")
                     .arg(host.url, upstream, settings.ca.join(", "_L1), *host.caBundle));
        }
        noteForeign(settings, host.url, upstream);
        return host;
    }

    void noteForeign(const HostSettings &settings, const QString &url, const QString &upstream)
    {
        if (settings.skipVerify.value_or(false) && url.startsWith("http://"_L1))
            note(NodeImportTexts::tr("%1 for %2 has skip_verify, which MirrorConfig cannot express. Over plain HTTP "
                                     "there is nothing to verify.")
                     .arg(url, upstream));
        else if (settings.skipVerify.value_or(false))
            note(NodeImportTexts::tr(
                     "%1 for %2 has skip_verify, which MirrorConfig cannot express: give its CA as a CA bundle.")
                     .arg(url, upstream));
        if (!settings.client.isEmpty())
            note(NodeImportTexts::tr(
                     "%1 for %2 has a client certificate, which MirrorConfig cannot express: let the mirror serve "
                     "nodes without one.")
                     .arg(url, upstream));
        if (!settings.headers.isEmpty())
            note(NodeImportTexts::tr(
                     "%1 for %2 has headers, which MirrorConfig cannot express: let the mirror serve without them.")
                     .arg(url, upstream));
        if (!settings.dialTimeout.isEmpty())
            note(NodeImportTexts::tr("%1 for %2 has dial_timeout, which MirrorConfig cannot express: it is 30 s.")
                     .arg(url, upstream));
    }

    /// registries.yaml: endpoints by registry, tried with all capabilities; its path replaces /v2 where there is one.
    void importRegistries()
    {
        for (auto file = m_bundle.files().begin(); file != m_bundle.files().end(); ++file) {
            if (!file.key().endsWith("registries.yaml"_L1))
                continue;
            const Result<QJsonArray> documents = readObjects(file->content);
            if (!documents) {
                note(NodeImportTexts::tr("%1: %2").arg(file.key(), documents.error().message));
                continue;
            }
            importRegistriesFile(file.key(), documents->at(0).toObject());
        }
    }

    void importRegistriesFile(const QString &name, const QJsonObject &root)
    {
        const QJsonObject mirrors = root["mirrors"_L1].toObject();
        const QJsonObject configs = root["configs"_L1].toObject();
        for (auto entry = mirrors.begin(); entry != mirrors.end(); ++entry) {
            QStringList endpoints;
            const QJsonArray array = entry.value()["endpoint"_L1].toArray();
            for (const QJsonValue &endpoint : array)
                endpoints.append(endpoint.toString());
            const QJsonObject rewrites = entry.value()["rewrite"_L1].toObject();
            const std::optional<QString> prefix = prefixOf(rewrites);
            for (auto rewrite = rewrites.begin(); !prefix && rewrite != rewrites.end(); ++rewrite)
                note(NodeImportTexts::tr(
                         "%1: %2 has a rewrite (%3 becomes %4), which only containerd of k3s knows: let the mirror "
                         "serve these images by the names that they have upstream.")
                         .arg(name, entry.key(), rewrite.key(), rewrite.value().toString()));
            importEndpoints(name, entry.key(), endpoints, configs, prefix.value_or(QString()));
        }
        importTrust(name, configs);
        for (auto entry = configs.begin(); entry != configs.end(); ++entry) {
            if (entry.value().toObject().contains("auth"_L1))
                note(NodeImportTexts::tr(
                         "%1: %2 has credentials, which MirrorConfig cannot express: use pull secrets of pods.")
                         .arg(name, entry.key()));
        }
    }

    /// TLS of registries that are no endpoints: an upstream's CA is that of a mirror which is the upstream itself.
    void importTrust(const QString &name, const QJsonObject &configs)
    {
        const auto isEndpoint = [this](const QString &registry) {
            return std::ranges::any_of(m_result.config.mirrors, [&](const Mirror &mirror) {
                return mirror.upstream == registry || std::ranges::any_of(mirror.hosts, [&](const Host &host) {
                           return splitHostUrl(host.url).authority == registry;
                       });
            });
        };
        for (auto entry = configs.begin(); entry != configs.end(); ++entry) {
            const QJsonObject tls = entry.value()["tls"_L1].toObject();
            if (tls.isEmpty() || entry.key() == "*"_L1 || isEndpoint(entry.key()))
                continue;
            if (!tls["ca_file"_L1].toString().isEmpty())
                importEndpoints(name, entry.key(), {"https://"_L1 + entry.key()}, configs, {});
            else
                noteTls(name, "https://"_L1 + entry.key(), entry.key(), tls);
        }
    }

    void noteTls(const QString &name, const QString &url, const QString &upstream, const QJsonObject &tls)
    {
        if (tls["insecure_skip_verify"_L1].toVariant().toBool())
            note(NodeImportTexts::tr(
                     "%1: %2 is not verified, which MirrorConfig cannot express: give its CA as a CA bundle.")
                     .arg(name, url));
        if (tls.contains("cert_file"_L1))
            note(NodeImportTexts::tr(
                     "%1 for %2 has a client certificate, which MirrorConfig cannot express: let the mirror serve "
                     "nodes without one.")
                     .arg(url, upstream));
    }

    void importEndpoints(const QString &name, const QString &upstream, const QStringList &endpoints,
                         const QJsonObject &configs, const QString &prefix)
    {
        if (upstream == "*"_L1) {
            note(NodeImportTexts::tr(
                     "%1: “*” is for every registry. MirrorConfig cannot express this: add a mirror for each "
                     "upstream.")
                     .arg(name));
            return;
        }
        Mirror mirror{upstream, {}};
        for (const QString &endpoint : endpoints) {
            Host host;
            host.url = urlOf(endpoint);
            host.capabilities = {u"pull"_s, u"resolve"_s};
            const HostUrlParts parts = splitHostUrl(host.url);
            const bool hasPath = parts.path.size() > 1;
            if (hasPath && apiRootPath(parts.path.toString(), true) != "/v2"_L1)
                host.overridePath = true;
            const QString authority = parts.authority.toString();
            const QJsonObject tls = configs[configs.contains(authority) ? authority : u"*"_s]["tls"_L1].toObject();
            if (!prefix.isEmpty()) {
                while (host.url.endsWith(u'/'))
                    host.url.chop(1);
                host.url += (hasPath ? u"/"_s : u"/v2/"_s) + prefix;
                host.overridePath = true;
            }
            noteTls(name, host.url, upstream, tls);
            if (const QString ca = tls["ca_file"_L1].toString(); !ca.isEmpty()) {
                host.caBundle = resourceNameOf(host.url);
                note(NodeImportTexts::tr(
                         "%1 for %2 has a CA file (%3): make an immutable Secret with the key bundle.crt of it, and "
                         "an entry “%4” in spec.resources.")
                         .arg(host.url, upstream, ca, *host.caBundle));
            }
            mirror.hosts.append(host);
        }
        if (mirror.hosts.isEmpty())
            note(NodeImportTexts::tr("%1: %2 has no endpoint: MirrorConfig needs one.").arg(name, upstream));
        else
            m_result.config.mirrors.append(mirror);
    }

    void importOldMirrors()
    {
        for (const RegistryTable &table : std::as_const(m_config.merged)) {
            QStringList upstreams = table.oldMirrors.keys();
            upstreams.sort();
            for (const QString &upstream : std::as_const(upstreams))
                importEndpoints(table.file, upstream, table.oldMirrors.value(upstream), {}, {});
            for (const QString &registry : table.oldConfigs)
                note(NodeImportTexts::tr(
                         "%1: registry.configs of %2 (credentials or TLS) was not imported: use pull secrets and CA "
                         "bundles.")
                         .arg(table.file, registry));
        }
    }

    const NodeBundle &m_bundle;
    ContainerdConfig m_config;
    NodeImport m_result;
};

} // namespace

NodeImport importNode(const NodeBundle &bundle)
{
    return Importer(bundle).run();
}

NodeImport importHostsToml(const QByteArray &text, const QString &folder)
{
    const NodeBundle none;
    return Importer(none).runFile(text, folder);
}

} // namespace sme
