// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/httpparser.h"

#include <memory>

namespace sme {

/// Unpacks gzip (RFC 1952), of one or several members, piece by piece.
class Gunzip
{
public:
    Gunzip();
    ~Gunzip();
    Gunzip(const Gunzip &) = delete;
    Gunzip &operator=(const Gunzip &) = delete;

    /// What the next piece holds, of `limit` bytes at most; more, and what follows, is passed over.
    QByteArray unpack(QByteArray piece, qsizetype limit);
    bool isTooLarge() const { return m_isTooLarge; }
    /// What became of the pieces up to now. `isCut`: there is more that was not read.
    BodyCoding result(bool isCut) const;

private:
    struct Stream;

    std::unique_ptr<Stream> m_stream;
    bool m_isAtEnd = false; ///< of a member
    bool m_isBroken = false;
    bool m_isTooLarge = false;
};

/// Whether the body of an answer is said to be gzip, and nothing else.
bool isGzip(const HttpResponse &response);

/// Unpacks the body of an answer that isGzip() and takes the headers off that told of the packed one, as Go's client
/// does it for containerd; other answers stay as they are. At most `limit` bytes are unpacked, more makes the body "too
/// large". Sets `coding`.
void unpackBody(HttpResponse &response, qsizetype limit);

/// Takes the headers off that told of a packed body.
void dropCodingHeaders(HttpResponse &response);

} // namespace sme
