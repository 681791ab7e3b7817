// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/yamlscanner.h"

#include "yaml/textscan.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace sme {

namespace {

/// Deeper texts are refused: nothing that people write comes near it.
constexpr std::size_t maxIndents = 1000;
/// YAML 1.1, section 7.3.3: a key that has no question mark may not be longer, in characters.
constexpr qsizetype maxSimpleKey = 1024;

qsizetype characterCount(QByteArrayView text)
{
    return std::count_if(text.begin(), text.end(), [](char c) { return (uchar(c) & 0xc0) != 0x80; });
}

} // namespace

YamlScanner::YamlScanner(QByteArrayView text, Span part, std::string &decoded)
    : m_text(text), m_end(part.end), m_decoded(decoded), m_pos(part.begin), m_lineBegin(part.begin),
      m_endsLine(part.length() == 0 || text[part.end - 1] == '\n')
{
}

void YamlScanner::settle()
{
    const auto mayBecomeKey = [this] {
        const int level = m_tokens.front().keyLevel;
        if (level < 0 || level >= int(m_simpleKeys.size()))
            return false;
        SimpleKey &key = m_simpleKeys[std::size_t(level)];
        return key.token == m_taken && isValid(key);
    };
    while (m_tokens.empty() || mayBecomeKey())
        fetch();
    m_isSettled = true;
}

void YamlScanner::skip()
{
    m_tokens.pop_front();
    ++m_taken;
    m_isSettled = false;
}

qsizetype YamlScanner::breakLength(qsizetype pos) const
{
    switch (at(pos)) {
    case '\n':
        return 1;
    case '\r':
        return at(pos + 1) == '\n' ? 2 : 1;
    case '\xc2':
        return at(pos + 1) == '\x85' ? 2 : 0; // NEL
    case '\xe2': // LS, PS
        return at(pos + 1) == '\x80' && (at(pos + 2) == '\xa8' || at(pos + 2) == '\xa9') ? 3 : 0;
    default:
        return 0;
    }
}

bool YamlScanner::isDocumentMarker() const
{
    const char c = at(m_pos);
    return column() == 0 && (c == '-' || c == '.') && at(m_pos + 1) == c && at(m_pos + 2) == c
        && isBlankOrEnd(m_pos + 3);
}

void YamlScanner::skipBreak()
{
    m_pos += breakLength(m_pos);
    m_lineBegin = m_pos;
    ++m_line;
}

void YamlScanner::takeBreak(std::string &to)
{
    if (at(m_pos) == '\xe2')
        to.append(m_text.data() + m_pos, 3);
    else
        to += '\n';
    skipBreak();
}

void YamlScanner::skipBlanks()
{
    while (isBlankAt(m_pos))
        ++m_pos;
}

void YamlScanner::skipComment()
{
    if (at(m_pos) == '#') {
        while (!isBreakOrEnd(m_pos))
            ++m_pos;
    }
}

void YamlScanner::skipToToken()
{
    for (;;) {
        // A tab is no indentation.
        const bool tabs = m_simpleKeys.size() > 1 || !m_keyAllowed;
        while (at(m_pos) == ' ' || (tabs && at(m_pos) == '\t'))
            ++m_pos;
        skipComment();
        if (!isBreakAt(m_pos))
            return;
        skipBreak();
        if (m_simpleKeys.size() == 1)
            m_keyAllowed = true;
    }
}

bool YamlScanner::isValid(SimpleKey &key) const
{
    if (!key.possible)
        return false;
    const qsizetype distance = m_pos - key.position;
    const bool isTooLong =
        distance > maxSimpleKey && characterCount(m_text.sliced(key.position, distance)) > maxSimpleKey;
    if (key.line == m_line && !isTooLong)
        return true;
    if (key.required)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "there is no colon with a blank behind this key; write “key: value”, or "
                                           "indent it if it belongs to the text above"),
                         key.position};
    key.possible = false;
    return false;
}

