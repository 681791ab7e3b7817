// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/straysearch.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

using Form = StrayFind::Form;
using Located = NodeLookup::Located;

constexpr QLatin1StringView mirrorType("registry-mirror");
constexpr QLatin1StringView configGroup("mirror.extensions.gardener.cloud");
constexpr int maxSearchDepth = 64;
constexpr qsizetype maxText = 1024 * 1024;

/// Small letters and digits only: "Registry_Mirrors" is "registrymirrors".
QString letters(const QString &type)
{
    const QString lower = type.toLower();
    QString result;
    for (const QChar c : lower) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

/// How many letters have to be changed, added or removed.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype above = row[std::size_t(j + 1)];
            const qsizetype changed = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            row[std::size_t(j + 1)] = std::min({above + 1, row[std::size_t(j)] + 1, changed});
            diagonal = above;
        }
    }
    return row.back();
}

bool isMirrorGroup(const NodeLookup &lookup, Located map)
{
    return lookup.stringField(map, "apiVersion").value_or(QString()).startsWith(configGroup)
        || lookup.stringField(map, "kind") == "MirrorConfig"_L1;
}

} // namespace

bool isNearlyMirrorType(const QString &type)
{
    constexpr qsizetype longest = 40;
    if (type == mirrorType || type.size() > longest)
        return false;
    const QString own = letters(type);
    const QString meant = u"registrymirror"_s;
    return distance(own, meant) <= 2 || own.contains(meant) || own == "mirrorregistry"_L1;
}

QString pathWithKey(const QString &path, const QString &key)
{
    const bool isPlain = !key.isEmpty()
        && std::all_of(key.begin(), key.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
    if (!isPlain)
        return path + u'[' + key.left(80) + u']';
    return path.isEmpty() ? key : path + u'.' + key;
}

bool StraySearch::isMeant(const NodeLookup &lookup, Located entry)
{
    if (!lookup.isMap(entry) || lookup.field(entry, "kind").exists())
        return false; // what is registered for the type, for example
    const QString type = lookup.stringField(entry, "type").value_or(QString());
    return type == mirrorType || isNearlyMirrorType(type)
        || isMirrorGroup(lookup, lookup.field(entry, "providerConfig"));
}

QList<StrayFind> StraySearch::search(Located root, const QString &path)
{
    m_finds.clear();
    visit(root, path, 0);
    return m_finds;
}

void StraySearch::add(Form form, Located at, const QString &path, bool isGuess)
{
    m_finds.append({form, at, path, {}, isGuess});
}

void StraySearch::visit(Located at, const QString &path, int depth)
{
    if (!at.exists() || at.indirect || depth > maxSearchDepth || m_finds.size() >= maxFinds)
        return;
    switch (m_lookup.kind(at)) {
    case SyntaxTree::Kind::Map:
        if (takeMap(at, path, depth))
            return;
        m_lookup.forEachField(at, [&](SyntaxTree::Index key, Located value) {
            if (m_lookup.tree().node(key).kind == SyntaxTree::Kind::Scalar)
                visit(value, pathWithKey(path, m_lookup.tree().string(key)), depth + 1);
        });
        break;
    case SyntaxTree::Kind::Sequence: {
        if (takeSequence(at, path))
            return;
        int index = 0;
        m_lookup.forEachItem(
            at, [&](Located item) { visit(item, path + u'[' + QString::number(index++) + u']', depth + 1); });
        break;
    }
    case SyntaxTree::Kind::Scalar:
        takeText(at, path);
        break;
    default:
        break;
    }
}

bool StraySearch::takeMap(Located map, const QString &path, int depth)
{
    const bool hasGroup = isMirrorGroup(m_lookup, map);
    if (hasGroup || isMirrorList(m_lookup.field(map, "mirrors"))) {
        add(Form::MirrorConfig, map, path, !hasGroup);
        return true;
    }
    const bool isShoot = m_lookup.stringField(map, "kind") == "Shoot"_L1
        && m_lookup.stringField(map, "apiVersion").value_or(QString()).startsWith("core.gardener.cloud"_L1);
    if (isShoot && (depth > 0 || m_isInText)) {
        add(Form::Shoot, map, path);
        return true;
    }
    if (isMeant(m_lookup, map)) {
        add(Form::Extension, map, path);
        return true;
    }
    return false;
}

bool StraySearch::takeSequence(Located list, const QString &path)
{
    bool hasEntry = false;
    m_lookup.forEachItem(list, [&](Located item) { hasEntry = hasEntry || isMeant(m_lookup, item); });
    if (hasEntry)
        add(Form::Extensions, list, path);
    else if (isMirrorList(list))
        add(Form::Mirrors, list, path, true);
    else
        return false;
    return true;
}

/// One item that is a mirror is enough: others may be about to be written.
bool StraySearch::isMirrorList(Located list) const
{
    if (!m_lookup.isSequence(list))
        return false;
    bool hasMirror = false;
    m_lookup.forEachItem(list, [&](Located item) {
        const Located hosts = m_lookup.isMap(item) ? m_lookup.field(item, "hosts") : Located();
        if (hasMirror || !m_lookup.isSequence(hosts) || !m_lookup.field(item, "upstream").exists())
            return;
        hasMirror = true;
        m_lookup.forEachItem(hosts,
                             [&](Located host) { hasMirror = hasMirror && m_lookup.field(host, "host").exists(); });
    });
    return hasMirror;
}

void StraySearch::takeText(Located text, const QString &path)
{
    if (m_isInText)
        return; // a text in a text is nobody's habit
    const QByteArray value = m_lookup.tree().value(text.node).toByteArray();
    static constexpr std::array<QByteArrayView, 4> signs{"registry-mirror", "MirrorConfig",
                                                         "mirror.extensions.gardener", "upstream:"};
    const auto has = [&value](QByteArrayView sign) { return value.contains(sign); };
    if (value.size() > maxText || std::none_of(signs.begin(), signs.end(), has))
        return;
    const SyntaxTree tree(value);
    const NodeLookup lookup(tree);
    for (const SyntaxTree::Index root : tree.documents()) {
        StraySearch inner(lookup);
        inner.m_isInText = true;
        const QList<StrayFind> finds = inner.search(lookup.locate(root));
        for (const StrayFind &find : finds) {
            if (m_finds.size() < maxFinds)
                m_finds.append({Form::Text, text, path, find.path});
        }
    }
}

} // namespace sme
