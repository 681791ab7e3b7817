// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/hostlistchange.h"

#include "manifest/fieldchange.h"
#include "yaml/blocklist.h"
#include "yaml/flowlist.h"
#include "yaml/textcheck.h"
#include "yaml/textscan.h"

#include <QCoreApplication>

namespace sme::hostlist {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::HostListChange)
};

/// The hosts of one mirror, with what is needed to change them.
class HostList
{
public:
    HostList(const ShootManifest &manifest, int mirror)
        : m_manifest(manifest), m_mirror(mirror), m_view(manifest, mirror),
          m_writer(EntryStyle::around(manifest, mirror)), m_list(m_view.hosts())
    {
    }

    Result<Splice> add(int index, const Host &host) const;
    Splice remove(int index) const;
    Splice move(int from, int to) const;
    /// Puts the lines of a host of another list in, indented as this list is.
    Splice insertLines(int index, const QByteArray &lines, qsizetype column) const;

    bool isBlock() const { return count() > 0 && !m_view.node(m_list).flow; }
    qsizetype column() const { return blockList().column(); }
    Span lines(int index) const { return blockList().lines(index); }
    QByteArrayView text() const { return m_view.text(); }

    template<typename Change>
    Result<Splice> setField(int host, Change change) const;

    QList<quint64> ids() const { return m_manifest.entryIds(m_mirror).hosts; }
    Patch patch(const Splice &splice, const QList<quint64> &hostsAfter) const;

private:
    int count() const { return m_list == SyntaxTree::none ? 0 : int(m_view.node(m_list).count); }
    BlockList blockList() const
    {
        return BlockList(m_view.text(), afterColon(), count(), [this](int index) {
            return Span{m_view.dash(m_list, index), m_view.span(m_view.child(m_list, index)).end};
        });
    }
    FlowList flowList() const
    {
        return FlowList(m_view.text(), m_view.span(m_list), count(),
                        [this](int index) { return m_view.whole(m_view.child(m_list, index)); });
    }
    qsizetype afterColon() const { return m_view.afterColon(m_view.key(m_view.mirror(), "hosts")); }
    Error refusal(SyntaxTree::Index at, const QString &reason) const
    {
        return {reason, m_manifest.placeAt(m_view.span(at).begin)};
    }
    Result<Splice> fill(const Host &host) const;
    Splice insertIntoFlow(int index, const Host &host) const;

    const ShootManifest &m_manifest;
    int m_mirror;
    EntryView m_view;
    YamlWriter m_writer;
    SyntaxTree::Index m_list;
};

Patch HostList::patch(const Splice &splice, const QList<quint64> &hostsAfter) const
{
    const EntryIds before = m_manifest.entryIds(m_mirror);
    return {splice.begin, m_manifest.text().sliced(splice.begin, splice.end - splice.begin),
            splice.text,  m_mirror,
            {before},     {EntryIds{before.mirror, hostsAfter}},
            false};
}

Result<Splice> HostList::fill(const Host &host) const
{
    const YamlValue value = yamlOf(QList<Host>{host});
    const SyntaxTree::Node &mirror = m_view.node(m_view.mirror());
    const SyntaxTree::Index key = m_view.key(m_view.mirror(), "hosts");
    if (key == SyntaxTree::none)
        return FieldChange(m_view, m_writer, m_view.mirror()).insert("hosts", value);
    const SyntaxTree::Node &old = m_view.node(m_list);
    const qsizetype keyBegin = m_view.span(key).begin;
    if (mirror.flow && m_view.text().sliced(m_view.span(m_list).begin, m_view.span(m_list).length()).contains('#'))
        return insertIntoFlow(0, host);
    if (mirror.flow) {
        const qsizetype line = scan::lineBegin(text(), keyBegin);
        const QByteArray filled = m_writer.flow("hosts", value, scan::skipBlanks(text(), line) - line);
        return FieldChange(m_view, m_writer, m_view.mirror()).replaceValue(key, filled);
    }
    const qsizetype end = old.implicit ? afterColon() : m_view.span(m_list).end;
    return Splice::fillBlockField(text(), afterColon(), end,
                                  m_writer.blockAfterColon("hosts", value, scan::column(text(), keyBegin)));
}

Result<Splice> HostList::add(int index, const Host &host) const
{
    if (!m_view.isMap() && m_view.node(m_view.mirror()).kind != SyntaxTree::Kind::Null)
        return refusal(m_view.mirror(), Messages::tr("The mirror is no mapping; correct it in the text."));
    if (m_list != SyntaxTree::none && m_view.node(m_list).kind != SyntaxTree::Kind::Null
        && m_view.node(m_list).kind != SyntaxTree::Kind::Sequence)
        return refusal(m_list, Messages::tr("hosts is no list; correct it in the text."));
    if (count() == 0)
        return fill(host);
    if (!isBlock())
        return insertIntoFlow(index, host);
    const QByteArray lines =
        QByteArray(column(), ' ') + m_writer.block("hosts", YamlValue::list({yamlOf(host)}), column());
    return blockList().insert(index, {lines}, m_writer.style().newline);
}

Splice HostList::insertIntoFlow(int index, const Host &host) const
{
    const YamlValue value = yamlOf(host);
    return flowList().insert(
        index, [&](qsizetype column) { return QByteArrayList{m_writer.flow("hosts", value, column)}; },
        m_writer.style().newline, m_writer.isMultiline(), m_writer.step());
}

Splice HostList::remove(int index) const
{
    return isBlock() ? blockList().remove(index) : flowList().remove(index);
}

