// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/manifestgenerator.h"

#include "placedchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sme::test {

namespace {

template<typename T>
T moved(T list, qsizetype from, qsizetype to)
{
    list.move(from, to);
    return list;
}

} // namespace

QString ManifestGenerator::upstream()
{
    static const QStringList names{QStringLiteral("docker.io"), QStringLiteral("quay.io"),
                                   QStringLiteral("ghcr.io"),   QStringLiteral("registry.k8s.io:5000"),
                                   QStringLiteral("gcr.io"),    QStringLiteral("bücher.example"),
                                   QStringLiteral("123"),       QStringLiteral("a: b # c")};
    return names.at(below(int(names.size())));
}

QString ManifestGenerator::url()
{
    static const QStringList urls{QStringLiteral("https://mirror.gcr.io"),
                                  QStringLiteral("http://10.0.0.7:5000"),
                                  QStringLiteral("https://harbor.example.com/v2/k8s"),
                                  QStringLiteral("https://m.io/a,b"),
                                  QStringLiteral("https://m.io/ü?x=[1]"),
                                  QStringLiteral("yes"),
                                  QString(),
                                  QStringLiteral("it's \"quoted\"\\ \t\n")};
    return urls.at(below(int(urls.size())));
}

QStringList ManifestGenerator::capabilities()
{
    static const QList<QStringList> lists{{},
                                          {QStringLiteral("pull")},
                                          {QStringLiteral("resolve")},
                                          {QStringLiteral("pull"), QStringLiteral("resolve")},
                                          {QStringLiteral("resolve"), QStringLiteral("pull")}};
    return lists.at(below(int(lists.size())));
}

Host ManifestGenerator::newHost()
{
    Host host{url(), capabilities(), std::nullopt, std::nullopt};
    if (chance(20))
        host.caBundle = QStringLiteral("my-ca");
    if (chance(20))
        host.overridePath = chance(50);
    return host;
}

QByteArray ManifestGenerator::comment(int indent)
{
    QByteArray result;
    while (chance(20))
        result += QByteArray(indent, ' ') + "# comment \xc3\xa4 " + QByteArray::number(below(1000)) + m_newline;
    if (chance(5))
        result = m_newline + result;
    return result;
}

QByteArray ManifestGenerator::trailing()
{
    return chance(15) ? QByteArray(" \t# note: \"x\"") : chance(5) ? QByteArray("  ") : QByteArray();
}

QByteArray ManifestGenerator::scalar(const QByteArray &value)
{
    switch (below(3)) {
    case 0:
        return '"' + value + '"';
    case 1:
        return '\'' + value + '\'';
    default:
        return value;
    }
}

QByteArray ManifestGenerator::host(int indent, bool flow)
{
    static const QByteArrayList urls{"https://mirror.gcr.io", "http://10.0.0.7", "https://m.io:5000/v2/p"};
    QByteArrayList fields{"host: " + scalar(urls.at(below(int(urls.size()))))};
    const bool block = !flow && chance(30);
    const QByteArray pad = m_newline + QByteArray(indent, ' ');
    if (chance(60)) {
        if (block)
            fields << "capabilities:" + trailing() + pad + QByteArray(m_offset, ' ') + "- " + scalar("pull")
                    + trailing()
                    + (chance(50) ? pad + QByteArray(m_offset, ' ') + "- " + scalar("resolve") : QByteArray());
        else
            fields << (chance(50) ? "capabilities: [pull, \"resolve\"]" : "capabilities: [ 'pull' ]");
    }
    if (chance(15))
        fields << (chance(50) ? "caBundleSecretReferenceName: my-ca" : "caBundleSecretReferenceName: ~");
    if (chance(15))
        fields << "overridePath: true";
    if (chance(20))
        std::reverse(fields.begin(), fields.end());
    if (flow)
        return '{' + fields.join(chance(50) ? ", " : " , ") + (chance(10) ? ",}" : "}");
    QByteArray result;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const bool endsInBlock = fields[i].contains('\n');
        result += (i > 0 ? comment(indent) + QByteArray(indent, ' ') : QByteArray()) + fields[i]
            + (endsInBlock ? QByteArray() : trailing()) + m_newline;
    }
    return result;
}

