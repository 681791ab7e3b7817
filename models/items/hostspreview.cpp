// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/hostspreview.h"

#include <algorithm>

namespace sme {

HostsPreview::HostsPreview(MirrorDocument *document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(document, &MirrorDocument::reset, this, &HostsPreview::invalidate);
    connect(document, &MirrorDocument::releaseChanged, this, &HostsPreview::invalidate);
    connect(document, &MirrorDocument::stepped, this, [this](const DocumentStep &step) {
        if (step.mirrors)
            replaceRange(*step.mirrors);
    });
}

QString HostsPreview::text()
{
    auto [text, lines] = blocks(0, m_document->manifest().mirrorCount());
    m_lines = Fenwick(std::move(lines));
    m_active = true;
    return text;
}

std::pair<int, int> HostsPreview::linesOfMirror(int mirror) const
{
    if (mirror < 0 || mirror >= m_lines.size())
        return {0, 0};
    return {m_lines.sumBefore(mirror), m_lines.value(mirror)};
}

int HostsPreview::mirrorAt(int line) const
{
    return line >= 0 && line < m_lines.total() ? m_lines.indexAt(line) : -1;
}

void HostsPreview::release()
{
    m_active = false;
    m_lines = {};
}

QString HostsPreview::block(int mirror) const
{
    QString text;
    for (const NodeFile &file : m_document->nodeFiles(mirror)) {
        text += displayText(file.path.toUtf8()).replace(u'\n', u' ') + u'\n' + displayText(file.content);
        if (!text.endsWith(u'\n'))
            text += u'\n';
        text += u'\n';
    }
    return text;
}

std::pair<QString, std::vector<int>> HostsPreview::blocks(int first, int count) const
{
    std::pair<QString, std::vector<int>> result;
    result.second.reserve(std::size_t(count));
    for (int mirror = first; mirror < first + count; ++mirror) {
        const QString rendered = block(mirror);
        result.first += rendered;
        result.second.push_back(int(rendered.count(u'\n')));
    }
    return result;
}

void HostsPreview::invalidate()
{
    release();
    Q_EMIT reset();
}

void HostsPreview::replaceRange(const MirrorRange &range)
{
    if (!m_active)
        return;
    // So many mirrors are rendered in the time that a text widget takes for one more piece.
    constexpr qsizetype mirrorsPerPiece = 8;
    const auto isPieceBegin = [&range](qsizetype i) { return i == 0 || range.touched[i] != range.touched[i - 1] + 1; };
    qsizetype pieces = range.splices.size();
    for (qsizetype i = 0; i < range.touched.size(); ++i)
        pieces += isPieceBegin(i) ? 1 : 0;
    if (pieces > 1 && std::max(range.before, range.after) <= mirrorsPerPiece * pieces) {
        replaceBlocks(range.first, range.before, range.after);
        return;
    }
    for (const MirrorSplice &splice : range.splices) {
        const int line = m_lines.sumBefore(splice.first);
        const int removed = m_lines.sumBefore(splice.first + splice.before) - line;
        m_lines.replace(splice.first, splice.before, std::vector<int>(std::size_t(splice.after), 0));
        if (removed > 0)
            Q_EMIT linesReplaced(line, removed, {});
    }
    for (qsizetype i = 0; i < range.touched.size();) {
        const qsizetype begin = i++;
        while (i < range.touched.size() && !isPieceBegin(i))
            ++i;
        replaceBlocks(range.touched[begin], int(i - begin), int(i - begin));
    }
}

void HostsPreview::replaceBlocks(int first, int before, int after)
{
    const auto [text, lines] = blocks(first, after);
    const int line = m_lines.sumBefore(first);
    const int removed = m_lines.sumBefore(first + before) - line;
    m_lines.replace(first, before, lines);
    Q_EMIT linesReplaced(line, removed, text);
}

} // namespace sme
