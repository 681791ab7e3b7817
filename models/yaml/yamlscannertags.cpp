// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/yamlscanner.h"

#include "yaml/textscan.h"

#include <QCoreApplication>

namespace sme {

namespace {

constexpr const char *brokenTag =
    QT_TRANSLATE_NOOP("sme::SyntaxTree", "this is no tag; if it is a value, put it in quotes");
constexpr const char *brokenDirective = QT_TRANSLATE_NOOP(
    "sme::SyntaxTree", "a line that begins with % is a directive of YAML, and this one is unknown; remove it");

} // namespace

void YamlScanner::fetchTag()
{
    saveSimpleKey();
    m_keyAllowed = false;
    YamlToken token;
    token.type = Type::Tag;
    token.begin = m_pos;
    std::string rest;
    if (at(m_pos + 1) == '<') {
        m_pos += 2;
        scanUri(rest, false);
        if (at(m_pos) != '>')
            throw Unreadable{brokenTag, token.begin};
        ++m_pos;
    } else {
        const qsizetype handleEnd = scanHandle(false);
        const QByteArrayView handle = m_text.sliced(token.begin, handleEnd - token.begin);
        token.valueBegin = token.begin;
        if (handle.size() > 1 && handle.endsWith('!')) {
            token.valueLength = handle.size();
            scanUri(rest, false);
        } else {
            rest.assign(handle.data() + 1, std::size_t(handle.size() - 1));
            scanUri(rest, true);
            token.valueLength = 1;
            if (rest.empty()) { // "!" alone
                token.valueLength = 0;
                rest = "!";
            }
        }
    }
    if (!isBlankOrEnd(m_pos))
        throw Unreadable{brokenTag, token.begin};
    token.end = m_pos;
    token.restBegin = qsizetype(m_decoded.size());
    token.restLength = qsizetype(rest.size());
    m_decoded += rest;
    append(token);
}

/// Reads "!", "!!" or "!name!"; of anything else what may be the beginning of a name. Returns where it ends.
qsizetype YamlScanner::scanHandle(bool inDirective)
{
    const qsizetype begin = m_pos;
    if (at(m_pos) != '!')
        throw Unreadable{inDirective ? brokenDirective : brokenTag, begin};
    ++m_pos;
    while (scan::isWordCharacter(at(m_pos)))
        ++m_pos;
    if (at(m_pos) == '!')
        ++m_pos;
    else if (inDirective && m_pos - begin > 1)
        throw Unreadable{brokenDirective, begin};
    return m_pos;
}

/// Appends what may stand in a URI, %-escapes decoded. `isComplete`: nothing at all is fine too.
void YamlScanner::scanUri(std::string &to, bool isComplete)
{
    constexpr QByteArrayView others(";/?:@&=+$,.!~*'()[]%");
    const qsizetype begin = m_pos;
    int following = 0; // octets that an escaped character has still to come
    while (scan::isWordCharacter(at(m_pos)) || (m_pos < m_end && others.contains(at(m_pos)))) {
        if (at(m_pos) != '%') {
            if (following > 0)
                break;
            to += at(m_pos++);
            continue;
        }
        const int high = scan::hexDigit(at(m_pos + 1));
        const int low = high < 0 ? -1 : scan::hexDigit(at(m_pos + 2));
        const int octet = high * 16 + low;
        const bool isTrailing = (octet & 0xc0) == 0x80;
        if (low < 0 || isTrailing != (following > 0) || octet >= 0xf8)
            throw Unreadable{brokenTag, begin};
        following = isTrailing ? following - 1 : octet < 0x80 ? 0 : octet < 0xe0 ? 1 : octet < 0xf0 ? 2 : 3;
        to += char(octet);
        m_pos += 3;
    }
    if (following > 0 || (m_pos == begin && !isComplete))
        throw Unreadable{brokenTag, begin};
}

void YamlScanner::fetchDirective()
{
    unrollIndent(-1);
    removeSimpleKey();
    m_keyAllowed = false;
    YamlToken token;
    token.begin = m_pos++;
    const qsizetype nameBegin = m_pos;
    while (scan::isWordCharacter(at(m_pos)))
        ++m_pos;
    const QByteArrayView name = m_text.sliced(nameBegin, m_pos - nameBegin);
    if (!isBlankOrEnd(m_pos))
        throw Unreadable{brokenDirective, token.begin};
    skipBlanks();
    if (name == "YAML") {
        token.type = Type::VersionDirective;
        token.valueBegin = m_pos;
        scanVersion();
        token.valueLength = m_pos - token.valueBegin;
    } else if (name == "TAG") {
        token.type = Type::TagDirective;
        token.valueBegin = m_pos;
        token.valueLength = scanHandle(true) - token.valueBegin;
        if (!isBlankAt(m_pos))
            throw Unreadable{brokenDirective, token.begin};
        skipBlanks();
        std::string prefix;
        scanUri(prefix, false);
        if (!isBlankOrEnd(m_pos))
            throw Unreadable{brokenDirective, token.begin};
        token.restBegin = qsizetype(m_decoded.size());
        token.restLength = qsizetype(prefix.size());
        m_decoded += prefix;
    } else {
        throw Unreadable{brokenDirective, token.begin};
    }
    token.end = m_pos;
    skipBlanks();
    skipComment();
    if (!isBreakOrEnd(m_pos))
        throw Unreadable{brokenDirective, token.begin};
    if (isBreakAt(m_pos))
        skipBreak();
    append(token);
}

/// Only version 1.1 is read.
void YamlScanner::scanVersion()
{
    const qsizetype begin = m_pos;
    const auto number = [this] {
        const qsizetype digits = m_pos;
        int value = 0;
        for (; at(m_pos) >= '0' && at(m_pos) <= '9' && m_pos - digits < 2; ++m_pos)
            value = value * 10 + (at(m_pos) - '0');
        return m_pos > digits ? value : -1;
    };
    const int major = number();
    const bool hasDot = at(m_pos) == '.';
    m_pos += hasDot ? 1 : 0;
    const int minor = number();
    if (major != 1 || !hasDot || minor != 1)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "only version 1.1 of YAML is read by the cluster; remove this directive"),
                         begin};
}

void YamlScanner::fetchAnchor(Type type)
{
    saveSimpleKey();
    m_keyAllowed = false;
    YamlToken token;
    token.type = type;
    token.begin = m_pos++;
    token.valueBegin = m_pos;
    while (scan::isWordCharacter(at(m_pos)))
        ++m_pos;
    token.valueLength = m_pos - token.valueBegin;
    token.end = m_pos;
    if (token.valueLength == 0 || !(isBlankOrEnd(m_pos) || QByteArrayView("?:,]}%@`").contains(at(m_pos))))
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "the name of an anchor or alias has only letters, digits, - and _; if this "
                                           "is a value, put it in quotes"),
                         token.begin};
    append(token);
}

} // namespace sme
