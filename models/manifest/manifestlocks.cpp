// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/manifestreader.h"

#include "yaml/textcheck.h"

#include <QCoreApplication>

namespace sme {

// What of a text cannot be edited, or not be read as it stands.

namespace {

struct ManifestLocksTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ManifestReader)
};

} // namespace

ShootManifest ManifestReader::unreadable(const QByteArray &text, const Error &error)
{
    ShootManifest manifest;
    manifest.m_text = text;
    manifest.m_layout.document = {0, text.size()};
    manifest.m_readError = error;
    return manifest;
}

/// Whether YAML alone cannot read a text that may be a template: it is broken, or has "{{" for a mapping in a mapping.
bool ManifestReader::needsMask(const SyntaxTree &tree)
{
    const QByteArrayView text = tree.text();
    if (tree.error())
        return text.indexOf("{{") >= 0 || text.indexOf("{%") >= 0;
    return tree.hasMapThatBeginsWith("{{");
}

void ManifestReader::lockIfShared(Located at, ShootManifest &manifest) const
{
    if (manifest.m_lock.isLocked())
        return;
    if (at.indirect)
        manifest.m_lock = {ManifestLocksTexts::tr("it stands behind an alias or a merge key"), absolute(at.where)};
    else if (m_lookup.node(at).anchorUsed)
        manifest.m_lock = {ManifestLocksTexts::tr("it has an anchor that an alias elsewhere refers to"),
                           absolute(at.where)};
    else if (m_lookup.hasExplicitKey(at))
        manifest.m_lock = {ManifestLocksTexts::tr("it has a key with a question mark"), absolute(at.where)};
}

SyntaxTree::Index ManifestReader::keyOf(Located map, QByteArrayView name) const
{
    SyntaxTree::Index key = m_lookup.node(map).first;
    while (key != SyntaxTree::none && (m_tree.node(key).kind != SyntaxTree::Kind::Scalar || m_tree.value(key) != name))
        key = m_tree.node(m_tree.node(key).next).next;
    return key;
}

void ManifestReader::reportDuplicateKeys(ShootManifest &manifest, Span where) const
{
    for (const SyntaxTree::DuplicateKey &duplicate : m_tree.duplicateKeys()) {
        const Span key = m_tree.node(duplicate.key).span();
        if (key.begin < where.begin || key.end > where.end)
            continue;
        const QString message =
            ManifestLocksTexts::tr("The key \"%1\" stands twice in one mapping (first in line %2). Remove one.")
                .arg(m_tree.string(duplicate.key).left(60))
                .arg(manifest.placeAt(m_tree.node(duplicate.firstKey).begin + m_base).line);
        manifest.m_problems.prepend({message, absolute(key), ReleaseSet::all(), true});
        manifest.m_lock = {ManifestLocksTexts::tr("a key stands twice"), absolute(key), false};
        return;
    }
}

void ManifestReader::fail(ShootManifest &manifest, Located at, const QString &name, const QString &expected) const
{
    if (manifest.m_readError || isPlaceholder(at))
        return;
    const QByteArrayView text(m_text);
    manifest.m_readError = Error{EntryReader::wrongType(m_lookup, at, name, expected),
                                 placeInText(text, m_lineStarts, at.where.begin + m_base)};
    manifest.m_mirrors.clear();
}

void ManifestReader::addProblem(ShootManifest &manifest, Span where, const QString &message) const
{
    manifest.m_problems.append({message, absolute(where), ReleaseSet::all()});
}

} // namespace sme
