// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/documentfacts.h"

#include "checks/certificates.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::CaSecrets)
};

/// Why a Secret is no CA bundle as admission and containerd want it; empty when it is one.
QString secretProblem(const SecretManifest &secret)
{
    const auto key = u"bundle.crt"_s;
    if (!secret.immutable)
        return Messages::tr("it is not immutable");
    if (!secret.data.contains(key))
        return Messages::tr("it has no key bundle.crt");
    if (secret.data.size() != 1)
        return Messages::tr("it has other keys beside bundle.crt");
    if (secret.undecodable.contains(key))
        return Messages::tr("bundle.crt is not base64");
    const Result<void> bundle = checkCertificateBundle(secret.data.value(key));
    return bundle ? QString() : bundle.error().message;
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
        CaBundleFacts bundle{resource.kind == "Secret"_L1, {}};
        if (bundle.isSecret) {
            const SecretManifest *secret = facts.context.secret(resource.target, manifest.subject().nameSpace);
            if (secret && secret->placeholder == Placeholder::None)
                bundle.problem = secretProblem(*secret);
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
