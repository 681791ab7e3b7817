// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/contextreader.h"

namespace sme::contextreader {

namespace {

using Located = NodeLookup::Located;

/// Gardener knows two; more than a few are none.
constexpr qsizetype maxArchitectures = 10;

void readWorkers(const NodeLookup &lookup, Located workers, qsizetype base, ShootContext &context)
{
    int index = -1;
    lookup.forEachItem(workers, [&](Located worker) {
        ++index;
        const Located machine = worker.exists() ? lookup.field(worker, "machine") : Located();
        const QString architecture = lookup.stringField(machine, "architecture").value_or(QStringLiteral("amd64"));
        if (!context.architectures.contains(architecture) && context.architectures.size() < maxArchitectures)
            context.architectures.append(architecture);
        const Located cri = worker.exists() ? lookup.field(worker, "cri") : Located();
        if (lookup.isNull(cri))
            return; // containerd is the default
        const Located name = lookup.field(cri, "name");
        const QString value = lookup.stringField(cri, "name").value_or(QString());
        if (value != QLatin1StringView("containerd"))
            context.otherCriWorkers.append({index, value, (name.exists() ? name : cri).where.shifted(base)});
    });
}

void readResources(const NodeLookup &lookup, Located resources, ShootContext &context)
{
    lookup.forEachItem(resources, [&](Located item) {
        if (!item.exists())
            return;
        const Located target = lookup.field(item, "resourceRef");
        context.resources.append({lookup.stringField(item, "name").value_or(QString()),
                                  lookup.stringField(target, "kind").value_or(QString()),
                                  lookup.stringField(target, "name").value_or(QString())});
    });
}

} // namespace

void readSpec(const NodeLookup &lookup, Located spec, qsizetype base, ShootContext &context)
{
    context.knowsResources = true;
    const Located workers = lookup.field(lookup.field(spec, "provider"), "workers");
    if (lookup.isSequence(workers))
        readWorkers(lookup, workers, base, context);
    const Located resources = lookup.field(spec, "resources");
    if (lookup.isSequence(resources))
        readResources(lookup, resources, context);
}

void readCaches(const NodeLookup &lookup, Located extension, ShootContext &context)
{
    const Located caches = lookup.field(lookup.field(extension, "providerConfig"), "caches");
    if (!lookup.isSequence(caches))
        return;
    lookup.forEachItem(caches, [&](Located cache) {
        if (const auto upstream = lookup.stringField(cache, "upstream"))
            context.cacheUpstreams.insert(*upstream);
    });
}

SecretManifest readSecret(const NodeLookup &lookup, Located root)
{
    SecretManifest secret;
    const Located metadata = lookup.field(root, "metadata");
    secret.name = lookup.stringField(metadata, "name").value_or(QString());
    secret.nameSpace = lookup.stringField(metadata, "namespace").value_or(QString());
    const Located immutable = lookup.field(root, "immutable");
    secret.immutable = !lookup.isNull(immutable) && lookup.kind(immutable) == SyntaxTree::Kind::Scalar
        && lookup.scalarType(immutable) == ScalarType::Bool && plainScalarIsTrue(lookup.tree().value(immutable.node));

    const auto readData = [&](Located data, bool encoded) {
        if (!lookup.isMap(data))
            return;
        lookup.forEachField(data, [&](SyntaxTree::Index key, Located value) {
            if (lookup.tree().node(key).kind != SyntaxTree::Kind::Scalar)
                return;
            const QString name = lookup.tree().string(key);
            QByteArray bytes;
            if (value.exists() && lookup.kind(value) == SyntaxTree::Kind::Scalar)
                bytes = lookup.tree().value(value.node).toByteArray();
            if (encoded) {
                // Line breaks within base64 are ignored by Kubernetes' decoder.
                bytes.replace('\n', QByteArrayView()).replace('\r', QByteArrayView());
                const auto decoded = QByteArray::fromBase64Encoding(bytes, QByteArray::AbortOnBase64DecodingErrors);
                if (!decoded)
                    secret.undecodable.append(name);
                bytes = decoded.decoded;
            }
            secret.data.insert(name, bytes);
        });
    };
    readData(lookup.field(root, "data"), true);
    readData(lookup.field(root, "stringData"), false);
    return secret;
}

} // namespace sme::contextreader
