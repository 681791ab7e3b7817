// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/yamlscanner.h"

#include "yaml/textscan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sme {

namespace {

/// Folds line breaks: one is a blank, of more the first is left out; a Unicode line separator is kept as it is.
void appendFolded(std::string &value, std::string &first, std::string &others)
{
    if (first.empty() || first.front() == '\n')
        value += first.empty() || !others.empty() ? others : " ";
    else
        value.append(first).append(others);
    first.clear();
    others.clear();
}

void appendUtf8(std::string &to, char32_t c)
{
    if (c < 0x80) {
        to += char(c);
    } else if (c < 0x800) {
        to += char(0xc0 | (c >> 6));
        to += char(0x80 | (c & 0x3f));
    } else {
        if (c < 0x10000) {
            to += char(0xe0 | (c >> 12));
        } else {
            to += char(0xf0 | (c >> 18));
            to += char(0x80 | ((c >> 12) & 0x3f));
        }
        to += char(0x80 | ((c >> 6) & 0x3f));
        to += char(0x80 | (c & 0x3f));
    }
}

/// The bytes at which no scalar on one line ends, whatever its style: most of most texts.
constexpr std::array<bool, 256> ordinary = [] {
    std::array<bool, 256> result{};
    for (int c = 0x21; c < 256; ++c)
        result[std::size_t(c)] = true;
    // Blanks are below these; \xc2 and \xe2 begin line breaks.
    for (const char c : {':', ',', '?', '[', ']', '{', '}', '"', '\'', '\\', '\xc2', '\xe2'})
        result[uchar(c)] = false;
    return result;
}();

struct Escape
{
    char letter;
    const char *value;
};

constexpr Escape escapes[] = {
    {'a', "\x07"},         {'b', "\x08"},         {'t', "\t"},  {'\t', "\t"},      {'n', "\n"},
    {'v', "\x0b"},         {'f', "\x0c"},         {'r', "\r"},  {'e', "\x1b"},     {' ', " "},
    {'"', "\""},           {'\'', "'"},           {'\\', "\\"}, {'N', "\xc2\x85"}, {'_', "\xc2\xa0"},
    {'L', "\xe2\x80\xa8"}, {'P', "\xe2\x80\xa9"},
};

} // namespace

void YamlScanner::storeDecoded(YamlToken &token, const std::string &value)
{
    token.decoded = true;
    token.valueBegin = qsizetype(m_decoded.size());
    token.valueLength = qsizetype(value.size());
    m_decoded += value;
}

YamlToken YamlScanner::scanPlain()
{
    YamlToken token;
    token.type = Type::Scalar;
    token.begin = token.end = token.valueBegin = m_pos;
    const bool inFlow = m_simpleKeys.size() > 1;
    const qsizetype minColumn = m_indent + 1;
    std::string value; // from the second line on
    std::string first;
    std::string others;
    bool isFolded = false;
    bool atLineBegin = false;
    for (;;) {
        if (isDocumentMarker() || at(m_pos) == '#')
            break;
        const qsizetype begin = m_pos;
        for (; m_pos < m_end; ++m_pos) {
            const char c = m_text[m_pos];
            if (ordinary[uchar(c)])
                continue;
            if (isBlankOrEnd(m_pos) || (c == ':' && isBlankOrEnd(m_pos + 1))
                || (inFlow && QByteArrayView(",?[]{}").contains(c)))
                break;
        }
        if (m_pos > begin) {
            if (atLineBegin) {
                if (!isFolded)
                    value.assign(m_text.data() + token.begin, std::size_t(token.end - token.begin));
                isFolded = true;
                appendFolded(value, first, others);
                value.append(m_text.data() + begin, std::size_t(m_pos - begin));
            } else if (isFolded) { // with the blanks before it
                value.append(m_text.data() + token.end, std::size_t(m_pos - token.end));
            }
            atLineBegin = false;
            token.end = m_pos;
        }
        if (!isBlankAt(m_pos) && !isBreakAt(m_pos))
            break;
        while (isBlankAt(m_pos) || isBreakAt(m_pos)) {
            if (isBreakAt(m_pos)) {
                takeBreak(atLineBegin ? others : first);
                atLineBegin = true;
                continue;
            }
            if (atLineBegin && column() < minColumn && at(m_pos) == '\t')
                throw Unreadable{
                    QT_TRANSLATE_NOOP("sme::SyntaxTree", "a tab indents this line; YAML allows only spaces there"),
                    m_pos};
            ++m_pos;
        }
        if (!inFlow && column() < minColumn)
            break;
    }
    token.valueLength = token.end - token.begin;
    if (isFolded)
        storeDecoded(token, value);
    if (atLineBegin)
        m_keyAllowed = true;
    return token;
}

