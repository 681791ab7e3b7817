// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/syntaxtree.h"

#include "yaml/jsonreader.h"
#include "yaml/syntaxtreebuilder.h"
#include "yaml/textcheck.h"
#include "yaml/textscan.h"
#include "yaml/yamlparser.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace sme {

namespace {

struct SyntaxTreeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::SyntaxTree)
};

/// The template in the line of an error, or -1.
qsizetype templateInLine(QByteArrayView text, qsizetype error)
{
    const qsizetype begin = scan::lineBegin(text, std::min(error, text.size()));
    const qsizetype found = text.indexOf("{{", begin);
    return found >= 0 && found < scan::lineEnd(text, begin) ? found : -1;
}

} // namespace

SyntaxTree SyntaxTree::ofFile(QByteArrayView text)
{
    const qsizetype base = byteOrderMarkLength(text);
    return SyntaxTree(text.sliced(base), base > 0 ? Grammar::BehindMark : Grammar::Any);
}

SyntaxTree::SyntaxTree(QByteArrayView text, Grammar grammar) : m_text(text)
{
    std::size_t complete = 0;
    // Few texts have more; what is not used of a large one costs no memory, growing would move it again and again.
    m_nodes.reserve(std::size_t(m_text.size() / 4));
    try {
        for (qsizetype begin = 0; begin < m_text.size();) {
            begin = parsePart(begin, grammar);
            complete = m_documents.size();
        }
    } catch (const Unreadable &complaint) {
        m_error = SyntaxTreeTexts::tr(complaint.reason);
        m_errorOffset = std::clamp<qsizetype>(complaint.offset, 0, m_text.size());
        if (const qsizetype found = templateInLine(m_text, m_errorOffset); found >= 0) {
            m_error = SyntaxTreeTexts::tr("there is a template here; render it first");
            m_errorOffset = found;
        }
    }
    m_documents.resize(complete);
}

bool SyntaxTree::parseJson(QByteArrayView part)
{
    const QByteArrayView trimmed = part.trimmed();
    if (!trimmed.startsWith('{') && !trimmed.startsWith('['))
        return false;
    SyntaxTreeBuilder builder(*this);
    try {
        if (JsonReader(part, builder).read())
            return true;
    } catch (const Unreadable &) {
        // The same will be found, and told, by the other reader.
    }
    m_nodes.clear();
    m_documents.clear();
    m_duplicates.clear();
    m_decoded.clear();
    return false;
}

qsizetype SyntaxTree::parsePart(qsizetype begin, Grammar grammar)
{
    const auto isSeparator = [this](qsizetype line) { return m_text.sliced(line).startsWith("---"); };
    if (isSeparator(begin)) {
        const QByteArrayView rest = m_text.sliced(begin + 3, scan::lineEnd(m_text, begin) - begin - 3);
        const QString visible = QString::fromUtf8(rest).trimmed(); // of Unicode's blanks too
        if (!visible.isEmpty() && !visible.startsWith(u'#'))
            throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                               "kubectl takes each line that begins with --- for the beginning of a "
                                               "document, and allows only a comment behind it; put the rest on the "
                                               "next line"),
                             begin};
    }
    // The line that separates a document from the one before is not read.
    const bool isSeparated = begin > 0 && isSeparator(begin);
    const qsizetype content = isSeparated ? scan::nextLine(m_text, begin) : begin;
    const std::size_t separator =
        std::string_view(m_text.data(), std::size_t(m_text.size())).find("\n---", std::size_t(content));
    const qsizetype end = separator == std::string_view::npos ? m_text.size() : qsizetype(separator) + 1;
    const QByteArrayView part = m_text.sliced(content, end - content);
    // JSON is only looked for where the text begins; what follows it is YAML again.
    if (content == 0 && grammar == Grammar::Any && parseJson(part)) {
        m_jsonDocuments = int(m_documents.size());
        if (m_documents.size() > 1 && end < m_text.size())
            throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                               "behind two JSON values kubectl reads only JSON; remove the ---, or "
                                               "separate all values with it"),
                             end};
        return end;
    }

    if (const qsizetype bad = findForbiddenCharacter(part); bad >= 0)
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree",
                                           "an invisible control character stands here, which YAML does not allow; "
                                           "remove it"),
                         content + bad};
    const std::size_t before = m_documents.size();
    const qsizetype mark = byteOrderMarkLength(part);
    if (content == 0 && mark > 0) // that of the file is no part of the text
        throw Unreadable{QT_TRANSLATE_NOOP("sme::SyntaxTree", "a second byte order mark stands here; remove it"), 0};
    SyntaxTreeBuilder builder(*this);
    YamlParser(m_text, {content + mark, end}, builder).parse(grammar == Grammar::BehindMark);
    if (isSeparated && m_documents.size() == before)
        builder.addNull(begin + 3); // it counts all the same
    return end;
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
    // Qt leaves out a byte order mark at the beginning, which is an invisible character within a file.
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

bool SyntaxTree::hasMapThatBeginsWith(QByteArrayView bytes) const
{
    return std::ranges::any_of(m_nodes, [&](const Node &node) {
        return node.kind == Kind::Map && m_text.sliced(node.begin).startsWith(bytes);
    });
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
