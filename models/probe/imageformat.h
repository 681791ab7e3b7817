// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace sme {

struct HttpResponse;

/// The hash of a digest's algorithm; SHA-256 for unknown ones.
QCryptographicHash::Algorithm algorithmOf(const QString &digest);
/// "sha256:…" of a content, with the algorithm of another digest.
QString digestOf(const QByteArray &content, const QString &like);

/// Whether a text can stand as a media type in an Accept header.
bool isMediaType(const QString &text);

/// The entry of an index for Linux nodes of an architecture; else one that names no platform; else an empty object.
QJsonObject entryFor(const QJsonArray &entries, const QString &architecture);
/// The platforms of an index for people, "linux/arm64, linux/s390x", safe to show.
QString platformsOf(const QJsonArray &entries);

/// Whether content begins as its media type says, as far as that tells how it is packed: gzip, zstd.
bool isPackedAsSaid(const QByteArray &content, const QString &mediaType);

/// What is wrong with a blob of which all or the first part came, in words; empty if nothing can be seen. `size` is the
/// one that the manifest names, or -1.
QString blobFault(const HttpResponse &response, const QString &digest, const QString &mediaType, qint64 size);

} // namespace sme