YamlToken YamlScanner::scanQuoted(bool isSingle)
{
    YamlToken token;
    token.type = Type::Scalar;
    token.style = isSingle ? YamlToken::Style::Single : YamlToken::Style::Double;
    token.begin = m_pos++;
    token.valueBegin = m_pos;
    const char quote = isSingle ? '\'' : '"';
    // Nearly all stand in the text as they are.
    qsizetype end = m_pos;
    while (end < m_end
           && (ordinary[uchar(m_text[end])] || (m_text[end] != quote && m_text[end] != '\\' && !isBreakAt(end))))
        ++end;
    if (at(end) == quote && !(isSingle && at(end + 1) == quote)) {
        token.valueLength = end - m_pos;
        m_pos = token.end = end + 1;
        return token;
    }

    std::string value;
    for (;;) {
        if (isDocumentMarker() || m_pos >= m_end)
            throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "this quote is not closed; add one behind the value"),
                             token.begin};
        bool continues = false; // the line ends in a backslash
        while (!isBlankOrEnd(m_pos)) {
            const char c = at(m_pos);
            if (c == quote) {
                if (!isSingle || at(m_pos + 1) != quote)
                    break;
                value += quote;
                m_pos += 2;
            } else if (c != '\\' || isSingle) {
                value += c;
                ++m_pos;
            } else if (isBreakAt(m_pos + 1)) {
                ++m_pos;
                skipBreak();
                continues = true;
                break;
            } else {
                scanEscape(value);
            }
        }
        if (at(m_pos) == quote)
            break;
        const qsizetype blanks = m_pos;
        std::string first;
        std::string others;
        bool hasBreak = continues;
        while (isBlankAt(m_pos) || isBreakAt(m_pos)) {
            if (isBlankAt(m_pos)) {
                ++m_pos;
                continue;
            }
            takeBreak(hasBreak ? others : first);
            hasBreak = true;
        }
        if (hasBreak)
            appendFolded(value, first, others);
        else
            value.append(m_text.data() + blanks, std::size_t(m_pos - blanks));
    }
    token.end = ++m_pos;
    storeDecoded(token, value);
    return token;
}

void YamlScanner::scanEscape(std::string &to)
{
    const qsizetype begin = m_pos;
    const char letter = at(m_pos + 1);
    m_pos += 2;
    if (letter == '0') {
        to += '\0';
        return;
    }
    const auto *known = std::find_if(std::begin(escapes), std::end(escapes),
                                     [letter](const Escape &escape) { return escape.letter == letter; });
    if (known != std::end(escapes)) {
        to += known->value;
        return;
    }
    const int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
    bool isNumber = digits > 0;
    char32_t code = 0;
    for (int i = 0; i < digits; ++i) {
        const int digit = scan::hexDigit(at(m_pos + i));
        isNumber = isNumber && digit >= 0;
        code = (code << 4) | char32_t(digit & 0xf);
    }
    if (letter == '/')
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "\\/ is an escape of JSON that the cluster's YAML reader refuses; write / "
                                           "without the backslash"),
                         begin};
    if (!isNumber)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "YAML has no such escape; write \\\\ for a backslash, or use single quotes"),
                         begin};
    if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "this escape is no character; write the character itself, or \\U and "
                                           "its eight hexadecimal digits"),
                         begin};
    appendUtf8(to, code);
    m_pos += digits;
}

