// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/textrepair.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sme {

namespace {

struct TextRepairTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::TextRepair)
};

/// Characters that look like a blank, or like nothing, and are none for YAML.
constexpr std::array<QByteArrayView, 7> specialBlanks{"\xc2\xa0",     "\xe2\x80\x87", "\xe2\x80\xaf", "\xe3\x80\x80",
                                                      "\xe2\x80\x83", "\xe2\x80\x82", "\xe2\x80\x89"};
/// Among how many indentations above the right one is looked for.
constexpr std::size_t maxIndents = 6;

/// A text as lines.
class RepairedLines
{
public:
    explicit RepairedLines(const QByteArray &text) : m_text(text)
    {
        for (qsizetype begin = 0; begin <= text.size();) {
            const qsizetype found = text.indexOf('\n', begin);
            const qsizetype end = found < 0 ? text.size() : found;
            m_lines.push_back({begin, end});
            begin = end + 1;
        }
    }

    int count() const { return int(m_lines.size()); }
    qsizetype begin(int line) const { return m_lines[std::size_t(line)].begin; }
    qsizetype end(int line) const { return m_lines[std::size_t(line)].end; }
    QByteArrayView at(int line) const { return QByteArrayView(m_text).sliced(begin(line), end(line) - begin(line)); }
    bool isBlank(int line) const
    {
        const QByteArrayView content = at(line).trimmed();
        return content.isEmpty() || content.startsWith('#');
    }
    qsizetype indent(int line) const
    {
        const QByteArrayView content = at(line);
        return std::find_if(content.begin(), content.end(), [](char c) { return c != ' '; }) - content.begin();
    }
    bool isItem(int line) const
    {
        const QByteArrayView content = at(line).trimmed();
        return content.startsWith("- ") || content == "-";
    }
    /// The last line with content before `line`; -1 if there is none.
    int before(int line) const
    {
        do {
            --line;
        } while (line >= 0 && isBlank(line));
        return line;
    }

private:
    struct Line
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    const QByteArray &m_text;
    std::vector<Line> m_lines;
};

/// Collects the repairs of one text.
class TextRepairs
{
public:
    TextRepairs(const QByteArray &text, int line) : m_lines(text), m_line(std::clamp(line - 1, 0, m_lines.count() - 1))
    {
        while (m_line > 0 && m_lines.isBlank(m_line))
            --m_line;
    }

