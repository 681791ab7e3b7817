// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/entryreader.h"

#include "manifest/placeholders.h"
#include "yaml/textscan.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

namespace {

struct EntryReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::EntryReader)
};

QString describe(const NodeLookup &lookup, NodeLookup::Located at)
{
    switch (lookup.kind(at)) {
    case SyntaxTree::Kind::Sequence:
        return EntryReaderTexts::tr("a list");
    case SyntaxTree::Kind::Map:
        return EntryReaderTexts::tr("a mapping");
    default:
        break;
    }
    switch (lookup.scalarType(at)) {
    case ScalarType::Number:
        return EntryReaderTexts::tr("the number %1").arg(lookup.text(at).left(40));
    case ScalarType::Bool:
        return EntryReaderTexts::tr("the truth value %1").arg(lookup.text(at));
    case ScalarType::Null:
        return EntryReaderTexts::tr("empty");
    case ScalarType::String:
        break;
    }
    return EntryReaderTexts::tr("the text \"%1\"").arg(lookup.text(at).left(40));
}

/// The lock of one node, its children left aside.
Lock ownLock(const SyntaxTree &tree, SyntaxTree::Index index)
{
    const SyntaxTree::Node &node = tree.node(index);
    const QString source = QString::fromUtf8(tree.text().sliced(node.propertiesBegin, node.end - node.propertiesBegin));
    if (node.kind == SyntaxTree::Kind::Alias)
        return {EntryReaderTexts::tr("it is the alias %1").arg(source.left(40)), node.span(), true};
    if (node.anchorUsed)
        return {EntryReaderTexts::tr("it has an anchor that an alias elsewhere refers to"), node.span(), false};
    return {};
}

} // namespace

Lock EntryReader::lockOf(const SyntaxTree &tree, SyntaxTree::Index index)
{
    Lock lock = ownLock(tree, index);
    const SyntaxTree::Node &node = tree.node(index);
    if (!node.isCollection())
        return lock;
    bool isKey = node.kind == SyntaxTree::Kind::Map;
    for (SyntaxTree::Index child = node.first; child != SyntaxTree::none; child = tree.node(child).next) {
        Lock inner = lockOf(tree, child);
        if (isKey && tree.node(child).kind == SyntaxTree::Kind::Scalar && tree.node(child).plain
            && tree.value(child) == "<<")
            inner = {EntryReaderTexts::tr("it has a merge key"), tree.node(child).span(), true};
        if (inner.isLocked() && (!lock.isLocked() || (lock.removable && !inner.removable)))
            lock = inner;
        if (node.kind == SyntaxTree::Kind::Map)
            isKey = !isKey;
    }
    return lock;
}

QString EntryReader::wrongType(const NodeLookup &lookup, NodeLookup::Located at, const QString &name,
                               const QString &expected)
{
    constexpr qsizetype longest = 200;
    const Span source{at.where.begin, std::min(at.where.end, at.where.begin + longest)};
    if (isTemplated(lookup.tree().text().sliced(source.begin, source.length())))
        return EntryReaderTexts::tr(
                   "%1 is a template, but must be %2. Only what the template renders to can be checked.")
            .arg(name, expected);
    QString message = EntryReaderTexts::tr("%1 is %2, but must be %3.").arg(name, describe(lookup, at), expected);
    if (lookup.kind(at) == SyntaxTree::Kind::Scalar && lookup.scalarType(at) != ScalarType::String
        && expected == EntryReaderTexts::tr("a text"))
        message += u' ' + EntryReaderTexts::tr("Put it in quotes.");
    return message;
}

void EntryReader::addProblem(MirrorEntry &mirror, Span where, const QString &message) const
{
    mirror.problems.append({message, relative(where, mirror), ReleaseSet::all()});
}

std::vector<MirrorEntry> EntryReader::readMirrors(Located list) const
{
    std::vector<MirrorEntry> result;
    const SyntaxTree::Node &listNode = m_lookup.node(list);
    result.reserve(listNode.count);
    qsizetype after = listNode.begin;
    m_lookup.forEachItem(list, [&](Located item) {
        // In block style an entry begins at its dash, which is the next thing after the entry before.
        qsizetype begin = item.indirect ? item.where.begin : m_lookup.node(item).whole().begin;
        if (!listNode.flow && !list.indirect)
            begin = scan::skipSpaceAndComments(m_lookup.tree().text(), after);
        after = item.where.end;
        result.push_back(readMirror(item, begin + m_base));
    });
    return result;
}