void YamlScanner::saveSimpleKey()
{
    if (!m_keyAllowed)
        return;
    removeSimpleKey();
    const bool required = m_simpleKeys.size() == 1 && m_indent == column();
    m_simpleKeys.back() = {true, required, m_taken + m_tokens.size(), m_pos, m_line, column()};
    m_nextKeyLevel = int(m_simpleKeys.size()) - 1;
}

void YamlScanner::removeSimpleKey()
{
    SimpleKey &key = m_simpleKeys.back();
    if (key.possible && key.required)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "there is no colon with a blank behind this key; write “key: value”, or "
                                           "indent it if it belongs to the text above"),
                         key.position};
    key.possible = false;
}

/// Opens a block at a column that is deeper than the one before.
void YamlScanner::rollIndent(qsizetype column, qint64 tokenNumber, Type type, qsizetype position)
{
    if (m_simpleKeys.size() > 1 || m_indent >= column)
        return;
    if (m_indents.size() >= maxIndents)
        throw Unreadable{
            QT_TRANSLATE_NOOP("sme::SyntaxTree", "it is nested deeper than anything that the cluster reads"), position};
    m_indents.push_back(m_indent);
    m_indent = column;
    if (tokenNumber < 0)
        append(type, position, position);
    else
        insert(quint64(tokenNumber), type, position);
}

void YamlScanner::unrollIndent(qsizetype column)
{
    if (m_simpleKeys.size() > 1)
        return;
    for (; m_indent > column; m_indents.pop_back()) {
        append(Type::BlockEnd, m_pos, m_pos);
        m_indent = m_indents.back();
    }
}

void YamlScanner::append(Type type, qsizetype begin, qsizetype end)
{
    append({.type = type, .begin = begin, .end = end});
}

void YamlScanner::append(YamlToken token)
{
    token.keyLevel = std::exchange(m_nextKeyLevel, -1);
    m_tokens.push_back(token);
}

/// Puts a token before the one with this number, which is not taken yet.
void YamlScanner::insert(quint64 number, Type type, qsizetype position)
{
    m_tokens.insert(m_tokens.begin() + qsizetype(number - m_taken),
                    YamlToken{.type = type, .begin = position, .end = position});
}

void YamlScanner::fetch()
{
    skipToToken();
    unrollIndent(column());
    if (m_pos >= m_end) {
        fetchEnd();
        return;
    }
    const char c = at(m_pos);
    if (column() == 0 && c == '%') {
        fetchDirective();
    } else if (isDocumentMarker()) {
        fetchMarker(c == '-' ? Type::DocumentStart : Type::DocumentEnd);
    } else if (!fetchIndicator(c)) {
        if (startsPlain(c))
            fetchScalar(YamlToken::Style::Plain);
        else if (c == '\t')
            throw Unreadable{
                QT_TRANSLATE_NOOP("sme::SyntaxTree", "a tab indents this line; YAML allows only spaces there"), m_pos};
        else
            throw Unreadable{
                QT_TRANSLATE_NOOP("sme::SyntaxTree", "no value can begin with this character; put the value in quotes"),
                m_pos};
    }
}

/// Reads what an indicator introduces; false if `c` is none here.
bool YamlScanner::fetchIndicator(char c)
{
    const bool inFlow = m_simpleKeys.size() > 1;
    switch (c) {
    case '[':
    case '{':
        fetchFlowStart(c == '[' ? Type::FlowSequenceStart : Type::FlowMappingStart);
        return true;
    case ']':
    case '}':
        fetchFlowEnd(c == ']' ? Type::FlowSequenceEnd : Type::FlowMappingEnd);
        return true;
    case ',':
        takeIndicator(Type::FlowEntry, true);
        return true;
    case '-':
        if (!isBlankOrEnd(m_pos + 1))
            return false;
        fetchBlockEntry();
        return true;
    case '?':
    case ':':
        if (!inFlow && !isBlankOrEnd(m_pos + 1))
            return false;
        if (c == '?')
            fetchKey();
        else
            fetchValue();
        return true;
    case '*':
    case '&':
        fetchAnchor(c == '*' ? Type::Alias : Type::Anchor);
        return true;
    case '!':
        fetchTag();
        return true;
    case '|':
    case '>':
        if (inFlow)
            return false;
        fetchScalar(YamlToken::Style::Block);
        return true;
    case '\'':
    case '"':
        fetchScalar(c == '"' ? YamlToken::Style::Double : YamlToken::Style::Single);
        return true;
    default:
        return false;
    }
}