    QList<TextRepair> blanks()
    {
        addBlanks(TextRepairTexts::tr("Replace tabs by blanks"), [](const QByteArray &line) {
            const QByteArrayView content = QByteArrayView(line).trimmed();
            const qsizetype indent = content.isEmpty() ? line.size() : content.data() - line.constData();
            return line.first(indent).replace('\t', "  ") + line.sliced(indent);
        });
        addBlanks(TextRepairTexts::tr("Replace special blanks by plain ones"), [](QByteArray line) {
            for (const QByteArrayView blank : specialBlanks)
                line.replace(blank, " ");
            return line;
        });
        return m_repairs;
    }
    QList<TextRepair> all()
    {
        blanks();
        addIndents(m_line);
        if (const int before = m_lines.before(m_line); before >= 0) {
            addIndents(before);
            addColon(m_line);
            addColon(before);
            addClosing(m_line);
            addClosing(before);
        }
        return m_repairs;
    }

private:
    template<typename Repaired>
    void addBlanks(const QString &title, Repaired repaired)
    {
        QByteArray text;
        int first = -1;
        int last = -1;
        for (int i = 0; i < m_lines.count(); ++i) {
            const QByteArray line = m_lines.at(i).toByteArray();
            if (repaired(line) == line)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        for (int i = first; first >= 0 && i <= last; ++i)
            text += repaired(m_lines.at(i).toByteArray()) + (i < last ? "\n" : "");
        if (first >= 0)
            m_repairs.append({title, m_lines.begin(first), m_lines.end(last), text});
    }

    /// The line, and what is deeper or goes on in the same list, to the depth of something above it.
    void addIndents(int line)
    {
        const qsizetype own = m_lines.indent(line);
        int last = line;
        for (int i = line + 1; i < m_lines.count(); ++i) {
            const bool goesOn =
                m_lines.indent(i) > own || (m_lines.indent(i) == own && m_lines.isItem(line) && m_lines.isItem(i));
            if (m_lines.isBlank(i))
                continue;
            if (!goesOn)
                break;
            last = i;
        }
        std::vector<qsizetype> indents;
        const auto add = [&indents, own](qsizetype indent) {
            if (indent != own && std::find(indents.begin(), indents.end(), indent) == indents.end())
                indents.push_back(indent);
        };
        for (int i = m_lines.before(line); i >= 0 && indents.size() < maxIndents; i = m_lines.before(i)) {
            if (m_lines.isItem(i) && !m_lines.isItem(line))
                add(m_lines.indent(i) + 2);
            add(m_lines.indent(i));
        }
        for (const qsizetype indent : indents) {
            addIndent(line, last, indent - own);
            if (last != line)
                addIndent(line, line, indent - own);
        }
    }

    void addIndent(int first, int last, qsizetype by)
    {
        QByteArray text;
        for (int i = first; i <= last; ++i) {
            const QByteArrayView line = m_lines.at(i);
            const bool isEmpty = line.trimmed().isEmpty();
            text += isEmpty ? line.toByteArray()
                : by > 0    ? QByteArray(by, ' ') + line.toByteArray()
                            : line.sliced(std::min(-by, m_lines.indent(i))).toByteArray();
            text += i < last ? "\n" : "";
        }
        const QString where = first == last ? TextRepairTexts::tr("line %1").arg(first + 1)
                                            : TextRepairTexts::tr("lines %1 to %2").arg(first + 1).arg(last + 1);
        const QString title =
            by > 0 ? TextRepairTexts::tr("Indent %1 by %2 more") : TextRepairTexts::tr("Indent %1 by %2 less");
        m_repairs.append({title.arg(where).arg(qAbs(by)), m_lines.begin(first), m_lines.end(last), text});
    }

    void addColon(int line)
    {
        const QByteArrayView content = m_lines.at(line);
        const qsizetype colon = content.indexOf(':');
        if (colon <= 0 || colon + 1 >= content.size() || content[colon + 1] == ' ' || content[colon + 1] == '/')
            return;
        const qsizetype at = m_lines.begin(line) + colon + 1;
        m_repairs.append({TextRepairTexts::tr("Add a blank behind the colon in line %1").arg(line + 1), at, at, " "});
    }

    void addClosing(int line)
    {
        QByteArrayView content = m_lines.at(line);
        if (const qsizetype comment = content.indexOf(" #"); comment >= 0)
            content = content.first(comment);
        while (content.endsWith(' ') || content.endsWith('\r'))
            content.chop(1);
        const qsizetype at = m_lines.begin(line) + content.size();
        const auto add = [&](const char *text) {
            m_repairs.append(
                {TextRepairTexts::tr("Add %1 at the end of line %2").arg(QLatin1StringView(text)).arg(line + 1), at, at,
                 text});
        };
        QByteArray closing;
        if (content.count('"') % 2 != 0)
            closing += '"';
        else if (content.count('\'') % 2 != 0)
            closing += '\'';
        if (content.count('{') > content.count('}'))
            closing += '}';
        if (content.count('[') > content.count(']'))
            closing += ']';
        if (!closing.isEmpty())
            add(closing.constData());
    }

    const RepairedLines m_lines;
    int m_line;
    QList<TextRepair> m_repairs;
};

} // namespace

QList<TextRepair> textRepairs(const QByteArray &text, int line)
{
    return TextRepairs(text, line).all();
}

QList<TextRepair> blankRepairs(const QByteArray &text)
{
    return TextRepairs(text, 1).blanks();
}

} // namespace sme