MirrorEntry EntryReader::readMirror(Located item, qsizetype begin) const
{
    MirrorEntry mirror;
    mirror.begin = begin;
    mirror.item = relative(item.where, mirror);
    if (item.indirect)
        mirror.lock = {EntryReaderTexts::tr("it is an alias"), mirror.item, true};
    if (m_lookup.isNull(item))
        return mirror;
    if (!m_lookup.isMap(item)) {
        mirror.upstream = placeholderText(item);
        mirror.hostsUnknown = !mirror.upstream.isEmpty();
        addProblem(mirror, item.where,
                   wrongType(m_lookup, item, EntryReaderTexts::tr("The mirror"), EntryReaderTexts::tr("a mapping")));
        return mirror;
    }
    const SyntaxTree &tree = m_lookup.tree();
    if (!item.indirect && m_lookup.node(item).anchorUsed)
        mirror.lock = {EntryReaderTexts::tr("it has an anchor that an alias elsewhere refers to"), mirror.item, false};
    if (!item.indirect && m_lookup.hasExplicitKey(item))
        mirror.lock = {EntryReaderTexts::tr("it has a key with a question mark"), mirror.item, true};
    m_lookup.forEachField(item, [&](SyntaxTree::Index key, Located value) {
        const QByteArrayView name =
            tree.node(key).kind == SyntaxTree::Kind::Scalar ? tree.value(key) : QByteArrayView();
        if (value.indirect && !mirror.lock.isLocked())
            mirror.lock = {EntryReaderTexts::tr("it has an alias or a merge key"), relative(value.where, mirror), true};
        if (!value.exists()) {
            addProblem(mirror, item.where, EntryReaderTexts::tr("There are too many aliases."));
        } else if (name == "upstream") {
            if (tree.node(value.node).anchorUsed)
                mirror.lock = {EntryReaderTexts::tr("it has an anchor that an alias elsewhere refers to"), mirror.item,
                               false};
            mirror.upstreamValue = relative(value.where, mirror);
            mirror.upstream = readString(value, QStringLiteral("upstream"), mirror);
        } else if (name == "hosts") {
            mirror.hostsValue = relative(value.where, mirror);
            readHosts(value, mirror);
        } else {
            const Span where = value.indirect ? value.where : tree.node(key).span();
            addProblem(mirror, where,
                       EntryReaderTexts::tr("Unknown field \"%1\" of a mirror. Known are upstream and hosts; "
                                            "names are case-sensitive.")
                           .arg(QString::fromUtf8(name).left(60)));
        }
    });
    return mirror;
}

void EntryReader::readHosts(Located list, MirrorEntry &mirror) const
{
    mirror.hosts.clear(); // of a key that stands twice, the last one counts
    if (m_lookup.isNull(list))
        return;
    if (!m_lookup.isSequence(list)) {
        mirror.hostsUnknown = !placeholderText(list).isEmpty();
        addProblem(mirror, list.where,
                   wrongType(m_lookup, list, QStringLiteral("hosts"), EntryReaderTexts::tr("a list")));
        return;
    }
    if (!list.indirect && m_lookup.node(list).anchorUsed)
        mirror.lock = {EntryReaderTexts::tr("it has an anchor that an alias elsewhere refers to"), mirror.item, false};
    mirror.hosts.reserve(m_lookup.node(list).count);
    m_lookup.forEachItem(list, [&](Located item) { mirror.hosts.push_back(readHost(item, mirror)); });
    if (list.indirect)
        return;
    SyntaxTree::Index index = m_lookup.node(list).first;
    for (HostEntry &host : mirror.hosts) {
        host.lock = lockOf(m_lookup.tree(), index);
        if (!host.lock.isLocked() && m_lookup.hasExplicitKey(m_lookup.locate(index)))
            host.lock = {EntryReaderTexts::tr("it has a key with a question mark"),
                         m_lookup.node(m_lookup.locate(index)).span(), true};
        host.lock.where = relative(host.lock.where, mirror);
        index = m_lookup.tree().node(index).next;
    }
}

