// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/placeholders.h"
#include "mirror/mirrorconfig.h"
#include "mirror/release.h"
#include "result.h"
#include "yaml/span.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace sme {

/// The one apiVersion by which the API server knows a Shoot.
inline constexpr QLatin1StringView shootApiVersion("core.gardener.cloud/v1beta1");

/// Something in a file that carries mirrors, or can.
struct Subject
{
    enum class Kind : quint8 {
        Shoot,
        ExtensionEntry, ///< an entry of spec.extensions on its own
        MirrorConfig, ///< a providerConfig on its own
        MirrorList, ///< a list of mirrors on its own
        Empty, ///< nothing at all: an empty file
        Other, ///< a document of another kind; the only one of its file
    };

    Kind kind = Kind::Empty;
    int document = 0; ///< position of the YAML document in the file, from 0
    int item = -1; ///< position in the items of a `kind: List`, or -1
    QString nameSpace = {};
    QString name = {};
    QString path = {}; ///< where it stands in its document: "spec.forProvider.manifest"; empty for all of it
    TextPlace place = {};

    /// "namespace/name", "name", or empty for what has no name.
    QString displayName() const;
};

/// What a subject has to do with the registry-mirror extension.
enum class ExtensionState : quint8 {
    Present,
    Disabled,
    Absent, ///< a Shoot without it
    Elsewhere, ///< there is a configuration, but not where the cluster looks
    Encrypted, ///< has values that SOPS encrypted
    Template, ///< has values that are filled in later
    None, ///< nothing to do with Shoots
};

/// The stable name: "present" and so on.
QString extensionStateId(ExtensionState state);

/// A configuration where the cluster does not look.
struct StrayConfig
{
    enum class Cause : quint8 {
        MisspeltType, ///< `detail`: the type
        OtherType, ///< a MirrorConfig under another extension; `detail`: its type
        OtherConfig, ///< the providerConfig is that of registry-cache
        Wrapped, ///< in another kind of document; `detail`: its kind
        Text, ///< in a text in another document; `detail`: its kind
        Patch, ///< a Shoot that only patches another one
        List, ///< mirrors alone, without a MirrorConfig around them
    };

    Cause cause = Cause::Wrapped;
    QString path;
    QString detail;
    QString apiVersion; ///< of the document
    Span where; ///< absolute
    int extension = -1; ///< the position in spec.extensions, of what is there
    qsizetype fieldsAt = -1; ///< List: where the fields around it can be written, absolute; -1: nowhere
};

/// An entry of the Shoot's spec.resources.
struct ResourceReference
{
    QString name;
    QString kind; ///< of what it refers to, for example "Secret"
    QString target; ///< the name of what it refers to
    int index = -1; ///< its position there
};

/// A Secret that stands in the same file.
struct SecretManifest
{
    QString nameSpace;
    QString name;
    bool immutable = false;
    QHash<QString, QByteArray> data; ///< decoded; stringData included
    QHash<QString, QByteArray> undecodable; ///< as written: what is no base64
    Placeholder placeholder = Placeholder::None; ///< what it holds is not known
};

/// What the checks need of a Shoot beside its mirrors.
struct ShootContext
{
    int extensionIndex = -1; ///< of the registry-mirror entry in spec.extensions; -1 when there is none
    bool disabled = false; ///< `disabled: true` on the extension entry
    bool providerConfigMissing = false; ///< there is an extension entry, but its providerConfig is absent or null
    QList<int> duplicateExtensions; ///< indices of further registry-mirror entries
    /// Of those that could be decoded, and hold no more than people write: their mirrors.
    QHash<int, QList<Mirror>> duplicateMirrors;

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
    /// The upstreams of a registry-cache extension, each with the positions of its caches.
    QHash<QString, QList<int>> cacheUpstreams;
    int cacheCount = 0; ///< of its caches
    /// What is wrong with a registry-cache extension entry, for which releases of the extension.
    struct CacheProblem
    {
        QString reason;
        Span where;
        ReleaseSet releases;
        bool isEmpty = false; ///< the entry says nothing at all
    };
    int cacheIndex = -1; ///< of the first registry-cache entry in spec.extensions
    QList<CacheProblem> cacheProblems;
    bool isWorkerless = false; ///< spec.provider is there and has no workers
    Span provider; ///< spec.provider
    /// What the API server rejects in spec.resources.
    struct ResourceProblem
    {
        enum class Flaw : quint8 { Repeated, NoApiVersion, NoName };

        int index = 0;
        Flaw flaw = Flaw::Repeated;
        QString reason;
        Span where;
        bool isCopy = false; ///< an earlier entry says the same
    };
    QList<ResourceProblem> resourceProblems; ///< in the order of their indices
    QList<ResourceReference> resources; ///< in the order of their indices
    QHash<QString, qsizetype> resourcePositions; ///< in `resources`, by name; of a name that repeats, the first
    QList<SecretManifest> secrets; ///< of the whole file
    QHash<QString, QList<qsizetype>> secretPositions; ///< in `secrets`, by name
    ExtensionState state = ExtensionState::None;
    QList<StrayConfig> strays;
    /// Where the first value stands that is not known yet; absolute, and invalid if all are known.
    Span unknown;
    /// A template includes, repeats or chooses parts: what is missing or repeated is not known.
    bool isIncomplete = false;
    bool knowsResources = false; ///< false for a bare entry or MirrorConfig: references cannot be checked

    /// Whether the cluster takes what it would reject, since it never looks at it.
    bool isIgnored() const { return disabled || state == ExtensionState::Elsewhere; }
    void addResource(const ResourceReference &resource);
    const ResourceReference *resource(const QString &name) const;
    /// The first problem of the entry at `index` of spec.resources.
    const ResourceProblem *resourceProblem(int index) const;
    void setSecrets(const QList<SecretManifest> &all);
    /// The Secret that a resource refers to, if it is in the file and in namespace `nameSpace`.
    const SecretManifest *secret(const QString &target, const QString &nameSpace) const;
};

} // namespace sme