QByteArray ManifestGenerator::mirrors(int indent, bool flow)
{
    const int count = below(5);
    static const QByteArrayList names{"docker.io", "quay.io", "ghcr.io", "my-registry.io:443"};
    if (count == 0)
        return chance(50) ? " []" + trailing() + m_newline : trailing() + m_newline;
    if (flow) {
        QByteArrayList items;
        for (int i = 0; i < count; ++i) {
            QByteArrayList hosts;
            for (int h = below(3); h >= 0; --h)
                hosts << host(0, true);
            items << "{upstream: " + scalar(names.at(below(4))) + ", hosts: [" + hosts.join(", ") + "]}";
        }
        const QByteArray separator = chance(50) ? QByteArray(", ") : ',' + m_newline + QByteArray(indent + 2, ' ');
        return " [" + items.join(separator) + ']' + trailing() + m_newline;
    }
    QByteArray result = trailing() + m_newline;
    const QByteArray pad(indent, ' ');
    for (int i = 0; i < count; ++i) {
        if (m_spaced && i > 0)
            result += m_newline;
        result += comment(indent) + pad + "- upstream: " + scalar(names.at(below(4))) + trailing() + m_newline;
        const int hosts = below(4);
        if (hosts == 0) {
            if (chance(60))
                result += pad + "  hosts:" + (chance(50) ? " []" : "") + trailing() + m_newline;
            continue;
        }
        if (chance(10)) {
            result += pad + "  hosts: [" + host(0, true) + ", " + host(0, true) + ']' + m_newline;
            continue;
        }
        result += pad + "  hosts:" + trailing() + m_newline;
        for (int h = 0; h < hosts; ++h) {
            const int dash = indent + 2 + m_offset;
            result += comment(dash) + QByteArray(dash, ' ') + "- ";
            result += chance(15) ? host(0, true) + trailing() + m_newline : host(dash + 2, false);
        }
    }
    return result;
}

QByteArray ManifestGenerator::json()
{
    QJsonArray mirrors;
    for (int i = below(4); i > 0; --i) {
        QJsonArray hosts;
        for (int h = below(3); h > 0; --h) {
            QJsonObject host{{QStringLiteral("host"), url()}};
            if (const QStringList list = capabilities(); !list.isEmpty())
                host.insert(QStringLiteral("capabilities"), QJsonArray::fromStringList(list));
            hosts.append(host);
        }
        mirrors.append(QJsonObject{{QStringLiteral("upstream"), upstream()}, {QStringLiteral("hosts"), hosts}});
    }
    const QJsonObject config{
        {QStringLiteral("apiVersion"), QStringLiteral("mirror.extensions.gardener.cloud/v1alpha1")},
        {QStringLiteral("kind"), QStringLiteral("MirrorConfig")},
        {QStringLiteral("mirrors"), mirrors}};
    const QJsonObject entry{{QStringLiteral("type"), QStringLiteral("registry-mirror")},
                            {QStringLiteral("providerConfig"), config}};
    const QJsonObject shoot{{QStringLiteral("kind"), QStringLiteral("Shoot")},
                            {QStringLiteral("spec"), QJsonObject{{QStringLiteral("extensions"), QJsonArray{entry}}}}};
    return QJsonDocument(shoot).toJson(chance(50) ? QJsonDocument::Indented : QJsonDocument::Compact);
}

QByteArray ManifestGenerator::manifest()
{
    m_newline = chance(20) ? "\r\n" : "\n";
    m_offset = chance(50) ? 2 : 0;
    m_spaced = chance(15);
    if (chance(10))
        return json();
    QByteArray text = chance(15) ? "\xef\xbb\xbf" : "";
    text += comment(0);
    if (chance(20))
        text += "---" + m_newline;
    const auto line = [&](int indent, const QByteArray &content) {
        text += comment(indent) + QByteArray(indent, ' ') + content + trailing() + m_newline;
    };
    line(0, "apiVersion: core.gardener.cloud/v1beta1");
    line(0, "kind: Shoot");
    line(0, "metadata: {name: crazy-botany, namespace: garden-dev}");
    line(0, "spec:");
    const int dash = 2 + m_offset;
    line(2, "extensions:");
    if (chance(30))
        line(dash, "- type: shoot-dns-service");
    line(dash, "- type: registry-mirror");
    line(dash + 2, "providerConfig:");
    line(dash + 4, "apiVersion: mirror.extensions.gardener.cloud/v1alpha1");
    line(dash + 4, "kind: MirrorConfig");
    text += QByteArray(dash + 4, ' ') + "mirrors:" + mirrors(dash + 4 + m_offset, chance(15));
    if (chance(30))
        line(dash + 2, "disabled: false");
    if (chance(60)) {
        line(2, "provider:");
        line(4, "workers: [{cri: {name: docker}}]");
    }
    if (chance(15))
        text += "---" + m_newline + "kind: Shoot" + m_newline + "metadata: {name: second}" + m_newline;
    else if (chance(20) && text.endsWith(m_newline))
        text.chop(m_newline.size());
    return text;
}

