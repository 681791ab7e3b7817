// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/nodelookup.h"

#include <QList>
#include <QString>

namespace sme {

/// Something of the registry-mirror extension that does not stand where the cluster looks for it.
struct StrayFind
{
    enum class Form : quint8 {
        Shoot, ///< a Shoot as a value in another document
        Extensions, ///< a list with the extension entry in it
        Extension, ///< the entry alone
        MirrorConfig,
        Mirrors, ///< a list of mirrors alone
        Text, ///< any of these within a text, as in a ConfigMap
    };

    Form form = Form::Text;
    NodeLookup::Located at;
    QString path; ///< from the root of the document: "spec.forProvider.manifest"
    QString inner; ///< of a text: the path in it
    bool isGuess = false; ///< that it is one is seen in its mirrors alone: they may become others
};

/// Searches a document, wherever and in whatever it hides. Aliases are not followed.
class StraySearch
{
public:
    explicit StraySearch(const NodeLookup &lookup) : m_lookup(lookup) { }

    /// What is found in `root` and below it, in the order of the text; at most `maxFinds`. `path` is that of the root.
    QList<StrayFind> search(NodeLookup::Located root, const QString &path = {});

    /// Whether an entry of a list of extensions is the registry-mirror extension, or meant to be: by its type, or one
    /// that is nearly it, or by what its providerConfig is.
    static bool isMeant(const NodeLookup &lookup, NodeLookup::Located entry);

    static constexpr int maxFinds = 100;

private:
    void visit(NodeLookup::Located at, const QString &path, int depth);
    bool takeMap(NodeLookup::Located map, const QString &path, int depth);
    bool takeSequence(NodeLookup::Located list, const QString &path);
    void takeText(NodeLookup::Located text, const QString &path);
    bool isMirrorList(NodeLookup::Located list) const;
    void add(StrayFind::Form form, NodeLookup::Located at, const QString &path, bool isGuess = false);

    const NodeLookup &m_lookup;
    QList<StrayFind> m_finds;
    bool m_isInText = false;
};

/// Whether `type` is nearly "registry-mirror": another case, a plural, a letter too many, too few or another.
bool isNearlyMirrorType(const QString &type);

/// A path with a field added: "spec.extensions", "data[shoot.yaml]".
QString pathWithKey(const QString &path, const QString &key);

} // namespace sme
