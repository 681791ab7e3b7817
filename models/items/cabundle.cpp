// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/cabundle.h"

#include "checks/admission.h"
#include "containerd/hosturl.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct CaBundleMessages
{
    Q_DECLARE_TR_FUNCTIONS(sme::CaBundle)
};

constexpr QLatin1StringView bundleKey("bundle.crt");
/// Of a name of a Secret: a DNS subdomain.
constexpr int maxName = 253;

bool isSecretTaken(const ShootContext &context, const QString &name)
{
    return std::ranges::any_of(context.secrets, [&](const SecretManifest &secret) { return secret.name == name; })
        || std::ranges::any_of(context.resources,
                               [&](const ResourceReference &resource) { return resource.target == name; });
}

/// "ca-v1" becomes "ca-v2", "ca" becomes "ca-v2"; further where that is taken.
QString nextName(const ShootContext &context, const QString &name)
{
    static const QRegularExpression numbered(u"^(.*)-v([0-9]{1,6})$"_s);
    const QRegularExpressionMatch match = numbered.match(name);
    const QString stem = match.hasMatch() ? match.captured(1) : name;
    int number = match.hasMatch() ? match.captured(2).toInt() + 1 : 2;
    while (isSecretTaken(context, u"%1-v%2"_s.arg(stem).arg(number)))
        ++number;
    return u"%1-v%2"_s.arg(stem).arg(number);
}

/// What a bundle is called after a host: "harbor-example-com-ca".
QString stemFor(const QString &url)
{
    const QString host = splitHostUrl(url).host.toString().toLower();
    QString stem;
    for (const QChar c : host)
        stem += (c.unicode() < 0x80 && c.isLetterOrNumber()) ? c : u'-';
    while (stem.startsWith(u'-'))
        stem.remove(0, 1);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return (stem.isEmpty() ? u"mirror"_s : stem.left(60)) + "-ca"_L1;
}

YamlValue resourceEntry(const CaBundleNames &names)
{
    return YamlValue::map({{"name", YamlValue::text(names.reference)},
                           {"resourceRef",
                            YamlValue::map({{"apiVersion", YamlValue::text(u"v1"_s)},
                                            {"kind", YamlValue::text(u"Secret"_s)},
                                            {"name", YamlValue::text(names.secret)}})}});
}

} // namespace

CaBundleNames suggestedNames(const ShootManifest &manifest, int mirror, int host)
{
    const ShootContext &context = manifest.context();
    const Host &value = manifest.host(mirror, host).value;
    if (value.caBundle) {
        const ResourceReference *resource = context.resource(*value.caBundle);
        if (resource && resource->kind == "Secret"_L1)
            return {*value.caBundle, nextName(context, resource->target)};
        if (isDnsSubdomain(*value.caBundle))
            return {*value.caBundle, nextName(context, *value.caBundle + "-v0"_L1)};
    }
    const QString stem = stemFor(value.url);
    QString reference = stem;
    for (int number = 2; context.resource(reference); ++number)
        reference = u"%1-%2"_s.arg(stem).arg(number);
    return {reference, nextName(context, reference + "-v0"_L1)};
}

QString namesProblem(const ShootManifest &manifest, const CaBundleNames &names)
{
    for (const QString &name : {names.reference, names.secret}) {
        if (name.isEmpty())
            return CaBundleMessages::tr("A name is missing.");
        if (name.size() > maxName || !isDnsSubdomain(name)) {
            return CaBundleMessages::tr("“%1” cannot be a name: only lower-case letters, digits, “-” and “.”, with a "
                                        "letter or digit at both ends.")
                .arg(name);
        }
    }
    const ShootContext &context = manifest.context();
    const ResourceReference *resource = context.resource(names.reference);
    if (resource && resource->kind != "Secret"_L1)
        return CaBundleMessages::tr("“%1” is a %2 in spec.resources already. Choose another name.")
            .arg(names.reference, resource->kind);
    if (std::ranges::any_of(context.secrets,
                            [&](const SecretManifest &secret) { return secret.name == names.secret; })) {
        return CaBundleMessages::tr("There is a Secret “%1” in this file already, and one that is immutable cannot be "
                                    "changed. Choose another name.")
            .arg(names.secret);
    }
    return {};
}

QList<CertificateInfo> presentBundle(const ShootManifest &manifest, int mirror, int host)
{
    const std::optional<QString> &name = manifest.host(mirror, host).value.caBundle;
    const ResourceReference *resource = name ? manifest.context().resource(*name) : nullptr;
    if (!resource || resource->kind != "Secret"_L1)
        return {};
    const SecretManifest *secret = manifest.context().secret(resource->target, manifest.subject().nameSpace);
    return secret ? CertificateFile::read(secret->data.value(bundleKey)).certificates : QList<CertificateInfo>();
}

YamlValue caSecret(const QString &name, const QString &nameSpace, const QList<CertificateInfo> &certificates)
{
    QByteArray pem;
    for (const CertificateInfo &certificate : certificates)
        pem += certificate.pem();
    QList<YamlValue::Pair> metadata{{"name", YamlValue::text(name)}};
    if (!nameSpace.isEmpty())
        metadata.append({"namespace", YamlValue::text(nameSpace)});
    return YamlValue::map(
        {{"apiVersion", YamlValue::text(u"v1"_s)},
         {"kind", YamlValue::text(u"Secret"_s)},
         {"metadata", YamlValue::map(metadata)},
         {"type", YamlValue::text(u"Opaque"_s)},
         {"immutable", YamlValue::boolean(true)},
         {"data",
          YamlValue::map({{QByteArray(bundleKey.data()), YamlValue::text(QString::fromLatin1(pem.toBase64()))}})}});
}

QByteArray caSecretFile(const QString &name, const QString &nameSpace, const QList<CertificateInfo> &certificates)
{
    ShootManifest file;
    const Result<Edit> edit = planChange(file, change::SetAt{{}, caSecret(name, nameSpace, certificates)});
    Q_ASSERT(edit);
    if (edit)
        file.apply(*edit);
    return file.text();
}

QList<Change> caBundleChanges(const ShootManifest &manifest, int mirror, int host, const CaBundleNames &names,
                              const QList<CertificateInfo> &certificates, bool secretToo)
{
    QList<Change> changes;
    const ShootContext &context = manifest.context();
    if (context.knowsResources) {
        const YamlPath resources{u"spec"_s, u"resources"_s};
        const ResourceReference *resource = context.resource(names.reference);
        if (!resource)
            changes += change::InsertAt{resources, int(context.resources.size()), resourceEntry(names)};
        else if (resource->target != names.secret)
            changes += change::SetAt{resources / resource->index / u"resourceRef"_s / u"name"_s,
                                     YamlValue::text(names.secret)};
    }
    if (manifest.host(mirror, host).value.caBundle != names.reference)
        changes += change::Set{{{manifest.rowId(mirror, host), HostField::CaBundle, names.reference}}};
    if (secretToo)
        changes += change::AddDocument{caSecret(names.secret, manifest.subject().nameSpace, certificates)};
    return changes;
}

} // namespace sme