Change ManifestGenerator::change(const ShootManifest &manifest)
{
    const int mirrors = manifest.mirrorCount();
    if (mirrors == 0 || chance(12)) {
        QList<Mirror> fresh;
        for (int count = chance(70) ? 1 : 1 + below(3); count > 0; --count) {
            fresh.append({upstream(), {}});
            for (int i = below(3); i > 0; --i)
                fresh.last().hosts.append(newHost());
        }
        return byplace::AddMirrors{below(mirrors + 1), fresh}(manifest);
    }
    if (chance(15))
        return changeOfMany(manifest);
    const int mirror = below(mirrors);
    const int hosts = int(manifest.mirror(mirror).hosts.size());
    const int kind = hosts == 0 ? below(4) : below(10);
    const int host = hosts == 0 ? 0 : below(hosts);
    switch (kind) {
    case 0:
        return byplace::RemoveMirrors{mirror, chance(70) ? 1 : 1 + below(mirrors - mirror)}(manifest);
    case 1:
        return byplace::RenameMirror{mirror, upstream()}(manifest);
    case 2:
        return byplace::MoveMirror{mirror, below(mirrors)}(manifest);
    case 3:
        return byplace::AddHost{mirror, below(hosts + 1), newHost()}(manifest);
    case 4:
        return byplace::RemoveHost{mirror, host}(manifest);
    case 5:
        return byplace::SetUrl{mirror, host, url()}(manifest);
    case 6: {
        const int target = chance(50) ? mirror : below(mirrors);
        const int places = int(manifest.mirror(target).hosts.size()) + (target == mirror ? 0 : 1);
        return byplace::MoveHost{mirror, host, target, below(places)}(manifest);
    }
    case 7:
        return byplace::SetCapabilities{mirror, host, capabilities()}(manifest);
    case 8:
        return byplace::SetField{mirror, host, HostField::CaBundle,
                                 chance(50) ? std::optional(QStringLiteral("ca-2")) : std::nullopt}(manifest);
    default:
        return byplace::SetField{mirror, host, HostField::OverridePath,
                                 chance(60) ? std::optional(chance(50)) : std::nullopt}(manifest);
    }
}

Change ManifestGenerator::changeOfMany(const ShootManifest &manifest)
{
    QList<RowId> mirrors;
    QList<RowId> hosts;
    for (int m = 0; m < manifest.mirrorCount(); ++m) {
        if (chance(40))
            mirrors.append(manifest.rowId(m));
        for (int h = 0; h < int(manifest.mirror(m).hosts.size()); ++h) {
            if (chance(40))
                hosts.append(manifest.rowId(m, h));
        }
    }
    const auto shuffle = [this](QList<RowId> &rows) {
        for (qsizetype i = rows.size() - 1; i > 0; --i)
            rows.swapItemsAt(i, below(int(i) + 1));
    };
    const int target = below(manifest.mirrorCount());
    const int places = int(manifest.mirror(target).hosts.size()) + 1;
    switch (below(4)) {
    case 0: {
        change::Set set;
        for (const RowId &row : std::as_const(hosts)) {
            if (chance(50))
                set.items.append({row, HostField::Capabilities, capabilities()});
            set.items.append({row, HostField::OverridePath, chance(50) ? FieldValue(true) : FieldValue()});
        }
        return set;
    }
    case 1:
        return change::Remove{mirrors + hosts};
    case 2:
        shuffle(hosts);
        return change::Move{hosts, manifest.mirror(target).id, byplace::before(manifest, below(places), target)};
    default:
        shuffle(mirrors);
        return change::Move{mirrors, 0, byplace::before(manifest, below(manifest.mirrorCount() + 1))};
    }
}

change::TypeText ManifestGenerator::typing(const QByteArray &text)
{
    static const QByteArrayList pieces{"a",
                                       "b",
                                       "7",
                                       ".",
                                       ":",
                                       ": ",
                                       "-",
                                       "- ",
                                       " ",
                                       "  ",
                                       "\n",
                                       "\n  ",
                                       "\n- upstream: x",
                                       "#",
                                       " # c",
                                       "\"",
                                       "'",
                                       "[",
                                       "]",
                                       "{",
                                       "}",
                                       ",",
                                       "&a ",
                                       "*a",
                                       "!t ",
                                       "|",
                                       ">",
                                       "\t",
                                       "?",
                                       "%",
                                       "---\n",
                                       "...",
                                       "<<: ",
                                       "host: ",
                                       "hosts:",
                                       "upstream: ",
                                       "capabilities: [pull]",
                                       "overridePath: true",
                                       "~",
                                       "\xc3\xa4",
                                       "\xff",
                                       "\xef\xbb\xbf",
                                       "\r",
                                       "\\ud83d"};
    // Where things are: most often within the mirrors.
    const qsizetype list = std::max<qsizetype>(text.indexOf("mirrors"), 0);
    const qsizetype from = chance(80) ? list : 0;
    const qsizetype offset = from + below(int(text.size() - from) + 1);
    const int kind = below(10);
    if (kind < 4)
        return {offset, 0, pieces.at(below(int(pieces.size())))};
    if (kind < 7)
        return {offset, offset < text.size() ? 1 : 0, {}};
    const qsizetype removed = std::min<qsizetype>(below(40), text.size() - offset);
    if (kind < 8)
        return {offset, removed, pieces.at(below(int(pieces.size())))};
    if (kind < 9) // what stands there already, somewhere else: a paste
        return {offset, 0, text.mid(below(int(text.size()) + 1), below(60))};
    const qsizetype line = text.lastIndexOf('\n', std::max<qsizetype>(offset - 1, 0)) + 1;
    const qsizetype next = text.indexOf('\n', line) + 1;
    return {line, next > line ? next - line : text.size() - line, {}};
}

} // namespace sme::test