Splice HostList::move(int from, int to) const
{
    if (!isBlock())
        return flowList().move(from, to);
    const BlockList list = blockList();
    const Splice insertion = list.insert(to > from ? to + 1 : to, {list.linesOf(from)}, m_writer.style().newline);
    return Splice::both(text(), list.remove(from), insertion);
}

Splice HostList::insertLines(int index, const QByteArray &lines, qsizetype column) const
{
    const qsizetype shift = this->column() - column;
    QByteArrayList shifted = lines.split('\n');
    if (!shifted.isEmpty() && shifted.last().isEmpty())
        shifted.removeLast();
    for (QByteArray &line : shifted) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (shift > 0 && !line.isEmpty())
            line.prepend(QByteArray(shift, ' '));
        else if (const qsizetype blanks = scan::skipBlanks(line, 0); shift < 0)
            line.remove(0, std::min(-shift, blanks));
    }
    const QByteArray newline = m_writer.style().newline;
    return blockList().insert(index, {shifted.join(newline)}, newline);
}

template<typename Change>
Result<Splice> HostList::setField(int host, Change change) const
{
    const SyntaxTree::Index map = m_view.host(host);
    const SyntaxTree::Kind kind = m_view.node(map).kind;
    if (kind != SyntaxTree::Kind::Map && kind != SyntaxTree::Kind::Null)
        return refusal(map, Messages::tr("The host is no mapping; correct it in the text."));
    return change(FieldChange(m_view, m_writer, map));
}

/// The edit of one splice in one mirror; empty if it changes nothing.
Result<Edit> edit(const HostList &list, const Result<Splice> &splice, const QList<quint64> &hostsAfter)
{
    if (!splice)
        return splice.error();
    const Patch patch = list.patch(*splice, hostsAfter);
    if (patch.removed == patch.inserted)
        return Edit();
    return Edit{{patch}};
}

template<typename Change>
Result<Edit> setFieldOf(const ShootManifest &manifest, int mirror, int host, Change change)
{
    const HostList list(manifest, mirror);
    return edit(list, list.setField(host, change), list.ids());
}

} // namespace

Result<Edit> add(const ShootManifest &manifest, int mirror, int index, const Host &host)
{
    const HostList list(manifest, mirror);
    QList<quint64> ids = list.ids();
    ids.insert(index, ShootManifest::newId());
    return edit(list, list.add(index, host), ids);
}

Result<Edit> remove(const ShootManifest &manifest, int mirror, int index)
{
    const HostList list(manifest, mirror);
    QList<quint64> ids = list.ids();
    ids.removeAt(index);
    return edit(list, list.remove(index), ids);
}

Result<Edit> move(const ShootManifest &manifest, const change::MoveHost &change)
{
    const HostList source(manifest, change.mirror);
    QList<quint64> sourceIds = source.ids();
    if (change.mirror == change.toMirror) {
        const int to = std::clamp(change.to, 0, int(sourceIds.size()) - 1);
        if (to == change.host)
            return Edit();
        sourceIds.move(change.host, to);
        return edit(source, source.move(change.host, to), sourceIds);
    }
    const HostList target(manifest, change.toMirror);
    QList<quint64> targetIds = target.ids();
    const int to = std::clamp(change.to, 0, int(targetIds.size()));
    targetIds.insert(to, sourceIds.takeAt(change.host));

    const HostEntry &host = manifest.host(change.mirror, change.host);
    Result<Splice> added = Splice();
    if (source.isBlock() && target.isBlock()) {
        const Span lines = source.lines(change.host);
        added =
            target.insertLines(to, source.text().sliced(lines.begin, lines.length()).toByteArray(), source.column());
    } else {
        const Span item = host.item.shifted(manifest.mirror(change.mirror).begin);
        const Span lines = source.isBlock() ? source.lines(change.host) : item;
        if (source.text().sliced(lines.begin, lines.length()).contains('#'))
            return Error{
                Messages::tr("The host has a comment that would be lost between lists of different style; move it "
                             "in the text."),
                manifest.placeAt(item.begin)};
        added = target.add(to, host.value);
    }
    if (!added)
        return added.error();
    const Patch removal = source.patch(source.remove(change.host), sourceIds);
    const Patch insertion = target.patch(*added, targetIds);
    // The later one in the text first: the other's place stays the same.
    if (removal.offset > insertion.offset)
        return Edit{{removal, insertion}};
    return Edit{{insertion, removal}};
}

Result<Edit> setField(const ShootManifest &manifest, const change::SetUrl &change)
{
    return setFieldOf(manifest, change.mirror, change.host, [&change](const FieldChange &field) {
        return field.setScalar("host", YamlValue::text(change.url));
    });
}

Result<Edit> setField(const ShootManifest &manifest, const change::SetCapabilities &change)
{
    return setFieldOf(manifest, change.mirror, change.host,
                      [&change](const FieldChange &field) { return field.setCapabilities(change.capabilities); });
}

Result<Edit> setField(const ShootManifest &manifest, const change::SetCaBundle &change)
{
    return setFieldOf(manifest, change.mirror, change.host, [&change](const FieldChange &field) {
        constexpr QByteArrayView name("caBundleSecretReferenceName");
        return change.name ? field.setScalar(name, YamlValue::text(*change.name)) : field.remove(name);
    });
}

Result<Edit> setField(const ShootManifest &manifest, const change::SetOverridePath &change)
{
    return setFieldOf(manifest, change.mirror, change.host, [&change](const FieldChange &field) {
        constexpr QByteArrayView name("overridePath");
        return change.value ? field.setScalar(name, YamlValue::boolean(*change.value)) : field.remove(name);
    });
}

} // namespace sme::hostlist
