// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/listregion.h"

#include "manifest/entryreader.h"
#include "manifest/pathchange.h"
#include "yaml/syntaxcompare.h"
#include "yaml/textscan.h"

namespace sme {

ListRegion::ListRegion(const ShootManifest &manifest, int first, int count)
    : m_first(first), m_count(count), m_isFlow(manifest.isFlow()), m_isJson(manifest.isJson())
{
    const QByteArrayView text(manifest.text());
    const int next = first + count;
    const auto endOf = [&](int index) { return manifest.mirror(index).begin + manifest.mirror(index).item.end; };
    if (!m_isFlow) {
        m_part.begin = first > 0 ? scan::nextLine(text, endOf(first - 1)) : manifest.mirrorsBegin();
        m_part.end = next < manifest.mirrorCount() ? scan::lineBegin(text, manifest.mirror(next).begin)
                                                   : scan::nextLine(text, endOf(next - 1));
    } else {
        m_part.begin = first > 0 ? text.indexOf(',', scan::skipSpaceAndComments(text, endOf(first - 1))) + 1
                                 : manifest.mirrorsSpan().begin + 1;
        m_part.end = next < manifest.mirrorCount() ? manifest.mirror(next).begin : manifest.mirrorsSpan().end - 1;
        // What matters of the line before: its indentation, and whether the first entry begins it.
        const qsizetype line = scan::lineBegin(text, m_part.begin);
        const qsizetype indent = scan::skipBlanks(text, line) - line;
        const qsizetype column = m_part.begin - line;
        m_prefix = indent < column ? QByteArray(indent, ' ') + '[' : "[\n" + QByteArray(column, ' ');
    }
    m_base = m_part.begin - m_prefix.size();
    if (m_isJson && next < manifest.mirrorCount()) // where a list may not end in a comma
        m_part.end = text.lastIndexOf(',', m_part.end - 1);
    m_part.end = std::max(m_part.end, m_part.begin);
    setPart(manifest.text().sliced(m_part.begin, m_part.length()));
}

ListRegion ListRegion::around(const ShootManifest &manifest, int first, int count)
{
    const int begin = std::max(first - 1, 0);
    return ListRegion(manifest, begin, std::min(first + count + 1, manifest.mirrorCount()) - begin);
}

const SyntaxTree &ListRegion::tree() const
{
    if (!m_tree)
        m_tree =
            std::make_unique<SyntaxTree>(m_parsed, m_isJson ? SyntaxTree::Grammar::Any : SyntaxTree::Grammar::Yaml);
    return *m_tree;
}

ListRegion ListRegion::after(const Splice &splice) const
{
    ListRegion result;
    result.m_prefix = m_prefix;
    result.m_part = {m_part.begin, m_part.end + splice.text.size() - (splice.end - splice.begin)};
    result.m_base = m_base;
    result.m_first = m_first;
    result.m_count = m_count;
    result.m_isFlow = m_isFlow;
    result.m_isJson = m_isJson;
    result.setPart(bytes({m_part.begin, splice.begin}) + splice.text + bytes({splice.end, m_part.end}));
    return result;
}

QByteArray ListRegion::bytes(Span piece) const
{
    return m_parsed.sliced(piece.begin - m_base, piece.length());
}

bool ListRegion::isAlone() const
{
    const SyntaxTree &tree = this->tree();
    return !tree.error() && tree.documents().size() == 1 && tree.duplicateKeys().empty()
        && tree.node(list()).kind == SyntaxTree::Kind::Sequence && !hasReferences(tree, list())
        && (tree.jsonDocuments() == 1) == m_isJson;
}

std::vector<MirrorEntry> ListRegion::entries() const
{
    const NodeLookup lookup(tree());
    return EntryReader(lookup, m_base).readMirrors(lookup.locate(list()));
}

std::shared_ptr<const std::vector<MirrorEntry>> ListRegion::namedEntries(int position, const QList<EntryIds> &ids) const
{
    std::vector<MirrorEntry> all = entries();
    if (all.size() < std::size_t(position) + std::size_t(ids.size()))
        return nullptr;
    const auto begin = all.begin() + position;
    std::vector<MirrorEntry> named(std::make_move_iterator(begin), std::make_move_iterator(begin + ids.size()));
    for (std::size_t i = 0; i < named.size(); ++i) {
        const EntryIds &own = ids[qsizetype(i)];
        if (named[i].hosts.size() != own.hosts.size())
            return nullptr;
        named[i].id = own.mirror;
        for (qsizetype host = 0; host < named[i].hosts.size(); ++host)
            named[i].hosts[host].id = own.hosts[qsizetype(host)];
    }
    return std::make_shared<const std::vector<MirrorEntry>>(std::move(named));
}

Result<std::optional<ListRegion>> guardedRegion(const ShootManifest &manifest, const ListRegion &region,
                                                const Splice &splice, const QList<YamlOperation> &operations)
{
    if (!region.isAlone() || splice.begin < region.part().begin || splice.end > region.part().end) {
        if (const auto refused = pathchange::refusal(manifest, splice, operations, region.first()))
            return *refused;
        return std::optional<ListRegion>();
    }
    ListRegion changed = region.after(splice);
    if (!guard::isMeant(region.tree(), changed.tree(), 0, operations))
        return Error{guard::raise(region.tree().text(), changed.tree().text()), manifest.placeAt(splice.begin)};
    return std::optional(std::move(changed));
}

Result<std::optional<Patch>> guardedPatch(const ShootManifest &manifest, const ListRegion &region, const Splice &splice,
                                          const YamlOperation &operation, int first, const QList<EntryIds> &before,
                                          const QList<EntryIds> &after)
{
    const QByteArray removed = manifest.text().sliced(splice.begin, splice.end - splice.begin);
    if (removed == splice.text)
        return std::optional<Patch>();
    const auto changed = guardedRegion(manifest, region, splice, {operation});
    if (!changed)
        return changed.error();
    Patch patch{.offset = splice.begin,
                .removed = removed,
                .inserted = splice.text,
                .first = first,
                .before = before,
                .after = after};
    // What was read to make sure need not be read again.
    if (*changed && !after.isEmpty() && (*changed)->isAlone())
        patch.readAfter.entries = (*changed)->namedEntries(first - region.first(), after);
    return std::optional(std::move(patch));
}

} // namespace sme
