// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/httpparser.h"

#include "probe/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct HttpParserTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::HttpParser)
};

constexpr QByteArrayView protocolPrefix("HTTP/1.");
/// Longest line that announces a chunk, in bytes.
constexpr qsizetype maxChunkLine = 4096;

/// A number of decimal digits and nothing else; -1 for anything else.
qint64 parseLength(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > 18 || !std::ranges::all_of(text, isDigit))
        return -1;
    return text.toByteArray().toLongLong();
}

/// The size of a chunk in hexadecimal digits and nothing else; -1 for anything else.
qint64 parseChunkSize(QByteArrayView text)
{
    const auto isDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (text.isEmpty() || text.size() > 15 || !std::ranges::all_of(text, isDigit))
        return -1;
    return text.toByteArray().toLongLong(nullptr, 16);
}

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    const auto found =
        std::ranges::find(headers, name, [](const auto &header) { return QByteArrayView(header.first); });
    if (found == headers.end())
        return {};
    return found->second.isNull() ? QByteArray("") : found->second;
}

QList<QByteArray> HttpResponse::headerValues(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (key == name)
            values.append(value);
    }
    return values;
}

qint64 HttpResponse::contentLength() const
{
    if (hasHeader("transfer-encoding"))
        return -1;
    return parseLength(header("content-length"));
}

QByteArray HttpResponse::mediaType() const
{
    return header("content-type").split(';').constFirst().trimmed().toLower();
}

HttpParser::HttpParser(bool noBody, qsizetype bodyLimit) : m_noBody(noBody), m_bodyLimit(bodyLimit)
{
}

HttpParser::State HttpParser::fail(const QString &error)
{
    m_error = error;
    return m_state = State::Failed;
}

HttpParser::State HttpParser::done(bool keepsAlive)
{
    QByteArray connection;
    for (const QByteArray &value : m_response.headerValues("connection"))
        connection += ',' + value.toLower();
    const bool wanted = m_http10 ? connection.contains("keep-alive") : !connection.contains("close");
    m_response.keepsAlive = keepsAlive && wanted && m_buffer.isEmpty();
    return m_state = State::Done;
}

HttpParser::State HttpParser::feed(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    if (m_state == State::Head)
        readHead();
    if (m_state == State::Body)
        readBody();
    return m_state;
}

HttpParser::State HttpParser::finish()
{
    if (m_state == State::Head)
        return fail(m_buffer.isEmpty() ? HttpParserTexts::tr("The server closed the connection without an answer.")
                                       : HttpParserTexts::tr("The answer was cut off in its head."));
    if (m_state == State::Body && m_kind == BodyKind::UntilClose)
        return done(false);
    if (m_state == State::Body)
        return fail(HttpParserTexts::tr("The answer was cut off in its body."));
    return m_state;
}

void HttpParser::readHead()
{
    while (m_state == State::Head) {
        // Rubbish is known by its first bytes, there is no need to wait for a line.
        const qsizetype known = std::min(m_buffer.size(), protocolPrefix.size());
        if (m_response.status == 0 && QByteArrayView(m_buffer).first(known) != protocolPrefix.first(known)) {
            fail(HttpParserTexts::tr("What came back is not HTTP/1: %1").arg(plainText(m_buffer, 40)));
            return;
        }
        const qsizetype end = m_buffer.indexOf('\n');
        if (m_headSize + (end < 0 ? m_buffer.size() : end) > maxHead) {
            fail(HttpParserTexts::tr("The head of the answer is larger than %1 KiB.").arg(maxHead / 1024));
            return;
        }
        if (end < 0)
            return;
        m_headSize += end + 1;
        QByteArrayView line = QByteArrayView(m_buffer).first(end);
        if (line.endsWith('\r'))
            line.chop(1);
        if (m_response.status == 0) {
            if (!readStatusLine(line))
                return;
        } else if (!line.isEmpty()) {
            if (!readHeaderLine(line))
                return;
        } else if (m_response.status < 200 && m_response.status != 101) {
            m_response = {}; // An interim answer: the true one follows.
        } else if (!chooseBody()) {
            return;
        }
        m_buffer.remove(0, end + 1);
    }
    m_hasHead = m_state == State::Body;
    if (m_hasHead && m_kind == BodyKind::None)
        done(true);
}

