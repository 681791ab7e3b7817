// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "tokenizers.h"

#include <algorithm>
#include <tuple>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t';
}

qsizetype skipSpaces(QStringView line, qsizetype pos)
{
    while (pos < line.size() && isSpace(line[pos]))
        ++pos;
    return pos;
}

/// The position after the closing quote, or the line's end with `open` set.
qsizetype quotedEnd(QStringView line, qsizetype pos, char16_t quote, bool &open)
{
    for (; pos < line.size(); ++pos) {
        if (quote == u'"' && line[pos] == u'\\') {
            ++pos;
        } else if (line[pos] == quote) {
            if (quote == u'\'' && pos + 1 < line.size() && line[pos + 1] == quote) {
                ++pos;
                continue;
            }
            open = false;
            return pos + 1;
        }
    }
    open = true;
    return line.size();
}

bool isLiteral(QStringView text)
{
    static constexpr QLatin1StringView words[] = {"true"_L1, "false"_L1, "null"_L1, "~"_L1,
                                                  "yes"_L1,  "no"_L1,    "on"_L1,   "off"_L1};
    const bool isWord = std::any_of(std::begin(words), std::end(words), [text](QLatin1StringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
    bool isNumber = false;
    std::ignore = text.toDouble(&isNumber);
    return isWord || isNumber;
}

/// Collects tokens; one pass over one line.
class YamlLine
{
public:
    YamlLine(QStringView line, LineState &state) : m_line(line), m_state(state) { }

    QList<Token> run()
    {
        const qsizetype indent = skipSpaces(m_line, 0);
        if (inBlockScalar(indent))
            return {{int(indent), int(m_line.size() - indent), Meaning::String}};
        m_pos = indent;
        if (m_state.quote != 0)
            quoted(0, m_state.quote);
        else if (m_line.startsWith("---"_L1) || m_line.startsWith("..."_L1) || m_line.startsWith(u'%'))
            add(0, 3, Meaning::Marker), m_pos = 3;
        while (m_pos < m_line.size())
            next(indent);
        return m_tokens;
    }

private:
    bool inBlockScalar(qsizetype indent)
    {
        if (m_state.blockIndent < 0)
            return false;
        if (indent == m_line.size() || indent > m_state.blockIndent)
            return true;
        m_state.blockIndent = -1;
        return false;
    }

    void next(qsizetype indent)
    {
        m_pos = skipSpaces(m_line, m_pos);
        if (m_pos >= m_line.size())
            return;
        const QChar c = m_line[m_pos];
        const bool isWordStart = m_pos == 0 || isSpace(m_line[m_pos - 1]);
        const bool isLast = m_pos + 1 == m_line.size();
        if (c == u'#' && isWordStart) {
            add(m_pos, m_line.size(), Meaning::Comment);
            m_pos = m_line.size();
        } else if (c == u'-' && (isLast || isSpace(m_line[m_pos + 1]))) {
            add(m_pos, m_pos + 1, Meaning::Marker);
            m_dashes = m_pos;
            ++m_pos;
        } else if (c == u'"' || c == u'\'') {
            quoted(m_pos + 1, c.unicode());
        } else if (c == u'&' || c == u'*' || c == u'!') {
            const qsizetype begin = m_pos;
            while (m_pos < m_line.size() && !isSpace(m_line[m_pos]) && m_line[m_pos] != u',')
                ++m_pos;
            add(begin, m_pos, Meaning::Marker);
        } else if ((c == u'|' || c == u'>') && isWordStart) {
            m_state.blockIndent = int(std::max(indent, m_dashes));
            add(m_pos, m_pos + 1, Meaning::Marker);
            ++m_pos;
        } else if (QStringView(u"{}[],:?").contains(c)) {
            ++m_pos;
        } else {
            plain();
        }
    }

    void quoted(qsizetype from, char16_t quote)
    {
        const qsizetype begin = m_pos;
        bool open = false;
        m_pos = quotedEnd(m_line, from, quote, open);
        m_state.quote = open ? quote : u'\0';
        const bool isKey = m_pos < m_line.size() && m_line[m_pos] == u':';
        add(begin, m_pos, isKey ? Meaning::Key : Meaning::String);
    }

    void plain()
    {
        const qsizetype begin = m_pos;
        qsizetype end = begin;
        bool isKey = false;
        for (; end < m_line.size(); ++end) {
            const QChar c = m_line[end];
            const bool isFollowed = end + 1 < m_line.size() && !isSpace(m_line[end + 1]);
            if (c == u':' && !isFollowed) {
                isKey = true;
                break;
            }
            if ((c == u'#' && end > begin && isSpace(m_line[end - 1])) || c == u',' || c == u']' || c == u'}')
                break;
        }
        m_pos = end;
        const QStringView text = m_line.sliced(begin, end - begin).trimmed();
        if (isKey)
            add(begin, end, Meaning::Key);
        else if (isLiteral(text))
            add(begin, begin + text.size(), Meaning::Literal);
    }

    void add(qsizetype begin, qsizetype end, Meaning meaning)
    {
        m_tokens.append({int(begin), int(std::min(end, m_line.size()) - begin), meaning});
    }

    QStringView m_line;
    LineState &m_state;
    QList<Token> m_tokens;
    qsizetype m_pos = 0;
    qsizetype m_dashes = -1;
};

} // namespace

QList<Token> tokenizeYaml(QStringView line, LineState &state)
{
    return YamlLine(line, state).run();
}

QList<Token> tokenizeToml(QStringView line, LineState & /*state*/)
{
    QList<Token> tokens;
    qsizetype pos = skipSpaces(line, 0);
    bool isValue = false;
    while (pos < line.size()) {
        const QChar c = line[pos];
        const qsizetype begin = pos;
        Meaning meaning = Meaning::Text;
        if (c == u'#') {
            pos = line.size();
            meaning = Meaning::Comment;
        } else if (c == u'"' || c == u'\'') {
            bool open = false;
            pos = quotedEnd(line, pos + 1, c.unicode(), open);
            meaning = Meaning::String;
        } else if (c.isLetterOrNumber() || c == u'_') {
            while (pos < line.size() && (line[pos].isLetterOrNumber() || line[pos] == u'_' || line[pos] == u'-'))
                ++pos;
            meaning = isValue ? Meaning::Literal : Meaning::Key;
        } else {
            isValue = isValue || c == u'=';
            if (c == u'[' && !isValue)
                meaning = Meaning::Marker;
            ++pos;
        }
        if (meaning != Meaning::Text)
            tokens.append({int(begin), int(pos - begin), meaning});
    }
    return tokens;
}

QList<Token> tokenizeDiff(QStringView line, LineState & /*state*/)
{
    const auto whole = [line](Meaning meaning) { return QList<Token>{{0, int(line.size()), meaning}}; };
    if (line.startsWith("+++ "_L1) || line.startsWith("--- "_L1) || line.startsWith("@@ "_L1))
        return whole(Meaning::Comment);
    if (line.startsWith(u'+'))
        return whole(Meaning::Added);
    if (line.startsWith(u'-'))
        return whole(Meaning::Removed);
    return {};
}

} // namespace sme
