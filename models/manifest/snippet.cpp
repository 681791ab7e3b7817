// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/snippet.h"

#include "manifest/nodelookup.h"
#include "manifest/shootmanifest.h"
#include "yaml/textcheck.h"
#include "yaml/textscan.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

namespace {

struct Snippet
{
    Q_DECLARE_TR_FUNCTIONS(sme::Snippet)
};

/// The end of a value together with what else belongs to its last line: blanks, a comment, the line end. If something
/// other follows (the value stands in a flow collection), just `end`.
qsizetype lineEnd(const QByteArray &text, qsizetype end)
{
    if (end > 0 && text.at(end - 1) == '\n')
        return end;
    const qsizetype next = scan::skipBlanks(text, end);
    if (next < text.size() && text.at(next) != '#' && !scan::isBreak(text.at(next)))
        return end;
    return scan::nextLine(text, next);
}

/// The columns that the lines of a value are indented by. Lines of a block collection stand below its first key, those
/// of a flow collection anywhere right of the line that it begins in.
qsizetype indentation(const QByteArray &text, qsizetype begin)
{
    const qsizetype line = scan::lineBegin(text, begin);
    const bool isFlow = begin < text.size() && (text.at(begin) == '{' || text.at(begin) == '[');
    return (isFlow ? scan::skipBlanks(text, line) : begin) - line;
}

QByteArray dedented(const QByteArray &lines, qsizetype indent)
{
    QByteArray result;
    result.reserve(lines.size());
    qsizetype begin = 0;
    while (begin < lines.size()) {
        const qsizetype newline = lines.indexOf('\n', begin);
        const qsizetype end = newline < 0 ? lines.size() : newline + 1;
        const qsizetype limit = begin == 0 ? 0 : std::min(end, begin + indent);
        while (begin < limit && lines.at(begin) == ' ')
            ++begin;
        result += lines.mid(begin, end - begin);
        begin = end;
    }
    return result;
}

QByteArray withLineEnd(QByteArray text, const QByteArray &file)
{
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += file.contains("\r\n") ? "\r\n" : "\n";
    return text;
}

/// One item of a `kind: List`.
Span itemSpan(const ShootManifest &manifest)
{
    const Subject &subject = manifest.subject();
    const qsizetype base = byteOrderMarkLength(manifest.text());
    const SyntaxTree tree = SyntaxTree::ofFile(manifest.text());
    const NodeLookup lookup(tree);
    Span result;
    int index = 0;
    lookup.forEachItem(lookup.field(lookup.locate(tree.documents().at(std::size_t(subject.document))), "items"),
                       [&](NodeLookup::Located item) {
                           if (index++ == subject.item)
                               result = item.where.shifted(base);
                       });
    return result;
}

Span scopeSpan(const ShootManifest &manifest, SnippetScope scope)
{
    switch (scope) {
    case SnippetScope::Shoot:
        return manifest.subject().item < 0 ? manifest.documentSpan() : itemSpan(manifest);
    case SnippetScope::Extension:
        return manifest.extensionSpan();
    case SnippetScope::ProviderConfig:
        break;
    }
    return manifest.providerConfigSpan();
}

} // namespace

std::optional<SnippetPlace> snippetPlace(const ShootManifest &manifest, SnippetScope scope)
{
    const Span span = scopeSpan(manifest, scope);
    const QByteArray &text = manifest.text();
    if (!span.isValid() || span.length() == 0)
        return std::nullopt;
    if (scope == SnippetScope::Shoot && manifest.subject().item < 0)
        return SnippetPlace{span, 0};
    return SnippetPlace{{span.begin, lineEnd(text, span.end)}, indentation(text, span.begin)};
}

QByteArray snippetAt(const QByteArray &text, const SnippetPlace &place)
{
    return withLineEnd(dedented(text.mid(place.span.begin, place.span.length()), place.indent), text);
}

Result<QByteArray> snippet(const ShootManifest &manifest, SnippetScope scope)
{
    if (const auto place = snippetPlace(manifest, scope))
        return snippetAt(manifest.text(), *place);
    return Error{scope == SnippetScope::Shoot ? Snippet::tr("There is no document.")
                     : scope == SnippetScope::Extension
                     ? Snippet::tr("There is no entry of the registry-mirror extension.")
                     : Snippet::tr("There is no configuration of the registry-mirror extension (providerConfig)."),
                 {}};
}

} // namespace sme
