// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace sme {

/// Reads all of a file, byte order mark included: a regular file, a link to one, or a pipe. What is no file, cannot be
/// read, or is larger than ShootManifest::maxSize is an error; no more than that is ever read.
Result<QByteArray> readTextFile(const QString &path);
/// As readTextFile() from a device that is open; `name` is what messages call it.
Result<QByteArray> readText(QIODevice &device, const QString &name);

/// Makes `text` all that is in a file, at once or not at all. Where `path` is a link, the file that it names in the end
/// is written. Permissions stay as they are, and so does the owner where the system allows it.
///
/// In a folder that cannot be written to, a file that can be is overwritten in place; if that fails on the way, its old
/// text is put back. A device or a pipe is written to as it is.
Result<void> writeTextFile(const QString &path, const QByteArray &text);

} // namespace sme
