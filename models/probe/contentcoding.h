// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace sme {

struct HttpResponse;

/// Unpacks the body of an answer with "Content-Encoding: gzip" and takes the headers off that told of the packed one,
/// as Go's client does it for containerd; other answers stay as they are. At most `limit` bytes are unpacked, more
/// makes the body "too large". False if what came is not gzip, or broken.
bool unpackBody(HttpResponse &response, qsizetype limit);

} // namespace sme
