// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/entryreader.h"

#include "manifest/placeholders.h"
#include "yaml/textscan.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

namespace {

/// One makes an entry undecodable; of a hostile one, the first are kept. Many, since those of templates go again.
constexpr qsizetype mostProblems = 10'000;

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

/// The same text in one place for all hosts.
QString sharedCapability(const QString &capability)
{
    static const QStringList known(capabilityValues.begin(), capabilityValues.end());
    const qsizetype found = known.indexOf(capability);
    return found < 0 ? capability : known.at(found);
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
    if (mirror.problems.size() < mostProblems)
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
            mirror.upstream = readString(value, QLatin1StringView("upstream"), false, mirror);
        } else if (name == "hosts") {
            mirror.hostsValue = relative(value.where, mirror);
            readHosts(value, mirror);
        } else if (mirror.problems.size() < mostProblems) {
            addUnknownField(value, key,
                            EntryReaderTexts::tr("Unknown field \"%1\" of a mirror. %2")
                                .arg(QString::fromUtf8(name).left(60), unknownFieldAdvice(name, mirrorFields)),
                            mirror);
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
        } else if (!readHostField(value, name, host, mirror) && mirror.problems.size() < mostProblems) {
            addUnknownField(value, key,
                            EntryReaderTexts::tr("Unknown field \"%1\" of a host. %2")
                                .arg(QString::fromUtf8(name).left(60), unknownFieldAdvice(name, hostFields)),
                            mirror);
        }
    });
    return host;
}

bool EntryReader::readHostField(Located value, QByteArrayView name, HostEntry &host, MirrorEntry &mirror) const
{
    const int position = fieldPosition(hostFields, name);
    if (position < 0)
        return false;
    const FieldRow &row = hostFields[std::size_t(position)];
    const auto field = HostField(position);
    host.fields[std::size_t(position)] = relative(value.where, mirror);
    if (row.type == FieldType::TextList)
        readCapabilities(value, host, mirror);
    else if (m_lookup.isNull(value))
        setFieldValue(host.value, field, {});
    else if (row.type == FieldType::Bool)
        setFieldValue(host.value, field, readBool(value, row.name, mirror));
    else
        setFieldValue(host.value, field, readString(value, row.name, false, mirror));
    return true;
}

std::optional<bool> EntryReader::readBool(Located value, QLatin1StringView name, MirrorEntry &mirror) const
{
    if (m_lookup.kind(value) == SyntaxTree::Kind::Scalar && m_lookup.scalarType(value) == ScalarType::Bool)
        return plainScalarIsTrue(m_lookup.tree().value(value.node));
    addProblem(mirror, value.where,
               wrongType(m_lookup, value, name, EntryReaderTexts::tr("true or false, without quotes")));
    return std::nullopt;
}

void EntryReader::addUnknownField(Located value, SyntaxTree::Index key, const QString &message,
                                  MirrorEntry &mirror) const
{
    addProblem(mirror, value.indirect ? value.where : m_lookup.tree().node(key).span(), message);
}

void EntryReader::readCapabilities(Located list, HostEntry &host, MirrorEntry &mirror) const
{
    if (m_lookup.isNull(list))
        return;
    if (!m_lookup.isSequence(list)) {
        addProblem(mirror, list.where,
                   wrongType(m_lookup, list, fieldRow(HostField::Capabilities).name,
                             EntryReaderTexts::tr("a list such as [pull, resolve]")));
        return;
    }
    m_lookup.forEachItem(list, [&](Located item) {
        if (!item.exists())
            return;
        host.capabilityItems.append(relative(item.where, mirror));
        host.value.capabilities.append(
            sharedCapability(readString(item, fieldRow(HostField::Capabilities).name, true, mirror)));
    });
}

QString EntryReader::placeholderText(Located at) const
{
    const bool isOne = m_lookup.kind(at) == SyntaxTree::Kind::Scalar
        && placeholderIn(m_lookup.tree().value(at.node)) != Placeholder::None;
    return isOne ? m_lookup.text(at) : QString();
}

QString EntryReader::readString(Located value, QLatin1StringView name, bool isItem, MirrorEntry &mirror) const
{
    if (m_lookup.isNull(value))
        return {};
    if (!m_lookup.isString(value)) {
        const QString subject = isItem ? EntryReaderTexts::tr("An item of %1").arg(name) : QString(name);
        addProblem(mirror, value.where, wrongType(m_lookup, value, subject, EntryReaderTexts::tr("a text")));
    }
    return m_lookup.kind(value) == SyntaxTree::Kind::Scalar ? m_lookup.text(value) : QString();
}

} // namespace sme
