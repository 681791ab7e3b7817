// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/entrystyle.h"

#include "yaml/textcheck.h"
#include "yaml/textscan.h"

#include <algorithm>

namespace sme {

namespace {

template<typename T>
void learnOnce(std::optional<T> &target, T value)
{
    if (!target)
        target = value;
}

void learnQuoting(std::optional<Quoting> &target, const EntryView &view, SyntaxTree::Index scalar)
{
    if (target || scalar == SyntaxTree::none)
        return;
    const SyntaxTree::Node &node = view.node(scalar);
    if (node.kind == SyntaxTree::Kind::Scalar && !node.block && node.end > node.begin)
        target = quotingOf(view.text()[view.span(scalar).begin]);
}

bool isOnOwnLine(QByteArrayView text, qsizetype pos)
{
    return scan::skipBlanks(text, scan::lineBegin(text, pos)) == pos;
}

} // namespace

EntryStyle EntryStyle::ofText(QByteArrayView text)
{
    EntryStyle style;
    const qsizetype newline = text.indexOf('\n');
    if (newline > 0 && text[newline - 1] == '\r')
        style.newline = "\r\n";
    const qsizetype first = scan::skipSpaceAndComments(text, byteOrderMarkLength(text));
    if (first < text.size() && (text[first] == '{' || text[first] == '[')) {
        const qsizetype inner = scan::skipSpaceAndComments(text, first + 1);
        const bool quoted = inner < text.size() && (text[inner] == '"' || text[inner] == '{');
        style.mirrorsFlow = style.hostsFlow = true;
        style.quotedKeys = quoted;
        style.multiline = style.capabilitiesMultiline = text.sliced(first, inner - first).contains('\n');
        if (*style.multiline)
            style.step = std::max<qsizetype>(scan::column(text, inner) - scan::column(text, first), 1);
        if (quoted)
            style.upstream = style.url = style.capability = style.caBundle = Quoting::Double;
    }
    return style;
}

EntryStyle EntryStyle::around(const ShootManifest &manifest, int mirror)
{
    EntryStyle style;
    const QByteArrayView text(manifest.text());
    const qsizetype begin = manifest.mirrorsBegin();
    if (const qsizetype lineEnd = text.indexOf('\n', std::max<qsizetype>(begin, 0)); lineEnd > 0) {
        if (text[lineEnd - 1] == '\r')
            style.newline = "\r\n";
    }
    if (!manifest.isFlow() && manifest.mirrorCount() > 0 && begin > 0) {
        const qsizetype key = scan::lineBegin(text, begin);
        style.mirrorsOffset = scan::column(text, manifest.mirror(0).begin) - (scan::skipBlanks(text, key) - key);
    }
    // Neighbours that have hosts say more; a handful is enough.
    for (const int distance : {0, -1, 1, -2, 2}) {
        const int neighbour = mirror + distance;
        if (neighbour >= 0 && neighbour < manifest.mirrorCount())
            style.learn(EntryView(manifest, neighbour));
        if (style.hostsFlow && style.capability)
            break;
    }
    return style;
}

void EntryStyle::learn(const EntryView &view)
{
    if (!view.isMap())
        return;
    const SyntaxTree::Node &mirror = view.node(view.mirror());
    learnOnce(mirrorsFlow, mirror.flow);
    const SyntaxTree::Index root = view.tree().documents().front();
    if (mirror.flow)
        learnFlow(view, view.mirror());
    else if (view.node(root).kind == SyntaxTree::Kind::Sequence && !view.node(root).flow)
        learnOnce(afterDash, std::clamp<qsizetype>(view.span(view.mirror()).begin - view.dash(root, 0) - 1, 1, 8));
    learnQuoting(upstream, view, view.value(view.mirror(), "upstream"));
    const SyntaxTree::Index hosts = view.hosts();
    if (hosts == SyntaxTree::none || view.node(hosts).kind != SyntaxTree::Kind::Sequence || view.node(hosts).count == 0)
        return;
    if (!view.node(hosts).flow) {
        const qsizetype keyColumn = scan::column(view.text(), view.span(view.key(view.mirror(), "hosts")).begin);
        learnOnce(hostsOffset, scan::column(view.text(), view.span(hosts).begin) - keyColumn);
    }
    learnHosts(view, hosts);
}

void EntryStyle::learnHosts(const EntryView &view, SyntaxTree::Index hosts)
{
    for (SyntaxTree::Index host = view.node(hosts).first; host != SyntaxTree::none; host = view.node(host).next) {
        if (view.node(host).kind != SyntaxTree::Kind::Map || view.node(host).count == 0)
            continue;
        learnOnce(hostsFlow, view.node(host).flow);
        if (view.node(host).flow)
            learnFlow(view, host);
        learnQuoting(url, view, view.value(host, "host"));
        learnQuoting(caBundle, view, view.value(host, "caBundleSecretReferenceName"));
        if (const SyntaxTree::Index key = view.key(host, "capabilities"); key != SyntaxTree::none)
            learnCapabilities(view, view.node(key).next, scan::column(view.text(), view.span(key).begin));
        if (url && capability && caBundle)
            return;
    }
}

void EntryStyle::learnCapabilities(const EntryView &view, SyntaxTree::Index list, qsizetype keyColumn)
{
    const SyntaxTree::Node &node = view.node(list);
    if (node.kind != SyntaxTree::Kind::Sequence || node.count == 0)
        return;
    const qsizetype first = view.span(node.first).begin;
    learnOnce(capabilitiesBlock, !node.flow);
    learnQuoting(capability, view, node.first);
    if (!node.flow)
        learnOnce(capabilitiesOffset, scan::column(view.text(), view.span(list).begin) - keyColumn);
    else
        learnOnce(capabilitiesMultiline, isOnOwnLine(view.text(), first));
}

void EntryStyle::learnFlow(const EntryView &view, SyntaxTree::Index map)
{
    const SyntaxTree::Node &node = view.node(map);
    if (node.count == 0)
        return;
    const QByteArrayView text = view.text();
    const qsizetype open = view.span(map).begin;
    const qsizetype first = view.span(node.first).begin;
    learnOnce(quotedKeys, text[first] == '"');
    const bool ownLine = isOnOwnLine(text, first);
    learnOnce(multiline, ownLine);
    if (!ownLine) {
        learnOnce(padded, first > open + 1);
    } else if (const qsizetype line = scan::lineBegin(text, open); !step) {
        step = std::max<qsizetype>(scan::column(text, first) - (scan::skipBlanks(text, line) - line), 1);
    }
    const qsizetype colon = view.afterColon(node.first);
    const bool isQuoted = quotingOf(text[view.span(node.first).begin]) != Quoting::Plain;
    learnOnce(tightColon,
              isQuoted && colon < text.size() && !scan::isBlank(text[colon]) && !scan::isBreak(text[colon]));
    if (node.count > 2) {
        const qsizetype comma = text.indexOf(',', view.pair(node.first).end);
        learnOnce(tightComma,
                  comma + 1 < text.size() && !scan::isBlank(text[comma + 1]) && !scan::isBreak(text[comma + 1]));
    }
}

} // namespace sme