bool HttpParser::readStatusLine(QByteArrayView line)
{
    const QByteArrayView rest = line.sliced(std::min(line.size(), protocolPrefix.size()));
    const bool wellFormed = rest.size() >= 5 && (rest.front() == '0' || rest.front() == '1') && rest.at(1) == ' '
        && (rest.size() == 5 || rest.at(5) == ' ');
    const qint64 status = wellFormed ? parseLength(rest.sliced(2, 3)) : -1;
    if (status < 100) {
        fail(HttpParserTexts::tr("The status line is malformed: %1").arg(plainText(line, 60)));
        return false;
    }
    m_http10 = rest.front() == '0';
    m_response.status = int(status);
    m_response.reason = rest.sliced(std::min(rest.size(), qsizetype(6))).toByteArray();
    return true;
}

bool HttpParser::readHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const bool continued = line.front() == ' ' || line.front() == '\t';
    if (continued && !m_response.headers.isEmpty()) {
        m_response.headers.last().second += ' ' + line.toByteArray().trimmed();
        return true;
    }
    if (colon <= 0 || continued || line.first(colon).contains(' ')) {
        fail(HttpParserTexts::tr("A header line is malformed: %1").arg(plainText(line, 60)));
        return false;
    }
    m_response.headers.append(
        {line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).toByteArray().trimmed()});
    return true;
}

/// Finds out how the body ends (RFC 9112, section 6.3).
bool HttpParser::chooseBody()
{
    m_state = State::Body;
    const int status = m_response.status;
    if (status == 101) {
        fail(HttpParserTexts::tr("The server switched to another protocol."));
        return false;
    }
    const QList<QByteArray> lengths = m_response.headerValues("content-length");
    for (const QByteArray &length : lengths) {
        if (parseLength(length) < 0 || length != lengths.first()) {
            fail(HttpParserTexts::tr("The Content-Length is malformed: %1").arg(plainText(length, 60)));
            return false;
        }
    }
    // HTTP/1.0 has no encodings, whatever its servers say.
    const QByteArray encoding =
        m_http10 ? QByteArray() : m_response.headerValues("transfer-encoding").join(", ").toLower();
    if (!encoding.isEmpty() && encoding != "chunked") {
        fail(HttpParserTexts::tr("Unknown Transfer-Encoding: %1").arg(plainText(encoding, 60)));
        return false;
    }
    if (m_noBody || status == 204 || status == 304) {
        m_kind = BodyKind::None;
    } else if (!encoding.isEmpty()) {
        m_kind = BodyKind::Chunked;
    } else if (!lengths.isEmpty()) {
        m_remaining = m_response.contentLength();
        m_kind = m_remaining == 0 ? BodyKind::None : BodyKind::Length;
    } else {
        m_kind = BodyKind::UntilClose;
    }
    return true;
}

void HttpParser::readBody()
{
    switch (m_kind) {
    case BodyKind::None:
        return;
    case BodyKind::Chunked:
        readChunks();
        return;
    case BodyKind::UntilClose:
        append(m_buffer.size());
        return;
    case BodyKind::Length:
        break;
    }
    const qsizetype count = std::min(m_buffer.size(), qsizetype(m_remaining));
    m_remaining -= count;
    append(count);
    if (m_state == State::Body && m_remaining == 0)
        done(true);
}

void HttpParser::readChunks()
{
    while (m_state == State::Body) {
        if (m_inChunk && m_remaining > 0) {
            const qsizetype count = std::min(m_buffer.size(), qsizetype(m_remaining));
            if (count == 0)
                return;
            m_remaining -= count;
            append(count);
            continue;
        }
        const qsizetype end = m_buffer.indexOf('\n');
        if (end < 0) {
            if (m_buffer.size() > maxChunkLine)
                fail(HttpParserTexts::tr("A chunk of the answer is malformed."));
            return;
        }
        const QByteArray line = m_buffer.first(end).trimmed();
        m_buffer.remove(0, end + 1);
        if (m_inTrailer) {
            if (line.isEmpty())
                done(true);
        } else if (m_inChunk) {
            m_inChunk = false;
            if (!line.isEmpty())
                fail(HttpParserTexts::tr("A chunk of the answer is malformed."));
        } else {
            m_remaining = parseChunkSize(line.split(';').constFirst().trimmed());
            if (m_remaining < 0)
                fail(HttpParserTexts::tr("A chunk of the answer is malformed."));
            m_inTrailer = m_remaining == 0;
            m_inChunk = !m_inTrailer;
        }
    }
}

QByteArray HttpParser::takeBody()
{
    m_bodyLimit -= m_response.body.size();
    return std::exchange(m_response.body, {});
}

/// Moves `count` bytes to the body, and ends where its limit is reached.
void HttpParser::append(qsizetype count)
{
    const qsizetype room = m_bodyLimit - m_response.body.size();
    m_response.body.append(m_buffer.first(std::min(count, room)));
    m_buffer.remove(0, count);
    if (count > room) {
        m_response.bodyTooLarge = true;
        done(false);
    }
}

} // namespace sme
