// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/entryreader.h"
#include "manifest/nodelookup.h"
#include "manifest/shootmanifest.h"

namespace sme {

/// Reads a text into manifests: finds the subjects, their spans, values and what the checks need.
class ManifestReader
{
public:
    static std::vector<ShootManifest> readAll(const QByteArray &text);

private:
    using Located = NodeLookup::Located;

    ManifestReader(const QByteArray &text, qsizetype base, const SyntaxTree &tree);

    void readDocument(int document);
    void readNode(Located node, int document, int item);
    Subject::Kind kindOf(Located root) const;
    ShootManifest &addManifest(Subject::Kind kind, Located at, int document, int item);
    void readMetadata(Located root, Subject &subject) const;
    void readShoot(Located root, ShootManifest &manifest) const;
    void readExtensions(Located extensions, ShootManifest &manifest) const;
    void readExtension(Located entry, ShootManifest &manifest) const;
    void readProviderConfig(Located config, ShootManifest &manifest) const;
    void readMirrors(Located list, ShootManifest &manifest) const;
    void expectText(Located config, Located value, const QString &name, QLatin1StringView expected,
                    ShootManifest &manifest) const;
    /// The manifest cannot be read further: at `at` stands something else than `expected`.
    void fail(ShootManifest &manifest, Located at, const QString &name, const QString &expected) const;
    void addProblem(ShootManifest &manifest, Span where, const QString &message) const;
    /// Locks everything if `at` was reached through an alias or is one for others.
    void lockIfShared(Located at, ShootManifest &manifest) const;
    void finish();
    void reportDuplicateKeys(ShootManifest &manifest, Span where) const;
    /// The key of a field that stands in the map itself, or none.
    SyntaxTree::Index keyOf(Located map, QByteArrayView name) const;
    Span absolute(Span span) const { return span.shifted(m_base); }

    QByteArray m_text;
    qsizetype m_base;
    const SyntaxTree &m_tree;
    NodeLookup m_lookup;
    std::vector<ShootManifest> m_manifests;
    std::vector<Span> m_nodes; ///< of each manifest, in the tree's text
    QList<SecretManifest> m_secrets;
    int m_others = 0; ///< documents that carry no mirrors
};

} // namespace sme
