// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/documentfacts.h"

#include "checks/certificates.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct CaSecretsTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::CaSecrets)
};

QString whyNotBase64(const QByteArray &text)
{
    constexpr qsizetype longestPlaceholder = 60;
    if (text.startsWith("-----BEGIN"))
        return CaSecretsTexts::tr("bundle.crt is PEM under “data”, which is for base64; write it under “stringData”");
    if (text.startsWith('<') && text.endsWith('>') && text.size() <= longestPlaceholder)
        return CaSecretsTexts::tr("bundle.crt is a placeholder, “%1”").arg(QString::fromUtf8(text));
    return CaSecretsTexts::tr("bundle.crt is not base64");
}

/// What becomes of a Secret as a CA bundle.
CaBundleFacts bundleFacts(const SecretManifest &secret)
{
    const auto key = u"bundle.crt"_s;
    CaBundleFacts facts{.isSecret = true, .problem = {}};
    if (!secret.immutable)
        facts.problem = CaSecretsTexts::tr("it is not immutable");
    else if (!secret.data.contains(key))
        facts.problem = CaSecretsTexts::tr("it has no key bundle.crt");
    else if (secret.data.size() != 1)
        facts.problem = CaSecretsTexts::tr("it has other keys beside bundle.crt");
    else if (secret.undecodable.contains(key))
        facts.problem = whyNotBase64(secret.undecodable.value(key).trimmed());
    const CertificateBundle bundle = readCertificateBundle(secret.data.value(key));
    if (facts.problem.isEmpty())
        facts.problem = bundle.problem;
    facts.loaded = bundle.loaded;
    facts.isPartial = bundle.isPartial;
    facts.hasPrivateKey = bundle.hasPrivateKey;
    facts.ends = bundle.ends;
    facts.identity = QCryptographicHash::hash(secret.data.value(key), QCryptographicHash::Sha256);
    return facts;
}

} // namespace

DocumentFacts documentFacts(const ShootManifest &manifest)
{
    DocumentFacts facts;
    facts.context = manifest.context();
    facts.kind = manifest.subject().kind;
    facts.mirrorCount = manifest.mirrorCount();
    facts.isAtRoot = manifest.subject().path.isEmpty();
    facts.isEditable = !manifest.readOnlyReason();
    for (const ResourceReference &resource : std::as_const(facts.context.resources)) {
        if (facts.caBundles.contains(resource.name))
            continue; // the first one counts
        CaBundleFacts bundle{.isSecret = resource.kind == "Secret"_L1, .problem = {}};
        bundle.identity = '/' + resource.target.toUtf8();
        if (bundle.isSecret) {
            const SecretManifest *secret = facts.context.secret(resource.target, manifest.subject().nameSpace);
            if (secret && secret->placeholder == Placeholder::None)
                bundle = bundleFacts(*secret);
        }
        facts.caBundles.insert(resource.name, bundle);
    }
    return facts;
}

bool isSameDocument(const DocumentFacts &facts, const ShootManifest &manifest)
{
    const ShootContext &context = manifest.context();
    return facts.kind == manifest.subject().kind && facts.context.extensionIndex == context.extensionIndex
        && facts.context.disabled == context.disabled
        && facts.context.providerConfigMissing == context.providerConfigMissing
        && facts.context.knowsResources == context.knowsResources && !manifest.readError();
}

} // namespace sme
