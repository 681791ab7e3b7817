// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/contextreader.h"

#include "yaml/base64.h"

#include <QCoreApplication>

namespace sme::contextreader {

namespace {

using Located = NodeLookup::Located;
using Flaw = ShootContext::ResourceProblem::Flaw;

/// Gardener knows two; more than a few are none.
constexpr qsizetype maxArchitectures = 10;

struct ContextReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ContextReader)
};

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

void readResources(const NodeLookup &lookup, Located resources, qsizetype base, ShootContext &context)
{
    QSet<QString> names;
    QSet<QStringList> entries; // name, kind and name of what they refer to
    int index = -1;
    lookup.forEachItem(resources, [&](Located item) {
        ++index;
        if (!item.exists())
            return;
        const Located target = lookup.field(item, "resourceRef");
        const QString name = lookup.stringField(item, "name").value_or(QString());
        const QString kind = lookup.stringField(target, "kind").value_or(QString());
        const QString targetName = lookup.stringField(target, "name").value_or(QString());
        context.addResource({name, kind, targetName, index});
        const qsizetype others = entries.size();
        entries.insert({name, kind, targetName});
        if (!name.isEmpty() && names.contains(name))
            context.resourceProblems.append(
                {index, Flaw::Repeated,
                 ContextReaderTexts::tr("The name “%1” stands twice in spec.resources").arg(name),
                 lookup.field(item, "name").where.shifted(base), entries.size() == others});
        names.insert(name);
        for (const Flaw flaw : {Flaw::NoApiVersion, Flaw::NoName}) {
            const QByteArrayView field(flaw == Flaw::NoName ? "name" : "apiVersion");
            if (lookup.isMap(target) && !lookup.field(target, field).exists())
                context.resourceProblems.append(
                    {index, flaw,
                     ContextReaderTexts::tr("The resourceRef of “%1” lacks %2").arg(name, QLatin1StringView(field)),
                     target.where.shifted(base)});
        }
    });
}

} // namespace

void readSpec(const NodeLookup &lookup, Located spec, qsizetype base, ShootContext &context)
{
    context.knowsResources = true;
    const Located provider = lookup.field(spec, "provider");
    const Located workers = lookup.field(provider, "workers");
    context.provider = provider.where.shifted(base);
    context.isWorkerless = lookup.isMap(provider)
        && (lookup.isNull(workers) || (lookup.isSequence(workers) && lookup.node(workers).count == 0));
    if (lookup.isSequence(workers))
        readWorkers(lookup, workers, base, context);
    const Located resources = lookup.field(spec, "resources");
    if (lookup.isSequence(resources))
        readResources(lookup, resources, base, context);
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
                const std::optional<QByteArray> decoded = decodeBase64(bytes);
                if (!decoded)
                    secret.undecodable.insert(name, bytes);
                bytes = decoded.value_or(QByteArray());
            }
            secret.data.insert(name, bytes);
        });
    };
    readData(lookup.field(root, "data"), true);
    readData(lookup.field(root, "stringData"), false);
    return secret;
}

} // namespace sme::contextreader