HostEntry EntryReader::readHost(Located item, MirrorEntry &mirror) const
{
    HostEntry host;
    host.item = relative(item.where, mirror);
    if (m_lookup.isNull(item))
        return host;
    if (!m_lookup.isMap(item)) {
        host.value.url = placeholderText(item);
        addProblem(mirror, item.where,
                   wrongType(m_lookup, item, EntryReaderTexts::tr("The host"), EntryReaderTexts::tr("a mapping")));
        return host;
    }
    const SyntaxTree &tree = m_lookup.tree();
    m_lookup.forEachField(item, [&](SyntaxTree::Index key, Located value) {
        const QByteArrayView name =
            tree.node(key).kind == SyntaxTree::Kind::Scalar ? tree.value(key) : QByteArrayView();
        if (!value.exists()) {
            addProblem(mirror, item.where, EntryReaderTexts::tr("There are too many aliases."));
        } else if (!readHostField(value, name, host, mirror)) {
            addProblem(mirror, value.indirect ? value.where : tree.node(key).span(),
                       EntryReaderTexts::tr("Unknown field \"%1\" of a host. Known are host, capabilities, "
                                            "caBundleSecretReferenceName and overridePath; names are case-sensitive.")
                           .arg(QString::fromUtf8(name).left(60)));
        }
    });
    return host;
}

bool EntryReader::readHostField(Located value, QByteArrayView name, HostEntry &host, MirrorEntry &mirror) const
{
    const Span where = relative(value.where, mirror);
    if (name == "host") {
        host.url = where;
        host.value.url = readString(value, QStringLiteral("host"), mirror);
    } else if (name == "capabilities") {
        host.capabilities = where;
        readCapabilities(value, host, mirror);
    } else if (name == "caBundleSecretReferenceName") {
        host.caBundle = where;
        if (!m_lookup.isNull(value))
            host.value.caBundle = readString(value, QStringLiteral("caBundleSecretReferenceName"), mirror);
    } else if (name == "overridePath") {
        host.overridePath = where;
        if (m_lookup.isNull(value))
            return true;
        if (m_lookup.kind(value) == SyntaxTree::Kind::Scalar && m_lookup.scalarType(value) == ScalarType::Bool)
            host.value.overridePath = plainScalarIsTrue(m_lookup.tree().value(value.node));
        else
            addProblem(mirror, value.where,
                       wrongType(m_lookup, value, QStringLiteral("overridePath"),
                                 EntryReaderTexts::tr("true or false, without quotes")));
    } else {
        return false;
    }
    return true;
}

void EntryReader::readCapabilities(Located list, HostEntry &host, MirrorEntry &mirror) const
{
    if (m_lookup.isNull(list))
        return;
    if (!m_lookup.isSequence(list)) {
        addProblem(mirror, list.where,
                   wrongType(m_lookup, list, QStringLiteral("capabilities"),
                             EntryReaderTexts::tr("a list such as [pull, resolve]")));
        return;
    }
    m_lookup.forEachItem(list, [&](Located item) {
        if (!item.exists())
            return;
        host.capabilityItems.append(relative(item.where, mirror));
        host.value.capabilities.append(readString(item, EntryReaderTexts::tr("A capability"), mirror));
    });
}

QString EntryReader::placeholderText(Located at) const
{
    const bool isOne = m_lookup.kind(at) == SyntaxTree::Kind::Scalar
        && placeholderIn(m_lookup.tree().value(at.node)) != Placeholder::None;
    return isOne ? m_lookup.text(at) : QString();
}

QString EntryReader::readString(Located value, const QString &name, MirrorEntry &mirror) const
{
    if (m_lookup.isNull(value))
        return {};
    if (!m_lookup.isString(value))
        addProblem(mirror, value.where, wrongType(m_lookup, value, name, EntryReaderTexts::tr("a text")));
    return m_lookup.kind(value) == SyntaxTree::Kind::Scalar ? m_lookup.text(value) : QString();
}

} // namespace sme
