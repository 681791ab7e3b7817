// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/entryreader.h"
#include "manifest/nodelookup.h"
#include "manifest/placeholders.h"
#include "manifest/shootmanifest.h"
#include "manifest/straysearch.h"

namespace sme {

/// Reads a text into manifests: finds the subjects, their spans, values and what the checks need.
class ManifestReader
{
public:
    static std::vector<ShootManifest> readAll(const QByteArray &text);

private:
    using Located = NodeLookup::Located;

    /// Whether YAML alone cannot read a text that may be a template.
    static ShootManifest unreadable(const QByteArray &text, const Error &error);
    static bool needsMask(const SyntaxTree &tree);
    static std::vector<ShootManifest> readTree(const QByteArray &text, qsizetype base, const SyntaxTree &tree,
                                               const MaskedTemplate *mask);
    /// `mask`: of what the tree was made, where that is not the text itself; both must outlive the reader.
    ManifestReader(const QByteArray &text, qsizetype base, const SyntaxTree &tree, const MaskedTemplate *mask);

    void readDocument(int document);
    void readNode(Located node, int document, int item);
    Subject::Kind kindOf(Located root) const;
    bool readStrays(Located root, const QString &path, int document);
    void readStray(const StrayFind &find, const StrayConfig &stray, int document);
    std::optional<QList<Mirror>> plainMirrors(Located entry) const;
    Error whyUnreadable() const;
    void addTypeStray(ShootManifest &manifest, Located entry, int index) const;
    void searchShoot(ShootManifest &manifest, Located shoot) const;
    /// Says what a subject has to do with the extension, once all of the file is read.
    void classify(ShootManifest &manifest, Located root) const;
    Located entryConfig(Located shoot, const ShootManifest &manifest) const;
    Placeholder findUnknown(ShootManifest &manifest, Located root) const;
    Placeholder placeholderBelow(Located at, Span &where, int depth) const;
    /// Takes out what is only wrong with values that are not known yet.
    void dropUnknown(ShootManifest &manifest) const;
    /// Gives values that were masked the text that stands there.
    void unmask(ShootManifest &manifest) const;
    bool isPlaceholder(Located at) const;
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
    QList<qsizetype> m_lineStarts;
    qsizetype m_base;
    const SyntaxTree &m_tree;
    NodeLookup m_lookup;
    std::vector<ShootManifest> m_manifests;
    std::vector<Located> m_nodes; ///< of each manifest
    const MaskedTemplate *m_mask;
    const bool m_mayHavePlaceholders; ///< somewhere in the text is what begins one
    QList<SecretManifest> m_secrets;
    int m_others = 0; ///< documents that carry no mirrors
    bool m_isOverfull = false; ///< there are more manifests than are read
    int m_documentOfSpan = -1; ///< a list has many manifests in one document
    Span m_documentSpan;
};

} // namespace sme
