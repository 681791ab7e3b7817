// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/nodelookup.h"
#include "manifest/shootmanifest.h"

namespace sme {

/// Reads mirror entries out of a syntax tree, strictly: what the cluster's decoder rejects becomes a DecodeProblem.
class EntryReader
{
public:
    /// `base`: what to add to positions of the tree to get positions of the text.
    EntryReader(const NodeLookup &lookup, qsizetype base) : m_lookup(lookup), m_base(base) { }

    /// The entries of a list of mirrors; ids are left to the caller.
    std::vector<MirrorEntry> readMirrors(NodeLookup::Located list) const;

    /// "a list where a text belongs", for the value at `at`.
    static QString wrongType(const NodeLookup &lookup, NodeLookup::Located at, const QString &name,
                             const QString &expected);
    /// Why the value itself, or something in it, cannot be edited without loss. Not through aliases. Absolute in the
    /// tree's text.
    static Lock lockOf(const SyntaxTree &tree, SyntaxTree::Index index);

private:
    using Located = NodeLookup::Located;

    MirrorEntry readMirror(Located item, qsizetype begin) const;
    void readHosts(Located list, MirrorEntry &mirror) const;
    HostEntry readHost(Located item, MirrorEntry &mirror) const;
    /// False for a field that is not known.
    bool readHostField(Located value, QByteArrayView name, HostEntry &host, MirrorEntry &mirror) const;
    void readCapabilities(Located list, HostEntry &host, MirrorEntry &mirror) const;
    /// The text of what stands in for a value that is not known yet; else empty.
    QString placeholderText(Located at) const;
    /// A string or null; a problem for anything else, whose text is returned all the same to be shown.
    QString readString(Located value, QLatin1StringView name, bool isItem, MirrorEntry &mirror) const;
    std::optional<bool> readBool(Located value, QLatin1StringView name, MirrorEntry &mirror) const;
    void addUnknownField(Located value, SyntaxTree::Index key, const QString &message, MirrorEntry &mirror) const;
    void addProblem(MirrorEntry &mirror, Span where, const QString &message) const;
    Span relative(Span span, const MirrorEntry &mirror) const { return span.shifted(m_base - mirror.begin); }

    const NodeLookup &m_lookup;
    qsizetype m_base;
};

} // namespace sme
