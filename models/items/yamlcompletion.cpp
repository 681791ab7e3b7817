// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/yamlcompletion.h"

#include "items/completion.h"
#include "mirror/recipes.h"

#include <algorithm>
#include <array>
#include <span>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    int indent = 0; ///< of its key, behind dashes
    int dash = -1; ///< of its first dash; -1 without
    QString key; ///< empty if there is none
    QString value; ///< what follows the colon, or the dash
    bool hasColon = false;
};

Line parsed(const QString &text)
{
    Line line;
    qsizetype at = 0;
    while (at < text.size()
           && (text[at] == u' ' || (text[at] == u'-' && (at + 1 == text.size() || text[at + 1] == u' ')))) {
        if (text[at] == u'-' && line.dash < 0)
            line.dash = int(at);
        ++at;
    }
    line.indent = int(at);
    const QString rest = text.sliced(at);
    const qsizetype colon = rest.indexOf(u": "_s);
    const bool endsKey = rest.endsWith(u':');
    line.hasColon = colon >= 0 || endsKey;
    line.key = !line.hasColon ? QString() : rest.first(colon >= 0 ? colon : rest.size() - 1).trimmed();
    line.value = !line.hasColon ? rest : colon >= 0 ? rest.sliced(colon + 2) : QString();
    return line;
}

bool isBlankOrComment(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(u'#');
}

/// Fields around the MirrorConfig by the key of the mapping or list that they stand in, with blanks between them.
struct KeysOf
{
    QLatin1StringView parent;
    QLatin1StringView names;
};

constexpr std::array keyTable{
    KeysOf{"extensions"_L1, "type providerConfig disabled"_L1},
    KeysOf{"resources"_L1, "name resourceRef"_L1},
    KeysOf{"resourceRef"_L1, "apiVersion kind name"_L1},
    KeysOf{"spec"_L1, "extensions resources provider"_L1},
    KeysOf{"metadata"_L1, "name namespace"_L1},
    KeysOf{""_L1, "apiVersion kind metadata spec mirrors"_L1},
};

/// The fields of the MirrorConfig that stand in `parent`; empty for any other.
std::span<const FieldRow> fieldsIn(const QString &parent)
{
    if (parent == "providerConfig"_L1)
        return configFields;
    if (parent == "mirrors"_L1)
        return mirrorFields;
    return parent == "hosts"_L1 ? std::span<const FieldRow>(hostFields) : std::span<const FieldRow>();
}

/// The values that a field of the MirrorConfig may have, where these are few.
QStringList valuesIn(const QString &parent, const QString &key)
{
    QStringList values;
    for (const FieldRow &row : fieldsIn(parent)) {
        if (row.name != key)
            continue;
        for (const QLatin1StringView value : row.values)
            values += value;
        if (row.type == FieldType::Bool)
            values = QStringList{u"true"_s, u"false"_s};
    }
    return values;
}

/// The keys that stand beside the last line already.
QStringList siblings(const QStringList &lines, int indent)
{
    QStringList keys;
    for (qsizetype at = lines.size() - 2; at >= 0; --at) {
        if (isBlankOrComment(lines[at]))
            continue;
        const Line line = parsed(lines[at]);
        if (line.indent < indent)
            break;
        if (line.indent == indent)
            keys += line.key;
        if (line.indent == indent && line.dash >= 0)
            break; // the item begins here
    }
    return keys;
}

/// Whether a value is one of many: registries, URLs, names.
bool isOpenValue(const QString &key, const QStringList &path)
{
    return key == "upstream"_L1 || key == "host"_L1 || key == "name"_L1 || key == fieldRow(HostField::CaBundle).name
        || (key.isEmpty() && !path.isEmpty() && path.constLast() == "hosts"_L1);
}

