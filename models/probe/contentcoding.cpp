// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/contentcoding.h"

#include "probe/httpparser.h"

#include <algorithm>
#include <array>

#include <zlib.h>

namespace sme {

namespace {

enum class Unpacking : quint8 { Complete, CutOff, TooLarge, Broken };

/// Unpacks gzip (RFC 1952), of one or several members.
class Gunzip
{
public:
    Gunzip()
    {
        constexpr int gzipOnly = 16;
        m_isReady = inflateInit2(&m_stream, MAX_WBITS + gzipOnly) == Z_OK;
    }
    ~Gunzip() { inflateEnd(&m_stream); }
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;

    Unpacking unpack(QByteArray packed, QByteArray &plain, qsizetype limit)
    {
        std::array<char, 16 * 1024> part{};
        m_stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        m_stream.avail_in = uInt(packed.size());
        while (m_isReady) {
            m_stream.next_out = reinterpret_cast<Bytef *>(part.data());
            m_stream.avail_out = uInt(part.size());
            const int status = inflate(&m_stream, Z_NO_FLUSH);
            const qsizetype count = qsizetype(part.size()) - qsizetype(m_stream.avail_out);
            const qsizetype room = limit - plain.size();
            plain.append(part.data(), std::min(count, room));
            if (count > room)
                return Unpacking::TooLarge;
            if (status == Z_BUF_ERROR)
                return Unpacking::CutOff;
            if (status != Z_OK && status != Z_STREAM_END)
                break;
            if (status == Z_STREAM_END && m_stream.avail_in == 0)
                return Unpacking::Complete;
            if (status == Z_STREAM_END)
                inflateReset(&m_stream);
        }
        return Unpacking::Broken;
    }

private:
    z_stream m_stream{};
    bool m_isReady = false;
};

} // namespace

bool unpackBody(HttpResponse &response, qsizetype limit)
{
    if (response.header("content-encoding").toLower() != "gzip" || response.body.isEmpty())
        return true;
    QByteArray plain;
    const Unpacking result = Gunzip().unpack(response.body, plain, limit);
    response.body = plain;
    response.headers.removeIf(
        [](const auto &header) { return header.first == "content-encoding" || header.first == "content-length"; });
    if (result == Unpacking::TooLarge)
        response.bodyTooLarge = true;
    // Of a body that was cut at its limit, there is no end to unpack.
    return result != Unpacking::Broken && (result != Unpacking::CutOff || response.bodyTooLarge);
}

} // namespace sme
