// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/jsonreader.h"

#include "yaml/textscan.h"

#include <QString>

namespace sme {

namespace {

constexpr int maxJsonDepth = 1000;

} // namespace

bool JsonReader::read()
{
    for (skipSpace(); m_pos < m_text.size(); skipSpace()) {
        if (at(m_pos) != '{' && at(m_pos) != '[')
            return false;
        m_builder.beginDocument();
        if (!readValue(0))
            return false;
    }
    return true;
}

void JsonReader::skipSpace()
{
    while (scan::isBlank(at(m_pos)) || scan::isBreak(at(m_pos)))
        ++m_pos;
}

bool JsonReader::readValue(int depth)
{
    skipSpace();
    switch (at(m_pos)) {
    case '{':
        return depth < maxJsonDepth && readObject(depth + 1);
    case '[':
        return depth < maxJsonDepth && readArray(depth + 1);
    case '"':
        return readString();
    case 't':
        return readWord("true");
    case 'f':
        return readWord("false");
    case 'n':
        return readWord("null");
    default:
        return readNumber();
    }
}

bool JsonReader::readObject(int depth)
{
    m_builder.open(SyntaxTree::Kind::Map, true, m_pos++, {});
    skipSpace();
    for (bool isFirst = true; at(m_pos) != '}'; isFirst = false) {
        if (!isFirst && at(m_pos++) != ',')
            return false;
        skipSpace();
        if (at(m_pos) != '"' || !readString())
            return false;
        skipSpace();
        if (at(m_pos++) != ':' || !readValue(depth))
            return false;
        skipSpace();
    }
    m_builder.closeFlow(++m_pos);
    return true;
}

bool JsonReader::readArray(int depth)
{
    m_builder.open(SyntaxTree::Kind::Sequence, true, m_pos++, {});
    skipSpace();
    for (bool isFirst = true; at(m_pos) != ']'; isFirst = false) {
        if (!isFirst && at(m_pos++) != ',')
            return false;
        if (!readValue(depth))
            return false;
        skipSpace();
    }
    m_builder.closeFlow(++m_pos);
    return true;
}

bool JsonReader::readString()
{
    YamlToken token;
    token.type = YamlToken::Type::Scalar;
    token.style = YamlToken::Style::Double;
    token.begin = m_pos++;
    token.valueBegin = m_pos;
    std::string value;
    qsizetype begin = m_pos; // of what is not in `value` yet
    for (; at(m_pos) != '"'; ++m_pos) {
        if (uchar(at(m_pos)) < 0x20)
            return false;
        if (at(m_pos) != '\\')
            continue;
        value.append(m_text.data() + begin, std::size_t(m_pos - begin));
        token.decoded = true;
        if (!readEscape(value))
            return false;
        begin = m_pos + 1;
    }
    token.valueLength = m_pos - token.valueBegin;
    if (token.decoded) {
        value.append(m_text.data() + begin, std::size_t(m_pos - begin));
        token.valueBegin = qsizetype(m_builder.decodedValues().size());
        token.valueLength = qsizetype(value.size());
        m_builder.decodedValues() += value;
    }
    token.end = ++m_pos;
    m_builder.addScalar(token, {});
    return true;
}

/// Reads an escape, and stays at its last character. A half of a surrogate pair comes out as U+FFFD.
bool JsonReader::readEscape(std::string &to)
{
    const auto codeUnit = [this](qsizetype begin) {
        int code = 0;
        for (qsizetype i = 0; i < 4; ++i) {
            const int digit = scan::hexDigit(at(begin + i));
            if (digit < 0)
                return -1;
            code = code * 16 + digit;
        }
        return code;
    };
    constexpr QByteArrayView letters("\"\\/bfnrt");
    constexpr QByteArrayView values("\"\\/\b\f\n\r\t");
    const char letter = at(++m_pos);
    if (const qsizetype known = letters.indexOf(letter); letter != '\0' && known >= 0) {
        to += values[known];
        return true;
    }
    const int code = letter == 'u' ? codeUnit(m_pos + 1) : -1;
    if (code < 0)
        return false;
    m_pos += 4;
    QString text{QChar(char16_t(code))};
    if (text.front().isHighSurrogate() && at(m_pos + 1) == '\\' && at(m_pos + 2) == 'u') {
        const int second = codeUnit(m_pos + 3);
        if (second >= 0 && QChar(char16_t(second)).isLowSurrogate()) {
            text += QChar(char16_t(second));
            m_pos += 6;
        }
    }
    if (text.size() == 1 && text.front().isSurrogate())
        text = QChar(QChar::ReplacementCharacter);
    to += text.toStdString();
    return true;
}

bool JsonReader::readNumber()
{
    const qsizetype begin = m_pos;
    const auto digits = [this] {
        const qsizetype first = m_pos;
        while (at(m_pos) >= '0' && at(m_pos) <= '9')
            ++m_pos;
        return m_pos - first;
    };
    if (at(m_pos) == '-')
        ++m_pos;
    const bool isZero = at(m_pos) == '0';
    const qsizetype whole = digits();
    if (whole == 0 || (isZero && whole > 1))
        return false;
    if (at(m_pos) == '.') {
        ++m_pos;
        if (digits() == 0)
            return false;
    }
    if (at(m_pos) == 'e' || at(m_pos) == 'E') {
        ++m_pos;
        if (at(m_pos) == '+' || at(m_pos) == '-')
            ++m_pos;
        if (digits() == 0)
            return false;
    }
    m_builder.addJsonWord(begin, m_pos);
    return true;
}

bool JsonReader::readWord(QByteArrayView word)
{
    if (!m_text.sliced(m_pos).startsWith(word))
        return false;
    m_builder.addJsonWord(m_pos, m_pos + word.size());
    m_pos += word.size();
    return true;
}

} // namespace sme
