// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/yamlpreview.h"

#include "items/fieldlookup.h"
#include "items/typedtext.h"
#include "text/unifieddiff.h"

#include <algorithm>

namespace sme {

namespace {

SnippetScope snippetScope(YamlPreview::Scope scope)
{
    return scope == YamlPreview::Scope::Extension ? SnippetScope::Extension : SnippetScope::ProviderConfig;
}

/// Whether a piece of text has nothing but blank lines and comments.
bool saysNothing(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView line = text.first(end < 0 ? text.size() : end).trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            return false;
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    }
    return true;
}

/// Puts the indentation of a part before all lines but the first; empty ones between others stay empty.
QString indentedLines(const QString &text, qsizetype indent)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype line = 1; line < lines.size(); ++line) {
        if (!lines[line].isEmpty() || line + 1 == lines.size())
            lines[line].prepend(QString(indent, u' '));
    }
    return lines.join(u'\n');
}

/// What is typed below the last line of a part, as whole lines.
QString linesBelow(const QString &text, qsizetype indent)
{
    QStringList lines = text.split(u'\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    QString result;
    for (const QString &line : std::as_const(lines))
        result += (line.isEmpty() ? QString() : QString(indent, u' ') + line) + u'\n';
    return result;
}

} // namespace

YamlPreview::YamlPreview(MirrorDocument *document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(document, &MirrorDocument::reset, this, [this] {
        m_part.reset();
        findPart();
        m_shown = partBytes();
        Q_EMIT reset();
    });
    connect(document, &MirrorDocument::stepped, this, [this](const DocumentStep &step) {
        if (m_scope == Scope::File) {
            patchFile(step.patches);
        } else {
            for (const TextPatch &patch : step.patches)
                movePart(patch);
            patchSnippet();
        }
        Q_EMIT settled();
    });
}

void YamlPreview::setScope(Scope scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    m_part.reset();
    findPart();
    m_shown = partBytes();
    Q_EMIT reset();
}

QString YamlPreview::text() const
{
    return displayText(bytes());
}

QByteArray YamlPreview::bytes() const
{
    return m_scope == Scope::File ? m_document->manifest().text() : m_shown;
}

QString YamlPreview::unavailableReason() const
{
    if (m_scope == Scope::File || m_part)
        return {};
    const Result<QByteArray> part = snippet(m_document->manifest(), snippetScope(m_scope));
    return part ? QString() : part.error().message;
}

QByteArray YamlPreview::partBytes() const
{
    return m_part ? snippetAt(m_document->manifest().text(), *m_part) : QByteArray();
}

void YamlPreview::movePart(const TextPatch &patch)
{
    if (!m_part)
        return;
    Span &span = m_part->span;
    const qsizetype end = patch.offset + patch.removed.size();
    const qsizetype growth = patch.inserted.size() - patch.removed.size();
    const bool isInside = patch.offset >= span.begin && end <= span.end;
    if (isInside)
        span = {span.begin, span.end + growth};
    else if (end <= span.begin)
        span = span.shifted(growth);
    else if (patch.offset < span.end)
        m_part.reset(); // a border is gone
    if (m_part && m_part->span.length() == 0)
        m_part.reset();
}

void YamlPreview::findPart()
{
    const ShootManifest &manifest = m_document->manifest();
    if (m_scope == Scope::File || manifest.readError())
        return;
    auto fresh = snippetPlace(manifest, snippetScope(m_scope));
    if (!fresh)
        return; // what is being typed may become one again
    // Lines that were begun below the last one belong to nothing yet, and stay in sight.
    if (m_part && m_part->span.begin == fresh->span.begin && m_part->span.end > fresh->span.end
        && m_part->span.end <= manifest.text().size()) {
        const QByteArrayView rest =
            QByteArrayView(manifest.text()).sliced(fresh->span.end, m_part->span.end - fresh->span.end);
        if (saysNothing(rest))
            fresh->span.end = m_part->span.end;
    }
    m_part = fresh;
}

int YamlPreview::hiddenIndent(int line) const
{
    const QByteArray &text = m_document->manifest().text();
    qsizetype at = offsetAt(text, {line, 0});
    int spaces = 0;
    for (; spaces < m_part->indent && at < m_part->span.end && text[at] == ' '; ++at)
        ++spaces;
    return spaces;
}