bool YamlScanner::startsPlain(char c) const
{
    if (c == '-')
        return !isBlankAt(m_pos + 1);
    if (c == '?' || c == ':')
        return m_simpleKeys.size() == 1; // what does not introduce a key or value, as fetchIndicator() has seen
    return !QByteArrayView("|>#%@`").contains(c) && !isBlankOrEnd(m_pos);
}

void YamlScanner::fetchEnd()
{
    if (column() != 0)
        ++m_line;
    m_lineBegin = m_pos;
    unrollIndent(-1);
    removeSimpleKey();
    m_keyAllowed = false;
    append(Type::StreamEnd, m_pos, m_pos);
}

void YamlScanner::fetchMarker(Type type)
{
    unrollIndent(-1);
    removeSimpleKey();
    m_keyAllowed = false;
    append(type, m_pos, m_pos + 3);
    m_pos += 3;
}

void YamlScanner::fetchFlowStart(Type type)
{
    saveSimpleKey();
    append(type, m_pos, m_pos + 1);
    if (m_simpleKeys.size() > maxIndents)
        throw Unreadable{
            QT_TRANSLATE_NOOP("sme::SyntaxTree", "it is nested deeper than anything that the cluster reads"), m_pos};
    m_simpleKeys.emplace_back();
    m_keyAllowed = true;
    ++m_pos;
}

void YamlScanner::fetchFlowEnd(Type type)
{
    removeSimpleKey();
    if (m_simpleKeys.size() > 1)
        m_simpleKeys.pop_back();
    m_keyAllowed = false;
    append(type, m_pos, m_pos + 1);
    ++m_pos;
}

void YamlScanner::takeIndicator(Type type, bool keyAllowed)
{
    removeSimpleKey();
    m_keyAllowed = keyAllowed;
    append(type, m_pos, m_pos + 1);
    ++m_pos;
}

void YamlScanner::fetchBlockEntry()
{
    if (m_simpleKeys.size() == 1) {
        if (!m_keyAllowed)
            throw Unreadable{
                QT_TRANSLATE_NOOP("sme::SyntaxTree", "no list item can begin here; put it on a line of its own"),
                m_pos};
        rollIndent(column(), -1, Type::BlockSequenceStart, m_pos);
    }
    takeIndicator(Type::BlockEntry, true);
}

void YamlScanner::fetchKey()
{
    if (m_simpleKeys.size() == 1) {
        if (!m_keyAllowed)
            throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "no key can begin here; put it on a line of its own"),
                             m_pos};
        rollIndent(column(), -1, Type::BlockMappingStart, m_pos);
    }
    takeIndicator(Type::Key, m_simpleKeys.size() == 1);
}

void YamlScanner::fetchValue()
{
    SimpleKey &key = m_simpleKeys.back();
    if (isValid(key)) {
        insert(key.token, Type::Key, key.position);
        rollIndent(key.column, qint64(key.token), Type::BlockMappingStart, key.position);
        key.possible = false;
        m_keyAllowed = false;
    } else {
        if (m_simpleKeys.size() == 1) {
            if (!m_keyAllowed && m_continuedEnd >= m_lineBegin)
                throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                                   "this line goes on with the value above it: that line lacks a colon "
                                                   "with a blank behind it, or this one is indented too deep"),
                                 firstInLine()};
            if (!m_keyAllowed)
                throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                                   "a colon and a blank within a value; put the value in quotes, or "
                                                   "the key on a line of its own"),
                                 m_pos};
            rollIndent(column(), -1, Type::BlockMappingStart, m_pos);
        }
        m_keyAllowed = m_simpleKeys.size() == 1;
    }
    append(Type::Value, m_pos, m_pos + 1);
    ++m_pos;
}

} // namespace sme
