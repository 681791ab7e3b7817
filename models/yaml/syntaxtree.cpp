// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/syntaxtree.h"

#include "yaml/quotedtext.h"
#include "yaml/syntaxtreebuilder.h"
#include "yaml/textcheck.h"
#include "yaml/textscan.h"

#include <QCoreApplication>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>

namespace sme {

namespace {

/// Lets yaml-cpp read the text where it is, and stops it before a hostile text makes it hoard tokens: it keeps all that
/// it has read since its last event, and every open bracket.
class TextBuffer final : public std::streambuf
{
public:
    /// `progress`: where the last event was, in bytes.
    TextBuffer(QByteArrayView text, const qsizetype &progress) : m_text(text), m_progress(progress)
    {
        char *begin = const_cast<char *>(text.data());
        setg(begin, begin, begin + text.size());
    }

protected:
    std::streamsize xsgetn(char *target, std::streamsize count) override
    {
        constexpr qsizetype maxLookahead = 6 * 1024 * 1024;
        constexpr int maxOpenBrackets = 20'000;
        const qsizetype begin = gptr() - eback();
        const std::streamsize read = std::streambuf::xsgetn(target, count);
        for (const char c : m_text.sliced(begin, read))
            m_open += int(c == '[' || c == '{') - int(c == ']' || c == '}');
        if (m_open > maxOpenBrackets)
            throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "brackets are nested too deep"), begin};
        if (begin - m_progress > maxLookahead)
            throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "a value is longer than 6 MB"), m_progress};
        return read;
    }

private:
    QByteArrayView m_text;
    const qsizetype &m_progress;
    int m_open = 0;
};

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::SyntaxTree)
};

/// The tab that indents the line of an error, or -1: yaml-cpp complains about what it makes of the line instead.
qsizetype indentingTab(QByteArrayView text, qsizetype error)
{
    const qsizetype begin = scan::lineBegin(text, std::min(error, text.size()));
    const qsizetype tab = text.indexOf('\t', begin);
    return tab >= 0 && tab < scan::skipBlanks(text, begin) ? tab : -1;
}

/// The template in the line of an error, or -1.
qsizetype templateInLine(QByteArrayView text, qsizetype error)
{
    const qsizetype begin = scan::lineBegin(text, std::min(error, text.size()));
    const qsizetype found = text.indexOf("{{", begin);
    return found >= 0 && found < scan::lineEnd(text, begin) ? found : -1;
}

} // namespace

SyntaxTree::SyntaxTree(QByteArrayView text) : m_text(text)
{
    parse(text);
    if (!m_error)
        return;
    if (const QByteArray readable = quotedtext::withoutSurrogates(text); !readable.isEmpty()) {
        *this = SyntaxTree();
        m_text = text;
        parse(readable);
    }
}

void SyntaxTree::parse(QByteArrayView text)
{
    SyntaxTreeBuilder builder(*this);
    TextBuffer buffer(text, builder.progress());
    std::istream stream(&buffer);
    std::size_t complete = 0;
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder))
            complete = m_documents.size();
    } catch (const Unreadable &complaint) {
        m_error = Messages::tr(complaint.reason);
        m_errorOffset = complaint.offset;
    } catch (const YAML::DeepRecursion &exception) {
        m_error = Messages::tr("it is nested too deep");
        m_errorOffset = builder.progress(); // yaml-cpp has read on to the end of the line
    } catch (const YAML::Exception &exception) {
        m_error = QString::fromStdString(exception.msg);
        m_errorOffset = exception.mark.is_null() ? 0 : exception.mark.pos;
        if (const qsizetype tab = indentingTab(text, m_errorOffset); tab >= 0) {
            m_error = Messages::tr("a tab indents this line; YAML allows only spaces there");
            m_errorOffset = tab;
        } else if (const qsizetype found = templateInLine(text, m_errorOffset); found >= 0) {
            m_error = Messages::tr("there is a template here; render it first");
            m_errorOffset = found;
        }
    }
    m_documents.resize(complete);
    m_errorOffset = std::clamp<qsizetype>(m_errorOffset, 0, text.size());
}

QByteArrayView SyntaxTree::value(Index index) const
{
    const Node &node = m_nodes[index];
    if (node.valueDecoded)
        return QByteArrayView(m_decoded).sliced(node.valueBegin, node.valueLength);
    return m_text.sliced(node.valueBegin, node.valueLength);
}

QString SyntaxTree::string(Index index) const
{
    // Qt leaves out a byte order mark at the begin, which is an invisible character within a file.
    const QByteArrayView bytes = value(index);
    const qsizetype mark = byteOrderMarkLength(bytes);
    return mark == 0 ? QString::fromUtf8(bytes) : QChar(QChar::ByteOrderMark) + QString::fromUtf8(bytes.sliced(mark));
}

SyntaxTree::Index SyntaxTree::field(Index map, QByteArrayView key) const
{
    if (map == none || m_nodes[map].kind != Kind::Map)
        return none;
    for (Index at = m_nodes[map].first; at != none; at = m_nodes[m_nodes[at].next].next) {
        if (m_nodes[at].kind == Kind::Scalar && value(at) == key)
            return m_nodes[at].next;
    }
    return none;
}

SyntaxTree::Index SyntaxTree::item(Index list, int position) const
{
    if (list == none || m_nodes[list].kind != Kind::Sequence)
        return none;
    Index at = m_nodes[list].first;
    while (at != none && position-- > 0)
        at = m_nodes[at].next;
    return at;
}

Span SyntaxTree::documentSpan(int document) const
{
    const auto marker = [this](qsizetype line) {
        const QByteArrayView rest = m_text.sliced(line);
        return rest.startsWith("---") || rest.startsWith("...");
    };
    const auto root = [this](int i) { return m_nodes[m_documents[std::size_t(i)]]; };

    qsizetype begin = scan::lineBegin(m_text, root(document).propertiesBegin);
    const qsizetype floor = document > 0 ? qsizetype(root(document - 1).end) : 0;
    while (begin > floor && !marker(begin))
        begin = scan::lineBegin(m_text, begin - 1);
    // Content may follow on the line of the marker: "--- {a: b}".
    if (marker(begin) && qsizetype(root(document).propertiesBegin) >= scan::nextLine(m_text, begin))
        begin = scan::nextLine(m_text, begin);

    qsizetype end = scan::nextLine(m_text, root(document).end);
    while (end < m_text.size() && !marker(end))
        end = scan::nextLine(m_text, end);
    return {begin, end};
}

} // namespace sme
