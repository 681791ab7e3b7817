// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "text/unifieddiff.h"

#include "text/linediff.h"

#include <algorithm>

namespace sme {

namespace {

/// A name as diff and patch write it: within quotes, in escapes, where it is not plain.
QByteArray quotedName(const QByteArray &name)
{
    const auto isPlain = [](char c) { return uchar(c) > ' ' && uchar(c) < 0x7f && c != '"' && c != '\\'; };
    if (std::ranges::all_of(name, isPlain))
        return name;
    QByteArray quoted("\"");
    for (const char c : name) {
        if (c == '"' || c == '\\')
            quoted += QByteArray("\\") + c;
        else if (isPlain(c) || c == ' ')
            quoted += c;
        else
            quoted += '\\' + QByteArray::number(uint(uchar(c)), 8).rightJustified(3, '0');
    }
    return quoted + '"';
}

/// A place of a hunk: its first line and how many there are. Before the first line of an empty part stands line 0.
QByteArray rangeText(int first, int count)
{
    const QByteArray line = QByteArray::number(count == 0 ? first : first + 1);
    return count == 1 ? line : line + ',' + QByteArray::number(count);
}

class UnifiedDiff final
{
public:
    UnifiedDiff(const QByteArray &before, const QByteArray &after)
        : m_before(splitLines(before)), m_after(splitLines(after)), m_lines(compareLines(m_before, m_after))
    {
    }

    QByteArray hunks(std::size_t context) const
    {
        QByteArray text;
        const auto isChange = [](const LinePair &line) { return !line.isSame(); };
        std::size_t position = 0; // of what is not in a hunk yet
        while (true) {
            const auto change =
                std::find_if(m_lines.begin() + std::ptrdiff_t(position), m_lines.end(), isChange) - m_lines.begin();
            if (std::size_t(change) == m_lines.size())
                return text;
            const std::size_t begin = std::max(position, std::size_t(change) - std::min(context, std::size_t(change)));
            std::size_t end = std::size_t(change) + 1;
            // A hunk goes on as long as the next change is so near that the lines around both would meet.
            for (std::size_t i = end; i < m_lines.size() && i - end <= 2 * context; ++i) {
                if (isChange(m_lines[i]))
                    end = i + 1;
            }
            end = std::min(end + context, m_lines.size());
            text += hunk(begin, end);
            position = end;
        }
    }

private:
    QByteArray hunk(std::size_t begin, std::size_t end) const
    {
        // How many lines of both texts stand before it.
        int oldFirst = 0;
        int newFirst = 0;
        for (std::size_t i = begin; i-- > 0 && (oldFirst == 0 || newFirst == 0);) {
            if (oldFirst == 0)
                oldFirst = m_lines[i].before + 1;
            if (newFirst == 0)
                newFirst = m_lines[i].after + 1;
        }
        int oldCount = 0;
        int newCount = 0;
        QByteArray body;
        for (std::size_t i = begin; i < end; ++i) {
            const LinePair &line = m_lines[i];
            oldCount += line.before == LinePair::none ? 0 : 1;
            newCount += line.after == LinePair::none ? 0 : 1;
            if (line.isSame())
                body += ' ' + written(m_before, line.before);
            else if (line.after == LinePair::none)
                body += '-' + written(m_before, line.before);
            else
                body += '+' + written(m_after, line.after);
        }
        return "@@ -" + rangeText(oldFirst, oldCount) + " +" + rangeText(newFirst, newCount) + " @@\n" + body;
    }

    static QByteArray written(const std::vector<QByteArrayView> &lines, int line)
    {
        const QByteArray text = lines[std::size_t(line)].toByteArray();
        return text.endsWith('\n') ? text : text + "\n\\ No newline at end of file\n";
    }

    std::vector<QByteArrayView> m_before;
    std::vector<QByteArrayView> m_after;
    std::vector<LinePair> m_lines;
};

} // namespace

QByteArray unifiedDiff(const QByteArray &before, const QByteArray &after, const QByteArray &name, int context)
{
    if (before == after)
        return {};
    const QByteArray file = quotedName(name);
    return "--- " + file + "\n+++ " + file + '\n' + UnifiedDiff(before, after).hunks(std::size_t(std::max(0, context)));
}

} // namespace sme
