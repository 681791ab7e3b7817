// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/structurechange.h"

#include "manifest/nodelookup.h"
#include "manifest/yamlwriter.h"
#include "yaml/flowlist.h"
#include "yaml/textcheck.h"
#include "yaml/textscan.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sme {

namespace {

using Located = NodeLookup::Located;
using Kind = SyntaxTree::Kind;

/// Finds what is missing on the way from the Shoot down to its mirrors, and adds it where it goes.
class StructurePlanner
{
public:
    StructurePlanner(const ShootManifest &manifest, const QList<Mirror> &mirrors)
        : m_text(manifest.text()), m_base(byteOrderMarkLength(m_text)), m_tree(QByteArrayView(m_text).sliced(m_base)),
          m_lookup(m_tree), m_manifest(manifest), m_writer(style()), m_mirrors(yamlOf(mirrors))
    {
    }

    Result<Splice> plan() const;

private:
    EntryStyle style() const;
    Located subject() const;
    Located item(Located list, int index) const;
    YamlValue config() const;
    YamlValue entry() const;

    Splice wholeShoot() const;
    Splice addToShoot(Located shoot) const;
    Splice addToEntry(Located entry) const;
    Splice addToConfig(Located config) const;

    /// Gives a field a value where it is absent, null or empty.
    Splice setField(Located map, QByteArrayView name, const YamlValue &value) const;
    Splice fillField(Located map, SyntaxTree::Index key, const YamlValue &value) const;
    Splice addField(Located map, QByteArrayView name, const YamlValue &value) const;
    Splice addItem(Located list, const YamlValue &value) const;
    Splice addLine(qsizetype at, qsizetype column, const QByteArray &line) const;
    Splice insertIntoFlow(Located collection, const FlowList::Render &render) const;

    bool isEmpty(Located at) const
    {
        return m_lookup.isNull(at) || (m_lookup.node(at).isCollection() && m_lookup.node(at).count == 0);
    }
    qsizetype column(qsizetype pos) const { return scan::column(m_tree.text(), pos); }
    qsizetype endOfBlock(Located collection) const;

