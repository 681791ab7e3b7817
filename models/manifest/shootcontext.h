// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"
#include "yaml/span.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace sme {

/// Something in a file that carries mirrors, or can.
struct Subject
{
    enum class Kind : quint8 {
        Shoot,
        ExtensionEntry, ///< an entry of spec.extensions on its own
        MirrorConfig, ///< a providerConfig on its own
        Empty, ///< nothing at all: an empty file
        Other, ///< a document of another kind; the only one of its file
    };

    Kind kind = Kind::Empty;
    int document = 0; ///< position of the YAML document in the file, from 0
    int item = -1; ///< position in the items of a `kind: List`, or -1
    QString nameSpace;
    QString name;
    TextPlace place;

    /// "namespace/name", "name", or empty for what has no name.
    QString displayName() const;
};

/// An entry of the Shoot's spec.resources.
struct ResourceReference
{
    QString name;
    QString kind; ///< of what it refers to, for example "Secret"
    QString target; ///< the name of what it refers to
};

/// A Secret that stands in the same file.
struct SecretManifest
{
    QString nameSpace;
    QString name;
    bool immutable = false;
    QHash<QString, QByteArray> data; ///< decoded; stringData included
    QStringList undecodable; ///< keys whose base64 is broken
};

/// What the checks need of a Shoot beside its mirrors.
struct ShootContext
{
    int extensionIndex = -1; ///< of the registry-mirror entry in spec.extensions; -1 when there is none
    bool disabled = false; ///< `disabled: true` on the extension entry
    bool providerConfigMissing = false; ///< there is an extension entry, but its providerConfig is absent or null
    QList<int> duplicateExtensions; ///< indices of further registry-mirror entries

    /// A worker pool whose container runtime is not containerd.
    struct Worker
    {
        int index = 0;
        QString criName;
        Span where;
    };
    QList<Worker> otherCriWorkers; ///< in the order of their indices
    QStringList architectures; ///< of the workers' machines, each once; an architecture that is not named is amd64
    QHash<int, Span> duplicateTypeSpans; ///< of the `type` of duplicateExtensions; absolute
    QSet<QString> cacheUpstreams; ///< upstreams of a registry-cache extension
    QList<ResourceReference> resources;
    QList<SecretManifest> secrets; ///< of the whole file
    bool knowsResources = false; ///< false for a bare entry or MirrorConfig: references cannot be checked

    const ResourceReference *resource(const QString &name) const;
    /// The Secret that a resource refers to, if it is in the file and in namespace `nameSpace`.
    const SecretManifest *secret(const QString &target, const QString &nameSpace) const;
};

} // namespace sme