std::optional<TextPosition> YamlPreview::toShown(TextPosition inFile) const
{
    if (m_scope == Scope::File)
        return inFile;
    if (!m_part)
        return std::nullopt;
    const ShootManifest &manifest = m_document->manifest();
    const qsizetype offset = offsetAt(manifest.text(), inFile);
    if (offset < m_part->span.begin || offset > m_part->span.end)
        return std::nullopt;
    const int line = inFile.line - manifest.lineAt(m_part->span.begin);
    const int hidden = line == 0 ? columnAt(manifest.text(), m_part->span.begin) : hiddenIndent(inFile.line);
    return TextPosition{line, std::max(0, inFile.column - hidden)};
}

TextPosition YamlPreview::toFile(TextPosition shown) const
{
    if (m_scope == Scope::File || !m_part)
        return shown;
    const ShootManifest &manifest = m_document->manifest();
    const int line = manifest.lineAt(m_part->span.begin) + shown.line;
    const int hidden = shown.line == 0 ? columnAt(manifest.text(), m_part->span.begin) : hiddenIndent(line);
    return {line, shown.column + hidden};
}

std::optional<std::pair<TextPosition, TextPosition>> YamlPreview::range(const FieldRef &field) const
{
    if (!m_document->manifest().span(field).isValid())
        return std::nullopt;
    const auto [begin, end] = m_document->range(field);
    const auto shownBegin = toShown(begin);
    const auto shownEnd = toShown(end);
    if (!shownBegin || !shownEnd)
        return std::nullopt;
    return std::pair(*shownBegin, *shownEnd);
}

std::optional<change::TypeText> YamlPreview::typed(TextPosition place, int removed, const QString &inserted) const
{
    const QByteArray &text = m_document->manifest().text();
    if (m_scope == Scope::File)
        return typedText(text, place, removed, inserted);
    if (!m_part)
        return std::nullopt;
    // The end of what was removed, in what was shown before.
    const qsizetype begin = std::min(offsetAt(m_shown, place), m_shown.size());
    const QString rest = displayText(QByteArrayView(m_shown).sliced(begin));
    const TextPosition shownEnd = endPosition(place, rest.first(std::min<qsizetype>(removed, rest.size())).toUtf8());
    const auto inPart = [&](TextPosition shown) { return std::min(offsetAt(text, toFile(shown)), m_part->span.end); };
    const qsizetype fileBegin = inPart(place);
    const qsizetype fileEnd = std::max(fileBegin, inPart(shownEnd));
    const bool isBelow = fileBegin == m_part->span.end && place.line > 0 && text[fileBegin - 1] == '\n';
    QString written = inserted;
    if (isBelow) {
        written = linesBelow(inserted, m_part->indent);
    } else {
        // A line that has not got the indentation yet gets it with its first character.
        const int missing = place.line == 0 ? 0 : int(m_part->indent) - hiddenIndent(toFile(place).line);
        const bool isAtBegin = place.column == 0 && !inserted.isEmpty() && !inserted.startsWith(u'\n');
        written =
            (isAtBegin && missing > 0 ? QString(missing, u' ') : QString()) + indentedLines(inserted, m_part->indent);
    }
    const TextPosition filePlace{m_document->manifest().lineAt(fileBegin), columnAt(text, fileBegin)};
    const int units = int(displayText(QByteArrayView(text).sliced(fileBegin, fileEnd - fileBegin)).size());
    return typedText(text, filePlace, units, written);
}

QByteArray YamlPreview::changesAgainst(const QByteArray &saved, const QByteArray &name) const
{
    return unifiedDiff(saved, m_document->manifest().text(), name);
}

void YamlPreview::patchFile(const QList<TextPatch> &patches)
{
    // A text widget replaces a long piece in less time than hundreds of short ones.
    constexpr qsizetype mostPatches = 20;
    const bool isFalling = std::adjacent_find(patches.begin(), patches.end(),
                                              [](const TextPatch &a, const TextPatch &b) {
                                                  return b.offset + b.removed.size() > a.offset;
                                              })
        == patches.end();
    if (patches.size() <= mostPatches || !isFalling) {
        for (const TextPatch &patch : patches)
            Q_EMIT patched(patch.start, endPosition(patch.start, patch.removed), displayText(patch.inserted));
        return;
    }
    const TextPatch &first = patches.last();
    const TextPatch &last = patches.first();
    qsizetype end = last.offset + last.removed.size();
    for (const TextPatch &patch : patches)
        end += patch.inserted.size() - patch.removed.size();
    Q_EMIT patched(first.start, endPosition(last.start, last.removed),
                   displayText(QByteArrayView(m_document->manifest().text()).sliced(first.offset, end - first.offset)));
}

void YamlPreview::patchSnippet()
{
    findPart();
    const QByteArray fresh = partBytes();
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

} // namespace sme
