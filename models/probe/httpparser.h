// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace sme {

/// What became of a body by the Content-Encoding of its answer.
enum class BodyCoding : quint8 {
    None, ///< it came as it is, or stays as it came
    Unpacked, ///< it was gzip
    NotAsSaid, ///< it was said to be gzip, and does not begin so
    Damaged, ///< it begins as gzip, and is broken or ends behind that
};

/// An answer of an HTTP/1.x server.
struct HttpResponse
{
    int status = 0;
    QByteArray reason;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    bool bodyTooLarge = false; ///< there was more than the limit; `body` is its beginning
    BodyCoding coding = BodyCoding::None;
    bool keepsAlive = false; ///< the connection can be used again

    /// The first value of a header; null if there is none.
    QByteArray header(QByteArrayView name) const;
    QList<QByteArray> headerValues(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const { return !header(name).isNull(); }
    /// The value of Content-Length, or -1.
    qint64 contentLength() const;
    /// The media type without parameters, in lower case.
    QByteArray mediaType() const;
};

/// Reads one HTTP/1.x answer (RFC 9112) from the bytes of a connection, as strictly as Go's client does.
class HttpParser
{
public:
    enum class State : quint8 { Head, Body, Done, Failed };

    /// The largest head of an answer, in bytes. Go's client takes ten times as much.
    static constexpr qsizetype maxHead = qsizetype(1024) * 1024;

    /// `noBody`: the answer to a HEAD. The body is read up to `bodyLimit` bytes.
    HttpParser(bool noBody, qsizetype bodyLimit);

    State feed(QByteArrayView bytes);
    /// The connection has ended.
    State finish();

    State state() const { return m_state; }
    /// Whether the head has come whole.
    bool hasHead() const { return m_hasHead; }
    /// Whether it failed after the head had come whole.
    bool hasBodyError() const { return m_hasHead && m_state == State::Failed; }
    /// Why it failed, in words.
    const QString &error() const { return m_error; }
    const HttpResponse &response() const { return m_response; }
    /// Takes out what there is of the body; what follows begins anew, within the rest of the limit.
    QByteArray takeBody();

private:
    enum class BodyKind : quint8 { None, Length, Chunked, UntilClose };

    State fail(const QString &error);
    State done(bool keepsAlive);
    void readHead();
    bool readStatusLine(QByteArrayView line);
    bool readHeaderLine(QByteArrayView line);
    bool chooseBody();
    void readBody();
    void readChunks();
    void append(qsizetype count);

    bool m_noBody;
    qsizetype m_bodyLimit;
    State m_state = State::Head;
    BodyKind m_kind = BodyKind::None;
    QByteArray m_buffer;
    qsizetype m_headSize = 0; ///< of what was read, interim answers included
    qint64 m_remaining = 0; ///< of the body, or of the chunk
    bool m_inChunk = false;
    bool m_inTrailer = false;
    bool m_http10 = false;
    bool m_hasHead = false;
    QString m_error;
    HttpResponse m_response;
};

} // namespace sme
