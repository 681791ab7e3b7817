// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArray>

namespace sme {

/// What has to be in a file for it to be written, so that nobody else's work is lost.
struct FileExpectation
{
    enum class Kind : quint8 { Anything, NoFile, Content };

    Kind kind = Kind::Anything;
    QByteArray hash; ///< of the content, see contentHash()

    static FileExpectation noFile() { return {.kind = Kind::NoFile, .hash = {}}; }
    static FileExpectation content(const QByteArray &hash) { return {.kind = Kind::Content, .hash = hash}; }
};

/// Identifies a content: a SHA-256.
QByteArray contentHash(const QByteArray &content);

/// Makes `text` the content of the file `path` (a regular file or none, no link), at once or not at all: after a crash,
/// a full disk or a loss of power there is the old text or the new one. What is expected is looked at again in the
/// moment of the replacement. Owner, permissions, access control list and extended attributes stay; hard links do not:
/// other names of the file keep the old text.
///
/// Where the folder, or the system, allows no replacement, the file is overwritten, see overwriteFile(). Errors are
/// reasons, to be put after the name of the file.
Result<void> replaceFile(const QByteArray &path, const QByteArray &text, const FileExpectation &expected);

} // namespace sme
