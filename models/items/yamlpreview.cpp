// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/yamlpreview.h"

#include "manifest/snippet.h"

#include <algorithm>

namespace sme {

YamlPreview::YamlPreview(MirrorDocument *document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(document, &MirrorDocument::reset, this, [this] {
        m_shown = m_scope == Scope::File ? QByteArray() : bytes();
        Q_EMIT reset();
    });
    connect(document, &MirrorDocument::textPatched, this, [this](const TextPatch &patch) {
        if (m_scope == Scope::File)
            patchFile(patch);
    });
    // Told once a step, when all patches are in.
    connect(document, &MirrorDocument::findingsChanged, this, [this] {
        if (m_scope != Scope::File)
            patchSnippet();
    });
}

void YamlPreview::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_shown = m_scope == Scope::File ? QByteArray() : bytes();
    Q_EMIT reset();
}

QString YamlPreview::text() const
{
    return displayText(m_scope == Scope::File ? m_document->manifest().text() : m_shown);
}

QByteArray YamlPreview::bytes() const
{
    if (m_scope == Scope::File)
        return m_document->manifest().text();
    const Result<QByteArray> part = snippetBytes();
    return part ? *part : QByteArray();
}

QString YamlPreview::unavailableReason() const
{
    if (m_scope == Scope::File)
        return {};
    const Result<QByteArray> part = snippetBytes();
    return part ? QString() : part.error().message;
}

std::optional<std::pair<TextPosition, TextPosition>> YamlPreview::range(const FieldRef &field) const
{
    if (m_scope != Scope::File || !m_document->manifest().span(field).isValid())
        return std::nullopt;
    return m_document->range(field);
}

QList<DiffLine> YamlPreview::changesAgainst(const QByteArray &saved) const
{
    return diffLines(saved, m_document->manifest().text());
}

void YamlPreview::patchFile(const TextPatch &patch)
{
    Q_EMIT patched(patch.start, endPosition(patch.start, patch.removed), displayText(patch.inserted));
}

void YamlPreview::patchSnippet()
{
    const QByteArray fresh = bytes();
    const QByteArray old = std::exchange(m_shown, fresh);
    // Whole lines, so that no character and no line end is cut.
    const auto mismatch = std::mismatch(old.begin(), old.end(), fresh.begin(), fresh.end());
    if (mismatch.first == old.end() && mismatch.second == fresh.end())
        return;
    const qsizetype begin = old.first(mismatch.first - old.begin()).lastIndexOf('\n') + 1;
    const qsizetype longest = std::min(old.size(), fresh.size()) - begin;
    qsizetype tail = 0;
    while (tail < longest && old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail])
        ++tail;
    const qsizetype lineEnd = tail > 0 ? old.indexOf('\n', old.size() - tail) : -1;
    tail = lineEnd < 0 ? 0 : old.size() - lineEnd - 1;
    const QByteArrayView removed = QByteArrayView(old).sliced(begin, old.size() - tail - begin);
    const QByteArrayView inserted = QByteArrayView(fresh).sliced(begin, fresh.size() - tail - begin);
    const TextPosition start{int(QByteArrayView(old).first(begin).count('\n')), 0};
    Q_EMIT patched(start, endPosition(start, removed), displayText(inserted));
}

Result<QByteArray> YamlPreview::snippetBytes() const
{
    return snippet(m_document->manifest(),
                   m_scope == Scope::Extension ? SnippetScope::Extension : SnippetScope::ProviderConfig);
}

} // namespace sme
