// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/proberequests.h"

#include "checks/admission.h"
#include "containerd/hosturl.h"
#include "hosts/hoststoml.h"
#include "manifest/shootmanifest.h"
#include "manifest/textfile.h"
#include "probe/tlstrust.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ProbeRequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ProbeRequest)
};

ProbeRequest common(const QString &url, const ProbeOptions &options)
{
    ProbeRequest request;
    request.url = url;
    request.caBundle = options.caBundle;
    request.caFile = options.caFile;
    request.limits = options.limits;
    request.proxy = options.proxy;
    request.containerd = options.containerd;
    request.wholeLayers = options.wholeLayers;
    if (const Result<HostUrl> parsed = parseHostUrl(url); !parsed) {
        request.invalidReason = parsed.error().message;
    } else if (!releasesAcceptingHost(url).contains(options.release.effective())) {
        request.invalidReason = ProbeRequestTexts::tr("Release %1 of the extension does not accept this host.")
                                    .arg(releaseId(options.release.effective()));
    }
    return request;
}

/// The PEM text of a host's bundle, as far as it is in the file.
QByteArray bundleInFile(const ShootManifest &manifest, const QString &upstream, const Host &host)
{
    const QString path = caBundlePath(upstream, host.url);
    const QList<NodeFile> files =
        nodeFiles({{{upstream, {host}}}}, manifest.context(), manifest.subject().nameSpace, {});
    for (const NodeFile &file : files) {
        if (file.path == path)
            return file.content;
    }
    return {};
}

} // namespace

Result<QByteArray> readCaFile(const QString &path)
{
    Result<QByteArray> text = readTextFile(path);
    if (!text)
        return text;
    if (const auto trust = TlsTrust::create(text->isEmpty() ? QByteArray("\n") : *text); !trust)
        return Error{u"%1: %2"_s.arg(path, trust.error().message), {}};
    return text;
}

ProbeRequest probeRequest(const ShootManifest &manifest, int mirror, int host, const QString &file,
                          const ProbeOptions &options)
{
    const Host &value = manifest.host(mirror, host).value;
    const QString &upstream = manifest.mirror(mirror).upstream;
    ProbeRequest request = common(value.url, options);
    request.file = file;
    request.field = manifest.fieldPath({FieldRef::Field::Url, mirror, host});
    request.upstream = upstream;
    request.overridePath = value.overridesPath();
    request.architectures = manifest.context().architectures;
    request.capabilities = value.effectiveCapabilities();
    if (options.image && options.image->registry == upstream)
        request.image = options.image;
    request.namesCaBundle = value.caBundle.has_value();
    if (request.namesCaBundle) {
        const QByteArray bundle = bundleInFile(manifest, upstream, value);
        request.caBundle = bundle.isEmpty() || options.caBundle.isEmpty() ? bundle + options.caBundle
                                                                          : bundle + '\n' + options.caBundle;
    }
    return request;
}

QList<ProbeRequest> probeRequests(const ShootManifest &manifest, const QString &file, const ProbeOptions &options)
{
    QList<ProbeRequest> requests;
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror) {
        const int hosts = int(manifest.mirror(mirror).hosts.size());
        for (int host = 0; host < hosts; ++host)
            requests.append(probeRequest(manifest, mirror, host, file, options));
    }
    return requests;
}

ProbeRequest probeRequest(const QString &url, const QString &upstream, const ProbeOptions &options)
{
    ProbeRequest request = common(url, options);
    request.image = options.image;
    request.upstream = upstream.isEmpty() && options.image ? options.image->registry : upstream;
    return request;
}

} // namespace sme