QStringList valuesOf(const QString &key, const QStringList &path, const QStringList &lines,
                     const ShootManifest &manifest)
{
    const QString parent = path.isEmpty() ? QString() : path.constLast();
    if (key == "upstream"_L1)
        return upstreamCompletions(manifest);
    if (key == "host"_L1 || (key.isEmpty() && parent == "hosts"_L1)) {
        // The mirror that is written above says which ones fit.
        QString upstream;
        for (qsizetype at = lines.size() - 1; at >= 0 && upstream.isEmpty(); --at) {
            if (const Line line = parsed(lines[at]); line.key == "upstream"_L1)
                upstream = line.value.trimmed();
        }
        return recipeUrls(upstream, false) + recipeUrls(upstream, true);
    }
    if (key == fieldRow(HostField::CaBundle).name)
        return caBundleCompletions(manifest);
    // An item of a list on a line of its own: the list is what it stands in.
    const bool isItem = key.isEmpty() && path.size() > 1;
    if (const QStringList values = valuesIn(isItem ? path.at(path.size() - 2) : parent, isItem ? parent : key);
        !values.isEmpty())
        return values;
    if (key == "disabled"_L1)
        return {u"true"_s, u"false"_s};
    if (key == "type"_L1 && parent == "extensions"_L1)
        return {u"registry-mirror"_s, u"registry-cache"_s};
    if (key == "kind"_L1)
        return parent == "resourceRef"_L1 ? QStringList{u"Secret"_s}
                                          : QStringList{u"Shoot"_s, u"MirrorConfig"_s, u"Secret"_s};
    if (key == "apiVersion"_L1)
        return parent == "resourceRef"_L1
            ? QStringList{u"v1"_s}
            : QStringList{QString(shootApiVersion), QString(apiVersionValues.front()), u"v1"_s};
    return {};
}

QStringList keysOf(const QStringList &path, const QStringList &taken)
{
    const QString parent = path.isEmpty() ? QString() : path.constLast();
    QStringList names;
    for (const FieldRow &row : fieldsIn(parent))
        names += row.name;
    for (const KeysOf &keys : keyTable) {
        if (keys.parent == parent)
            names += QString(keys.names).split(u' ');
    }
    QStringList keys;
    for (const QString &name : std::as_const(names)) {
        if (!taken.contains(name))
            keys += name + u": "_s;
    }
    return keys;
}

} // namespace

QStringList yamlPath(const QStringList &lines)
{
    QStringList path;
    if (lines.isEmpty())
        return path;
    const Line last = parsed(lines.constLast());
    // A key of an item belongs to what the dash belongs to.
    int indent = last.dash >= 0 ? last.dash : last.indent;
    bool isItem = last.dash >= 0;
    for (qsizetype at = lines.size() - 2; at >= 0; --at) {
        if (isBlankOrComment(lines[at]))
            continue;
        const Line line = parsed(lines[at]);
        // A list may stand as deep as its key.
        if (line.indent < indent || (isItem && line.indent == indent && line.dash < 0 && line.hasColon)) {
            if (line.hasColon)
                path.prepend(line.key);
            indent = line.dash >= 0 ? line.dash : line.indent;
            isItem = line.dash >= 0;
        } else if (line.dash >= 0 && line.indent == indent && !isItem) {
            indent = line.dash; // the item that the line is in begins here
            isItem = true;
        }
    }
    return path;
}

YamlCompletion yamlCompletion(const QStringList &lines, const ShootManifest &manifest)
{
    YamlCompletion completion;
    if (lines.isEmpty() || lines.constLast().trimmed().startsWith(u'#'))
        return completion;
    const Line line = parsed(lines.constLast());
    const QStringList path = yamlPath(lines);
    QString typed = line.value;
    // In a list in brackets, what follows the last comma; quotes are not part of a name.
    const qsizetype comma = std::max(typed.lastIndexOf(u','), typed.lastIndexOf(u'['));
    if (comma >= 0)
        typed = typed.sliced(comma + 1).trimmed();
    while (typed.startsWith(u'"') || typed.startsWith(u'\''))
        typed.remove(0, 1);
    QStringList candidates = valuesOf(line.key, path, lines, manifest);
    if (!line.hasColon && candidates.isEmpty())
        candidates = keysOf(path, siblings(lines, line.indent));
    else if (!line.hasColon)
        candidates += keysOf(path, siblings(lines, line.indent));
    completion.candidates = typed.isEmpty() ? candidates : ranked(candidates, typed);
    completion.replaced = int(typed.size());
    completion.isOpen = line.hasColon && isOpenValue(line.key, path);
    return completion;
}

YamlCompletion completionWhileTyping(const QStringList &lines, const ShootManifest &manifest)
{
    YamlCompletion completion = yamlCompletion(lines, manifest);
    if (completion.replaced == 0)
        return {};
    const QString typed = lines.constLast().right(completion.replaced);
    completion.candidates.removeIf([&](const QString &candidate) {
        return candidate == typed || (!completion.isOpen && !candidate.startsWith(typed));
    });
    return completion;
}

} // namespace sme
