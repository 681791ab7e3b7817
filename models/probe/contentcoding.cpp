// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/contentcoding.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace sme {

struct Gunzip::Stream
{
    z_stream stream{};
    gz_header head{}; ///< of the member
};

Gunzip::Gunzip() : m_stream(std::make_unique<Stream>())
{
    constexpr int gzipOnly = 16;
    m_isBroken = inflateInit2(&m_stream->stream, MAX_WBITS + gzipOnly) != Z_OK;
    inflateGetHeader(&m_stream->stream, &m_stream->head);
}

Gunzip::~Gunzip()
{
    inflateEnd(&m_stream->stream);
}

QByteArray Gunzip::unpack(QByteArray piece, qsizetype limit)
{
    z_stream &stream = m_stream->stream;
    QByteArray plain;
    std::array<char, 16 * 1024> part{};
    stream.next_in = reinterpret_cast<Bytef *>(piece.data());
    stream.avail_in = uInt(piece.size());
    while (!m_isBroken && !m_isTooLarge) {
        if (stream.avail_in == 0 && (m_isAtEnd || stream.avail_out > 0))
            break;
        if (std::exchange(m_isAtEnd, false))
            inflateReset(&stream);
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = uInt(part.size());
        const int status = inflate(&stream, Z_NO_FLUSH);
        const qsizetype count = qsizetype(part.size()) - qsizetype(stream.avail_out);
        m_isTooLarge = count > limit - plain.size();
        plain.append(part.data(), std::min(count, limit - plain.size()));
        m_isAtEnd = status == Z_STREAM_END;
        m_isBroken = status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR;
    }
    return plain;
}

BodyCoding Gunzip::result(bool isCut) const
{
    if (m_isAtEnd || m_isTooLarge)
        return BodyCoding::Unpacked;
    if (m_stream->head.done != 1)
        return BodyCoding::NotAsSaid;
    return isCut && !m_isBroken ? BodyCoding::Unpacked : BodyCoding::Damaged;
}

bool isGzip(const HttpResponse &response)
{
    return response.header("content-encoding").toLower() == "gzip";
}

void dropCodingHeaders(HttpResponse &response)
{
    response.headers.removeIf(
        [](const auto &header) { return header.first == "content-encoding" || header.first == "content-length"; });
}

void unpackBody(HttpResponse &response, qsizetype limit)
{
    if (!isGzip(response))
        return;
    Gunzip gunzip;
    response.body = gunzip.unpack(response.body, limit);
    // Of a part, and of a body that was cut at its limit, there is no end to unpack.
    response.coding = gunzip.result(response.bodyTooLarge || response.status == 206);
    response.bodyTooLarge = response.bodyTooLarge || gunzip.isTooLarge();
    dropCodingHeaders(response);
}

} // namespace sme