void YamlScanner::scanBlockHeader(int &chomping, int &increment)
{
    const qsizetype begin = m_pos++;
    const auto chomp = [&] {
        if (at(m_pos) == '+' || at(m_pos) == '-')
            chomping = at(m_pos++) == '+' ? 1 : -1;
    };
    const auto digit = [&] {
        if (at(m_pos) < '0' || at(m_pos) > '9')
            return;
        if (at(m_pos) == '0')
            throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "an indentation of 0 is none; write 1 to 9"), begin};
        increment = at(m_pos++) - '0';
    };
    chomp();
    digit();
    if (chomping == 0)
        chomp();
    skipBlanks();
    skipComment();
    if (!isBreakOrEnd(m_pos))
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "the text after | or > begins on the next line; if this is a value of one "
                                           "line, put it in quotes"),
                         begin};
    endLine();
}

/// kubectl reads line by line, and ends the last one too.
void YamlScanner::endLine()
{
    if (isBreakAt(m_pos)) {
        skipBreak();
    } else {
        m_lineBegin = m_pos;
        m_endsLine = true;
        ++m_line;
    }
}

void YamlScanner::takeBreakOrEnd(std::string &to)
{
    if (isBreakAt(m_pos)) {
        takeBreak(to);
    } else {
        to += '\n';
        endLine();
    }
}

YamlToken YamlScanner::scanBlock()
{
    YamlToken token;
    token.type = Type::Scalar;
    token.style = YamlToken::Style::Block;
    token.begin = m_pos;
    const bool isLiteral = at(m_pos) == '|';
    int chomping = 0;
    int increment = 0;
    scanBlockHeader(chomping, increment);

    qsizetype indent = increment == 0 ? 0 : std::max<qsizetype>(m_indent, 0) + increment;
    std::string value;
    std::string first; // the line break after the line before
    std::string others; // those of the empty lines after it
    bool wasBlank = false;
    scanBlockBreaks(indent, others);
    while (column() == indent && m_pos < m_end) {
        const bool isBlank = isBlankAt(m_pos);
        if (!isLiteral && !wasBlank && !isBlank && !first.empty() && first.front() == '\n') {
            if (others.empty())
                value += ' ';
        } else {
            value += first;
        }
        value += others;
        first.clear();
        others.clear();
        wasBlank = isBlank;
        const qsizetype begin = m_pos;
        while (!isBreakOrEnd(m_pos))
            ++m_pos;
        value.append(m_text.data() + begin, std::size_t(m_pos - begin));
        takeBreakOrEnd(first);
        scanBlockBreaks(indent, others);
    }
    if (chomping >= 0)
        value += first;
    if (chomping > 0)
        value += others;
    token.end = std::min(scan::blockScalarEnd(m_text.first(m_end), token.begin, m_indent), m_end);
    if (chomping > 0 && !others.empty()) // the empty lines below are a part of the value
        token.end = std::max(token.end, scan::lineEnd(m_text, scan::lineBegin(m_text, m_lineBegin - 1)));
    storeDecoded(token, value);
    return token;
}

/// Skips the indentation and empty lines, and finds out what the indentation is where it is 0.
void YamlScanner::scanBlockBreaks(qsizetype &indent, std::string &breaks)
{
    qsizetype deepest = 0;
    for (;;) {
        while ((indent == 0 || column() < indent) && at(m_pos) == ' ')
            ++m_pos;
        deepest = std::max(deepest, column());
        if ((indent == 0 || column() < indent) && at(m_pos) == '\t')
            throw Unreadable{
                QT_TRANSLATE_NOOP("sme::SyntaxTree", "a tab indents this line; YAML allows only spaces there"), m_pos};
        if (!isBreakAt(m_pos) && (m_pos < m_end || m_endsLine))
            break;
        takeBreakOrEnd(breaks);
    }
    if (indent == 0)
        indent = std::max({deepest, m_indent + 1, qsizetype(1)});
}

void YamlScanner::fetchScalar(YamlToken::Style style)
{
    if (style == YamlToken::Style::Block) {
        removeSimpleKey();
        m_keyAllowed = true;
        append(scanBlock());
        return;
    }
    saveSimpleKey();
    m_keyAllowed = false;
    const qsizetype line = m_line;
    YamlToken token = style == YamlToken::Style::Plain ? scanPlain() : scanQuoted(style == YamlToken::Style::Single);
    if (style == YamlToken::Style::Plain && m_line != line)
        m_continuedEnd = token.end;
    append(token);
}

} // namespace sme