    const QByteArray m_text;
    const qsizetype m_base;
    const SyntaxTree m_tree; // positions in it are those of the text less m_base
    const NodeLookup m_lookup;
    const ShootManifest &m_manifest;
    const YamlWriter m_writer;
    const YamlValue m_mirrors;
};

/// Columns between a key and the dashes of its list, as the first list of the document has it.
std::optional<qsizetype> firstListOffset(const SyntaxTree &tree, SyntaxTree::Index index)
{
    const SyntaxTree::Node &node = tree.node(index);
    if (!node.isCollection() || node.flow)
        return std::nullopt;
    SyntaxTree::Index key = SyntaxTree::none;
    for (SyntaxTree::Index child = node.first; child != SyntaxTree::none; child = tree.node(child).next) {
        const bool isKey = node.kind == Kind::Map && key == SyntaxTree::none;
        if (isKey) {
            key = child;
            continue;
        }
        const SyntaxTree::Node &value = tree.node(child);
        if (node.kind == Kind::Map && value.kind == Kind::Sequence && !value.flow)
            return scan::column(tree.text(), value.begin) - scan::column(tree.text(), tree.node(key).begin);
        if (const auto inner = firstListOffset(tree, child))
            return inner;
        key = SyntaxTree::none;
    }
    return std::nullopt;
}

EntryStyle StructurePlanner::style() const
{
    EntryStyle result = EntryStyle::ofText(m_text);
    const auto document = std::size_t(m_manifest.subject().document);
    if (document < m_tree.documents().size())
        result.mirrorsOffset = firstListOffset(m_tree, m_tree.documents()[document]);
    return result;
}

YamlValue StructurePlanner::config() const
{
    return YamlValue::map({{"apiVersion", YamlValue::text(QStringLiteral("mirror.extensions.gardener.cloud/v1alpha1"))},
                           {"kind", YamlValue::text(QStringLiteral("MirrorConfig"))},
                           {"mirrors", m_mirrors}});
}

YamlValue StructurePlanner::entry() const
{
    return YamlValue::map({{"type", YamlValue::text(QStringLiteral("registry-mirror"))}, {"providerConfig", config()}});
}

Located StructurePlanner::item(Located list, int index) const
{
    Located result;
    int position = 0;
    m_lookup.forEachItem(list, [&](Located item) {
        if (position++ == index)
            result = item;
    });
    return result;
}

Located StructurePlanner::subject() const
{
    const Subject &subject = m_manifest.subject();
    const auto document = std::size_t(subject.document);
    if (document >= m_tree.documents().size())
        return {};
    const Located root = m_lookup.locate(m_tree.documents()[document]);
    return subject.item < 0 ? root : item(m_lookup.field(root, "items"), subject.item);
}

Result<Splice> StructurePlanner::plan() const
{
    const auto inText = [this](const Splice &splice) {
        return Splice{splice.begin + m_base, splice.end + m_base, splice.text};
    };
    if (!m_manifest.subject().path.isEmpty()) {
        return Error{QCoreApplication::translate(
                         "StructureChange", "There is no list of mirrors at %1 yet: write its first entry by hand.")
                         .arg(m_manifest.subject().path),
                     m_manifest.subject().place};
    }
    const Located at = subject();
    switch (m_manifest.subject().kind) {
    case Subject::Kind::Shoot:
        return inText(addToShoot(at));
    case Subject::Kind::ExtensionEntry:
        return inText(addToEntry(m_lookup.isSequence(at) ? item(at, m_manifest.context().extensionIndex) : at));
    case Subject::Kind::MirrorConfig:
    case Subject::Kind::MirrorList:
        return inText(addToConfig(at));
    case Subject::Kind::Empty:
        return inText(wholeShoot());
    case Subject::Kind::Other:
        break;
    }
    return Error{QCoreApplication::translate("StructureChange",
                                             "There is no Shoot in this file that a mirror could be added to."),
                 m_manifest.subject().place};
}

Splice StructurePlanner::wholeShoot() const
{
    const YamlValue shoot =
        YamlValue::map({{"apiVersion", YamlValue::text(QStringLiteral("core.gardener.cloud/v1beta1"))},
                        {"kind", YamlValue::text(QStringLiteral("Shoot"))},
                        {"spec", YamlValue::map({{"extensions", YamlValue::list({entry()})}})}});
    const QByteArray newline = m_writer.newline(0);
    const QByteArrayView text = m_tree.text();
    const bool startsLine = text.isEmpty() || text.endsWith('\n');
    return {text.size(), text.size(), (startsLine ? QByteArray() : newline) + m_writer.block({}, shoot, 0) + newline};
}

Splice StructurePlanner::addToShoot(Located shoot) const
{
    const Located spec = m_lookup.field(shoot, "spec");
    if (isEmpty(spec))
        return setField(shoot, "spec", YamlValue::map({{"extensions", YamlValue::list({entry()})}}));
    const Located extensions = m_lookup.field(spec, "extensions");
    if (isEmpty(extensions))
        return setField(spec, "extensions", YamlValue::list({entry()}));
    if (m_manifest.context().extensionIndex < 0)
        return addItem(extensions, entry());
    return addToEntry(item(extensions, m_manifest.context().extensionIndex));
}

Splice StructurePlanner::addToEntry(Located entry) const
{
    const Located existing = m_lookup.field(entry, "providerConfig");
    return isEmpty(existing) ? setField(entry, "providerConfig", config()) : addToConfig(existing);
}

Splice StructurePlanner::addToConfig(Located config) const
{
    return setField(config, "mirrors", m_mirrors);
}

Splice StructurePlanner::setField(Located map, QByteArrayView name, const YamlValue &value) const
{
    for (SyntaxTree::Index key = m_lookup.node(map).first; key != SyntaxTree::none;
         key = m_tree.node(m_tree.node(key).next).next) {
        if (m_tree.node(key).kind == Kind::Scalar && m_tree.value(key) == name)
            return fillField(map, key, value);
    }
    return addField(map, name, value);
}

Splice StructurePlanner::fillField(Located map, SyntaxTree::Index key, const YamlValue &value) const
{
    const QByteArrayView text = m_tree.text();
    const SyntaxTree::Node &old = m_tree.node(m_tree.node(key).next);
    const qsizetype colon = text.indexOf(':', m_tree.node(key).end) + 1;
    if (m_lookup.node(map).flow) {
        const qsizetype line = scan::lineBegin(text, m_tree.node(key).begin);
        const QByteArray filled = m_writer.flow(m_tree.value(key), value, scan::skipBlanks(text, line) - line);
        return old.implicit ? Splice{colon, colon, ' ' + filled} : Splice{old.begin, old.end, filled};
    }
    const qsizetype end = old.implicit ? colon : qsizetype(old.end);
    return Splice::fillBlockField(text, colon, end,
                                  m_writer.blockAfterColon(m_tree.value(key), value, column(m_tree.node(key).begin)));
}

Splice StructurePlanner::insertIntoFlow(Located collection, const FlowList::Render &render) const
{
    const SyntaxTree::Node &node = m_lookup.node(collection);
    std::vector<Span> items;
    for (SyntaxTree::Index child = node.first; child != SyntaxTree::none; child = m_tree.node(child).next) {
        Span span = m_tree.node(child).span();
        if (node.kind == Kind::Map) {
            child = m_tree.node(child).next;
            span.end = m_tree.node(child).end;
        }
        items.push_back(span);
    }
    const FlowList list(m_tree.text(), node.span(), int(items.size()),
                        [&items](int index) { return items[std::size_t(index)]; });
    return list.insert(int(items.size()), render, m_writer.newline(0), m_writer.isMultiline(), m_writer.step());
}

Splice StructurePlanner::addField(Located map, QByteArrayView name, const YamlValue &value) const
{
    if (m_lookup.node(map).flow)
        return insertIntoFlow(
            map, [&](qsizetype column) { return QByteArrayList{m_writer.field(name, value, column, true)}; });
    const qsizetype at = column(m_tree.node(m_lookup.node(map).first).begin);
    return addLine(endOfBlock(map), at, m_writer.field(name, value, at, false));
}

Splice StructurePlanner::addItem(Located list, const YamlValue &value) const
{
    if (m_lookup.node(list).flow)
        return insertIntoFlow(
            list, [&](qsizetype column) { return QByteArrayList{m_writer.flow("extensions", value, column)}; });
    const qsizetype at = column(m_lookup.node(list).begin);
    return addLine(endOfBlock(list), at, m_writer.block("extensions", YamlValue::list({value}), at));
}

Splice StructurePlanner::addLine(qsizetype at, qsizetype column, const QByteArray &line) const
{
    return Splice::insertLines(m_tree.text(), at, QByteArray(column, ' ') + line, m_writer.style().newline);
}

qsizetype StructurePlanner::endOfBlock(Located collection) const
{
    // Comments below belong to the block if they are indented deeper than what follows, or deeper than the block; where
    // that does not tell, commented-out fields belong to what is above them.
    static const QRegularExpression commentedOut(QStringLiteral("^#\\s*(- +)?[A-Za-z][\\w.-]*:(\\s|$)"));
    const QByteArrayView text = m_tree.text();
    const qsizetype own = column(m_lookup.node(collection).begin);
    const qsizetype begin = scan::nextLine(text, m_lookup.node(collection).end);
    qsizetype next = begin;
    while (next < text.size() && scan::isCommentLine(text, next))
        next = scan::nextLine(text, next);
    const bool isRunToBlank = next < text.size() && scan::isEmptyLine(text, next);
    const qsizetype content = scan::skipSpaceAndComments(text, next);
    const qsizetype following = content < text.size() && !isRunToBlank ? column(content) : -1;

    const qsizetype first = scan::skipBlanks(text, begin);
    const bool isCode = begin < next
        && commentedOut.match(QString::fromUtf8(text.sliced(first, scan::lineEnd(text, first) - first))).hasMatch();
    qsizetype point = begin;
    while (point < next) {
        const qsizetype indent = scan::skipBlanks(text, point) - point;
        if (indent < own || (indent == own && indent <= following && !isCode))
            break;
        point = scan::nextLine(text, point);
    }
    return point;
}

} // namespace

Result<Splice> addFirstMirrors(const ShootManifest &manifest, const QList<Mirror> &mirrors)
{
    return StructurePlanner(manifest, mirrors).plan();
}

} // namespace sme
